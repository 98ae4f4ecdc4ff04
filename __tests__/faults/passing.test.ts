import { afterEach, expect } from '@jest/globals';
import { type Mishap, queryErrors } from '../../sandbox/faults.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, expectVerdict, Trial } from './trial.ts';

const COMPARE = { path: '/compare/' };
const QUERY = { path: '/graphql' };
const WRONG = { message: 'Something went wrong while executing your query. Please include `ABCD:1234`.' };

let trial: Trial;
afterEach(() => trial.close());

for (const status of [500, 502, 503, 504])
  shows('fault', `GitHub answers ${status} to a read, once`, 'asked again after 1 s; the log says why', async () => {
    trial = await Trial.open();
    trial.fail(COMPARE, { status, body: { message: 'Server Error' } });
    const run = await trial.run();
    expectVerdict(run, 1);
    expect(run.told).toEqual([
      `GitHub answered ${status} (GET /repos/{owner}/{repo}/compare/{basehead}): asking again in 1 s, 1 of 3.`,
    ]);
  });

shows('fault', 'GitHub answers 502 three times', 'asked again after 1, 4 and 9 s, then judged', async () => {
  trial = await Trial.open();
  trial.fail(QUERY, { status: 502, body: '<html>Bad Gateway</html>' }, 3);
  const run = await trial.run();
  expectVerdict(run, 3);
  expect(run.told.map((line) => / in (\d+) s/.exec(line)?.[1])).toEqual(['1', '4', '9']);
});

shows('fault', 'GitHub answers 503 for good', 'exit 2 after four tries: run it again', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, { status: 503, body: { message: 'Service unavailable' } }, Number.POSITIVE_INFINITY);
  const run = await trial.run();
  expectSentence(run, /^GitHub failed with 503 when asked to compare/, /^Run it again/);
  expect(trial.sandbox.failed).toHaveLength(4);
});

shows('fault', 'a 503 that says to come back after the time is over', 'exit 2 without waiting, and when', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, { status: 503, headers: { 'retry-after': '900' } });
  const run = await trial.run({ second: 1000 });
  expectSentence(run, /^GitHub failed with 503/, 'Run it again in 15 min.');
  expect(run.told).toEqual([]);
});

shows('fault', 'a 503 that says when to come back', 'asked again then, not sooner', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, { status: 503, headers: { 'retry-after': '7' } });
  const run = await trial.run();
  expectVerdict(run, 1);
  expect(run.told[0]).toContain('in 7 s');
});

const BROKEN: readonly (readonly [situation: string, fault: Mishap, told: string])[] = [
  ['the connection breaks before an answer', { hangUp: 'before' }, 'GitHub broke off'],
  ['the connection breaks when GitHub has done its work', { hangUp: 'after' }, 'GitHub broke off'],
  ['an answer is cut off in the middle', { cut: 40 }, 'cut off, or is no JSON'],
  ['a proxy answers with a page of its own', { status: 200, body: '<html>Welcome</html>' }, 'cut off, or is no JSON'],
];

for (const [situation, fault, told] of BROKEN)
  for (const [what, when] of [
    ['REST', COMPARE],
    ['GraphQL', QUERY],
  ] as const)
    shows('fault', `${situation} (${what})`, 'asked again, nothing of it is used', async () => {
      trial = await Trial.open();
      trial.fail(when, fault);
      const run = await trial.run();
      expectVerdict(run, 1);
      expect(run.told).toEqual([expect.stringContaining(told)]);
    });

shows('fault', 'every answer is a page that is no JSON', 'exit 2: the answer cannot be read', async () => {
  trial = await Trial.open();
  trial.fail({}, { status: 200, body: '<html>::error::Welcome</html>' }, Number.POSITIVE_INFINITY);
  expectSentence(await trial.run(), /^GitHub's answer cannot be read/, /^Run it again/);
});

shows('fault', 'GitHub does not answer one request at all', 'given up after a while, and asked again', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, { silence: true });
  const run = await trial.run({ answerWithin: 1500 });
  expectVerdict(run, 1);
  expect(run.told[0]).toMatch(/^GitHub did not answer in time/);
});

shows('fault', 'an answer begins and never ends', 'given up after a while, and asked again', async () => {
  trial = await Trial.open();
  trial.fail(COMPARE, { stall: 50 });
  const run = await trial.run({ answerWithin: 1500 });
  expectVerdict(run, 1);
  expect(run.told).toHaveLength(1);
});

shows('fault', 'nobody stands at the address of the API', 'exit 2 at once, with the address', async () => {
  trial = await Trial.open();
  const address = { url: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9/graphql' };
  const run = await trial.run({ address });
  expectSentence(run, /^GitHub could not be reached.*127\.0\.0\.1:9/, /GITHUB_API_URL/);
  expect(run.told).toEqual([]);
});

for (const [situation, error] of [
  ['GraphQL says in a 200 that something went wrong', WRONG],
  ['GraphQL says in a 200 that it took too long', { message: 'Timeout on validation of query' }],
] as const) {
  shows('fault', `${situation}, once`, 'asked again', async () => {
    trial = await Trial.open();
    trial.fail(QUERY, queryErrors(error));
    const run = await trial.run();
    expectVerdict(run, 1);
    expect(run.told[0]).toContain('GitHub could not answer a query (GraphQL)');
  });
  shows('fault', `${situation}, for good`, 'exit 2, with its words', async () => {
    trial = await Trial.open();
    trial.fail(QUERY, queryErrors(error), Number.POSITIVE_INFINITY);
    const run = await trial.run();
    expectSentence(run, error.message.replace(/\.$/, ''), /^Run it again/);
    // Four times, and once for less.
    expect(run.asked).toBe(5);
  });
}

shows('fault', 'GraphQL answers with neither data nor an error', 'asked again, then exit 2', async () => {
  trial = await Trial.open();
  trial.fail(QUERY, { status: 200, body: { data: null } }, 2);
  expectVerdict(await trial.run(), 2);
  trial.fail(QUERY, { status: 200, body: {} }, Number.POSITIVE_INFINITY);
  expectSentence(await trial.run(), /^GitHub's answer cannot be read/, /^Run it again/);
});
