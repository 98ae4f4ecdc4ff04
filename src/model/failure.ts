/** A request that GitHub did not answer as it should: what the rooms that speak to it know of such a failure. */

/** One of the errors that GraphQL answers with. */
export interface GraphqlProblem {
  readonly type?: string;
  readonly message: string;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** The shape of Octokit's errors; the classes themselves may be there twice in a bundle. */
export interface Failure extends Error {
  /** GraphQL's failures have the one that REST would answer with. */
  readonly status?: number;
  readonly response?: { readonly headers?: Headers };
  readonly headers?: Headers;
  readonly errors?: readonly GraphqlProblem[];
}

/** What Octokit throws; null for a mistake of this program. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null;
  const failure: Failure = error;
  return failure.status === undefined && failure.errors === undefined ? null : failure;
}

/** The errors of an answer of GraphQL; none where REST was asked. */
export const problemsOf = (failure: Failure): readonly GraphqlProblem[] => failure.errors ?? [];

/** A header of the answer, null when there is none. */
export const headerOf = (failure: Failure, name: string): string | null => {
  const value = failure.response?.headers?.[name] ?? failure.headers?.[name];
  return value === undefined ? null : String(value);
};

/** GitHub's own words, without the address of its documentation. */
export const wordsOf = ({ message }: Failure): string => message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');

/** A limit on what is written, as GitHub says it among the mistakes of a request. */
const TOO_MUCH_WRITTEN = /"code":"abuse"|was submitted too quickly/;

/** GitHub asks to be left alone for a while; what was asked for was not done. */
export const isRateLimit = (failure: Failure): boolean =>
  failure.status === 429 ||
  (failure.status === 422 && TOO_MUCH_WRITTEN.test(failure.message)) ||
  (failure.status === 403 &&
    (headerOf(failure, 'x-ratelimit-remaining') === '0' ||
      headerOf(failure, 'retry-after') !== null ||
      /rate limit|abuse detection/i.test(failure.message)));
