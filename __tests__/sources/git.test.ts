import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Source } from '../../src/model/source.ts';
import {
  type Checkout,
  checkoutSource,
  defaultBase,
  openCheckout,
  revisionSource,
} from '../../src/sources/git/checkout.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';

let repository: TestRepository;
let checkout: Checkout;

beforeEach(async () => {
  repository = testRepository();
  repository.commit('Begin', { 'docs/a.md': 'one\n'.repeat(30), 'docs/b/c.md': 'two\n', 'src/x.py': 'x\n' });
  checkout = await openCheckout(repository.root);
});
afterEach(() => {
  checkout.repository.close();
  repository.remove();
});

const compare = (head: string | null = null): Promise<Source> =>
  checkoutSource(checkout, { base: 'main', head, branch: null, title: null });

const text = async (source: Source, rev: 'tip' | 'base' | 'head', path: string) =>
  (await source.read([{ rev, path, what: 'text' }])).get(`${rev}:${path}`);

test('opens files and folders of the tip', async () => {
  const opening = await (await compare()).open({
    files: ['docs/a.md', 'docs/none.md', 'docs'],
    folders: ['docs', 'none', 'docs/a.md'],
  });
  expect([...opening.files.keys()]).toEqual(['tip:docs/a.md']);
  expect([...opening.listings.keys()]).toEqual(['docs']);
  expect([...(opening.listings.get('docs')?.files ?? [])].sort()).toEqual(['docs/a.md', 'docs/b/c.md']);
  expect([...(opening.listings.get('docs')?.folders ?? [])]).toEqual(['docs/b']);
});

describe('changes of the working tree', () => {
  test('staged, unstaged, untracked, renamed and removed files', async () => {
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.git('mv', 'docs/a.md', 'docs/z.md');
    repository.write({
      'src/x.py': 'y\n',
      'docs/b/c.md': null,
      'docs/한글 새.md': 'new\n',
      '.gitignore': 'ignored\n',
      ignored: '',
    });
    const source = await compare();
    const changes = [...(await source.changes())].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(changes).toEqual([
      { path: '.gitignore', previousPath: '.gitignore', status: 'added' },
      { path: 'docs/b/c.md', previousPath: 'docs/b/c.md', status: 'removed' },
      { path: 'docs/z.md', previousPath: 'docs/a.md', status: 'renamed' },
      { path: 'docs/한글 새.md', previousPath: 'docs/한글 새.md', status: 'added' },
      { path: 'src/x.py', previousPath: 'src/x.py', status: 'modified' },
    ]);
    expect(await text(source, 'head', 'src/x.py')).toMatchObject({ text: 'y\n' });
    expect(await text(source, 'base', 'src/x.py')).toMatchObject({ text: 'x\n' });
    expect(await text(source, 'base', 'docs/a.md')).toMatchObject({ problem: null });
    expect(await text(source, 'head', 'docs/b/c.md')).toBeUndefined();
  });

  test('a file has the id that git gives it, committed or not', async () => {
    repository.write({ 'src/x.py': 'y\n' });
    const loose = await text(await compare(), 'head', 'src/x.py');
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit('Change');
    expect(await text(await compare('topic'), 'head', 'src/x.py')).toEqual(loose);
  });
});

describe('content that is no text', () => {
  test.each([
    ['binary', Buffer.from([0x89, 0x50, 0, 1])],
    ['binary', Buffer.from(`${'a'.repeat(9000)}\0`)],
    ['encoding', Buffer.from('Gr\xfc\xdfe', 'latin1')],
    ['oversized', Buffer.alloc(1024 * 1024 + 1, 'a')],
  ])('%s', async (problem, content) => {
    repository.write({ 'docs/odd.md': content });
    expect(await text(await compare(), 'head', 'docs/odd.md')).toMatchObject({ text: null, problem });
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit('Odd');
    expect(await text(await compare('topic'), 'head', 'docs/odd.md')).toMatchObject({ text: null, problem });
    expect(await text(await revisionSource(checkout, 'topic'), 'tip', 'docs/odd.md')).toMatchObject({ problem });
  });

  test('a symlink is not followed', async () => {
    symlinkSync('../src/x.py', join(repository.root, 'docs/link.md'));
    expect(await text(await compare(), 'head', 'docs/link.md')).toMatchObject({ problem: 'symlink' });
    repository.commit('Link');
    expect(await text(await revisionSource(checkout, 'HEAD'), 'tip', 'docs/link.md')).toMatchObject({
      problem: 'symlink',
    });
  });

  test('a file of exactly 1 MiB, and the one read after a larger one, arrive whole', async () => {
    const whole = `${'b'.repeat(1024 * 1024 - 1)}\n`;
    repository.commit('Large', { 'docs/huge.md': Buffer.alloc(3 * 1024 * 1024, 'a'), 'docs/whole.md': whole });
    const source = await revisionSource(checkout, 'HEAD');
    const answers = await source.read(
      ['docs/huge.md', 'docs/whole.md', 'docs/a.md'].map((path) => ({ rev: 'tip', path, what: 'text' })),
    );
    expect(answers.get('tip:docs/huge.md')).toMatchObject({ problem: 'oversized' });
    expect(answers.get('tip:docs/whole.md')?.text).toBe(whole);
    expect(answers.get('tip:docs/a.md')?.text).toBe('one\n'.repeat(30));
  });
});

test('existence holds for files and folders, and a name with a line end names nothing', async () => {
  const source = await compare();
  const answers = await source.read(
    ['src', 'src/x.py', 'src/none', 'src\nmain'].map((path) => ({ rev: 'tip', path, what: 'existence' })),
  );
  expect([...answers.keys()]).toEqual(['tip:src', 'tip:src/x.py']);
});

test('a revision that looks like an option is none', async () => {
  await expect(revisionSource(checkout, '--all')).rejects.toThrow('There is no revision `--all`');
});

test('lists three levels as the API does, and says which folders it did not open', async () => {
  repository.commit('Deep', { 'docs/1/2/3/deep.md': '', 'docs/1/2/third.md': '' });
  const opening = await (await revisionSource(checkout, 'HEAD')).open({ files: [], folders: ['docs'] });
  const listing = opening.listings.get('docs');
  expect(listing?.files.has('docs/1/2/third.md')).toBe(true);
  expect(listing?.files.has('docs/1/2/3/deep.md')).toBe(false);
  expect([...(listing?.unlisted ?? [])]).toEqual(['docs/1/2/3']);
});

test('a document that became a pipe is no text, and nobody waits for it', async () => {
  const file = join(repository.root, 'docs/a.md');
  rmSync(file);
  execFileSync('mkfifo', [file]);
  expect(await text(await compare(), 'head', 'docs/a.md')).toMatchObject({ text: null, problem: 'binary' });
});

test('an unchanged file is read at head, where the head has it', async () => {
  repository.git('switch', '--quiet', '-c', 'topic');
  repository.commit('Topic', { 'src/y.py': 'y\n' });
  repository.git('switch', '--quiet', 'main');
  repository.commit('Main', { 'docs/b/c.md': 'moved on\n' });
  const source = await compare('topic');
  expect(await text(source, 'head', 'docs/b/c.md')).toMatchObject({ text: 'two\n' });
  expect(await text(source, 'tip', 'docs/b/c.md')).toMatchObject({ text: 'moved on\n' });
});

describe('files that are not the repository\u2019s own', () => {
  const SECRET = 'password: hunter2\n';
  let outside: string;
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'proposal-gate-outside-'));
    writeFileSync(join(outside, 'c.md'), SECRET);
    writeFileSync(join(outside, 'secret.yml'), SECRET);
  });
  afterEach(() => rmSync(outside, { recursive: true }));

  shows(
    'attack',
    'a path into `.git`, to an ignored file or through a linked folder, asked of a working tree',
    'nothing is read there: only what git tracks, or would track, belongs to the repository',
    async () => {
      symlinkSync(outside, join(repository.root, 'lnk'));
      repository.write({ '.gitignore': 'ignored.yml\n' });
      repository.commit('Link');
      repository.write({ 'ignored.yml': SECRET, 'new.yml': 'new\n', '.GIT/config': SECRET });
      const source = await compare();
      for (const path of [
        '.git/config',
        '.git/HEAD',
        '.GIT/config',
        'lnk/secret.yml',
        'ignored.yml',
        '../x',
        'DOCS/a.md',
      ])
        expect([path, await text(source, 'head', path)]).toEqual([path, undefined]);
      expect(await text(source, 'head', 'docs/b/c.md')).toMatchObject({ text: 'two\n' });
      expect(await text(source, 'head', 'new.yml')).toMatchObject({ text: 'new\n' });
      expect(await text(source, 'head', 'lnk')).toMatchObject({ problem: 'symlink' });
    },
  );

  test('a folder of tracked files that became a link to another place is not followed', async () => {
    const folder = join(repository.root, 'docs/b');
    const source = await compare();
    await source.changes();
    renameSync(folder, join(outside, 'moved'));
    symlinkSync(outside, folder);
    expect(await text(source, 'head', 'docs/b/c.md')).toBeUndefined();
    expect(await text(await compare(), 'head', 'docs/b/c.md')).toBeUndefined();
  });

  test('a checkout that is itself reached through a link is read', async () => {
    const link = join(outside, 'checkout');
    symlinkSync(repository.root, link);
    const linked = await openCheckout(link);
    const source = await checkoutSource(linked, { base: 'main', head: null, branch: null, title: null });
    expect(await text(source, 'head', 'docs/b/c.md')).toMatchObject({ text: 'two\n' });
    linked.repository.close();
  });
});

describe('the branch that a pull request would go to', () => {
  const remote = (name: string, branch: string): string =>
    repository.git('update-ref', `refs/remotes/${name}/${branch}`, 'HEAD');
  const remember = (name: string, branch: string): string =>
    repository.git('symbolic-ref', `refs/remotes/${name}/HEAD`, `refs/remotes/${name}/${branch}`);
  const found = (): Promise<string | null> => defaultBase(checkout.repository);

  test('is main or master where there is no remote', async () => {
    expect(await found()).toBe('main');
    repository.git('branch', '--move', 'master');
    expect(await found()).toBe('master');
  });

  test("is the only one, or git's own choice, where it has another name", async () => {
    repository.git('branch', '--move', 'trunk');
    expect(await found()).toBe('trunk');
    repository.git('branch', 'topic');
    await expect(found()).rejects.toMatchObject({
      message: expect.stringContaining('There is no branch to compare with'),
      hint: 'Name the base branch with --base: `topic`, `trunk`.',
    });
    repository.git('config', 'init.defaultBranch', 'trunk');
    expect(await found()).toBe('trunk');
    repository.git('config', 'init.defaultBranch', 'gone');
    await expect(found()).rejects.toThrow('There is no branch to compare with');
  });

  test('is the default branch of `origin`, whatever its name', async () => {
    for (const branch of ['main', 'trunk']) remote('origin', branch);
    expect(await found()).toBe('refs/remotes/origin/main');
    remember('origin', 'trunk');
    expect(await found()).toBe('refs/remotes/origin/trunk');
  });

  test("is the one of `upstream` in the clone of a fork, which has the name of the fork's own", async () => {
    for (const name of ['origin', 'upstream']) for (const branch of ['main', 'trunk']) remote(name, branch);
    expect(await found()).toBe('refs/remotes/upstream/main');
    remember('origin', 'trunk');
    expect(await found()).toBe('refs/remotes/upstream/trunk');
    remember('upstream', 'main');
    expect(await found()).toBe('refs/remotes/upstream/main');
  });

  test('is found without a default branch that is gone', async () => {
    remote('origin', 'main');
    remember('origin', 'gone');
    expect(await found()).toBe('refs/remotes/origin/main');
  });
});
