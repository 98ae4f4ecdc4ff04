import { afterEach, describe, expect, test } from '@jest/globals';
import { queryErrors, secondaryLimit } from '../../sandbox/faults.ts';
import type { Waiting } from '../../src/model/waiting.ts';
import { connect, type GitHubApi } from '../../src/sources/github/client.ts';
import { Deadline } from '../../src/sources/github/deadline.ts';
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

test.each<[string, Ask]>([
  ['POST', write],
  ['mutation', mutate],
])(
  'a %s that a limit refuses is not repeated either: what it was meant for may be over after the wait',
  async (_, ask) => {
    trial = await Trial.open();
    trial.fail({ method: 'POST' }, secondaryLimit(5));
    expect(await sent(ask)).toEqual({ times: 1, status: 403 });
  },
);

describe('who writes waits before another look', () => {
  const told: string[] = [];
  const waiting = (deadline = new Deadline(5), second = 0): Waiting =>
    connect('secret', trial.sandbox, { second, deadline, tell: (line) => told.push(line) });
  const failure = (status: number, headers: Readonly<Record<string, string>> = {}): Error =>
    Object.assign(new Error('No.'), { status, response: { headers } });

  test.each<[string, Error, number, string]>([
    ['as long as GitHub asks for', failure(403, { 'retry-after': '7' }), 1, '7 s, 1 of 3'],
    ['longer each time after a failure', failure(502), 3, '9 s, 3 of 3'],
  ])('%s', async (_, error, tries, line) => {
    trial = await Trial.open();
    told.length = 0;
    expect(await waiting().outwait(error, tries)).toBe(true);
    expect(told).toEqual([expect.stringContaining(`looking again in ${line}`)]);
  });

  test.each<[string, Error, number]>([
    ['what is refused for good', failure(403), 1],
    ['a failure for the fourth time', failure(502), 4],
    ['a pause longer than the run', failure(429, { 'retry-after': '4000' }), 1],
    ['a mistake of this program', new TypeError('x'), 1],
  ])('and not after %s', async (_, error, tries) => {
    trial = await Trial.open();
    told.length = 0;
    expect(await waiting(new Deadline(5), 1000).outwait(error, tries)).toBe(false);
    expect(told).toEqual([]);
  });

  test('and gives up quietly when the run ends meanwhile', async () => {
    trial = await Trial.open();
    const deadline = new Deadline(5);
    const resting = waiting(deadline, 1000).rest(60);
    deadline.end();
    expect(await resting).toBe(false);
    expect(await waiting(deadline).rest(0)).toBe(false);
  });
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
