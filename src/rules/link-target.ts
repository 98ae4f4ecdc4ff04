import type { Link } from '../model/document.ts';
import { titleDigits } from '../model/naming.ts';
import { fileOf, folderOf, isExternal, resolveLink } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import { partsOf, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { nearestWord } from '../model/spelling.ts';
import { document } from './acme/repository.ts';
import { pathToBe } from './knowledge/filenames.ts';
import { readdressed, rewritten, type Text, textsOf } from './knowledge/links.ts';

/** Pages of the repository on its host, which a relative link reaches by leaving the files: `../../../issues/7`. */
const HOST_PAGE =
  /^(?:\.\.\/)+(?:issues|pulls?|discussions|wiki|releases|commits?|compare|milestones?|labels|projects)\b/;

function defectOf(side: Side, coming: ReadonlySet<string>, path: string, url: string): 'missing' | 'outside' | null {
  if (isExternal(url)) return null;
  const target = resolveLink(path, url);
  if (target === null) return HOST_PAGE.test(url) ? null : 'outside';
  return side.exists(target) === false && !coming.has(target) ? 'missing' : null;
}

/** Each broken address once, where it stands first. */
function* brokenLinks(
  side: Side,
  coming: ReadonlySet<string>,
  { path, document: written }: Text,
): Generator<Link & { defect: 'missing' | 'outside' }> {
  const seen = new Set<string>();
  for (const link of written.links) {
    const defect = seen.has(link.value) ? null : defectOf(side, coming, path, link.value);
    seen.add(link.value);
    if (defect !== null) yield { ...link, defect };
  }
}

function nearestPath(target: string, paths: readonly string[]): string | null {
  const name = nearestWord(fileOf(target), paths.map(fileOf));
  return paths.find((path) => fileOf(path) === name) ?? null;
}

/** The other file that is meant: of the same name elsewhere, of the same number, or spelled nearly so. */
function meant(side: Side, process: Process, from: string, target: string): string | null {
  const known = [...side.proposals, ...partsOf(side)].map(({ path }) => path).filter((path) => path !== from);
  const only = (paths: readonly string[]): string | null => (paths.length === 1 ? (paths[0] ?? null) : null);
  const digits = titleDigits(process, fileOf(target));
  const neighbours = known.filter((path) => folderOf(path) === folderOf(target));
  return (
    only(known.filter((path) => fileOf(path) === fileOf(target))) ??
    only(
      digits === null
        ? []
        : side.proposals
            .filter((p) => p.number === Number(digits) && p.path !== from)
            .map((p) => pathToBe(process, side, p)),
    ) ??
    nearestPath(target, neighbours)
  );
}

export const rule = stateRule({
  id: 'link-target',
  docs: {
    summary: 'Require relative links to lead to a file or folder of the repository',
    why: 'A broken link costs every reader the search that the author could have done once.',
  },
  severity: 'warning',
  messages: {
    missing: {
      what: '`{url}` leads to `{target}`, where nothing stands.',
      fix: 'Link a file that is there, or put the text between backticks when it is no link.',
    },
    'missing-near': {
      what: '`{url}` leads to `{target}`, where nothing stands.',
      fix: 'Link `{near}` when that is meant:',
    },
    outside: {
      what: '`{url}` leads out of the repository.',
      why: 'A relative link is followed from the folder of its file, and cannot go above the root of the repository.',
      fix: 'Write the whole address, `https://…`, or take away the `../` that are too many.',
    },
  },
  *check(side, process) {
    const copies = new Map<string, number>();
    // A link to the name that a misnamed document is told to have is right by then.
    const coming = new Set(side.proposals.map((proposal) => pathToBe(process, side, proposal)));
    for (const text of textsOf(side)) {
      const { owner, number, path, document: written } = text;
      for (const link of brokenLinks(side, coming, text)) {
        const url = link.value;
        const target = resolveLink(path, url) ?? '';
        const file = link.defect === 'missing' ? meant(side, process, path, target) : null;
        const near = file === null ? '' : rewritten(path, url, file);
        const edits = file === null ? [] : readdressed(path, written, url, near);
        const copy = (copies.get(`${owner}:${url}`) ?? 0) + 1;
        copies.set(`${owner}:${url}`, copy);
        yield {
          messageId: edits.length > 0 ? 'missing-near' : link.defect,
          data: { url, target, near },
          at: { path, range: link.range },
          key: `${owner}:${url}${copy === 1 ? '' : `:${copy}`}`,
          proposal: number,
          edits,
        };
      }
    }
  },
});

const linking = (text: string): string =>
  document({ body: `\n## Motivation\n\nSlow.\n\n## Design\n\n${text}\n\n## Plan\n\nSoon.\n` });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'links to files, folders, anchors, other sites, and files that come with the pull request',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': linking(
            '[limits](./ACME-1001-rate-limits.md#design) [root](/src/cache.py?plain=1) [code](../src/) [plan](#plan)\n[site](https://example.com/gone.md) [mail](mailto:ada@acme.dev) ![load](ACME-1000/load%20test.png) `[no](link.md)`',
          ),
          'proposals/ACME-1000/load test.png': 'PNG',
        },
      },
    },
    {
      name: 'a page of the repository on its host',
      pull: { head: { 'proposals/ACME-1000-query-cache.md': linking('See [the issue](../../../issues/7).') } },
    },
    {
      name: 'a link that was broken before, in a part that moves with it',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': linking('See [the store](ACME-1000/store.md).'),
          'proposals/ACME-1000/store.md': '# Store\n\n[gone](gone.md)\n',
        },
        head: {
          'proposals/ACME-1000-query-cache.md': linking('See [the table](ACME-1000/table.md).'),
          'proposals/ACME-1000/table.md': { from: 'proposals/ACME-1000/store.md' },
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a file that nobody knows, and one above the root',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': linking(
            'See [notes](notes.md), [notes][] and [more](../../more.md).\n\n[notes]: notes.md',
          ),
        },
      },
      findings: [
        { messageId: 'missing', path: 'proposals/ACME-1000-query-cache.md', line: 18 },
        { messageId: 'outside', path: 'proposals/ACME-1000-query-cache.md', line: 18 },
      ],
    },
    {
      name: 'an old name of a proposal, and a part linked from a part as if it stood above',
      pull: {
        head: {
          'proposals/ACME-1000-query-cache.md': linking(
            'As [limits](ACME-1001-limits.md), in the [store](store.md?plain=1).',
          ),
          'proposals/ACME-1000/store.md': '# Store\n\nAs [limits](ACME-1001-rate-limits.md#plan) do.\n',
        },
      },
      findings: [
        { messageId: 'missing-near', path: 'proposals/ACME-1000-query-cache.md', line: 18 },
        { messageId: 'missing-near', path: 'proposals/ACME-1000-query-cache.md', line: 18 },
        { messageId: 'missing-near', path: 'proposals/ACME-1000/store.md', line: 3 },
      ],
    },
    {
      name: 'a part gets another name, and the link to it stays',
      pull: {
        base: {
          'proposals/ACME-1000-query-cache.md': linking('See [the store](./ACME-1000/stores.md).'),
          'proposals/ACME-1000/stores.md': '# Store\n',
        },
        head: { 'proposals/ACME-1000/store.md': { from: 'proposals/ACME-1000/stores.md' } },
      },
      findings: [{ messageId: 'missing-near', path: 'proposals/ACME-1000-query-cache.md', line: 18 }],
    },
  ],
};
