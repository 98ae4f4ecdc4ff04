/** Proposals on which the maintainers have decided. */

export const ACCESS_LOGS = `# PEP-0001: Structured Access Logs

| Field | Value |
|---|---|
| **PEP** | 0001 |
| **Title** | Structured Access Logs |
| **Status** | Complete |
| **Author(s)** | Salma Idris (@salmai) |
| **Sponsor** | |
| **Created** | 2026-01-12 |
| **Tracking Issue** | #812 |
| **Target Release** | 0.4.0 |

## Summary

Every request leaves one JSON line with model, tokens, latency and outcome.

## Motivation

Operators parse free text with regular expressions, and each release breaks them.

### Goals

- One line for each request, with stable keys.

### Non-Goals

- Storing prompts.

## Design

The filter that ends a request writes the line. Keys are listed in the manual.

### User-Facing Configuration

\`\`\`yaml
access_log:
  format: json
\`\`\`

## Alternatives Considered

OpenTelemetry logs: the collector is one more thing to run.

## Compatibility

The text format stays the default for two releases.

## Observability

The feature is about that; a counter tells how many lines were dropped.

## Security Considerations

Prompts are never written; header values only when they are listed.

## Test Plan

Unit tests of the formatter, and one end-to-end test that parses each line.

## Implementation Plan

1. The formatter.
2. The swich in the configuration.

## References

- #790, where it was asked for
`;

export const PROMPT_TEMPLATES = `# PEP-0002: Prompt Templates

| Field | Value |
|---|---|
| **PEP** | 0002 |
| **Title** | Prompt Templates |
| **Status** | Declined |
| **Author(s)** | Jonas Weber (@jweber) |
| **Sponsor** | Salma Idris (@salmai) |
| **Created** | 2026-01-20 |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

The gateway fills templates before it calls a model.

## Motivation

Teams copy one system prompt into a dozen services.

### Goals

- One place for a prompt.

### Non-Goals

- Versioning of prompts.

## Design

Templates are files beside the configuration, filled with request headers.

## Alternatives Considered

A library for each language.

## Compatibility

Purely additive.

## Observability

The name of the template stands in the trace.

## Security Considerations

Header values end up in prompts: they have to be escaped.

## Test Plan

Unit tests of the filling.

## Implementation Plan

One pull request.

## Decision

Declined on 2026-02-10: what a prompt says belongs to the application, and the escaping
cannot be made safe for every model.

## References

- #801
`;

export const RATE_LIMITS = `# PEP-0003: Rate Limits by Tenant

| Field | Value |
|---|---|
| PEP | 0003 |
| Title | Rate Limits by Tenant |
| Status | Implementing |
| Author | Mei Tanaka (@meitanaka) |
| Sponsor | Adil Hart (@adilh) |
| Created | 2026-02-02 |
| Tracking Issue | [#845](https://github.com/katanemo/plano/issues/845) |
| Target Release | 0.5 |

## Summary

Limits on tokens and requests for each tenant, counted at the gateway.

## Motivation

One batch job can use up the quota of everybody.

### Goals

- A limit on tokens for each tenant and minute.

### Non-Goals

- Billing.

## Design

A counter for each tenant in shared memory; the limit is read from the configuration.

### Behavior

A request above the limit gets 429 with \`retry-after\`.

## Alternatives Considered

Redis: exact, and 2 ms more for each request.

## Compatibility

Without a limit in the configuration nothing changes.

## Observability

A gauge for each tenant shows what is left.

## Security Considerations

The tenant comes from the verified token, never from a header.

## Test Plan

Unit tests of the counter, a load test with two tenants.

## Implementation Plan

1. Counters.
2. Configuration.
3. Metrics.

## Open Questions

1. ~~Are streamed tokens counted as they come?~~ Resolved: yes.

## References

- #831
`;
