import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type Audience, publishReview, REVIEW_MARKER } from '../../src/publish/review.ts';
import { connect } from '../../src/sources/github/client.ts';
import { assertContract } from '../contract/contract.ts';
import { TestRepository } from '../sandbox/repository.ts';
import { startStandIn } from '../support/stand-in.ts';

const VIEWER = 'github-actions[bot]';
let repository: TestRepository;
let sandbox: Sandbox;
let number: number;

beforeEach(async () => {
  repository = new TestRepository();
  repository.commit('main', { 'a.md': 'a\n' });
  repository.commit('work', { 'a.md': 'b\n' });
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
  number = sandbox.openPull({ title: 'Work', branch: 'work', base: 'main', author: 'ada' });
});

afterEach(async () => {
  await sandbox.close();
  assertContract(sandbox.requests);
  repository.remove();
});

const reviews = () => sandbox.pulls[0]?.reviews ?? [];

/** The pull request as a source finds it now; `known` reviews are what the first reading shows. */
const audience = (known: Partial<Audience> = {}): Audience => ({
  owner: 'acme',
  name: 'thing',
  number,
  head: repository.git('rev-parse', 'work'),
  viewer: VIEWER,
  reviews: reviews().map(({ id, author, body }) => ({ id: String(id), author, body })),
  hasOlderReviews: false,
  ...known,
});

const say = (
  body: string,
  { clean = false, to = audience(), api = sandbox as Pick<Sandbox, 'url' | 'graphqlUrl'> } = {},
) => publishReview(connect('secret', api), to, { body, clean });

test('one review is created and then edited, and its address is told', async () => {
  const created = await say('Wrong.');
  const edited = await say('Right.', { clean: true });
  expect([created.did, edited.did]).toEqual(['created', 'edited']);
  expect(reviews().map(({ body }) => body)).toEqual([`${REVIEW_MARKER}\nRight.`]);
  expect(edited.url).toBe(created.url);
  expect(created.url).toContain(`#pullrequestreview-${reviews()[0]?.id}`);
});

test('what is clean from the start, or said already, is not said', async () => {
  expect(await say('Fine.', { clean: true })).toMatchObject({ did: 'nothing', url: null });
  await say('Wrong.');
  const requests = sandbox.requests.length;
  const crlf = audience().reviews.map((review) => ({ ...review, body: `${review.body.replace('\n', '\r\n')}\r\n` }));
  expect(await say('Wrong.', { to: audience({ reviews: crlf }) })).toMatchObject({ did: 'nothing' });
  expect(sandbox.requests).toHaveLength(requests);
});

test('a review of somebody else is never touched, whatever it begins with', async () => {
  await sandbox.addReview(number, { author: 'github-actions', body: `${REVIEW_MARKER}\nMine.` });
  await sandbox.addReview(number, { author: VIEWER, body: `Quoted: ${REVIEW_MARKER}` });
  expect(await say('Wrong.')).toMatchObject({ did: 'created' });
  expect(reviews()).toHaveLength(3);
});

test('the own review is found behind a hundred others', async () => {
  await say('Wrong.');
  for (let i = 0; i < 120; i += 1) await sandbox.addReview(number, { author: 'ada', body: `Comment ${i}` });
  expect(await say('Right.', { to: audience({ reviews: [], hasOlderReviews: true }) })).toMatchObject({
    did: 'edited',
  });
  expect(reviews().filter(({ author }) => author === VIEWER)).toHaveLength(1);
});

test('a newer commit keeps the old judgement from being written', async () => {
  const to = audience();
  repository.commit('work', { 'a.md': 'c\n' });
  expect(await say('Wrong.', { to })).toMatchObject({ did: 'nothing', log: expect.stringContaining('newer commit') });
  expect(reviews()).toEqual([]);
});

test('a token that may only read is told which permission is missing', async () => {
  sandbox.setPermission('read');
  expect(await say('Wrong.')).toMatchObject({
    did: 'failed',
    log: expect.stringMatching(/Resource not accessible by integration.*`pull-requests: write`/),
  });
});

test('a server that fails is an outcome, not an error', async () => {
  const standIn = await startStandIn(sandbox, () => ({ status: 502, body: { message: 'Bad Gateway' } }));
  const outcome = await say('Wrong.', { api: standIn });
  standIn.close();
  expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('The verdict stands') });
});
