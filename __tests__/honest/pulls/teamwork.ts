import { AUDIT_TRAIL, IMAGE_CACHE, QUOTA_REPORTS } from '../documents.ts';
import { type Changes, edited, type HonestPull, META, reserving } from '../pull.ts';
import { README } from '../repository.ts';

const BODY = `
## Motivation

Reads wait for writes.

## Current Design

One queue for both.

## Proposed Design

Two queues.

## Implementation Plan

In one release.
`;

const PULL = { spotless: true, today: '2026-03-18', title: 'docs: proposals' } as const;

/** Two proposals were merged with one number, long ago. */
const TWINS: Changes = {
  'proposals/README.md': edited(README, [
    '| _next_',
    '| [1009](BEP-1009-read-queue.md) | Read Queue | Gil Han | Draft |\n| _next_',
  ]),
  'proposals/BEP-1009-read-queue.md': `${META}\n# Read Queue\n${BODY}`,
  'proposals/BEP-1009-write-queue.md': `${META.replace('Gil Han (gil', 'Ida Moon (ida')}\n# Write Queue\n${BODY}`,
};

/** What happens where several people write. */
export const teamwork: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'the document of a number that was reserved on main after the branch began',
    branch: 'bep/1009-split-queue',
    touches: [1009],
    head: { 'proposals/BEP-1009-split-queue.md': `${META}\n# Split Queue\n${BODY}` },
    tip: { 'proposals/README.md': reserving('| [1009](BEP-1009-split-queue.md) | Split Queue | Gil Han | Draft |') },
  },
  {
    ...PULL,
    name: 'two documents in one pull request',
    branch: 'bep/1010-write-queue',
    touches: [1009, 1010],
    head: {
      'proposals/README.md': reserving(
        '| [1009](BEP-1009-read-queue.md) | Read Queue | Gil Han | Draft |',
        '| [1010](BEP-1010-write-queue.md) | Write Queue | Gil Han | Draft |',
      ),
      'proposals/BEP-1009-read-queue.md': `${META}\n# Read Queue\n${BODY}`,
      'proposals/BEP-1010-write-queue.md': `${META}\n# Write Queue\n\nAs [reads](BEP-1009-read-queue.md) do.\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'a colleague writes what somebody else has reserved, and takes the entry over',
    branch: 'bep/1006-warm-pools',
    touches: [1006],
    head: {
      'proposals/README.md': edited(README, [
        '| 1006 | Warm Pools | Eli Song |',
        '| [1006](BEP-1006-warm-pools.md) | Warm Pools | Gil Han |',
      ]),
      'proposals/BEP-1006-warm-pools.md': `${META}\n# Warm Pools\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'a pipe in a title',
    branch: 'bep/1009-read-write',
    touches: [1009],
    head: {
      'proposals/README.md': reserving('| [1009](BEP-1009-read-write.md) | Read \\| Write Queues | Gil Han | Draft |'),
      'proposals/BEP-1009-read-write.md': `${META}\n# BEP-1009: Read | Write Queues\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'a file gets a better name, and its entry follows',
    branch: 'docs/rename-quota-reports',
    touches: [1001],
    head: {
      'proposals/README.md': edited(README, ['BEP-1001-quota-reports.md', 'BEP-1001-quota-mails.md']),
      'proposals/BEP-1001-quota-mails.md': { from: 'proposals/BEP-1001-quota-reports.md' },
    },
  },
  {
    ...PULL,
    name: 'a co-author joins, a title is made clearer',
    branch: 'docs/quota-reports',
    touches: [1001],
    head: {
      'proposals/README.md': edited(README, [
        'Quota Reports | Bo Keum Kim',
        'Weekly Quota Reports | Bo Keum Kim, Dana Ruiz',
      ]),
      'proposals/BEP-1001-quota-reports.md': edited(
        QUOTA_REPORTS,
        ['(bokeum@acme.dev)', '(bokeum@acme.dev), Dana Ruiz (@dana)'],
        ['BEP-1001: Quota', 'BEP-1001: Weekly Quota'],
      ),
    },
  },
  {
    ...PULL,
    name: 'the last open question is decided, and its section removed',
    branch: 'docs/decide',
    touches: [1004],
    head: {
      'proposals/BEP-1004-audit-trail.md': edited(
        AUDIT_TRAIL,
        [
          'proves nothing |',
          'proves nothing |\n| 2026-03-18 | Kept for a year, for admins only | The auditors ask for it |',
        ],
        ['\n## Open Questions\n\n- For how long are rows kept?\n- May a domain admin read the trail?\n', ''],
      ),
    },
  },
  {
    ...PULL,
    name: 'a long document is split: the designs move to parts, index and decisions come first',
    branch: 'docs/split-audit-trail',
    touches: [1004],
    head: {
      'proposals/BEP-1004-audit-trail.md': edited(
        AUDIT_TRAIL,
        [
          '## Motivation',
          `## Document Index

- [Table](./BEP-1004/table.md)

## Decision Log

| Date | Decision | Rationale |
|------|----------|-----------|
| 2026-02-25 | Append only | A trail that can be edited proves nothing |

## Motivation`,
        ],
        [
          `## Current Design

The log rotates after a day.

## Proposed Design

Every change of a session is written to a table of its own.

`,
          '',
        ],
        [
          `
## Decision Log

| Date | Decision | Rationale |
|------|----------|-----------|
| 2026-02-25 | Append only | A trail that can be edited proves nothing |

## Open`,
          '\n## Open',
        ],
      ),
      'proposals/BEP-1004/table.md':
        '# BEP-1004: Table\n\n## Current Design\n\nThe log rotates after a day.\n\n## Proposed Design\n\nEvery change is a row.\n',
    },
  },
  {
    ...PULL,
    name: 'one of two proposals that share a number is edited',
    spotless: false,
    branch: 'docs/read-queue',
    touches: [1009],
    base: TWINS,
    head: { 'proposals/BEP-1009-read-queue.md': `${META}\n# Read Queue\n${BODY.replace('In one', 'In the next')}` },
  },
  {
    ...PULL,
    name: 'one of two proposals that share a number gets its own',
    spotless: false,
    branch: 'docs/renumber-write-queue',
    touches: [1010],
    base: TWINS,
    head: {
      'proposals/README.md': edited(README, [
        '| _next_',
        '| [1009](BEP-1009-read-queue.md) | Read Queue | Gil Han | Draft |\n| [1010](BEP-1010-write-queue.md) | Write Queue | Ida Moon | Draft |\n| _next_',
      ]),
      'proposals/BEP-1010-write-queue.md': { from: 'proposals/BEP-1009-write-queue.md' },
    },
  },
  {
    ...PULL,
    name: 'a draft whose status was accepted on main while its text was edited here',
    spotless: false,
    branch: 'docs/image-cache',
    touches: [1003],
    base: {
      'proposals/BEP-1003/layers.png': { from: 'proposals/BEP-1003-image-cache/layers.png' },
      'proposals/BEP-1003-image-cache.md': edited(IMAGE_CACHE, ['BEP-1003-image-cache/', 'BEP-1003/']),
    },
    head: {
      'proposals/BEP-1003-image-cache.md': edited(
        IMAGE_CACHE,
        ['BEP-1003-image-cache/', 'BEP-1003/'],
        ['A cold node pulls 20 GB', 'A cold node pulls 30 GB'],
      ),
    },
    tip: {
      'proposals/README.md': edited(README, ['| Cy Roe | Draft |\n| [1004]', '| Cy Roe | Accepted |\n| [1004]']),
      'proposals/BEP-1003-image-cache.md': edited(
        IMAGE_CACHE,
        ['BEP-1003-image-cache/', 'BEP-1003/'],
        ['Status: Draft', 'Status: Accepted'],
        ['Target-Version:', 'Target-Version: 26.5.0'],
      ),
    },
  },
];
