import { SourceError } from '../../model/errors.ts';
import { NO_PULL, type PullRequest } from '../../model/facts.ts';
import type { GitHubApi, Home } from './client.ts';
import { type Found, lookUp, lookupKey } from './objects.ts';
import { openPull, type Pull, type PullName } from './pull.ts';
import type { Lookup } from './queries.ts';

/** A pull request as it stands now. */
export interface PullTarget extends PullName {
  readonly kind: 'pull';
  /** Reading one that is closed or merged throws NotOpen. */
  readonly onlyOpen?: boolean;
}

/** Commits that a merge queue is about to merge, and no pull request: from the queue's parent commit to its newest one. */
export interface RangeTarget extends Home {
  readonly kind: 'range';
  readonly base: string;
  readonly head: string;
}

/** One commit and nothing that changes it: an audit. */
interface RevisionTarget extends Home {
  readonly kind: 'revision';
  readonly commit: string;
  /** The branch that it is the tip of; null when that is not known. */
  readonly branch: string | null;
}

/** What is judged. Commits are full ids. */
export type Target = PullTarget | RangeTarget | RevisionTarget;

/** The two sides of what is judged, as the first reading finds them. */
export interface Opened {
  /** `owner/name`. */
  readonly repository: string;
  /** Commit of the base branch's tip. */
  readonly tip: string;
  /** Commit of the head. */
  readonly head: string;
  /** Where the head lives; null when the fork is gone, or the token may not see it. */
  readonly headHome: Home | null;
  readonly about: PullRequest;
}

/** What the first reading finds, and the revision that its objects were looked up at. */
interface FirstReading {
  readonly opened: Opened;
  /** Null where no pull request is judged. */
  readonly pull: Pull | null;
  readonly revision: string;
  readonly found: Found;
}

/** How a sentence calls it. */
export const nameOf = (target: Target): string => {
  if (target.kind === 'pull') return `pull request ${target.number}`;
  return target.kind === 'range'
    ? `the merge group ${target.head.slice(0, 7)}`
    : `the commit ${target.commit.slice(0, 7)}`;
};

export const commitLookup = (commit: string): Lookup => ({ expression: commit, select: 'commit' });

async function openCommits(
  api: GitHubApi,
  home: Home,
  [tip, head]: readonly [tip: string, head: string],
  lookupsAt: (revision: string) => readonly Lookup[],
): Promise<FirstReading> {
  const commits = [tip, head].map(commitLookup);
  const found = await lookUp(api, home, [...commits, ...lookupsAt(tip)]);
  const missing = commits.find((commit) => !found.has(lookupKey(commit)));
  if (missing !== undefined)
    throw new SourceError(
      `GitHub does not show the commit ${missing.expression.slice(0, 7)} of ${home.owner}/${home.name}.`,
      'The branch that had it may be gone: its newest commit has a run of its own.',
    );
  const opened = { repository: `${home.owner}/${home.name}`, tip, head, headHome: home, about: NO_PULL };
  return { opened, pull: null, revision: tip, found };
}

/**
 * Reads what is judged and objects at the tip of its base, in one request; in two when a pull request goes to another
 * branch than the caller thought.
 * @throws SourceError when something of it is not there or may not be read
 */
export async function openTarget(
  api: GitHubApi,
  target: Target,
  lookupsAt: (revision: string) => readonly Lookup[],
): Promise<FirstReading> {
  const home: Home = { owner: target.owner, name: target.name };
  if (target.kind === 'range') return openCommits(api, home, [target.base, target.head], lookupsAt);
  if (target.kind === 'revision') return openCommits(api, home, [target.commit, target.commit], lookupsAt);
  const { pull, revision, found } = await openPull(api, target, lookupsAt);
  return { opened: pull, pull, revision, found };
}
