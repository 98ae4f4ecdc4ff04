import { fileNameFor, properPath } from '../model/filenames.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { highestNumber, numberAfter } from '../model/numbers.ts';
import { isForeign, isSameReservation, ownerOf } from '../model/ownership.ts';
import { fileOf } from '../model/paths.ts';
import { entryPlace, replaceCell } from '../model/places.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../model/proposal.ts';
import { claims, type Entry } from '../model/registry.ts';
import { numberCell, renumber } from '../model/rows.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';

/** Who holds a number, and the others that have it too. */
interface Contest<T> {
  readonly number: number;
  readonly holder: T;
  readonly others: readonly T[];
}

/** Numbers that stand more than once. The lowest `rank` holds the number. */
function* contests<T extends { readonly number: number | null }>(
  all: readonly T[],
  rank: (each: T) => number,
): Generator<Contest<T>> {
  const groups = new Map<number, T[]>();
  for (const each of all) if (each.number !== null) groups.set(each.number, [...(groups.get(each.number) ?? []), each]);
  for (const [number, group] of groups) {
    const [holder, ...others] = group.sort((a, b) => rank(a) - rank(b));
    if (holder !== undefined && others.length > 0) yield { number, holder, others };
  }
}

/** A document that stood there keeps its number before one that moved, and both before one that comes. */
const documentRank = ({ id, path, added, entry }: Proposal): number =>
  added ? 3 : id !== path ? 2 : entry?.link?.path === path ? 0 : 1;

/** One row that was added in two branches in two forms, which git will ask to reconcile. */
const isTwin = (process: Process, a: Entry, b: Entry): boolean =>
  a.inHead !== b.inHead && isSameReservation(process, a, b);

type Found = Violation<'document' | 'moved' | 'entry' | 'repeated' | 'claimed'>;

function* sharedByDocuments(side: Side, process: Process, take: () => number): Generator<Found> {
  for (const { number, holder, others } of contests(side.proposals, documentRank))
    for (const proposal of others) {
      const { id, path, added } = proposal;
      const found = { at: { path, range: null }, key: `${number}:${id}`, proposal: number };
      const data = { name: nameOf(process, number), other: fileOf(holder.path) };
      if (id !== path) {
        const edits = [{ rename: { from: path, to: id } }];
        yield { ...found, messageId: 'moved', data: { ...data, to: id }, edits };
        continue;
      }
      const next = take();
      const to = fileNameFor(process, next, properPath(process, proposal, next));
      const edits = added ? renumber(process, side, proposal, next) : [];
      yield { ...found, messageId: 'document', data: { ...data, to, next: formatNumber(process, next) }, edits };
    }
}

function* sharedByEntries(side: Side, process: Process, take: () => number): Generator<Found> {
  const { registry, proposals } = side;
  if (registry === null) return;
  for (const { number, holder, others } of contests(registry.entries, ({ added }) => Number(added)))
    for (const [at, entry] of others.entries()) {
      if (isTwin(process, holder, entry)) continue;
      const found = {
        at: entryPlace(registry, entry, entry.digits),
        key: `${number}:entry/${at + 2}`,
        proposal: number,
      };
      const data = { name: nameOf(process, number), owner: ownerOf(holder) };
      if (!entry.added || isSameReservation(process, holder, entry)) {
        yield { ...found, messageId: 'repeated', data };
        continue;
      }
      const next = take();
      const own = proposals.find((proposal) => proposal.added && proposal.number === number);
      const edits =
        own === undefined
          ? replaceCell(registry, entry, entry.digits, numberCell(process, registry, next, null))
          : renumber(process, side, own, next);
      yield { ...found, messageId: 'entry', data: { ...data, next: formatNumber(process, next) }, edits };
    }
}

/** A row that is added for a number whose document stands there, and is about something else. */
function* claimedFromDocuments(side: Side, process: Process, take: () => number): Generator<Found> {
  const { registry } = side;
  if (registry === null) return;
  for (const entry of claims(registry)) {
    const { number, digits } = entry;
    if (number === null || !entry.added) continue;
    const [holder] = documentsOf(side, number);
    if (holder === undefined || !documentsOf(side, number).every((each) => isForeign(process, entry, each))) continue;
    const next = take();
    const data = {
      name: nameOf(process, number),
      other: fileOf(holder.path),
      next: formatNumber(process, next),
    };
    yield {
      messageId: 'claimed',
      data,
      at: entryPlace(registry, entry, digits),
      key: `${number}:entry`,
      proposal: number,
      edits: replaceCell(registry, entry, digits, numberCell(process, registry, next, null)),
    };
  }
}

export const rule = stateRule({
  id: 'number-unique',
  docs: {
    summary: 'Give each number to one proposal',
    why: 'A number names one proposal for ever: in discussions, commits and other proposals.',
  },
  messages: {
    document: {
      what: '{name} is taken by `{other}`.',
      fix: 'Take the next free number, `{next}`: rename the document to `{to}`, and give that number an entry of its own.',
    },
    moved: {
      what: '{name} is taken by `{other}`.',
      fix: 'Give the document its old name back: `{to}`.',
    },
    entry: {
      what: '{name} is reserved for {owner}.',
      fix: 'Take the next free number, `{next}`:',
    },
    claimed: {
      what: '{name} is taken by `{other}`.',
      fix: 'Take the next free number, `{next}`:',
    },
    repeated: {
      what: '{name} has more than one entry.',
      fix: 'Keep one of them: this one, or the one for {owner}.',
    },
  },
  *check(side, process) {
    let last = highestNumber(side, process);
    const take = (): number => {
      last = numberAfter(process, last);
      return last;
    };
    const told = new Set<number | null>();
    for (const search of [sharedByDocuments, sharedByEntries, claimedFromDocuments]) {
      const found = [...search(side, process, take)].filter(({ proposal }) => !told.has(proposal));
      for (const { proposal } of found) told.add(proposal);
      yield* found;
    }
  },
});

const LINKED = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
const SPOT_NODES = document({ heading: 'Spot Nodes' });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a document beside its folder and its parts',
      pull: {
        head: {
          'proposals/ACME-1000/schema.md': '# Schema\n',
          'proposals/ACME-1000/ACME-1000-main.md': document(),
        },
      },
    },
    {
      name: 'a document that gets another name, rewritten on the way',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': null,
          'proposals/ACME-1000-result-cache.md': document({ heading: 'Result Cache', body: '\nAll new.\n' }),
        },
      },
    },
    {
      name: 'a branch behind the base branch, where the number after its own was taken',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
        tip: { 'proposals/README.md': registry(...ROWS, '| 1004 | Cold Storage | Cy Roe | Draft |') },
      },
    },
    {
      name: 'an own reservation that was merged meanwhile, and is linked by the branch that brings the document',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, LINKED), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        tip: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
    },
    {
      name: 'the entry of a document that was merged without one',
      pull: {
        base: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Nodes on the Spot Market | Ada Park | Draft |') },
      },
    },
    {
      name: 'an edit of one of two old documents that share a number',
      pull: {
        base: { 'proposals/ACME-1000-old-twin.md': document({ heading: 'Old Twin' }) },
        head: { 'proposals/ACME-1000-old-twin.md': document({ heading: 'The Old Twin' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a second document with a number',
      pull: { head: { 'proposals/ACME-1000-spot-nodes.md': SPOT_NODES } },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1000-spot-nodes.md', line: null }],
    },
    {
      name: 'a second document that takes the entry as well',
      pull: {
        head: {
          'proposals/README.md': registry(
            '| [1000](ACME-1000-spot-nodes.md) | Spot Nodes | Ada Park | Draft |',
            ...ROWS.slice(1),
          ),
          'proposals/ACME-1000-spot-nodes.md': SPOT_NODES,
        },
      },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1000-spot-nodes.md', line: null }],
    },
    {
      name: 'a number whose document and entry were merged since the branch began',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, LINKED), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        tip: {
          'proposals/README.md': registry(
            ...ROWS,
            '| [1003](ACME-1003-cold-storage.md) | Cold Storage | Cy Roe | Draft |',
          ),
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
        },
      },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'two new documents with one number',
      pull: {
        head: {
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
          'proposals/ACME-1003-spot-nodes.md': SPOT_NODES,
        },
      },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'a document that moves to a taken number',
      pull: { head: { 'proposals/ACME-1000-rate-limits.md': { from: 'proposals/ACME-1001-rate-limits.md' } } },
      findings: [{ messageId: 'moved', path: 'proposals/ACME-1000-rate-limits.md', line: null }],
    },
    {
      name: 'a reservation of a reserved number, put above the old one',
      pull: {
        head: {
          'proposals/README.md': registry(...ROWS.slice(0, 2), '| 1002 | Spot Nodes | Ada Park | Draft |', ROWS[2]),
        },
      },
      findings: [{ messageId: 'entry', path: 'proposals/README.md', line: 11 }],
    },
    {
      name: 'a number that was reserved since the branch began',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, LINKED), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        tip: { 'proposals/README.md': registry(...ROWS, '| 1003 | Cold Storage | Cy Roe | Draft |') },
      },
      findings: [{ messageId: 'entry', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'a reservation of a number whose document never got an entry',
      pull: {
        base: {
          'proposals/ACME-1003-cold-storage.md': document({ fields: { Author: 'Cy Roe' }, heading: 'Cold Storage' }),
        },
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
      findings: [{ messageId: 'claimed', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'a row that was left behind when a conflict was resolved',
      pull: { head: { 'proposals/README.md': registry(...ROWS, LINKED, '| 1003 | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'repeated', path: 'proposals/README.md', line: 13 }],
    },
  ],
};
