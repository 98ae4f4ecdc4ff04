import { SourceError } from '../../model/errors.ts';
import { git } from './command.ts';
import { parseRawDiff, RAW_DIFF, type RawChange } from './diff.ts';
import type { GitRepository } from './repository.ts';
import { untracked } from './working-tree.ts';

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
export const emptyTree = async (repository: GitRepository): Promise<string> =>
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
