import { createHash } from 'node:crypto';
import { SourceError } from '../../model/errors.ts';
import type { GitHubApi, Home } from './client.ts';
import { toSourceError } from './errors.ts';
import type { Found } from './objects.ts';
import type { EntryNode, ObjectNode } from './queries.ts';

/** Git puts a folder where its name with a slash would stand. */
const sortName = ({ name, type }: EntryNode): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);

/** The id that git gives to a folder with these entries. */
function gitTreeId(entries: readonly EntryNode[]): string {
  const sorted = entries.map((entry) => ({ entry, key: sortName(entry) })).sort((a, b) => a.key.compare(b.key));
  const bytes = sorted.flatMap(({ entry: { name, mode, oid } }) => [
    Buffer.from(`${mode.toString(8)} ${name}\0`),
    Buffer.from(oid, 'hex'),
  ]);
  const content = Buffer.concat(bytes);
  return createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
}

const below = ({ object }: EntryNode): readonly EntryNode[] | null => object?.entries ?? null;

/** Whether the entries are all that the folder holds, and so for the folders whose entries came along. */
const isWhole = (oid: string, entries: readonly EntryNode[]): boolean =>
  gitTreeId(entries) === oid &&
  entries.every((entry) => {
    const deeper = below(entry);
    return deeper === null || isWhole(entry.oid, deeper);
  });

const countOf = (entries: readonly EntryNode[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countOf(below(entry) ?? []), 0);

/** How many levels of folders the entries show. */
const depthOf = (entries: readonly EntryNode[]): number =>
  1 + Math.max(0, ...entries.flatMap((entry) => (below(entry) === null ? [] : depthOf(below(entry) ?? []))));

/** Counts a folder's entries in the API that says when it leaves some out; null when it does. */
async function countAgain(api: GitHubApi, home: Home, oid: string, depth: number, folder: string) {
  const { data } = await api
    .request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner: home.owner,
      repo: home.name,
      tree_sha: oid,
      ...(depth > 1 && { recursive: '1' }),
    })
    .catch((error: unknown) => {
      const object = `the folder ${folder}`;
      throw toSourceError(error, { what: `list the folder ${folder}`, permission: 'contents: read', object });
    });
  const shown = data.tree.filter(({ path }) => path.split('/').length <= depth);
  return data.truncated ? null : shown.length;
}

const isFolder = (node: ObjectNode): node is ObjectNode & { oid: string; entries: readonly EntryNode[] } =>
  node.oid !== undefined && node.entries != null;

/**
 * Sees that every folder was listed whole. GraphQL does not say when it leaves entries out, but git names a folder by
 * what it holds. Names that are not UTF-8, and modes of old, come converted: then another list is counted.
 * @throws SourceError for a list that has not everything
 */
export async function assertWhole(api: GitHubApi, home: Home, found: Found): Promise<void> {
  for (const [key, node] of found) {
    if (!isFolder(node) || isWhole(node.oid, node.entries)) continue;
    const folder = key.slice(key.indexOf(':') + 1) || '/';
    if ((await countAgain(api, home, node.oid, depthOf(node.entries), folder)) === countOf(node.entries)) continue;
    throw new SourceError(
      `GitHub does not list everything that stands in the folder ${folder}.`,
      'Judge the pull request in a clone with `proposal-gate check`, and move finished proposals to another folder.',
    );
  }
}
