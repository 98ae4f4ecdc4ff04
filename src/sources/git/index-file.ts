import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SourceError } from '../../model/errors.ts';

/** What is staged: the repository's own index, or the one that git made for the commit that a hook belongs to. */
export interface Index {
  /** Path of its file; null for the repository's own. */
  readonly file: string | null;
}

const isInside = (folder: string, file: string): boolean => {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
};

/**
 * The index of the next commit. `git commit -a` and `git commit FILE` stage into a file of their own, and tell hooks which.
 * @param folder git's own folder of the checkout
 * @param named what `GIT_INDEX_FILE` says, from the folder `cwd`
 * @throws SourceError when it belongs to another repository
 */
export function indexOf(folder: string, named: string | undefined, cwd: string): Index {
  if (named === undefined || named === '') return { file: null };
  const given = resolve(cwd, named);
  const above = dirname(given);
  const file = existsSync(above) ? join(realpathSync(above), basename(given)) : given;
  if (isInside(folder, file)) return { file };
  throw new SourceError(
    `GIT_INDEX_FILE names ${file}, which is no index of this repository.`,
    'In a hook of another repository, unset what it has set: `unset $(git rev-parse --local-env-vars)`.',
  );
}
