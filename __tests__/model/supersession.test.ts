import { describe, expect, test } from '@jest/globals';
import { leadsOf, namedIn } from '../../src/model/mentions.ts';
import type { Side } from '../../src/model/proposal.ts';
import { statementsOf } from '../../src/model/supersession.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { namesOf } from '../../src/parse/names.ts';
import { buildSide } from '../../src/parse/side.ts';
import { acme } from '../support/acme.ts';

const process = acme('supersession: { newer: [Supersedes, Replaces], older: [Superseded by] }');
const OWN = 'proposals/ACME-1005-own.md';

const side: Side = buildSide(namesOf(process), {
  files: new Set([OWN, 'proposals/ACME-1000-a.md', 'proposals/ACME-1001-b.md', 'proposals/ACME-1001/keys.md']),
  registry: null,
  template: null,
  today: '2026-03-10',
  document: () => null,
  before: () => null,
  origin: (path) => path.replace('1000-a', '1000-old'),
  added: () => false,
  touched: () => false,
  exists: () => null,
  maintains: () => null,
  branch: null,
  claimed: new Set(),
});
const leads = leadsOf(side);

const parsed = (text: string) => parseDocument({ id: text, text, problem: null }, process);
const said = (text: string) =>
  statementsOf(process, leads, { path: OWN, number: 1005, document: parsed(text) }).map(
    ({ role, number, range }) => `${role} ${number} ${range.line}`,
  );

describe('a document says it', () => {
  test.each([
    ['in a field, as a number', '---\nSupersedes: 1000\n---\n', ['newer 1000 2']],
    [
      'in a field, several',
      '---\nsuperseded-by: ACME-1000, [1001](ACME-1001-b.md) and 1002\n---\n',
      ['older 1001 2', 'older 1000 2', 'older 1002 2'],
    ],
    ['in a field, as a list', '---\nReplaces: [1000, ACME-1001]\n---\n', ['newer 1000 2', 'newer 1001 2']],
    ['in a field, as a path', '---\nReplaces: /proposals/ACME-1001\n---\n', ['newer 1001 2']],
    ['with its status', '---\nStatus: Superseded by ACME-1000\n---\n', ['older 1000 2']],
    ['in a sentence', 'It is slow.\nThis proposal supersedes [the cache](ACME-1000-a.md).', ['newer 1000 2']],
    ['by an old name of the file', 'Supersedes [it](ACME-1000-old.md).', ['newer 1000 1']],
    [
      'on the host',
      'Supersedes [it](https://github.com/acme/thing/blob/main/proposals/ACME-1000-a.md#plan).',
      ['newer 1000 1'],
    ],
    [
      'of several',
      '- **Supersedes**: [ACME-1000](ACME-1000-a.md) (A), ACME-1001 and ACME-1002',
      ['newer 1000 1', 'newer 1001 1', 'newer 1002 1'],
    ],
    ['in a row', '| Superseded by | [b](ACME-1001-b.md) |\n|---|---|\n| x | y |', ['older 1001 1']],
    ['in reStructuredText', 'Superseded by `ACME-1000 <ACME-1000-a.md>`_.', ['older 1000 1']],
    ['twice, and counts once', 'Supersedes ACME-1000.\n\nReplaces ACME-1000.', ['newer 1000 1']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['another is the subject', 'ACME-1001 supersedes ACME-1000.'],
    ['in doubt', 'If accepted, this supersedes ACME-1000. It never supersedes ACME-1001.'],
    ['the other follows in another thought', 'It supersedes the tables that ACME-1000 needs.'],
    ['the other stands in the next sentence', 'Nothing supersedes it. ACME-1000 is one of them.'],
    ['two are named, one of them elsewhere', 'See ACME-1000. Supersedes the manual.'],
    ['another does, in brackets', '- the pool replaces it (ACME-1000).'],
    ['itself', 'Supersedes ACME-1005.'],
    ['what is no proposal of the process', 'Superseded by ACME-0000.'],
    ['a number that is no proposal', '---\nReplaces: nothing since 26.4 (2024)\n---\n\nReplaces RFC-2119.'],
    ['code', '```\nSupersedes ACME-1000\n```\n\n    Supersedes ACME-1000\n\nWrite `Supersedes ACME-1000`.'],
    ['a comment', '---\n# Supersedes ACME-1000\n---\n\n<!-- Supersedes\nACME-1000 -->'],
    ['a word with more letters', 'It supersedesque ACME-1000.'],
    ['an address elsewhere', 'Supersedes <https://tickets.example.com/ACME-1000>.'],
  ])('and not: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

test('what a document names in any way', () => {
  const text =
    '---\nRequires: 7, ACME-0008\n---\n\n[a](ACME-1000-a.md#x) ![keys](ACME-1001/) `acme 1002` <!-- ACME-1003 -->';
  expect([...namedIn(process, leads, OWN, parsed(text))].sort()).toEqual([1000, 1001, 1002, 1003, 7, 8]);
});

test('a text that says it everywhere is read in the time of its length', () => {
  expect(said('Supersedes ACME-1000, or\n'.repeat(30_000))).toEqual(['newer 1000 1']);
  expect(said('Supersedes ACME-1000, '.repeat(30_000))).toEqual([]);
});
