import { isGateError } from '../model/errors.ts';

/** Why GitHub did not do what it was asked for. */
export interface Refusal {
  /** GitHub's own words, without the address of its documentation. */
  readonly words: string;
  /** Whether the token may not: a permission would help, or none is given to pull requests of forks. */
  readonly isForbidden: boolean;
  /** Whether the request cannot be done as it is, whoever asks. */
  readonly isInvalid: boolean;
  /** Whether it may have been done all the same: GitHub failed, or nobody heard the answer. */
  readonly isUncertain: boolean;
}

const RATE = /rate limit/i;

interface GraphqlProblem {
  readonly type?: string;
  readonly message: string;
}

/** The errors of an answer of GraphQL; null for any other error. */
export const problemsOf = (error: unknown): readonly GraphqlProblem[] | null =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : null;

const refused = (words: string): Refusal => ({ words, isForbidden: false, isInvalid: false, isUncertain: false });

const MAY_NOT: readonly (string | undefined)[] = ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND'];

/** What Octokit throws, as a refusal; null for a mistake of this program. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  if (isGateError(error)) return refused(error.message.replace(/\.$/, ''));
  if ('status' in error) {
    const words = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
    const { status } = error;
    return {
      words,
      isForbidden: (status === 403 || status === 404) && !RATE.test(words),
      isInvalid: status === 422,
      isUncertain: Number(status) >= 500,
    };
  }
  const [problem] = problemsOf(error) ?? [];
  return problem === undefined ? null : { ...refused(problem.message), isForbidden: MAY_NOT.includes(problem.type) };
}
