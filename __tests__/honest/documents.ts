/** Proposals of the small repository: each has its own past. */

export const NODE_LABELS = `---
Author: Ada Park (ada@acme.dev)
Status: Implemented
Created: 2025-09-01
Created-Version: 25.14.0
Target-Version: 25.16.0
Implemented-Version: 25.16.1
---

# Node Labels

## Motivation

Operators cannot say which nodes are for which team.

## Current Design

Nodes are told apart by their host names.

## Proposed Design

Every node carries labels, and a session may ask for them.

## Implementation Plan

One release: the column first, the filter second.
`;

export const QUOTA_REPORTS = `---
Author: BoKeum Kim (bokeum@acme.dev)
Status: Accepted
Created: 2026-01-12
Created-Version: 26.1.0
Target-Version: 26.4.0
Implemented-Version:
---

# BEP-1001: Quota Reports

## Related Issues

- JIRA: BA-3101

## Motivation

Project managers learn of a full quota from their users.

## Current Design

The quota is checked when a folder is written to; nobody is told.

## Proposed Design

A weekly mail lists the folders that are nearly full.

## Implementation Plan

1. The query.
2. The mail.

## Decision Log

| Date | Decision | Rationale |
|------|----------|-----------|
| 2026-02-03 | Weekly, not daily | Daily mail is not read |
`;

export const IMAGE_CACHE = `---
Author: Cy Roe (@cyroe)
Status: Draft
Created: 2026-02-02
Created-Version: 26.2.0
Target-Version:
Implemented-Version:
---

# Image Cache

## Motivation

A cold node pulls 20 GB before the first session starts.

## Current Design

![Layers](BEP-1003-image-cache/layers.png)

## Proposed Design

Nodes of one rack share their layers.

## Implementation Plan

Measure, then build.
`;

export const AUDIT_TRAIL = `---
Author: Ada Park (ada@acme.dev), Dana Ruiz (@dana)
Status: Draft
Created: 2026-02-20
Created-Version: 26.2.1
Target-Version:
Implemented-Version:
---

# Audit Trail

## Motivation

Nobody can tell who deleted a session.

## Current Design

The log rotates after a day.

## Proposed Design

Every change of a session is written to a table of its own.

## Implementation Plan

The table, then the API.

## Decision Log

| Date | Decision | Rationale |
|------|----------|-----------|
| 2026-02-25 | Append only | A trail that can be edited proves nothing |

## Open Questions

- For how long are rows kept?
- May a domain admin read the trail?
`;

export const SESSION_MIGRATION = `---
Author: Dana Ruiz (@dana)
Status: Draft
Created: 2026-03-01
Created-Version: 26.3.0
Target-Version:
Implemented-Version:
---

<!-- context-for-ai
type: master-bep
scope: Move a running session to another node
detail-docs: [checkpoint.md, transfer.md]
phases: 2
-->

# Session Migration

## Motivation

Maintenance of a node ends the sessions on it.

## Document Index

| Document | Description |
|----------|-------------|
| [checkpoint](./BEP-1005/checkpoint.md) | Freezing a session |
| [transfer](./BEP-1005/transfer.md) | Carrying it over |

## Current Design

Sessions end with their node.

## Proposed Design

![Flow](BEP-1005/diagrams/flow.png)

A session is frozen, carried over and thawed.

## Implementation Plan

Freezing first: it is useful alone.
`;

export const CHECKPOINT = `# BEP-1005: Checkpoint

## Summary

Freezes a session to a file. How the file travels is in [transfer](transfer.md).
`;

export const TRANSFER = `# BEP-1005: Transfer

## Summary

Carries the file of [checkpoint](./checkpoint.md) to another node.
`;

export const LEGACY_SCHEDULER = `---
Author: Fay Oh (fay@acme.dev)
Status: Draft
Created: 2024-05-06
Created-Version:
Target-Version:
Implemented-Version:
---

# Legacy Scheduler

## Motivation

Notes of teh first scheduler, imported as they were.

## Proposed Design

One queue for each resource group.
`;
