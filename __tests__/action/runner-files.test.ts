import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { pullPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, note } from './notes.ts';
import { builtAction } from './runner.ts';

const BRANCH = 'note/0002-b';
const DOCUMENT = 'notes/NOTE-0002-b.md';
const GOOD = { [DOCUMENT]: note('B') };
const WRONG = { [DOCUMENT]: note('B', 'Monkeys') };
const NOWHERE = '/nonexistent/file';

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
});

function open(files: Readonly<Record<string, string>>): number {
  repository.commit(BRANCH, files);
  return sandbox.openPull({ title: 'NOTE-0002: B', branch: BRANCH, base: 'main', author: 'ada' });
}

for (const [what, variable, said] of [
  ['the job summary', 'GITHUB_STEP_SUMMARY', /^The job summary could not be written: .+\. The verdict stands\.$/m],
  ['the folder of the report', 'RUNNER_TEMP', /^The report could not be written: .+\. The verdict stands\.$/m],
  ['the outputs', 'GITHUB_OUTPUT', /^The outputs could not be written: .+\. The verdict stands\.$/m],
] as const)
  shows(
    'fault',
    `the runner's file for ${what} is gone`,
    'the exit code is as usual, a sentence stands in the log, and everything else is written',
    async () => {
      const number = open(WRONG);
      const wrong = await action.run({ api: sandbox, number, env: { [variable]: NOWHERE } });
      expect(wrong.exitCode).toBe(1);
      expect(wrong.log).toMatch(said);
      expect(wrong.log).not.toContain('could not run');
      expect(wrong.summary !== '').toBe(variable !== 'GITHUB_STEP_SUMMARY');
      expect(wrong.outputs.verdict).toBe(variable === 'GITHUB_OUTPUT' ? undefined : 'fail');
      expect(sandbox.pulls[0]?.reviews).toHaveLength(1);
      repository.commit(BRANCH, GOOD);
      expect((await action.run({ api: sandbox, number, env: { [variable]: NOWHERE } })).exitCode).toBe(0);
    },
  );

for (const [what, text] of [
  ['cut off', '{"pull_req'],
  ['no object', 'null'],
  ['gone', null],
] as const)
  shows('fault', `the runner's file with the event is ${what}`, 'exit 2 and a sentence', async () => {
    const path = join(action.folder, 'cut.json');
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
    const run = await action.run({ api: sandbox, number: open(WRONG), env: { GITHUB_EVENT_PATH: path } });
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(
      /^::error::Proposal Gate could not run: The file with the event of this run, GITHUB_EVENT_PATH, cannot be read: .+\. .+\.$/m,
    );
    expect(sandbox.requests).toEqual([]);
  });

shows(
  'fault',
  'the event has no number where a pull request has it',
  'the number beside it counts, then the one in the name of the commit; without any, exit 2',
  async () => {
    const number = open(WRONG);
    const { pull_request: _, number: __, ...bare } = pullPayload({ repository: 'acme/thing' }, { number });
    const run = (payload: Record<string, unknown>, env = {}) => action.run({ api: sandbox, payload, env });
    expect((await run({ ...bare, number })).outputs.verdict).toBe('fail');
    expect((await run(bare, { GITHUB_REF: `refs/pull/${number}/merge` })).outputs.verdict).toBe('fail');
    expect((await run(bare, { GITHUB_REF: 'refs/heads/main' })).exitCode).toBe(2);
  },
);
