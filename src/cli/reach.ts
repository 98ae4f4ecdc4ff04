import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Reach, shellWord } from '../reporters/steps.ts';
import type { Io } from './io.ts';

/** How commands reach a repository from the folder that its reader stands in. */
export function reachOf({ cwd }: Io, root: string): Reach {
  const names = relative(realpathSync(cwd), realpathSync(root)).split(sep);
  const way = shellWord(names.join('/'));
  const isInside = names.every((name) => name === '..' || name === '');
  return {
    git: names.join('') === '' ? 'git' : `git -C ${way}`,
    gate: (words) => `proposal-gate ${words}${isInside ? '' : ` --root ${way}`}`,
  };
}
