import { afterEach, expect } from '@jest/globals';
import { type Circumstance, type Mishap, queryErrors } from '../../sandbox/faults.ts';
import { shows } from '../support/shows.ts';
import { Trial } from './trial.ts';

const GOOD = Number.POSITIVE_INFINITY;
const POST: Circumstance = { method: 'POST', path: '/reviews' };

let trial: Trial;
afterEach(() => trial.close());

const reviewsOf = () => trial.sandbox.pulls[0]?.reviews ?? [];

for (const [situation, fault] of [
  ['GitHub answers 502 to the review, and has not written it', { status: 502, body: {} }],
  ['the connection breaks before the review is written', { hangUp: 'before' }],
  ['the connection breaks when the review is written', { hangUp: 'after' }],
  ['the answer about the written review is cut off', { cut: 30 }],
  ['a proxy answers with a page of its own when the review is written', { alter: () => '<html>Hello</html>' }],
] as const satisfies readonly (readonly [string, Mishap])[])
  shows('fault', situation, 'looked for before it is written again: one review stands', async () => {
    trial = await Trial.open();
    trial.fail(POST, fault);
    const { report, outcome } = await trial.run({ answers: true });
    expect(report?.verdict).toBe('fail');
    expect(outcome?.did).toBe('created');
    expect(reviewsOf()).toHaveLength(1);
    expect(outcome?.url).toContain(String(reviewsOf()[0]?.id));
  });

for (const [situation, fault] of [
  ['GitHub answers 500 to the review for good', { status: 500, body: { message: 'Oops' } }],
  ['the token may not write (403)', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ['the pull request is gone when the review is written (404)', { status: 404, body: { message: 'Not Found' } }],
  ['GitHub does not take the review (422)', { status: 422, body: { message: 'Unprocessable Entity' } }],
] as const satisfies readonly (readonly [string, Mishap])[])
  shows('fault', situation, 'the verdict stands, a line of the log says why there is no review', async () => {
    trial = await Trial.open();
    trial.fail(POST, fault, GOOD);
    const { report, outcome } = await trial.run({ answers: true });
    expect(report?.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining(String(fault.body.message)) });
    expect(reviewsOf()).toEqual([]);
  });

shows('fault', 'editing the review fails for a moment (503)', 'looked at once more, then edited again', async () => {
  trial = await Trial.open();
  await trial.run({ answers: true });
  trial.repository.commit('bep/1000-node-labels', { 'proposals/BEP-1000/part.md': '# Part\n' });
  trial.repository.commit('bep/1000-node-labels', { 'proposals/BEP-1005-x.md': 'No document.\n' });
  trial.fail({ method: 'PUT' }, { status: 503, body: {} });
  const { outcome, told } = await trial.run({ answers: true });
  expect(outcome?.did).toBe('edited');
  expect(told).toEqual([expect.stringContaining('GitHub answered 503: looking again')]);
  expect(reviewsOf().filter(({ body }) => body !== '')).toHaveLength(1);
});

shows('fault', 'GraphQL fails right before the review is written', 'asked again, then written', async () => {
  trial = await Trial.open();
  trial.fail({ query: '$threads' }, queryErrors({ message: 'Something went wrong' }));
  const { outcome, told } = await trial.run({ answers: true });
  expect(outcome?.did).toBe('created');
  expect(told).toHaveLength(1);
});
