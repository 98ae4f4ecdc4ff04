/** Proposals on which nobody has decided yet. */

export const FAILOVER = `# PEP-0005: Provider Failover

| Field | Value |
|---|---|
| **PEP** | 0005 |
| **Title** | Provider Failover |
| **Status** | Under Review |
| **Author(s)** | Salma Idris (@salmai) |
| **Sponsor** | |
| **Created** | 2026-02-25 |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

When a provider fails, the request goes to the next one of a list.

## Motivation

Each outage of a provider is an outage of everything behind the gateway.

### Goals

- No visible error while one of the providers answers.

### Non-Goals

- Choosing the cheapest provider.

## Design

A list of targets for each model alias, tried in order with a deadline for the whole.

### Architecture

The router asks the health table, which the response filter keeps up to date.

## Alternatives Considered

DNS with health checks: it knows nothing of a 429.

## Compatibility

Purely additive: an alias with one target behaves as before.

## Observability

A counter for each switch, with both targets as labels.

## Security Considerations

Data may reach another provider than the first: the list is explicit for that reason.

## Test Plan

An end-to-end test with an upstream that fails every second request.

## Implementation Plan

1. The health table.
2. The router.

## Open Questions

1. Does a 429 count as a failure?
2. Is a stream that broke off begun again?

## References

- #861
`;

export const OFFLINE_MODE = `# PEP-0006: Offline Mode

| Field | Value |
|---|---|
| **PEP** | 0006 |
| **Title** | Offline Mode |
| **Status** | Deferred |
| **Author(s)** | Jonas Weber (@jweber) |
| **Sponsor** | Adil Hart (@adilh) |
| **Created** | 2026-02-27 |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

The gateway answers from local models while the network is down.

## Motivation

Trains and ships lose their network for hours.

### Goals

- Requests are answered without a network.

### Non-Goals

- The same quality.

## Design

A local target at the end of each list, used when all others are unreachable.

## Alternatives Considered

A queue: users wait for hours.

## Compatibility

Off by default.

## Observability

A gauge says whether the gateway is offline.

## Security Considerations

Nothing leaves the machine in this mode.

## Test Plan

An end-to-end test without a network.

## Implementation Plan

After provider failover.

## References

- #866
`;

export const TOKEN_BUDGETS = `# PEP-0007: Token Budgets

| Field | Value |
|---|---|
| **PEP** | 0007 |
| **Title** | Token Budgets |
| **Status** | Draft |
| **Author(s)** | Priya Nair (@priyan) |
| **Sponsor** | Salma Idris (@salmai) |
| **Created** | 2026-03-02 |
| **Tracking Issue** | _(once it is accepted)_ |
| **Target Release** | _(once it is accepted)_ |

## Summary

An agent gets a budget of tokens for a task, and the gateway ends the task when it is used up.

## Motivation

A loop between two agents cost one user 400 dollars in a night.

### Goals

- A hard limit for each task.

### Non-Goals

- Forecasts.

## Design

The task is named by a header; its tokens are counted across all calls.

### API Changes

The header \`x-plano-task\`, and the status 402 when the budget is used up.

## Alternatives Considered

Limits at the provider: they know no tasks.

## Compatibility

Requests without the header are not counted.

## Observability

The trace of a task shows what it has used.

## Security Considerations

A client can leave out the header: budgets are no protection against malice.

## Test Plan

Unit tests of the counter, an end-to-end test with two agents.

## Implementation Plan

One pull request for the counter, one for the header.

## Open Questions

1. Does a cached answer cost anything?

## References

- #870
`;
