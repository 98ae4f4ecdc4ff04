import { afterEach, expect } from '@jest/globals';
import { primaryLimit, queryErrors, querySecondaryLimit, secondaryLimit, writingLimit } from '../../sandbox/faults.ts';
import { Deadline } from '../../src/sources/github/deadline.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, expectVerdict, Trial } from './trial.ts';

const COMPARE = { path: '/compare/' };
const QUERY = { path: '/graphql' };
const POST = { method: 'POST', path: '/reviews' };
const HOUR = 3600;
const LIMITED = { type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' };
const UTC = /^Run it again after \d\d:\d\d UTC\.$/;

let trial: Trial;
afterEach(() => trial.close());

const pausesOf = (told: readonly string[]): number[] => told.map((line) => Number(/ in (\d+) s/.exec(line)?.[1]));

for (const status of [403, 429] as const)
  shows(
    'fault',
    `the hour's requests are used up (${status}) and begin anew within the time`,
    'waits until then, and judges',
    async () => {
      trial = await Trial.open();
      trial.fail(COMPARE, primaryLimit(120, status));
      const run = await trial.run();
      expectVerdict(run, 1);
      expect(pausesOf(run.told)[0]).toBeGreaterThanOrEqual(119);
      expect(pausesOf(run.told)[0]).toBeLessThanOrEqual(121);
      expect(run.told[0]).toContain('its rate limit is used up');
    },
  );

shows(
  'fault',
  "the hour's requests are used up and begin anew after the time is over",
  'exit 2 without waiting, and the time to run it again',
  async () => {
    trial = await Trial.open();
    trial.fail(COMPARE, primaryLimit(HOUR), Number.POSITIVE_INFINITY);
    const run = await trial.run({ deadline: new Deadline(5), second: 1000 });
    expectSentence(run, "GitHub's rate limit for this token is used up", UTC);
    expect(run.told).toEqual([]);
    expect(trial.sandbox.failed).toHaveLength(1);
  },
);

shows('fault', 'a secondary limit that says how long it lasts', 'waits so long, and judges', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, secondaryLimit(17));
  const run = await trial.run();
  expectVerdict(run, 1);
  expect(pausesOf(run.told)).toEqual([17]);
});

for (const status of [403, 429] as const)
  shows(
    'fault',
    `a secondary limit (${status}) that does not say how long it lasts`,
    'waits 60 s, then 120 s, and judges',
    async () => {
      trial = await Trial.open();
      trial.fail(COMPARE, secondaryLimit(null, status), 2);
      const run = await trial.run();
      expectVerdict(run, 2);
      expect(pausesOf(run.told)).toEqual([60, 120]);
    },
  );

shows(
  'fault',
  'GraphQL says in a 200 without a type that there is a secondary limit',
  'waits as long as it says, or 60 s, and judges; beyond the time exit 2, and when to run it again',
  async () => {
    trial = await Trial.open();
    trial.fail(QUERY, querySecondaryLimit(30));
    trial.fail({ ...QUERY, nth: 2 }, querySecondaryLimit());
    const run = await trial.run();
    expectVerdict(run, 2);
    expect(pausesOf(run.told)).toEqual([30, 60]);
    trial.fail(QUERY, querySecondaryLimit(400));
    const late = await trial.run({ deadline: new Deadline(5), second: 1000 });
    expectSentence(late, "GitHub's rate limit for this token is used up", 'Run it again in 7 min.');
  },
);

shows('fault', 'a secondary limit longer than the time that is left', 'exit 2 without waiting', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, secondaryLimit(400));
  const run = await trial.run({ deadline: new Deadline(5), second: 1000 });
  expectSentence(run, "GitHub's rate limit for this token is used up", 'Run it again in 7 min.');
  expect(run.told).toEqual([]);
});

shows('fault', 'a secondary limit that does not end', 'exit 2 after three waits', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, secondaryLimit(), Number.POSITIVE_INFINITY);
  const run = await trial.run();
  expectSentence(run, "GitHub's rate limit for this token is used up", 'Run it again in an hour.');
  expect(pausesOf(run.told)).toEqual([60, 120, 240]);
});

shows('fault', 'GraphQL says in a 200 that the limit is used up', 'waits, and judges', async () => {
  trial = await Trial.open();
  trial.fail(QUERY, queryErrors(LIMITED));
  const run = await trial.run();
  expectVerdict(run, 1);
  expect(pausesOf(run.told)).toEqual([60]);
});

shows(
  'fault',
  'GraphQL says in a 200 that the limit is used up, and its headers when it begins anew',
  'exit 2 with that time where it lies too far',
  async () => {
    trial = await Trial.open();
    const limit = primaryLimit(HOUR);
    trial.fail(QUERY, { ...queryErrors(LIMITED), ...('headers' in limit && { headers: limit.headers ?? {} }) });
    const run = await trial.run({ deadline: new Deadline(5), second: 1000 });
    expectSentence(run, "GitHub's rate limit for this token is used up", UTC);
    expect(run.asked).toBe(1);
  },
);

shows('fault', 'a limit keeps the review from being written', 'waits, and writes it once', async () => {
  trial = await Trial.open();
  trial.fail(POST, secondaryLimit(30));
  const { outcome, told } = await trial.run({ answers: true });
  expect(outcome?.did).toBe('created');
  expect(pausesOf(told)).toEqual([30]);
  expect(trial.sandbox.pulls[0]?.reviews).toHaveLength(1);
});

for (const way of ['abuse', 'too quickly'] as const)
  shows(
    'fault',
    `a limit keeps the review from being written, told as a mistake of the request (422, “${way}”)`,
    'waits, and writes it once',
    async () => {
      trial = await Trial.open();
      trial.fail(POST, writingLimit(way));
      const { outcome, told } = await trial.run({ answers: true });
      expect(outcome?.did).toBe('created');
      expect(pausesOf(told)).toEqual([60]);
      expect(trial.sandbox.pulls[0]?.reviews).toHaveLength(1);
    },
  );

shows(
  'fault',
  'a limit keeps the review from being written for longer than the time that is left',
  'the verdict stands, the log says why there is no review',
  async () => {
    trial = await Trial.open();
    trial.fail(POST, secondaryLimit(400));
    const { report, outcome } = await trial.run({ answers: true, deadline: new Deadline(0.25), second: 1000 });
    expect(report?.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('secondary rate limit') });
  },
);
