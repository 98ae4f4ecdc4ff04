/** The day of a moment, `YYYY-MM-DD`, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 86_400_000;

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

/** Days since a day; null when nobody knows the day, or when it is still to come. */
export function daysSince(day: string | null, today: string): number | null {
  const days = day === null ? null : daysBetween(day, today);
  return days === null || days < 0 ? null : days;
}
