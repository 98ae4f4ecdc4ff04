import { join } from '../../model/paths.ts';
import { type Blob, MAX_DOCUMENT_BYTES } from '../../model/source.ts';
import {
  type DatedCommit,
  type FilesThen,
  type MonthRange,
  momentsOf,
  type Past,
  type PastFolder,
  type PastPlaces,
  type Timeline,
} from '../../model/timeline.ts';
import { blobOf, gitBlobId, problemOfMode } from '../blob.ts';
import type { GitHubApi, Home } from './client.ts';
import { lookUp, lookupKey } from './objects.ts';
import type { EntryNode, Lookup, ObjectNode } from './queries.ts';
import { assertWhole } from './trees.ts';

/** GitHub tells the parents of a commit, but not which of two was the branch: so each is asked for by its distance. */
const COMMITS_AT_ONCE = 500;
const MOST_COMMITS = 20 * COMMITS_AT_ONCE;
/** A folder may hold a thousand names. */
const FOLDERS_AT_ONCE = 50;
const TEXTS_AT_ONCE = 100;
/** GitHub cuts longer texts: their fields, at the beginning, remain. */
const LONGEST_SHOWN = 512_000;

const FILE = '100644';

const pathsOf = ({ files, folders }: PastPlaces): readonly string[] => [...files, ...folders.map(({ path }) => path)];

const idLookup = (revision: string, path: string): Lookup => ({ expression: `${revision}:${path}`, select: 'id' });

/** Commits of a branch, the newest first, and whether there are older ones. */
interface Stretch {
  readonly commits: readonly DatedCommit[];
  /** Whether the first commit of all is among them, or nothing stood at the places when the last of them was made. */
  readonly isWhole: boolean;
}

/** A commit and what came before it on its branch, so many commits. */
async function stretchFrom(api: GitHubApi, home: Home, newest: string, places: PastPlaces): Promise<Stretch> {
  const moments = Array.from(
    { length: COMMITS_AT_ONCE },
    (_, n): Lookup => ({ expression: `${newest}~${n}`, select: 'moment' }),
  );
  const oldest = `${newest}~${COMMITS_AT_ONCE - 1}`;
  const there = pathsOf(places).map((path) => idLookup(oldest, path));
  const found = await lookUp(api, home, [...moments, ...there]);
  const nodes = moments.flatMap((lookup) => found.get(lookupKey(lookup)) ?? []);
  const commits = nodes.flatMap(({ oid, committedDate }): DatedCommit[] =>
    oid === undefined || committedDate === undefined ? [] : [{ commit: oid, month: committedDate.slice(0, 7) }],
  );
  const isBeginning = nodes.at(-1)?.parents?.totalCount === 0;
  const isBefore = nodes.length === COMMITS_AT_ONCE && there.every((lookup) => !found.has(lookupKey(lookup)));
  return { commits, isWhole: isBeginning || isBefore };
}

async function pastOf(
  api: GitHubApi,
  home: Home,
  tip: string,
  places: PastPlaces,
  { from, to }: MonthRange,
): Promise<Past> {
  const commits: DatedCommit[] = [];
  const end = (cut: string | null): Past => ({ moments: momentsOf(commits.toReversed(), to), cut });
  for (let newest = tip; ; ) {
    const { commits: more, isWhole } = await stretchFrom(api, home, newest, places);
    // Where one stretch ends the next one begins.
    commits.push(...(commits.length === 0 ? more : more.slice(1)));
    const oldest = more.at(-1)?.commit ?? newest;
    if (isWhole || (more.length > 0 && more.every(({ month }) => month < from))) return end(null);
    const cut = `The past is read back to ${oldest.slice(0, 7)}, as far as GitHub shows it or may be asked: older months are left out.`;
    if (oldest === newest || commits.length >= MOST_COMMITS) return end(cut);
    newest = oldest;
  }
}

/** Files of a folder as it was listed, so many levels deep; links and submodules are left out. */
function* filesIn(
  folder: string,
  entries: readonly EntryNode[],
  levels: number,
): Generator<[path: string, id: string]> {
  for (const { name, type, mode, oid, object } of entries) {
    const path = join(folder, name);
    if (type === 'blob' && problemOfMode(mode.toString(8)) === null) yield [path, oid];
    else if (type === 'tree' && levels > 1) yield* filesIn(path, object?.entries ?? [], levels - 1);
  }
}

/** A text as far as GitHub shows it. */
function blobIn(id: string, { byteSize = 0, text = null }: ObjectNode): Blob {
  if (byteSize > MAX_DOCUMENT_BYTES) return { id, text: null, problem: 'oversized' };
  if (text === null) return { id, text, problem: 'binary' };
  const bytes = Buffer.from(text);
  if (gitBlobId(bytes) === id) return blobOf(id, FILE, bytes);
  return byteSize > LONGEST_SHOWN ? { id, text, problem: null } : { id, text: null, problem: 'encoding' };
}

/** What git calls the content of places at some commits: the same id for the same content. */
type ContentIds = (commit: string, path: string) => string | null;

async function contentIds(
  api: GitHubApi,
  home: Home,
  commits: readonly string[],
  places: PastPlaces,
): Promise<ContentIds> {
  const lookups = commits.flatMap((commit) => pathsOf(places).map((path) => idLookup(commit, path)));
  const found = await lookUp(api, home, lookups);
  return (commit, path) => found.get(lookupKey(idLookup(commit, path)))?.oid ?? null;
}

/** The files of folders at some commits: each content that a folder ever had is listed once. */
async function folderFiles(
  api: GitHubApi,
  home: Home,
  commits: readonly string[],
  { folders }: PastPlaces,
  idAt: ContentIds,
): Promise<(commit: string) => readonly (readonly [path: string, id: string])[]> {
  const lookups = new Map<string, Lookup>();
  const contentOf = (commit: string, { path }: PastFolder): string => `${path} ${idAt(commit, path)}`;
  for (const commit of commits)
    for (const folder of folders) {
      const select = folder.levels === 1 ? 'entries' : 'listing';
      const isNew = idAt(commit, folder.path) !== null && !lookups.has(contentOf(commit, folder));
      if (isNew) lookups.set(contentOf(commit, folder), { expression: `${commit}:${folder.path}`, select });
    }
  const found = await lookUp(api, home, [...lookups.values()], FOLDERS_AT_ONCE);
  await assertWhole(api, home, found);
  return (commit) =>
    folders.flatMap((folder) => {
      const lookup = lookups.get(contentOf(commit, folder));
      const entries = lookup === undefined ? null : found.get(lookupKey(lookup))?.entries;
      return [...filesIn(folder.path, entries ?? [], folder.levels)];
    });
}

async function filesAt(
  api: GitHubApi,
  home: Home,
  commits: readonly string[],
  places: PastPlaces,
): Promise<FilesThen[]> {
  const idAt = await contentIds(api, home, commits, places);
  const below = await folderFiles(api, home, commits, places, idAt);
  const known = new Map<string, FilesThen>();
  return commits.map((commit) => {
    const content = pathsOf(places)
      .map((path) => idAt(commit, path))
      .join();
    const single = places.files.flatMap((path): [string, string][] => {
      const id = idAt(commit, path);
      return id === null ? [] : [[path, id]];
    });
    const files = known.get(content) ?? new Map([...below(commit), ...single]);
    known.set(content, files);
    return files;
  });
}

async function textsOf(api: GitHubApi, home: Home, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const lookupOf = (id: string): Lookup => ({ expression: id, select: 'text' });
  const found = await lookUp(api, home, ids.map(lookupOf), TEXTS_AT_ONCE);
  return new Map(
    ids.flatMap((id): [string, Blob][] => {
      const node = found.get(lookupKey(lookupOf(id)));
      return node === undefined ? [] : [[id, blobIn(id, node)]];
    }),
  );
}

/**
 * The past of a commit, read through the API: one request for 500 commits, one for what git calls the content of the
 * places at the months' ends, one for 50 contents of a folder and one for 100 texts.
 */
export const githubTimeline = (api: GitHubApi, home: Home, tip: string): Timeline => ({
  past: (places, months) => pastOf(api, home, tip, places, months),
  filesAt: (commits, places) => filesAt(api, home, commits, places),
  texts: (ids) => textsOf(api, home, ids),
});
