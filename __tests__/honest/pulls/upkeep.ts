import { AUDIT_TRAIL, CHECKPOINT, IMAGE_CACHE, LEGACY_SCHEDULER, SESSION_MIGRATION, TRANSFER } from '../documents.ts';
import { edited, type HonestPull, META, reserving } from '../pull.ts';
import { README, TEMPLATE } from '../repository.ts';

const PULL = { spotless: true, today: '2026-03-16', title: 'chore: upkeep' } as const;

const SEGMENTED = `${META}
<!-- context-for-ai
type: master-bep
scope: Billing by the minute
detail-docs: [metering.md, invoices.md]
phases: 2
-->

# Billing

## Document Index

| Document | Description |
|----------|-------------|
| [metering](./BEP-1009/metering.md) | What is counted |
| Invoices | See \`invoices.md\` |

## Motivation

Customers pay for sessions that they never used.

## Current Design

![Meters](BEP-1009/diagrams/meters.svg)

## Proposed Design

The agent counts, the manager bills.

## Implementation Plan

1. Count.
2. Bill.

## Decision Log

| Date | Decision | Rationale |
|------|----------|-----------|
| 2026-03-12 | By the minute | By the second costs more to store than it earns |
`;

const part = (name: string, text: string): string => `<!-- context-for-ai
type: detail-doc
parent: BEP-1009 (Billing)
scope: ${name}
depends-on: []
-->

# BEP-1009: ${name}

## Summary

${text}

## Current Design

Nothing.

## Proposed Design

A counter for each kernel, as the [overview](../BEP-1009-billing.md) says.
`;

/** Folders, parts, prose and code. */
export const upkeep: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'a segmented proposal with parts and pictures',
    branch: 'bep/1009-billing',
    touches: [1009],
    head: {
      'proposals/README.md': reserving('| [1009](BEP-1009-billing.md) | Billing | Gil Han | Draft |'),
      'proposals/BEP-1009-billing.md': SEGMENTED,
      'proposals/BEP-1009/metering.md': part('Metering', 'Counts minutes. See [invoices](invoices.md#summary).'),
      'proposals/BEP-1009/invoices.md': part('Invoices', 'Writes invoices from ![meters](diagrams/meters.svg).'),
      'proposals/BEP-1009/diagrams/meters.svg': '<svg/>',
      'proposals/BEP-1009/schema.graphql': 'type Invoice { id: ID! }\n',
    },
  },
  {
    ...PULL,
    name: 'a part gets another name, and the index with it',
    branch: 'docs/rename-part',
    touches: [1005],
    head: {
      'proposals/BEP-1005/freezing.md': { from: 'proposals/BEP-1005/checkpoint.md' },
      'proposals/BEP-1005/transfer.md': edited(TRANSFER, [
        '[checkpoint](./checkpoint.md)',
        '[freezing](./freezing.md)',
      ]),
      'proposals/BEP-1005-session-migration.md': edited(
        SESSION_MIGRATION,
        ['[checkpoint.md,', '[freezing.md,'],
        ['[checkpoint](./BEP-1005/checkpoint.md)', '[freezing](./BEP-1005/freezing.md)'],
      ),
    },
  },
  {
    ...PULL,
    name: 'a part is edited, its main document is not',
    branch: 'docs/checkpoint-size',
    touches: [1005],
    head: { 'proposals/BEP-1005/checkpoint.md': `${CHECKPOINT}\n## Implementation Notes\n\nA file is 2 GB at most.\n` },
  },
  {
    ...PULL,
    name: 'a folder is renamed to the number alone',
    branch: 'docs/folder-names',
    touches: [1003],
    head: {
      'proposals/BEP-1003-image-cache.md': edited(IMAGE_CACHE, ['(BEP-1003-image-cache/', '(BEP-1003/']),
      'proposals/BEP-1003/layers.png': { from: 'proposals/BEP-1003-image-cache/layers.png' },
    },
  },
  {
    ...PULL,
    name: "the README's prose and its own table of statuses are edited",
    branch: 'docs/readme',
    touches: [],
    head: {
      'proposals/README.md': edited(
        README,
        ['Larger changes are', 'Larger changes, and those that many have to know of, are'],
        ['| Rejected | turned down or cancelled |', '| Rejected | turned down or cancelled, with the reason |'],
        ['## File Structure\n', '## File Structure\n\n| Length | Form |\n|---|---|\n| 500 lines | one file |\n'],
      ),
    },
  },
  {
    ...PULL,
    name: 'the template gets sentences that an old proposal has',
    branch: 'docs/template',
    touches: [],
    head: {
      'proposals/BEP-0000-template.md': edited(TEMPLATE, [
        'List the steps in the order in which they can be released.',
        'Nobody can tell who deleted a session.\n\nThe log rotates after a day.',
      ]),
      'proposals/AGENTS.md': 'Read README.md first, then the template.\n',
    },
  },
  {
    ...PULL,
    name: 'a typo is fixed in an imported document that has old defects',
    spotless: false,
    branch: 'docs/typo',
    touches: [1008],
    head: { 'proposals/BEP-1008-legacy-scheduler.md': edited(LEGACY_SCHEDULER, ['teh', 'the']) },
  },
  {
    ...PULL,
    name: 'code only',
    branch: 'fix/labels',
    touches: [],
    head: { 'src/agent/main.py': "LABELS = {'rack': 1}\n", 'docs/labels.md': '# Labels\n\n[nowhere](gone.md)\n' },
  },
  {
    ...PULL,
    name: 'a feature that mends a draft in passing',
    branch: 'feature/session-log',
    touches: [1004],
    head: {
      'src/manager/sessions.py': 'SESSIONS = {}\n',
      'proposals/BEP-1004-audit-trail.md': edited(AUDIT_TRAIL, [
        'The log rotates after a day.',
        'The log rotates after a week, see [sessions](../src/manager/sessions.py).',
      ]),
    },
  },
];
