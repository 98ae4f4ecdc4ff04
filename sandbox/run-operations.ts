import { idOf, nodeId, repositoryAnswer, userAnswer } from './accounts.ts';
import type { Call, Operation, Repository } from './operation.ts';
import { pageOf } from './paging.ts';
import type { Pull } from './pulls.ts';
import { notFound, Refusal } from './refusal.ts';
import type { WorkflowRun } from './runs.ts';

type Json = Record<string, unknown>;

/** GitHub runs nothing again that began longer ago. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

const WORKFLOW = '.github/workflows/proposals.yml';

/** As GitHub lists them: open ones whose head is that of the run, whichever of them it is about; none for a fork's run. */
async function pullsOf({ origin, owner, name, pulls }: Repository, { pull, head }: WorkflowRun): Promise<Json[]> {
  const fullName = `${owner}/${name}`;
  const repo = { id: idOf(fullName), url: `${origin}/repos/${fullName}`, name };
  const isListed = ({ state, branch, headRepository }: Pull): boolean =>
    state === 'open' && branch === pull.branch && [headRepository, pull.headRepository].every((of) => of === fullName);
  const listed = async (each: Pull): Promise<Json> => ({
    id: idOf(`${fullName}#${each.number}`),
    number: each.number,
    url: `${repo.url}/pulls/${each.number}`,
    head: { ref: each.branch, sha: head, repo },
    base: { ref: each.base, sha: (await pulls.revisions(each)).tip.oid, repo },
  });
  return Promise.all(pulls.all.filter(isListed).map(listed));
}

/** What the sandbox does not know is null or empty. */
async function runAnswer(repository: Repository, run: WorkflowRun): Promise<Json> {
  const { origin, owner, name } = repository;
  const { pull } = run;
  const fullName = `${owner}/${name}`;
  const api = `${origin}/repos/${fullName}`;
  const url = `${api}/actions/runs/${run.id}`;
  const suite = idOf(url);
  const began = run.began.toISOString().replace(/\.\d+/, '');
  const homeOf = (of: string): Json =>
    repositoryAnswer(origin, of, { defaultBranch: pull.base, fork: of !== fullName });
  const actor = userAnswer(origin, pull.author);
  return {
    id: run.id,
    name: 'Proposals',
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: pull.branch,
    head_sha: run.head,
    path: WORKFLOW,
    display_title: pull.title,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    url,
    html_url: `${origin}/${fullName}/actions/runs/${run.id}`,
    pull_requests: await pullsOf(repository, run),
    created_at: began,
    updated_at: began,
    run_started_at: began,
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt === 1 ? null : `${url}/attempts/${run.attempt - 1}`,
    workflow_url: `${api}/actions/workflows/${run.workflow}`,
    head_commit: null,
    repository: homeOf(fullName),
    head_repository: homeOf(pull.headRepository ?? fullName),
  };
}

function permit({ actions }: Repository, needed: 'read' | 'write'): void {
  const has = actions();
  if (has === 'none' || (has === 'read' && needed === 'write'))
    throw new Refusal(403, 'Resource not accessible by integration');
}

function runOf(repository: Repository, { parameters }: Call, needed: 'read' | 'write'): WorkflowRun {
  permit(repository, needed);
  const run = repository.runs.find(parameters.run_id ?? '');
  if (run === null) throw notFound();
  return run;
}

/** The newest first. */
function runsOf(repository: Repository, { parameters, url }: Call): readonly WorkflowRun[] {
  permit(repository, 'read');
  const isAsked = (name: string, value: string): boolean => (url.searchParams.get(name) ?? value) === value;
  return repository.runs.all
    .filter(({ workflow }) => String(workflow) === parameters.workflow_id)
    .filter(({ event, head }) => isAsked('event', event) && isAsked('head_sha', head))
    .toReversed();
}

const rerun = (which: 'rerun' | 'rerun-failed-jobs', docs: string): Operation => ({
  method: 'POST',
  path: `/repos/{owner}/{repo}/actions/runs/{run_id}/${which}`,
  docs,
  async answer(repository, call) {
    const run = runOf(repository, call, 'write');
    if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running');
    if (Date.now() - run.began.getTime() > MONTH)
      throw new Refusal(403, 'Unable to retry this workflow run because it was created over a month ago');
    if (which === 'rerun-failed-jobs' && run.conclusion !== 'failure')
      throw new Refusal(403, 'This workflow run has no failed jobs');
    repository.runs.again(run);
    return { status: 201, body: {} };
  },
});

/** Workflow runs: which there are, and to run one again. */
export const RUN_OPERATIONS: readonly Operation[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    docs: 'rest/actions/workflow-runs#get-a-workflow-run',
    answer: async (repository, call) => ({ body: await runAnswer(repository, runOf(repository, call, 'read')) }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    docs: 'rest/actions/workflow-runs#list-workflow-runs-for-a-workflow',
    async answer(repository, call) {
      const runs = runsOf(repository, call);
      const { items, link } = pageOf(runs, call.url);
      const workflow_runs = await Promise.all(items.map((run) => runAnswer(repository, run)));
      return { body: { total_count: runs.length, workflow_runs }, ...(link !== undefined && { link }) };
    },
  },
  rerun('rerun', 'rest/actions/workflow-runs#re-run-a-workflow'),
  rerun('rerun-failed-jobs', 'rest/actions/workflow-runs#re-run-failed-jobs-from-a-workflow-run'),
];
