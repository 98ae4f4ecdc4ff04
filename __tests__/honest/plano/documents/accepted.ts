/** A proposal that is accepted and that nobody has begun to build. */

export const RESPONSE_CACHE = `# PEP-0004: Response Cache

| Field | Value |
|---|---|
| **PEP** | 0004 |
| **Title** | Response Cache |
| **Status** | Accepted |
| **Authors** | Adil Hart (@adilh), Mei Tanaka (@meitanaka) |
| **Created** | 2026-02-16 |
| **Tracking Issue** | |
| **Target Release** | |

## Summary

Identical requests are answered from memory for a time that the operator chooses.

## Motivation

A tenth of the traffic of our demo repeats a request of the last minute.

### Goals

- An exact match by model and messages.

### Non-Goals

- Matching by meaning.

## Design

The key is a hash of model and messages. Entries live in the gateway's memory.

### User-Facing Configuration

\`\`\`yaml
cache:
  ttl: 60s
  size: 64MiB
\`\`\`

### Behavior

A hit is answered without a call; a stream is replayed in one piece.

## Alternatives Considered

A cache by meaning: the threshold is different for every application.

## Compatibility

Off by default.

## Observability

Hits and misses are counted for each model.

## Security Considerations

The key holds the tenant, so that nobody gets the answers of somebody else.

## Test Plan

Unit tests of the key, an end-to-end test with a counting upstream.

## Implementation Plan

1. Key and store.
2. The filter.

## References

- #850
`;
