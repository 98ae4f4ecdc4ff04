import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { toSourceError } from '../../src/sources/github/errors.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { type Answer, type Intercept, startStandIn } from '../support/stand-in.ts';
import { everything, PLACES, pullSource } from './reading.ts';

const BRANCH = 'acme/1-x';
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'docs/README.md': '# Base\n' });
});

const NO_REVIEWS = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };

const openPull = (): number => sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });

describe('what keeps the gate from reading is said', () => {
  const graphql = (type: string | undefined, message: string): Answer => ({
    status: 200,
    body: { data: null, errors: [{ ...(type && { type }), message }] },
  });
  const rest = (status: number, message: string, headers = {}): Answer => ({ status, body: { message }, headers });
  const forbidden = 'Resource not accessible by integration';

  /** The error that a check meets when these requests are answered otherwise. */
  async function errorOf(intercept: Intercept) {
    repository.commit(BRANCH, { 'docs/README.md': '# Head\n' });
    const standIn = await startStandIn(sandbox, intercept);
    const failed = await everything(pullSource(standIn, openPull())).catch((error: unknown) => error);
    standIn.close();
    return failed;
  }
  const onGraphql =
    (answer: Answer): Intercept =>
    ({ path }) =>
      path === '/graphql' ? answer : null;
  const onCompare =
    (answer: Answer): Intercept =>
    ({ path }) =>
      path.includes('/compare/') ? answer : null;

  test.each<[string, Intercept, string, string]>([
    ['a wrong token', onGraphql(rest(401, 'Bad credentials')), 'does not accept the token', 'input `token`'],
    ['no permission', onGraphql(graphql('FORBIDDEN', forbidden)), 'read pull request 1', '`pull-requests: read`'],
    ['no permission for files', onCompare(rest(403, forbidden)), 'compare the base branch', '`contents: read`'],
    ['no repository', onGraphql(graphql('NOT_FOUND', 'Could not resolve to a Repository')), 'does not know', 'names'],
    ['no common commit', onCompare(rest(404, 'No common ancestor')), 'a common commit', '`contents: read`'],
    ['a used-up limit in a 200', onGraphql(graphql('RATE_LIMITED', 'exceeded')), 'rate limit', 'in an hour'],
    [
      'a used-up limit with its end',
      onCompare(rest(403, 'API rate limit', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000000' })),
      'rate limit',
      'after 14:13 UTC',
    ],
    ['a secondary limit', onCompare(rest(429, 'Slow down', { 'retry-after': '90' })), 'rate limit', 'in 2 min'],
    ['a failing server', onCompare(rest(500, 'Oops')), 'failed with 500', 'again'],
    ['a failing query', onGraphql(graphql(undefined, 'Something went wrong')), 'did not read', 'again'],
  ])('%s', async (_, intercept, message, hint) => {
    const error = await errorOf(intercept);
    expect(error).toMatchObject({
      name: 'SourceError',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test('nobody answers', async () => {
    const nowhere = { url: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9/graphql' };
    const failed = await pullSource(nowhere, 1)
      .open(PLACES)
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'SourceError', message: expect.stringContaining('could not be reached') });
  });

  test('a list of files that is not complete', async () => {
    const error = await errorOf(({ path }) =>
      path.includes('/compare/')
        ? { status: 200, body: { merge_base_commit: { sha: 'a'.repeat(40) }, files: [] } }
        : path.includes('/files')
          ? { status: 200, body: [] }
          : null,
    );
    expect(error).toMatchObject({ name: 'SourceError', message: expect.stringContaining('names only 0 of them') });
  });

  test('a base branch that is gone', async () => {
    repository.commit(BRANCH, { 'docs/README.md': '# Head\n' });
    const number = openPull();
    const pull = { title: '', baseRefName: 'main', baseRef: null, number, reviews: NO_REVIEWS };
    const answer = { data: { viewer: { login: 'x' }, repository: { nameWithOwner: 'acme/thing', pullRequest: pull } } };
    const standIn = await startStandIn(sandbox, () => ({ status: 200, body: answer }));
    const failed = await pullSource(standIn, number)
      .open(PLACES)
      .catch((error: unknown) => error);
    standIn.close();
    expect(failed).toMatchObject({ name: 'SourceError', message: expect.stringContaining('base branch main') });
  });
});

const ATTEMPT = { what: 'read it', permission: 'contents: read', object: 'it' };

test('an answer that does not come in time is no refusal', () => {
  const late = Object.assign(new Error('network timeout at: https://api.github.example/graphql'), { status: 500 });
  expect(toSourceError(late, ATTEMPT)).toMatchObject({
    message: expect.stringContaining('did not answer in time'),
    hint: 'Run it again.',
  });
});

test('a mistake of this program is not blamed on GitHub', () => {
  const mistake = new TypeError('undefined is not a function');
  expect(() => toSourceError(mistake, ATTEMPT)).toThrow(mistake);
});
