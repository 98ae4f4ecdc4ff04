import type { Facts } from '../model/facts.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { broughtBy, highestNumber, numberAfter, takenNumbers } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { inAnotherBranch } from './knowledge/branches.ts';
import { lostNumbers } from './knowledge/contested.ts';
import { misnumberedEntries } from './knowledge/misnumbered.ts';
import { entryPlace } from './knowledge/places.ts';
import { takeNumber } from './knowledge/renumbering.ts';

/** Where the numbers stand that the pull request brings; those that an older one claims, or that are a slip, are told by another rule. */
function newPlaces(facts: Facts, process: Process): Map<number, Location> {
  const { registry } = facts.head;
  const lost = lostNumbers(facts, process);
  const misnumbered = misnumberedEntries(process, facts.head);
  const found = new Map<number, Location>();
  for (const [number, { document, entry }] of broughtBy(facts)) {
    if (lost.has(number) || (entry !== null && misnumbered.has(entry))) continue;
    if (entry !== null && registry !== null) found.set(number, entryPlace(registry, entry, entry.digits));
    else if (document !== null) found.set(number, { path: document.path, range: null });
  }
  return found;
}

/** As many numbers after the highest one as a pull request brings: those of other pull requests leave no gap. */
function numbersToTake({ head, base }: Facts, process: Process, places: ReadonlyMap<number, Location>, count: number) {
  const allowed = new Set<number>();
  for (let next = numberAfter(process, highestNumber(base, process)); allowed.size < count; ) {
    if (places.has(next) || !head.claimed.has(next)) allowed.add(next);
    next = numberAfter(process, next);
  }
  return allowed;
}

export const rule = changeRule({
  id: 'number-next',
  docs: {
    summary: 'Take the next available number',
    why: 'A gap makes readers look for a proposal that never was.',
  },
  severity: 'warning',
  messages: {
    jump: {
      what: '{name} leaves out numbers: the next free one is `{next}`.',
      fix: 'Take `{next}`: no open pull request claims it.',
    },
    unclear: {
      what: '{name} leaves out numbers: the next free one is `{next}`.',
      fix: 'Take `{next}`, unless another open pull request has claimed the numbers that are left out.',
    },
  },
  *check(facts, process) {
    if (process.number.assigned === 'assigned' || takenNumbers(facts.base).next().done) return;
    const places = newPlaces(facts, process);
    const highest = highestNumber(facts.base, process);
    const fresh = [...places.keys()].filter((number) => number > highest).sort((a, b) => a - b);
    const allowed = numbersToTake(facts, process, places, fresh.length);
    const free = [...allowed].filter((number) => !places.has(number)).values();
    for (const number of fresh) {
      const at = places.get(number);
      const next = allowed.has(number) ? undefined : free.next().value;
      if (at === undefined || next === undefined) continue;
      const messageId = facts.claims?.isComplete === true ? 'jump' : 'unclear';
      const { foreword, data: words } = inAnotherBranch(process, facts.head, number, next);
      const data = { name: nameOf(process, number), next: formatNumber(process, next), ...words };
      const edits = takeNumber(process, facts.head, number, next);
      yield {
        ...{ messageId, data, foreword, at, key: String(number), proposal: number, restsOn: String(number), edits },
        // Of a number that may be claimed nobody can be sure.
        ...(messageId === 'unclear' ? { isChoice: true } : {}),
      };
    }
  },
});

const FILE = 'proposals/ACME-1001-rate-limits.md';
const TWIN = 'proposals/ACME-1001-token-buckets.md';
const COLD = 'proposals/ACME-1003-cold-storage.md';
const COLD_STORAGE = document({ heading: 'Cold Storage' });
const row = (number: number, title: string): string => `| ${number} | ${title} | Ada Park | Draft |`;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'the next two numbers',
      pull: { head: { 'proposals/README.md': registry(...ROWS, row(1003, 'Spot Nodes'), row(1004, 'Cold Storage')) } },
    },
    {
      name: 'the document of an old reservation, and the next number for another one',
      pull: {
        head: {
          'proposals/README.md': registry(...ROWS, row(1003, 'Spot Nodes')),
          'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }),
        },
      },
    },
    {
      name: 'a number that was the next one until somebody else took one further on',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, row(1003, 'Spot Nodes')) },
        tip: { 'proposals/README.md': registry(...ROWS, row(1005, 'Cold Storage')) },
      },
    },
    {
      name: 'a number after one that is skipped in the same pull request',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | _(skipped)_ | | |', row(1004, 'Spot Nodes')) },
      },
    },
    {
      name: 'the number after one that another open pull request claims',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, row(1004, 'Spot Nodes')) },
        others: [{ number: 5, title: 'Cold storage', author: 'bolin', files: { [COLD]: COLD_STORAGE } }],
      },
    },
    {
      name: 'a number far ahead that an older pull request claims: another rule tells which one to take',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, row(1020, 'Spot Nodes')) },
        others: [
          {
            number: 5,
            title: 'Cold storage',
            author: 'bolin',
            files: { [COLD.replace('1003', '1020')]: COLD_STORAGE },
          },
        ],
      },
    },
    {
      name: 'a number that an editor assigns',
      pull: {
        process: 'number: { digits: 4, first: 1000, kept: [0], assigned: assigned }',
        head: { 'proposals/README.md': registry(...ROWS, row(1040, 'Spot Nodes')) },
      },
    },
  ],
  invalid: [
    {
      name: 'a reservation that leaves out a number which no open pull request claims',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, row(1005, 'Spot Nodes')) },
        others: [{ number: 5, title: 'Cold storage', author: 'bolin', files: { [COLD]: COLD_STORAGE } }],
      },
      findings: [{ messageId: 'jump', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'a number far ahead that a younger pull request claims too',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, row(1020, 'Spot Nodes')) },
        others: [
          {
            number: 8,
            title: 'Cold storage',
            author: 'bolin',
            files: { [COLD.replace('1003', '1020')]: COLD_STORAGE },
          },
        ],
      },
      findings: [{ messageId: 'jump', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'a reservation that leaves out a number, where nobody knows the open pull requests',
      pull: { head: { 'proposals/README.md': registry(...ROWS, row(1004, 'Spot Nodes')) } },
      findings: [{ messageId: 'unclear', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'two reservations with a gap between: only the second one jumps',
      pull: { head: { 'proposals/README.md': registry(...ROWS, row(1003, 'Spot Nodes'), row(1005, 'Cold Storage')) } },
      findings: [{ messageId: 'unclear', path: 'proposals/README.md', line: 13 }],
    },
    {
      name: 'one of two documents of a number that moves to a number far ahead',
      pull: {
        base: { [FILE]: document(), [TWIN]: document({ heading: 'Token Buckets' }) },
        head: { 'proposals/ACME-1020-token-buckets.md': { from: TWIN } },
      },
      findings: [{ messageId: 'unclear', path: 'proposals/ACME-1020-token-buckets.md', line: null }],
    },
    {
      name: 'a document that takes a number far ahead, and has no entry',
      pull: { head: { 'proposals/ACME-1020-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
      findings: [{ messageId: 'unclear', path: 'proposals/ACME-1020-spot-nodes.md', line: null }],
    },
  ],
};
