import { expect } from '@jest/globals';
import { reviewPayload, workflowRunPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { isWrite } from '../publish/stage.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, note } from './notes.ts';
import { builtAction, type Job, type Run } from './runner.ts';

const PLACE = { repository: 'acme/thing' };
const BRANCH = 'note/0002-b';
const GATE = 'gate[bot]';
const WRONG = { 'notes/NOTE-0002-b.md': note('B', 'Monkeys') };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let head: string;

eachInSandbox(
  (scene) => {
    ({ repository, sandbox } = scene);
    repository.commit('main', FILES);
    head = repository.commit(BRANCH, WRONG);
    sandbox.openPull({ title: 'NOTE-0002: B', branch: BRANCH, base: 'main', author: 'ada' });
  },
  { login: GATE },
);

const run = (job: Partial<Job> = {}): Promise<Run> => action.run({ api: sandbox, number: 1, ...job });
const reviews = () => sandbox.pulls[0]?.reviews ?? [];
const writes = () => sandbox.requests.filter(isWrite).length;

type Said = Parameters<typeof reviewPayload>[2];

/** What GitHub starts when somebody reviews: a run on the review itself. */
const onReview = (review: Said, action = 'submitted'): Promise<Run> =>
  run({ event: 'pull_request_review', payload: reviewPayload(PLACE, { number: 1, branch: BRANCH }, review, action) });

/** The same with a read-only token, as a fork's: only the second stage that follows it writes. */
const onSecondStage = (): Promise<Run> => {
  const payload = workflowRunPayload(PLACE, { head, branch: BRANCH, event: 'pull_request_review' });
  return run({ event: 'workflow_run', payload });
};

/** Starts a run for each review that a run writes, as GitHub does for a token of one's own; no more than five. */
async function chain(start: (review: Said) => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const review of reviews()) runs.push(await start(review));
  for (let seen = runs.length; seen < reviews().length && runs.length < 5; seen += 1)
    runs.push(await start(reviews()[seen] as Said));
  return runs;
}

/** Tells the account of the token under a name that reviews do not have. */
const misname = (): void =>
  sandbox.fail({
    when: { query: 'viewer' },
    times: Number.POSITIVE_INFINITY,
    answer: {
      alter: (body) => JSON.parse(JSON.stringify(body).replace(/"viewer":\{[^}]*\}/, '"viewer":{"login":"somebody"}')),
    },
  });

for (const [situation, prepare] of [
  ['a token of an application, whose reviews start workflows', () => {}],
  ['a token whose account GitHub names otherwise than the author of its reviews', misname],
] as const) {
  shows('race', situation, 'the run that the own review starts judges, writes nothing, and starts none', async () => {
    prepare();
    await run();
    const before = writes();
    const runs = await chain(onReview);
    expect(runs).toMatchObject([{ exitCode: 1, outputs: { verdict: 'fail' } }]);
    expect(runs[0]?.log).toContain('nothing is written');
    expect([reviews().length, writes()]).toEqual([1, before]);
  });

  shows('race', `${situation}, in a second stage`, 'the chain ends with the first review', async () => {
    prepare();
    await onSecondStage();
    await chain(onSecondStage);
    expect(reviews()).toHaveLength(1);
  });
}

shows('race', 'the own request for changes is dismissed', 'the run that this starts writes nothing', async () => {
  await run({ inputs: { review: 'request-changes' } });
  head = repository.commit(BRANCH, { 'notes/NOTE-0002-b.md': note('B') });
  await run({ inputs: { review: 'request-changes' } });
  const [dismissed] = reviews();
  expect(dismissed?.state).toBe('DISMISSED');
  const before = writes();
  expect((await onReview(dismissed as Said, 'dismissed')).exitCode).toBe(0);
  expect(writes()).toBe(before);
});

shows(
  'attack',
  'somebody reviews with the marker of the gate, to keep it from writing',
  'the verdict stands, and the next push brings the review',
  async () => {
    const body = '<!-- proposal-gate:review -->\nAll good.';
    const review = await sandbox.addReview(1, { author: 'mallory', body });
    expect((await onReview(review)).exitCode).toBe(1);
    expect(reviews()).toHaveLength(1);
    await run();
    expect(reviews()).toMatchObject([{ body }, { author: GATE, body: expect.stringContaining('status-known') }]);
  },
);

shows('conversation', 'somebody else reviews', 'the review is written, as after a push', async () => {
  expect((await onReview(await sandbox.addReview(1, { author: 'grace', body: 'Hm.' }))).exitCode).toBe(1);
  expect(reviews()).toHaveLength(2);
});

shows(
  'conversation',
  'more findings than the review shows, and the same commit is judged by another run',
  'nothing is written: the review links the checks of the pull request, not one run',
  async () => {
    const bad = Array.from({ length: 14 }, (_, at) => [
      `notes/NOTE-00${10 + at}-x.md`,
      note(`X ${at}`, `Monkeys ${at}`),
    ]);
    repository.commit(BRANCH, Object.fromEntries(bad));
    await run({ env: { GITHUB_RUN_ID: '77' } });
    expect(reviews()).toMatchObject([
      { body: expect.stringContaining('[job summary](https://github.example/acme/thing/pull/1/checks) lists') },
    ]);
    const before = writes();
    await run({ env: { GITHUB_RUN_ID: '78' } });
    expect(writes()).toBe(before);
  },
);
