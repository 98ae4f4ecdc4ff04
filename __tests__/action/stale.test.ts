import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { pullPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, note } from './notes.ts';
import { builtAction, type Run } from './runner.ts';

const BRANCH = 'note/0002-b';
const DOCUMENT = 'notes/NOTE-0002-b.md';

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let number: number;
let head: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
  repository.git('branch', 'release');
  head = repository.commit(BRANCH, { [DOCUMENT]: note('B', 'Monkeys') });
  number = sandbox.openPull({ title: 'NOTE-0002: B', branch: BRANCH, base: 'main', author: 'ada' });
});

/** Runs with the payload of a push long ago. */
const runAgain = (
  then: Partial<Parameters<typeof pullPayload>[1]> = {},
  what = 'synchronize',
  event = 'pull_request',
): Promise<Run> =>
  action.run({
    ...{ api: sandbox, event },
    payload: pullPayload({ repository: 'acme/thing' }, { number, head, branch: BRANCH, ...then }, what),
  });

shows(
  'race',
  'a run is started again after the author has pushed a fix, with the payload of then',
  'the pull request is judged as it stands now, and passes',
  async () => {
    expect((await runAgain()).exitCode).toBe(1);
    const now = repository.commit(BRANCH, { [DOCUMENT]: note('B') });
    const run = await runAgain();
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect([run.exitCode, report.head]).toEqual([0, now]);
  },
);

shows(
  'race',
  'the payload says another title, branch, author and base than the pull request has now',
  'none of them is believed: no finding comes of them, and the report names the real base',
  async () => {
    repository.commit(BRANCH, { [DOCUMENT]: note('B') });
    const then = { title: 'wip', branch: 'wip', author: 'mallory', base: 'release' };
    const run = await runAgain(then);
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(run.exitCode).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.base).toBe(repository.git('rev-parse', 'main'));
  },
);

shows(
  'race',
  'another pull request with the same number was merged since the check was green',
  'a run started again sees it at the tip of the base branch, and fails with number-unique',
  async () => {
    repository.commit(BRANCH, { [DOCUMENT]: note('B') });
    expect((await runAgain()).exitCode).toBe(0);
    repository.commit('main', { 'notes/NOTE-0002-a.md': note('A') });
    const run = await runAgain();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('number-unique');
  },
);

shows(
  'race',
  'the pull request is closed or merged when its event is judged, or its base branch gone with it',
  'a quiet end with a line after one request, whatever the payload says: nothing is judged or written',
  async () => {
    for (const end of ['closed', 'merged'] as const) {
      sandbox.closePull(number, end);
      for (const then of [runAgain(), runAgain({}, 'closed'), runAgain({}, 'submitted', 'pull_request_review')]) {
        const { exitCode, log, outputs, summary } = await then;
        expect([exitCode, log]).toEqual([0, `Pull request 1 is ${end}: there is nothing to judge.\n`]);
        expect([outputs, summary]).toEqual([{}, '']);
      }
    }
    repository.git('switch', '--quiet', BRANCH);
    repository.git('branch', '--quiet', '-D', 'main');
    expect((await runAgain()).exitCode).toBe(0);
    expect(sandbox.requests.map(({ path }) => path)).toEqual(Array(7).fill('/graphql'));
  },
);

shows(
  'race',
  'a run for the closing of a pull request is started again when it is open again, and wrong',
  'it is judged as it stands now, and fails',
  async () => {
    const run = await runAgain({}, 'closed');
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'fail']);
  },
);
