import { SourceError } from '../../model/errors.ts';
import { NO_PULL, type PullRequest } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { git } from './command.ts';
import { committed, forkOf, staged, uncommitted } from './differences.ts';
import type { Index } from './index-file.ts';
import { remoteHome } from './knowing.ts';
import { GitRepository } from './repository.ts';
import { gitSource, type Revisions } from './source.ts';
import { workingTree } from './working-tree.ts';

/** A repository on disk as it is checked out. */
export interface Checkout {
  readonly repository: GitRepository;
  /** Git's own folder of this checkout. */
  readonly folder: string;
  /** The checked-out branch; null when none is (a detached head). */
  readonly branch: string | null;
  /** `owner/name` of the remote `origin`; null when it is on no server. */
  readonly home: string | null;
}

/** Where a repository without a working tree is; null where there is none. */
async function bareRepository(folder: string): Promise<string | null> {
  const { stdout } = await git(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
  const [isBare, root = ''] = stdout.toString().split('\n');
  return isBare === 'true' && root !== '' ? root : null;
}

/** Why git answers nothing of a repository at a folder. */
function closed(folder: string, stderr: string): SourceError {
  const [first = ''] = stderr.split('\n');
  // Git's own line names the folder as git compares it.
  const trust = /^\s*(git config .*safe\.directory .*)$/m.exec(stderr)?.[1];
  return trust === undefined
    ? new SourceError(
        `There is no git repository at ${folder}: ${first}.`,
        'Run the command inside of a clone, or name one with --root.',
      )
    : new SourceError(
        `git does not read the repository at ${folder}: it belongs to another user.`,
        `If you trust it, run \`${trust}\`.`,
      );
}

/** Opens the repository that holds a folder.
 * @throws SourceError when the folder is in no git repository, or in one that git does not read. */
export async function openCheckout(folder: string): Promise<Checkout> {
  const [top, home] = await Promise.all([
    git(folder, ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--symbolic-full-name', 'HEAD']),
    remoteHome(folder, 'origin'),
  ]);
  const [worktree = '', own = '', ref = ''] = top.stdout.toString().split('\n');
  const bare = worktree === '' ? await bareRepository(folder) : null;
  if (worktree === '' && bare === null) throw closed(folder, top.stderr);
  return {
    repository: new GitRepository(bare ?? worktree),
    folder: bare ?? own,
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
    home: home === null ? null : `${home.owner}/${home.name}`,
  };
}

/** Sees that there are files to read and to write.
 * @throws SourceError for a repository without a working tree */
function assertWorkTree({ repository, folder }: Checkout): void {
  if (folder === repository.root)
    throw new SourceError(
      `${folder} is a repository without a working tree: there are no files to read or to write.`,
      'Run the command in a clone of it; a revision is judged by `proposal-gate check --head REV` and shown by `proposal-gate explain --rev REV`.',
    );
}

/** Whether the branch that is checked out has no commit yet. */
export const isUnborn = async (repository: GitRepository): Promise<boolean> =>
  (await repository.commit('HEAD')) === null;

export const noCommit = ({ root }: GitRepository): SourceError =>
  new SourceError(
    `The branch that is checked out in ${root} has no commit yet.`,
    'Commit first; `proposal-gate check` judges the files as they are.',
  );

/** The commit of a revision.
 * @throws SourceError when there is none. */
export async function commitOf(repository: GitRepository, revision: string): Promise<string> {
  const commit = await repository.commit(revision);
  if (commit !== null) return commit;
  if (await isUnborn(repository)) throw noCommit(repository);
  throw new SourceError(
    `There is no revision \`${revision}\` in ${repository.root}.`,
    'Name a branch, a tag or a commit that `git log` knows; fetch it first if it is a remote one.',
  );
}

/** In the clone of a fork, `origin` is the fork and `upstream`, by custom, the repository that it came from. */
const REMOTES = ['upstream', 'origin'];
const USUAL_BRANCHES = ['main', 'master'];
const MOST_NAMED = 5;

/** The default branches that a clone remembers, by remote: a remote that was added later has none. */
async function rememberedBranches({ root }: GitRepository): Promise<ReadonlyMap<string, string>> {
  const refs = REMOTES.map((remote) => `refs/remotes/${remote}/HEAD`);
  const { stdout } = await git(root, ['for-each-ref', '--format=%(refname) %(symref)', ...refs]);
  const found = stdout.toString().matchAll(/^refs\/remotes\/(\w+)\/HEAD (?:refs\/remotes\/\w+\/(.+))?$/gm);
  return new Map([...found].map(([, remote = '', branch = 'HEAD']) => [remote, branch]));
}

/** The local branch to compare with where no remote and no usual name says it: git's own choice, or the only one. */
async function otherBranch({ root }: GitRepository): Promise<string> {
  const [configured, all] = await Promise.all([
    git(root, ['config', '--get', 'init.defaultBranch']),
    git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']),
  ]);
  const branches = all.stdout.toString().trim().split('\n');
  const usual = configured.stdout.toString().trim();
  const [only = '', ...others] = branches.includes(usual) && usual !== '' ? [usual] : branches;
  if (only !== '' && others.length === 0) return only;
  const named = branches.slice(0, MOST_NAMED).map((branch) => `\`${branch}\``);
  throw new SourceError(
    `There is no branch to compare with in ${root}: looked for the remote's default branch, main and master.`,
    only === ''
      ? 'Name the base with --base.'
      : `Name the base branch with --base: ${named.join(', ')}${branches.length > MOST_NAMED ? ', …' : ''}.`,
  );
}

/**
 * The branch that a pull request would go to, as git names it: the default one of the remote `upstream`, else of
 * `origin`, else `main` or `master`, else the one that git would begin with, else the only one. Null in a repository
 * without a commit.
 * @throws SourceError when there is none of them
 */
export async function defaultBase(repository: GitRepository): Promise<string | null> {
  const remembered = await rememberedBranches(repository);
  const remote = REMOTES.flatMap((name) => {
    const branch = remembered.get(name) ?? remembered.get('origin') ?? 'HEAD';
    return [branch, ...USUAL_BRANCHES].map((each) => `refs/remotes/${name}/${each}`);
  });
  const names = [...remote, ...USUAL_BRANCHES];
  const commits = await Promise.all(names.map((name) => repository.commit(name)));
  const base = names.find((_, at) => commits[at] !== null);
  if (base !== undefined) return base;
  return (await isUnborn(repository)) ? null : otherBranch(repository);
}

/** What a `check` in a checkout compares. */
interface Comparison {
  /** Null compares with nothing, as in a repository without a commit. */
  readonly base: string | null;
  /** Null judges the working tree, uncommitted and untracked files included. */
  readonly head: string | null;
  /** Judges what is staged there instead of the working tree. */
  readonly index?: Index | null;
  readonly branch: string | null;
  readonly title: string | null;
}

/** A source that compares a revision, or the working tree, with its base.
 * @throws SourceError for a revision that is not there, or a working tree. */
export async function checkoutSource(checkout: Checkout, wanted: Comparison): Promise<Source> {
  const { repository, branch, home } = checkout;
  if (wanted.head === null) assertWorkTree(checkout);
  const [tip, head] = await Promise.all([
    wanted.base === null ? null : commitOf(repository, wanted.base),
    wanted.head === null ? null : commitOf(repository, wanted.head),
  ]);
  const named = wanted.head === null ? branch : wanted.head;
  const pull: PullRequest = {
    ...NO_PULL,
    title: wanted.title,
    branch:
      wanted.branch ?? (named !== null && (await repository.commit(`refs/heads/${named}`)) !== null ? named : null),
  };
  return gitSource({
    repository,
    home,
    tip,
    head,
    pull,
    ...headOf(repository, { tip, head, index: wanted.index ?? null }),
  });
}

/** Where a source finds what its head changes, and the rest of it. */
function headOf(
  repository: GitRepository,
  { tip, head, index }: { tip: string | null; head: string | null; index: Index | null },
): Pick<Revisions, 'changes' | 'disk' | 'unchanged'> {
  if (head !== null) return { changes: () => committed(repository, tip, head) };
  if (index === null) return { changes: () => uncommitted(repository, tip), disk: workingTree(repository) };
  let fork: Promise<string | null> | undefined;
  const unchanged = (): Promise<string | null> => {
    fork ??= tip === null ? Promise.resolve(null) : forkOf(repository, tip);
    return fork;
  };
  return { changes: async () => staged(repository, await unchanged(), index), unchanged };
}

/** A source that compares the working tree with the commit that is checked out: `merged`, it is the tree as it stands.
 * @throws SourceError without a working tree */
export async function treeSource(checkout: Checkout): Promise<Source> {
  const base = (await isUnborn(checkout.repository)) ? null : 'HEAD';
  return checkoutSource(checkout, { base, head: null, branch: null, title: null });
}

/** A source over one revision, for an audit.
 * @throws SourceError when the revision is not there. */
export async function revisionSource({ repository, home }: Checkout, revision: string): Promise<Source> {
  const tip = await commitOf(repository, revision);
  return gitSource({ repository, home, tip, head: tip, pull: NO_PULL, changes: async () => [] });
}
