import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { barrier } from '../support/barrier.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from './proposals.ts';
import { builtAction } from './runner.ts';

const BRANCH = 'bep/1000-node-labels';
const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
});

function open(files: Readonly<Record<string, string>>, draft = false): number {
  repository.commit(BRANCH, files);
  return sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada', draft });
}

const run = (number: number, inputs: Readonly<Record<string, string>> = {}) =>
  action.run({ api: sandbox, number, inputs });
const states = () => sandbox.pulls[0]?.reviews.map(({ state }) => state);

test('`review: request-changes` asks for changes, and takes that back', async () => {
  const number = open(WRONG);
  const asking = { review: 'request-changes' };
  const first = await run(number, asking);
  expect([first.exitCode, states()]).toEqual([1, ['CHANGES_REQUESTED']]);
  repository.commit(BRANCH, ACCEPTED);
  const second = await run(number, asking);
  expect([second.exitCode, states()]).toEqual([0, ['DISMISSED']]);
  expect(second.outputs['review-url']).toBe(first.outputs['review-url']);
}, 20_000);

test('`inline` says what stands beside lines; a value that it cannot have is told', async () => {
  const number = open(WRONG);
  const off = await run(number, { inline: 'off' });
  expect([off.exitCode, sandbox.pulls[0]?.threads]).toEqual([1, []]);
  await run(number);
  expect(sandbox.pulls[0]?.threads).toMatchObject([{ path: DOCUMENT, line: 6 }]);
  const misspelt = await run(number, { inline: 'suggestion' });
  expect(misspelt.exitCode).toBe(2);
  expect(misspelt.log).toContain('`inline` cannot be `suggestion`');
}, 20_000);

shows(
  'conversation',
  'a draft, as the Action runs',
  'no annotation and no comment beside lines; review, summary and exit code speak',
  async () => {
    const number = open(WRONG, true);
    const draft = await run(number);
    expect(draft.exitCode).toBe(1);
    expect(draft.log).not.toMatch(/^::error/m);
    expect(draft.summary).toContain('field-format');
    expect(sandbox.pulls[0]?.threads).toEqual([]);
    expect(states()).toEqual(['COMMENTED']);
  },
);

shows(
  'race',
  'two Actions run at the same time on one commit',
  'both fail alike, and one review with one comment stays',
  async () => {
    const number = open(WRONG);
    const meet = barrier(2);
    sandbox.before(({ method, path }) => (method === 'POST' && path.endsWith('/reviews') ? meet() : undefined));
    const [one, other] = await Promise.all([run(number), run(number)]);
    expect([one.exitCode, other.exitCode]).toEqual([1, 1]);
    expect(one.outputs['review-url']).toBe(other.outputs['review-url']);
    const alive = sandbox.pulls[0]?.reviews.filter(({ minimized }) => minimized === null);
    expect(alive).toHaveLength(1);
    expect(sandbox.pulls[0]?.threads).toHaveLength(1);
  },
  20_000,
);

shows(
  'conversation',
  'only a warning, and a token that may not comment',
  'the check is green, and the log names the permission',
  async () => {
    const number = open({
      ...ACCEPTED,
      [DOCUMENT]: nodeLabels('Accepted', '26.4.0').replace('2025-09-01', '2025-09-02'),
    });
    sandbox.setPermission('read');
    const { exitCode, log, outputs } = await run(number);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'pass', warnings: '1', 'review-url': '' });
    expect(log).toContain('`pull-requests: write`');
  },
);
