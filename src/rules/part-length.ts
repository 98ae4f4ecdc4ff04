import { partsOf } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';

export const rule = stateRule({
  id: 'part-length',
  docs: {
    summary: 'Keep parts short',
    why: 'A part is one unit of work that can be read and reviewed at one sitting.',
  },
  severity: 'warning',
  messages: {
    long: {
      what: 'The part has {lines} lines.',
      why: 'A part describes one unit of work, in {limit} lines at most.',
      fix: 'Split it into two parts, and list both in the main document.',
    },
  },
  *check(side, process) {
    const limit = process.length?.part ?? Number.POSITIVE_INFINITY;
    for (const { id, path, number, document: written } of partsOf(side)) {
      if (written === null || !written.readable || written.lines.length <= limit) continue;
      yield {
        messageId: 'long',
        data: { lines: written.lines.length, limit },
        at: { path, range: null },
        key: id,
        proposal: number,
      };
    }
  },
});

const MAIN = document({
  body: '\n## Motivation\n\nSlow.\n\n## Design\n\nSee [store](ACME-1000/store.md).\n\n## Plan\n\nSoon.\n',
});
const withLines = (lines: number): string => `# Store\n${'\n'.repeat(lines - 1)}`;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a part at the limit',
      pull: { head: { 'proposals/ACME-1000-query-cache.md': MAIN, 'proposals/ACME-1000/store.md': withLines(300) } },
    },
    {
      name: 'a part that was long before gets another name',
      pull: {
        base: { 'proposals/ACME-1000-query-cache.md': MAIN, 'proposals/ACME-1000/table.md': withLines(400) },
        head: { 'proposals/ACME-1000/store.md': { from: 'proposals/ACME-1000/table.md' } },
      },
    },
  ],
  invalid: [
    {
      name: 'a part beyond the limit',
      pull: { head: { 'proposals/ACME-1000-query-cache.md': MAIN, 'proposals/ACME-1000/store.md': withLines(301) } },
      findings: [{ messageId: 'long', path: 'proposals/ACME-1000/store.md', line: null }],
    },
  ],
};
