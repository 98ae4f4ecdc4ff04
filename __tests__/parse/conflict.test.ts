import { describe, expect, test } from '@jest/globals';
import { conflictBetween, conflictIn } from '../../src/parse/conflict.ts';

const CONFLICT = ['<<<<<<< HEAD', 'one', '=======', 'other', '>>>>>>> main'];

const lineOf = (lines: readonly string[]): number | null => conflictIn(lines)?.line ?? null;

describe('a conflict that git left', () => {
  test.each<[string, readonly string[], number]>([
    ['its three signs in their order', ['# Title', ...CONFLICT], 2],
    ['below code that is closed', ['```', '<<<<<<< a', '```', '', ...CONFLICT], 5],
    ['below a line of code within a sentence', ['```git merge main``` fails:', ...CONFLICT], 2],
    ['below HTML that is closed', ['<!-- <<<<<<< a -->', '<pre>x</pre>', ...CONFLICT], 3],
  ])('%s', (_, lines, line) => expect(lineOf(lines)).toBe(line));
});

describe('a text about conflicts', () => {
  test.each<[string, readonly string[]]>([
    ['in a block of code', ['```git merge main```', '', '```', ...CONFLICT, '```']],
    ['in tildes', ['~~~', ...CONFLICT, '~~~']],
    ['in HTML that is shown as it is', ['<pre>', ...CONFLICT, '</pre>']],
    ['in a comment', ['<!--', ...CONFLICT, '-->']],
    ['quoted', CONFLICT.map((line) => `> ${line}`)],
    ['a sign alone', ['Git writes', '<<<<<<<', 'where it begins.']],
    ['a heading that is underlined, and a quotation of quotations', ['Summary', '=======', '', '>>>>>>> nested']],
    ['a beginning without an end', ['<<<<<<< HEAD', 'and so on']],
  ])('%s', (_, lines) => expect(lineOf(lines)).toBeNull());
});

test('between two lines a beginning or an end is enough, and elsewhere nothing counts', () => {
  const lines = ['<<<<<<< HEAD', '## Registry', '| _next_ | | |', '>>>>>>> main', '## Guide', ...CONFLICT];
  expect(conflictBetween(lines, 2, 4)?.line).toBe(4);
  expect(conflictBetween(lines, 2, 3)).toBeNull();
});
