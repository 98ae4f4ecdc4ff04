import type { Sandbox } from '../../sandbox/server.ts';
import type { Places, Source, Want } from '../../src/model/source.ts';
import { connect } from '../../src/sources/github/client.ts';
import { type GitHubSource, githubSource } from '../../src/sources/github/source.ts';

export const PLACES: Places = { files: ['docs/README.md', '.github/proposals.yml'], folders: ['docs', 'absent'] };

/** A pull request of acme/thing into main. */
export const pullSource = (api: Pick<Sandbox, 'url' | 'graphqlUrl'>, number: number): GitHubSource =>
  githubSource(connect('secret', api, { second: 1 }), {
    kind: 'pull',
    owner: 'acme',
    name: 'thing',
    number,
    base: 'main',
  });

/** Opens, lists changes, reads: everything that a check asks a source. */
export async function everything(source: Source, more: readonly Want[] = []) {
  const opening = await source.open(PLACES);
  const changes = await source.changes();
  const texts = changes.flatMap(({ path, previousPath, status }): Want[] => [
    ...(status === 'added' ? [] : [{ rev: 'base', path: previousPath, what: 'text' } as const]),
    ...(status === 'removed' ? [] : [{ rev: 'head', path, what: 'text' } as const]),
  ]);
  const answers = await source.read([...texts, ...more]);
  const { files, listings, base, head } = opening;
  return { base, head, files, listings, changes: [...changes].sort((a, b) => (a.path < b.path ? -1 : 1)), answers };
}
