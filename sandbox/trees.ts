import type { Git, TreeEntry } from './git.ts';
import type { Operation } from './operation.ts';
import { notFound } from './refusal.ts';

/** GitHub lists no more of a tree, and says `truncated`. */
const MAX_ENTRIES = 100_000;

type Below = TreeEntry & { readonly path: string };

/** The entries of a tree; with `recursive` each folder is followed by what stands in it. */
async function entriesOf(git: Git, oid: string, recursive: boolean, folder = ''): Promise<Below[]> {
  const all: Below[] = [];
  for (const entry of await git.tree(oid)) {
    const path = folder + entry.name;
    all.push({ ...entry, path });
    if (recursive && entry.type === 'tree') all.push(...(await entriesOf(git, entry.oid, true, `${path}/`)));
  }
  return all;
}

export const TREE_OPERATIONS: readonly Operation[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    docs: 'rest/git/trees#get-a-tree',
    async answer({ git, origin, owner, name }, { parameters, url }) {
      const sha = parameters.tree_sha ?? '';
      if ((await git.object(sha))?.type !== 'tree') throw notFound();
      const entries = await entriesOf(git, sha, url.searchParams.has('recursive'));
      const address = `${origin}/repos/${owner}/${name}/git`;
      const tree = entries.slice(0, MAX_ENTRIES).map(({ path, mode, type, oid }) => ({
        path,
        mode: mode.toString(8).padStart(6, '0'),
        type,
        sha: oid,
        ...(type !== 'commit' && { url: `${address}/${type}s/${oid}` }),
      }));
      return { body: { sha, url: `${address}/trees/${sha}`, tree, truncated: entries.length > MAX_ENTRIES } };
    },
  },
];
