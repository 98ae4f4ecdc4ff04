import { SourceError } from '../../model/errors.ts';
import { git } from './command.ts';
import { parseRawDiff, RAW_DIFF, type RawChange } from './diff.ts';
import type { Index } from './index-file.ts';
import type { GitRepository } from './repository.ts';
import { untracked } from './working-tree.ts';

/** The mode of what is not there, which a raw diff gives to a conflict as well. */
const UNMERGED = '000000';

const notRelated = (base: string): SourceError =>
  new SourceError(
    `The base ${base.slice(0, 9)} and the head have no common commit in this clone.`,
    'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout.',
  );

/**
 * The commit where the next commit leaves the base: a merge under way counts as done, so that what it brings is nobody's
 * change.
 * @throws SourceError when there is none
 */
export async function forkOf(repository: GitRepository, tip: string): Promise<string> {
  const [head, merged] = await Promise.all(['HEAD', 'MERGE_HEAD'].map((name) => repository.commit(name)));
  if (head == null)
    throw new SourceError(
      `The branch that is checked out has no commit yet: it has nothing in common with ${tip.slice(0, 9)}.`,
      'Check out a branch that has begun there, or leave out --base.',
    );
  if (head === tip) return tip;
  const { stdout } = await git(repository.root, ['merge-base', tip, head, ...(merged == null ? [] : [merged])]);
  const fork = stdout.toString().trim();
  if (fork === '') throw notRelated(tip);
  return fork;
}

/** The tree without files, which is everybody's. */
const emptyTree = async (repository: GitRepository): Promise<string> =>
  (await repository.run(['hash-object', '-t', 'tree', '--stdin'])).toString().trim();

/** What a commit changes against its base, null for a base without a commit.
 * @throws SourceError when they have nothing in common */
export async function committed(repository: GitRepository, tip: string | null, head: string): Promise<RawChange[]> {
  const range = tip === null ? [await emptyTree(repository), head] : [`${tip}...${head}`];
  const { code, stdout, stderr } = await git(repository.root, ['diff', ...RAW_DIFF, ...range]);
  if (code === 0) return parseRawDiff(stdout);
  if (tip !== null && /no merge base/i.test(stderr)) throw notRelated(tip);
  throw new SourceError(
    `git diff failed: ${stderr.split('\n')[0] ?? ''}`,
    'Run the same command in the repository to see more.',
  );
}

/** What the files on the disk change, untracked ones included. */
export async function uncommitted(repository: GitRepository, tip: string | null): Promise<RawChange[]> {
  const from = tip === null ? emptyTree(repository) : forkOf(repository, tip);
  const [tracked, others] = await Promise.all([
    from.then((tree) => repository.run(['diff', ...RAW_DIFF, tree])),
    untracked(repository),
  ]);
  return [...parseRawDiff(tracked), ...others];
}

const inIndex = async (repository: GitRepository, from: string, { file }: Index): Promise<RawChange[]> =>
  parseRawDiff(
    await repository.run(['diff', '--cached', ...RAW_DIFF, from], file === null ? {} : { GIT_INDEX_FILE: file }),
  );

/** What is staged, as the next commit would have it.
 * @throws SourceError when a merge is not resolved */
export async function staged(repository: GitRepository, fork: string | null, index: Index): Promise<RawChange[]> {
  const changes = await inIndex(repository, fork ?? (await emptyTree(repository)), index);
  const open = changes.find(({ after }) => after?.mode === UNMERGED);
  if (open === undefined) return changes;
  throw new SourceError(
    `${open.path} is staged with a conflict.`,
    'Resolve it and `git add` it, or judge the files as they are: `proposal-gate check`.',
  );
}

/** What the next commit changes; nothing where it is the first one. */
export const nextCommit = async (repository: GitRepository, index: Index): Promise<RawChange[]> =>
  (await repository.commit('HEAD')) === null ? [] : inIndex(repository, 'HEAD', index);

/** The files that the next commit changes, the first one too. */
export const stagedPaths = async ({ root }: GitRepository): Promise<ReadonlySet<string>> => {
  const { stdout } = await git(root, ['diff', '--cached', '--name-only', '--no-renames', '-z']);
  return new Set(stdout.toString().split('\0'));
};
