import { expand, formatNumber, otherWords } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';

const folderFor = (process: Process, { number, path, slug }: Proposal): string => {
  const folder = process.documents.folder ?? '';
  return expand(folder, { ...otherWords(folder, path), number: formatNumber(process, number), slug });
};

export const rule = stateRule({
  id: 'document-length',
  docs: {
    summary: 'Split a long proposal into parts',
    why: 'A long document is reviewed badly and read by few; parts can be read, discussed and built one by one.',
  },
  severity: 'warning',
  messages: {
    single: {
      what: 'The document has {lines} lines.',
      why: 'Beyond {limit} lines a proposal is split: an overview, and one part for each component.',
      fix: 'Move each component to a file of its own in `{folder}/`, and link it here.',
    },
    main: {
      what: 'The main document has {lines} lines beside its parts.',
      why: 'The main document is an overview and an index, in {limit} lines at most.',
      fix: 'Move details to the parts in `{folder}/`, and leave a sentence and a link here.',
    },
  },
  *check(side, process) {
    const { length } = process;
    if (length === null) return;
    for (const proposal of readProposals(side)) {
      const { id, path, number, document: written, parts } = proposal;
      const kind = parts.length === 0 ? 'single' : 'main';
      if (written.lines.length <= length[kind]) continue;
      yield {
        messageId: kind,
        data: { lines: written.lines.length, limit: length[kind], folder: folderFor(process, proposal) },
        at: { path, range: null },
        key: `${id}:${kind}`,
        proposal: number,
      };
    }
  },
});

const withLines = (lines: number): string => {
  const start = document().trimEnd().split('\n');
  return `${[...start, ...Array.from({ length: lines - start.length }, () => '')].join('\n')}\n`;
};

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a single document at the limit, with pictures beside it',
      pull: {
        head: { 'proposals/ACME-1000-query-cache.md': withLines(500), 'proposals/ACME-1000/load.png': 'PNG' },
      },
    },
    {
      name: 'an overview at its limit',
      pull: {
        head: { 'proposals/ACME-1000-query-cache.md': withLines(200), 'proposals/ACME-1000/store.md': '# Store\n' },
      },
    },
    {
      name: 'a document that was long before',
      pull: {
        base: { 'proposals/ACME-1000-query-cache.md': withLines(600) },
        head: { 'proposals/ACME-1000-query-cache.md': withLines(601) },
      },
    },
  ],
  invalid: [
    {
      name: 'a single document beyond the limit',
      pull: { head: { 'proposals/ACME-1000-query-cache.md': withLines(501) } },
      findings: [{ messageId: 'single', path: 'proposals/ACME-1000-query-cache.md', line: null }],
    },
    {
      name: 'an overview that kept its details',
      pull: {
        head: { 'proposals/ACME-1000-query-cache.md': withLines(201), 'proposals/ACME-1000/store.md': '# Store\n' },
      },
      findings: [{ messageId: 'main', path: 'proposals/ACME-1000-query-cache.md', line: null }],
    },
  ],
};
