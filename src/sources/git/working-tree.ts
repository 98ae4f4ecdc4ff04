import type { Stats } from 'node:fs';
import { lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import { folderOf } from '../../model/paths.ts';
import { type Blob, MAX_DOCUMENT_BYTES } from '../../model/source.ts';
import { blobOf, gitBlobId, SYMLINK } from '../blob.ts';
import { git } from './command.ts';
import type { RawChange } from './diff.ts';
import type { GitRepository } from './repository.ts';

/** The files on disk that belong to the repository. A process file may name any path: nothing else is read. */
export interface WorkingTree {
  /** Whether git tracks a file of exactly this name. */
  tracks(path: string): Promise<boolean>;
  /** Content of a file that git tracks, or would track. */
  read(path: string): Promise<Blob | null>;
}

const UNKNOWN = '0'.repeat(40);

async function listed(repository: GitRepository, which: readonly string[]): Promise<string[]> {
  const output = await repository.run(['ls-files', '-z', ...which]);
  return output
    .toString()
    .split('\0')
    .filter((path) => path !== '');
}

/** Files that are new and not ignored, as changes: `git add` would take them. */
export async function untracked(repository: GitRepository): Promise<RawChange[]> {
  const paths = await listed(repository, ['--others', '--exclude-standard']);
  return paths.map((path) => ({
    path,
    previousPath: path,
    status: 'added',
    before: null,
    after: { mode: '100644', oid: UNKNOWN },
  }));
}

/** Files that stand on the disk, and that git tracks or would track: all of them, or the one at a path and those below it. */
export async function presentFiles(repository: GitRepository, path?: string): Promise<readonly string[]> {
  const where = path === undefined ? [] : ['--', `:(literal)${path}`];
  const [known, deleted] = await Promise.all([
    listed(repository, ['--cached', '--others', '--exclude-standard', ...where]),
    listed(repository, ['--deleted', ...where]),
  ]);
  const gone = new Set(deleted);
  return [...new Set(known)].filter((path) => !gone.has(path)).sort();
}

/** Whether git tracks a file of exactly this name, or would track it. Where there is no repository, no file is. */
export async function isKnownToGit(folder: string, path: string): Promise<boolean> {
  const { stdout } = await git(folder, ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', path]);
  return stdout.toString().split('\0').includes(path);
}

/** Git's own folder, in any letter case. */
const IS_GITS_OWN = /(?:^|\/)\.git(?:\/|$)/i;

/** What stands at a place, a link itself; null for nothing. */
export const statOf = async (file: string): Promise<Stats | null> =>
  lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });

/** Whether the folders above a file are those that its path names, as far as they are there: none is a link to another place. */
export async function standsThere(root: string, path: string): Promise<boolean> {
  let folder = folderOf(path);
  while (folder !== '' && (await statOf(join(root, folder))) === null) folder = folderOf(folder);
  return (await realpath(join(root, folder))) === resolve(await realpath(root), folder);
}

/** Reads a file below a folder. Links are not followed; what is too large is not read. */
export async function fromDisk(root: string, path: string): Promise<Blob | null> {
  const file = join(root, path);
  const stat = await statOf(file).catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(`${path} cannot be read: ${error.message}.`, 'See that the file may be read.', {
      cause: error,
    });
  });
  if (stat === null || IS_GITS_OWN.test(path) || !(await standsThere(root, path))) return null;
  if (stat.isSymbolicLink()) return blobOf(gitBlobId(Buffer.from(await readlink(file))), SYMLINK, new Uint8Array());
  if (!stat.isFile() && !stat.isDirectory()) return { id: UNKNOWN, text: null, problem: 'binary' };
  if (stat.isDirectory()) return { id: UNKNOWN, text: null, problem: 'submodule' };
  if (stat.size > MAX_DOCUMENT_BYTES) return { id: UNKNOWN, text: null, problem: 'oversized' };
  const bytes = await readFile(file);
  return blobOf(gitBlobId(bytes), null, bytes);
}

export function workingTree(repository: GitRepository): WorkingTree {
  let tracked: Promise<ReadonlySet<string>> | undefined;
  return {
    async tracks(path) {
      tracked ??= listed(repository, ['--cached']).then((paths) => new Set(paths));
      return (await tracked).has(path);
    },
    read: (path) => fromDisk(repository.root, path),
  };
}
