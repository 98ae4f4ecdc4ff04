import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { query, request } from './client.ts';
import type { TestRepository } from './repository.ts';

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
const REVIEWS = '/repos/acme/thing/pulls/1/reviews';
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const changed = LINES.map((line, index) => (index === 9 ? 'ten' : line));

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'a.md': text(LINES) });
  repository.commit('work', { 'a.md': text(changed) });
  sandbox.openPull({ title: 'Work', branch: 'work', base: 'main', author: 'ada' });
});

interface Answer {
  readonly id: number;
  readonly state: string;
  readonly body: string;
  readonly errors?: readonly string[];
}

const post = (body: Record<string, unknown>) => request<Answer>(sandbox, 'POST', REVIEWS, body);
/** Comments beside line 10, which the pull request changes. */
const comment = (place: Record<string, unknown> = { line: 10 }) =>
  post({ event: 'COMMENT', comments: [{ path: 'a.md', side: 'RIGHT', body: 'Why ten?', ...place }] });

interface Thread {
  readonly isOutdated: boolean;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly comments: { readonly nodes: readonly { readonly id: string; readonly isMinimized: boolean }[] };
}

async function threads(): Promise<readonly Thread[]> {
  const fields =
    'isOutdated line startLine path comments(first: 5) { totalCount nodes { id body isMinimized minimizedReason outdated author { login } } }';
  const data = await query<{ pullRequest: { reviewThreads: { nodes: Thread[] } } }>(
    sandbox,
    `pullRequest(number: 1) { reviewThreads(last: 100) { nodes { ${fields} } } }`,
  );
  return data.pullRequest.reviewThreads.nodes;
}

const firstId = async (): Promise<string> => (await threads())[0]?.comments.nodes[0]?.id ?? '';

type Mutated = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly type: string }[];
};

async function mutate(field: string, type: string, input: Record<string, unknown>, select: string): Promise<Mutated> {
  const text = `mutation($i: ${type}!) { ${field}(input: $i) { ${select} } }`;
  const { body } = await request<Mutated>(sandbox, 'POST', '/graphql', { query: text, variables: { i: input } });
  return body;
}

const edit = (id: string, body: string) =>
  mutate(
    'updatePullRequestReviewComment',
    'UpdatePullRequestReviewCommentInput',
    { pullRequestReviewCommentId: id, body },
    'pullRequestReviewComment { id body }',
  );
const remove = (id: string) =>
  mutate(
    'deletePullRequestReviewComment',
    'DeletePullRequestReviewCommentInput',
    { id },
    'pullRequestReviewComment { id }',
  );
const hide = (subjectId: string) =>
  mutate(
    'minimizeComment',
    'MinimizeCommentInput',
    { subjectId, classifier: 'RESOLVED' },
    'minimizedComment { isMinimized minimizedReason }',
  );

describe('a thread', () => {
  test('goes along with its lines', async () => {
    await comment({ line: 10, start_line: 9 });
    expect(await threads()).toMatchObject([{ isOutdated: false, line: 10, startLine: 9 }]);
    repository.commit('work', { 'a.md': text(['new', ...changed]) });
    expect(await threads()).toMatchObject([{ isOutdated: false, line: 11, startLine: 10 }]);
    repository.commit('work', { 'a.md': text(['new', ...changed, 'last']) });
    expect(await threads()).toMatchObject([{ isOutdated: false, line: 11, startLine: 10 }]);
  });

  test.each([
    ['its line changes', LINES.map((line, index) => (index === 9 ? 'zehn' : line))],
    ['its line is removed', changed.filter((_, index) => index !== 9)],
    ['the pull request leaves its line alone', LINES.map((line, index) => (index === 29 ? 'end' : line))],
  ])('is outdated when %s', async (_, lines) => {
    await comment();
    repository.commit('work', { 'a.md': text(lines) });
    expect(await threads()).toMatchObject([{ isOutdated: true, line: null, startLine: null }]);
  });

  test('is outdated when a line comes between its own, not when one comes beside them', async () => {
    await comment({ line: 10, start_line: 9 });
    repository.commit('work', { 'a.md': text([...changed.slice(0, 10), 'beside', ...changed.slice(10)]) });
    expect(await threads()).toMatchObject([{ isOutdated: false }]);
    repository.commit('work', { 'a.md': text([...changed.slice(0, 9), 'between', ...changed.slice(9)]) });
    expect(await threads()).toMatchObject([{ isOutdated: true }]);
  });

  test('is gone with its last comment', async () => {
    await comment();
    sandbox.replyTo(1, 0, { author: 'grace', body: 'Because.' });
    await remove(await firstId());
    expect(await threads()).toMatchObject([{ comments: { totalCount: 1, nodes: [{ body: 'Because.' }] } }]);
    await remove(await firstId());
    expect(await threads()).toEqual([]);
  });
});

describe('a comment', () => {
  test('is edited and folded', async () => {
    await comment();
    expect((await edit(await firstId(), 'I see.')).errors).toBeUndefined();
    await hide(await firstId());
    expect(await threads()).toMatchObject([
      { comments: { nodes: [{ body: 'I see.', isMinimized: true, minimizedReason: 'resolved' }] } },
    ]);
  });

  test('of somebody else is not edited, and nothing is without the permission', async () => {
    const place = { path: 'a.md', line: 10, startLine: null, side: 'RIGHT' as const };
    await sandbox.addReview(1, { author: 'grace', body: '', comments: [{ ...place, body: 'Mine' }] });
    const id = await firstId();
    expect((await edit(id, 'Yours')).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    sandbox.setPermission('read');
    for (const step of [remove, hide]) expect((await step(id)).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(await threads()).toMatchObject([{ comments: { nodes: [{ body: 'Mine', isMinimized: false }] } }]);
  });

  test('that is not there, or says nothing, is refused', async () => {
    for (const step of [remove, hide]) expect((await step('bm8=')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    expect((await edit('bm8=', 'x')).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    await comment();
    expect((await edit(await firstId(), ' ')).errors).toMatchObject([{ type: 'UNPROCESSABLE' }]);
    expect((await comment({ line: 10, body: ' ' })).status).toBe(422);
  });
});

describe('a request for changes', () => {
  const dismiss = (id: number, body: unknown = { message: 'Done.', event: 'DISMISS' }) =>
    request<Answer>(sandbox, 'PUT', `${REVIEWS}/${id}/dismissals`, body);

  test('is dismissed once, with a reason', async () => {
    const { body } = await post({ event: 'REQUEST_CHANGES', body: 'Fix it.' });
    expect((await dismiss(body.id, { message: ' ' })).status).toBe(422);
    expect((await dismiss(body.id)).body).toMatchObject({ state: 'DISMISSED', body: 'Fix it.' });
    expect((await dismiss(body.id)).body.errors).toEqual(['Can not dismiss a dismissed pull request review']);
    const said = await post({ event: 'COMMENT', body: 'By the way.' });
    expect((await dismiss(said.body.id)).status).toBe(422);
  });

  test('is not dismissed where the token may not', async () => {
    const { body } = await post({ event: 'REQUEST_CHANGES', body: 'Fix it.' });
    sandbox.setDismissals(false);
    expect((await dismiss(body.id)).status).toBe(403);
    expect((await dismiss(1)).status).toBe(404);
  });

  test('is not taken from the author', async () => {
    sandbox.openPull({ title: 'Mine', branch: 'work', base: 'main', author: 'github-actions[bot]' });
    const path = '/repos/acme/thing/pulls/2/reviews';
    const { status, body } = await request<Answer>(sandbox, 'POST', path, { event: 'REQUEST_CHANGES', body: 'No.' });
    expect([status, body.errors]).toEqual([422, ['Review Can not request changes on your own pull request']]);
  });
});

test('people are told of reviews, answers and dismissals, of nothing else', async () => {
  const { body } = await post({
    event: 'REQUEST_CHANGES',
    body: 'Fix it.',
    comments: [{ path: 'a.md', line: 10, body: 'Here' }],
  });
  await request(sandbox, 'PUT', `${REVIEWS}/${body.id}`, { body: 'Fix it all.' });
  await edit(await firstId(), 'There');
  await hide(await firstId());
  expect(sandbox.notifications).toMatchObject([{ pull: 1, author: 'github-actions[bot]', about: 'review' }]);
  sandbox.replyTo(1, 0, { author: 'grace', body: 'Where?' });
  await request(sandbox, 'PUT', `${REVIEWS}/${body.id}/dismissals`, { message: 'Done.' });
  expect(sandbox.notifications.map(({ about }) => about)).toEqual(['review', 'reply', 'dismissal']);
});
