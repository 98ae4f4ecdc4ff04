/** What GitHub sends with the events that the gate runs on, abridged: what it reads, and what it must not believe. */
import { idOf, userAnswer } from './accounts.ts';

type Json = Readonly<Record<string, unknown>>;

const ORIGIN = 'https://github.example';

/** The repository whose workflow runs, `owner/name`. */
export interface Place {
  readonly repository: string;
  readonly defaultBranch?: string;
}

const repositoryOf = (fullName: string, defaultBranch: string, fork = false): Json => {
  const [owner = '', name = ''] = fullName.split('/');
  const html = `${ORIGIN}/${fullName}`;
  return {
    ...{ id: idOf(fullName), name, full_name: fullName, private: false, fork, html_url: html },
    owner: userAnswer(ORIGIN, owner),
    default_branch: defaultBranch,
  };
};

const around = ({ repository, defaultBranch = 'main' }: Place, sender: string): Json => ({
  repository: repositoryOf(repository, defaultBranch),
  sender: userAnswer(ORIGIN, sender),
});

/** A pull request as the event found it, which may be long ago when the run is run again. */
export interface PullThen {
  readonly number: number;
  readonly title?: string;
  readonly author?: string;
  readonly branch?: string;
  readonly head?: string;
  readonly base?: string;
  readonly draft?: boolean;
  /** Null when the fork is gone. */
  readonly headRepository?: string | null;
}

export function pullPayload(place: Place, pull: PullThen, action = 'synchronize'): Json {
  const { number, title = 'A change', author = 'ada', branch = 'topic', base = 'main', draft = false } = pull;
  const { repository, defaultBranch = 'main' } = place;
  const { head = '0'.repeat(40), headRepository = repository } = pull;
  const user = userAnswer(ORIGIN, author);
  const repo =
    headRepository === null ? null : repositoryOf(headRepository, defaultBranch, headRepository !== repository);
  return {
    action,
    number,
    pull_request: {
      ...{ id: idOf(`${repository}#${number}`), number, title, draft, user, body: null, state: 'open', locked: false },
      html_url: `${ORIGIN}/${repository}/pull/${number}`,
      head: { label: `${author}:${branch}`, ref: branch, sha: head, user, repo },
      base: {
        ...{ label: `${repository.split('/')[0]}:${base}`, ref: base, sha: '0'.repeat(40) },
        repo: repositoryOf(repository, defaultBranch),
      },
      author_association: 'CONTRIBUTOR',
      merged: false,
    },
    ...around(place, author),
  };
}

/** Somebody has reviewed, or a review was dismissed. */
export const reviewPayload = (
  place: Place,
  pull: PullThen,
  review: { readonly id: number; readonly author: string; readonly body: string },
  action = 'submitted',
): Json => ({
  ...pullPayload(place, pull, action),
  review: { id: review.id, user: userAnswer(ORIGIN, review.author), body: review.body || null, state: 'commented' },
  ...around(place, review.author),
});

/** What a merge queue has made: one commit, or several, on top of what it merges before. */
export function mergeGroupPayload(place: Place, group: { base: string; head: string; number: number }): Json {
  const { base, head, number } = group;
  const branch = place.defaultBranch ?? 'main';
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${base}`,
      base_sha: base,
      base_ref: `refs/heads/${branch}`,
      head_commit: {
        id: head,
        message: `Merge pull request #${number}`,
        author: { name: 'Ada', email: 'ada@acme.dev' },
      },
    },
    ...around(place, 'github-merge-queue[bot]'),
  };
}

/** A run of another workflow that has ended. For a fork, GitHub does not say which pull requests it was for. */
export function workflowRunPayload(
  place: Place,
  run: {
    head: string;
    id?: number;
    event?: string;
    branch?: string;
    headRepository?: string | null;
    conclusion?: string;
  },
): Json {
  const { head, id = 20_000_000_001, event = 'pull_request', branch = 'topic', conclusion = 'failure' } = run;
  const { repository, defaultBranch = 'main' } = place;
  const { headRepository = repository } = run;
  const repo = headRepository === null ? null : repositoryOf(headRepository, defaultBranch, true);
  return {
    action: 'completed',
    workflow_run: {
      ...{ id, name: 'Proposals', path: '.github/workflows/proposals.yml', run_attempt: 1 },
      ...{ event, status: 'completed', conclusion, workflow_id: 3_100_001, head_branch: branch, head_sha: head },
      pull_requests: [],
      repository: repositoryOf(repository, defaultBranch),
      head_repository: repo,
    },
    workflow: { id: 3_100_001, name: 'Proposals', path: '.github/workflows/proposals.yml', state: 'active' },
    ...around(place, 'ada'),
  };
}

export function pushPayload(place: Place, push: { ref: string; before: string; after: string }): Json {
  const { ref, before, after } = push;
  const isDeleted = /^0+$/.test(after);
  return {
    ...{ ref, before, after, base_ref: null, created: /^0+$/.test(before), deleted: isDeleted, forced: false },
    head_commit: isDeleted ? null : { id: after, message: 'Merge pull request #1' },
    commits: [],
    pusher: { name: 'ada', email: 'ada@acme.dev' },
    ...around(place, 'ada'),
  };
}

export const schedulePayload = (place: Place): Json => ({ schedule: '17 3 * * 1', ...around(place, 'ada') });

export const dispatchPayload = (place: Place, inputs: Json = {}): Json => ({
  inputs,
  ref: `refs/heads/${place.defaultBranch ?? 'main'}`,
  workflow: '.github/workflows/proposals.yml',
  ...around(place, 'bo'),
});
