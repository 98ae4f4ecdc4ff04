import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { query, request } from './client.ts';
import { TestRepository } from './repository.ts';

const LINES = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
const REVIEWS = '/repos/acme/thing/pulls/1/reviews';

const repository = new TestRepository();
repository.commit('main', { 'a.md': `${LINES.join('\n')}\n`, 'gone.md': 'one\ntwo\n' });
const head = repository.commit('acme/1-first', {
  // Two hunks: lines 1 to 5 with a line added after the second, and lines 28 to 34 (27 to 33 before).
  'a.md': `${LINES.flatMap((line, index) => (index === 1 ? [line, 'new'] : index === 29 ? ['other'] : [line])).join('\n')}\n`,
  'gone.md': null,
});

let sandbox: Sandbox;

beforeEach(async () => {
  await sandbox?.close();
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
  sandbox.openPull({ title: 'First', branch: 'acme/1-first', base: 'main', author: 'ada' });
});

afterAll(async () => {
  await sandbox.close();
  repository.remove();
});

interface Answer {
  readonly id: number;
  readonly body: string;
  readonly message: string;
}

const post = (body: Record<string, unknown>) => request<Answer>(sandbox, 'POST', REVIEWS, body);
const comment = (place: Record<string, unknown>) =>
  post({ commit_id: head, event: 'COMMENT', body: 'Review', comments: [{ path: 'a.md', body: 'Comment', ...place }] });

describe('writing a review', () => {
  test('makes it readable in both APIs, under the name that each gives an application', async () => {
    await sandbox.addReview(1, { author: 'grace', body: 'Looks good', state: 'APPROVED' });
    const { status, body } = await post({ commit_id: head, event: 'COMMENT', body: 'First words' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'COMMENTED',
      commit_id: head,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    const data = await query(
      sandbox,
      'pullRequest(number: 1) { reviews(last: 100) { nodes { databaseId fullDatabaseId author { __typename login } body state } } }',
    );
    expect(data).toEqual({
      pullRequest: {
        reviews: {
          nodes: [
            expect.objectContaining({ author: { __typename: 'User', login: 'grace' }, state: 'APPROVED' }),
            {
              databaseId: null,
              fullDatabaseId: String(body.id),
              author: { __typename: 'Bot', login: 'github-actions' },
              body: 'First words',
              state: 'COMMENTED',
            },
          ],
        },
      },
    });
    assertContract(sandbox.requests);
  });

  test('twice makes two; one is edited and the other stays', async () => {
    const first = await post({ event: 'COMMENT', body: 'First' });
    await post({ event: 'COMMENT', body: 'Second' });
    const edit = await request(sandbox, 'PUT', `${REVIEWS}/${first.body.id}`, { body: 'First, edited' });
    expect(edit.status).toBe(200);
    const { body } = await request<Answer[]>(sandbox, 'GET', REVIEWS);
    expect(body.map((review) => review.body)).toEqual(['First, edited', 'Second']);
    expect(sandbox.pulls[0]?.reviews.map((review) => review.body)).toEqual(['First, edited', 'Second']);
    assertContract(sandbox.requests);
  });

  test('is refused without the permission, reading is not', async () => {
    sandbox.setPermission('read');
    const { status, body } = await post({ event: 'COMMENT', body: 'First' });
    expect(status).toBe(403);
    expect(body.message).toBe('Resource not accessible by integration');
    expect((await request(sandbox, 'GET', REVIEWS)).body).toEqual([]);
    assertContract(sandbox.requests);
  });

  test('stays pending without an event, once per user', async () => {
    expect((await post({ body: 'Draft' })).body).toMatchObject({ state: 'PENDING' });
    for (const next of [{ body: 'Draft' }, { body: 'No draft', event: 'COMMENT' }])
      expect((await post(next)).body).toMatchObject({
        errors: ['User can only have one pending review per pull request'],
      });
    assertContract(sandbox.requests);
  });

  test('refuses an empty or endless body, an unknown event and a commit from elsewhere', async () => {
    const refused = [
      { event: 'COMMENT', body: ' ' },
      { event: 'COMMENT', body: 'x'.repeat(65_537) },
      { event: 'APPLAUD', body: 'First' },
      { event: 'COMMENT', body: 'First', commit_id: repository.git('rev-parse', 'main') },
    ];
    for (const body of refused) expect((await post(body)).status).toBe(422);
    expect((await post({ event: 'COMMENT', body: 'x'.repeat(65_536) })).status).toBe(200);
  });

  test('nobody edits what somebody else wrote', async () => {
    const { id } = await sandbox.addReview(1, { author: 'grace', body: 'Mine' });
    expect((await request(sandbox, 'PUT', `${REVIEWS}/${id}`, { body: 'Yours' })).status).toBe(403);
    expect((await request(sandbox, 'PUT', `${REVIEWS}/1`, { body: 'Yours' })).status).toBe(404);
    expect(sandbox.pulls[0]?.reviews[0]?.body).toBe('Mine');
  });
});

describe('inline comments', () => {
  test.each([
    { line: 3, side: 'RIGHT' },
    { line: 6 },
    { line: 31, side: 'RIGHT' },
    { line: 30, side: 'LEFT' },
    { line: 5, start_line: 2, side: 'RIGHT' },
    { path: 'gone.md', line: 2, side: 'LEFT' },
  ])('are taken in a hunk: %j', async (place) => {
    expect((await comment(place)).status).toBe(200);
    expect(sandbox.pulls[0]?.threads).toHaveLength(1);
    assertContract(sandbox.requests);
  });

  test.each([
    { line: 7, error: 'Line could not be resolved' },
    { line: 6, side: 'LEFT', error: 'Line could not be resolved' },
    { line: 35, error: 'Line could not be resolved' },
    { path: 'gone.md', line: 1, side: 'RIGHT', error: 'Line could not be resolved' },
    { path: 'README.md', line: 1, error: 'Path could not be resolved' },
    { line: 31, start_line: 3, error: 'Start line must be part of the same hunk as the line.' },
    { line: 3, start_line: 5, error: 'Start line must precede the end line.' },
  ])('outside refuse the whole review: %j', async ({ error, ...place }) => {
    const { status, body } = await comment(place);
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: 'Unprocessable Entity', errors: [error], status: '422' });
    expect(sandbox.pulls[0]?.reviews).toEqual([]);
  });
});

test('inline comments stand in the diff of the commit that they are written at', async () => {
  const later = repository.commit('acme/1-first', { 'late.md': 'one\n' });
  const place = (path: string, line: number) => ({ path, line, body: 'Comment' });
  const at = (commit: string, ...comments: unknown[]) =>
    post({ commit_id: commit, event: 'COMMENT', body: '', comments });
  expect((await at(head, place('late.md', 1))).body).toMatchObject({ errors: ['Path could not be resolved'] });
  expect((await at(later, place('late.md', 1))).status).toBe(200);
  repository.commit('acme/1-first', { 'a.md': `${LINES.join('\n')}\n` });
  expect((await at(head, place('a.md', 3))).status).toBe(200);
  assertContract(sandbox.requests);
  repository.git('reset', '--quiet', '--hard', head);
});

test('reviews are read in stretches, from the end', async () => {
  for (const body of ['one', 'two', 'three']) await sandbox.addReview(1, { author: 'grace', body });
  const stretch = async (slice: string) => {
    const info = 'pageInfo { hasPreviousPage startCursor hasNextPage endCursor }';
    const data = await query<{ pullRequest: { reviews: { pageInfo: { startCursor: string } } } }>(
      sandbox,
      `pullRequest(number: 1) { reviews(${slice}) { totalCount nodes { body } ${info} } }`,
    );
    return data.pullRequest.reviews;
  };
  const last = await stretch('last: 2');
  expect(last).toMatchObject({
    totalCount: 3,
    nodes: [{ body: 'two' }, { body: 'three' }],
    pageInfo: { hasPreviousPage: true },
  });
  const before = await stretch(`last: 2, before: "${last.pageInfo.startCursor}"`);
  expect(before).toMatchObject({ nodes: [{ body: 'one' }], pageInfo: { hasPreviousPage: false, hasNextPage: true } });
  expect(await stretch('first: 1')).toMatchObject({ nodes: [{ body: 'one' }], pageInfo: { hasNextPage: true } });
  expect(await stretch('last: 101')).toBeNull();
  assertContract(sandbox.requests);
});
