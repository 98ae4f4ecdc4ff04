/** Why GitHub did not do what it was asked for. */
export interface Refusal {
  /** GitHub's own words, without the address of its documentation. */
  readonly words: string;
  /** Whether the token may not: a permission would help, or none is given to pull requests of forks. */
  readonly isForbidden: boolean;
}

/** What Octokit throws, as a refusal; null for a mistake of this program. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error && 'status' in error)) return null;
  const words = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
  return { words, isForbidden: error.status === 403 || error.status === 404 };
}
