import type { ProposalChange } from '../model/facts.ts';
import { nextStatuses, statusField, stepsTo } from '../model/lifecycle.ts';
import { type StatusMove, statusMoves } from '../model/moves.ts';
import type { Lifecycle } from '../model/process.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { movePlace, statusAgain } from './knowledge/moves.ts';

/** What is wrong with a move; null for a legal one, and for one that status-initial judges. */
function wrongIn(
  lifecycle: Lifecycle,
  { opens }: ProposalChange,
  { from, written, meant, to, by }: StatusMove,
): 'skips' | 'illegal' | 'final' | 'unknown' | null {
  if (to === null || to === from || to === meant) return null;
  const { initial, decided } = lifecycle;
  if (from === null) return written === null || opens || [...initial, ...decided].includes(to) ? null : 'unknown';
  const next = nextStatuses(lifecycle, from);
  // The number was reserved first, and the document brings its decision along.
  if (next.includes(to) || (opens && by === 'document' && decided.includes(to))) return null;
  if (next.length === 0) return 'final';
  return stepsTo(lifecycle, from, to).length > 0 ? 'skips' : 'illegal';
}

/** What a sentence says of a move. */
function wordsOf(lifecycle: Lifecycle, { from, written }: StatusMove, to: string) {
  if (from !== null) return { from, to, allowed: nextStatuses(lifecycle, from), next: stepsTo(lifecycle, from, to)[0] };
  return { from: written, to, allowed: [...lifecycle.initial, ...lifecycle.decided] };
}

export const rule = changeRule({
  id: 'status-transition',
  docs: {
    summary: 'Require a legal status change',
    why: 'Each status is a decision that others rely on; skipping one skips the people who take it.',
  },
  messages: {
    skips: {
      what: '`{from}` cannot become `{to}` in one step.',
      why: 'A proposal with the status `{from}` becomes `{next}` first: that is a decision of its own.',
      fix: 'Write `{next}` here, and `{to}` in a later pull request.',
    },
    illegal: {
      what: '`{from}` cannot become `{to}`.',
      why: 'The lifecycle leads from `{from}` to `{allowed}`, and never back to `{to}`.',
      fix: 'Keep `{from}`, or write `{allowed}`.',
    },
    final: {
      what: '`{from}` cannot become `{to}`.',
      why: 'Nothing follows `{from}`: what was decided then stays on record.',
      fix: 'Keep `{from}`, and open a new proposal that refers to this one.',
    },
    unknown: {
      what: '`{from}` cannot become `{to}`: it is no status of this process.',
      why: 'Nobody can tell which decisions were taken before, and `{to}` follows from others.',
      fix: 'Write `{allowed}`. The next status comes in a later pull request.',
    },
    gone: {
      what: 'The status `{from}` is gone.',
      why: 'A proposal without a status is one of which nobody can tell what was decided, and what may follow.',
      fix: 'Write `{line}` {place} again.',
    },
  },
  *check({ changes, head: { registry } }, process) {
    for (const change of changes)
      for (const move of statusMoves(process, change)) {
        const { to, written } = move;
        const [at, proposal] = [movePlace(process, registry, change, move), change.number];
        const key = `${change.after?.id ?? change.number}:${move.from ?? written}>${to ?? ''}`;
        const wrong = wrongIn(process.lifecycle, change, move);
        if (to !== null && wrong !== null)
          yield { messageId: wrong, data: wordsOf(process.lifecycle, move, to), at, key, proposal, refuses: to };
        if (to !== null) continue;
        const { edits, ...again } = statusAgain(process, registry, change, move);
        const data = { from: written, ...again };
        yield { messageId: 'gone', data, at, key, proposal, refuses: statusField(process), edits };
      }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const OTHER_FILE = 'proposals/ACME-1001-rate-limits.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';
const saying = (status: string): string =>
  registry(`| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | ${status} |`, ROWS[1], ROWS[2]);
const SILENT = document({ fields: { Status: '' } });
const REJECTED = '| 1002 | Audit Log | Cy Roe | Rejected |';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a draft is accepted, in its document and in its entry',
      pull: {
        head: {
          [FILE]: document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } }),
          [README]: registry(ROWS[0].replace('Draft', 'Accepted'), ROWS[1], ROWS[2]),
        },
      },
    },
    {
      name: 'the same status in other letters',
      pull: { head: { [FILE]: document({ fields: { Status: 'draft # for now' } }) } },
    },
    {
      name: 'an entry catches up with its document, which was accepted before',
      pull: {
        base: { [README]: registry(ROWS[0], ROWS[1].replace('Accepted', 'Draft'), ROWS[2]) },
        head: { [README]: registry(...ROWS) },
      },
    },
    {
      name: 'the document of a reservation arrives',
      pull: { head: { [NEW_FILE]: document({ fields: { Author: 'Cy Roe (@cyroe)' }, heading: 'Audit Log' }) } },
    },
    {
      name: 'the document of a reservation arrives with the decision about it, where the process allows that',
      pull: {
        process:
          'lifecycle: { initial: [Draft], decided: [Accepted], statuses: { Draft: { to: [Review] }, Review: { to: [Accepted] }, Accepted: {} } }',
        head: { [NEW_FILE]: document({ fields: { Author: 'Cy Roe (@cyroe)', Status: 'Accepted' } }) },
      },
    },
    {
      name: 'an implemented proposal gets another file name',
      pull: {
        base: { [FILE]: document({ fields: { Status: 'Implemented' } }) },
        head: { 'proposals/ACME-1000-result-cache.md': { from: FILE } },
      },
    },
    {
      name: 'a status that there is not: that is for another rule to say',
      pull: { head: { [OTHER_FILE]: document({ fields: { Status: 'Final' }, heading: 'Rate Limits' }) } },
    },
    {
      name: 'a slip in an old document is put right, and its entry with it',
      pull: {
        base: { [FILE]: document({ fields: { Status: 'Implementd' } }) },
        head: {
          [FILE]: document({ fields: { Status: 'Implemented' } }),
          [README]: saying('Implemented'),
        },
      },
    },
    {
      name: 'an old document says at last what its entry has said for long, or what follows from it',
      pull: {
        base: { [FILE]: SILENT, [OTHER_FILE]: document({ fields: { Status: '' }, heading: 'Rate Limits' }) },
        head: {
          [FILE]: document(),
          [OTHER_FILE]: document({ fields: { Status: 'Implemented' }, heading: 'Rate Limits' }),
        },
      },
    },
    {
      name: 'one of two documents with one number is a draft, the other is rejected',
      pull: {
        base: { 'proposals/ACME-1000-result-cache.md': document({ fields: { Status: 'Rejected' } }) },
        head: { [FILE]: document({ heading: 'Query Result Cache' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a draft that is implemented without having been accepted',
      pull: { head: { [FILE]: document({ fields: { Status: 'Implemented' } }) } },
      findings: [{ messageId: 'skips', path: FILE, line: 3 }],
    },
    {
      name: 'the same while the file gets another name',
      pull: {
        head: {
          'proposals/ACME-1000-result-cache.md': {
            from: FILE,
            text: document({ fields: { status: 'implemented', Status: null } }),
          },
        },
      },
      findings: [{ messageId: 'skips', path: 'proposals/ACME-1000-result-cache.md', line: 7 }],
    },
    {
      name: 'a reservation that is implemented without a document',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], ROWS[2].replace('Draft', 'Implemented')) } },
      findings: [{ messageId: 'skips', path: README, line: 11 }],
    },
    {
      name: 'an accepted proposal that becomes a draft again',
      pull: { head: { [OTHER_FILE]: document({ fields: { Status: 'Draft' }, heading: 'Rate Limits' }) } },
      findings: [{ messageId: 'illegal', path: OTHER_FILE, line: 3 }],
    },
    {
      name: 'a rejected reservation that comes back as a draft',
      pull: {
        base: { [README]: registry(REJECTED) },
        head: {
          [README]: registry(REJECTED.replace('Rejected', 'Draft')),
          [NEW_FILE]: document({ heading: 'Audit Log' }),
        },
      },
      findings: [{ messageId: 'final', path: README, line: 9 }],
    },
    {
      name: 'an entry is implemented while its document says no status',
      pull: { base: { [FILE]: SILENT }, head: { [README]: saying('**Implemented** (26.4.0)') } },
      findings: [{ messageId: 'skips', path: README, line: 9 }],
    },
    {
      name: 'a status of another time becomes the last one, in a document and in a reservation',
      pull: {
        base: {
          [FILE]: document({ fields: { Status: 'Final' } }),
          [README]: saying('Final').replace('| Cy Roe | Draft', '| Cy Roe | Final'),
        },
        head: {
          [FILE]: document({ fields: { Status: 'Implemented' } }),
          [README]: saying('Implemented').replace('| Cy Roe | Draft', '| Cy Roe | Implemented'),
        },
      },
      findings: [
        { messageId: 'unknown', path: FILE, line: 3 },
        { messageId: 'unknown', path: README, line: 11 },
      ],
    },
    {
      name: 'a status that is emptied',
      pull: { head: { [FILE]: SILENT } },
      findings: [{ messageId: 'gone', path: FILE, line: 3 }],
    },
    {
      name: 'a status that is taken out where the process does not ask for one, and one of a reservation',
      pull: {
        process: 'fields: { Author: { type: persons }, Status: { type: status } }',
        head: {
          [FILE]: document({ fields: { Status: null } }),
          [README]: registry(ROWS[0], ROWS[1], ROWS[2].replace('Draft', 'TBD')),
        },
      },
      findings: [
        { messageId: 'gone', path: FILE, line: 1 },
        { messageId: 'gone', path: README, line: 11 },
      ],
    },
  ],
};
