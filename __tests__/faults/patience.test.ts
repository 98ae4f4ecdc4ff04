import { afterEach, expect, test } from '@jest/globals';
import { queryErrors, secondaryLimit } from '../../sandbox/faults.ts';
import { connect, type GitHubApi } from '../../src/sources/github/client.ts';
import { shows } from '../support/shows.ts';
import { Trial } from './trial.ts';

let trial: Trial;
afterEach(() => trial.close());

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const address = () => ({ owner: 'acme', repo: 'thing', pull_number: trial.number });

type Ask = (api: GitHubApi) => Promise<unknown>;

const write: Ask = ({ request }) => request(`POST ${REVIEWS}`, { ...address(), event: 'COMMENT', body: 'Words.' });
const mutate: Ask = ({ graphql }) =>
  graphql('mutation($input: MinimizeCommentInput!) { minimizeComment(input: $input) { clientMutationId } }', {
    input: { subjectId: 'x', classifier: 'OUTDATED' },
  });
const read: Ask = ({ request }) => request(`GET ${REVIEWS}`, address());

/** How often a request that fails at first is sent, and the status that it ends with. */
async function sent(ask: Ask): Promise<{ times: number; status: unknown }> {
  let times = 0;
  trial.sandbox.before(() => {
    times += 1;
  });
  const ended = await ask(connect('secret', trial.sandbox, { second: 1 })).then(
    () => 'done',
    (error: unknown) => (error as { status?: unknown }).status,
  );
  return { times, status: ended };
}

for (const [what, ask] of [
  ['a POST', write],
  ['a mutation', mutate],
] as const)
  shows(
    'fault',
    `${what} fails, and nobody knows whether it was done`,
    'not repeated: who asked for it looks first',
    async () => {
      trial = await Trial.open();
      trial.fail({ method: 'POST' }, { status: 502, body: {} });
      expect(await sent(ask)).toEqual({ times: 1, status: 502 });
      trial.fail({ method: 'POST' }, { hangUp: 'before' });
      expect((await sent(ask)).times).toBe(1);
    },
  );

test('a mutation that GraphQL could not finish is not repeated either', async () => {
  trial = await Trial.open();
  trial.fail({ method: 'POST' }, queryErrors({ message: 'Something went wrong' }));
  expect(await sent(mutate)).toEqual({ times: 1, status: 502 });
});

shows('fault', 'GitHub refuses a POST for a limit', 'repeated after the wait: nothing was done', async () => {
  trial = await Trial.open();
  trial.fail({ method: 'POST' }, secondaryLimit(5));
  expect(await sent(write)).toEqual({ times: 2, status: 'done' });
});

test('a single read can ask not to be repeated', async () => {
  trial = await Trial.open();
  trial.fail({ method: 'GET' }, { status: 500, body: {} });
  const once: Ask = ({ request }) => request(`GET ${REVIEWS}`, { ...address(), request: { retries: 0 } });
  expect(await sent(once)).toEqual({ times: 1, status: 500 });
  trial.fail({ method: 'GET' }, { status: 500, body: {} });
  expect(await sent(read)).toEqual({ times: 2, status: 'done' });
});

test('a redirect that is no answer is none', async () => {
  trial = await Trial.open();
  trial.fail({ method: 'GET' }, { status: 303, body: {} });
  expect(await sent(read)).toEqual({ times: 2, status: 'done' });
});
