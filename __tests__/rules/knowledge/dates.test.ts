import { describe, expect, test } from '@jest/globals';
import { daysBetween, daysSince, isDay } from '../../../src/model/day.ts';
import { dayIn, otherYear } from '../../../src/rules/knowledge/dates.ts';

describe('a day', () => {
  test.each(['2026-03-02', '2028-02-29', '1999-12-31', '9999-01-01'])('is %s', (day) => expect(isDay(day)).toBe(true));
  test.each([
    '2026-02-30',
    '0026-01-05',
    '2026-13-01',
    '2026-00-10',
    '2100-02-29',
    '2026-3-2',
    '2026-03-02T10:00',
    ' 2026-03-02',
    '',
  ])('is not %s', (day) => expect(isDay(day)).toBe(false));
});

test('days are counted over months, leap days and the changes of summer time', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  expect(daysBetween('2026-02-30', '2026-03-01')).toBeNull();
});

test.each([
  ['2026/1/5', '2026-01-05'],
  ['2026. 1. 5.', '2026-01-05'],
  ['2026년 1월 5일', '2026-01-05'],
  ['2026–01–05', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['2026-01-05T23:59:00Z', '2026-01-05'],
  ['2026-1-5 09:30', '2026-01-05'],
  ['20.11.2026', '2026-11-20'],
  ['13/1/2026 09:30', '2026-01-13'],
  ['1/13/2026', '2026-01-13'],
  ['3-3-2026', '2026-03-03'],
])('%s means %s', (text, day) => expect(dayIn(text)).toBe(day));

test.each(['05/01/2026', '13.13.2026', '31.2.2026', '20.11.26', '2026/2/30', 'January 5', '2026', '2026-01', ''])(
  '%s is not certain',
  (text) => expect(dayIn(text)).toBeNull(),
);

test('a year typed wrong is found on both sides of New Year', () => {
  expect(otherYear('2025-01-11', '2026-01-15', 60)).toBe('2026-01-11');
  expect(otherYear('2026-12-20', '2026-01-08', 60)).toBe('2025-12-20');
  expect(otherYear('2024-08-30', '2026-03-10', 60)).toBeNull();
  expect(otherYear('2024-02-29', '2026-03-10', 60)).toBeNull();
});

test.each([
  ['2026-03-10', 0],
  ['2024-03-10', 730],
  ['2026-03-11', null],
  ['2026-02-30', null],
  [null, null],
])('the days since %s are %s', (day, days) => expect(daysSince(day, '2026-03-10')).toBe(days));
