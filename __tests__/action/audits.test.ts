import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dispatchPayload, pushPayload, schedulePayload } from '../../sandbox/payloads.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { TestRepository } from '../sandbox/repository.ts';
import { FILES, note } from './notes.ts';
import { ActionRunner, type Run } from './runner.ts';

const PLACE = { repository: 'acme/thing' };
const NOBODY = '0'.repeat(40);
const MONKEYS = { 'notes/NOTE-0002-monkeys.md': note('Monkeys', 'Monkeys') };

const action = new ActionRunner();
let repository: TestRepository;
let sandbox: Sandbox;
let main: string;

beforeAll(() => action.build());
afterAll(() => action.remove());

beforeEach(async () => {
  repository = new TestRepository();
  repository.commit('main', FILES);
  main = repository.commit('main', MONKEYS);
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
});

afterEach(async () => {
  await sandbox.close();
  assertContract(sandbox.requests);
  repository.remove();
});

const push = (ref: string, after: string, inputs = {}): Promise<Run> =>
  action.run({
    api: sandbox,
    event: 'push',
    payload: pushPayload(PLACE, { ref, before: NOBODY, after }),
    inputs,
    env: { GITHUB_SHA: after === NOBODY ? main : after, GITHUB_REF: ref },
  });

const writes = () => sandbox.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
const annotations = ({ log }: Run): string[] =>
  log.split('\n').filter((line) => /^::(error|warning|notice)/.test(line));

describe('an audit', () => {
  test('of what was pushed says everything in the job summary, and fails nothing', async () => {
    const run = await push('refs/heads/main', main);
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/^Pass for 2 proposals: 1 error, /m);
    expect(run.summary).toContain('status-known');
    expect(run.summary).toContain(`proposal-gate audit`);
    expect(annotations(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'pass', errors: '1', proposals: '[1,2]', 'review-url': '' });
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(report).toMatchObject({ repository: 'acme/thing', base: main, head: main });
    expect(writes()).toEqual([]);
  });

  test('fails where that is asked for', async () => {
    expect((await push('refs/heads/main', main, { 'fail-on': 'error' })).exitCode).toBe(1);
  });

  test('of another branch is of that branch', async () => {
    const run = await push('refs/heads/next', repository.commit('next', { 'notes/NOTE-0003-c.md': note('C') }));
    expect(run.outputs.proposals).toBe('[1,2,3]');
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['schedule', schedulePayload(PLACE)],
    ['workflow_dispatch', dispatchPayload(PLACE)],
  ])('runs on `%s`, at the commit of the run', async (event, payload) => {
    repository.commit('main', { 'notes/NOTE-0003-c.md': note('C') });
    const run = await action.run({ api: sandbox, event, payload, env: { GITHUB_SHA: main } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.proposals).toBe('[1,2]');
    expect(run.summary).toContain('status-known');
  });

  test('of a commit that no branch has any more is no verdict', async () => {
    const run = await push('refs/heads/main', 'e'.repeat(40));
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('GitHub does not show the commit eeeeeee of acme/thing.');
  });
});

test('a tag that is pushed and a branch that is deleted end quietly', async () => {
  const tag = await push('refs/tags/v1.0.0', main);
  const gone = await push('refs/heads/next', NOBODY);
  expect([tag.exitCode, gone.exitCode]).toEqual([0, 0]);
  expect(tag.log).toMatch(/^A tag was pushed/m);
  expect(gone.log).toMatch(/^The branch is deleted/m);
  expect(sandbox.requests).toEqual([]);
});

describe('a run by hand with a pull request number', () => {
  const dispatch = (number: string, event = 'workflow_dispatch'): Promise<Run> =>
    action.run({
      api: sandbox,
      event,
      payload: dispatchPayload(PLACE, { 'pull-request': number }),
      inputs: { 'pull-request': number },
      env: { GITHUB_SHA: main },
    });

  test('judges that pull request and publishes, wherever it goes to', async () => {
    repository.git('branch', 'release');
    repository.commit('topic', { 'notes/NOTE-0003-c.md': note('C', 'Gone') });
    const number = sandbox.openPull({ title: 'NOTE-0003: C', branch: 'topic', base: 'release', author: 'ada' });
    const run = await dispatch(String(number));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', proposals: '[3]' });
    expect(sandbox.pulls[0]?.reviews.map(({ body }) => body)).toEqual([expect.stringContaining('status-known')]);
    expect(run.outputs['review-url']).toContain(`/pull/${number}#`);
  });

  test('says what is no number, what is no pull request, and where the number does not belong', async () => {
    const [misspelt, unknown, elsewhere] = [
      await dispatch('#7'),
      await dispatch('7'),
      await action.run({ api: sandbox, number: 1, inputs: { 'pull-request': '7' } }),
    ];
    expect([misspelt.exitCode, unknown.exitCode, elsewhere.exitCode]).toEqual([2, 2, 2]);
    expect(misspelt.log).toContain('`pull-request` cannot be `#7`');
    expect(unknown.log).toContain('GitHub does not know pull request 7 of acme/thing');
    expect(elsewhere.log).toContain('`pull-request` is for `workflow_dispatch`, and this run is for `pull_request`');
  });
});

test('an event that the gate knows nothing of is no verdict', async () => {
  const run = await action.run({ api: sandbox, event: 'issues', payload: { action: 'opened' } });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('nothing to judge in the event `issues`');
});
