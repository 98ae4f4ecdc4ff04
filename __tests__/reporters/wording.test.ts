import { describe, expect, test } from '@jest/globals';
import { ageIn } from '../../src/reporters/wording.ts';

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
