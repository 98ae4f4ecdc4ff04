import { type Failure, failureOf, headerOf, isRateLimit, problemsOf } from '../../model/failure.ts';
import { OutOfTime } from './deadline.ts';

/** An answer that cannot be one: cut off, or not the JSON that GitHub speaks. */
export class Garbled extends Error {
  override readonly name = 'Garbled';
  /** As a proxy would say of such an answer. */
  readonly status = 502;
}

const numberOf = (failure: Failure, name: string): number | null => {
  const value = Number(headerOf(failure, name) ?? Number.NaN);
  return value >= 0 ? value : null;
};

/** Seconds that GitHub asks to wait. */
export const retryAfter = (failure: Failure): number | null => numberOf(failure, 'retry-after');

/** When a limit that is used up begins anew, in milliseconds of the clock. */
export function resetOf(failure: Failure): number | null {
  const reset = headerOf(failure, 'x-ratelimit-remaining') === '0' ? numberOf(failure, 'x-ratelimit-reset') : null;
  return reset === null ? null : reset * 1000;
}

/** No status came back: the request did not arrive, or its answer did not. */
export const isUnanswered = (failure: Failure): boolean =>
  failure.status !== undefined &&
  failure.response === undefined &&
  !(failure instanceof Garbled) &&
  !(failure instanceof OutOfTime);

/** No answer came in time. */
export const isLate = (failure: Failure): boolean => isUnanswered(failure) && /timeout/i.test(failure.message);

/** Nobody stands at the address, or nobody who may be trusted: asking again changes nothing. */
const NOWHERE = /ECONNREFUSED|ENOTFOUND|EPROTO|CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID|invalid-redirect|max-redirect/;

const isNowhere = (failure: Failure): boolean => {
  const { code, type } = (failure.cause ?? {}) as { readonly code?: unknown; readonly type?: unknown };
  return NOWHERE.test(`${code} ${type}`);
};

/** GraphQL's words for what REST answers with a 502. */
export const WENT_WRONG = /timeout|timed out|something went wrong/i;

/** A failure that may pass by itself. What was asked for may have been done all the same. */
export function isPassing(failure: Failure): boolean {
  if (isRateLimit(failure) || failure instanceof OutOfTime) return false;
  if (isUnanswered(failure)) return !isNowhere(failure);
  return (
    [500, 502, 503, 504].includes(failure.status ?? 0) ||
    problemsOf(failure).some(({ message }) => WENT_WRONG.test(message))
  );
}

/** GitHub gave up on a large question; two smaller ones may go through. */
export function isTooMuch(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === null) return false;
  return isPassing(failure) || problemsOf(failure).some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');
}
