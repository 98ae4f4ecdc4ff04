import { describe, expect, test } from '@jest/globals';
import type { Proposal, Side } from '../../../src/model/proposal.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { parseRegistry } from '../../../src/parse/registry.ts';
import { document, ROWS, registry } from '../../../src/rules/acme/repository.ts';
import { documentPath, isMisnamed, properPath, shortPath, withDigits } from '../../../src/rules/knowledge/filenames.ts';
import { insertRow, linkTo, moveTo, renameTo, rowFor } from '../../../src/rules/knowledge/rows.ts';
import { acme } from '../../support/acme.ts';

const process = acme();
const read = (text: string) => parseDocument({ id: text, text, problem: null }, process);

function table(text: string) {
  if (process.registry === null) throw new TypeError('ACME has a registry');
  return parseRegistry({ id: text, text, problem: null }, process.registry);
}

const proposal = (path: string, text: string | null, more: Partial<Proposal> = {}): Proposal => ({
  id: path,
  path,
  digits: '1003',
  number: 1003,
  slug: 'spot-nodes',
  wellNamed: true,
  document: text === null ? null : read(text),
  before: null,
  entry: null,
  parts: [],
  added: true,
  touched: true,
  ...more,
});

const side = (text: string, ...proposals: readonly Proposal[]): Side => ({
  proposals,
  folders: [],
  strays: [],
  orphans: [],
  registry: table(text),
  template: null,
  exists: () => null,
  maintains: () => null,
  branch: null,
  claimed: new Set(),
  today: '2026-03-10',
});

const PATH = 'proposals/ACME-1003-spot-nodes.md';

describe('a row for a document', () => {
  test('has its link, title, authors and status', () => {
    const text = document({
      fields: { Author: 'Ada Park (@ada), Bo Lin (@bo)', Status: 'accepted' },
      heading: 'ACME-1003: A | B',
    });
    expect(rowFor(process, side(registry(...ROWS)), proposal(PATH, text))).toBe(
      '| [1003](ACME-1003-spot-nodes.md) | A \\| B | Ada Park, Bo Lin | Draft |',
    );
  });

  test('takes the words of the file name and the first status when the document says nothing', () => {
    expect(rowFor(process, side(registry(...ROWS)), proposal(PATH, null))).toBe(
      '| [1003](ACME-1003-spot-nodes.md) | Spot nodes | | Draft |',
    );
  });

  test('follows the columns of the table', () => {
    const text = registry(...ROWS).replace(
      '| Number | Title | Author | Status |',
      '| Status | Number | Notes | Title | Author |',
    );
    expect(
      rowFor(process, side(text.replace('|---|---|---|---|', '|---|---|---|---|---|')), proposal(PATH, document())),
    ).toBe('| Draft | [1003](ACME-1003-spot-nodes.md) | | Query Cache | Ada Park |');
  });
});

describe('a row is inserted', () => {
  const at = (text: string, number: number) => insertRow(table(text), number, 'ROW')[0];

  test('above the row that invites reservations', () => {
    expect(at(registry(...ROWS), 1003)).toMatchObject({ line: 12, endLine: 11, text: 'ROW' });
  });
  test('where its number belongs', () => {
    expect(at(registry(ROWS[0], ROWS[2]), 1001)).toMatchObject({ line: 10, endLine: 9 });
  });
  test('in the place of a skipped number', () => {
    expect(at(registry(...ROWS, '| 1003 | _(skipped)_ | | |'), 1003)).toMatchObject({ line: 12, endLine: 12 });
  });
  test('at the end of a table that invites nobody', () => {
    expect(at(registry(...ROWS).replace(/\| _next_.*\n/, ''), 1003)).toMatchObject({ line: 12, endLine: 11 });
  });
  test('nowhere without rows', () => {
    expect(at('# ACME proposals\n', 1003)).toBeUndefined();
  });
});

test('a link keeps its parentheses in the face of odd names', () => {
  expect(linkTo(table(registry()), 'proposals/a (b).md')).toBe('a%20%28b%29.md');
});

test('a new name takes the link of the entry along, and never the place of another file', () => {
  const text = registry('| [1003](ACME_1003.md) | Spot Nodes | Ada Park | Draft |');
  const entry = table(text).entries[0] ?? null;
  const misnamed = proposal('proposals/ACME_1003.md', document(), { entry });
  expect(renameTo(process, side(text, misnamed), misnamed, PATH)).toEqual([
    { rename: { from: 'proposals/ACME_1003.md', to: PATH } },
    {
      path: 'proposals/README.md',
      line: 9,
      endLine: 9,
      text: '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |',
    },
  ]);
  expect(renameTo(process, side(text, misnamed, proposal(PATH, null)), misnamed, PATH)).toEqual([]);
});

describe('the proper path', () => {
  test('keeps good words and mends others', () => {
    expect(properPath(process, proposal(PATH, null, { slug: 'GraphQL_v2' }), 1004)).toBe(
      'proposals/ACME-1004-GraphQL_v2.md',
    );
    expect(properPath(process, proposal(PATH, null, { slug: 'Spot Nodes', wellNamed: false }))).toBe(PATH);
  });
  test('takes the words of the title when the name has none', () => {
    const nameless = { slug: '', wellNamed: false };
    expect(properPath(process, proposal(PATH, document({ heading: 'ACME-1003: Spot Nodes!' }), nameless))).toBe(PATH);
    expect(properPath(process, proposal(PATH, document({ heading: '캐시' }), nameless))).toBeNull();
  });
  test('keeps the folder names that stand there', () => {
    const teams = acme('documents: { path: "teams/{team}/{number}-{slug}/plan.md" }');
    const plan = proposal('teams/search/7_Index/plan.md', null, {
      number: 7,
      digits: '7',
      slug: 'Index',
      wellNamed: false,
    });
    const to = 'teams/search/0007-index/plan.md';
    expect(properPath(teams, plan)).toBe(to);
    expect(withDigits(teams, plan, '0008')).toBe('teams/search/0008_Index/plan.md');
    expect([shortPath(teams, to), shortPath(teams, 'plan.md')]).toEqual(['0007-index/plan.md', 'plan.md']);
    expect(moveTo(plan.path, to)).toEqual({ rename: { from: 'teams/search/7_Index', to: 'teams/search/0007-index' } });
  });
  test('is unknown where a pattern asks for more', () => {
    const nested = acme('documents: { path: "teams/{team}/{number}-{slug}.md" }');
    expect(documentPath(nested, 1003, 'x')).toBeNull();
    expect(documentPath(acme('documents: { path: "acme-{number}.md" }'), 7, '')).toBe('acme-0007.md');
  });
});

test('a file is a misnamed proposal by its prefix, or by two of the fields', () => {
  const stray = (text: string, prefixed = false) => ({
    id: 'a',
    path: 'a',
    prefixed,
    document: read(text),
    added: true,
  });
  expect(isMisnamed(process, stray('# Notes\n', true))).toBe(true);
  expect(isMisnamed(process, stray(document()))).toBe(true);
  expect(isMisnamed(process, stray('---\nStatus: Draft\nLayout: page\n---\n'))).toBe(false);
  expect(isMisnamed(process, stray('# Notes\n'))).toBe(false);
});
