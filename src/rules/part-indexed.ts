import type { Document } from '../model/document.ts';
import { titleHeading } from '../model/document.ts';
import { bareTitle } from '../model/naming.ts';
import { fileOf, folderOf, relativeLink, resolveLink } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import { type Part, readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';

const stemOf = (path: string): string => fileOf(path).replace(/\.\w+$/, '');

/** Whether the document links the part, or names its file anywhere, with or without the ending. */
function names(written: Document, path: string, part: Part): boolean {
  const stem = stemOf(part.path).toLowerCase();
  return (
    written.links.some((link) => resolveLink(path, link.value) === part.path) ||
    written.lines.some((line) => line.toLowerCase().includes(stem))
  );
}

const titleOf = (process: Process, { path, document: written }: Part): string => {
  const heading = written === null ? null : titleHeading(written);
  return bareTitle(process, heading?.text ?? stemOf(path));
};

const linkTo = (from: string, to: string): string => relativeLink(from, to).replaceAll(' ', '%20');

export const rule = stateRule({
  id: 'part-indexed',
  docs: {
    summary: 'List every part in the main document',
    why: 'The main document is where readers begin; a part that it does not name is not found.',
  },
  severity: 'warning',
  messages: {
    unlisted: {
      what: 'The main document does not name the part `{part}`.',
      fix: 'Add a link to it in `{main}`, in its index or where it belongs:',
    },
  },
  *check(side, process) {
    for (const { path, number, document: written, parts } of readProposals(side)) {
      if (!written.readable) continue;
      for (const part of parts) {
        if (names(written, path, part)) continue;
        yield {
          messageId: 'unlisted',
          data: { part: fileOf(part.path), main: fileOf(path) },
          at: { path: part.path, range: null },
          key: part.id,
          proposal: number,
          restsOn: folderOf(part.path),
          snippet: `- [${titleOf(process, part)}](${linkTo(path, part.path)})`,
        };
      }
    }
  },
});

const main = (index: string): string =>
  document({ body: `\n## Motivation\n\nSlow.\n\n## Design\n\n${index}\n\n## Plan\n\nSoon.\n` });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'parts that are linked, or named without their ending; a picture that is not',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': main('See [the test](./ACME-1000/load%20test.md#rows), then expiry.'),
          'proposals/ACME-1000/load test.md': '# Load Test\n',
          'proposals/ACME-1000/expiry.md': '# Expiry\n',
          'proposals/ACME-1000/load.png': 'PNG',
        },
      },
    },
    {
      name: 'an old part that nobody lists, and another one that is edited',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': main('See [the store](ACME-1000/store.md).'),
          'proposals/ACME-1000/store.md': '# Store\n',
          'proposals/ACME-1000/expiry.md': '# Expiry\n',
        },
        head: { 'proposals/ACME-1000/store.md': '# Store\n\nRows.\n' },
      },
    },
  ],
  invalid: [
    {
      name: 'a part that came later',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': main('See [the store](ACME-1000/store.md).'),
          'proposals/ACME-1000/store.md': '# Store\n',
        },
        head: { 'proposals/ACME-1000/load test.md': '# ACME-1000: Load Test\n' },
      },
      findings: [{ messageId: 'unlisted', path: 'proposals/ACME-1000/load test.md', line: null }],
    },
  ],
};
