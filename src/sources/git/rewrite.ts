import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import { folderOf } from '../../model/paths.ts';
import type { GitRepository } from './repository.ts';

/** What becomes of a file of the working tree. */
export interface Rewrite {
  readonly path: string;
  /** Where it goes; its own path when it stays. */
  readonly to: string;
  /** Its text as it was read, and its new one; null when only its name changes. */
  readonly texts: { readonly before: string; readonly after: string } | null;
}

type Undo = () => Promise<void>;

const refused = (path: string, why: string, cause?: Error): SourceError =>
  new SourceError(`${path} cannot be rewritten: ${why}.`, 'Nothing was changed. Mend that, and run it again.', {
    cause,
  });

/** A name that leads nowhere else: no `..`, nothing of git's own, nothing from the root. */
const IS_OUTSIDE = /^$|[\p{Cc}\\]|(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/iu;

const statOf = async (file: string) =>
  lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });

/** Whether the folders above a file are those that its path names, as far as they are there: no link leads elsewhere. */
async function standsInside(root: string, path: string): Promise<boolean> {
  let folder = folderOf(path);
  while (folder !== '' && (await statOf(join(root, folder))) === null) folder = folderOf(folder);
  return (await realpath(join(root, folder))) === resolve(await realpath(root), folder);
}

/** Sees that a file can be rewritten, and is what was judged.
 * @throws SourceError when not */
async function assertFit(root: string, { path, to, texts }: Rewrite): Promise<void> {
  for (const each of [path, to])
    if (IS_OUTSIDE.test(each) || !(await standsInside(root, each)))
      throw refused(each, 'it leads out of the repository');
  const stat = await statOf(join(root, path));
  if (stat === null) throw refused(path, 'it is not there any more');
  if (stat.isDirectory()) throw refused(path, 'it is a repository of its own');
  const there = to === path ? null : await statOf(join(root, to));
  // Where letter case does not count, the new name may lead to the file itself.
  if (there !== null && there.ino !== stat.ino) throw refused(path, `${to} is there already`);
  if (texts === null) return;
  if (!stat.isFile()) throw refused(path, 'it is no regular file');
  if ((stat.mode & 0o200) === 0) throw refused(path, 'it is read-only');
  const bytes = await readFile(join(root, path));
  if (!bytes.equals(Buffer.from(texts.before))) throw refused(path, 'somebody has changed it in the meantime');
}

/** Puts a whole text in the place of a file's, with its mode. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await chmod(draft, (await lstat(file)).mode & 0o7777);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes folders that nothing stands in, from one up to the root. */
async function removeEmpty(root: string, path: string): Promise<string[]> {
  const removed: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const isGone = await rmdir(join(root, folder)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (!isGone) break;
    removed.unshift(folder);
  }
  return removed;
}

async function move(root: string, from: string, to: string): Promise<Undo> {
  const first = await mkdir(dirname(join(root, to)), { recursive: true });
  await rename(join(root, from), join(root, to));
  const removed = await removeEmpty(root, from);
  return async () => {
    for (const folder of removed) await mkdir(join(root, folder));
    await rename(join(root, to), join(root, from));
    if (first !== undefined) await removeEmpty(root, to);
  };
}

/** Gives files their new names in the index, as `git mv` does: what is staged of them stays staged. */
async function moveInIndex(repository: GitRepository, moves: ReadonlyMap<string, string>): Promise<Undo> {
  const listed = await repository.run([
    'ls-files',
    '--stage',
    '-z',
    '--',
    ...[...moves.keys()].map((path) => `:(literal)${path}`),
  ]);
  const rows = [...listed.toString().matchAll(/(\d+) ([0-9a-f]+) (\d)\t([^\0]+)\0/g)].map(
    ([, mode = '', id = '', stage = '', path = '']) => ({ mode, id, stage, path }),
  );
  const [unmerged] = rows.filter(({ stage }) => stage !== '0');
  if (unmerged !== undefined) throw refused(unmerged.path, 'git is in the middle of a merge of it');
  const update = async (toOf: (path: string) => string, fromOf: (path: string) => string): Promise<void> => {
    const added = rows.flatMap(({ mode, id, path }) => ['--cacheinfo', `${mode},${id},${toOf(path)}`]);
    await repository.run([
      'update-index',
      '--add',
      ...added,
      '--force-remove',
      '--',
      ...rows.map(({ path }) => fromOf(path)),
    ]);
  };
  const same = (path: string): string => path;
  const moved = (path: string): string => moves.get(path) ?? path;
  if (rows.length > 0) await update(moved, same);
  return async () => {
    if (rows.length > 0) await update(same, moved);
  };
}

/**
 * What rewrites files of the working tree, step by step; each step answers with what takes it back. The first one looks
 * at all files, and changes nothing.
 * @throws SourceError from a step for a file that is not as it was read, or not to be written
 */
export function rewriting(repository: GitRepository, rewrites: readonly Rewrite[]): (() => Promise<Undo>)[] {
  const { root } = repository;
  const moves = new Map(rewrites.flatMap(({ path, to }) => (to === path ? [] : [[path, to]])));
  const fitting = async (path: string, step: () => Promise<Undo>): Promise<Undo> =>
    step().catch((error: Error) => {
      throw error instanceof SourceError ? error : refused(path, error.message, error);
    });
  return [
    async () => {
      for (const each of rewrites) await assertFit(root, each);
      return async () => undefined;
    },
    ...rewrites.flatMap(({ path, texts }) =>
      texts === null
        ? []
        : [
            () =>
              fitting(path, async () => {
                await replace(join(root, path), texts.after);
                return () => replace(join(root, path), texts.before);
              }),
          ],
    ),
    ...[...moves].map(
      ([path, to]) =>
        () =>
          fitting(path, () => move(root, path, to)),
    ),
    ...(moves.size === 0 ? [] : [() => moveInIndex(repository, moves)]),
  ];
}

/** The file at a path, and those below it, that git tracks or would track. */
export async function filesAt(repository: GitRepository, path: string): Promise<string[]> {
  const output = await repository.run([
    ...['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--'],
    `:(literal)${path}`,
  ]);
  const paths = output
    .toString()
    .split('\0')
    .filter((each) => each !== '');
  const stats = await Promise.all(paths.map((each) => statOf(join(repository.root, each))));
  return paths.filter((_, at) => stats[at] != null);
}
