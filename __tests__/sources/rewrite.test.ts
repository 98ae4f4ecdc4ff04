import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allOrNothing } from '../../src/cli/all-or-nothing.ts';
import { GitRepository } from '../../src/sources/git/repository.ts';
import { type Rewrite, rewriting } from '../../src/sources/git/rewrite.ts';
import { type TestRepository, testRepository } from '../support/git.ts';

let repository: TestRepository;
let opened: GitRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { 'p/a.md': 'a\n', 'p/x/b.md': 'b\n', 'p/x/c.png': Buffer.from([0, 1]) });
  opened = new GitRepository(repository.root);
});
afterEach(() => {
  opened.close();
  repository.remove();
});

const at = (path: string): string => join(repository.root, path);
const textOf = (path: string): string => readFileSync(at(path), 'utf8');
const rewrite = (path: string, after: string | null, to = path, before = `${path.at(-4)}\n`): Rewrite => ({
  path,
  to,
  texts: after === null ? null : { before, after },
});
const fresh = (path: string, after: string): Rewrite => ({ path, to: path, texts: { before: null, after } });
const fail = (): never => {
  throw new Error('no');
};
const write = (...rewrites: Rewrite[]) => allOrNothing(rewriting(opened, rewrites));

test('texts and names change, in the index the names alone', async () => {
  await write(
    rewrite('p/a.md', 'A\n'),
    rewrite('p/x/b.md', 'B\n', 'p/y/z/b.md'),
    rewrite('p/x/c.png', null, 'p/y/c.png'),
  );
  expect([textOf('p/a.md'), textOf('p/y/z/b.md'), existsSync(at('p/x'))]).toEqual(['A\n', 'B\n', false]);
  expect(repository.git('ls-files').split('\n')).toEqual(['p/a.md', 'p/y/c.png', 'p/y/z/b.md']);
  expect(repository.git('show', ':p/y/z/b.md')).toBe('b');
  expect(readdirSync(at('p')).sort()).toEqual(['a.md', 'y']);
});

test('when a step fails everything is as it was, names and index too', async () => {
  const steps = rewriting(opened, [
    rewrite('p/a.md', 'A\n'),
    rewrite('p/x/b.md', 'B\n', 'p/y/z/b.md'),
    rewrite('p/x/c.png', null, 'p/y/c.png'),
  ]);
  await expect(allOrNothing([...steps, fail])).rejects.toThrow('no');
  expect(repository.git('status', '--porcelain')).toBe('');
  expect([textOf('p/a.md'), textOf('p/x/b.md'), existsSync(at('p/y'))]).toEqual(['a\n', 'b\n', false]);
});

test('a new file is written, with the folders above it; a failure takes back those that were not there', async () => {
  mkdirSync(at('q'));
  const steps = rewriting(opened, [fresh('q/r/s/a.md', 'A\n'), fresh('p/new.md', 'B\n')]);
  await expect(allOrNothing([...steps, fail])).rejects.toThrow('no');
  expect([readdirSync(at('q')), readdirSync(at('p'))]).toEqual([[], ['a.md', 'x']]);
  await allOrNothing(steps);
  expect([textOf('q/r/s/a.md'), textOf('p/new.md')]).toEqual(['A\n', 'B\n']);
});

test('whoever writes a file before it is taken back keeps it, and the rest is taken back', async () => {
  const steps = rewriting(opened, [rewrite('p/a.md', 'A\n'), fresh('p/new.md', 'B\n'), rewrite('p/x/b.md', 'B\n')]);
  const meddle = (): never => {
    repository.write({ 'p/a.md': 'mine\n', 'p/new.md': 'mine, too\n' });
    throw new Error('No.');
  };
  await expect(allOrNothing([...steps, meddle])).rejects.toThrow(
    /^No\. Not all .*: p\/new\.md cannot be written: somebody has changed it .*; p\/a\.md cannot be written: somebody/,
  );
  expect(['p/a.md', 'p/new.md', 'p/x/b.md'].map(textOf)).toEqual(['mine\n', 'mine, too\n', 'b\n']);
});

test('whoever writes a file before its turn comes keeps it', async () => {
  const [look = fail, ...steps] = rewriting(opened, [rewrite('p/a.md', 'A\n')]);
  const meddle = () => {
    repository.write({ 'p/a.md': 'mine\n' });
    return () => undefined;
  };
  await expect(allOrNothing([look, meddle, ...steps])).rejects.toThrow('somebody has changed it in the meantime');
  expect(textOf('p/a.md')).toBe('mine\n');
});

test('a file keeps its mode', async () => {
  chmodSync(at('p/a.md'), 0o755);
  await write(rewrite('p/a.md', 'A\n'));
  expect(statSync(at('p/a.md')).mode & 0o777).toBe(0o755);
});

describe('a file that is only announced to git', () => {
  beforeEach(() => {
    repository.write({ 'p/n.md': 'n.md\n' });
    repository.git('add', '-N', 'p/n.md');
  });
  const moved = () => rewriting(opened, [rewrite('p/n.md', 'N\n', 'q/n.md', 'n.md\n')]);

  test('is so under its new name', async () => {
    await allOrNothing(moved());
    expect(repository.git('status', '--porcelain')).toBe('A q/n.md');
    expect(textOf('q/n.md')).toBe('N\n');
  });

  test('is so again when a step fails', async () => {
    await expect(allOrNothing([...moved(), fail])).rejects.toThrow('no');
    expect(repository.git('status', '--porcelain')).toBe('A p/n.md');
  });
});

test('what a merge has left open is not written', async () => {
  repository.git('switch', '--quiet', '-c', 'other');
  repository.commit('Other', { 'p/a.md': 'other\n' });
  repository.git('switch', '--quiet', 'main');
  repository.commit('Mine', { 'p/a.md': 'mine\n' });
  expect(() => repository.git('merge', '--quiet', 'other')).toThrow();
  const text = textOf('p/a.md');
  await expect(write(rewrite('p/a.md', 'A\n', 'p/a.md', text))).rejects.toThrow(
    'p/a.md cannot be written: a merge has left it open.',
  );
  expect(textOf('p/a.md')).toBe(text);
});

test('a file that a sparse checkout leaves out is told with what brings it', async () => {
  repository.git('sparse-checkout', 'set', 'docs');
  await expect(write(rewrite('p/x/b.md', 'B\n'))).rejects.toMatchObject({
    message: 'p/x/b.md cannot be written: this sparse checkout leaves it out.',
    hint: 'Nothing was changed. Run `git sparse-checkout add p/x`, and this again.',
  });
});

test('while git holds the index, nothing changes', async () => {
  repository.write({ '.git/index.lock': '' });
  await expect(write(rewrite('p/a.md', 'A\n', 'p/b.md'))).rejects.toThrow(
    'Files cannot be renamed while git is at work here: .git/index.lock is there.',
  );
  expect([textOf('p/a.md'), existsSync(at('p/b.md'))]).toEqual(['a\n', false]);
});

test.each([
  ['that somebody has changed in the meantime', rewrite('p/a.md', 'A\n', 'p/a.md', 'old\n'), 'in the meantime'],
  ['that is gone', rewrite('p/gone.md', 'A\n'), 'not there any more'],
  ['over another one', rewrite('p/a.md', 'A\n', 'p/x/b.md'), 'p/x/b.md is there already'],
  ['that is new, where one stands already', fresh('p/a.md', 'A\n'), 'p/a.md cannot be written: it is there already'],
  ['that is new, below another file', fresh('p/a.md/b.md', 'A\n'), 'p/a.md/b.md cannot be written: '],
  ['that is new, above the repository', fresh('../a.md', 'A\n'), 'leads out of the repository'],
  ['above the repository', rewrite('p/a.md', 'A\n', '../a.md'), 'leads out of the repository'],
  ['from the root', rewrite('p/a.md', 'A\n', '/tmp/a.md'), 'leads out of the repository'],
  ['of git', rewrite('p/a.md', 'A\n', 'p/.GIT/hooks/a.md'), 'leads out of the repository'],
  ['that is a folder', rewrite('p/x', 'A\n'), 'a repository of its own'],
])('a file %s is not written, and no other one', async (_, wrong, why) => {
  await expect(write(rewrite('p/x/b.md', 'B\n'), wrong)).rejects.toThrow(why);
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('links are not followed, whether a file or a folder above it is one', async () => {
  repository.write({ 'out/a.md': 'a\n' });
  mkdirSync(at('q'));
  symlinkSync('../out/a.md', at('q/a.md'));
  symlinkSync('out', at('r'));
  await expect(write(rewrite('q/a.md', 'A\n'))).rejects.toThrow('no regular file');
  await expect(write(rewrite('r/a.md', 'A\n'))).rejects.toThrow('a folder above it is a link');
  await expect(write(rewrite('p/a.md', 'A\n', 'r/new/a.md'))).rejects.toThrow('a folder above it is a link');
  await expect(write(fresh('r/new/a.md', 'A\n'))).rejects.toThrow('a folder above it is a link');
  expect([textOf('out/a.md'), lstatSync(at('q/a.md')).isSymbolicLink()]).toEqual(['a\n', true]);
});
