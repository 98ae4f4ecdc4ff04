import { SourceError } from '../../model/errors.ts';
import type { FileChange } from '../../model/facts.ts';
import { fileOf, folderOf, join } from '../../model/paths.ts';
import { type Answers, type Blob, type Listing, MAX_DOCUMENT_BYTES, type Want, wantKey } from '../../model/source.ts';
import { blobOf, gitBlobId, problemOfMode } from '../blob.ts';
import { type Found, lookupKey } from './objects.ts';
import type { EntryNode, Lookup } from './queries.ts';

/** Names the revision of a want: a commit id, or the base branch as long as its commit is not known. */
type RevisionOf = (want: Want) => string;

/** Reads a blob as bytes, for texts that GraphQL cuts or converts. */
type ReadBytes = (want: Want, oid: string) => Promise<Buffer>;

const folderLookup = (revision: string, path: string): Lookup => ({
  expression: `${revision}:${folderOf(path)}`,
  select: 'entries',
});

const textLookup = (revision: string, path: string): Lookup => ({ expression: `${revision}:${path}`, select: 'text' });

/** What has to be looked up: the folder of each path says what stands there (links and submodules look like files else). */
export const lookupsFor = (wants: readonly Want[], revisionOf: RevisionOf): Lookup[] =>
  wants.flatMap((want) => {
    const folder = folderLookup(revisionOf(want), want.path);
    return want.what === 'text' ? [folder, textLookup(revisionOf(want), want.path)] : [folder];
  });

const modeOf = ({ mode }: EntryNode): string => mode.toString(8);

const isTree = ({ type }: EntryNode): boolean => type === 'tree';

const unread = (path: string): SourceError =>
  new SourceError(
    `GitHub lists ${path} and does not show what stands in it.`,
    'Run the job again; if it stays, report it with this message.',
  );

async function contentOf(want: Want, entry: EntryNode, expected: Lookup, found: Found, read: ReadBytes): Promise<Blob> {
  const mode = modeOf(entry);
  const problem = problemOfMode(mode);
  if (problem !== null) return { id: entry.oid, text: null, problem };
  const node = found.get(lookupKey(expected));
  if (node?.oid !== entry.oid || node.byteSize === undefined) throw unread(want.path);
  if (node.byteSize > MAX_DOCUMENT_BYTES) return { id: entry.oid, text: null, problem: 'oversized' };
  const text = Buffer.from(node.text ?? '');
  // Text that was cut, converted or left out as binary has another id: the bytes decide.
  const bytes = gitBlobId(text) === entry.oid ? text : await read(want, entry.oid);
  if (gitBlobId(bytes) !== entry.oid) throw unread(want.path);
  return blobOf(entry.oid, mode, bytes);
}

/** Reads the answers off what was found.
 * @throws SourceError when something is listed and cannot be read. */
export async function answersFor(
  wants: readonly Want[],
  revisionOf: RevisionOf,
  found: Found,
  read: ReadBytes,
): Promise<Answers> {
  const folders = new Map<string, ReadonlyMap<string, EntryNode>>();
  const entryOf = (revision: string, path: string): EntryNode | undefined => {
    const key = lookupKey(folderLookup(revision, path));
    const known = folders.get(key) ?? new Map(found.get(key)?.entries?.map((entry) => [entry.name, entry]));
    folders.set(key, known);
    return known.get(fileOf(path));
  };
  const answers = new Map<string, Blob>();
  for (const want of wants) {
    const revision = revisionOf(want);
    const entry = entryOf(revision, want.path);
    if (want.what === 'existence') {
      if (entry !== undefined || want.path === '')
        answers.set(wantKey(want), { id: entry?.oid ?? revision, text: '', problem: null });
    } else if (entry !== undefined && !isTree(entry)) {
      const expected = textLookup(revision, want.path);
      answers.set(wantKey(want), await contentOf(want, entry, expected, found, read));
    }
  }
  return answers;
}

/** Sees that every file of the comparison which was asked for stands on the sides where it has to.
 * @throws SourceError for one that does not: nothing could be said of it. */
export function assertShown(changes: readonly FileChange[], wants: readonly Want[], answers: Answers): void {
  const asked = new Set(wants.filter(({ what }) => what === 'text').map(wantKey));
  for (const { path, previousPath, status } of changes) {
    const sides: Omit<Want, 'what'>[] = [
      ...(status === 'added' ? [] : [{ rev: 'base' as const, path: previousPath }]),
      ...(status === 'removed' ? [] : [{ rev: 'head' as const, path }]),
    ];
    for (const side of sides) if (asked.has(wantKey(side)) && !answers.has(wantKey(side))) throw unread(side.path);
  }
}

export const listingLookup = (revision: string, folder: string): Lookup => ({
  expression: `${revision}:${folder}`,
  select: 'listing',
});

/** The folder and all below it, as deep as the query reaches. */
export function listingOf(root: string, entries: readonly EntryNode[]): Listing {
  const files = new Set<string>();
  const folders = new Set<string>();
  const unlisted = new Set<string>();
  const walk = (folder: string, below: readonly EntryNode[]): void => {
    for (const entry of below) {
      const path = join(folder, entry.name);
      if (!isTree(entry)) {
        files.add(path);
        continue;
      }
      folders.add(path);
      if (entry.object?.entries == null) unlisted.add(path);
      else walk(path, entry.object.entries);
    }
  };
  walk(root, entries);
  return { root, files, folders, unlisted };
}
