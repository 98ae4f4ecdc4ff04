import { nameOf } from '../model/naming.ts';
import { documentsOf, readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { hasTable, insertRow, rowFor } from './knowledge/rows.ts';

export const rule = stateRule({
  id: 'registry-entry-present',
  docs: {
    summary: 'Give every document an entry in the registry',
    why: 'Who looks for a free number, or for a proposal, looks at the registry alone.',
  },
  messages: {
    missing: {
      what: '{name} has no entry in `{registry}`.',
      fix: 'Add this row to the table:',
    },
  },
  *check(side, process) {
    const { registry } = side;
    if (!hasTable(registry)) return;
    const known = new Set([...registry.removed, ...registry.entries.map(({ number }) => number)]);
    for (const proposal of readProposals(side)) {
      const { number, id, path, added } = proposal;
      if (added || known.has(number) || documentsOf(side, number).length > 1) continue;
      const row = rowFor(process, side, proposal);
      const edits = insertRow(registry, number, row);
      yield {
        messageId: 'missing',
        data: { name: nameOf(process, number) },
        at: { path, range: null },
        key: id,
        proposal: number,
        restsOn: String(number),
        edits,
        ...(edits.length === 0 ? { snippet: row } : {}),
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a document whose entry has no link',
      pull: { base: { 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) } },
    },
    {
      name: 'a new document without an entry, of which another rule speaks',
      pull: { head: { 'proposals/ACME-1003-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
    },
    {
      name: 'an edit of a document that never had an entry',
      pull: {
        base: { 'proposals/README.md': registry(ROWS[1], ROWS[2]) },
        head: { 'proposals/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a document without an entry',
      pull: { base: { 'proposals/README.md': registry(ROWS[1], ROWS[2]) } },
      findings: [{ messageId: 'missing', path: 'proposals/ACME-1000-query-cache.md', line: null }],
    },
  ],
};
