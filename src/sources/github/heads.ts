import type { GitHubApi, Home } from './client.ts';
import { toSourceError } from './errors.ts';
import type { PullTarget } from './target.ts';

const PER_PAGE = 100;
/** A run has just ended for the commit, so its pull request is among those that changed last. */
const MOST_PAGES = 10;

/**
 * The open pull requests of a repository whose head is a commit, wherever it lives: the fork may be gone, and the branch
 * renamed. None when the head has moved on, or the pull request is no longer open.
 * @throws SourceError when GitHub does not tell
 */
export async function pullsWithHead(api: GitHubApi, { owner, name }: Home, head: string): Promise<PullTarget[]> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await api
      .request('GET /repos/{owner}/{repo}/pulls', {
        ...{ owner, repo: name, state: 'open', sort: 'updated', direction: 'desc' },
        per_page: PER_PAGE,
        page,
      })
      .catch((error: unknown) => {
        throw toSourceError(error, {
          what: `list the open pull requests of ${owner}/${name}`,
          permission: 'pull-requests: read',
          object: `the repository ${owner}/${name}`,
        });
      });
    const found = data.filter((pull) => pull.head.sha === head);
    if (found.length > 0 || data.length < PER_PAGE)
      return found.map(({ number, base }) => ({ kind: 'pull', owner, name, number, base: base.ref }));
  }
  return [];
}
