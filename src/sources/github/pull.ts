import type { Conversation } from '../../model/conversation.ts';
import { SourceError } from '../../model/errors.ts';
import type { PullRequest } from '../../model/facts.ts';
import type { GitHubApi, Home } from './client.ts';
import { conversationOf } from './conversation.ts';
import { type Attempt, toSourceError, unshown } from './errors.ts';
import { isTooMuch } from './failure.ts';
import { distinct, type Found, foundIn, lookUp } from './objects.ts';
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
  /** Where the head lives; null when the fork is gone, or the token may not see it. */
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

/** Whether one that is closed or merged is no use. */
interface Wanted extends PullName {
  readonly onlyOpen?: boolean;
}

interface Reading {
  readonly pull: Pull;
  /** What the objects were looked up at. */
  readonly revision: string;
  readonly found: Found;
}

type Answer = {
  repository: (RepositoryNode & { nameWithOwner: string; pullRequest: PullNode | null }) | null;
  viewer: { login: string };
};

/** One request for the pull request and objects. */
async function ask(
  api: GitHubApi,
  { owner, name, number, onlyOpen = false }: Wanted,
  lookups: readonly Lookup[],
  request: { readonly retries?: number } = {},
) {
  const attempt: Attempt = {
    what: `read pull request ${number} of ${owner}/${name}`,
    permission: 'contents: read` and `pull-requests: read',
    object: `pull request ${number} of ${owner}/${name}`,
  };
  const { text, variables } = openingQuery({ owner, name }, number, lookups);
  const { repository, viewer } = await api.graphql<Answer>(text, { ...variables, request }).catch((error: unknown) => {
    throw toSourceError(error, attempt);
  });
  const node = repository?.pullRequest ?? null;
  if (repository === null || node === null || node.reviews === null) throw unshown(attempt.object);
  if (onlyOpen && node.state !== 'OPEN') throw new NotOpen(number, node.state);
  return {
    node,
    found: foundIn(repository, lookups),
    pull: () => pullOf(repository.nameWithOwner, viewer.login, node),
  };
}

/** What GitHub gives up on in one piece: the pull request alone, then the objects at its tip, folders last. */
async function openInPieces(api: GitHubApi, wanted: Wanted, lookupsAt: LookupsAt): Promise<Reading> {
  // It was asked for often enough: where the small question fails as well, the size is not to blame.
  const pull = (await ask(api, wanted, [], { retries: 0 })).pull();
  const lookups = lookupsAt(pull.tip);
  const isListing = ({ select }: Lookup): boolean => select === 'listing';
  const texts = await lookUp(
    api,
    wanted,
    lookups.filter((each) => !isListing(each)),
  );
  const listings = await lookUp(api, wanted, lookups.filter(isListing));
  return { pull, revision: pull.tip, found: new Map([...texts, ...listings]) };
}

type LookupsAt = (revision: string) => readonly Lookup[];

/**
 * Reads a pull request and objects at the tip of its base branch, in one request; in two when it goes to another
 * branch than the caller thought, and in three or more when that is too much for GitHub.
 * @throws SourceError when the repository, the pull request or its base branch is not there or may not be read, NotOpen
 *   when it is closed or merged and `onlyOpen`
 */
export async function openPull(api: GitHubApi, wanted: Wanted, lookupsAt: LookupsAt): Promise<Reading> {
  const revision = `refs/heads/${wanted.base}`;
  const lookups = distinct(lookupsAt(revision));
  try {
    const { node, found, pull } = await ask(api, wanted, lookups);
    if (node.baseRefName !== wanted.base) return openPull(api, { ...wanted, base: node.baseRefName }, lookupsAt);
    return { pull: pull(), revision, found };
  } catch (error) {
    if (lookups.length === 0 || !(error instanceof SourceError) || !isTooMuch(error.cause)) throw error;
    return openInPieces(api, wanted, lookupsAt);
  }
}
