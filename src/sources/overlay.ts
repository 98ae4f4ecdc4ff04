import type { FileChange } from '../model/facts.ts';
import { folderOf, isBelow } from '../model/paths.ts';
import { type Answers, type Blob, type Listing, readOne, type Source, type Want, wantKey } from '../model/source.ts';
import { gitBlobId } from './blob.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();

const blobOf = (text: string): Blob => ({ id: gitBlobId(Buffer.from(text)), text, problem: null });

const PRESENT: Blob = { id: '', text: '', problem: null };

/** Whether the change is one of the file that stood at a path of the base. */
const isFrom = ({ status, previousPath }: FileChange, path: string): boolean =>
  status !== 'added' && previousPath === path;

/** What is known already, or what to ask the source for instead. */
type Place = { readonly blob: Blob | null } | { readonly want: Want };

/** Answers wants that stand for others, all with one question to the source. */
async function readPlaces(source: Source, wants: readonly Want[], placeOf: (want: Want) => Place): Promise<Answers> {
  const places = wants.map((want) => [wantKey(want), placeOf(want)] as const);
  const asked = places.flatMap(([, place]) => ('want' in place ? [place.want] : []));
  const there: Answers = asked.length === 0 ? new Map() : await source.read(asked);
  const answers = new Map<string, Blob>();
  for (const [key, place] of places) {
    const blob = 'want' in place ? there.get(wantKey(place.want)) : place.blob;
    if (blob != null) answers.set(key, blob);
  }
  return answers;
}

/** What is thought of as written. */
interface Overlay {
  readonly texts: ReadonlyMap<string, string>;
  readonly moved: ReadonlyMap<string, string>;
  /** Paths that files have left, with none in their place. */
  readonly left: ReadonlySet<string>;
  /** Paths where anything may differ from the source's head. */
  readonly touched: ReadonlySet<string>;
}

function overlayOf(texts: ReadonlyMap<string, string>, moved: ReadonlyMap<string, string>): Overlay {
  const left = new Set([...moved.values()].filter((path) => !texts.has(path) && !moved.has(path)));
  return { texts, moved, left, touched: new Set([...texts.keys(), ...moved.keys(), ...left]) };
}

function headOf({ texts, moved, left }: Overlay, { path, what }: Want): Place {
  const text = texts.get(path);
  if (text !== undefined) return { blob: what === 'text' ? blobOf(text) : PRESENT };
  return left.has(path) ? { blob: null } : { want: { rev: 'head', path: moved.get(path) ?? path, what } };
}

/** A file that only the overlay changes stood at the base as it stands at the source's head. */
function baseOf({ touched }: Overlay, want: Want, changes: readonly FileChange[]): Place {
  const isOwn = touched.has(want.path) && !changes.some((each) => isFrom(each, want.path));
  return { want: isOwn ? { ...want, rev: 'head' } : want };
}

/** Where a file of the source's head stood at the base; null for one that is new. */
async function originOf(source: Source, path: string, changes: readonly FileChange[]): Promise<string | null> {
  const change = changes.find((each) => each.path === path);
  if (change !== undefined) return change.status === 'added' ? null : change.previousPath;
  return (await readOne(source, { rev: 'head', path, what: 'existence' })) === undefined ? null : path;
}

/** What is to be told of a path that an overlay touches; null where nothing differs. */
async function changeOf(
  source: Source,
  { moved, left }: Overlay,
  path: string,
  read: Source['read'],
): Promise<FileChange | null> {
  if (left.has(path)) return null;
  const origin = await originOf(source, moved.get(path) ?? path, await source.changes());
  if (origin === null) return { path, previousPath: path, status: 'added' };
  if (origin !== path) return { path, previousPath: origin, status: 'renamed' };
  const now: Want = { rev: 'head', path, what: 'text' };
  const was: Want = { rev: 'base', path, what: 'text' };
  const blobs = await read([now, was]);
  const [head, base] = [blobs.get(wantKey(now)), blobs.get(wantKey(was))];
  const isSame = head?.text == null ? base?.id === head?.id : base?.text === head.text;
  return isSame ? null : { path, previousPath: path, status: 'modified' };
}

/**
 * The source as if its head had other texts: the changed files, and what is read at the head, say so; the base and the
 * tip stay.
 * @param moved files that go elsewhere: old paths by new ones; they take their text along, unless `texts` has another
 */
export function overlaid(
  source: Source,
  texts: ReadonlyMap<string, string>,
  moved: ReadonlyMap<string, string> = NOTHING,
): Source {
  const overlay = overlayOf(texts, moved);
  const read = async (wants: readonly Want[]): Promise<Answers> => {
    const changes = await source.changes();
    return readPlaces(source, wants, (want) =>
      want.rev === 'head' ? headOf(overlay, want) : want.rev === 'base' ? baseOf(overlay, want, changes) : { want },
    );
  };
  const changesOf = async (): Promise<readonly FileChange[]> => {
    const untouched = (await source.changes()).filter(({ path }) => !overlay.touched.has(path));
    const made = await Promise.all([...overlay.touched].map((path) => changeOf(source, overlay, path, read)));
    return [...untouched, ...made.filter((change) => change !== null)];
  };
  let all: Promise<readonly FileChange[]> | undefined;
  return {
    ...source,
    read,
    open: async (places) => ({ ...(await source.open(places)), head: null }),
    changes: () => {
      all ??= changesOf();
      return all;
    },
  };
}

/** The listing of a folder with changes laid over it. */
function withChanges(listing: Listing, files: readonly FileChange[]): Listing {
  const there = new Set(listing.files);
  for (const { previousPath } of files) there.delete(previousPath);
  for (const { path, status } of files) if (status !== 'removed' && isBelow(path, listing.root)) there.add(path);
  const folders = new Set(listing.folders);
  for (const path of there)
    for (let folder = folderOf(path); folder !== '' && folder !== listing.root; folder = folderOf(folder))
      folders.add(folder);
  return { ...listing, files: there, folders };
}

const empty = (root: string): Listing => ({ root, files: new Set(), folders: new Set(), unlisted: new Set() });

/** The source as if its head were merged, for an audit of it: what was its head is its tip, and nothing differs. */
export function merged(source: Source): Source {
  function placeOf({ path, what }: Want, changes: readonly FileChange[]): Place {
    const there = changes.filter(({ status }) => status !== 'removed');
    if (there.some((each) => each.path === path)) return { want: { rev: 'head', path, what } };
    if (there.some((each) => isBelow(each.path, path))) return { blob: PRESENT };
    return changes.some((each) => isFrom(each, path)) ? { blob: null } : { want: { rev: 'tip', path, what } };
  }

  const read: Source['read'] = async (wants) => {
    const changes = await source.changes();
    return readPlaces(source, wants, (want) => placeOf(want, changes));
  };
  return {
    ...source,
    read,
    open: async (places) => {
      const opening = await source.open(places);
      const changes = await source.changes();
      const listings = places.folders
        .map((root) => withChanges(opening.listings.get(root) ?? empty(root), changes))
        .filter((listing) => listing.files.size > 0);
      return {
        ...opening,
        files: await read(places.files.map((path) => ({ rev: 'tip', path, what: 'text' }))),
        listings: new Map(listings.map((listing) => [listing.root, listing])),
      };
    },
    changes: async () => [],
  };
}
