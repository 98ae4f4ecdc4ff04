import { dayOf } from '../../model/day.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 86_400_000;
/** Year, month and day in this order, however they are set apart; a time of day may follow. */
const YEAR_FIRST =
  /^(\d{4})\s*[-/._년\u2010-\u2015\u2212]\s*(\d{1,2})\s*[-/._월\u2010-\u2015\u2212]\s*(\d{1,2})[.일]?(?:[T ]\d{1,2}:\d{2}.*)?$/;
/** Day and month in either order before the year; a time of day may follow. */
const YEAR_LAST =
  /^(\d{1,2})\s*[-/.\u2010-\u2015\u2212]\s*(\d{1,2})\s*[-/.\u2010-\u2015\u2212]\s*(\d{4})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Days since 1970, or null when the text is no calendar day written `YYYY-MM-DD`. */
function dayNumber(text: string): number | null {
  if (!DAY.test(text)) return null;
  const time = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
  // Date.UTC carries 30 February over into March, and takes the year 26 for 1926.
  return dayOf(new Date(time)) === text ? time / DAY_LENGTH : null;
}

/** Whether the text is a calendar day, `YYYY-MM-DD`: `2026-02-30` is not. */
export const isDay = (text: string): boolean => dayNumber(text) !== null;

/** Days from one day to another, negative when it lies before; null when either is no calendar day. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === null || last === null ? null : last - first;
}

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
