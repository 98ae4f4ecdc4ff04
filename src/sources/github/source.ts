import { SourceError } from '../../model/errors.ts';
import type { Places, Rev, Source, Want } from '../../model/source.ts';
import { withLookBack } from './began.ts';
import { type Comparison, compareSides } from './changes.ts';
import { openPullsInto } from './claims.ts';
import type { GitHubApi, Home } from './client.ts';
import { toSourceError } from './errors.ts';
import { type Found, lookUp, lookupKey } from './objects.ts';
import type { Pull } from './pull.ts';
import type { Lookup } from './queries.ts';
import { standingOf } from './standing.ts';
import { commitLookup, nameOf, type Opened, openTarget, type Target } from './target.ts';
import { assertWhole } from './trees.ts';
import { answersFor, assertShown, listingLookup, listingOf, lookupsFor } from './wants.ts';

/** A source that also knows what a publisher needs. */
export interface GitHubSource extends Source {
  /** The pull request as `open` found it; null before, and where none is judged. */
  pull(): Pull | null;
  /** The hunks of the changed files, by path. */
  patches(): Promise<ReadonlyMap<string, string>>;
  /** Whether a rule asked what reviewers think. */
  asksReviewers(): boolean;
}

const textAtTip = (path: string): Want => ({ rev: 'tip', path, what: 'text' });

const lookupsOf = ({ files, folders }: Places, revision: string): Lookup[] => [
  ...lookupsFor(files.map(textAtTip), () => revision),
  ...folders.map((folder) => listingLookup(revision, folder)),
];

/**
 * A pull request on GitHub, or commits without one, read through the API alone. Opening takes one request, a second opening (a process that
 * keeps its documents elsewhere) one more, the changes one up to 300 files, each reading one; what reviewers think one
 * more, and each person who has to be asked about one; other open pull requests one for a hundred, and one for their
 * registries.
 */
export function githubSource(api: GitHubApi, target: Target): GitHubSource {
  const home: Home = { owner: target.owner, name: target.name };
  let sides: Opened | null = null;
  let pull: Pull | null = null;
  let comparison: Promise<Comparison> | null = null;
  let headHome = home;
  const fetched = new Map<string, Buffer>();
  let asksReviewers = false;

  function opened(): Opened {
    if (sides === null) throw new TypeError('a source is opened before it is read');
    return sides;
  }

  function compared(): Promise<Comparison> {
    comparison ??= compareSides(api, target, opened(), pull?.changedFiles ?? null);
    return comparison;
  }

  async function fetchBytes({ path, rev }: Want, oid: string): Promise<Buffer> {
    const { owner, name: repo } = rev === 'head' ? headHome : home;
    const { data } = await api
      .request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: oid })
      .catch((error: unknown) => {
        const object = `the content of ${path}`;
        throw toSourceError(error, { what: `read ${path}`, permission: 'contents: read', object });
      });
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  }

  /** One blob is fetched once, on however many sides it stands. */
  async function readBytes(want: Want, oid: string): Promise<Buffer> {
    const bytes = fetched.get(oid) ?? (await fetchBytes(want, oid));
    fetched.set(oid, bytes);
    return bytes;
  }

  /** A head that the base's repository does not show is read where it lives. */
  async function lookUpHead(lookups: readonly Lookup[], found: Found): Promise<Found> {
    const { head, headHome: fork } = opened();
    if (found.has(lookupKey(commitLookup(head)))) return found;
    const there = fork === null ? null : await lookUp(api, fork, [commitLookup(head), ...lookups]);
    if (fork === null || there?.has(lookupKey(commitLookup(head))) !== true)
      throw new SourceError(
        `GitHub does not show the head commit ${head.slice(0, 7)} of ${nameOf(target)}.`,
        fork === null
          ? 'Its fork is gone, or this token may not see it: push the branch again, or pass a token that may read the fork.'
          : 'Run the job again.',
      );
    await assertWhole(api, fork, there);
    headHome = fork;
    return new Map([...found, ...there]);
  }

  return {
    pull: () => pull,
    asksReviewers: () => asksReviewers,

    async open(places) {
      // What is opened again stays at the revisions that were found first.
      const first = sides === null ? await openTarget(api, target, (revision) => lookupsOf(places, revision)) : null;
      const revision = first?.revision ?? opened().tip;
      const found = first?.found ?? (await lookUp(api, home, lookupsOf(places, revision)));
      await assertWhole(api, home, found);
      sides ??= first?.opened ?? null;
      pull ??= first?.pull ?? null;
      const { repository, tip, head, about } = opened();
      const listings = places.folders.flatMap((folder) => {
        const entries = found.get(lookupKey(listingLookup(revision, folder)))?.entries;
        return entries == null ? [] : [[folder, listingOf(folder, entries)] as const];
      });
      return {
        repository,
        base: tip,
        head,
        pull: about,
        files: await answersFor(places.files.map(textAtTip), () => revision, found, readBytes),
        listings: new Map(listings),
      };
    },

    changes: async () => (await compared()).files,

    patches: async () => (await compared()).patches,

    standing(wants) {
      asksReviewers ||= wants.opinions;
      return standingOf(api, home, opened().about, pull?.viewer ?? null, wants);
    },

    async claims(wants) {
      // What a merge queue merges was held against the other pull requests before.
      const into = target.kind === 'revision' ? target.branch : (pull?.base ?? null);
      if (into === null) return null;
      const others = await openPullsInto(api, home, into, opened().about.number, wants);
      return withLookBack(api, { ...home, tip: opened().tip }, wants, others);
    },

    async read(wants) {
      if (wants.length === 0) return new Map();
      const { tip, head } = opened();
      const base = wants.some(({ rev }) => rev === 'base') ? (await compared()).mergeBase : '';
      const commits: Readonly<Record<Rev, string>> = { tip, base, head };
      const revisionOf = ({ rev }: Want): string => commits[rev];
      const atHead = wants.filter(({ rev }) => rev === 'head');
      const lookups = lookupsFor(wants, revisionOf);
      const isHeadAsked = atHead.length > 0;
      const shown = await lookUp(api, home, isHeadAsked ? [commitLookup(head), ...lookups] : lookups);
      // Each place is counted where it was listed: a fork may not have what the base has, and the other way round.
      await assertWhole(api, home, shown);
      const found = isHeadAsked ? await lookUpHead(lookupsFor(atHead, revisionOf), shown) : shown;
      const answers = await answersFor(wants, revisionOf, found, readBytes);
      assertShown((await comparison)?.files ?? [], wants, answers);
      return answers;
    },
  };
}
