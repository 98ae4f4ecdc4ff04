import type { Conversation } from '../../model/conversation.ts';
import { SourceError } from '../../model/errors.ts';
import type { PullRequest } from '../../model/facts.ts';
import type { GitHubApi, Home } from './client.ts';
import { conversationOf } from './conversation.ts';
import { type Attempt, toSourceError, unshown } from './errors.ts';
import { distinct, type Found, foundIn } from './objects.ts';
import { type Lookup, loginOf, openingQuery, type PullNode, type RepositoryNode } from './queries.ts';

/** A pull request as the first reading finds it. */
export interface Pull {
  /** `owner/name`, as GitHub spells it. */
  readonly repository: string;
  /** The base branch. */
  readonly base: string;
  /** Commit of the base branch's tip. */
  readonly tip: string;
  /** Commit of the head. */
  readonly head: string;
  /** Where the head lives; null when the fork is gone. */
  readonly headHome: Home | null;
  /** Number of files that GitHub counts as changed. */
  readonly changedFiles: number;
  readonly about: PullRequest;
  /** Neither closed nor merged. */
  readonly isOpen: boolean;
  /** Who the token belongs to. */
  readonly viewer: string;
  readonly conversation: Conversation;
}

const homeOf = (nameWithOwner: string): Home => {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  return { owner, name };
};

function pullOf(repository: string, viewer: string, node: PullNode): Pull {
  const tip = node.baseRef?.target?.oid;
  if (tip === undefined)
    throw new SourceError(
      `The base branch ${node.baseRefName} of pull request ${node.number} is gone.`,
      'Restore the branch, or choose another base for the pull request.',
    );
  return {
    repository,
    base: node.baseRefName,
    tip,
    head: node.headRefOid,
    headHome: node.headRepository === null ? null : homeOf(node.headRepository.nameWithOwner),
    changedFiles: node.changedFiles,
    about: {
      number: node.number,
      title: node.title,
      branch: node.headRefName,
      author: loginOf(node.author),
      draft: node.isDraft,
    },
    isOpen: node.state === 'OPEN',
    viewer,
    conversation: conversationOf(node),
  };
}

/** Which pull request, and the branch that it is thought to go to. */
export interface PullName extends Home {
  readonly number: number;
  readonly base: string;
}

/** The pull request is closed or merged, and was to be read only if it is open. */
export class NotOpen extends Error {
  override readonly name = 'NotOpen';
  constructor(number: number, state: PullNode['state']) {
    super(`Pull request ${number} is ${state === 'MERGED' ? 'merged' : 'closed'}`);
  }
}

/**
 * Reads a pull request and objects at the tip of its base branch, in one request; in two when it goes to another
 * branch than the caller thought.
 * @throws SourceError when the repository, the pull request or its base branch is not there or may not be read, NotOpen
 *   when it is closed or merged and `onlyOpen`
 */
export async function openPull(
  api: GitHubApi,
  { owner, name, number, base, onlyOpen = false }: PullName & { readonly onlyOpen?: boolean },
  lookupsAt: (revision: string) => readonly Lookup[],
): Promise<{ pull: Pull; revision: string; found: Found }> {
  const attempt: Attempt = {
    what: `read pull request ${number} of ${owner}/${name}`,
    permission: 'contents: read` and `pull-requests: read',
    object: `pull request ${number} of ${owner}/${name}`,
  };
  const revision = `refs/heads/${base}`;
  const lookups = distinct(lookupsAt(revision));
  const { text, variables } = openingQuery({ owner, name }, number, lookups);
  const { repository, viewer } = await api
    .graphql<{
      repository: (RepositoryNode & { nameWithOwner: string; pullRequest: PullNode | null }) | null;
      viewer: { login: string };
    }>(text, variables)
    .catch((error: unknown) => {
      throw toSourceError(error, attempt);
    });
  const node = repository?.pullRequest ?? null;
  if (repository === null || node === null || node.reviews === null) throw unshown(attempt.object);
  if (onlyOpen && node.state !== 'OPEN') throw new NotOpen(number, node.state);
  if (node.baseRefName !== base)
    return openPull(api, { owner, name, number, base: node.baseRefName, onlyOpen }, lookupsAt);
  return { pull: pullOf(repository.nameWithOwner, viewer.login, node), revision, found: foundIn(repository, lookups) };
}
