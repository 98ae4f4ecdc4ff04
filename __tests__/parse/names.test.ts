import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../../src/parse/names.ts';
import { acme } from '../support/acme.ts';

const names = namesOf(acme());

describe('names of files', () => {
  test.each([
    [
      'proposals/ACME-1041-naming.md',
      { kind: 'document', digits: '1041', number: 1041, slug: 'naming', wellNamed: true },
    ],
    ['proposals/ACME-1008-RBAC.md', { kind: 'document', number: 1008, slug: 'RBAC', wellNamed: true }],
    ['proposals/ACME-41-naming.md', { kind: 'document', digits: '41', number: 41, wellNamed: true }],
    ['proposals/acme-1041-naming.md', { kind: 'document', number: 1041, wellNamed: false }],
    ['proposals/ACME-1041.md', { kind: 'document', number: 1041, slug: '', wellNamed: false }],
    ['proposals/ACME_1041 naming.md', { kind: 'document', number: 1041, wellNamed: false }],
    ['proposals/ACME-XXXX-naming.md', { kind: 'stray', prefixed: true }],
    ['proposals/glossary.md', { kind: 'stray', prefixed: false }],
    ['proposals/2026-roadmap.md', { kind: 'stray', prefixed: false }],
    [
      'proposals/ACME-1041/data-model.md',
      { kind: 'folder', digits: '1041', number: 1041, path: 'proposals/ACME-1041' },
    ],
    [
      'proposals/ACME-1041-naming/ACME-1041-main.md',
      { kind: 'folder', number: 1041, path: 'proposals/ACME-1041-naming' },
    ],
    ['proposals/ACME-1041/diagrams/flow.png', { kind: 'folder', number: 1041 }],
  ])('%s', (path, expected) => {
    expect(names.read(path)).toMatchObject(expected);
  });

  test.each([
    ['another ending', 'proposals/ACME-1041-naming.mdwn'],
    ['another ending', 'proposals/ACME-1041-naming.mkdown'],
    ['another ending', 'proposals/ACME-1041.mdx'],
    ['another ending', 'proposals/ACME-1041-naming.rst'],
    ['another folder', 'proposals/Old/acme-1041.MD'],
    ['another letter case of the folder', 'Proposals/ACME-1041-naming.md'],
    ['space before the folder', ' proposals/ACME-1041-naming.md'],
    ['space behind the name', 'proposals/ACME-1041-naming.md '],
    ['a line end behind the name', 'proposals/ACME-1041-naming.md\n'],
    ['space before the name', 'proposals/ ACME-1041-naming.md'],
    ['a sign that nobody sees', 'proposals/ACME\u200b-1041-naming.md'],
    ['another hyphen', 'proposals/ACME\u20131041-naming.md'],
    ['a minus', 'proposals/ACME\u22121041-naming.md'],
    ['a dot', 'proposals/ACME.1041-naming.md'],
    ['letters of another script', 'proposals/АСМЕ-1041-naming.md'],
    ['digits of full width', 'proposals/ACME-１０４１-naming.md'],
  ])('a document with %s is a stray', (_, path) => {
    expect(names.read(path)).toEqual({ kind: 'stray', prefixed: true });
  });

  test.each(['proposals/ACME-1041-naming.txt', 'proposals/ACME-1041-naming', 'proposals/old/ACME-1041.html'])(
    'what stands in %s tells whether it is one',
    (path) => {
      expect(names.read(path)).toEqual({ kind: 'stray', prefixed: false });
    },
  );

  test('a template with another number is a document', () => {
    expect(names.read('proposals/ACME-0000-template-1041.md')).toMatchObject({ kind: 'document', number: 0 });
  });

  test.each([
    'proposals/README.md',
    'proposals/ACME-1041-flow.png',
    'proposals/img/ACME-1041-flow.svg',
    'proposals/ACME-1041-load.csv',
    'proposals/ACME-notes.rst',
    'proposals/ACME-0000-template.md',
    'proposals/ACME-0000-tech-spec-template.md',
    'proposals/logo.png',
    'proposals/refs/old.md',
    'docs/ACME-1041-naming.md',
    'README.md',
  ])('%s is none of the process', (path) => {
    expect(names.read(path)).toBeNull();
  });
});

describe('names of other processes', () => {
  const reading = (documents: string) => namesOf(acme(`documents: ${documents}`));
  const kep = reading(
    '{ path: "keps/{sig}/{number}-{slug}/kep.yaml", folder: "keps/{sig}/{number}-{slug}", template: keps/kep-template/kep.yaml }',
  );

  test.each([
    [
      'keps/sig-node/127-user-namespaces/kep.yaml',
      { kind: 'document', number: 127, slug: 'user-namespaces', wellNamed: true },
    ],
    [
      'keps/sig-node/127_user namespaces/kep.yaml',
      { kind: 'document', number: 127, slug: 'user namespaces', wellNamed: false },
    ],
    ['keps/sig-node/user-namespaces/kep.yaml', { kind: 'stray' }],
    [
      'keps/sig-node/127-user-namespaces/README.md',
      { kind: 'folder', number: 127, path: 'keps/sig-node/127-user-namespaces' },
    ],
    [
      'keps/sig-node/127-user-namespaces/notes/more.md',
      { kind: 'folder', expected: 'keps/sig-node/127-user-namespaces' },
    ],
  ])('a file in a folder that carries the number: %s', (path, expected) => {
    expect(kep.read(path)).toMatchObject(expected);
  });

  test.each(['keps/README.md', 'keps/sig-node/README.md', 'keps/kep-template/kep.yaml', 'sig-node/127-a/kep.yaml'])(
    '%s is none of them',
    (path) => {
      expect(kep.read(path)).toBeNull();
    },
  );

  test('folders of teams, each with folders of proposals', () => {
    const names = reading('{ path: "docs/{team}/{number}-{slug}.md", folder: "docs/{team}/{number}" }');
    expect(names.read('docs/search/1003-index.md')).toMatchObject({ kind: 'document', number: 1003, slug: 'index' });
    expect(names.read('docs/search/1003-index/keys.md')).toEqual({
      kind: 'folder',
      digits: '1003',
      number: 1003,
      path: 'docs/search/1003-index',
      expected: 'docs/search/1003',
    });
  });

  test('a number that stands twice in a path is the same number', () => {
    const names = reading('{ path: "rfcs/{number}/{number}-{slug}.md" }');
    expect(names.read('rfcs/1003/1003-index.md')).toMatchObject({ kind: 'document', number: 1003, wellNamed: true });
    expect(names.read('rfcs/1003/1004-index.md')).toMatchObject({ kind: 'document', number: 1003, wellNamed: false });
  });

  test('endings of documents and parts', () => {
    const peps = reading('{ path: "peps/pep-{number}.rst", folder: "peps/pep-{number}" }');
    expect(peps.read('peps/pep-0703.rst')).toMatchObject({ kind: 'document', number: 703, slug: '', wellNamed: true });
    expect(peps.read('peps/pep-0703.md')).toEqual({ kind: 'stray', prefixed: true });
    expect(peps.read('peps/pep-0703.png')).toBeNull();
    expect(['a.rst', 'a.md', 'a.png'].map(peps.isPart)).toEqual([true, true, false]);
    expect(['a.rst', 'kep.yaml', 'README.md'].map(kep.isPart)).toEqual([false, false, true]);
  });

  test('numbers without zeros', () => {
    const eips = reading('{ path: "EIPS/eip-{number}.md" }');
    expect(eips.read('EIPS/eip-1559.md')).toMatchObject({ digits: '1559', wellNamed: true });
    expect(eips.read('EIPS/eip-2.md')).toMatchObject({ digits: '2', wellNamed: true });
  });
});
