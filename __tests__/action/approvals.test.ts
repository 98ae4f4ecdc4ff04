import { describe, expect, test } from '@jest/globals';
import type { ReviewState } from '../../sandbox/pulls.ts';
import type { Conclusion, RunOptions, WorkflowRun } from '../../sandbox/runs.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { startStandIn } from '../support/stand-in.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels } from './proposals.ts';
import { builtAction, type Job, type Run } from './runner.ts';

const BRANCH = 'bep/1000-node-labels';
const PROCESS = '.github/proposals.yml';
const approvedBy = (maintainers: string): string => `extends: bep
maintainers: ${maintainers}
lifecycle:
  statuses:
    Accepted: { approvals: 2 }
`;

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { ...FILES, [PROCESS]: approvedBy('{ permission: write }') });
  for (const login of ['ada', 'bo', 'cy']) sandbox.setRole(login, 'write');
});

/** Opens Ada's pull request that accepts the proposal. */
function accept(): number {
  repository.commit(BRANCH, ACCEPTED);
  return sandbox.openPull({ title: 'Accept node labels', branch: BRANCH, base: 'main', author: 'ada' });
}

/** Opens Ada's pull request that changes a sentence. */
function edit(): number {
  repository.commit(BRANCH, { [DOCUMENT]: nodeLabels('Draft').replace('asks', 'may ask') });
  return sandbox.openPull({ title: 'Edit', branch: BRANCH, base: 'main', author: 'ada' });
}

const say = (number: number, author: string, state: ReviewState = 'APPROVED') =>
  sandbox.addReview(number, { author, body: '', state });

const run = (number: number, event = 'pull_request_review'): Promise<Run> =>
  action.run({ api: sandbox, number, event });

/** The gate's own reviews. */
const reviews = () => (sandbox.pulls[0]?.reviews ?? []).filter(({ author }) => author === 'github-actions[bot]');

test('an acceptance fails until the second maintainer approves, and its one review is edited in place', async () => {
  const number = accept();
  const opened = await run(number, 'pull_request');
  expect(opened.exitCode).toBe(1);
  expect(opened.log).toMatch(/^::error .*file=proposals\/BEP-1000-node-labels\.md,line=3.*status-approvals/m);
  expect(reviews()[0]?.body).toContain('`BEP-1000` becomes `Accepted` with 0 of 2 approvals.');

  await say(number, 'bo');
  const once = await run(number);
  expect(once.exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('with 1 of 2 approvals (`bo`).');

  await say(number, 'cy');
  const twice = await run(number);
  expect(twice.exitCode).toBe(0);
  expect(twice.outputs).toMatchObject({ verdict: 'pass', errors: '0' });
  expect(reviews()).toHaveLength(1);
  expect(reviews()[0]?.body).not.toContain('status-approvals');
});

test.each<[string, (number: number) => Promise<unknown>, string]>([
  ['one person twice', (number) => say(number, 'bo'), '1 of 2 approvals (`bo`)'],
  ['the author', (number) => say(number, 'ada'), '1 of 2 approvals (`bo`)'],
  ['somebody who is no maintainer', (number) => say(number, 'eli'), '`eli` approves and is no maintainer'],
  [
    'somebody whose approval was dismissed',
    async (number) => sandbox.dismissReview(number, await say(number, 'cy')),
    '1 of 2 approvals (`bo`)',
  ],
  [
    'somebody who asks for changes since',
    async (number) => [await say(number, 'cy'), await say(number, 'cy', 'CHANGES_REQUESTED')],
    '`cy` asks for changes',
  ],
])('an approval is not the second one by %s', async (_, speak, told) => {
  const number = accept();
  await say(number, 'bo');
  await speak(number);
  expect((await run(number)).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain(told);
});

test('an objection of a maintainer holds up what two others approve, until it is dismissed', async () => {
  sandbox.setRole('dee', 'admin');
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  await say(number, 'eli', 'CHANGES_REQUESTED');
  const objection = await say(number, 'dee', 'CHANGES_REQUESTED');
  expect((await run(number)).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('`dee` asks for changes');
  expect(reviews()[0]?.body).not.toContain('eli');
  sandbox.dismissReview(number, objection);
  expect((await run(number)).exitCode).toBe(0);
});

test('a pull request that accepts nothing asks nobody', async () => {
  const number = edit();
  expect((await runOnReview(number)).exitCode).toBe(0);
  const asked = sandbox.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('latestOpinionatedReviews'));
  expect(asked).toEqual([]);
});

test('a team that the token does not see is no pass: the run says what to grant', async () => {
  repository.commit('main', { [PROCESS]: approvedBy('{ team: acme/core }') });
  sandbox.setTeam({ slug: 'core', members: { bo: 'active', cy: 'active' }, visible: false });
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  const blind = await run(number);
  expect(blind.exitCode).toBe(2);
  expect(blind.log).toMatch(
    /^::error::Proposal Gate could not run: GitHub does not know the team acme\/core.*read:org/m,
  );
  sandbox.setTeam({ slug: 'core', members: { bo: 'active', cy: 'active' }, visible: true });
  expect((await run(number)).exitCode).toBe(0);
});

test('a process that takes approvals and names no maintainers is refused', async () => {
  repository.commit('main', { [PROCESS]: approvedBy('null') });
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  const refused = await run(number);
  expect(refused.exitCode).toBe(2);
  expect(refused.log).toContain('maintainers');
});

test('a newcomer names a sponsor, a maintainer need not', async () => {
  const sponsored = '  Sponsor: { type: persons, required: always, unless: author-is-maintainer }\n';
  repository.commit('main', { [PROCESS]: `${approvedBy('{ permission: write }')}fields:\n${sponsored}` });
  const by = (handle: string): string => nodeLabels('Draft').replace('ada@acme.dev', `@${handle}`);
  repository.commit(BRANCH, { [DOCUMENT]: by('eli') });
  const number = sandbox.openPull({ title: 'Take over', branch: BRANCH, base: 'main', author: 'eli' });
  expect((await run(number, 'pull_request')).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('`Sponsor` names nobody');
  expect(reviews()[0]?.body).toContain('`eli`');
  repository.commit(BRANCH, { [DOCUMENT]: by('bo') });
  expect((await run(number, 'pull_request')).exitCode).toBe(0);
});

/** Runs the gate after a review, in a workflow run of its own. */
async function runOnReview(number: number, job: Partial<Job> = {}): Promise<Run> {
  const { id } = await sandbox.addRun(number, { event: 'pull_request_review', conclusion: null });
  const env = { GITHUB_RUN_ID: String(id), ...job.env };
  return action.run({ api: sandbox, number, event: 'pull_request_review', ...job, env });
}

const pushed = (number: number, conclusion: Conclusion, more: Partial<RunOptions> = {}): Promise<WorkflowRun> =>
  sandbox.addRun(number, { event: 'pull_request', conclusion, ...more });

const approve = (number: number, ...logins: string[]) => Promise.all(logins.map((login) => say(number, login)));

/** The requests that have to do with workflow runs, without the repository. */
const runRequests = (): string[] =>
  sandbox.requests
    .filter(({ path }) => path.includes('/actions/'))
    .map(({ method, path }) => `${method} ${path.replace('/repos/acme/thing/actions/', '')}`);

const attempts = (): number[] => sandbox.runs.map(({ attempt }) => attempt);

describe('the check of the push, which blocks the merge as the one of the review does', () => {
  test('is run again when the second approval arrives, and passes then', async () => {
    const number = accept();
    const older = await pushed(number, 'failure');
    await pushed(number, 'failure', { workflow: 9 });
    await approve(number, 'bo');
    const once = await runOnReview(number);
    expect(once.exitCode).toBe(1);
    expect(once.log).toContain('The check of the push says the same.');
    expect(attempts()).toEqual([1, 1, 1]);

    await approve(number, 'cy');
    const twice = await runOnReview(number);
    expect(twice.exitCode).toBe(0);
    expect(twice.log).toMatch(
      new RegExp(`^The check of the push said otherwise and judges again: .*/${older.id}$`, 'm'),
    );
    expect(runRequests().at(-1)).toBe(`POST runs/${older.id}/rerun-failed-jobs`);
    expect(sandbox.runs[0]).toMatchObject({ attempt: 2, status: 'queued' });
    expect(attempts().slice(1)).toEqual([1, 1, 1]);
    const asked = runRequests().length;
    expect((await run(number, 'pull_request')).exitCode).toBe(0);
    expect(runRequests()).toHaveLength(asked);
  });

  test('is run again when an approval is dismissed, and fails then', async () => {
    const number = accept();
    await approve(number, 'bo');
    const second = await say(number, 'cy');
    const older = await pushed(number, 'success');
    sandbox.dismissReview(number, second);
    expect((await runOnReview(number)).exitCode).toBe(1);
    expect(runRequests().at(-1)).toBe(`POST runs/${older.id}/rerun`);
    expect(sandbox.runs[0]).toMatchObject({ attempt: 2, status: 'queued' });
    expect((await run(number, 'pull_request')).exitCode).toBe(1);
  });

  test('is run again when what it failed for is gone since, approvals or not', async () => {
    const number = edit();
    const older = await pushed(number, 'failure');
    const run = await runOnReview(number);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('The check of the push said otherwise and judges again');
    expect(runRequests().at(-1)).toBe(`POST runs/${older.id}/rerun-failed-jobs`);
  });

  test('is left to the newest run of a push: a title that is edited on the same commit has one', async () => {
    const number = edit();
    await pushed(number, 'failure');
    await pushed(number, 'success');
    expect((await runOnReview(number)).log).toContain('The check of the push says the same.');
    expect(attempts()).toEqual([1, 1, 1]);
  });

  test('is left to the second workflow where the token is that of a fork, in one line', async () => {
    repository.commit(BRANCH, ACCEPTED);
    const fork = { branch: BRANCH, base: 'main', author: 'ada', headRepository: 'ada/thing' };
    const number = sandbox.openPull({ title: 'Accept node labels', ...fork });
    await pushed(number, 'failure');
    await approve(number, 'bo', 'cy');
    sandbox.setActionsPermission('none');
    const run = await runOnReview(number);
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/^The second workflow has the check of the push run again, where the project has one\./m);
    expect(run.log).not.toMatch(/\bgrant\b|not accessible/i);
  });

  test('is found on `pull_request_target` too', async () => {
    const number = accept();
    await pushed(number, 'failure', { event: 'pull_request_target' });
    await approve(number, 'bo', 'cy');
    expect((await runOnReview(number)).exitCode).toBe(0);
    expect(attempts()).toEqual([2, 1]);
  });

  test('is the last one for the commit that was judged', async () => {
    const number = accept();
    await pushed(number, 'failure');
    repository.commit(BRANCH, { 'src/agent.py': 'LABELS = {1}\n' });
    await pushed(number, 'failure');
    await pushed(number, 'success');
    repository.commit('docs', { 'docs/a.md': 'A page.\n' });
    await pushed(sandbox.openPull({ title: 'Page', branch: 'docs', base: 'main', author: 'eli' }), 'failure');
    await approve(number, 'bo', 'cy');
    const passed = await runOnReview(number);
    expect(passed.log).toContain('The check of the push says the same.');
    expect(attempts()).toEqual([1, 1, 1, 1, 1]);
  });

  test.each<[string, 'none' | 'read']>([
    ['may not see it', 'none'],
    ['may not run it', 'read'],
  ])('stays as it is where the token %s, and the log says what to do', async (_, permission) => {
    const number = accept();
    await pushed(number, 'failure');
    await approve(number, 'bo', 'cy');
    sandbox.setActionsPermission(permission);
    const unheard = await runOnReview(number);
    expect(unheard.exitCode).toBe(0);
    expect(unheard.outputs.verdict).toBe('pass');
    expect(unheard.log).toMatch(
      /^The check of the push could not be run again \(Resource not accessible by integration\): .*run it again from the checks .*`actions: write`/m,
    );
    expect(attempts()).toEqual([1, 1]);
  });

  test('leaves the exit code alone when GitHub fails', async () => {
    const number = accept();
    await approve(number, 'bo');
    await pushed(number, 'success');
    const standIn = await startStandIn(sandbox, ({ path }) =>
      path.includes('/actions/') ? { status: 410, body: { message: 'Gone' } } : null,
    );
    const failed = await runOnReview(number, { api: standIn });
    standIn.close();
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toMatch(/^The check of the push could not be run again \(Gone\): .*the pull request\.$/m);
  });

  test('is not asked for by a dry run, or without a run of its own', async () => {
    const number = accept();
    await pushed(number, 'failure');
    await approve(number, 'bo', 'cy');
    expect((await runOnReview(number, { inputs: { 'dry-run': 'true' } })).exitCode).toBe(0);
    expect((await runOnReview(number, { env: { GITHUB_RUN_ID: '' } })).exitCode).toBe(0);
    expect(runRequests()).toEqual([]);
  });
});
