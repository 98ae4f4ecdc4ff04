import { context } from '@actions/github';
import { UsageError } from '../model/errors.ts';
import type { Home } from '../sources/github/client.ts';
import type { Target } from '../sources/github/target.ts';
import type { Said } from './echo.ts';
import { eventProblem } from './event-file.ts';
import type { Inputs } from './inputs.ts';

/** A run whose token was too weak to publish. Whose commit it judged, GitHub is asked. */
export interface FirstRun {
  readonly home: Home;
  readonly id: number;
  readonly event: string;
  readonly head: string;
}

/** Something to judge. */
export interface Judging {
  readonly what: 'judge';
  readonly target: Target;
  /** The review that the event is about: nothing hangs on it but whether another one is written. */
  readonly said: Said | null;
}

/** What an event asks for. */
export type Task =
  | Judging
  /** Judge again, with a token that may write, what a run with a weaker one judged. */
  | ({ readonly what: 'second-stage' } & FirstRun)
  | { readonly what: 'nothing'; readonly log: string };

type Json = Readonly<Record<string, unknown>>;

const OF_PULLS = ['pull_request', 'pull_request_target', 'pull_request_review'];
const COMMIT = /^[0-9a-f]{40,64}$/;

const nothing = (log: string): Task => ({ what: 'nothing', log });

const recordOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const commitOf = (value: unknown): string | null => (COMMIT.test(textOf(value)) ? textOf(value) : null);

/** An event that does not bring what its name promises, or one that the gate has no business with. */
function unusable(): UsageError {
  return new UsageError(
    `Proposal Gate has nothing to judge in the event \`${context.eventName}\`.`,
    'Run it on `pull_request`, `pull_request_review`, `merge_group`, `workflow_run`, `push`, `schedule` or `workflow_dispatch`.',
  );
}

/** The review that the event tells of; null where it tells of none. */
function saidIn(payload: Json): Said | null {
  const { user, body } = recordOf(payload.review);
  const { login } = recordOf(user);
  return context.eventName === 'pull_request_review' ? { author: textOf(login) || null, body: textOf(body) } : null;
}

/** A pull request by its number. The base is a guess that saves a request: GitHub is asked where it goes to. */
function pullTask(home: Home, number: unknown, base: unknown, said: Said | null = null): Task {
  if (typeof number !== 'number') throw unusable();
  return { what: 'judge', target: { kind: 'pull', ...home, number, base: textOf(base) }, said };
}

/** The number of the pull request that the event is about: GitHub says it in several places. */
function numberOf(payload: Json): number | null {
  const said = [recordOf(payload.pull_request).number, payload.number].find((each) => typeof each === 'number');
  const [, ref] = /^refs\/pull\/([1-9]\d{0,8})\/merge$/.exec(textOf(context.ref)) ?? [];
  return said ?? (ref === undefined ? null : Number(ref));
}

function queueTask(home: Home, payload: Json): Task {
  if (payload.action === 'destroyed') return nothing('The merge group is gone: there is nothing to judge.');
  const group = recordOf(payload.merge_group);
  const [base, head] = [commitOf(group.base_sha), commitOf(group.head_sha)];
  if (base === null || head === null) throw unusable();
  return { what: 'judge', target: { kind: 'range', ...home, base, head }, said: null };
}

/** Of the first run nothing is taken but its id, its event and its commit, which GitHub itself wrote. */
function secondStageTask(home: Home, payload: Json): Task {
  const run = recordOf(payload.workflow_run);
  const [id, event, head] = [Number(run.id), textOf(run.event), commitOf(run.head_sha)];
  if (head === null) throw unusable();
  if (!OF_PULLS.includes(event))
    return nothing(`The run before was for \`${event}\`, not for a pull request: there is nothing to publish.`);
  return { what: 'second-stage', home, id, event, head };
}

function auditTask(home: Home, { deleted, ref }: Json): Task {
  if (deleted === true) return nothing('The branch is deleted: there is nothing to audit.');
  if (context.eventName === 'push' && textOf(ref).startsWith('refs/tags/'))
    return nothing('A tag was pushed: its commit is audited where its branch is.');
  const commit = commitOf(context.sha);
  if (commit === null) throw unusable();
  const [, branch = null] = /^refs\/heads\/(.+)$/.exec(context.ref) ?? [];
  return { what: 'judge', target: { kind: 'revision', ...home, commit, branch }, said: null };
}

/** What the event of this run asks for. Beyond numbers and commits nothing of its payload is believed.
 * @throws UsageError for an event that cannot be read, and for one, or an input, that it does not go with */
export function readTask({ pullRequest }: Inputs): Task {
  if (eventProblem !== null)
    throw new UsageError(
      `The file with the event of this run, GITHUB_EVENT_PATH, cannot be read: ${eventProblem}.`,
      'Run the job again: its runner writes the file.',
    );
  const { eventName, repo } = context;
  const payload: Json = context.payload;
  const home: Home = { owner: repo.owner, name: repo.repo };
  if (pullRequest !== null && eventName !== 'workflow_dispatch')
    throw new UsageError(
      `The input \`pull-request\` is for \`workflow_dispatch\`, and this run is for \`${eventName}\`.`,
      'Leave it out: the event says what is judged.',
    );
  if (OF_PULLS.includes(eventName)) {
    // Whether it is open, too, GitHub is asked: somebody may have opened it again since.
    return pullTask(home, numberOf(payload), recordOf(recordOf(payload.pull_request).base).ref, saidIn(payload));
  }
  if (eventName === 'merge_group') return queueTask(home, payload);
  if (eventName === 'workflow_run') return secondStageTask(home, payload);
  if (pullRequest !== null) return pullTask(home, pullRequest, recordOf(payload.repository).default_branch);
  if (['push', 'schedule', 'workflow_dispatch'].includes(eventName)) return auditTask(home, payload);
  throw unusable();
}
