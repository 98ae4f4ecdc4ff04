import { refusalOf } from './refusal.ts';
import type { GitHubRequests } from './requests.ts';

type Requests = Pick<GitHubRequests, 'request'>;

/** A verdict on a commit, and the workflow run that gave it. */
export interface Judgement {
  readonly owner: string;
  readonly name: string;
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
}

/** What to do with the earlier run, if anything, and why: a line of the log. */
export interface Decision {
  readonly again: 'rerun' | 'rerun-failed-jobs' | null;
  readonly log: string;
}

/** The events of a push. The first one that the workflow ran on is the one whose check GitHub shows. */
const EVENTS = ['pull_request', 'pull_request_target'];

/** The conclusions of runs that judged, or broke off while they did; the others had no say, and have none again. */
const ENDS: Readonly<Record<string, 'pass' | 'fail'>> = {
  success: 'pass',
  failure: 'fail',
  timed_out: 'fail',
  cancelled: 'fail',
};

/** What to do with the last run for a push, now that a review led to this verdict. */
export function decide(run: EarlierRun | null, verdict: Judgement['verdict']): Decision {
  const left = (log: string): Decision => ({ again: null, log });
  if (run === null) return left('No earlier check of this commit is there to agree with.');
  if (run.status !== 'completed')
    return left(`The check of the push is under way and counts the approvals itself: ${run.html_url}`);
  const end = ENDS[run.conclusion ?? ''];
  if (end === undefined)
    return left(`The check of the push did not judge (${run.conclusion}) and is left alone: ${run.html_url}`);
  if (end === verdict) return left('The check of the push says the same.');
  return {
    again: run.conclusion === 'failure' ? 'rerun-failed-jobs' : 'rerun',
    log: `The check of the push said otherwise and judges again: ${run.html_url}`,
  };
}

/** The last run of the same workflow for the same commit that a push led to. */
async function lastOfPush({ request }: Requests, judgement: Judgement): Promise<EarlierRun | null> {
  const { owner, name: repo, runId: run_id, head: head_sha } = judgement;
  const { data: own } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id });
  const { workflow_id } = own;
  for (const event of EVENTS) {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...{ owner, repo, workflow_id, event, head_sha },
      per_page: 1,
    });
    const [run] = data.workflow_runs;
    if (run !== undefined) return { ...run, id: Number(run.id) };
  }
  return null;
}

async function bringInLine(api: Requests, judgement: Judgement): Promise<string> {
  const run = await lastOfPush(api, judgement);
  const { again, log } = decide(run, judgement.verdict);
  if (run === null || again === null) return log;
  const { owner, name: repo } = judgement;
  await api.request(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${again}`, { owner, repo, run_id: run.id });
  return log;
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
