import { formatNumber, nameOf } from '../model/naming.ts';
import { nextNumber } from '../model/numbers.ts';
import type { Process } from '../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../model/proposal.ts';
import { type Entry, type Registry, takenEntries } from '../model/registry.ts';
import { changeRule, type Edit, type ExamplePull, type ExamplesOf, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { inAnotherBranch } from './knowledge/branches.ts';
import { fileNameFor, pathToBe, properPath } from './knowledge/filenames.ts';
import { isOutvoted, misnumberedEntry } from './knowledge/misnumbered.ts';
import { isOwnEntry, ownerOf } from './knowledge/ownership.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { renumber } from './knowledge/renumbering.ts';
import { hasTable, insertRow, numberCell, rowFor } from './knowledge/rows.ts';

/** The entry that somebody else reserved the number with, or null. What the pull request adds itself is its own. */
function rivalOf(process: Process, { registry }: Side, proposal: Proposal, before: Entry | null): Entry | null {
  const mine = takenEntries(registry).filter(({ number }) => number === proposal.number);
  if (mine.some(({ added }) => added)) return null;
  const foreign = (entry: Entry): boolean => !isOwnEntry(process, entry, proposal);
  const there = mine.every(foreign) ? mine[0] : undefined;
  return there ?? (before !== null && foreign(before) ? before : null);
}

/** Gives the row back that the pull request wrote its own proposal over; with a row that goes below it, at one go. */
function restore({ path, entries }: Registry, before: Entry | null, edits: readonly Edit[]): readonly Edit[] {
  const row = entries.find(({ number, inHead }) => inHead && number !== null && number === before?.number);
  if (row === undefined || before === null || row.source === before.source) return edits;
  const { line } = row.range;
  const below = edits.find((edit) => 'line' in edit && edit.path === path && edit.line > line && edit.endLine === line);
  const text = below !== undefined && 'text' in below ? `${before.source}\n${below.text}` : before.source;
  return [...edits.filter((edit) => edit !== below), { path, line, endLine: line, text }];
}

/** The row of a new document that has another number than the file. */
function misnumbered(
  process: Process,
  head: Side & { readonly registry: Registry },
  proposal: Proposal,
  entry: Entry,
): Violation<'misnumbered' | 'disputed'> {
  const { id, number } = proposal;
  const { registry } = head;
  const isDisputed = isOutvoted(process, head, proposal, entry);
  const said = entry.number ?? number;
  return {
    messageId: isDisputed ? 'disputed' : 'misnumbered',
    data: {
      name: nameOf(process, number),
      right: formatNumber(process, number),
      said: formatNumber(process, said),
      to: fileNameFor(process, said, properPath(process, proposal, said)),
    },
    at: entryPlace(registry, entry, entry.digits),
    key: `${id}:${said}`,
    proposal: number,
    edits: replaceCell(
      registry,
      entry,
      entry.digits,
      numberCell(process, registry, number, pathToBe(process, head, proposal)),
    ),
    ...(isDisputed ? { isChoice: true, refuses: String(number) } : { restsOn: String(number) }),
  };
}

export const rule = changeRule({
  id: 'number-reserved',
  docs: {
    summary: 'Give the number of a new document an entry of its own',
    why: 'Numbers are reserved in the registry first, so that two branches cannot take the same one unnoticed.',
  },
  messages: {
    missing: {
      what: '{name} has no entry in `{registry}`.',
      fix: 'Add this row to the table:',
    },
    unlisted: {
      what: '{name} has no entry in `{registry}`.',
      why: 'The next author takes the number after the last one in the table, and readers find proposals there.',
      fix: 'Add this row to the table in the same pull request:',
    },
    misnumbered: {
      what: 'The entry of {name} has the number `{said}`.',
      why: 'It reserves a number that nobody takes, and the one of the document is reserved for nobody.',
      fix: 'Write `{right}` in the entry:',
    },
    disputed: {
      what: 'The document has the number `{right}` in its name, its entry and more say `{said}`.',
      why: 'Every number belongs to the entry that reserved it.',
      fix: 'Rename the document to `{to}`, or write `{right}` everywhere, in the entry first:',
    },
    taken: {
      what: '{name} is reserved for {owner}.',
      why: 'Every number belongs to the entry that reserved it.',
      fix: 'Take the next free number, `{next}`: rename the document to `{to}`, and add an entry with that number.',
      otherwise: 'If it is the document of this entry, let the entry and the document name the same author or title.',
    },
  },
  *check({ changes, head }, process) {
    const { registry } = head;
    if (!hasTable(registry)) return;
    for (const { kind, after, number, entryBefore } of changes) {
      if (kind !== 'added' || after === null || documentsOf(head, number).length > 1) continue;
      const { id: key, path } = after;
      const rival = rivalOf(process, head, after, entryBefore);
      if (rival !== null) {
        const next = nextNumber(head, process);
        const to = fileNameFor(process, next, properPath(process, after, next));
        const { foreword, data } = inAnotherBranch(process, head, number, next);
        yield {
          messageId: 'taken',
          data: {
            name: nameOf(process, number),
            owner: ownerOf(rival),
            next: formatNumber(process, next),
            to,
            ...data,
          },
          foreword,
          at: entryPlace(registry, registry.entries.find((entry) => entry.number === number) ?? null),
          key,
          proposal: number,
          refuses: String(number),
          edits: restore(registry, entryBefore, renumber(process, head, after, next)),
        };
        continue;
      }
      if (takenEntries(registry).some((entry) => entry.number === number)) continue;
      const entry = misnumberedEntry(process, head, after);
      if (entry !== null) yield misnumbered(process, { ...head, registry }, after, entry);
      else {
        const row = rowFor(process, head, after);
        const edits = insertRow(registry, number, row);
        const data = { name: nameOf(process, number) };
        const snippet = edits.length === 0 ? { snippet: row } : {};
        const at = { path, range: null };
        const restsOn = String(number);
        const messageId = process.number.assigned === 'reserved' ? 'missing' : 'unlisted';
        yield { messageId, data, at, key, proposal: number, restsOn, edits, ...snippet };
      }
    }
  },
});

const AUDIT_LOG = document({ fields: { Author: 'Cy Roe (cy@acme.dev)' }, heading: 'Audit Log' });
const SPOT_NODES = document({ heading: 'Spot Nodes' });
const README = 'proposals/README.md';
const misnumbering = (row: string): ExamplePull => ({
  head: { [README]: registry(...ROWS, row), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'the document of a reservation, which stays without a link',
      pull: { head: { 'proposals/ACME-1002-audit-log.md': AUDIT_LOG } },
    },
    {
      name: 'a reservation and its document in one pull request',
      pull: {
        head: {
          'proposals/README.md': registry(
            ...ROWS,
            '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |',
          ),
          'proposals/ACME-1003-spot-nodes.md': SPOT_NODES,
        },
      },
    },
    {
      name: 'a document by the author of the reservation, under a new title and file name',
      pull: {
        base: {
          'proposals/README.md': registry(
            ROWS[0],
            ROWS[1],
            '| [1002](ACME-1002-audit.md) | Audit Log | Roe, Cy | Draft |',
          ),
        },
        head: {
          'proposals/ACME-1002-change-trail.md': document({
            fields: { Author: 'C. Roe <cy@acme.dev>' },
            heading: 'Trail of Changes',
          }),
        },
      },
    },
    {
      name: 'a colleague writes the document of a reservation',
      pull: { head: { 'proposals/ACME-1002-audit.md': document({ heading: 'Auditing Who Did What' }) } },
    },
    {
      name: 'a reservation that says nothing yet',
      pull: {
        base: { 'proposals/README.md': registry(...ROWS, '| 1003 | _(title to come)_ | - | |') },
        head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
      },
    },
    {
      name: 'a number that was reserved on the base branch since the branch began',
      pull: {
        head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        tip: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
    },
    {
      name: 'a document that gets another name',
      pull: { head: { 'proposals/ACME-1000-result-cache.md': { from: 'proposals/ACME-1000-query-cache.md' } } },
    },
  ],
  invalid: [
    {
      name: 'a document without a reservation',
      pull: { head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES } },
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'an entry of another number that links the document',
      pull: misnumbering('| [1004](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
      findings: [{ messageId: 'misnumbered', path: README, line: 12 }],
    },
    {
      name: 'an entry of another number that links a file as the document would be called, under a shorter title',
      pull: misnumbering('| [1004](ACME-1004-spot-node.md) | Spot | Ada Park | Draft |'),
      findings: [{ messageId: 'misnumbered', path: README, line: 12 }],
    },
    {
      name: 'branch, heading and entry with a number, and a file name with another one',
      pull: {
        branch: 'acme/1004-spot-nodes',
        head: {
          [README]: registry(...ROWS, '| [1004](ACME-1004-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
          'proposals/ACME-1003-spot-nodes.md': document({ heading: 'ACME-1004: Spot Nodes' }),
        },
      },
      findings: [{ messageId: 'disputed', path: README, line: 12 }],
    },
    {
      name: 'a document without an entry, beside the reservation of another one by the same author',
      pull: misnumbering('| 1004 | Cold Storage | Ada Park | Draft |'),
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'a document without an entry, where nobody reserves a number first',
      pull: {
        process: 'number: { digits: 4, first: 1000, kept: [0], assigned: next }',
        head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
      },
      findings: [{ messageId: 'unlisted', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'a document with a number that is skipped',
      pull: {
        base: { 'proposals/README.md': registry(...ROWS, '| 1003 | _(skipped)_ | | |') },
        head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
      },
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1003-spot-nodes.md', line: null }],
    },
    {
      name: 'a number that somebody else reserved',
      pull: { head: { 'proposals/ACME-1002-spot-nodes.md': SPOT_NODES } },
      findings: [{ messageId: 'taken', path: 'proposals/README.md', line: 11 }],
    },
    {
      name: 'a number that somebody else reserved since the branch began',
      pull: {
        head: { 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
        tip: {
          'proposals/README.md': registry(...ROWS, '| [1003](ACME-1003-cold.md) | Cold Storage | Cy Roe | Draft |'),
        },
      },
      findings: [{ messageId: 'taken', path: 'proposals/README.md', line: null }],
    },
    {
      name: "somebody else's reservation, written over",
      pull: {
        head: {
          'proposals/README.md': registry(
            ROWS[0],
            ROWS[1],
            '| [1002](ACME-1002-spot-nodes.md) | Spot Nodes | Ada Park | Draft |',
          ),
          'proposals/ACME-1002-spot-nodes.md': SPOT_NODES,
        },
      },
      findings: [{ messageId: 'taken', path: 'proposals/README.md', line: 11 }],
    },
  ],
};
