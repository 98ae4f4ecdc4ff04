import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
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

test('a file whose mode or kind alone changes is changed', async () => {
  repository.git('switch', '--quiet', 'main');
  const before = repository.commit('main', { 'run.sh': 'echo\n', 'kind.md': 'docs/a.md' });
  repository.git('update-index', '--chmod=+x', 'run.sh');
  const after = repository.commit('kinds', { 'kind.md': { symlink: 'docs/a.md' } });
  const { body } = await request<{ files: Files }>(sandbox, 'GET', `${REPO}/compare/${before}...${after}`);
  expect(body.files.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
    ['kind.md', 'changed', undefined],
    ['run.sh', 'changed', undefined],
  ]);
});

test('files beyond 20,000 lines of patches have none and count nothing', async () => {
  repository.git('switch', '--quiet', '--force', 'main');
  const before = repository.git('rev-parse', 'main');
  const long = 'x\n'.repeat(19_999);
  const after = repository.commit('long', { '1.md': long, '2.md': 'two\n', '3.md': 'three\n' });
  const { body } = await request<{ files: Files }>(sandbox, 'GET', `${REPO}/compare/${before}...${after}`);
  expect(body.files).toMatchObject([{ additions: 19_999 }, { changes: 0 }, { changes: 0 }]);
  expect(body.files.map((file) => 'patch' in file)).toEqual([true, false, false]);
});

test('all of it is as GitHub describes it', () => assertContract(sandbox.requests));
