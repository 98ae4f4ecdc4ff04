import { daysBetween, isDay } from '../../model/day.ts';

/** Year, month and day in this order, however they are set apart; a time of day may follow. */
const YEAR_FIRST =
  /^(\d{4})\s*[-/._년\u2010-\u2015\u2212]\s*(\d{1,2})\s*[-/._월\u2010-\u2015\u2212]\s*(\d{1,2})[.일]?(?:[T ]\d{1,2}:\d{2}.*)?$/;
/** Day and month in either order before the year; a time of day may follow. */
const YEAR_LAST =
  /^(\d{1,2})\s*[-/.\u2010-\u2015\u2212]\s*(\d{1,2})\s*[-/.\u2010-\u2015\u2212]\s*(\d{4})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A date that ends with its year, in the order of `YEAR_FIRST`. No month is the thirteenth; where both could be one, nobody knows. */
function yearLast(text: string): readonly string[] {
  const [, one = '', other = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  if (one === other) return [text, year, one, other];
  const [isDayFirst, isMonthFirst] = [Number(one) > 12, Number(other) > 12];
  if (isDayFirst === isMonthFirst) return [];
  return isDayFirst ? [text, year, other, one] : [text, year, one, other];
}

/** The day that a text in another form means, `2026-01-05` for `2026/1/5`; null when that is not certain. */
export function dayIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? yearLast(text);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** The same day in another year, when it lies at most so many days before today: what a year typed wrong in January meant. */
export function otherYear(day: string, today: string, within: number): string | null {
  const year = Number(today.slice(0, 4));
  const candidates = [year, year - 1].map((other) => String(other).padStart(4, '0') + day.slice(4));
  const near = candidates.find((other) => {
    const age = daysBetween(other, today) ?? Infinity;
    return age >= 0 && age <= within;
  });
  return near === undefined || near === day ? null : near;
}
