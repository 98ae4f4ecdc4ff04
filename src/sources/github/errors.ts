import { SourceError } from '../../model/errors.ts';
import { type Failure, failureOf, isRateLimit, wordsOf } from '../../model/failure.ts';
import { OutOfTime } from './deadline.ts';
import { Garbled, isLate, isUnanswered, resetOf, retryAfter } from './failure.ts';

/** What was asked for when a request failed, and the permission that it needs. */
export interface Attempt {
  /** Completes "GitHub does not let this token …": `read the pull request`. */
  readonly what: string;
  /** As a workflow writes it: `contents: read`. */
  readonly permission: string;
  /** Completes "GitHub does not know …": `acme/thing, or its pull request 7`. */
  readonly object: string;
  /** What to do when GitHub does not show it, where no permission of the job helps: a sentence. */
  readonly remedy?: string;
  /** What to do when it is not there: a sentence. */
  readonly gone?: string;
}

/** GitHub's own words, in one line. */
const lineOf = (failure: Failure): string => {
  const words = wordsOf(failure).replace(/\s+/g, ' ');
  return words.length > 200 ? `${words.slice(0, 199)}…` : words.replace(/\.$/, '');
};

const AGAIN = 'Run it again.';

function retryHint(failure: Failure): string {
  const wait = retryAfter(failure);
  if (wait !== null) return `Run it again in ${Math.max(1, Math.ceil(wait / 60))} min.`;
  const reset = resetOf(failure);
  if (reset === null) return 'Run it again in an hour.';
  return `Run it again after ${new Date(reset).toISOString().slice(11, 16)} UTC.`;
}

/** Refusals that no permission helps against, by GitHub's words. */
const REMEDIES: readonly (readonly [words: RegExp, remedy: string])[] = [
  [/\bSAML\b|single sign-on/i, "Authorize the token for the organization's single sign-on in its settings."],
  [/IP allow list/i, "Run it on a machine whose address stands in the organization's IP allow list."],
  [/billing|spending limit/i, "Have the organization's owner look at its billing."],
];

function forbidden(words: string, { permission, remedy }: Attempt): string {
  const known = REMEDIES.find(([said]) => said.test(words))?.[1];
  return known ?? remedy ?? `Grant \`${permission}\`: under \`permissions:\` of the job, or to the token itself.`;
}

/** What an answer of GitHub says. */
function answered(failure: Failure, words: string, attempt: Attempt): [message: string, hint: string] {
  const { what, permission, object, remedy, gone = remedy } = attempt;
  const { status } = failure;
  if (status === 401)
    return [
      `GitHub does not accept the token: ${words}.`,
      'Pass a valid one: to the Action in the input `token`, whose default is `github.token`, on the command line in GITHUB_TOKEN.',
    ];
  if (status === 403) return [`GitHub does not let this token ${what}: ${words}.`, forbidden(words, attempt)];
  if (status === 404 || status === 410)
    return [
      `GitHub does not know ${object}: ${words}.`,
      gone ?? `See that the names are right; a token without \`${permission}\` gets this answer too.`,
    ];
  if (status !== undefined && status >= 500 && failure.errors === undefined)
    return [
      `GitHub failed with ${status} when asked to ${what}: ${words}.`,
      retryAfter(failure) === null ? AGAIN : retryHint(failure),
    ];
  return [`GitHub did not ${what}: ${words}.`, 'Run it again; if it stays, report it with this message.'];
}

function describe(failure: Failure, attempt: Attempt): [message: string, hint: string] {
  const { what } = attempt;
  const words = lineOf(failure);
  if (failure instanceof OutOfTime)
    return [
      `GitHub was not done in time when asked to ${what}: ${words}.`,
      'Run it again; the input `timeout` of the Action, or `--timeout` on the command line, gives it more minutes.',
    ];
  if (failure instanceof Garbled) return [`GitHub's answer cannot be read when asked to ${what}: ${words}.`, AGAIN];
  if (isRateLimit(failure)) return [`GitHub's rate limit for this token is used up: ${words}.`, retryHint(failure)];
  if (isLate(failure)) return [`GitHub did not answer in time when asked to ${what}: ${words}.`, AGAIN];
  if (isUnanswered(failure))
    return [
      `GitHub could not be reached to ${what}: ${words}.`,
      'See that the API may be reached from here, at GITHUB_API_URL or --against; a proxy is named by `https_proxy`.',
    ];
  return answered(failure, words, attempt);
}

/** An answer without what was asked for, and without an error that says why: nothing is concluded from it. */
export const unshown = (object: string): SourceError =>
  new SourceError(`GitHub does not show ${object}.`, 'Run it again.');

/** Whether GitHub answered with one of these statuses. */
export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  statuses.includes(failureOf(error)?.status ?? 0);

/** Turns what Octokit throws into a SourceError; mistakes of this program are thrown on. */
export function toSourceError(error: unknown, attempt: Attempt): SourceError {
  if (error instanceof SourceError) return error;
  const failure = failureOf(error);
  if (failure === null) throw error;
  const [message, hint] = describe(failure, attempt);
  return new SourceError(message, hint, { cause: error });
}
