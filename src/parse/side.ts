import type { Document } from '../model/document.ts';
import { isBelow, join } from '../model/paths.ts';
import type { Folder, Part, Proposal, Side, Stray } from '../model/proposal.ts';
import type { Entry, Registry } from '../model/registry.ts';
import { takenEntries } from '../model/registry.ts';
import { byText } from '../model/text.ts';
import type { Names } from './names.ts';

/** What is known of the files of one side, before their names are read. */
export interface Tree {
  readonly files: ReadonlySet<string>;
  readonly registry: Registry | null;
  readonly template: Document | null;
  readonly today: string;
  readonly branch: string | null;
  readonly claimed: ReadonlySet<number>;
  /** The document at the path, or null when it was not read. */
  document(path: string): Document | null;
  /** The changed document at the path as it stood at the base; null for any other. */
  before(path: string): Document | null;
  /** Where the file stood at the base. */
  origin(path: string): string;
  added(path: string): boolean;
  touched(path: string): boolean;
  exists(path: string): boolean | null;
  maintains(login: string): boolean | null;
}

/** The entry that is the document's own: the one that links it, else one of its number that links no other document. */
function entryFor(path: string, entries: readonly Entry[], documents: ReadonlySet<string>): Entry | null {
  const linked = entries.find((entry) => entry.link?.path === path);
  const free = entries.find((entry) => entry.link?.path == null || !documents.has(entry.link.path));
  return linked ?? free ?? null;
}

function entriesByNumber(registry: Registry | null): Map<number, Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const entry of takenEntries(registry)) {
    if (entry.number === null) continue;
    const same = index.get(entry.number);
    if (same === undefined) index.set(entry.number, [entry]);
    else same.push(entry);
  }
  return index;
}

/** Reads the names of a tree: its proposals with their parts and entries, its folders, and files that look like proposals. */
export function buildSide(names: Names, tree: Tree): Side {
  const found: { path: string; name: Extract<ReturnType<Names['read']>, { kind: 'document' }> }[] = [];
  const strays: Stray[] = [];
  const parts: Part[] = [];
  const folders = new Map<string, Folder>();
  for (const path of [...tree.files].sort(byText)) {
    const name = names.read(path);
    if (name?.kind === 'document') found.push({ path, name });
    else if (name?.kind === 'stray')
      strays.push({
        id: tree.origin(path),
        path,
        prefixed: name.prefixed,
        document: tree.document(path),
        added: tree.added(path),
      });
    else if (name?.kind === 'folder') {
      const { digits, number, expected } = name;
      folders.set(name.path, { path: name.path, digits, number, expected });
      if (names.isPart(path))
        parts.push({ id: tree.origin(path), path, number, document: tree.document(path), touched: tree.touched(path) });
    }
  }
  const documents = new Set(found.map(({ path }) => path));
  const entries = entriesByNumber(tree.registry);
  const owners = new Map<number, string>();
  for (const { path, name } of found) {
    const linked = entries.get(name.number)?.some((entry) => entry.link?.path === path) ?? false;
    if (linked || !owners.has(name.number)) owners.set(name.number, path);
  }
  // A main document's name in the folder of a number that has no main document: it stands in the wrong place.
  const orphans = parts.filter((part) => !owners.has(part.number));
  const misplaced = orphans.filter((part) => names.isDocumentName(part.path));
  for (const { id, path, document } of misplaced)
    strays.push({ id, path, prefixed: true, document, added: tree.added(path) });
  const proposals = found.map(
    ({ path, name }): Proposal => ({
      id: tree.origin(path),
      path,
      digits: name.digits,
      number: name.number,
      slug: name.slug,
      wellNamed: name.wellNamed,
      document: tree.document(path),
      before: tree.before(path),
      entry: entryFor(path, entries.get(name.number) ?? [], documents),
      parts: owners.get(name.number) === path ? parts.filter((part) => part.number === name.number) : [],
      added: tree.added(path),
      touched: tree.touched(path),
    }),
  );
  return {
    proposals,
    folders: [...folders.values()],
    strays,
    orphans: orphans.filter((part) => !misplaced.includes(part)),
    registry: tree.registry,
    template: tree.template,
    branch: tree.branch,
    claimed: tree.claimed,
    maintains: (login) => tree.maintains(login),
    today: tree.today,
    exists: (path) => tree.exists(path),
  };
}

/** Every folder above the files. */
export function foldersAbove(files: Iterable<string>): Set<string> {
  const folders = new Set<string>(['']);
  for (const file of files) {
    let folder = '';
    for (const name of file.split('/').slice(0, -1)) {
      folder = join(folder, name);
      folders.add(folder);
    }
  }
  return folders;
}

export const isUnlisted = (path: string, unlisted: ReadonlySet<string>): boolean =>
  [...unlisted].some((folder) => isBelow(path, folder));
