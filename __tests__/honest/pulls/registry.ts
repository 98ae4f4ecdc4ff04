import { edited, type HonestPull, META, reserving } from '../pull.ts';
import { README } from '../repository.ts';

const BODY = `
## Motivation

Sessions wait two minutes for a node.

## Current Design

Nodes are started on demand.

## Proposed Design

A few nodes are kept warm.

## Implementation Plan

One pool first, then one for each group.
`;

const PULL = { spotless: true, today: '2026-03-12', title: 'docs: proposals' } as const;

/** Reservations, and documents whose entries say the same in other words. */
export const registry: readonly HonestPull[] = [
  {
    ...PULL,
    name: 'a reservation only',
    branch: 'reserve-number',
    touches: [1009],
    head: { 'proposals/README.md': reserving('| 1009 | Spot Nodes | Hana Lee | Draft |') },
  },
  {
    ...PULL,
    name: 'two reservations',
    branch: 'bep/1009-1010-reserve',
    touches: [1009, 1010],
    head: {
      'proposals/README.md': reserving(
        '| 1009 | Spot Nodes | Hana Lee | Draft |',
        '| 1010 | Spot Prices for Reports | Hana Lee | Draft |',
      ),
    },
  },
  {
    ...PULL,
    name: 'a reservation that links the file to come',
    branch: 'bep/1009-spot-nodes',
    touches: [1009],
    head: { 'proposals/README.md': reserving('| [1009](BEP-1009-spot-nodes.md) | Spot Nodes | Hana Lee | Draft |') },
  },
  {
    ...PULL,
    name: 'a reservation in a table that is aligned anew, without outer pipes',
    branch: 'reserve',
    touches: [1009],
    head: {
      'proposals/README.md': reserving('| 1009 | Spot Nodes | Hana Lee | Draft |')
        .replace(/^\| (.*) \|$/gm, '$1')
        .replace('|--------|-------|--------|--------|', ':---|:---|---|---:'),
    },
  },
  {
    ...PULL,
    name: 'the document of an old reservation, its entry linked',
    branch: 'bep/1006-warm-pools',
    touches: [1006],
    head: {
      'proposals/README.md': edited(README, ['| 1006 |', '| [1006](BEP-1006-warm-pools.md) |']),
      'proposals/BEP-1006-warm-pools.md': `${META.replace('Gil Han (gil@acme.dev)', 'Eli Song (@eli)')}\n# Warm Pools\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'the document that a reservation has linked for long',
    branch: 'bep/1007-gpu-fairness-draft',
    touches: [1007],
    head: {
      'proposals/BEP-1007-gpu-fairness.md': `${META.replace('Gil Han (gil@acme.dev)', 'Cy Roe (@cyroe)')}\n# GPU Fairness\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'an empty file from last week gets its text',
    branch: 'bep/1007-gpu-fairness',
    touches: [1007],
    base: { 'proposals/BEP-1007-gpu-fairness.md': '' },
    head: {
      'proposals/BEP-1007-gpu-fairness.md': `${META.replace('Gil Han (gil@acme.dev)', 'Cy Roe (@cyroe)')}\n# GPU Fairness\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'co-authors in another order and spelling',
    branch: 'bep/1009-spot-nodes',
    touches: [1009],
    head: {
      'proposals/README.md': reserving(
        '| [1009](BEP-1009-spot-nodes.md) | Spot Nodes | BoKeum Kim & Hana  Lee | Draft |',
      ),
      'proposals/BEP-1009-spot-nodes.md': `${META.replace('Gil Han (gil@acme.dev)', 'Hana Lee (hana@acme.dev), Bo Keum Kim (@bokeum)')}\n# Spot Nodes\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'a shortened title in the registry',
    branch: 'bep/1009-spot-nodes',
    touches: [1009],
    head: {
      'proposals/README.md': reserving('| [1009](BEP-1009-spot-nodes.md) | Spot Nodes | Gil Han | Draft |'),
      'proposals/BEP-1009-spot-nodes.md': `${META}\n# BEP-1009: Spot Nodes for Batch Sessions and Their Checkpoints\n${BODY}`,
    },
  },
  {
    ...PULL,
    name: 'a reservation that is given up becomes a skipped row',
    branch: 'chore/give-up-1006',
    touches: [1006],
    head: {
      'proposals/README.md': edited(README, ['| 1006 | Warm Pools | Eli Song | Draft |', '| 1006 | _(skipped)_ | | |']),
    },
  },
  {
    ...PULL,
    name: 'a branch behind main, where others reserved, wrote and accepted meanwhile',
    branch: 'bep/1009-spot-nodes',
    touches: [1009],
    head: {
      'proposals/README.md': reserving('| [1009](BEP-1009-spot-nodes.md) | Spot Nodes | Gil Han | Draft |'),
      'proposals/BEP-1009-spot-nodes.md': `${META}\n# Spot Nodes\n${BODY}`,
    },
    tip: {
      'proposals/README.md': edited(
        README,
        ['Take the next free number.', 'Take the next free number, and say so in the chat.'],
        ['| Cy Roe | Draft |\n| [1004]', '| Cy Roe | Accepted |\n| [1004]'],
        [
          '| _next_',
          '| [1010](BEP-1010-cold-storage.md) | Cold Storage | Ida Moon | Draft |\n| 1011 | Dark Mode | Jo Yun | Draft |\n| _next_',
        ],
      ),
      'proposals/BEP-1010-cold-storage.md': `${META.replace('Gil Han (gil@acme.dev)', 'Ida Moon (@ida)')}\n# Cold Storage\n${BODY}`,
    },
  },
];
