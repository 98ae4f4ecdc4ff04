import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileChange } from '../../src/model/facts.ts';
import { type Rev, type Source, wantKey } from '../../src/model/source.ts';
import { checkoutSource, openCheckout } from '../../src/sources/git/checkout.ts';
import { merged, overlaid } from '../../src/sources/overlay.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { memorySource } from '../support/memory-source.ts';

const BASE = { 'p/a.md': 'a\n', 'p/b.md': 'b\n', 'p/c.md': 'c\n', 'p/x/part.md': 'part\n', 'README.md': 'list\n' };
const HEAD = { 'p/a.md': 'a!\n', 'p/new.md': 'new\n', 'p/c.md': 'c\n', 'p/x/part.md': 'part\n', 'README.md': 'list\n' };
const PATHS = ['p/a.md', 'p/b.md', 'p/c.md', 'p/new.md', 'p/other.md', 'p/x/part.md', 'p/y/part.md', 'README.md'];

const inOrder = (changes: readonly FileChange[]): readonly FileChange[] =>
  changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const textsAt = async (source: Source, rev: Rev, paths: readonly string[]): Promise<(string | null)[]> => {
  const answers = await source.read(paths.map((path) => ({ rev, path, what: 'text' })));
  return paths.map((path) => answers.get(wantKey({ rev, path }))?.text ?? null);
};

/** The overlay says what a source over those files would say. */
async function expectSame(source: Source, head: Record<string, string>, renames: Record<string, string> = {}) {
  const real = memorySource({ base: BASE, head, renames });
  expect(inOrder(await source.changes())).toEqual(inOrder(await real.changes()));
  expect(await textsAt(source, 'head', PATHS)).toEqual(await textsAt(real, 'head', PATHS));
  const origins = (await real.changes()).flatMap((each) => (each.status === 'added' ? [] : [each.previousPath]));
  expect(await textsAt(source, 'base', origins)).toEqual(await textsAt(real, 'base', origins));
}

describe('an overlay', () => {
  const under = memorySource({ base: BASE, head: HEAD });

  test.each<[string, Record<string, string>]>([
    ['another text for a file that nobody changed', { 'p/c.md': 'c!\n' }],
    ['another text for a changed file', { 'p/a.md': 'a?\n' }],
    ['another text for a new file', { 'p/new.md': 'newer\n' }],
    ['one file more', { 'p/other.md': 'other\n' }],
    ['the text of the base again', { 'p/a.md': 'a\n', 'p/b.md': 'b\n' }],
    ['another text for a file that was removed', { 'p/b.md': 'b!\n' }],
  ])('%s', async (_, texts) => {
    await expectSame(overlaid(under, new Map(Object.entries(texts))), { ...HEAD, ...texts });
  });

  test('files that go elsewhere keep their text, and what they were', async () => {
    const moved = new Map([
      ['p/y/part.md', 'p/x/part.md'],
      ['p/other.md', 'p/new.md'],
    ]);
    const { 'p/new.md': fresh, 'p/x/part.md': part, ...rest } = HEAD;
    const head = { ...rest, 'p/other.md': fresh, 'p/y/part.md': part };
    await expectSame(overlaid(under, new Map(), moved), head, { 'p/y/part.md': 'p/x/part.md' });
  });

  test('a file may take the place of one that goes elsewhere', async () => {
    const moved = new Map([
      ['p/b.md', 'p/c.md'],
      ['p/c.md', 'p/x/part.md'],
    ]);
    const source = overlaid(memorySource({ base: BASE, head: BASE }), new Map(), moved);
    const { 'p/x/part.md': part, ...rest } = BASE;
    expect(await textsAt(source, 'head', PATHS)).toEqual(
      PATHS.map((path) => ({ ...rest, 'p/b.md': 'c\n', 'p/c.md': part })[path] ?? null),
    );
    expect(inOrder(await source.changes())).toEqual([
      { path: 'p/b.md', previousPath: 'p/c.md', status: 'renamed' },
      { path: 'p/c.md', previousPath: 'p/x/part.md', status: 'renamed' },
    ]);
  });

  test('a file that goes elsewhere may have another text there', async () => {
    const source = overlaid(under, new Map([['p/other.md', 'a!!\n']]), new Map([['p/other.md', 'p/a.md']]));
    const { 'p/a.md': _, ...rest } = HEAD;
    await expectSame(source, { ...rest, 'p/other.md': 'a!!\n' }, { 'p/other.md': 'p/a.md' });
  });
});

describe('a head as if it were merged', () => {
  const source = merged(memorySource({ base: BASE, head: HEAD }));

  test('is the tip, and nothing differs', async () => {
    const real = memorySource({ base: HEAD, head: HEAD });
    const places = { files: ['p/a.md', 'p/b.md', 'README.md'], folders: ['p', 'q'] };
    const [opening, wanted] = [await source.open(places), await real.open(places)];
    expect(await source.changes()).toEqual([]);
    expect(opening.files).toEqual(wanted.files);
    expect(opening.listings).toEqual(wanted.listings);
    expect(await textsAt(source, 'tip', PATHS)).toEqual(await textsAt(real, 'tip', PATHS));
  });

  test('knows folders that only it has', async () => {
    const there = merged(memorySource({ base: BASE, head: { ...HEAD, 'p/y/deep/a.md': 'a\n' } }));
    const found = await there.read(['p/y', 'p/x', 'p/z'].map((path) => ({ rev: 'tip', path, what: 'existence' })));
    expect([...found.keys()]).toEqual(['tip:p/y', 'tip:p/x']);
    const { listings } = await there.open({ files: [], folders: ['p'] });
    expect([...(listings.get('p')?.folders ?? [])]).toEqual(expect.arrayContaining(['p/y', 'p/y/deep']));
  });
});

describe('over a working tree', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = testRepository();
    repository.commit('start', BASE);
    repository.write({ 'p/a.md': 'a!\n', 'p/new.md': 'new\n' });
  });
  afterAll(() => repository.remove());

  test('the disk is read where nothing else is said', async () => {
    const checkout = await openCheckout(repository.root);
    const own = await checkoutSource(checkout, { base: 'main', head: null, branch: null, title: null });
    const source = overlaid(own, new Map([['p/c.md', 'c!\n']]), new Map([['p/other.md', 'p/new.md']]));
    expect(inOrder(await source.changes())).toEqual([
      { path: 'p/a.md', previousPath: 'p/a.md', status: 'modified' },
      { path: 'p/c.md', previousPath: 'p/c.md', status: 'modified' },
      { path: 'p/other.md', previousPath: 'p/other.md', status: 'added' },
    ]);
    expect(await textsAt(source, 'head', PATHS)).toEqual([
      'a!\n',
      'b\n',
      'c!\n',
      null,
      'new\n',
      'part\n',
      null,
      'list\n',
    ]);
    expect(await textsAt(source, 'base', ['p/a.md', 'p/c.md'])).toEqual(['a\n', 'c\n']);
    checkout.repository.close();
  });
});
