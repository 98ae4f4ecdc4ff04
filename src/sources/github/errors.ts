import { SourceError } from '../../model/errors.ts';

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
}

interface GraphqlProblem {
  readonly type?: string;
  readonly message: string;
}

/** The shape of Octokit's errors; the classes themselves may be there twice in a bundle. */
interface Failure extends Error {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  readonly errors?: readonly GraphqlProblem[];
}

/** GitHub's own words, without the address of its documentation, in one line. */
const wordsOf = (message: string): string => {
  const words = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').replace(/\s+/g, ' ');
  return words.length > 200 ? `${words.slice(0, 199)}…` : words.replace(/\.$/, '');
};

const problemsOf = (failure: Failure): readonly GraphqlProblem[] => failure.errors ?? [];
const typesOf = (failure: Failure): readonly string[] => problemsOf(failure).flatMap(({ type }) => type ?? []);

/** Answered without a status: the request never arrived, or no answer came back. */
const isUnanswered = (failure: Failure): boolean => failure.status !== undefined && failure.response === undefined;

const headerOf = (failure: Failure, name: string): string | null => {
  const value = failure.response?.headers?.[name] ?? failure.headers?.[name];
  return value === undefined ? null : String(value);
};

const isRateLimit = (failure: Failure): boolean =>
  typesOf(failure).includes('RATE_LIMITED') ||
  failure.status === 429 ||
  (failure.status === 403 &&
    (headerOf(failure, 'x-ratelimit-remaining') === '0' ||
      headerOf(failure, 'retry-after') !== null ||
      /rate limit/i.test(failure.message)));

/** GitHub gave up on a large question; two smaller ones may go through. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  ([502, 503, 504].includes((error as Failure).status ?? 0) ||
    problemsOf(error as Failure).some(
      ({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || /timeout|something went wrong/i.test(message),
    ));

function retryHint(failure: Failure): string {
  const wait = Number(headerOf(failure, 'retry-after') ?? Number.NaN);
  if (wait > 0) return `Run it again in ${Math.ceil(wait / 60)} min.`;
  const reset = Number(headerOf(failure, 'x-ratelimit-reset') ?? Number.NaN);
  if (!(reset > 0)) return 'Run it again in an hour.';
  return `Run it again after ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`;
}

function describe(failure: Failure, { what, permission, object, remedy }: Attempt): [message: string, hint: string] {
  const words = wordsOf(problemsOf(failure)[0]?.message ?? failure.message);
  const types = typesOf(failure);
  const { status } = failure;
  if (isRateLimit(failure)) return [`GitHub's rate limit for this token is used up: ${words}.`, retryHint(failure)];
  if (isUnanswered(failure))
    return /timeout/i.test(words)
      ? [`GitHub did not answer in time when asked to ${what}: ${words}.`, 'Run it again.']
      : [
          `GitHub could not be reached to ${what}: ${words}.`,
          'See that the API may be reached from here, at GITHUB_API_URL or --against; a proxy is named by `https_proxy`.',
        ];
  if (status === 401)
    return [
      `GitHub does not accept the token: ${words}.`,
      'Pass a valid one: to the Action in the input `token`, whose default is `github.token`, on the command line in GITHUB_TOKEN.',
    ];
  if (status === 403 || types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
    return [
      `GitHub does not let this token ${what}: ${words}.`,
      remedy ?? `Grant \`${permission}\`: under \`permissions:\` of the job, or to the token itself.`,
    ];
  if (status === 404 || types.includes('NOT_FOUND'))
    return [
      `GitHub does not know ${object}: ${words}.`,
      remedy ?? `See that the names are right; a token without \`${permission}\` gets this answer too.`,
    ];
  if (status !== undefined && status >= 500)
    return [`GitHub failed with ${status} when asked to ${what}: ${words}.`, 'Run it again.'];
  return [`GitHub did not ${what}: ${words}.`, 'Run it again; if it stays, report it with this message.'];
}

/** Whether GitHub answered with one of these statuses. */
export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof Error && statuses.includes((error as Failure).status ?? 0);

/** Turns what Octokit throws into a SourceError; mistakes of this program are thrown on. */
export function toSourceError(error: unknown, attempt: Attempt): SourceError {
  if (error instanceof SourceError) return error;
  const failure = error instanceof Error ? (error as Failure) : null;
  if (failure === null || (failure.status === undefined && failure.errors === undefined)) throw error;
  const [message, hint] = describe(failure, attempt);
  return new SourceError(message, hint, { cause: error });
}
