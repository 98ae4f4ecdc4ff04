import { describe, expect, test } from '@jest/globals';
import { cut, shortened, widthOf, wrap } from '../../src/reporters/columns.ts';
import { pointAt } from '../../src/reporters/excerpt.ts';

const range = (column: number, endColumn: number) => ({ line: 1, column, endLine: 1, endColumn });

describe('widthOf', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['\u0301', 0],
    ['한글', 4],
    ['名', 2],
    ['🙂', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['ＡＢ', 4],
    ['→│…', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('wrap', () => {
  test('breaks at spaces, and within a word only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrap('한글한글한글', 5)).toEqual(['한글', '한글', '한글']);
    expect(wrap('', 5)).toEqual(['']);
  });

  test('a column that is too narrow for a character does not hang it', () => {
    expect(wrap('한', 1)).toEqual(['한']);
  });
});

test('cut and shortened never split a wide character', () => {
  expect(cut('a한b', 2)).toBe('a');
  expect(shortened('abcdef', 4)).toBe('abc…');
  expect(shortened('abcd', 4)).toBe('abcd');
});

describe('pointAt', () => {
  test('points below the range', () => {
    expect(pointAt('Status: Draft', range(9, 14), 60)).toEqual({ text: 'Status: Draft', carets: '        ^^^^^' });
  });

  test('tabs are four columns, wide characters two', () => {
    expect(pointAt('\t상태: Draft', range(2, 4), 60)).toEqual({ text: '    상태: Draft', carets: '    ^^^^' });
    expect(pointAt('상태: Draft', range(5, 10), 60).carets).toBe('      ^^^^^');
  });

  test('what is hidden is shown, and pointed at in its whole width', () => {
    expect(pointAt('a\u202eb', range(2, 3), 60)).toEqual({ text: 'a⟨U+202E⟩b', carets: ' ^^^^^^^^' });
  });

  test('an empty range gets one caret, also behind the end of the line', () => {
    expect(pointAt('abc', range(2, 2), 60).carets).toBe(' ^');
    expect(pointAt('abc', range(4, 4), 60).carets).toBe('   ^');
    expect(pointAt('', range(1, 1), 60).carets).toBe('^');
  });

  test('a range over several lines is marked to the end of the first', () => {
    expect(pointAt('abc', { line: 1, column: 2, endLine: 4, endColumn: 1 }, 60).carets).toBe(' ^^');
  });

  test.each([
    ['at the start', 1],
    ['in the middle', 500],
    ['at the end', 996],
  ])('a long line is cut around a mark %s', (_, column) => {
    const line = `${'x'.repeat(column - 1)}WRONG${'y'.repeat(1000 - column - 4)}`;
    const { text, carets } = pointAt(line, range(column, column + 5), 40);
    expect(text).toHaveLength(40);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('WRONG');
  });

  test('a mark longer than the window fills it', () => {
    const { text, carets } = pointAt('z'.repeat(300), range(100, 290), 40);
    expect(text).toHaveLength(40);
    expect(carets.length).toBeLessThanOrEqual(40);
    expect(carets).toMatch(/^ +\^+$/);
  });
});
