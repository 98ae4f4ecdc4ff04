import { afterEach, expect, test } from '@jest/globals';
import { queryErrors } from '../../sandbox/faults.ts';
import { connect } from '../../src/sources/github/client.ts';
import { Deadline, OutOfTime } from '../../src/sources/github/deadline.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, Trial } from './trial.ts';

const SECONDS = (seconds: number): Deadline => new Deadline(seconds / 60);
const OVER = /^GitHub was not done in time when asked to .*of this run (is|are) over\.$/;
const GOOD = Number.POSITIVE_INFINITY;

let trial: Trial;
afterEach(() => trial.close());

shows('fault', 'GitHub keeps silent until the time is over', 'exit 2, and the input that gives more', async () => {
  trial = await Trial.open();
  trial.fail({ path: '/compare/' }, { silence: true }, GOOD);
  expectSentence(await trial.run({ deadline: SECONDS(2) }), OVER, '`timeout`');
});

shows('fault', 'an answer begins and does not end before the time is over', 'exit 2 then', async () => {
  trial = await Trial.open();
  trial.fail({ path: '/graphql' }, { stall: 20 }, GOOD);
  expectSentence(await trial.run({ deadline: SECONDS(2) }), OVER, '`timeout`');
});

shows('fault', 'the time is over while a failed request waits to be repeated', 'exit 2 at once', async () => {
  trial = await Trial.open();
  trial.fail({ path: '/graphql' }, { status: 502 }, GOOD);
  const deadline = SECONDS(120);
  const run = trial.run({ deadline, second: 3000, tell: () => deadline.end() });
  expectSentence(await run, OVER, '`timeout`');
  expect(trial.sandbox.failed).toHaveLength(1);
});

shows('fault', 'the next try would come after the time is over', 'exit 2 with the failure itself', async () => {
  trial = await Trial.open();
  trial.fail({ path: '/graphql' }, queryErrors({ message: 'Something went wrong' }), GOOD);
  const run = await trial.run({ deadline: SECONDS(120), second: 200_000 });
  expectSentence(run, 'Something went wrong', /^Run it again/);
  // At once, and for less: nothing is waited for.
  expect([run.asked, run.told]).toEqual([2, []]);
});

shows('fault', 'the time is over while a text is read, and no timer could fire', 'nothing more is asked', async () => {
  trial = await Trial.open();
  const deadline = new Deadline(1e-6);
  const until = performance.now() + 5;
  while (performance.now() < until); // as busy as a parser
  expect(deadline.signal.aborted).toBe(false);
  expect(() => deadline.check()).toThrow(OutOfTime);
  const run = await trial.run({ deadline });
  expectSentence(run, OVER, '`timeout`');
  expect(run.asked).toBe(0);
});

shows('fault', 'the time is over before the review is written', 'the verdict stands, the log says why', async () => {
  trial = await Trial.open();
  const deadline = SECONDS(120);
  let queries = 0;
  trial.sandbox.before(({ path }) => {
    // The third query looks at the conversation again, right before writing.
    if (path === '/graphql' && ++queries === 3) deadline.end();
  });
  const { report, outcome } = await trial.run({ answers: true, deadline });
  expect(report?.verdict).toBe('fail');
  expect(outcome?.log).toContain('of this run are over');
  expect(trial.sandbox.pulls[0]?.reviews).toEqual([]);
});

/** Notes how long somebody would wait, and does not. */
class Unhurried extends Deadline {
  readonly waits: number[] = [];
  override async wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
  }
}

shows('fault', 'several writes follow each other', 'a second passes between them', async () => {
  trial = await Trial.open();
  const deadline = new Unhurried(5);
  const { request } = connect('secret', trial.sandbox, { deadline });
  const write = (body: string) =>
    request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...{ owner: 'acme', repo: 'thing', pull_number: trial.number },
      ...{ event: 'COMMENT', body },
    });
  await Promise.all([write('One.'), write('Two.'), write('Three.')]);
  expect(deadline.waits.map((milliseconds) => Math.max(0, Math.round(milliseconds / 1000)))).toEqual([0, 1, 2]);
});

test('a deadline that has ended lets nobody wait', async () => {
  trial = await Trial.open();
  const deadline = new Deadline(1);
  const waiting = deadline.wait(60_000);
  deadline.end();
  await expect(waiting).rejects.toThrow(OutOfTime);
  await expect(deadline.wait(0)).rejects.toThrow('the minute of this run is over');
  expect(deadline.left()).toBe(0);
});
