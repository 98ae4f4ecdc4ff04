import { filledField } from '../model/document.ts';
import { statusField, statusInCell, statusOf } from '../model/lifecycle.ts';
import { fold } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { readProposals } from '../model/proposal.ts';
import { type Entry, type Registry, takenEntries } from '../model/registry.ts';
import { type Edit, type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { entryPlace } from './knowledge/places.ts';
import { givesReason, reasonHeading } from './knowledge/reasons.ts';

/** Writes the entry anew as a number that is not used, where the process has a form for that. */
function skip(process: Process, { path, header }: Registry, { inHead, digits, range }: Entry): readonly Edit[] {
  const { columns, skipped } = process.registry ?? {};
  if (!inHead || columns === undefined || skipped == null) return [];
  const cells = header.map((name) => {
    if (fold(name) === fold(columns.number)) return digits.value;
    return fold(name) === fold(columns.title ?? '') ? skipped : '';
  });
  return [
    {
      path,
      line: range.line,
      endLine: range.line,
      text: `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`,
    },
  ];
}

export const rule = stateRule({
  id: 'status-reason',
  docs: {
    summary: 'Say why a proposal was turned down',
    why: 'The next person with the same idea learns from the reason; a commit message is not where they look.',
  },
  messages: {
    document: {
      what: 'The status is `{status}`, and the document does not say why.',
      fix: 'Add a section with the reason:',
    },
    reservation: {
      what: 'The status is `{status}`, and there is no document that says why.',
      fix: 'Add a short document with the reason, or say that the number is not used.',
    },
  },
  *check(side, process) {
    const { statuses } = process.lifecycle;
    for (const { id, path, number, document, entry } of readProposals(side)) {
      const own = statusOf(process, document);
      // While the document says no status, its entry speaks for it.
      const status = own ?? statusInCell(process.lifecycle, entry?.status?.value ?? '');
      if (status === null || statuses[status]?.reason !== true) continue;
      if (!document.readable || givesReason(process, document, status)) continue;
      yield {
        messageId: 'document',
        data: { status },
        at: { path, range: filledField(document, statusField(process))?.range ?? null },
        key: own === null ? `${id}:entry:${status}` : `${id}:${status}`,
        proposal: number,
        restsOn: status,
        snippet: `## ${reasonHeading(process, status)}\n\n…`,
      };
    }
    const { registry } = side;
    const documents = new Set(side.proposals.map(({ number }) => number));
    for (const entry of takenEntries(registry)) {
      const status = statusInCell(process.lifecycle, entry.status?.value ?? '');
      if (registry === null || status === null || statuses[status]?.reason !== true) continue;
      if (documents.has(entry.number ?? 0)) continue;
      yield {
        messageId: 'reservation',
        data: { status },
        at: entryPlace(registry, entry, entry.status),
        key: `${entry.number}:${status}`,
        proposal: entry.number,
        restsOn: String(entry.number),
        edits: skip(process, registry, entry),
        isChoice: true,
      };
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const README = 'proposals/README.md';
const rejected = (end: string): { readonly head: Record<string, string> } => ({
  head: { [FILE]: `${document({ fields: { Status: 'Rejected' } })}\n${end}` },
});
const LOG = '| Date | Decision | Rationale |\n|---|---|---|\n';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a section that says why',
      pull: rejected('## 5. Rejection Reason\n\nThe database got a cache of its own.\n'),
    },
    {
      name: 'a row of the decisions, in a word of the same kind',
      pull: rejected(`## Decision Log\n\n${LOG}| 2026-03-09 | Reject it | The database got a cache of its own |\n`),
    },
    {
      name: 'a sentence in a quote',
      pull: rejected('> **Rejected** on 2026-03-09: the database got a cache of its own.\n'),
    },
    {
      name: 'a sentence in another section',
      pull: rejected('## Notes\n\nThis proposal was rejected, since the database has a cache now.\n'),
    },
    {
      name: 'a document that says why, and its entry',
      pull: {
        head: {
          ...rejected('## Reason\n\nThe database got a cache of its own.\n').head,
          [README]: registry(ROWS[0].replace('Draft', 'Rejected'), ROWS[1], ROWS[2]),
        },
      },
    },
    {
      name: 'a new draft, and a new reservation',
      pull: {
        head: {
          'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }),
          [README]: registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |'),
        },
      },
    },
    {
      name: 'a proposal that was rejected long ago without a word, and is edited',
      pull: {
        base: { [FILE]: document({ fields: { Status: 'Rejected' } }) },
        head: { [FILE]: document({ fields: { Status: 'Rejected' }, heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'a reservation that is given up becomes a number that is not used',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], '| 1002 | _(skipped)_ | | |') } },
    },
  ],
  invalid: [
    {
      name: 'a draft that is rejected without a word',
      pull: rejected(''),
      findings: [{ messageId: 'document', path: FILE, line: 3 }],
    },
    {
      name: 'a section for the reason with nothing in it',
      pull: rejected('## Rejection\n\n<!-- why? -->\n'),
      findings: [{ messageId: 'document', path: FILE, line: 3 }],
    },
    {
      name: 'a list of decisions that are about other things',
      pull: {
        process: 'sections: { structures: { standard: [Motivation, Decision Log] }, reasons: [Rejection, Decision] }',
        ...rejected(`## Decision Log\n\n${LOG}| 2026-03-04 | One minute | Longer is too stale |\n`),
      },
      findings: [{ messageId: 'document', path: FILE, line: 3 }],
    },
    {
      name: 'a design that speaks of something else that is rejected',
      pull: rejected('## Limits\n\nRequests that are too large to be cached get rejected by the proxy.\n'),
      findings: [{ messageId: 'document', path: FILE, line: 3 }],
    },
    {
      name: 'an entry that is rejected while its document says no status, and no reason',
      pull: {
        base: { [FILE]: document({ fields: { Status: '' } }) },
        head: { [README]: registry(ROWS[0].replace('Draft', 'Rejected'), ROWS[1], ROWS[2]) },
      },
      findings: [{ messageId: 'document', path: FILE, line: null }],
    },
    {
      name: 'a reservation that is rejected',
      pull: { head: { [README]: registry(ROWS[0], ROWS[1], '| 1002 | Audit Log | Cy Roe | Rejected |') } },
      findings: [{ messageId: 'reservation', path: README, line: 11 }],
    },
  ],
};
