import { filledField } from '../model/document.ts';
import type { ProposalChange } from '../model/facts.ts';
import { nextStatuses, statusField } from '../model/lifecycle.ts';
import { type StatusMove, statusMoves } from '../model/moves.ts';
import type { Lifecycle, Process } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';
import { changeRule, type ExamplesOf, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { lineToWrite } from './knowledge/fields.ts';
import { entryPlace, replaceCell, replaceInField } from './knowledge/places.ts';

/** Whether it is the first status that is said, and status-transition does not judge the move to it. */
function isFirst(lifecycle: Lifecycle, { opens }: ProposalChange, { from, written, to }: StatusMove): boolean {
  if (!opens && written !== null) return false;
  return from === null || from === to || nextStatuses(lifecycle, from).includes(to ?? '');
}

function* ofDocument(process: Process, { after, number }: ProposalChange, status: string) {
  const { initial, decided } = process.lifecycle;
  const field = filledField(after?.document ?? null, statusField(process));
  if (after?.document == null || field === null || decided.includes(status)) return;
  const first = initial[0] ?? '';
  yield {
    messageId: decided.length > 0 ? 'undecided' : 'initial',
    data: { initial, decided, status, ...lineToWrite(process, field.written, first, after.document) },
    at: { path: after.path, range: field.range },
    key: `${after.id}:${status}`,
    proposal: number,
    refuses: status,
    edits: replaceInField(process, after.path, after.document, field, field.value, first),
    // The author has said something: whether to take it back is theirs to say.
    isChoice: true,
  } satisfies Violation;
}

/** An entry says a status that no document says. */
function* ofEntry(
  { lifecycle: { initial } }: Process,
  registry: Registry | null,
  { after, number, entryAfter }: ProposalChange,
  status: string,
) {
  const cell = entryAfter?.status ?? null;
  if (registry === null || entryAfter === null || cell === null) return;
  const first = initial[0] ?? '';
  yield {
    messageId: after === null ? 'reservation' : 'entry',
    data: { initial, status, first },
    at: entryPlace(registry, entryAfter, cell),
    key: `${number}:${status}`,
    proposal: number,
    refuses: status,
    edits: replaceCell(registry, entryAfter, cell, first),
  } satisfies Violation;
}

export const rule = changeRule({
  id: 'status-initial',
  docs: {
    summary: 'Begin with an initial status',
    why: 'A proposal is open for discussion first; every later status is a decision, and has its own pull request.',
  },
  messages: {
    initial: {
      what: 'A new proposal begins as `{initial}`, not as `{status}`.',
      fix: 'Write `{line}`. The next status comes in a later pull request.',
    },
    undecided: {
      what: 'A new proposal begins as `{initial}`, not as `{status}`.',
      why: 'It is open for discussion first. A decision may set `{decided}` in the same pull request; every other status comes later.',
      fix: 'Write `{line}`. The next status comes in a later pull request.',
    },
    reservation: {
      what: 'A reservation begins as `{initial}`, not as `{status}`.',
      fix: 'Write `{first}` in the entry. The next status comes with the document, in a pull request of its own:',
    },
    entry: {
      what: 'An entry whose document says no status begins as `{initial}`, not as `{status}`.',
      fix: 'Write `{first}` in the entry. The next status comes when the document says it:',
    },
  },
  *check({ changes, head: { registry } }, process) {
    const { lifecycle } = process;
    for (const change of changes)
      for (const move of statusMoves(process, change)) {
        const { to, by } = move;
        if (to === null || lifecycle.initial.includes(to) || !isFirst(lifecycle, change, move)) continue;
        if (by === 'document') yield* ofDocument(process, change, to);
        else yield* ofEntry(process, registry, change, to);
      }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';
const ACCEPTED = document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } });
const DECIDED = `lifecycle:
  initial: [Draft, Under Review]
  decided: [Accepted]
  statuses:
    Draft: { to: [Under Review] }
    Under Review: { to: [Accepted] }
    Accepted: { to: [Implemented] }
    Implemented: {}
`;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    { name: 'a new draft', pull: { head: { [NEW_FILE]: document({ heading: 'Audit Log' }) } } },
    { name: 'a draft is accepted in a pull request of its own', pull: { head: { [FILE]: ACCEPTED } } },
    {
      name: 'an accepted proposal gets another file name',
      pull: { base: { [FILE]: ACCEPTED }, head: { 'proposals/ACME-1000-result-cache.md': { from: FILE } } },
    },
    {
      name: 'an old document says at last what its entry has said for long',
      pull: {
        base: {
          [FILE]: document({ fields: { Status: '-' } }),
          [README]: registry('| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | Accepted |'),
        },
        head: { [FILE]: ACCEPTED },
      },
    },
    {
      name: 'a reservation that jumps to the end: that is an illegal move, and reported as one',
      pull: { head: { [NEW_FILE]: document({ fields: { Status: 'Implemented' } }) } },
    },
    {
      name: 'a new proposal that is decided in the pull request that submits it, where the process allows that',
      pull: { process: DECIDED, head: { 'proposals/ACME-1003-cold-storage.md': ACCEPTED } },
    },
    {
      name: 'a status that there is not: that is for another rule to say',
      pull: { head: { [NEW_FILE]: document({ fields: { Status: 'Final' } }) } },
    },
  ],
  invalid: [
    {
      name: 'a number that is reserved for something finished',
      pull: { head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Implemented |') } },
      findings: [{ messageId: 'reservation', path: 'proposals/README.md', line: 12 }],
    },
    {
      name: 'a new proposal that is accepted already',
      pull: { head: { [NEW_FILE]: ACCEPTED } },
      findings: [{ messageId: 'initial', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a new proposal that is implemented already, with its entry',
      pull: {
        head: {
          [README]: registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Implemented |'),
          'proposals/ACME-1003-cold-storage.md': document({ fields: { Status: 'Implemented' } }),
        },
      },
      findings: [{ messageId: 'initial', path: 'proposals/ACME-1003-cold-storage.md', line: 3 }],
    },
    {
      name: 'a new proposal that is implemented already, where a decision may come at once',
      pull: {
        process: DECIDED,
        head: { 'proposals/ACME-1003-cold-storage.md': document({ fields: { Status: 'Implemented' } }) },
      },
      findings: [{ messageId: 'undecided', path: 'proposals/ACME-1003-cold-storage.md', line: 3 }],
    },
    {
      name: 'a reservation that is decided already: there is nothing yet to decide on',
      pull: {
        process: DECIDED,
        head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Accepted |') },
      },
      findings: [{ messageId: 'reservation', path: README, line: 12 }],
    },
    {
      name: 'an empty file that gets its text and is accepted at once',
      pull: { base: { [NEW_FILE]: '' }, head: { [NEW_FILE]: ACCEPTED } },
      findings: [{ messageId: 'initial', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a document without a status that becomes an accepted one',
      pull: {
        base: {
          [FILE]: document({ fields: { Status: null } }),
          [README]: registry(...ROWS).replace('| Draft |', '| |'),
        },
        head: { [FILE]: ACCEPTED },
      },
      findings: [{ messageId: 'initial', path: FILE, line: 3 }],
    },
    {
      name: 'an entry without a status says an accepted one, and so does that of a document that says none',
      pull: {
        base: {
          [FILE]: document({ fields: { Status: null } }),
          [README]: registry(...ROWS).replaceAll('| Draft |', '| |'),
        },
        head: { [README]: registry(...ROWS).replaceAll('| Draft |', '| Accepted |') },
      },
      findings: [
        { messageId: 'entry', path: README, line: 9 },
        { messageId: 'reservation', path: README, line: 11 },
      ],
    },
    {
      name: 'the document of a reservation says no status, and its entry says that it is accepted',
      pull: {
        head: {
          [NEW_FILE]: document({ fields: { Status: '-' } }),
          [README]: registry(ROWS[0], ROWS[1], ROWS[2].replace('Draft', 'Accepted')),
        },
      },
      findings: [{ messageId: 'entry', path: README, line: 11 }],
    },
  ],
};
