import { expect } from '@jest/globals';
import { mergeGroupPayload, pushPayload, workflowRunPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { ACCEPTED, FILES } from './proposals.ts';
import { builtAction } from './runner.ts';

const PLACE = { repository: 'acme/thing' };
const BRANCH = 'bep/1000-node-labels';

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let main: string;
let head: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  main = repository.commit('main', FILES);
  head = repository.commit(BRANCH, ACCEPTED);
});

/** Runs for an event, and counts what is asked. */
async function requestsOf(event: string, payload: Readonly<Record<string, unknown>>, sha = main): Promise<number> {
  const run = await action.run({
    api: sandbox,
    event,
    payload,
    env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
  });
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass']);
  return sandbox.requests.length;
}

shows('requests', 'a merge group with a clean change of a proposal', '3 reads', async () => {
  expect(await requestsOf('merge_group', mergeGroupPayload(PLACE, { base: main, head, number: 1 }))).toBe(3);
});

shows(
  'requests',
  'the second stage for a clean change of a fork',
  '4 reads: one for the list, and those of the first stage',
  async () => {
    sandbox.openPull({ title: 'Labels', branch: BRANCH, base: 'main', author: 'ada', headRepository: 'ada/thing' });
    expect(await requestsOf('workflow_run', workflowRunPayload(PLACE, { head, headRepository: 'ada/thing' }))).toBe(4);
  },
);

shows(
  'requests',
  'an audit of a branch',
  '3 reads for up to 250 documents, one of them for the open pull requests',
  async () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, n) => [
        `proposals/BEP-${1100 + n}-node-labels.md`,
        ACCEPTED['proposals/BEP-1000-node-labels.md'] ?? '',
      ]),
    );
    const tip = repository.commit('main', many);
    const payload = pushPayload(PLACE, { ref: 'refs/heads/main', before: main, after: tip });
    expect(await requestsOf('push', payload, tip)).toBe(3);
  },
);
