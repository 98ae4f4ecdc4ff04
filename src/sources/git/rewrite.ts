import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, open, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { SourceError } from '../../model/errors.ts';
import { folderOf } from '../../model/paths.ts';
import { announce, announced, assertIndexFree, literal, moveInIndex } from './index-moves.ts';
import type { GitRepository } from './repository.ts';
import { standsThere, statOf } from './working-tree.ts';

/** Whole texts of a file. */
interface Texts {
  /** As it was read; null for a file that is new. */
  readonly before: string | null;
  readonly after: string;
}

/** What becomes of a file of the working tree. */
export interface Rewrite {
  readonly path: string;
  /** Where it goes; its own path when it stays. */
  readonly to: string;
  /** Null when only its name changes. */
  readonly texts: Texts | null;
}

type Undo = () => Promise<void>;

const refused = (path: string, why: string, cause?: Error): SourceError =>
  new SourceError(`${path} cannot be written: ${why}.`, 'Nothing was changed. Mend that, and run it again.', {
    cause,
  });

/** A name that leads nowhere else: no `..`, nothing of git's own, nothing from the root. */
const IS_OUTSIDE = /^$|[\p{Cc}\\]|(?:^|\/)(?:|\.|\.\.|\.git)(?:\/|$)/iu;

/** Sees that a file has a text.
 * @throws SourceError when somebody has written another one, or made something else of it */
async function assertText(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path);
  const stat = await statOf(file);
  if (stat === null) throw refused(path, 'it is not there any more');
  if (stat.isDirectory()) throw refused(path, 'it is a repository of its own');
  if (!stat.isFile()) throw refused(path, 'it is no regular file');
  if ((stat.mode & 0o200) === 0) throw refused(path, 'it is read-only');
  const bytes = await readFile(file);
  if (!bytes.equals(Buffer.from(text))) throw refused(path, 'somebody has changed it in the meantime');
}

/** Why a file is not there: whoever checks out a part of the repository may lack it. */
async function missing(repository: GitRepository, path: string): Promise<SourceError> {
  const tag = (await repository.run(['ls-files', '-t', '--', literal(path)])).toString();
  return tag.startsWith('S ')
    ? new SourceError(
        `${path} cannot be written: this sparse checkout leaves it out.`,
        `Nothing was changed. Run \`git sparse-checkout add ${folderOf(path) || path}\`, and this again.`,
      )
    : refused(path, 'it is not there any more');
}

/** Sees that a file can be written, and is what was judged.
 * @throws SourceError when not */
async function assertFit(repository: GitRepository, { path, to, texts }: Rewrite): Promise<void> {
  const { root } = repository;
  for (const each of [path, to]) {
    if (IS_OUTSIDE.test(each)) throw refused(each, 'it leads out of the repository');
    if (!(await standsThere(root, each))) throw refused(each, 'a folder above it is a link');
  }
  const stat = await statOf(join(root, path));
  if (texts?.before === null) {
    if (stat !== null) throw refused(path, 'it is there already');
    return;
  }
  if (stat === null) throw await missing(repository, path);
  if (stat.isDirectory()) throw refused(path, 'it is a repository of its own');
  const there = to === path ? null : await statOf(join(root, to));
  // Where letter case does not count, the new name may lead to the file itself.
  if (there !== null && there.ino !== stat.ino) throw refused(path, `${to} is there already`);
  if (texts !== null) await assertText(root, path, texts.before);
}

/** Puts a whole text in the place of a file's, with its mode. Nobody can guess the name of the draft. */
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

/** Removes folders that nothing stands in, from the one above a file up to one that stays: the root. */
async function removeEmpty(root: string, path: string, last = ''): Promise<string[]> {
  const removed: string[] = [];
  for (let folder = folderOf(path); folder !== last; folder = folderOf(folder)) {
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

/** Makes the folders above a file; answers with what removes those that were not there. */
async function makeFolders(root: string, path: string): Promise<Undo> {
  const first = await mkdir(dirname(join(root, path)), { recursive: true });
  if (first === undefined) return async () => undefined;
  const last = folderOf(relative(root, first).replaceAll('\\', '/'));
  return async () => {
    await removeEmpty(root, path, last);
  };
}

async function move(root: string, from: string, to: string): Promise<Undo> {
  const removeFolders = await makeFolders(root, to);
  await rename(join(root, from), join(root, to));
  const removed = await removeEmpty(root, from);
  return async () => {
    for (const folder of removed) await mkdir(join(root, folder));
    await rename(join(root, to), join(root, from));
    await removeFolders();
  };
}

/** Writes a file that is not there, with the folders above it. */
async function create(root: string, path: string, text: string): Promise<Undo> {
  const file = join(root, path);
  const removeFolders = await makeFolders(root, path);
  const remove: Undo = async () => {
    await rm(file, { force: true });
    await removeFolders();
  };
  // Only what this run has made is removed when it fails.
  const made = await open(file, 'wx').catch(async (error: unknown) => {
    await removeFolders();
    throw error;
  });
  try {
    await made.writeFile(text);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await made.close();
  }
  return async () => {
    await assertText(root, path, text);
    await remove();
  };
}

/** Writes a text; whoever writes another one before this is taken back keeps it. */
async function write(root: string, path: string, { before, after }: Texts): Promise<Undo> {
  if (before === null) return create(root, path, after);
  await assertText(root, path, before);
  await replace(join(root, path), after);
  return async () => {
    await assertText(root, path, after);
    await replace(join(root, path), before);
  };
}

/** Sees that nobody is in the middle of merging a file.
 * @throws SourceError for one that git has several versions of */
async function assertMerged(repository: GitRepository, rewrites: readonly Rewrite[]): Promise<void> {
  const listed = await repository.run(['ls-files', '--unmerged', '-z']);
  const open = new Set([...listed.toString().matchAll(/\t([^\0]+)\0/g)].map(([, path = '']) => path));
  const wrong = rewrites.find(({ path }) => open.has(path));
  if (wrong !== undefined) throw refused(wrong.path, 'a merge has left it open');
}

/** Renames files, on the disk and in the index. */
function renaming(repository: GitRepository, moves: ReadonlyMap<string, string>): (() => Promise<Undo>)[] {
  if (moves.size === 0) return [];
  let unstaged: readonly string[] = [];
  return [
    async () => {
      unstaged = await announced(repository, [...moves.keys()]);
      // Announced again only where they stand: after the files have gone back.
      return () => announce(repository, unstaged);
    },
    ...[...moves].map(
      ([path, to]) =>
        () =>
          fitting(path, () => move(repository.root, path, to)),
    ),
    () => moveInIndex(repository, moves, unstaged),
  ];
}

/** A step that tells of its file when it fails. */
const fitting = async (path: string, step: () => Promise<Undo>): Promise<Undo> =>
  step().catch((error: Error) => {
    throw error instanceof SourceError ? error : refused(path, error.message, error);
  });

/**
 * What writes files of the working tree, step by step; each step answers with what takes it back. The first one looks at
 * all files, and changes nothing.
 * @throws SourceError from a step for a file that is not as it was read, or not to be written
 */
export function rewriting(repository: GitRepository, rewrites: readonly Rewrite[]): (() => Promise<Undo>)[] {
  const { root } = repository;
  const moves = new Map(rewrites.flatMap(({ path, to }) => (to === path ? [] : [[path, to]])));
  return [
    async () => {
      for (const each of rewrites) await assertFit(repository, each);
      await assertMerged(repository, rewrites);
      if (moves.size > 0) await assertIndexFree(repository);
      return async () => undefined;
    },
    ...rewrites.flatMap(({ path, texts }) =>
      texts === null ? [] : [() => fitting(path, () => write(root, path, texts))],
    ),
    ...renaming(repository, moves),
  ];
}
