import {
  AUDIT_TRAIL,
  CHECKPOINT,
  IMAGE_CACHE,
  LEGACY_SCHEDULER,
  NODE_LABELS,
  QUOTA_REPORTS,
  SESSION_MIGRATION,
  TRANSFER,
} from './documents.ts';

export const README = `# BEPs

Larger changes are written down here before they are built.

## Status Lifecycle

| Status | Meaning |
|--------|---------|
| Draft | under discussion |
| Accepted | approved, with a target version |
| Implemented | shipped |
| Rejected | turned down or cancelled |

## BEP Number Registry

Take the next free number. Numbers begin at 1000.

| Number | Title | Author | Status |
|--------|-------|--------|--------|
| [1000](BEP-1000-node-labels.md) | Node Labels | Ada Park | Implemented |
| [1001](BEP-1001-quota-reports.md) | Quota Reports | Bo Keum Kim | Accepted |
| 1002 | _(skipped)_ | | |
| [1003](BEP-1003-image-cache.md) | Image Cache | Cy Roe | Draft |
| [1004](BEP-1004-audit-trail.md) | Audit Trail | Ada Park, Dana Ruiz | Draft |
| [1005](BEP-1005-session-migration.md) | Session Migration | Dana Ruiz | Draft |
| 1006 | Warm Pools | Eli Song | Draft |
| [1007](BEP-1007-gpu-fairness.md) | GPU Fairness | Cy Roe | Draft |
| [1008](BEP-1008-legacy-scheduler.md) | Legacy Scheduler | - | Draft |
| _next_ | _(reserve your number here)_ | | |

## File Structure

Parts and pictures live in a folder named by the number alone, for instance \`BEP-1005/\`.
`;

export const TEMPLATE = `---
# Author: who proposes this, with a way to reach them
Author: Full Name (email@example.com)
# Status: Draft | Accepted | Implemented | Rejected
Status: Draft
# Created: the day you begin (YYYY-MM-DD)
Created: 2025-01-01
# Created-Version: the release you begin in (YY.Sprint.Patch)
Created-Version: 25.1.0
# Target-Version: set it when the proposal is accepted
Target-Version:
# Implemented-Version: set it when the work is done
Implemented-Version:
---

# Title

## Related Issues

- JIRA: BA-XXXX
- GitHub: #XXXX

## Motivation

Say which problem this solves, and for whom.

## Current Design

Say how it works today, as far as a reader needs it.

## Proposed Design

Say what you want to change, and how the pieces fit together.

## Migration / Compatibility

Say what breaks, and how people move over.

## Implementation Plan

List the steps in the order in which they can be released.

## Open Questions

Collect what nobody has decided yet.

## References

- Link what a reader should know.
`;

/** A repository of the built-in process `bep`, as years of honest work leave one: not everything in it is clean. */
export const FILES: Readonly<Record<string, string>> = {
  'proposals/README.md': README,
  'proposals/AGENTS.md': 'Read README.md first.\n',
  'proposals/BEP-0000-template.md': TEMPLATE,
  'proposals/BEP-1000-node-labels.md': NODE_LABELS,
  'proposals/BEP-1001-quota-reports.md': QUOTA_REPORTS,
  'proposals/BEP-1003-image-cache.md': IMAGE_CACHE,
  'proposals/BEP-1003-image-cache/layers.png': 'PNG',
  'proposals/BEP-1004-audit-trail.md': AUDIT_TRAIL,
  'proposals/BEP-1005-session-migration.md': SESSION_MIGRATION,
  'proposals/BEP-1005/checkpoint.md': CHECKPOINT,
  'proposals/BEP-1005/transfer.md': TRANSFER,
  'proposals/BEP-1005/diagrams/flow.png': 'PNG',
  'proposals/BEP-1008-legacy-scheduler.md': LEGACY_SCHEDULER,
  'src/agent/main.py': 'LABELS = {}\n',
  'src/manager/sessions.py': 'SESSIONS = []\n',
};
