import { afterEach, expect } from '@jest/globals';
import { type Mishap, queryErrors } from '../../sandbox/faults.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, Trial } from './trial.ts';

const GOOD = Number.POSITIVE_INFINITY;
const LIMITS = queryErrors({
  type: 'RESOURCE_LIMITS_EXCEEDED',
  message: 'Resource limits for this query exceeded.',
});

type Json = Record<string, unknown>;

let trial: Trial;
afterEach(() => trial.close());

for (const [situation, fault, more] of [
  ['GitHub finds the first question too much', LIMITS, 3],
  ['GitHub answers 502 to the first question as often as it is asked', { status: 502, body: {} }, 6],
] as const satisfies readonly (readonly [string, Mishap, number])[])
  shows(
    'fault',
    situation,
    'the pull request is asked for alone, then files, then folders, all at one commit; the verdict is as usual',
    async () => {
      trial = await Trial.open();
      const usual = await trial.run();
      // The question for the pull request and objects, and none for one of them alone.
      trial.fail({ query: '$number: Int!, $e0' }, fault, GOOD);
      const run = await trial.run();
      expect(usual.report?.verdict).toBe('fail');
      expect(run.error).toBeNull();
      expect(run.report).toEqual(usual.report);
      expect(run.asked).toBe(usual.asked + more);
      const looked = trial.sandbox.requests.flatMap(({ body }) =>
        Object.values((body as Json | null)?.variables ?? {}),
      );
      expect(looked).toContain(`${usual.report?.base}:proposals`);
    },
  );

shows('fault', 'GitHub finds the pull request alone too much, too', 'exit 2, with its words', async () => {
  trial = await Trial.open();
  trial.fail({ query: 'changedFiles' }, LIMITS, GOOD);
  const run = await trial.run();
  expectSentence(run, /Resource limits for this query exceeded\.$/, /^Run it again/);
  expect(run.asked).toBe(2);
});

shows(
  'fork',
  'GitHub shows neither the head repository nor the head commit: the fork is gone, or private',
  'exit 2: either may be, and what to do',
  async () => {
    trial = await Trial.open();
    const alter = (body: unknown): unknown => {
      const copy = structuredClone(body) as { data: { repository: Json & { pullRequest?: Json } } };
      const { repository } = copy.data;
      if (repository.pullRequest) repository.pullRequest.headRepository = null;
      for (const [key, node] of Object.entries(repository))
        if (/^o\d+$/.test(key) && Object.keys(node ?? {}).join() === 'oid') repository[key] = null;
      return copy;
    };
    trial.fail({ path: '/graphql' }, { alter }, GOOD);
    expectSentence(
      await trial.run(),
      /^GitHub does not show the head commit [0-9a-f]{7} of pull request 1\.$/,
      'Its fork is gone, or this token may not see it: push the branch again, or pass a token that may read the fork.',
    );
  },
);
