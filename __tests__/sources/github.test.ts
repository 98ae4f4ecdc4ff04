import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { MAX_DOCUMENT_BYTES, type Places, type Source, type Want } from '../../src/model/source.ts';
import { checkoutSource, openCheckout } from '../../src/sources/git/checkout.ts';
import { connect } from '../../src/sources/github/client.ts';
import { type GitHubSource, githubSource } from '../../src/sources/github/source.ts';
import { assertContract } from '../contract/contract.ts';
import { type Content, TestRepository } from '../sandbox/repository.ts';
import { type Answer, type Intercept, startStandIn } from '../support/stand-in.ts';

const BRANCH = 'acme/1-x';
const PLACES: Places = { files: ['docs/README.md', '.github/proposals.yml'], folders: ['docs', 'absent'] };
const ODD: Readonly<Record<string, Content>> = {
  'docs/bom.md': '\uFEFF# Title\r\n',
  'docs/replacement.md': 'A real \uFFFD stands here, and 提案 🚀.\n',
  'docs/latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  'docs/binary.md': Buffer.from('PNG\0\0'),
  'docs/late-nul.md': `${'x'.repeat(9000)}\0\n`,
  'docs/long.md': `${'Line of text.\n'.repeat(50_000)}end\n`,
  'docs/huge.md': 'x'.repeat(MAX_DOCUMENT_BYTES + 1),
  'docs/empty.md': '',
  'docs/link.md': { symlink: 'README.md' },
  'docs/module': { submodule: 'c'.repeat(40) },
  'docs/a "quoted" \\ {name}.md': 'Quotes.\n',
};

let repository: TestRepository;
let sandbox: Sandbox;

beforeEach(async () => {
  repository = new TestRepository();
  repository.commit('main', { 'docs/README.md': '# Base\n', 'docs/old.md': 'Words.\n'.repeat(20), 'src/x.ts': 'x\n' });
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
});

afterEach(async () => {
  await sandbox.close();
  assertContract(sandbox.requests);
  repository.remove();
});

const openPull = (): number => sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });

function sourceOf(number: number, api: Pick<Sandbox, 'url' | 'graphqlUrl'> = sandbox): GitHubSource {
  return githubSource(connect('secret', api), { owner: 'acme', name: 'thing', number, base: 'main' });
}

/** Opens, lists changes, reads: everything that a check asks a source. */
async function everything(source: Source, more: readonly Want[] = []) {
  const opening = await source.open(PLACES);
  const changes = await source.changes();
  const texts = changes.flatMap(({ path, previousPath, status }): Want[] => [
    ...(status === 'added' ? [] : [{ rev: 'base', path: previousPath, what: 'text' } as const]),
    ...(status === 'removed' ? [] : [{ rev: 'head', path, what: 'text' } as const]),
  ]);
  const answers = await source.read([...texts, ...more]);
  const { files, listings, base, head } = opening;
  return { base, head, files, listings, changes: [...changes].sort((a, b) => (a.path < b.path ? -1 : 1)), answers };
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the API answers as git does', () => {
  test('for texts of every kind, moved files, folders and what is not there', async () => {
    repository.commit(BRANCH, {
      ...ODD,
      'docs/old.md': null,
      'docs/new name.md': 'Words.\n'.repeat(20),
      'docs/README.md': '# Head\n',
    });
    repository.commit('main', { 'docs/1/parts/deep.md': 'Deep.\n', 'src/x.ts': 'y\n' });
    const wants: Want[] = ['', 'docs', 'docs/1/parts/deep.md', 'src/x.ts', 'src/none.ts', 'none/at/all.md'].map(
      (path) => ({ rev: 'tip', path, what: 'existence' }),
    );
    const text: Want[] = ['docs/1/parts/deep.md', 'docs', 'none.md'].map((path) => ({
      rev: 'tip',
      path,
      what: 'text',
    }));
    const checkout = await openCheckout(repository.path);
    const local = await checkoutSource(checkout, { base: 'main', head: BRANCH, branch: null, title: null });
    const expected = await everything(local, [...wants, ...text]);
    checkout.repository.close();
    const actual = await everything(sourceOf(openPull()), [...wants, ...text]);

    expect(actual.changes).toEqual(expected.changes);
    expect([actual.base, actual.head]).toEqual([expected.base, expected.head]);
    expect(sorted(actual.files)).toEqual(sorted(expected.files));
    expect(actual.listings).toEqual(expected.listings);
    const ids = (map: ReadonlyMap<string, { id: string }>) => sorted(map).filter(([key]) => key !== 'tip:');
    expect(ids(actual.answers)).toEqual(ids(expected.answers));
    expect(actual.answers.has('tip:')).toBe(true);
  });

  test('in three requests for a hundred files that are changed in a hundred folders', async () => {
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`docs/${i}/part.md`, `${text} ${i}\n`]));
    repository.commit('main', files('before'));
    repository.commit(BRANCH, files('after'));
    const { answers } = await everything(sourceOf(openPull()));
    expect(answers.size).toBe(200);
    expect(answers.get('base:docs/7/part.md')).toMatchObject({ text: 'before 7\n' });
    expect(answers.get('head:docs/7/part.md')).toMatchObject({ text: 'after 7\n' });
    expect(sandbox.requests).toHaveLength(3);
  });

  test('for more than 300 files, page by page', async () => {
    repository.commit(BRANCH, Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`src/${i}.ts`, `${i}\n`])));
    const source = sourceOf(openPull());
    await source.open(PLACES);
    expect(await source.changes()).toHaveLength(301);
  });
});

test('folders that are nested too deep are named as not listed', async () => {
  repository.commit('main', { 'docs/a/b/c/d.md': 'Deep.\n' });
  repository.commit(BRANCH, { 'src/x.ts': 'z\n' });
  const { listings } = await sourceOf(openPull()).open(PLACES);
  expect([...(listings.get('docs')?.unlisted ?? [])]).toEqual(['docs/a/b/c']);
  expect(listings.get('docs')?.folders.has('docs/a/b/c')).toBe(true);
});

test('a second opening stays at the revisions of the first, and costs one request', async () => {
  repository.commit(BRANCH, { 'src/x.ts': 'z\n' });
  const source = sourceOf(openPull());
  const first = await source.open(PLACES);
  repository.commit('main', { 'docs/README.md': '# Later\n' });
  const second = await source.open({ files: ['docs/README.md'], folders: ['src'] });
  expect(second.base).toBe(first.base);
  expect(second.files).toEqual(first.files);
  expect([...(second.listings.get('src')?.files ?? [])]).toEqual(['src/x.ts']);
  expect(sandbox.requests).toHaveLength(2);
});

test('a publisher learns who wrote which review', async () => {
  repository.commit(BRANCH, { 'src/x.ts': 'z\n' });
  const number = openPull();
  await sandbox.addReview(number, { author: 'github-actions[bot]', body: 'One.' });
  await sandbox.addReview(number, { author: 'github-actions', body: 'Two.' });
  const source = sourceOf(number);
  await source.open(PLACES);
  expect(source.pull()).toMatchObject({ viewer: 'github-actions[bot]', hasOlderReviews: false });
  expect(source.pull()?.reviews.map(({ author }) => author)).toEqual(['github-actions[bot]', 'github-actions']);
});

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
    const failed = await everything(sourceOf(openPull(), standIn)).catch((error: unknown) => error);
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
    const failed = await sourceOf(1, nowhere)
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
    const pull = { title: '', baseRefName: 'main', baseRef: null, number, reviews: null };
    const answer = { data: { viewer: { login: 'x' }, repository: { nameWithOwner: 'acme/thing', pullRequest: pull } } };
    const standIn = await startStandIn(sandbox, () => ({ status: 200, body: answer }));
    const failed = await sourceOf(number, standIn)
      .open(PLACES)
      .catch((error: unknown) => error);
    standIn.close();
    expect(failed).toMatchObject({ name: 'SourceError', message: expect.stringContaining('base branch main') });
  });
});

test('a question that GitHub gives up on is asked in two halves', async () => {
  repository.commit(BRANCH, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`docs/${i}.md`, `${i}\n`])));
  let questions = 0;
  const standIn = await startStandIn(sandbox, ({ path }) => {
    questions += path === '/graphql' ? 1 : 0;
    return path === '/graphql' && questions === 2 ? { status: 502, body: { message: 'Bad Gateway' } } : null;
  });
  const { answers } = await everything(sourceOf(openPull(), standIn));
  standIn.close();
  expect(answers.size).toBe(40);
  expect(questions).toBe(4);
});
