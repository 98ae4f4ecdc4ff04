import { describe, expect, test } from '@jest/globals';
import { ageIn, byRule, bySeverity } from '../../src/reporters/wording.ts';
import { finding } from './reports.ts';

describe('an age is said as people say it', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [60, '60 days'],
    [61, '2 months'],
    [364, '11 months'],
    [365, '12 months'],
    [729, '23 months'],
    [730, '2 years'],
    [822, '2.2 years'],
    [1095, '3 years'],
  ])('%d days are %s', (days, said) => expect(ageIn(days)).toBe(said));
});

describe('findings are counted', () => {
  const found = (['notice', 'error', 'notice'] as const).map((severity, at) =>
    finding({ rule: at === 0 ? 'number-gap' : 'field-format', severity, what: 'Wrong.' }),
  );

  test('by severity, the worst first, and none where there is none', () =>
    expect(bySeverity(found)).toEqual(['1 error', '2 notices']));

  test('by rule, the most first, and equals in the order of the alphabet', () => {
    expect(byRule(found)).toEqual([
      ['field-format', 2],
      ['number-gap', 1],
    ]);
    expect(byRule(found.slice(0, 2)).map(([rule]) => rule)).toEqual(['field-format', 'number-gap']);
  });
});
