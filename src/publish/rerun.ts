import type { Waiting } from '../model/waiting.ts';
import { refusalOf } from './refusal.ts';
import type { GitHubRequests } from './requests.ts';

type Requests = Pick<GitHubRequests, 'request'> & Waiting;

/** A verdict on a commit, and the workflow run that gave it. */
interface Judgement {
  readonly owner: string;
  readonly name: string;
  /** Of the pull request. */
  readonly number: number;
  /** Whether no other open pull request has its head, as far as is known. */
  readonly isOnly: boolean;
  /** The commit that was judged. */
  readonly head: string;
  readonly runId: number;
  readonly verdict: 'pass' | 'fail';
  /** Whether GitHub gives the run a token that may only read, whatever is granted. */
  readonly isReadOnly: boolean;
}

/** How a run of the same workflow ended, as GitHub tells it. */
export interface EarlierRun {
  readonly id: number;
  readonly status: string | null;
  /** Null while it is under way. */
  readonly conclusion: string | null;
  readonly html_url: string;
  /** When it began first. */
  readonly created_at: string;
  /** Open pull requests with its head; none for a fork's. */
  readonly pulls: readonly number[];
}

/** What to do with the earlier run, if anything, and why: a line of the log. */
export interface Decision {
  readonly again: 'rerun' | 'rerun-failed-jobs' | null;
  readonly log: string;
}

const UNDER_WAY = 'in_progress';
/** Seconds. */
const LOOK_EVERY = 10;
const MOST_RUNS = 20;
/** GitHub runs nothing again that began longer ago. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** The events of a push. The first one that the workflow ran on is the one whose check GitHub shows. */
const EVENTS = ['pull_request', 'pull_request_target'];

/** The conclusions of runs that judged, or broke off while they did; the others had no say, and have none again. */
const ENDS: Readonly<Record<string, 'pass' | 'fail'>> = {
  success: 'pass',
  failure: 'fail',
  timed_out: 'fail',
  cancelled: 'fail',
};

/** What to do with a run for a push, now that a review led to this verdict. */
export function decide(run: EarlierRun, verdict: Judgement['verdict'], now: number): Decision {
  const left = (log: string): Decision => ({ again: null, log });
  if (run.status === UNDER_WAY)
    return left(
      `The check of the push is still under way; where it ends otherwise and blocks the merge, run it again: ${run.html_url}`,
    );
  if (run.status !== 'completed')
    return left(`The check of the push has yet to begin and counts the approvals itself: ${run.html_url}`);
  const end = ENDS[run.conclusion ?? ''];
  if (end === undefined)
    return left(`The check of the push did not judge (${run.conclusion}) and is left alone: ${run.html_url}`);
  if (end === verdict) return left('The check of the push says the same.');
  if (now - Date.parse(run.created_at) > MONTH)
    return left(
      `The check of the push said otherwise, and is too old for GitHub to run it again: close and reopen the pull request, or edit its title, for a new one. ${run.html_url}`,
    );
  return {
    again: run.conclusion === 'failure' ? 'rerun-failed-jobs' : 'rerun',
    log: `The check of the push said otherwise and judges again: ${run.html_url}`,
  };
}

/**
 * The runs that the check of this pull request may come from. GitHub lists every open pull request with the head of a
 * run, whichever it was for, and none for a fork: where there may be several, all of their runs are meant. Of one event
 * the newest run counts.
 */
export function runsOf(runs: readonly EarlierRun[], number: number, isOnly: boolean): readonly EarlierRun[] {
  const named = runs.filter(({ pulls }) => pulls.includes(number));
  const meant = named.length > 0 ? named : runs.filter(({ pulls }) => pulls.length === 0);
  return isOnly || meant[0]?.pulls.length === 1 ? meant.slice(0, 1) : meant;
}

type Answer = Omit<EarlierRun, 'id' | 'pulls'> & {
  readonly id: number | bigint;
  readonly pull_requests: readonly { readonly number: number }[] | null;
};

const runOf = ({ id, status, conclusion, html_url, created_at, pull_requests }: Answer): EarlierRun => ({
  ...{ id: Number(id), status, conclusion, html_url, created_at },
  pulls: (pull_requests ?? []).map(({ number }) => number),
});

async function readRun({ request }: Requests, { owner, name: repo }: Judgement, run_id: number) {
  return (await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id })).data;
}

/** The runs of the same workflow for the same commit that a push led to, the newest first. */
async function runsOfPush(api: Requests, judgement: Judgement): Promise<readonly EarlierRun[]> {
  const { owner, name: repo, runId, head: head_sha, number, isOnly } = judgement;
  const { workflow_id } = await readRun(api, judgement, runId);
  for (const event of EVENTS) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...{ owner, repo, workflow_id, event, head_sha },
      per_page: MOST_RUNS,
    });
    if (data.workflow_runs.length > 0) return runsOf(data.workflow_runs.map(runOf), number, isOnly);
  }
  return [];
}

/** A run that is under way may have counted before the review came: what it says is known at its end. */
async function atItsEnd(api: Requests, judgement: Judgement, found: EarlierRun): Promise<EarlierRun> {
  let run = found;
  while (run.status === UNDER_WAY && (await api.rest(LOOK_EVERY))) run = runOf(await readRun(api, judgement, run.id));
  return run;
}

async function agree(api: Requests, judgement: Judgement, found: EarlierRun): Promise<string> {
  const { owner, name: repo, verdict } = judgement;
  for (let run = found, tries = 1; ; tries += 1) {
    run = await atItsEnd(api, judgement, run);
    const { again, log } = decide(run, verdict, Date.now());
    if (again === null) return log;
    try {
      await api.request(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${again}`, { owner, repo, run_id: run.id });
      return log;
    } catch (error) {
      const why = refusalOf(error)?.why;
      const mayPass = why === 'limit' || why === 'uncertain';
      if (!mayPass || !(await api.outwait(error, tries))) throw error;
      run = runOf(await readRun(api, judgement, run.id));
    }
  }
}

async function bringInLine(api: Requests, judgement: Judgement): Promise<string> {
  const lines = new Set<string>();
  const runs = await runsOfPush(api, judgement);
  // The newest is the last to start, and the one that counts.
  for (const run of runs.toReversed()) lines.add(await agree(api, judgement, run));
  return lines.size === 0 ? 'No earlier check of this commit is there to agree with.' : [...lines].join(' ');
}

/**
 * GitHub keeps the checks of a push and of a review apart, and either blocks a merge. Where the push's one says
 * otherwise than a review's run, it is run again: it judges from scratch, and nothing is handed to it. Returns a line
 * of the log; a request that fails is one, not an error.
 */
export async function rerunOtherCheck(api: Requests, judgement: Judgement): Promise<string> {
  try {
    return await bringInLine(api, judgement);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const isForbidden = refusal.why === 'forbidden';
    const byHand = 'where it blocks the merge, run it again from the checks of the pull request';
    if (isForbidden && judgement.isReadOnly)
      return `The second workflow has the check of the push run again, where the project has one. Else, ${byHand}.`;
    const grant = isForbidden ? ', or grant `actions: write` under `permissions:` of the job' : '';
    return `The check of the push could not be run again (${refusal.words}): ${byHand}${grant}.`;
  }
}
