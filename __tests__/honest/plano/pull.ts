import { edited } from '../pull.ts';
import { PEPS, PROCESS } from './repository.ts';

export const pathOf = (name: string): string => `${PEPS}/PEP-${name}.md`;

/** The Index with one more row. */
export const listing = (...rows: readonly string[]): string => `${PROCESS}${rows.join('\n')}\n`;

/** The Index where the status of a proposal changed. */
export const moved = (title: string, from: string, to: string): string =>
  edited(PROCESS, [`| ${title} | ${from} |`, `| ${title} | ${to} |`]);

/** A new proposal, as its author wrote it from the template. */
export const GUARDRAILS = `# PEP-0008: Guardrails for Tool Calls

| Field | Value |
|---|---|
| **PEP** | 0008 |
| **Title** | Guardrails for Tool Calls |
| **Status** | Draft |
| **Author(s)** | Priya Nair (@priyan) |
| **Sponsor** | Salma Idris (@salmai) |
| **Created** | 2026-03-12 |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

The gateway checks the arguments of a tool call against a schema before the agent sees them, and
asks the model again when they do not fit.

## Motivation

One in forty tool calls of our customers has an argument that the tool does not know. The agent
fails, and nobody sees why. See #881 and the notes of the community meeting in February.

### Goals

- Arguments that an agent receives fit the tool's schema.
- A failure says which argument was wrong.

### Non-Goals

- Judging whether a call makes sense.

## Design

Tools are declared with their schema once. The response filter reads each tool call of a model,
checks it, and sends a correction turn when the check fails.

### User-Facing Configuration

\`\`\`yaml
# plano_config.yaml
guardrails:
  tool_calls:
    retries: 2        # correction turns before giving up
    on_failure: error
\`\`\`

### Architecture

A new module in \`crates/gateway\`; the schemas are compiled when the configuration is loaded.

\`\`\`mermaid
flowchart LR
  model --> filter{fits?}
  filter -->|yes| agent
  filter -->|no| model
\`\`\`

### API Changes

A call that still does not fit after all retries is answered with 422 and \`x-plano-guardrail: tool-call\`.

### Behavior

When all goes well the call is passed on as it is. Streams are held back until the call is complete.

## Alternatives Considered

- **Checks in the agent**: each framework would need its own.
- **Constrained decoding**: only some providers offer it.

## Compatibility

Purely additive: without \`guardrails\` in the configuration nothing changes.

## Observability

The counter \`plano_tool_call_corrections_total\` by model and tool, and a span for each correction turn.

## Security Considerations

A schema may be hostile: its size and depth are limited when the configuration is read.

## Test Plan

- Unit tests of the checker in \`crates/gateway\`.
- An end-to-end test with a model that errs once.

## Implementation Plan

1. The checker (small).
2. The correction turn (medium), after the retry work in #877.

## Open Questions

1. Do correction turns count against a token budget (PEP-0007)?
2. Should the header name the argument?

## References

- #881
- [JSON Schema](https://json-schema.org)
`;

export const GUARDRAILS_FILE = pathOf('0008-tool-call-guardrails');
export const GUARDRAILS_ROW =
  '| [0008](PEP-0008-tool-call-guardrails.md) | Guardrails for Tool Calls | Draft | Priya Nair |';

/** The new proposal and its row under a status. */
export const submitted = (status: string, text: string): Record<string, string> => ({
  [GUARDRAILS_FILE]: edited(text, ['| Draft |', `| ${status} |`]),
  [`${PEPS}/PEP-0000-process.md`]: listing(GUARDRAILS_ROW.replace('Draft', status)),
});

/** The questions of the new proposal, answered in the review. */
export const ANSWERED: readonly (readonly [string, string])[] = [
  ['(PEP-0007)?', '(PEP-0007)?\n   **Resolved:** yes, they cost tokens like any other call.'],
  ['name the argument?', 'name the argument?\n   **Resolved:** no, the body does.'],
];
