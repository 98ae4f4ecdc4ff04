import { SourceError } from '../../model/errors.ts';
import type { PullRequest } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { git } from './command.ts';
import { parseRawDiff, RAW_DIFF, type RawChange } from './diff.ts';
import { GitRepository } from './repository.ts';
import { gitSource } from './source.ts';
import { untracked, workingTree } from './working-tree.ts';

/** A repository on disk as it is checked out. */
export interface Checkout {
  readonly repository: GitRepository;
  /** The checked-out branch; null when none is (a detached head). */
  readonly branch: string | null;
  readonly home: string | null;
}

/** `https://host/owner/name.git`, `git@host:owner/name`: a folder on this machine is no address. */
const ADDRESS = /^(?:[a-z]+:\/\/[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of a remote's address, or null. */
const homeOf = (address: string): string | null => ADDRESS.exec(address.trim())?.[1] ?? null;

/** The folder of a repository without a working tree, or nothing. */
async function bareRepository(folder: string): Promise<string> {
  const { stdout } = await git(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
  const [isBare, root = ''] = stdout.toString().split('\n');
  return isBare === 'true' ? root : '';
}

/** Opens the repository that holds a folder.
 * @throws SourceError when the folder is in no git repository. */
export async function openCheckout(folder: string): Promise<Checkout> {
  const [top, remote] = await Promise.all([
    git(folder, ['rev-parse', '--show-toplevel', '--symbolic-full-name', 'HEAD']),
    git(folder, ['config', '--get', 'remote.origin.url']),
  ]);
  const [worktree = '', ref = ''] = top.stdout.toString().split('\n');
  const root = worktree === '' ? await bareRepository(folder) : worktree;
  if (root === '')
    throw new SourceError(
      `There is no git repository at ${folder}: ${top.stderr.split('\n')[0] ?? ''}.`,
      'Run the command inside of a clone, or name one with --root.',
    );
  return {
    repository: new GitRepository(root),
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
    home: remote.code === 0 ? homeOf(remote.stdout.toString()) : null,
  };
}

/** The commit of a revision.
 * @throws SourceError when there is none. */
export async function commitOf(repository: GitRepository, revision: string): Promise<string> {
  const commit = await repository.commit(revision);
  if (commit !== null) return commit;
  throw new SourceError(
    `There is no revision \`${revision}\` in ${repository.root}.`,
    'Name a branch, a tag or a commit that `git log` knows; fetch it first if it is a remote one.',
  );
}

/** In the clone of a fork, `origin` is the fork and `upstream`, by custom, the repository that it came from. */
const REMOTES = ['upstream', 'origin'];
const USUAL_BRANCHES = ['main', 'master'];

/** The default branches that a clone remembers, by remote: a remote that was added later has none. */
async function rememberedBranches({ root }: GitRepository): Promise<ReadonlyMap<string, string>> {
  const refs = REMOTES.map((remote) => `refs/remotes/${remote}/HEAD`);
  const { stdout } = await git(root, ['for-each-ref', '--format=%(refname) %(symref)', ...refs]);
  const found = stdout.toString().matchAll(/^refs\/remotes\/(\w+)\/HEAD (?:refs\/remotes\/\w+\/(.+))?$/gm);
  return new Map([...found].map(([, remote = '', branch = 'HEAD']) => [remote, branch]));
}

/**
 * The branch that a pull request would go to, as git names it: the default one of the remote `upstream`, else of
 * `origin`, else `main` or `master`.
 * @throws SourceError when there is none of them
 */
export async function defaultBase(repository: GitRepository): Promise<string> {
  const remembered = await rememberedBranches(repository);
  const remote = REMOTES.flatMap((name) => {
    const branch = remembered.get(name) ?? remembered.get('origin') ?? 'HEAD';
    return [branch, ...USUAL_BRANCHES].map((each) => `refs/remotes/${name}/${each}`);
  });
  const names = [...remote, ...USUAL_BRANCHES];
  const commits = await Promise.all(names.map((name) => repository.commit(name)));
  const base = names.find((_, at) => commits[at] !== null);
  if (base !== undefined) return base;
  throw new SourceError(
    `There is no branch to compare with in ${repository.root}: looked for the remote's default branch, main and master.`,
    'Name the base branch with --base.',
  );
}

async function diff(repository: GitRepository, base: string, head: string | null): Promise<RawChange[]> {
  const args = head === null ? ['diff', ...RAW_DIFF, '--merge-base', base] : ['diff', ...RAW_DIFF, `${base}...${head}`];
  const { code, stdout, stderr } = await git(repository.root, args);
  if (code === 0) return parseRawDiff(stdout);
  if (/multiple merge bases/i.test(stderr)) {
    // As `A...B` does: branches that merged each other have several, and one of them will do.
    const [fork = ''] = (await repository.run(['merge-base', base, 'HEAD'])).toString().split('\n');
    return parseRawDiff(await repository.run(['diff', ...RAW_DIFF, fork]));
  }
  if (/no merge base/i.test(stderr))
    throw new SourceError(
      `The base ${base.slice(0, 9)} and the head have no common commit in this clone.`,
      'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout.',
    );
  throw new SourceError(
    `git diff failed: ${stderr.split('\n')[0] ?? ''}`,
    'Run the same command in the repository to see more.',
  );
}

/** What a `check` in a checkout compares. */
export interface Comparison {
  readonly base: string;
  /** Null judges the working tree, uncommitted and untracked files included. */
  readonly head: string | null;
  readonly branch: string | null;
  readonly title: string | null;
}

/** A source that compares a revision, or the working tree, with its base.
 * @throws SourceError for a revision that is not there. */
export async function checkoutSource({ repository, branch, home }: Checkout, wanted: Comparison): Promise<Source> {
  const [tip, head] = await Promise.all([
    commitOf(repository, wanted.base),
    wanted.head === null ? null : commitOf(repository, wanted.head),
  ]);
  const named = wanted.head === null ? branch : wanted.head;
  const pull: PullRequest = {
    number: null,
    title: wanted.title,
    branch:
      wanted.branch ?? (named !== null && (await repository.commit(`refs/heads/${named}`)) !== null ? named : null),
    author: null,
    draft: false,
  };
  return gitSource({
    repository,
    home,
    tip,
    head,
    pull,
    changes: async () => {
      if (head !== null) return diff(repository, tip, head);
      const [tracked, others] = await Promise.all([diff(repository, tip, null), untracked(repository)]);
      return [...tracked, ...others];
    },
    ...(head === null ? { disk: workingTree(repository) } : {}),
  });
}

/** A source over one revision, for an audit.
 * @throws SourceError when the revision is not there. */
export async function revisionSource({ repository, home }: Checkout, revision: string): Promise<Source> {
  const tip = await commitOf(repository, revision);
  const pull: PullRequest = { number: null, title: null, branch: null, author: null, draft: false };
  return gitSource({ repository, home, tip, head: tip, pull, changes: async () => [] });
}
