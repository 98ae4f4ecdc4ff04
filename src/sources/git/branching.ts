import { SourceError, UsageError } from '../../model/errors.ts';
import { git } from './command.ts';
import type { GitRepository } from './repository.ts';

/** Whether a file of the last commit differs from it, in the index or on the disk. */
export async function isChanged(repository: GitRepository, path: string): Promise<boolean> {
  const head = await repository.commit('HEAD');
  // A file that was never committed has no other state than the one on the disk.
  if (head === null || (await repository.entry(head, path)) === null) return false;
  const { code } = await git(repository.root, ['diff', '--quiet', 'HEAD', '--', path]);
  return code !== 0;
}

async function refs({ root }: GitRepository, ...patterns: string[]): Promise<string[]> {
  const { stdout } = await git(root, ['for-each-ref', '--format=%(refname)', ...patterns]);
  return stdout
    .toString()
    .split('\n')
    .filter((ref) => ref !== '');
}

/** Names of the local branches. */
export const branchNames = async (repository: GitRepository): Promise<readonly string[]> =>
  (await refs(repository, 'refs/heads')).map((ref) => ref.slice('refs/heads/'.length));

/** The commits of a branch as this clone knows them: its own, and those of its remotes. */
export async function tipsOf(repository: GitRepository, branch: string): Promise<readonly string[]> {
  const known = await refs(repository, `refs/heads/${branch}`, `refs/remotes/*/${branch}`);
  const commits = await Promise.all(known.map((ref) => repository.commit(ref)));
  return [...new Set(commits.filter((commit) => commit !== null))];
}

/** How many commits of another revision the one that is checked out lacks. */
export async function commitsBehind({ root }: GitRepository, revision: string): Promise<number> {
  const { stdout } = await git(root, ['rev-list', '--count', `HEAD..${revision}`]);
  return Number(stdout.toString().trim());
}

/**
 * Sees that a branch can be begun.
 * @throws UsageError when its name is none, or taken in this clone or on one of its remotes
 */
export async function assertFree(repository: GitRepository, branch: string): Promise<void> {
  const { code } = await git(repository.root, ['check-ref-format', `refs/heads/${branch}`]);
  if (code !== 0)
    throw new UsageError(`\`${branch}\` is no name for a branch.`, 'Pass --no-branch, and begin one yourself.');
  const [taken] = await refs(repository, `refs/heads/${branch}`, `refs/remotes/*/${branch}`);
  if (taken !== undefined)
    throw new UsageError(
      `The branch \`${taken.replace(/^refs\/(?:heads|remotes)\//, '')}\` is there already.`,
      'Go on in it (`git switch`), or remove it; with --no-branch everything is written where you are.',
    );
}

/**
 * Begins a branch at the commit that is checked out, and checks it out. Files and index stay as they are.
 * @returns what makes HEAD as it was before, and removes the branch
 * @throws SourceError with git's own words when it refuses; nothing is left then
 */
export async function beginBranch(repository: GitRepository, branch: string): Promise<() => Promise<void>> {
  const { root } = repository;
  const commit = (await repository.run(['rev-parse', 'HEAD'])).toString().trim();
  const ref = `refs/heads/${branch}`;
  const checkedOut = async (): Promise<string> =>
    (await git(root, ['symbolic-ref', '--quiet', 'HEAD'])).stdout.toString().trim();
  const was = await checkedOut();
  // Plumbing goes back whatever git is in the middle of, and touches no file. Whoever interrupts ends the process that
  // reads objects, too: each question is a command of its own.
  const undo = async (): Promise<void> => {
    if ((await checkedOut()) !== was)
      await repository.run(was === '' ? ['update-ref', '--no-deref', 'HEAD', commit] : ['symbolic-ref', 'HEAD', was]);
    const { code } = await git(root, ['show-ref', '--verify', '--quiet', ref]);
    if (code === 0) await repository.run(['update-ref', '-d', ref]);
  };
  const { code, stderr } = await git(root, ['switch', '--quiet', '--no-track', '--create', branch]);
  if (code === 0) return undo;
  await undo();
  throw new SourceError(
    `git does not begin the branch ${branch}: ${stderr.split('\n')[0] || 'a hook failed'}.`,
    'See what `git status` says; with --no-branch everything is written where you are.',
  );
}
