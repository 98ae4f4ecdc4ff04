import { resolve } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import type { GitRepository } from './repository.ts';
import { statOf } from './working-tree.ts';

/** Sees that git lets files of the index be renamed.
 * @throws SourceError while another git works there, as in a hook of `git commit FILE` */
export async function assertIndexFree(repository: GitRepository): Promise<void> {
  const lock = (await repository.run(['rev-parse', '--git-path', 'index.lock'])).toString().trimEnd();
  if ((await statOf(resolve(repository.root, lock))) === null) return;
  throw new SourceError(
    `Files cannot be renamed while git is at work here: ${lock} is there.`,
    'Run it again once that is done, not from a hook; if no git runs, remove the file.',
  );
}

/** A path as git takes it to the letter. */
export const literal = (path: string): string => `:(literal)${path}`;

/** Those of some files that the index only announces: `git add -N` names them, and stages nothing. */
export async function announced(repository: GitRepository, paths: readonly string[]): Promise<string[]> {
  const listed = await repository.run([
    'diff',
    '--name-only',
    '--no-renames',
    '--diff-filter=A',
    '-z',
    '--',
    ...paths.map(literal),
  ]);
  return listed.toString().split('\0').slice(0, -1);
}

export const announce = async (repository: GitRepository, paths: readonly string[]): Promise<void> => {
  if (paths.length > 0) await repository.run(['add', '--intent-to-add', '--', ...paths.map(literal)]);
};

/** Gives files their new names in the index, as `git mv` does: what is staged of them stays staged. They are moved already. */
export async function moveInIndex(
  repository: GitRepository,
  moves: ReadonlyMap<string, string>,
  unstaged: readonly string[],
): Promise<() => Promise<void>> {
  const listed = await repository.run(['ls-files', '--stage', '-z', '--', ...[...moves.keys()].map(literal)]);
  const rows = [...listed.toString().matchAll(/(\d+) ([0-9a-f]+) \d\t([^\0]+)\0/g)].map(
    ([, mode = '', id = '', path = '']) => ({ mode, id, path }),
  );
  if (rows.length === 0) return async () => undefined;
  const update = (toOf: (path: string) => string, fromOf: (path: string) => string): Promise<unknown> => {
    const added = rows
      .filter(({ path }) => !unstaged.includes(path))
      .flatMap(({ mode, id, path }) => ['--cacheinfo', `${mode},${id},${toOf(path)}`]);
    const removed = rows.map(({ path }) => fromOf(path));
    return repository.run(['update-index', '--add', ...added, '--force-remove', '--', ...removed]);
  };
  const same = (path: string): string => path;
  const moved = (path: string): string => moves.get(path) ?? path;
  await update(moved, same);
  await announce(repository, unstaged.map(moved));
  return async () => {
    await update(same, moved);
  };
}
