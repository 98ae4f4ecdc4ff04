import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RecordedRequest, type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { query, request } from './client.ts';
import { TestRepository } from './repository.ts';

const REPO = '/repos/acme/thing';

const repository = new TestRepository();
repository.commit('main', { 'README.md': 'Thing\n' });

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
});

afterAll(async () => {
  await sandbox.close();
  repository.remove();
});

describe('a pull request', () => {
  const pull = (number: number) =>
    query(
      sandbox,
      `nameWithOwner pullRequest(number: ${number}) { title isDraft author { login } headRefName headRefOid baseRefOid
         headRepository { nameWithOwner } baseRef { target { oid } } changedFiles }`,
    );

  test('follows its branches', async () => {
    const start = repository.git('rev-parse', 'main');
    repository.commit('acme/2-moving', { 'docs/2.md': 'two\n' });
    const number = sandbox.openPull({
      title: 'Moving',
      branch: 'acme/2-moving',
      base: 'main',
      author: 'ada',
      draft: true,
    });
    expect(await pull(number)).toEqual({
      nameWithOwner: 'acme/thing',
      pullRequest: {
        title: 'Moving',
        isDraft: true,
        author: { login: 'ada' },
        headRefName: 'acme/2-moving',
        headRefOid: repository.git('rev-parse', 'acme/2-moving'),
        baseRefOid: start,
        headRepository: { nameWithOwner: 'acme/thing' },
        baseRef: { target: { oid: start } },
        changedFiles: 1,
      },
    });
    const pushed = repository.commit('acme/2-moving', { 'docs/3.md': 'three\n' });
    expect(await pull(number)).toMatchObject({ pullRequest: { headRefOid: pushed, changedFiles: 2 } });
    const { body } = await request(sandbox, 'GET', `${REPO}/pulls/${number}`);
    expect(body).toMatchObject({ head: { sha: pushed }, draft: true, changed_files: 2, additions: 2, commits: 2 });
    const tip = repository.commit('main', { 'docs/4.md': 'four\n' });
    expect(await pull(number)).toMatchObject({
      pullRequest: { baseRefOid: start, baseRef: { target: { oid: tip } }, changedFiles: 2 },
    });
  });

  test('keeps its head when the branch is gone', async () => {
    const head = repository.commit('acme/3-short', { 'docs/5.md': 'five\n' });
    const number = sandbox.openPull({ title: 'Short', branch: 'acme/3-short', base: 'main', author: 'ada' });
    expect(await pull(number)).toMatchObject({ pullRequest: { headRefOid: head } });
    repository.git('switch', '--quiet', 'main');
    repository.git('branch', '--quiet', '-D', 'acme/3-short');
    expect(await pull(number)).toMatchObject({ pullRequest: { headRefOid: head, headRefName: 'acme/3-short' } });
  });

  test('may come from a fork that was deleted since', async () => {
    repository.commit('acme/1-lost', { 'docs/1.md': 'one\n' });
    const options = { title: 'Lost', branch: 'acme/1-lost', base: 'main', author: 'ada', headRepository: null };
    const number = sandbox.openPull(options);
    expect(await pull(number)).toMatchObject({ pullRequest: { headRepository: null } });
    expect((await request(sandbox, 'GET', `${REPO}/pulls/${number}`)).body).toMatchObject({ head: { repo: null } });
  });

  test('that does not exist is an error beside the data', async () => {
    const text = '{ repository(owner: "acme", name: "thing") { pullRequest(number: 99) { title } } }';
    const { status, body } = await request(sandbox, 'POST', '/graphql', { query: text });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
    });
  });
});

describe('refusals', () => {
  test('say not found as GitHub does', async () => {
    expect(await request(sandbox, 'GET', `${REPO}/pulls/99`)).toMatchObject({
      status: 404,
      body: {
        message: 'Not Found',
        documentation_url: 'https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
        status: '404',
      },
    });
    expect(await request(sandbox, 'GET', '/repos/acme/other/pulls/1')).toMatchObject({ status: 404 });
    expect(await request(sandbox, 'GET', `${REPO}/git/blobs/${'1'.repeat(40)}`)).toMatchObject({ status: 404 });
  });

  test('ask for a token', async () => {
    expect(await request(sandbox, 'GET', `${REPO}/pulls/1`, undefined, {})).toMatchObject({ status: 401 });
    expect(await request(sandbox, 'POST', '/graphql', { query: '{ viewer { login } }' }, {})).toMatchObject({
      status: 401,
    });
  });

  test('need JSON', async () => {
    const init = { method: 'POST', headers: { authorization: 'token secret' }, body: '{"query":' };
    const response = await fetch(sandbox.graphqlUrl, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: 'Problems parsing JSON' });
  });

  test('name what a query has wrong', async () => {
    const { body } = await request(sandbox, 'POST', '/graphql', { query: '{ viewer { shoeSize } }' });
    expect(JSON.stringify(body)).toContain('Cannot query field \\"shoeSize\\" on type \\"User\\"');
  });
});

test('requests and answers are as GitHub describes them', () => {
  const wrong = ({ status, body }: RecordedRequest) => status === 400 || JSON.stringify(body).includes('shoeSize');
  assertContract(sandbox.requests.filter((recorded) => !wrong(recorded)));
});
