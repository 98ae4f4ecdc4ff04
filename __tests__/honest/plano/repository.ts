import {
  ACCESS_LOGS,
  FAILOVER,
  OFFLINE_MODE,
  PROMPT_TEMPLATES,
  RATE_LIMITS,
  RESPONSE_CACHE,
  TOKEN_BUDGETS,
} from './documents.ts';

/** The process's own document: it is PEP-0000, and its last section is the registry. */
export const PROCESS = `# PEP-0000: How PEPs Work

| Field | Value |
|---|---|
| **PEP** | 0000 |
| **Title** | How PEPs Work |
| **Status** | Active |
| **Authors** | Plano Maintainers |
| **Created** | 2026-01-05 |

## What is a PEP?

A short design document for a change that users or operators will notice.

## PEP Lifecycle

\`\`\`
Draft → Under Review → Accepted → Implementing → Complete
                  ↘ Declined
                  ↘ Deferred
                  ↘ Withdrawn
\`\`\`

### States

| State | Description |
|---|---|
| **Draft** | still being written |
| **Accepted** | two maintainers have approved it |

## PEP Numbering

Numbers begin at 0001; 0000 is this document.

## Roles

| Role | Responsibility |
|---|---|
| **Author** | writes the PEP and answers the review |
| **Sponsor** | a maintainer who looks after a PEP from outside |

## Index

| PEP | Title | Status | Author |
|---|---|---|---|
| [0000](PEP-0000-process.md) | How PEPs Work | Active | Plano Maintainers |
| [0001](PEP-0001-structured-access-logs.md) | Structured Access Logs | Complete | Salma Idris |
| [0002](PEP-0002-prompt-templates.md) | Prompt Templates | Declined | Jonas Weber |
| [0003](PEP-0003-tenant-rate-limits.md) | Rate Limits by Tenant | Implementing | Mei Tanaka |
| [0004](PEP-0004-response-cache.md) | Response Cache | Accepted | Adil Hart, Mei Tanaka |
| [0005](PEP-0005-provider-failover.md) | Provider Failover | Under Review | Salma Idris |
| [0006](PEP-0006-offline-mode.md) | Offline Mode | Deferred | Jonas Weber |
| [0007](PEP-0007-token-budgets.md) | Token Budgets | Draft | Priya Nair |
`;

export const TEMPLATE = `# PEP-XXXX: Title

<!--
How to use this file:
1. Copy it to PEP-XXXX-short-title.md, with the next number that is free
2. Write something below every heading
3. Open a pull request that adds the copy to docs/peps/
4. Remove this list before you do
-->

| Field | Value |
|---|---|
| **PEP** | XXXX |
| **Title** | |
| **Status** | Draft |
| **Author(s)** | Name (@github-handle) |
| **Sponsor** | _(for authors who are no maintainers)_ |
| **Created** | YYYY-MM-DD |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

<!--
What is proposed, in one paragraph that a busy reader can stop at.
-->

## Motivation

<!--
Which problem does this solve, and who has it? Link what led to it.
-->

### Goals

<!--
What this wants to reach, as a list.
-->

### Non-Goals

<!--
What it leaves alone on purpose, as a list.
-->

## Design

<!--
Enough of the design that somebody else could build it.
The headings below are a suggestion:
-->

### User-Facing Configuration

<!--
The YAML that a user would write, as a whole example.
-->

\`\`\`yaml
# Example configuration
\`\`\`

### Architecture

<!--
Where it fits into what there is, and which crates change.
-->

### API Changes

<!--
New or changed endpoints, headers and response formats.
-->

### Behavior

<!--
What happens at run time when all goes well, and when it does not.
-->

## Alternatives Considered

<!--
What else was thought about, and why it was not chosen:
- the approach in a sentence
- what speaks against it
-->

## Compatibility

<!--
What breaks, and how people move over. Say so when nothing does.
-->

## Observability

<!--
How an operator sees that it works: metrics, traces, log lines.
-->

## Security Considerations

<!--
What an attacker could do with it. When nothing changes, say why.
-->

## Test Plan

<!--
Unit, integration and end-to-end tests, and what they cover.
-->

## Implementation Plan

<!--
The pull requests in their order, and what each one needs.
-->

## Open Questions

<!--
What you would like to hear about in the review, numbered.
Remove the section, or mark everything as resolved, before acceptance.
-->

## References

<!--
Issues, discussions, papers and what other projects do.
-->
`;

export const PEPS = 'docs/peps';
export const INDEX = `${PEPS}/PEP-0000-process.md`;

/** A repository of the built-in process \`plano-pep\` after some months. */
export const FILES: Readonly<Record<string, string>> = {
  [INDEX]: PROCESS,
  [`${PEPS}/PEP-TEMPLATE.md`]: TEMPLATE,
  [`${PEPS}/PEP-0001-structured-access-logs.md`]: ACCESS_LOGS,
  [`${PEPS}/PEP-0002-prompt-templates.md`]: PROMPT_TEMPLATES,
  [`${PEPS}/PEP-0003-tenant-rate-limits.md`]: RATE_LIMITS,
  [`${PEPS}/PEP-0004-response-cache.md`]: RESPONSE_CACHE,
  [`${PEPS}/PEP-0005-provider-failover.md`]: FAILOVER,
  [`${PEPS}/PEP-0006-offline-mode.md`]: OFFLINE_MODE,
  [`${PEPS}/PEP-0007-token-budgets.md`]: TOKEN_BUDGETS,
  'crates/gateway/src/lib.rs': 'pub mod router;\n',
  'README.md': '# Plano\n',
};
