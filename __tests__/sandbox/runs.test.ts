import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { request } from './client.ts';
import type { TestRepository } from './repository.ts';

const ACTIONS = '/repos/acme/thing/actions';

let repository: TestRepository;
let sandbox: Sandbox;
let head: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'a.md': 'a\n' });
  head = repository.commit('work', { 'a.md': 'b\n' });
  sandbox.openPull({ title: 'Work', branch: 'work', base: 'main', author: 'ada' });
});

const get = (path: string) => request(sandbox, 'GET', `${ACTIONS}/${path}`);
const post = (path: string) => request(sandbox, 'POST', `${ACTIONS}/${path}`);

test('the runs of a workflow are listed, the newest first, by event and commit', async () => {
  const first = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'failure' });
  const second = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'success' });
  const review = await sandbox.addRun(1, { event: 'pull_request_review', conclusion: null });
  await sandbox.addRun(1, { event: 'pull_request', conclusion: 'success', workflow: 9 });
  const newer = repository.commit('work', { 'a.md': 'c\n' });
  const third = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'success' });

  const idsOf = async (query: string): Promise<readonly unknown[]> => {
    const { body } = await get(`workflows/${first.workflow}/runs?${query}`);
    return (body.workflow_runs as readonly { id: number }[]).map(({ id }) => id);
  };
  expect(await idsOf('')).toEqual([third.id, review.id, second.id, first.id]);
  expect(await idsOf(`head_sha=${head}&event=pull_request&per_page=1`)).toEqual([second.id]);
  expect(await idsOf(`head_sha=${newer}`)).toEqual([third.id]);
  expect(await idsOf('event=pull_request_target')).toEqual([]);
  const { body } = await get(`runs/${review.id}`);
  expect(body).toMatchObject({ status: 'in_progress', conclusion: null, workflow_id: first.workflow, head_sha: head });
  expect((await get('runs/1')).status).toBe(404);
});

test('a run is run again once it has ended, its failed jobs alone where there are some', async () => {
  const failed = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'failure' });
  const passed = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'success' });
  expect((await post(`runs/${passed.id}/rerun-failed-jobs`)).status).toBe(403);
  expect((await post(`runs/${passed.id}/rerun`)).status).toBe(201);
  expect((await post(`runs/${failed.id}/rerun-failed-jobs`)).status).toBe(201);
  expect((await post(`runs/${failed.id}/rerun`)).body.message).toBe('This workflow is already running');
  expect((await get(`runs/${failed.id}`)).body).toMatchObject({ status: 'queued', conclusion: null, run_attempt: 2 });
});

test('what the token may do with runs is a permission of its own', async () => {
  const { id } = await sandbox.addRun(1, { event: 'pull_request', conclusion: 'failure' });
  sandbox.setActionsPermission('read');
  expect([(await get(`runs/${id}`)).status, (await post(`runs/${id}/rerun`)).status]).toEqual([200, 403]);
  sandbox.setActionsPermission('none');
  expect((await get(`runs/${id}`)).status).toBe(403);
  expect(sandbox.runs.map(({ attempt }) => attempt)).toEqual([1]);
});
