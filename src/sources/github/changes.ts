import { SourceError } from '../../model/errors.ts';
import type { FileChange } from '../../model/facts.ts';
import type { GitHubApi, Home } from './client.ts';
import { type Attempt, toSourceError, unshown } from './errors.ts';
import { nameOf, type Opened, type PullTarget, type RangeTarget, type Target } from './target.ts';

/** What is changed, and since which commit. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly FileChange[];
  /** The hunks of each file by its path; GitHub leaves them out for what is binary or long. */
  readonly patches: ReadonlyMap<string, string>;
}

interface FileAnswer {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly patch?: string;
}

const PER_PAGE = 100;
/** A comparison names no more files. */
const MOST_COMPARED = 300;
/** The list of a commit names no more. */
const MOST_LISTED = 3000;

const STATUS: Readonly<Record<string, FileChange['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

const changeOf = ({ filename, previous_filename, status }: FileAnswer): FileChange => ({
  path: filename,
  previousPath: status === 'renamed' ? (previous_filename ?? filename) : filename,
  status: STATUS[status] ?? 'modified',
});

/** The pull request's own list, page by page: at most 3,000 files. */
async function listFiles(api: GitHubApi, { owner, name, number }: PullTarget): Promise<FileAnswer[]> {
  const files: FileAnswer[] = [];
  for (let page = 1; files.length < MOST_LISTED; page += 1) {
    const { data } = await api
      .request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo: name,
        pull_number: number,
        per_page: PER_PAGE,
        page,
      })
      .catch((error: unknown) => {
        throw toSourceError(error, {
          what: `list the files of pull request ${number}`,
          permission: 'pull-requests: read',
          object: `pull request ${number} of ${owner}/${name}`,
        });
      });
    files.push(...data);
    if (data.length < PER_PAGE) break;
  }
  return files;
}

/** One page of a commit's changes against its first parent; `files` is null where GitHub leaves them out. */
async function commitPage(api: GitHubApi, { owner, name, head }: RangeTarget, page: number, attempt: Attempt) {
  const { data } = await api
    .request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo: name, ref: head, per_page: PER_PAGE, page })
    .catch((error: unknown) => {
      throw toSourceError(error, attempt);
    });
  return { parent: data.parents[0]?.sha, files: data.files ?? null };
}

/** The files of a merge group's one commit, page by page; null where it holds several, or not all are listed. */
async function listCommit(
  api: GitHubApi,
  range: RangeTarget,
  compared: readonly FileAnswer[],
  attempt: Attempt,
): Promise<FileAnswer[] | null> {
  const files: FileAnswer[] = [];
  for (let page = 1; files.length < MOST_LISTED; page += 1) {
    const { parent, files: more } = await commitPage(api, range, page, attempt);
    if (parent !== range.base || more === null) return null;
    files.push(...more);
    if (more.length < PER_PAGE) break;
  }
  const isComplete = files.length < MOST_LISTED && holds(files, compared);
  return isComplete ? files : null;
}

/** Whether all files of the one list are in the other. */
function holds(files: readonly FileAnswer[], others: readonly FileAnswer[]): boolean {
  const names = new Set(files.map(({ filename }) => filename));
  return others.every(({ filename }) => names.has(filename));
}

async function filesOfPull(
  api: GitHubApi,
  pull: PullTarget,
  compared: readonly FileAnswer[] | null,
  total: number,
): Promise<readonly FileAnswer[]> {
  // GitHub counts some time after a push: where the comparison may be cut, the count alone is not believed.
  if (compared !== null && compared.length >= total && compared.length < MOST_COMPARED) return compared;
  const files = await listFiles(api, pull);
  if (!holds(files, compared ?? []))
    throw new SourceError(
      `The files of pull request ${pull.number} have changed while they were listed.`,
      'A push has a run of its own; where there was none, run the job again.',
    );
  if (files.length === total || (files.length > total && files.length < MOST_LISTED)) return files;
  throw new SourceError(
    `Pull request ${pull.number} changes ${files.length < total ? total : 'more'} files, and GitHub names only ${files.length} of them.`,
    'Split the pull request, or judge it in a clone with `proposal-gate check`.',
  );
}

async function filesOfRange(
  api: GitHubApi,
  range: RangeTarget,
  compared: readonly FileAnswer[] | null,
  attempt: Attempt,
): Promise<readonly FileAnswer[]> {
  if (compared === null) throw unshown(`what the merge group ${range.head.slice(0, 7)} changes`);
  const files = compared.length < MOST_COMPARED ? compared : await listCommit(api, range, compared, attempt);
  if (files !== null) return files;
  throw new SourceError(
    `The merge group ${range.head.slice(0, 7)} changes ${MOST_COMPARED} files or more, and GitHub does not name them all.`,
    'Have the queue merge fewer pull requests at once, or take this one out of it and merge it by hand.',
  );
}

/** GitHub's comparison of two commits. It names 300 files at most; `files` is null where it leaves them out.
 * @throws SourceError when there is none */
export async function compare(
  api: GitHubApi,
  { owner, name }: Home,
  [base, head]: readonly [base: string, head: string],
  attempt: Attempt,
): Promise<{ mergeBase: string; files: readonly FileAnswer[] | null }> {
  const { data } = await api
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...{ owner, repo: name, basehead: `${base}...${head}` },
      per_page: 1, // commits, which nobody needs; the first page has all files
      page: 1,
    })
    .catch((error: unknown) => {
      throw toSourceError(error, attempt);
    });
  const { merge_base_commit: common }: { readonly merge_base_commit?: { readonly sha: string } } = data;
  if (common === undefined) throw unshown(attempt.object);
  // `files` may be left out, says GitHub's description: what is not shown is not taken for nothing.
  return { mergeBase: common.sha, files: data.files ?? null };
}

/**
 * The changed files, all of them. A comparison names 300 at most, for more the list of the pull request, or of the
 * commit that is queued, is read. One commit alone changes nothing.
 * @param total number of files that GitHub counts for a pull request
 * @throws SourceError when GitHub does not name them all
 */
export async function compareSides(
  api: GitHubApi,
  target: Target,
  { tip, head, repository }: Opened,
  total: number | null,
): Promise<Comparison> {
  if (target.kind === 'revision') return { mergeBase: tip, files: [], patches: new Map() };
  const attempt: Attempt = {
    what: `compare the base branch with the head of ${nameOf(target)}`,
    permission: 'contents: read',
    object: `a common commit of ${tip.slice(0, 7)} and ${head.slice(0, 7)} in ${repository}`,
    gone: 'Push the branch again if one of them is gone; a token without `contents: read` gets this answer too.',
  };
  const { mergeBase, files: compared } = await compare(api, target, [tip, head], attempt);
  const files =
    target.kind === 'pull'
      ? await filesOfPull(api, target, compared, total ?? 0)
      : await filesOfRange(api, target, compared, attempt);
  return {
    mergeBase,
    files: files.filter(({ status }) => status !== 'unchanged').map(changeOf),
    patches: new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch] as const]))),
  };
}
