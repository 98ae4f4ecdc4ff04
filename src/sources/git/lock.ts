import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import type { GitRepository } from './repository.ts';
import { statOf } from './working-tree.ts';

const own = (): string => `${process.pid} ${hostname()}\n`;

/** Whether whoever holds a lock has ended without letting go of it: only a process of this machine can be looked for. */
function isLeft(holder: string): boolean {
  const [pid = '', host = ''] = holder.trim().split(' ');
  if (host !== hostname() || !/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Makes the file; answers with false where it is there. */
async function taken(file: string): Promise<boolean> {
  const made = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw new SourceError(
      `${file} cannot be written: ${error.message}.`,
      'See that this folder may be written; --dry-run needs none.',
      {
        cause: error,
      },
    );
  });
  if (made === null) return false;
  await made.writeFile(own());
  await made.close();
  return true;
}

/**
 * Works while nobody else does who asks for the same, in any worktree of the repository.
 * @throws SourceError while somebody does
 */
export async function alone<Result>(repository: GitRepository, work: () => Promise<Result>): Promise<Result> {
  const common = (await repository.run(['rev-parse', '--git-common-dir'])).toString().trimEnd();
  const file = join(resolve(repository.root, common), 'proposal-gate.lock');
  const holder = await readFile(file, 'utf8').catch(() => '');
  if (isLeft(holder)) await rm(file, { force: true });
  if (!(await taken(file))) {
    const seconds = Math.round((Date.now() - ((await statOf(file))?.mtimeMs ?? Date.now())) / 1000);
    throw new SourceError(
      `Somebody else is taking a number here: ${file} is ${seconds} seconds old.`,
      'Run it again once that is done; if nobody is, remove the file.',
    );
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
