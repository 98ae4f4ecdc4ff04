import { isGateError } from '../model/errors.ts';
import { type Failure, failureOf, isRateLimit, wordsOf } from '../model/failure.ts';

/** What GitHub did not do, and what that means for whoever asked. */
export interface Refusal {
  /** GitHub's own words. */
  readonly words: string;
  /**
   * - `forbidden`: the token may not; a permission would help, where GitHub gives one
   * - `locked`: the conversation of the pull request is closed to others than those who may write
   * - `limit`: too much was asked for; nothing was done
   * - `pending`: a review of the same account is not submitted yet; GitHub takes no other one before
   * - `asking`: nobody requests changes of themselves
   * - `invalid`: it cannot be done as it is, whoever asks
   * - `uncertain`: GitHub failed, or nobody heard the answer; it may have been done all the same
   */
  readonly why: 'forbidden' | 'locked' | 'limit' | 'pending' | 'asking' | 'invalid' | 'uncertain' | 'other';
}

function whyOf(failure: Failure): Refusal['why'] {
  const { status = 0, message } = failure;
  if (isRateLimit(failure)) return 'limit';
  if (status === 403 && /\blocked\b/i.test(message)) return 'locked';
  if (status === 403 || status === 404) return 'forbidden';
  if (status >= 500) return 'uncertain';
  if (status !== 422) return 'other';
  if (/one pending review/i.test(message)) return 'pending';
  return /request changes/i.test(message) ? 'asking' : 'invalid';
}

/** What Octokit throws, as a refusal; null for a mistake of this program. */
export function refusalOf(error: unknown): Refusal | null {
  if (isGateError(error)) return { words: error.message.replace(/\.$/, ''), why: 'other' };
  const failure = failureOf(error);
  return failure === null ? null : { words: wordsOf(failure), why: whyOf(failure) };
}

/** What to do about it, in sentences; empty where nothing helps. */
export function adviceOf({ why }: Refusal): string {
  if (why === 'forbidden')
    return 'Grant `pull-requests: write`: under `permissions:` of the job, or to the token itself.';
  if (why === 'locked')
    return 'The conversation of the pull request is locked: unlock it, or read the same in the report.';
  if (why === 'pending')
    return 'Submit or discard your pending review of this pull request: GitHub takes no other one of the same account before.';
  return '';
}
