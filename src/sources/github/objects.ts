import type { GitHubApi, Home } from './client.ts';
import { type Attempt, toSourceError, unshown } from './errors.ts';
import { isTooMuch } from './failure.ts';
import { aliasOf, type Lookup, type ObjectNode, objectsQuery, type RepositoryNode } from './queries.ts';

/** Both sides of 100 files, their folders on both sides, and 100 documents beside them go into one request. */
const MOST_LOOKUPS = 512;
/** Below this, a request that GitHub gives up on is not split again. */
const FEWEST_LOOKUPS = 16;

/** What was found, by `lookupKey`; what is not there has no entry. */
export type Found = ReadonlyMap<string, ObjectNode>;

export const lookupKey = ({ select, expression }: Lookup): string => `${select} ${expression}`;

/** The objects of an answer, by the lookups of its query. */
export const foundIn = (repository: RepositoryNode, lookups: readonly Lookup[]): Found =>
  new Map(
    lookups.flatMap((lookup, index): [string, ObjectNode][] => {
      const node = repository[aliasOf(index)] as ObjectNode | null | undefined;
      return node == null ? [] : [[lookupKey(lookup), node]];
    }),
  );

/** Lookups without repetition. */
export const distinct = (lookups: readonly Lookup[]): readonly Lookup[] => [
  ...new Map(lookups.map((lookup) => [lookupKey(lookup), lookup])).values(),
];

async function lookUpOnce(api: GitHubApi, home: Home, lookups: readonly Lookup[]): Promise<Found> {
  const attempt: Attempt = {
    what: `read files of ${home.owner}/${home.name}`,
    permission: 'contents: read',
    object: `the repository ${home.owner}/${home.name}`,
  };
  try {
    const { text, variables } = objectsQuery(home, lookups);
    // A large question that fails is asked in halves at once: waiting would not make it smaller.
    const request = lookups.length > FEWEST_LOOKUPS ? { request: { retries: 0 } } : {};
    const { repository } = await api.graphql<{ repository: RepositoryNode | null }>(text, { ...variables, ...request });
    if (repository === null) throw unshown(attempt.object);
    return foundIn(repository, lookups);
  } catch (error) {
    if (lookups.length <= FEWEST_LOOKUPS || !isTooMuch(error)) throw toSourceError(error, attempt);
    return lookUp(api, home, lookups, Math.ceil(lookups.length / 2));
  }
}

/** Looks objects up in one request, or in several where there are too many for one.
 * @throws SourceError when there is no complete answer. */
export async function lookUp(
  api: GitHubApi,
  home: Home,
  lookups: readonly Lookup[],
  most = MOST_LOOKUPS,
): Promise<Found> {
  const all = distinct(lookups);
  const found = new Map<string, ObjectNode>();
  for (let at = 0; at < all.length; at += most)
    for (const [key, node] of await lookUpOnce(api, home, all.slice(at, at + most))) found.set(key, node);
  return found;
}
