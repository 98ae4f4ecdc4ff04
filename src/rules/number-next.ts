import type { Facts } from '../model/facts.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { highestNumber, numberAfter, takenNumbers } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { changeRule, type Edit, type ExamplesOf } from '../model/rule.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { entryPlace } from './knowledge/places.ts';
import { agreesOnNumber, renumber } from './knowledge/renumbering.ts';

/** Numbers of rows that the pull request adds, and of documents that it brings. */
function newNumbers({ head }: Facts): Map<number, Location> {
  const found = new Map<number, Location>();
  for (const { number, path, added } of head.proposals) if (added) found.set(number, { path, range: null });
  for (const entry of head.registry?.entries ?? [])
    if (head.registry !== null && entry.added && entry.number !== null)
      found.set(entry.number, entryPlace(head.registry, entry, entry.digits));
  return found;
}

/** Gives the only document that the pull request adds, with its row, another number; nothing where there is more to it. */
function taking(process: Process, { head }: Facts, number: number, next: number): readonly Edit[] {
  const [only, ...others] = head.proposals.filter(({ added }) => added);
  const rows = head.registry?.entries.filter((entry) => entry.added && entry.number !== null) ?? [];
  const isPair = others.length === 0 && rows.length === 1 && rows[0]?.number === number && only?.number === number;
  return isPair && agreesOnNumber(process, head, only) ? renumber(process, head, only, next) : [];
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
      fix: 'Take `{next}`, unless another open pull request has claimed the numbers that are left out.',
    },
  },
  *check(facts, process) {
    if (process.number.assigned === 'assigned' || takenNumbers(facts.base).next().done) return;
    const places = newNumbers(facts);
    const highest = highestNumber(facts.base, process);
    const fresh = [...places.keys()].filter((number) => number > highest).sort((a, b) => a - b);
    const allowed = new Set<number>();
    for (let next = highest; allowed.size < fresh.length; allowed.add(next)) next = numberAfter(process, next);
    const free = [...allowed].filter((number) => !places.has(number)).values();
    for (const number of fresh) {
      const at = places.get(number);
      const next = allowed.has(number) ? undefined : free.next().value;
      if (at === undefined || next === undefined) continue;
      const data = { name: nameOf(process, number), next: formatNumber(process, next) };
      const edits = taking(process, facts, number, next);
      yield { messageId: 'jump', data, at, key: String(number), proposal: number, restsOn: String(number), edits };
    }
  },
});

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
      name: 'a number that an editor assigns',
      pull: {
        process: 'number: { digits: 4, first: 1000, kept: [0], assigned: assigned }',
        head: { 'proposals/README.md': registry(...ROWS, row(1040, 'Spot Nodes')) },
      },
    },
  ],
  invalid: [
    {
      name: 'a reservation that leaves out a number',
      pull: { head: { 'proposals/README.md': registry(...ROWS, row(1004, 'Spot Nodes')) } },
      findings: [{ messageId: 'jump', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'two reservations with a gap between: only the second one jumps',
      pull: { head: { 'proposals/README.md': registry(...ROWS, row(1003, 'Spot Nodes'), row(1005, 'Cold Storage')) } },
      findings: [{ messageId: 'jump', path: 'proposals/README.md', line: 13 }],
    },
    {
      name: 'a document that takes a number far ahead, and has no entry',
      pull: { head: { 'proposals/ACME-1020-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
      findings: [{ messageId: 'jump', path: 'proposals/ACME-1020-spot-nodes.md', line: null }],
    },
  ],
};
