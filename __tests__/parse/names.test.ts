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
    'proposals/README.md',
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
