import type { Facts } from '../model/facts.ts';
import { formatNumber, nameOf } from '../model/naming.ts';
import { nextNumber } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { documentsOf } from '../model/proposal.ts';
import { type Entry, type Registry, takenEntries } from '../model/registry.ts';
import { changeRule, type Edit, type ExamplesOf } from '../model/rule.ts';
import { ROWS, registry } from './acme/repository.ts';
import { continues, isSameReservation, ownerOf } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { hasTable, insertRow, numberCell } from './knowledge/rows.ts';

type Loss = { readonly messageId: 'removed' | 'renumbered' | 'skipped' | 'replaced'; readonly row: Entry | null };

/** What became of an entry that stood at the base; null when it is still there, or another rule speaks of it. */
function lossOf(
  { base, head }: Facts,
  process: Process,
  registry: Registry,
  entry: Entry,
  number: number,
): Loss | null {
  const documents = documentsOf(head, number);
  const rows = registry.entries.filter((row) => row.number === number);
  if (rows.some((row) => row.kind === 'entry' && continues(process, entry, row))) return null;
  const skipped = rows.find(({ kind }) => kind === 'skipped');
  if (skipped !== undefined && documents.length > 0) return { messageId: 'skipped', row: skipped };
  const [row] = rows;
  // A document is told apart by its own rules; a reservation has nothing but its row.
  if (row !== undefined) return row.kind === 'entry' && documents.length === 0 ? { messageId: 'replaced', row } : null;
  if (!registry.removed.has(number) || (documents.length === 0 && documentsOf(base, number).length > 0)) return null;
  const moved = registry.entries.find(
    (other) => other.inHead && (other.added || other.kind === 'unreadable') && isSameReservation(process, entry, other),
  );
  if (moved?.kind === 'unreadable') return null;
  return moved === undefined ? { messageId: 'removed', row: null } : { messageId: 'renumbered', row: moved };
}

function restore(
  process: Process,
  registry: Registry,
  entry: Entry,
  number: number,
  { messageId, row }: Loss,
): readonly Edit[] {
  if (row === null) return insertRow(registry, number, entry.source);
  if (messageId === 'renumbered')
    return replaceCell(registry, row, row.digits, numberCell(process, registry, number, entry.link?.path ?? null));
  const { line } = row.range;
  return row.inHead ? [{ path: registry.path, line, endLine: line, text: entry.source }] : [];
}

/** What is done with a number, or a proposal, that is given up. */
function insteadOf({ registry, lifecycle }: Process): string {
  const end = Object.keys(lifecycle.statuses).find((name) => lifecycle.statuses[name]?.reason === true);
  const skipped = registry?.skipped == null ? null : 'A number that will not be used is marked as skipped';
  const ended = end === undefined ? null : `proposal that is given up becomes ${end}`;
  if (skipped === null) return ended === null ? 'A number is not used twice.' : `A ${ended}.`;
  return ended === null ? `${skipped}.` : `${skipped}, and a ${ended}.`;
}

export const rule = changeRule({
  id: 'registry-entry-kept',
  docs: {
    summary: 'Keep the entries of the registry',
    why: 'A number that was given once is known to others: in branches, discussions and other proposals.',
  },
  messages: {
    removed: {
      what: 'The row of {name}, {owner}, is removed.',
      fix: 'Restore the row. {instead}',
    },
    renumbered: {
      what: 'The row of {name}, {owner}, has become the row of `{number}`.',
      fix: 'Give the row its number back:',
    },
    skipped: {
      what: '{name} is marked as skipped, and its document is there.',
      fix: 'Restore the row:',
    },
    replaced: {
      what: 'The row of {name}, {owner}, is written over.',
      fix: 'Restore the row, and reserve the next free number, `{next}`, in a row of its own.',
    },
  },
  *check(facts, process) {
    const { base, head } = facts;
    const { registry } = head;
    if (!hasTable(registry) || registry === base.registry) return;
    for (const entry of takenEntries(base.registry)) {
      const { number } = entry;
      const loss = number === null ? null : lossOf(facts, process, registry, entry, number);
      if (number === null || loss === null) continue;
      yield {
        messageId: loss.messageId,
        data: {
          name: nameOf(process, number),
          owner: ownerOf(entry),
          number: formatNumber(process, loss.row?.number ?? number),
          instead: insteadOf(process),
          next: formatNumber(process, nextNumber(head, process)),
        },
        at: entryPlace(registry, loss.row),
        key: String(number),
        proposal: number,
        edits: restore(process, registry, entry, number, loss),
      };
    }
  },
});

const README = 'proposals/README.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a reservation that is given up becomes a skipped row',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], '| 1002 | _(skipped)_ | | |') } },
    },
    {
      name: 'a branch behind the base branch, where rows were added and edited meanwhile',
      pull: {
        head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
        tip: {
          [README]: registry(
            ROWS[0],
            ROWS[1],
            '| [1002](ACME-1002-audit-log.md) | Audit Trail | Cy Roe, Ada Park | Draft |',
            '| 1004 | Cold Storage | Cy Roe | Draft |',
          ),
        },
      },
    },
    {
      name: 'a row that gets a link, another title, and then another author',
      pull: {
        head: {
          [README]: registry(ROWS[0], ROWS[1], '| [1002](ACME-1002-audit.md) | Audit Trail | Ada Park | Accepted |'),
        },
      },
    },
    {
      name: 'one of two rows with the same number is removed',
      pull: {
        base: { [README]: registry(...ROWS, '| 1002 | The Audit Log | Cy Roe | Draft |') },
        head: { [README]: registry(...ROWS) },
      },
    },
    {
      name: 'rows are put in order',
      pull: { base: { [README]: registry(ROWS[1], ROWS[0], ROWS[2]) }, head: { [README]: registry(...ROWS) } },
    },
    {
      name: 'a skipped number is used after all',
      pull: {
        base: { [README]: registry(...ROWS, '| 1003 | _(skipped)_ | | |') },
        head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
    },
  ],
  invalid: [
    {
      name: 'a reservation is removed',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1]) } },
      findings: [{ messageId: 'removed', path: README, line: null }],
    },
    {
      name: 'the row of a document is removed',
      pull: { head: { [README]: registry(ROWS[0], ROWS[2]) } },
      findings: [{ messageId: 'removed', path: README, line: null }],
    },
    {
      name: 'a reservation gets another number',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], '| 1003 | Audit Log | Cy Roe | Draft |') } },
      findings: [{ messageId: 'renumbered', path: README, line: 11 }],
    },
    {
      name: 'a proposal with a document is marked as skipped',
      pull: { head: { [README]: registry(ROWS[0], '| 1001 | _(skipped)_ | | |', ROWS[2]) } },
      findings: [{ messageId: 'skipped', path: README, line: 10 }],
    },
    {
      name: "somebody else's reservation is written over",
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], '| 1002 | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'replaced', path: README, line: 11 }],
    },
  ],
};
