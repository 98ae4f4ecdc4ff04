import { SourceError } from '../../model/errors.ts';
import type { FileChange } from '../../model/facts.ts';
import type { GitHubApi } from './client.ts';
import { type Attempt, toSourceError } from './errors.ts';
import type { Pull, PullName } from './pull.ts';

/** What the pull request changes, and since which commit. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly FileChange[];
}

interface FileAnswer {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
}

const PER_PAGE = 100;

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
async function listFiles(api: GitHubApi, { owner, name, number }: PullName, attempt: Attempt): Promise<FileAnswer[]> {
  const files: FileAnswer[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await api
      .request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo: name,
        pull_number: number,
        per_page: PER_PAGE,
        page,
      })
      .catch((error: unknown) => {
        throw toSourceError(error, { ...attempt, permission: 'pull-requests: read' });
      });
    files.push(...data);
    if (data.length < PER_PAGE) return files;
  }
}

/**
 * The changed files, all of them. A comparison names 300 at most, for more the pull request's list is read.
 * @throws SourceError when GitHub does not name them all
 */
export async function compareSides(api: GitHubApi, name: PullName, pull: Pull): Promise<Comparison> {
  const attempt: Attempt = {
    what: `compare the base branch with the head of pull request ${name.number}`,
    permission: 'contents: read',
    object: `a common commit of ${pull.tip.slice(0, 7)} and ${pull.head.slice(0, 7)} in ${pull.repository}`,
  };
  const { data } = await api
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: name.owner,
      repo: name.name,
      basehead: `${pull.tip}...${pull.head}`,
      per_page: 1, // commits, which nobody needs; the first page has all files
      page: 1,
    })
    .catch((error: unknown) => {
      throw toSourceError(error, attempt);
    });
  const compared = data.files ?? [];
  const files = compared.length < pull.changedFiles ? await listFiles(api, name, attempt) : compared;
  if (files.length < pull.changedFiles)
    throw new SourceError(
      `Pull request ${name.number} changes ${pull.changedFiles} files, and GitHub names only ${files.length} of them.`,
      'Split the pull request, or judge it in a clone with `proposal-gate check`.',
    );
  return {
    mergeBase: data.merge_base_commit.sha,
    files: files.filter(({ status }) => status !== 'unchanged').map(changeOf),
  };
}
