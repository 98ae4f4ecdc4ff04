import { describe, expect, test } from '@jest/globals';
import type { Side } from '../../src/model/proposal.ts';
import { namesOf } from '../../src/parse/names.ts';
import { parseRegistry } from '../../src/parse/registry.ts';
import { buildSide, foldersAbove, isUnlisted } from '../../src/parse/side.ts';
import { registry } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';

const process = acme();

/** The names of a tree, with these rows in its registry; nothing is read. */
function sideOf(files: readonly string[], rows: readonly string[] = []): Side {
  const form = process.registry;
  if (form === null) throw new TypeError('ACME has a registry');
  return buildSide(namesOf(process), {
    files: new Set(files.map((path) => `proposals/${path}`)),
    registry: parseRegistry({ id: 'registry', text: registry(...rows), problem: null }, form),
    template: null,
    today: '2026-03-10',
    document: () => null,
    before: () => null,
    origin: (path) => path,
    added: () => false,
    touched: () => false,
    exists: () => null,
    maintains: () => null,
    branch: null,
    claimed: new Set(),
  });
}

const row = (number: string, title: string): string => `| ${number} | ${title} | Ada Park | Draft |`;

describe('the entry that is a document’s own', () => {
  const entriesOf = (side: Side) => side.proposals.map(({ slug, entry }) => [slug, entry?.title?.value ?? null]);

  test('links it', () => {
    const side = sideOf(['ACME-1000-a.md'], [row('1000', 'Free'), row('[1000](ACME-1000-a.md)', 'Linked')]);
    expect(entriesOf(side)).toEqual([['a', 'Linked']]);
  });

  test('or claims its number and links no document', () => {
    expect(entriesOf(sideOf(['ACME-1000-a.md'], [row('1000', 'Free')]))).toEqual([['a', 'Free']]);
    expect(entriesOf(sideOf(['ACME-1000-a.md'], [row('[1000](ACME-1000-gone.md)', 'Lost')]))).toEqual([['a', 'Lost']]);
  });

  test('is not the one that links another document', () => {
    const files = ['ACME-1000-a.md', 'ACME-1000-b.md', 'ACME-1001-c.md'];
    const rows = [row('[1000](ACME-1000-b.md)', 'B'), row('[1001](ACME-1000-a.md)', 'C')];
    expect(entriesOf(sideOf(files, rows))).toEqual([
      ['a', null],
      ['b', 'B'],
      ['c', null],
    ]);
  });

  test('is not a number that is skipped', () => {
    expect(entriesOf(sideOf(['ACME-1000-a.md'], ['| 1000 | _(skipped)_ | | |']))).toEqual([['a', null]]);
  });
});

describe('the parts of a proposal', () => {
  const partsOf = (side: Side) => side.proposals.map(({ slug, parts }) => [slug, parts.map(({ path }) => path)]);
  const PART = 'proposals/ACME-1000/keys.md';

  test('are the Markdown files in its folder, however deep', () => {
    const files = ['ACME-1000-a.md', 'ACME-1000/keys.md', 'ACME-1000/deep/er.MD', 'ACME-1000/keys.png'];
    expect(partsOf(sideOf(files))).toEqual([['a', ['proposals/ACME-1000/deep/er.MD', PART]]]);
  });

  test('belong to the document that the registry links, of two with one number', () => {
    const files = ['ACME-1000-a.md', 'ACME-1000-b.md', 'ACME-1000/keys.md'];
    expect(partsOf(sideOf(files))).toEqual([
      ['a', [PART]],
      ['b', []],
    ]);
    expect(partsOf(sideOf(files, [row('[1000](ACME-1000-b.md)', 'B')]))).toEqual([
      ['a', []],
      ['b', [PART]],
    ]);
  });

  test('without a document are orphans', () => {
    const { orphans, proposals } = sideOf(['ACME-1000/keys.md']);
    expect([orphans.map(({ path }) => path), proposals]).toEqual([[PART], []]);
  });
});

describe('the names of a tree', () => {
  test('stand in one order, whatever order the files came in', () => {
    const files = ['ACME-1001-b.md', 'ACME-999-z.md', 'ACME-1000-a.md'];
    expect(sideOf(files)).toEqual({
      ...sideOf([...files].reverse()),
      exists: expect.any(Function),
      maintains: expect.any(Function),
    });
  });

  test('folders carry the name that they should have', () => {
    expect(sideOf(['ACME-1000-cache/keys.md', 'ACME-41/a.png', 'refs/a.md']).folders).toEqual([
      { path: 'proposals/ACME-1000-cache', digits: '1000', number: 1000, expected: 'proposals/ACME-1000' },
      { path: 'proposals/ACME-41', digits: '41', number: 41, expected: 'proposals/ACME-0041' },
    ]);
  });

  test('files that are no proposals are strays, and the template is none', () => {
    const { strays, proposals } = sideOf(['ACME-XXXX-soon.md', 'glossary.md', 'ACME-0000-template.md', 'README.md']);
    expect(strays.map(({ path, prefixed }) => [path, prefixed])).toEqual([
      ['proposals/ACME-XXXX-soon.md', true],
      ['proposals/glossary.md', false],
    ]);
    expect(proposals).toEqual([]);
  });
});

test('every folder above a file, the root too', () => {
  expect([...foldersAbove(['a/b/c.md', 'a/d.md', 'e.md'])]).toEqual(['', 'a', 'a/b']);
});

test('below a folder that was not listed nothing is known', () => {
  const unlisted = new Set(['a/b']);
  expect(['a/b/c', 'a/b', 'a/bc', 'a'].map((path) => isUnlisted(path, unlisted))).toEqual([true, false, false, false]);
});
