import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { dispatchPayload, pushPayload, schedulePayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, note } from './notes.ts';
import { builtAction, type Run } from './runner.ts';

const PLACE = { repository: 'acme/thing' };
const NOBODY = '0'.repeat(40);
const MONKEYS = { 'notes/NOTE-0002-monkeys.md': note('Monkeys', 'Monkeys') };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let main: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
  main = repository.commit('main', MONKEYS);
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
  shows(
    'queue',
    'a branch is pushed to',
    'an audit: job summary, outputs and report have every finding, there are no annotations and no comments, and nothing fails',
    async () => {
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
    },
  );

  shows(
    'queue',
    'a branch is pushed to, and `fail-on` is `error`',
    'the audit fails for what stands there',
    async () => {
      expect((await push('refs/heads/main', main, { 'fail-on': 'error' })).exitCode).toBe(1);
    },
  );

  shows('queue', 'another branch than the default one is pushed to', 'that branch is audited', async () => {
    const run = await push('refs/heads/next', repository.commit('next', { 'notes/NOTE-0003-c.md': note('C') }));
    expect(run.outputs.proposals).toBe('[1,2,3]');
  });

  for (const [event, payload] of [
    ['schedule', schedulePayload(PLACE)],
    ['workflow_dispatch', dispatchPayload(PLACE)],
  ] as const)
    shows('queue', `\`${event}\` without a number`, 'an audit of the commit of the run', async () => {
      repository.commit('main', { 'notes/NOTE-0003-c.md': note('C') });
      const run = await action.run({ api: sandbox, event, payload, env: { GITHUB_SHA: main } });
      expect(run.exitCode).toBe(0);
      expect(run.outputs.proposals).toBe('[1,2]');
      expect(run.summary).toContain('status-known');
    });

  shows('queue', 'the commit of an audit is gone', 'exit 2 and a sentence', async () => {
    const run = await push('refs/heads/main', 'e'.repeat(40));
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('GitHub does not show the commit eeeeeee of acme/thing.');
  });
});

shows('queue', 'a tag is pushed, or a branch deleted', 'a quiet end with a line: nothing is asked', async () => {
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

  shows(
    'queue',
    'a run by hand with the number of a pull request',
    'that pull request is judged against its own base, and answered',
    async () => {
      repository.git('branch', 'release');
      repository.commit('topic', { 'notes/NOTE-0003-c.md': note('C', 'Gone') });
      const number = sandbox.openPull({ title: 'NOTE-0003: C', branch: 'topic', base: 'release', author: 'ada' });
      const run = await dispatch(String(number));
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'fail', proposals: '[3]' });
      expect(sandbox.pulls[0]?.reviews.map(({ body }) => body)).toEqual([expect.stringContaining('status-known')]);
      expect(run.outputs['review-url']).toContain(`/pull/${number}#`);
    },
  );

  shows(
    'queue',
    'a run by hand for a pull request that is closed or merged',
    'a quiet end with a line: nothing is judged or written',
    async () => {
      repository.commit('topic', { 'notes/NOTE-0003-c.md': note('C', 'Gone') });
      const number = sandbox.openPull({ title: 'NOTE-0003: C', branch: 'topic', base: 'main', author: 'ada' });
      for (const end of ['closed', 'merged'] as const) {
        sandbox.closePull(number, end);
        const run = await dispatch(String(number));
        expect([run.exitCode, run.outputs]).toEqual([0, {}]);
        expect(run.log).toBe(`Pull request ${number} is ${end}: there is nothing to judge.\n`);
      }
      expect(sandbox.pulls[0]?.reviews).toEqual([]);
    },
  );

  shows(
    'queue',
    'a run by hand with what is no number, or no pull request, or a number on another event',
    'exit 2 and a sentence',
    async () => {
      const [misspelt, unknown, elsewhere] = [
        await dispatch('#7'),
        await dispatch('7'),
        await action.run({ api: sandbox, number: 1, inputs: { 'pull-request': '7' } }),
      ];
      expect([misspelt.exitCode, unknown.exitCode, elsewhere.exitCode]).toEqual([2, 2, 2]);
      expect(misspelt.log).toContain('`pull-request` cannot be `#7`');
      expect(unknown.log).toContain('GitHub does not know pull request 7 of acme/thing');
      expect(elsewhere.log).toContain('`pull-request` is for `workflow_dispatch`, and this run is for `pull_request`');
    },
  );
});

shows('queue', 'an event that brings nothing to judge', 'exit 2, and the events that do', async () => {
  const run = await action.run({ api: sandbox, event: 'issues', payload: { action: 'opened' } });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('nothing to judge in the event `issues`');
});
