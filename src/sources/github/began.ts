import { SourceError } from '../../model/errors.ts';
import type { Began, ClaimWants, OpenPulls } from '../../model/source.ts';
import { compare } from './changes.ts';
import { type ListedPull, textIn } from './claims.ts';
import type { GitHubApi, Home } from './client.ts';
import { isStatus } from './errors.ts';
import { lookUp, lookupKey } from './objects.ts';
import type { Lookup } from './queries.ts';
import { listingLookup, listingOf } from './wants.ts';

/** So many pull requests of one run are looked back at: a request for each. */
const MOST_LOOKS = 10;

const NOTHING: Began = { paths: [], registries: new Map() };

/** The branch that pull requests go to. */
interface Branch extends Home {
  /** Commit of its tip. */
  readonly tip: string;
}

/** Where a pull request began; null where it has no commit in common with its base branch. */
async function mergeBaseOf(api: GitHubApi, branch: Branch, { number, head }: ListedPull): Promise<string | null> {
  try {
    const { mergeBase } = await compare(api, branch, [branch.tip, head], {
      what: `compare the base branch with the head of pull request ${number}`,
      permission: 'contents: read',
      object: `a common commit of ${branch.tip.slice(0, 7)} and ${head.slice(0, 7)} in ${branch.owner}/${branch.name}`,
    });
    return mergeBase;
  } catch (error) {
    if (error instanceof SourceError && isStatus(error.cause, 404)) return null;
    throw error;
  }
}

/** What of a commit has to be looked up for a pull request: the kinds of things that it may claim a number in. */
const lookupsAt = (commit: string, { registries, paths }: ListedPull, { folders }: ClaimWants): Lookup[] => [
  ...[...registries.keys()].map((path): Lookup => ({ expression: `${commit}:${path}`, select: 'text' })),
  ...(paths.length === 0 ? [] : folders.map((folder) => listingLookup(commit, folder))),
];

/** What stood there when each of some pull requests began: a request for each, and one for all that stood there. */
async function beginnings(
  api: GitHubApi,
  branch: Branch,
  wants: ClaimWants,
  pulls: readonly ListedPull[],
): Promise<ReadonlyMap<number, Began>> {
  const commits = new Map<number, string>();
  for (const pull of pulls) {
    const commit = await mergeBaseOf(api, branch, pull);
    if (commit !== null) commits.set(pull.number, commit);
  }
  const lookupsOf = (pull: ListedPull): Lookup[] => {
    const commit = commits.get(pull.number);
    return commit === undefined ? [] : lookupsAt(commit, pull, wants);
  };
  const found = await lookUp(api, branch, pulls.flatMap(lookupsOf));
  const beganWith = (pull: ListedPull): Began => {
    const lookups = lookupsOf(pull);
    const registries = lookups.flatMap((lookup): [string, string][] => {
      const text = lookup.select === 'text' ? textIn(found, lookup) : null;
      return text === null ? [] : [[lookup.expression.slice(lookup.expression.indexOf(':') + 1), text]];
    });
    const paths = wants.folders.flatMap((folder) => {
      const entries = found.get(lookupKey(listingLookup(commits.get(pull.number) ?? '', folder)))?.entries;
      return entries == null ? [] : [...listingOf(folder, entries).files];
    });
    return { paths, registries: new Map(registries) };
  };
  return new Map(pulls.map((pull) => [pull.number, commits.has(pull.number) ? beganWith(pull) : NOTHING]));
}

/** Open pull requests of which can be said what stood there when they began. */
export const withLookBack = (
  api: GitHubApi,
  branch: Branch,
  wants: ClaimWants,
  { pulls, left }: { readonly pulls: readonly ListedPull[]; readonly left: number },
): OpenPulls => ({
  pulls,
  left,
  async lookBack(numbers) {
    const looks = MOST_LOOKS - pulls.filter(({ began }) => began !== null).length;
    const asked = pulls.filter(({ number, began }) => began === null && numbers.includes(number)).slice(0, looks);
    const known = await beginnings(api, branch, wants, asked);
    const all = pulls.map((pull) => ({ ...pull, began: known.get(pull.number) ?? pull.began }));
    return withLookBack(api, branch, wants, { pulls: all, left });
  },
});
