import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, replayedIn, reportIn } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const gate = (...args: string[]) => gateIn(repository.root, args);
const report = (...args: string[]) => reportIn(repository.root, args);

describe('could not run', () => {
  test.each([
    [['check', '--base', 'nowhere'], 'nowhere'],
    [['check', '--head', 'nowhere'], 'nowhere'],
    [['audit', '--rev', 'nowhere'], 'nowhere'],
    [['replay', 'nowhere..HEAD'], 'nowhere'],
    [['check', '--process', 'none'], 'none'],
    [['check', '--root', '/'], 'no git repository'],
    [['check', '--format', 'xml'], 'xml'],
    [['check', '--fail-on', 'sometimes'], 'sometimes'],
    [['chek'], 'check'],
    [['check', 'extra'], 'argument'],
    [['explain', 'status-transitoin'], 'status-transition'],
  ])('%j: exit 2, and a sentence with %s', async (args, word) => {
    const { code, out, err } = await gate(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a repository of another user: what git says makes it be read', async () => {
    const strange = {
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    };
    const before = { ...process.env };
    try {
      Object.assign(process.env, strange);
      const { code, err } = await gate('check');
      expect(code).toBe(2);
      expect(err).toContain(`git does not read the repository at ${repository.root}: it belongs to another user.`);
      expect(err).toMatch(/run `git config --global --add safe\.directory /);
    } finally {
      for (const name of Object.keys(strange)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  test('no process fits: says what was looked for', async () => {
    repository.commit(
      'Empty',
      Object.fromEntries(Object.keys({ ...acmeFiles(), '.github/proposals.yml': '' }).map((path) => [path, null])),
    );
    const { code, err } = await gate('check', '--base', 'HEAD');
    expect(code).toBe(2);
    expect(err).toContain('.github/proposals.yml');
    expect(err).toContain('--process');
  });

  test('a wrong process file: every place with line and column', async () => {
    const wrong = ACME_PROCESS.replace('initial: [Draft]', 'initial: [Daft]')
      .replace('first: 1000', 'first: many')
      .replace('label: ACME', 'labl: ACME');
    repository.commit('Break', { '.github/proposals.yml': wrong });
    const { code, err } = await gate('check', '--base', 'HEAD');
    expect(code).toBe(2);
    expect(err).toMatch(/proposals\.yml:3:1: `labl` is no key/);
    expect(err).toMatch(/proposals\.yml:9:\d+: number\.first is `many`/);
  });

  test('a clone without the common commit says how to fetch it', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit('Island', { 'island.txt': '' });
    const { code, err } = await gate('check', '--base', 'main', '--head', 'island');
    expect(code).toBe(2);
    expect(err).toContain('git fetch --unshallow');
  });
});

describe('without a registry', () => {
  const README = 'proposals/README.md';
  const DRAFT = 'proposals/ACME-1000-query-cache.md';
  const HERE = registry(...ROWS);

  test.each<[string, string | Buffer | null, string]>([
    ['no file', null, 'there is no file proposals/README.md.'],
    ['no heading', '# ACME proposals\n', '`Registry`'],
    ['no table', '# ACME proposals\n\n## Registry\n\nSee below.\n', 'no table below the heading `Registry`'],
    ['no text', Buffer.from([0xff, 0xfe, 0, 1]), 'cannot be read: It is binary'],
  ])('%s: exit 2, what was looked for and what to do', async (_, content, said) => {
    repository.commit('Lose the registry', { [README]: content });
    repository.write({ [DRAFT]: document({ heading: 'Query Result Cache' }) });
    for (const args of [['check', '--base', 'main'], ['audit']]) {
      const { code, out, err } = await gate(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(said);
      expect(err).toContain('proposals/README.md');
      expect(err).toContain('.github/proposals.yml');
    }
  });

  test('a pull request that touches no proposal passes', async () => {
    repository.commit('Lose the registry', { [README]: null });
    repository.write({ 'src/cache.py': 'CACHE = None\n' });
    expect((await gate('check', '--base', 'main')).code).toBe(0);
  });

  test('a process file that says where it stands can be merged', async () => {
    repository.commit('Lose the registry', { [README]: null });
    repository.write({ '.github/proposals.yml': ACME_PROCESS.replace(README, 'docs/README.md') });
    expect((await gate('check', '--base', 'main')).code).toBe(0);
  });

  test('a pull request that brings the registry is judged', async () => {
    repository.commit('Lose the registry', { [README]: null });
    repository.write({ [README]: HERE.replace('Bo Lin | Accepted', 'Bo Lin | Draft') });
    const { findings } = await report('check', '--base', 'main');
    expect(findings.map(({ rule, origin }) => `${rule} ${origin}`)).toEqual(['registry-status introduced']);
  });

  test.each<[string, string | null, string]>([
    ['removes the file', null, 'file-missing'],
    ['removes the table', '# ACME proposals\n', 'heading-missing'],
  ])('a pull request that %s is told so', async (_, content, message) => {
    repository.write({ [README]: content });
    const { findings, verdict } = await report('check', '--base', 'main');
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule, message: id, origin }) => [rule, id, origin])).toContainEqual([
      'registry-table',
      message,
      'introduced',
    ]);
  });

  test('replay judges the commits before there was one', async () => {
    repository.commit('Lose the registry', { [README]: null });
    repository.commit('Write on', { [DRAFT]: document({ heading: 'Query Result Cache' }) });
    repository.commit('Find it again', { [README]: HERE });
    const { out } = await gate('replay', '--format', 'json', 'HEAD~3..HEAD');
    expect(replayedIn(out).map(({ subject }) => subject)).toEqual(['Lose the registry', 'Write on', 'Find it again']);
  });
});
