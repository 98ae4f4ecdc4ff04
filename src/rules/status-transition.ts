import { filledField } from '../model/document.ts';
import type { ProposalChange } from '../model/facts.ts';
import { knownStatus, nextStatuses, statusField, stepsTo } from '../model/lifecycle.ts';
import type { Lifecycle, Process } from '../model/process.ts';
import type { Registry } from '../model/registry.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import type { Location } from '../model/text.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { entryPlace } from './knowledge/places.ts';

interface Move {
  readonly from: string;
  readonly to: string;
  /** Where the author wrote the new status. */
  readonly at: Location;
}

/** The status before and after. A document speaks for its proposal; an entry does where there is no document. */
function moveOf(change: ProposalChange, process: Process, registry: Registry | null): Move | null {
  const { before, after, entryBefore, entryAfter } = change;
  const field = statusField(process);
  const from = filledField(before?.document ?? null, field)?.value ?? entryBefore?.status?.value ?? null;
  const now = filledField(after?.document ?? null, field);
  const cell = entryAfter?.status ?? null;
  const inEntry =
    registry !== null && cell !== null && cell.value !== entryBefore?.status?.value
      ? { to: cell.value, at: entryPlace(registry, entryAfter, cell) }
      : null;
  if (from === null) return null;
  if (now === null || after === null) return after === null && inEntry !== null ? { from, ...inEntry } : null;
  const at = before === null && inEntry?.to === now.value ? inEntry.at : { path: after.path, range: now.range };
  return { from, to: now.value, at };
}

function illegal(lifecycle: Lifecycle, from: string, to: string): 'skips' | 'illegal' | 'final' {
  if (nextStatuses(lifecycle, from).length === 0) return 'final';
  return stepsTo(lifecycle, from, to).length > 0 ? 'skips' : 'illegal';
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
  },
  *check({ changes, head }, process) {
    const { lifecycle } = process;
    for (const change of changes) {
      const move = moveOf(change, process, head.registry);
      if (move === null) continue;
      const [from, to] = [knownStatus(lifecycle, move.from), knownStatus(lifecycle, move.to)];
      const allowed = from === null ? [] : nextStatuses(lifecycle, from);
      if (from === null || to === null || from === to || allowed.includes(to)) continue;
      // The number was reserved first, and the document brings its decision along.
      if (change.opens && lifecycle.decided.includes(to)) continue;
      yield {
        messageId: illegal(lifecycle, from, to),
        data: { from, to, allowed, next: stepsTo(lifecycle, from, to)[0] },
        at: move.at,
        key: `${change.after?.id ?? change.number}:${from}>${to}`,
        proposal: change.number,
        refuses: to,
      };
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const OTHER_FILE = 'proposals/ACME-1001-rate-limits.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const README = 'proposals/README.md';
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
      name: 'statuses that there are not: that is for another rule to say',
      pull: {
        base: { [FILE]: document({ fields: { Status: 'Final' } }) },
        head: {
          [FILE]: document({ fields: { Status: 'Implemented' } }),
          [OTHER_FILE]: document({ fields: { Status: 'Final' }, heading: 'Rate Limits' }),
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
  ],
};
