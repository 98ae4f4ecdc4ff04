import { expect, test } from '@jest/globals';
import { type Draft, EMPTY_DRAFT, type Files, withRepairs } from '../../src/check/draft.ts';
import type { Edit } from '../../src/model/rule.ts';
import { finding } from '../reporters/reports.ts';

const TEXTS = new Map([
  ['a.md', '1\n2\n'],
  ['x/1/part.md', 'part\n'],
]);
const FILES: Files = {
  textOf: async (path) => TEXTS.get(path) ?? null,
  filesAt: async (path) => [...TEXTS.keys()].filter((each) => each === path || each.startsWith(`${path}/`)),
};

const becomes = (path: string, line: number, text: string): Edit => ({ path, line, endLine: line, text });
const rename = (from: string, to: string): Edit => ({ rename: { from, to } });
const made = (draft: Draft, edits: Edit[]): Promise<Draft> =>
  withRepairs(FILES, draft, [finding({ rule: 'x', what: 'Odd.', edits })]);

test('lines are edited under the old name, then the file is renamed', async () => {
  const { texts, moved } = await made(EMPTY_DRAFT, [rename('a.md', 'b.md'), becomes('a.md', 1, 'one')]);
  expect([...texts]).toEqual([['b.md', 'one\n2\n']]);
  expect([...moved]).toEqual([['b.md', 'a.md']]);
});

test('a draft goes on from what it has: new texts under new names', async () => {
  const first = await made(EMPTY_DRAFT, [rename('a.md', 'b.md'), becomes('a.md', 1, 'one')]);
  const { texts, moved } = await made(first, [rename('b.md', 'c.md'), becomes('b.md', 2, 'two')]);
  expect([...texts]).toEqual([['c.md', 'one\ntwo\n']]);
  expect([...moved]).toEqual([['c.md', 'a.md']]);
});

test('a folder takes along what is below it, unread', async () => {
  const { texts, moved } = await made(EMPTY_DRAFT, [rename('x/1', 'x/001')]);
  expect([...texts]).toEqual([]);
  expect([...moved]).toEqual([['x/001/part.md', 'x/1/part.md']]);
});

test.each<[string, Edit[]]>([
  ['a text that is not there', [becomes('z.md', 1, 'one')]],
  ['a file that is not there', [rename('z.md', 'b.md')]],
  ['a name that is taken', [rename('a.md', 'x/1/part.md')]],
])('%s: nothing is made of it', async (_, edits) => {
  await expect(made(EMPTY_DRAFT, edits)).rejects.toThrow(RangeError);
});
