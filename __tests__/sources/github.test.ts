import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { check } from '../../src/check.ts';
import { MAX_DOCUMENT_BYTES, type Want } from '../../src/model/source.ts';
import { checkoutSource, openCheckout } from '../../src/sources/git/checkout.ts';
import { connect } from '../../src/sources/github/client.ts';
import { type GitHubSource, githubSource } from '../../src/sources/github/source.ts';
import { DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { assertContract } from '../contract/contract.ts';
import { type Content, TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { startStandIn } from '../support/stand-in.ts';
import { everything, PLACES, pullSource } from './reading.ts';

const BRANCH = 'acme/1-x';
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

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'docs/README.md': '# Base\n', 'docs/old.md': 'Words.\n'.repeat(20), 'src/x.ts': 'x\n' });
});

const openPull = (): number => sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });
const sourceOf = (number: number): GitHubSource => pullSource(sandbox, number);

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

test('the report of a check is the same, whoever reads the pull request', async () => {
  const documents = (text: string) => ({ [DOCUMENT]: nodeLabels(text), 'proposals/BEP-1001-odd.md': `# ${text}\n` });
  repository.commit('main', FILES);
  repository.commit(BRANCH, documents('Implemented'));
  repository.commit('main', { [REGISTRY]: readme('Draft').replace('Warm Pools', 'Warm Pools again') });
  const options = { process: null, today: '2026-02-01', failOn: 'error' } as const;
  const checkout = await openCheckout(repository.path);
  const local = await checkoutSource(checkout, { base: 'main', head: BRANCH, branch: null, title: 'Change' });
  // What other open pull requests claim nobody knows in a clone, so the next number is null there.
  const { repository: _, nextNumber: none, ...expected } = await check({ ...options, source: local });
  checkout.repository.close();
  const { repository: name, nextNumber: next, ...actual } = await check({ ...options, source: sourceOf(openPull()) });
  expect(actual).toEqual(expected);
  expect(actual.verdict).toBe('fail');
  expect(name).toBe('acme/thing');
  expect([none, next]).toEqual([null, '1002']);
});

test('a head that only its fork shows is read there', async () => {
  const head = repository.commit(BRANCH, { 'docs/README.md': '# Head\n' });
  const asked: unknown[] = [];
  const { request, graphql } = connect('secret', sandbox);
  // The base's repository shows nothing at the head; the fork, which the sandbox does not have, is the same one here.
  const split = (async (query: string, variables: Record<string, unknown>) => {
    asked.push(variables.owner);
    const answer = (await graphql(query, { ...variables, owner: 'acme' })) as Record<string, Record<string, unknown>>;
    const aliases = Object.entries(variables).filter(([, value]) => String(value).startsWith(head));
    if (variables.owner === 'acme')
      for (const [variable] of aliases) (answer.repository ?? {})[variable.replace('e', 'o')] = null;
    return answer;
  }) as unknown as typeof graphql;
  const number = sandbox.openPull({
    title: 'Fork',
    branch: BRANCH,
    base: 'main',
    author: 'ada',
    headRepository: 'ada/thing',
  });
  const source = githubSource(
    { request, graphql: split },
    { kind: 'pull', owner: 'acme', name: 'thing', number, base: 'main' },
  );
  const { answers } = await everything(source);
  expect(answers.get('head:docs/README.md')).toMatchObject({ text: '# Head\n' });
  expect(answers.get('base:docs/README.md')).toMatchObject({ text: '# Base\n' });
  expect(asked).toEqual(['acme', 'acme', 'ada']);
});

test('what the base holds is counted there again, and not in a fork that never had it', async () => {
  const fork = new TestRepository();
  fork.git('pull', '--quiet', repository.path, 'main');
  const head = fork.commit(BRANCH, { 'docs/README.md': '# Head\n' });
  repository.commit('main', { 'docs/old.sh': 'echo\n' });
  repository.git('fetch', '--quiet', fork.path, `${BRANCH}:${BRANCH}`);
  const forked = await startSandbox({ repository: fork.path, owner: 'ada', name: 'thing' });
  const apis = { acme: connect('secret', sandbox), ada: connect('secret', forked, { second: 1 }) };
  const apiOf = (owner: unknown) => (owner === 'ada' ? apis.ada : apis.acme);
  type Listed = { entries?: { name: string; mode: number }[] } | null;
  const graphql = (async (query: string, variables: Record<string, unknown>) => {
    const answer = (await apiOf(variables.owner).graphql(query, variables)) as { repository: Record<string, Listed> };
    for (const [alias, node] of Object.entries(answer.repository)) {
      const asked = String(variables[alias.replace('o', 'e')]);
      // The base does not show the head, and of its own folder it shows a mode of old converted.
      if (variables.owner === 'acme' && asked.startsWith(head)) answer.repository[alias] = null;
      for (const entry of node?.entries ?? []) if (entry.name === 'old.sh') entry.mode = 0o100775;
    }
    return answer;
  }) as unknown as typeof apis.acme.graphql;
  const request = ((route: string, options: { owner: string }) =>
    apiOf(options.owner).request(route, options)) as unknown as typeof apis.acme.request;
  const about = { title: 'Fork', branch: BRANCH, base: 'main', author: 'ada', headRepository: 'ada/thing' };
  const number = sandbox.openPull(about);
  const source = githubSource(
    { request, graphql },
    { kind: 'pull', owner: 'acme', name: 'thing', number, base: 'main' },
  );
  const { answers } = await everything(source, [{ rev: 'tip', path: 'docs/old.sh', what: 'text' }]).finally(
    async () => {
      await forked.close();
      fork.remove();
    },
  );
  assertContract(forked.requests);
  expect(answers.get('head:docs/README.md')).toMatchObject({ text: '# Head\n' });
  expect(answers.get('tip:docs/old.sh')).toMatchObject({ text: 'echo\n' });
  expect(forked.requests.filter(({ path }) => path.includes('/git/trees/'))).toEqual([]);
  expect(sandbox.requests.filter(({ path }) => path.includes('/git/trees/')).length).toBeGreaterThan(0);
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
  expect(source.pull()).toMatchObject({
    viewer: 'github-actions[bot]',
    conversation: { older: { reviews: null, threads: null } },
  });
  expect(source.pull()?.conversation.reviews.map(({ author }) => author)).toEqual([
    'github-actions[bot]',
    'github-actions',
  ]);
});

test('a question that GitHub gives up on is asked in two halves', async () => {
  repository.commit(BRANCH, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`docs/${i}.md`, `${i}\n`])));
  let questions = 0;
  const standIn = await startStandIn(sandbox, ({ path }) => {
    questions += path === '/graphql' ? 1 : 0;
    return path === '/graphql' && questions === 2 ? { status: 502, body: { message: 'Bad Gateway' } } : null;
  });
  const { answers } = await everything(pullSource(standIn, openPull()));
  standIn.close();
  expect(answers.size).toBe(40);
  expect(questions).toBe(4);
});
