import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RecordedRequest, type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { query, request } from './client.ts';
import { TestRepository } from './repository.ts';

const LINES = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
const SUBMODULE = '1234567890123456789012345678901234567890';

let repository: TestRepository;
let sandbox: Sandbox;
let base: string;
let head: string;
const REPO = '/repos/acme/thing';

beforeAll(async () => {
  repository = new TestRepository();
  base = repository.commit('main', {
    'docs/a.md': text(LINES),
    'docs/old.md': text(LINES.map((line) => `old ${line}`)),
    'docs/gone.md': 'gone\n',
  });
  repository.commit('acme/1-first', {
    'docs/a.md': text(LINES.map((line, index) => (index === 1 || index === 30 ? `${line} changed` : line))),
    'docs/old.md': null,
    'docs/new.md': text([...LINES.map((line) => `old ${line}`), 'one more']),
  });
  head = repository.commit('acme/1-first', {
    'docs/gone.md': null,
    'docs/ünï\tcode.md': 'no line end',
    'docs/empty.md': '',
    'image.png': Buffer.from([0x89, 0x50, 0, 1]),
    link: { symlink: 'docs/a.md' },
    vendor: { submodule: SUBMODULE },
  });
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
  sandbox.openPull({ title: 'First', branch: 'acme/1-first', base: 'main', author: 'ada' });
});

afterAll(async () => {
  await sandbox.close();
  repository.remove();
});

type Commits = readonly { readonly sha: string }[];
type Files = readonly {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly patch?: string;
}[];

async function files(): Promise<Map<string, Files[number]>> {
  const { body } = await request<Files>(sandbox, 'GET', `${REPO}/pulls/1/files?per_page=100`);
  return new Map(body.map((file) => [file.filename, file]));
}

describe('files of a pull request', () => {
  test('say what happened to each file', async () => {
    const statuses = [...(await files())].map(([name, file]) => `${file.status} ${name}`);
    expect(statuses.sort()).toEqual([
      'added docs/empty.md',
      'added docs/ünï\tcode.md',
      'added image.png',
      'added link',
      'added vendor',
      'modified docs/a.md',
      'removed docs/gone.md',
      'renamed docs/new.md',
    ]);
  });

  test('carry hunks as patches, and none where there is no text', async () => {
    const all = await files();
    expect(all.get('docs/ünï\tcode.md')).toMatchObject({
      patch: '@@ -0,0 +1 @@\n+no line end\n\\ No newline at end of file',
      additions: 1,
      deletions: 0,
    });
    expect(all.get('docs/gone.md')).toMatchObject({ patch: '@@ -1 +0,0 @@\n-gone', deletions: 1 });
    expect(all.get('docs/new.md')).toMatchObject({ previous_filename: 'docs/old.md', additions: 1, deletions: 0 });
    expect(all.get('docs/a.md')?.patch).toContain('-line 31\n+line 31 changed\n');
    expect(all.get('link')).toMatchObject({ patch: '@@ -0,0 +1 @@\n+docs/a.md\n\\ No newline at end of file' });
    expect(all.get('vendor')).toMatchObject({
      sha: SUBMODULE,
      patch: `@@ -0,0 +1 @@\n+Subproject commit ${SUBMODULE}`,
    });
    expect(all.get('image.png')).not.toHaveProperty('patch');
    expect(all.get('docs/empty.md')).not.toHaveProperty('patch');
  });

  test('name the blob at head, or the one that was removed', async () => {
    const all = await files();
    expect(all.get('docs/a.md')?.sha).toBe(repository.git('rev-parse', `${head}:docs/a.md`));
    expect(all.get('docs/gone.md')?.sha).toBe(repository.git('rev-parse', `${base}:docs/gone.md`));
  });

  test('come in pages that lead to each other', async () => {
    const first = await request(sandbox, 'GET', `${REPO}/pulls/1/files?per_page=3`);
    expect(first.link).toContain(`per_page=3&page=2>; rel="next"`);
    expect(first.link).toContain(`per_page=3&page=3>; rel="last"`);
    const last = await request(sandbox, 'GET', `${REPO}/pulls/1/files?per_page=3&page=3`);
    expect(last.body).toHaveLength(2);
    expect(last.link).not.toContain('rel="next"');
  });
});

describe('comparing', () => {
  test('starts at the merge base, wherever the base branch went', async () => {
    const tip = repository.commit('main', { 'docs/later.md': 'later\n' });
    const { body } = await request<{ files: unknown; commits: Commits }>(
      sandbox,
      'GET',
      `${REPO}/compare/main...acme/1-first`,
    );
    expect(body).toMatchObject({
      merge_base_commit: { sha: base },
      base_commit: { sha: tip },
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      total_commits: 2,
    });
    expect(body.files).toHaveLength(8);
    expect(body.commits.at(-1)?.sha).toBe(head);
  });

  test('lists files on the first page only', async () => {
    const path = `${REPO}/compare/${base}...${head}`;
    const first = await request(sandbox, 'GET', `${path}?per_page=1`);
    const second = await request<{ commits: Commits }>(sandbox, 'GET', `${path}?per_page=1&page=2`);
    expect(first.body.files).toHaveLength(8);
    expect(second.body).not.toHaveProperty('files');
    expect(second.body.commits.map(({ sha }) => sha)).toEqual([head]);
  });

  test('lists at most 300 files, a pull request all of them', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`many/${index}.md`, `${index}\n`]));
    repository.git('switch', '--quiet', 'main');
    repository.commit('many', many);
    const number = sandbox.openPull({ title: 'Many', branch: 'many', base: 'main', author: 'ada' });
    const { body } = await request(sandbox, 'GET', `${REPO}/compare/main...many`);
    expect(body.files).toHaveLength(300);
    expect(await query(sandbox, `pullRequest(number: ${number}) { changedFiles }`)).toMatchObject({
      pullRequest: { changedFiles: 301 },
    });
  });

  test('histories without a common commit cannot be compared', async () => {
    repository.git('switch', '--quiet', '--orphan', 'orphan');
    repository.commit('orphan', { 'x.md': 'x\n' });
    const { status, body } = await request(sandbox, 'GET', `${REPO}/compare/main...orphan`);
    expect(status).toBe(404);
    expect(body.message).toMatch(/^No common ancestor/);
  });
});

describe('a pull request', () => {
  const pull = (number: number) =>
    query(
      sandbox,
      `nameWithOwner pullRequest(number: ${number}) { title isDraft author { login } headRefName headRefOid baseRefOid
         headRepository { nameWithOwner } baseRef { target { oid } } changedFiles }`,
    );

  test('follows its branches', async () => {
    repository.commit('main', {});
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

  test('may come from a fork that was deleted since', async () => {
    const options = { title: 'Lost', branch: 'acme/1-first', base: 'main', author: 'ada', headRepository: null };
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
    expect(await request(sandbox, 'GET', `${REPO}/git/blobs/${SUBMODULE}`)).toMatchObject({ status: 404 });
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
