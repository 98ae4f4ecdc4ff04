import { describe, expect, test } from '@jest/globals';
import type { Process } from '../../src/model/process.ts';
import type { OpenPull } from '../../src/model/source.ts';
import { claimsOf } from '../../src/parse/claims.ts';
import { namesOf } from '../../src/parse/names.ts';
import { parseRegistry } from '../../src/parse/registry.ts';
import { ROWS, registry } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';

const README = 'proposals/README.md';
const TREE = ['proposals/README.md', 'proposals/ACME-1000-query-cache.md', 'proposals/ACME-1001-rate-limits.md'];

const pull = (
  number: number,
  { text = null as string | null, paths = [] as string[], isWhole = true, began = null as OpenPull['began'] } = {},
): OpenPull => ({
  number,
  title: `Pull ${number}`,
  author: 'bo',
  paths,
  registries: new Map(text === null ? [] : [[README, text]]),
  isWhole,
  began,
});

function claimed(pulls: readonly OpenPull[], tipText = registry(...ROWS), process: Process = acme()) {
  if (process.registry === null) throw new TypeError('ACME has a registry');
  const tip = {
    files: new Set(TREE),
    registry: parseRegistry({ id: 'tip', text: tipText, problem: null }, process.registry, process.label),
  };
  const { all, partly, left, isComplete } = claimsOf({ pulls, left: 0 }, process, namesOf(process), tip);
  expect(left).toBe(0);
  expect(isComplete).toBe(partly.length === 0);
  expect(claimsOf({ pulls, left: 1 }, process, namesOf(process), tip).isComplete).toBe(false);
  return { all: all.map((each) => [each.number, each.pull.number, each.document?.path ?? null, each.title]), partly };
}

const claims = (pulls: readonly OpenPull[], tip?: string) => claimed(pulls, tip).all;

describe('a claim', () => {
  test('is a row that the base branch does not have, a document, or both of one number', () => {
    const text = registry(
      ...ROWS,
      '| 1003 | Spot Nodes | Bo | Draft |',
      '| [1004](x.md) | [Cold](y.md) | Bo | Draft |',
    );
    const paths = ['proposals/ACME-1004-cold.md', 'proposals/ACME-1009-warm.md', 'src/ACME-1010-x.md'];
    expect(claims([pull(5, { text, paths })])).toEqual([
      [1004, 5, 'proposals/ACME-1004-cold.md', 'Cold'],
      [1009, 5, 'proposals/ACME-1009-warm.md', null],
      [1003, 5, null, 'Spot Nodes'],
    ]);
  });

  test('is nothing that stood there when its pull request began, in a document or in a row', () => {
    const text = registry(...ROWS, '| 1003 | Spot Nodes | Bo | Accepted |', '| 1004 | Cold | Bo | Draft |');
    const paths = ['proposals/ACME-1003-spot.md', 'proposals/ACME-1005-warm-pools.md'];
    const began = {
      paths: [...TREE, 'proposals/ACME-1005-warm.md'],
      registries: new Map([[README, registry(...ROWS, '| 1003 | Spot Nodes | Bo | Draft |')]]),
    };
    expect(claims([pull(5, { text, paths, began })])).toEqual([
      [1003, 5, 'proposals/ACME-1003-spot.md', null],
      [1004, 5, null, 'Cold'],
    ]);
  });

  test('is a number that is skipped, and one that the base branch reserved and whose document comes', () => {
    const text = registry(...ROWS, '| 1003 | _(skipped)_ | | |');
    expect(claims([pull(5, { text, paths: ['proposals/ACME-1002-audit-log.md'] })]).map(([number]) => number)).toEqual([
      1002, 1003,
    ]);
  });

  test('is nothing that the base branch has: rows, edits of rows, documents, the row of a document; nor a kept number', () => {
    const text = registry(ROWS[0], ROWS[1].replace('Accepted', 'Implemented'), '| 1002 | Trail | Cy Roe | Draft |');
    const paths = ['proposals/ACME-1000-result-cache.md', 'proposals/ACME-0000-mine.md', 'proposals/ACME-1001/part.md'];
    const behind = registry(ROWS[0], ROWS[1]);
    const tip = registry(ROWS[0], ROWS[2], '| 1003 | Spot Nodes | Bo | Draft |');
    expect(claims([pull(5, { text, paths })])).toEqual([]);
    expect(claims([pull(5, { text: behind })], tip)).toEqual([]);
  });

  test('stands in the table of numbers only', () => {
    const other = '## Releases\n\n| Number | Date |\n|---|---|\n| 1050 | May |\n';
    expect(claims([pull(5, { text: `${registry(...ROWS)}\n${other}` })])).toEqual([]);
  });

  test.each([
    ['an empty line', ''],
    ['several, and a sentence', '\n\nReserve below.\n\n'],
  ])('is a row that fell out of the table: %s', (_, between) => {
    const table = registry(...ROWS, between, '| 1003 | Spot Nodes | Bo | Draft |', '1004 | Cold | Bo | Draft');
    const other = '| Number | Date | Who | How |\n|---|---|---|---|\n| 1050 | May | Bo | - |\n';
    const code = '```\n| 1060 | Yours | You | Draft |\n```\n';
    const text = `${table}\n${code}\n${other}\n## Releases\n\n| 1070 | June |\n`;
    expect(claims([pull(5, { text })]).map(([number]) => number)).toEqual([1003, 1004]);
  });

  test('is found in a table that begins with its pull request', () => {
    const row = '| 1000 | Spot Nodes | Bo | Draft |';
    expect(claims([pull(5, { text: registry('| 1003 | A | B | Draft |') })], '# Nothing yet\n')).toEqual([
      [1003, 5, null, 'A'],
    ]);
    expect(claims([pull(5, { text: registry(row) })], registry())).toEqual([]);
  });
});

describe('what is too much is not read, and said', () => {
  const rows = (count: number, first: number) =>
    Array.from({ length: count }, (_, i) => `| ${first + i} | Proposal of ${'x'.repeat(100)} | Bo | Draft |`);

  test('300 rows of one pull request are read, 1,000 are not', () => {
    const some = claimed([pull(5, { text: registry(...ROWS, ...rows(300, 2000)) })]);
    expect([some.all.length, some.partly]).toEqual([300, []]);
    const many = claimed([
      pull(5, { text: registry(...ROWS, ...rows(1000, 2000)), paths: ['proposals/ACME-1003-x.md'] }),
      pull(6, { text: registry(...ROWS, ...rows(1, 1004)) }),
    ]);
    expect(many.all.map(([number]) => number)).toEqual([1003, 1004]);
    expect(many.partly).toEqual([5]);
  });

  test('rows that keep a parser busy', () => {
    const busy = `| 1003 | ${'[a]('.repeat(12_000)} | Bo | Draft |`;
    expect(claimed([pull(5, { text: registry(...ROWS, busy) })])).toEqual({ all: [], partly: [5] });
  });

  test('a pull request of which GitHub does not show everything', () => {
    expect(claimed([pull(5, { isWhole: false, paths: ['proposals/ACME-1003-x.md'] })])).toEqual({
      all: [[1003, 5, 'proposals/ACME-1003-x.md', null]],
      partly: [5],
    });
  });
});
