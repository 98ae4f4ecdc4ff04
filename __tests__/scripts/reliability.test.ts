import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../scripts/project.mjs';
import { escaped, rowsOf, tables, updatePage } from '../../scripts/reliability.mjs';

/** What jest tells of tests with these titles, in a file each. */
const resultOf = (titles: Readonly<Record<string, string>>, status = 'passed') => ({
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: Object.entries(titles).map(([path, title]) => ({
    name: join(root, path),
    assertionResults: [{ status, title }],
  })),
});

test('rows are the titles of tests that passed, by kind and then by title, whatever the order of the files', () => {
  const result = resultOf({
    '__tests__/c.test.ts': 'limit: b → c',
    '__tests__/b.test.ts': 'limit: a → b → c',
    '__tests__/a.test.ts': 'conversation: z → y',
    '__tests__/d.test.ts': 'a test that is no row',
    '__tests__/e.test.ts': 'other: x → y',
  });
  expect(
    rowsOf(result).map(({ kind, situation, outcome }: Record<string, string>) => [kind, situation, outcome]),
  ).toEqual([
    ['conversation', 'z', 'y'],
    ['limit', 'a', 'b → c'],
    ['limit', 'b', 'c'],
  ]);
  expect(rowsOf(resultOf({ '__tests__/a.test.ts': 'limit: a → b' }, 'failed'))).toEqual([]);
});

test('the page counts the rows, heads each kind, and links the test', () => {
  const result = resultOf({
    '__tests__/x/a.test.ts': 'limit: 301 files → a | b',
    '__tests__/b.test.ts': 'race: a → b',
  });
  expect(tables(rowsOf(result))).toBe(`2 rows.

### Races

| Situation | What the gate does | Shown by |
| --- | --- | --- |
| a | b | [b.test.ts](../__tests__/b.test.ts) |

### Limits

| Situation | What the gate does | Shown by |
| --- | --- | --- |
| 301 files | a \\| b | [x/a.test.ts](../__tests__/x/a.test.ts) |`);
});

test.each([
  ['code stays code: `a_b` and `<c>`', 'code stays code: `a_b` and `<c>`'],
  ['a `tick without end', 'a \\`tick without end'],
  ['``` a fence', '\\`\\`\\` a fence'],
  ['*a* _b_ [c](d) <e> &f; \\', '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\&f; \\\\'],
  ['a line\nand\u202Eback', 'a line andU+202Eback'],
])('a title says on the page what is written in it: %j', (title, shown) => {
  expect(escaped(title)).toBe(shown);
});

test('a run of some tests leaves the page as it is', () => {
  const page = readFileSync(join(root, 'docs/reliability.md'), 'utf8');
  expect(updatePage(resultOf({ '__tests__/a.test.ts': 'limit: a → b' }))).toEqual([
    'Not all tests passed: docs/reliability.md stays as it is.',
  ]);
  expect(readFileSync(join(root, 'docs/reliability.md'), 'utf8')).toBe(page);
});
