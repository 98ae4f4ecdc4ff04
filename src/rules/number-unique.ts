import { formatNumber, nameOf } from '../model/naming.ts';
import { highestNumber, unclaimedAfter } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Side } from '../model/proposal.ts';
import { type Entry, type Registry, takenEntries } from '../model/registry.ts';
import { type Edit, type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { inAnotherBranch } from './knowledge/branches.ts';
import { documentContests, entryContests } from './knowledge/contests.ts';
import { fileNameFor, properPath, shortPath } from './knowledge/filenames.ts';
import { isForeign, isSameReservation, ownerOf } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { renumber } from './knowledge/renumbering.ts';
import { numberCell } from './knowledge/rows.ts';

type Take = (added: boolean) => number;
type Found = Violation<'document' | 'moved' | 'entry' | 'repeated' | 'claimed'> & { readonly proposal: number };

function* sharedByDocuments(side: Side, process: Process, take: Take): Generator<Found> {
  for (const { number, holder, others } of documentContests(side))
    for (const proposal of others) {
      const { id, path, added } = proposal;
      const found = { at: { path, range: null }, key: `${number}:${id}`, proposal: number, refuses: String(number) };
      const data = { name: nameOf(process, number), other: shortPath(process, holder.path) };
      if (id !== path) {
        const edits = [{ rename: { from: path, to: id } }];
        yield { ...found, messageId: 'moved', data: { ...data, to: id }, edits };
        continue;
      }
      const next = take(added);
      const to = fileNameFor(process, next, properPath(process, proposal, next));
      const edits = added ? renumber(process, side, proposal, next) : [];
      const { foreword, data: words } = inAnotherBranch(process, side, number, next);
      const free = { data: { ...data, to, next: formatNumber(process, next), ...words }, foreword, edits };
      yield { ...found, ...free, messageId: 'document' };
    }
}

/** Takes a row out that stands there twice, sign for sign. */
function withoutCopy({ path }: Registry, holder: Entry, { inHead, source, range: { line } }: Entry): readonly Edit[] {
  const isCopy = inHead && holder.inHead && holder.source.trim() === source.trim();
  return isCopy ? [{ path, line, endLine: line, text: '' }] : [];
}

function* sharedByEntries(side: Side, process: Process, take: Take): Generator<Found> {
  const { registry, proposals } = side;
  if (registry === null) return;
  for (const { number, holder, others } of entryContests(process, registry))
    for (const [at, entry] of others.entries()) {
      const place = entryPlace(registry, entry, entry.digits);
      const found = { at: place, key: `${number}:entry/${at + 2}`, proposal: number };
      const data = { name: nameOf(process, number), owner: ownerOf(holder) };
      if (!entry.added || isSameReservation(process, holder, entry)) {
        yield { ...found, messageId: 'repeated', data, edits: withoutCopy(registry, holder, entry) };
        continue;
      }
      const next = take(true);
      const own = proposals.find((proposal) => proposal.added && proposal.number === number);
      const edits =
        own === undefined
          ? replaceCell(registry, entry, entry.digits, numberCell(process, registry, next, null))
          : renumber(process, side, own, next);
      const { foreword, data: words } = inAnotherBranch(process, side, number, next);
      const free = { data: { ...data, next: formatNumber(process, next), ...words }, foreword, edits };
      yield { ...found, ...free, messageId: 'entry', refuses: String(number) };
    }
}

/** A row that is added for a number whose document stands there, and is about something else. */
function* claimedFromDocuments(side: Side, process: Process, take: Take): Generator<Found> {
  const { registry } = side;
  if (registry === null) return;
  for (const entry of takenEntries(registry)) {
    const { number, digits } = entry;
    if (number === null || !entry.added) continue;
    const [holder] = documentsOf(side, number);
    if (holder === undefined || !documentsOf(side, number).every((each) => isForeign(process, entry, each))) continue;
    const next = take(true);
    const data = {
      name: nameOf(process, number),
      other: shortPath(process, holder.path),
      next: formatNumber(process, next),
    };
    yield {
      messageId: 'claimed',
      data,
      at: entryPlace(registry, entry, digits),
      key: `${number}:entry`,
      proposal: number,
      refuses: String(number),
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
    // Documents that were there before wait: they use up no number that the pull request is told to take.
    const last = { coming: highestNumber(side, process), standing: highestNumber(side, process) };
    const take = (added: boolean): number => {
      const which = added ? 'coming' : 'standing';
      last[which] = unclaimedAfter(side, process, last[which]);
      return last[which];
    };
    const numbersOf = (all: readonly Found[]): Set<number> => new Set(all.map(({ proposal }) => proposal));
    const documents = [...sharedByDocuments(side, process, take)];
    const contested = numbersOf(documents);
    // A document that comes with a taken number brings its row along: that is one defect.
    const brought = new Set(side.proposals.filter(({ added }) => added).map(({ number }) => number));
    const isTold = ({ proposal }: Found): boolean => contested.has(proposal) && brought.has(proposal);
    const entries = [...sharedByEntries(side, process, take)].filter((found) => !isTold(found));
    const repeated = numbersOf(entries);
    const rows = [...claimedFromDocuments(side, process, take)].filter(({ proposal }) => !repeated.has(proposal));
    yield* [...documents, ...entries, ...rows];
  },
});

const README = 'proposals/README.md';
const PATH = 'proposals/ACME-1003-spot-nodes.md';
const LINKED = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
const SPOT_NODES = document({ heading: 'Spot Nodes' });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a document beside its folder and its parts',
      pull: { head: { 'proposals/ACME-1000/ACME-1000-main.md': SPOT_NODES } },
    },
    {
      name: 'an own reservation that was merged meanwhile, and is linked by the branch that brings the document',
      pull: {
        head: { [README]: registry(...ROWS, LINKED), [PATH]: SPOT_NODES },
        tip: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
    },
    {
      name: 'the entry of a document that was merged without one',
      pull: {
        base: { [PATH]: SPOT_NODES },
        head: { [README]: registry(...ROWS, '| 1003 | Nodes on the Spot Market | Ada Park | Draft |') },
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
          [README]: registry('| [1000](ACME-1000-spot-nodes.md) | Spot Nodes | Ada Park | Draft |', ROWS[1], ROWS[2]),
          'proposals/ACME-1000-spot-nodes.md': SPOT_NODES,
        },
      },
      findings: [{ messageId: 'document', path: 'proposals/ACME-1000-spot-nodes.md', line: null }],
    },
    {
      name: 'a number whose document and entry were merged since the branch began',
      pull: {
        head: { [README]: registry(...ROWS, LINKED), [PATH]: SPOT_NODES },
        tip: {
          [README]: registry(...ROWS, '| [1003](ACME-1003-cold-storage.md) | Cold Storage | Cy Roe | Draft |'),
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
        },
      },
      findings: [{ messageId: 'document', path: PATH, line: null }],
    },
    {
      name: 'two new documents with one number',
      pull: {
        head: {
          'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }),
          [PATH]: SPOT_NODES,
        },
      },
      findings: [{ messageId: 'document', path: PATH, line: null }],
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
          [README]: registry(...ROWS.slice(0, 2), '| 1002 | Spot Nodes | Ada Park | Draft |', ROWS[2]),
        },
      },
      findings: [{ messageId: 'entry', path: README, line: 11 }],
    },
    {
      name: 'a number that was reserved since the branch began',
      pull: {
        head: { [README]: registry(...ROWS, LINKED), [PATH]: SPOT_NODES },
        tip: { [README]: registry(...ROWS, '| 1003 | Cold Storage | Cy Roe | Draft |') },
      },
      findings: [{ messageId: 'entry', path: README, line: 12 }],
    },
    {
      name: 'a reservation of a number whose document never got an entry',
      pull: {
        base: {
          'proposals/ACME-1003-cold-storage.md': document({ fields: { Author: 'Cy Roe' }, heading: 'Cold Storage' }),
        },
        head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
      findings: [{ messageId: 'claimed', path: README, line: 12 }],
    },
    {
      name: 'a reservation of a number that two old documents share',
      pull: {
        base: { 'proposals/ACME-1000-old-twin.md': document({ heading: 'Old Twin' }) },
        head: { [README]: registry(...ROWS, '| 1000 | Spot Nodes | Cy Roe | Draft |') },
      },
      findings: [{ messageId: 'entry', path: README, line: 12 }],
    },
    {
      name: 'a row that was left behind when a conflict was resolved',
      pull: { head: { [README]: registry(...ROWS, LINKED, '| 1003 | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'repeated', path: README, line: 13 }],
    },
  ],
};
