import { describe, expect, test } from '@jest/globals';
import { builtins } from '../../src/process/builtin.ts';
import { patternProblem } from '../../src/process/pattern.ts';

describe('a pattern of versions', () => {
  test.each([
    ['\\d{2}\\.\\d{1,2}\\.\\d{1,3}'],
    ['\\d+\\.\\d+\\.\\d+'],
    ['^v?\\d{1,4}(?:\\.\\d{1,4}){1,3}$'],
    ['(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])'],
    ['[a-z]+|\\d*'],
    ['(?:alpha|beta|rc)\\.?\\d{0,3}'],
    ['\\p{L}{1,3}'],
    ['(?<major>[0-9]+)\\.(?<minor>[0-9]+)\\.(?<patch>[0-9]+)'],
    ['(\\d)'.repeat(10)],
    ['(?:\\d)'.repeat(20)],
    [''],
  ])('%s is cheap', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  test.each([
    ['(\\d+)+', '(\\d+)+'],
    ['(a|a)*b', '(a|a)*'],
    ['(a|aa)+$', '(a|aa)+'],
    ['(?:x*y*)*', '(?:x*y*)*'],
    ['\\d+\\.\\d+\\.\\d+\\.\\d+', '\\d+'],
    ['v(?:\\d{1,9}\\.){0,9}x', '(?:\\d{1,9}\\.){0,9}'],
    ['\\d{1,3}(?:\\.\\d*)*', '(?:\\.\\d*)*'],
    ['\\d{2000000}', '\\d{2000000}'],
    ['(?:(?:\\d{1000}){1000}){2}', '(?:(?:\\d{1000}){1000}){2}'],
    ['(?:){9999999}', '(?:){9999999}'],
    ['(?:a?){30}', '(?:a?){30}'],
    ['(?:1?){19}x', '(?:1?){19}'],
    ['(?:a|b){1,}?', '(?:a|b){1,}?'],
  ])('%s may take too long: %s', (pattern, repeats) => {
    expect(patternProblem(pattern)).toBe(
      `may take too long: \`${repeats}\` repeats too often. Write upper limits that are low, as in \`\\d{1,3}\``,
    );
  });

  test('many alternatives in a row may take too long without repeating', () => {
    expect(patternProblem('(?:a|a|a|a|a|a|a|a|a|a)'.repeat(7))).toContain('too many alternatives');
  });

  test('many ways may take too long together with what follows them', () => {
    const ways = '(?:a|a|a|a|a|a|a|a|a|a){5}';
    expect(patternProblem(ways)).toBeNull();
    expect(patternProblem(`${ways}${'\\w'.repeat(200)}-`)).toBe(
      `may take too long: \`${ways}\` repeats too often for a pattern of this length. Write upper limits that are low, as in \`\\d{1,3}\``,
    );
    expect(patternProblem(`(?:${'a'.repeat(180)}){200000}`)).toContain('for a pattern of this length');
  });

  test.each([
    [`${'(a)'.repeat(11)}`, '11'],
    [`((?<b>a)|${'(a)|'.repeat(9)}(a)){6}${'(\\w)'.repeat(35)}-`, '47'],
  ])('%s has too many groups', (pattern, count) => {
    expect(patternProblem(pattern)).toBe(
      `is not allowed: it has ${count} groups that capture, and 10 are the most. Write \`(?:\` for \`(\``,
    );
  });

  test.each([
    ['(?=a)a', 'looks ahead or behind with `(?=a)`'],
    ['(?<!a)b', 'looks ahead or behind with `(?<!a)`'],
    ['(a)\\1', 'refers back with `\\1`'],
    ['(?<x>a)\\k<x>', 'refers back with `\\k<x>`'],
  ])('%s is not allowed', (pattern, why) => {
    expect(patternProblem(pattern)).toContain(why);
  });

  test.each([
    ['(', '`)` is missing at its end'],
    [')|(', '`)` cannot stand at character 1'],
    ['a)|(?:b', '`)` cannot stand at character 2'],
    ['\\d[0-9', '`]` is missing at its end'],
    ['[z-a]', '`z-a` begins above its end at character 2'],
    ['a{2,1}', 'what is repeated has its higher limit first, at character 2'],
    ['*', '`*` repeats nothing at character 1'],
    ['\\d**', '`*` repeats nothing at character 4'],
    ['(?i:a)', '`?` means nothing at character 2'],
    ['(?<1>a)', 'invalid identifier at character 4'],
    ['(?<a>x)(?<a>y)', 'duplicate capture group name at character 11'],
    ['\\', 'something is missing at its end'],
  ])('%s is none: %s', (pattern, why) => {
    expect(patternProblem(pattern)).toBe(`is no regular expression: ${why}`);
  });
});

test('no pattern that is allowed is slow on a text of allowed length', () => {
  // Each is close to the limit, and each text makes it try as much as it can.
  const costly = ['\\d+\\d+\\d+', '(?:a?){16}', '(?:a|a){16}', '(?:\\d{1,59}\\d{1,59}){1}\\d{1,59}'];
  for (const pattern of costly) {
    expect(patternProblem(pattern)).toBeNull();
    for (const letter of ['1', 'a']) expect(new RegExp(`^(?:${pattern})$`).test(`${letter.repeat(59)}!`)).toBe(false);
  }
});

test('the patterns of the built-in processes are allowed', () => {
  for (const { version } of builtins().values())
    if (version !== null) expect(patternProblem(version.pattern)).toBeNull();
});
