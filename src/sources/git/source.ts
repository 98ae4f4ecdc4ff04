import type { FileChange, PullRequest } from '../../model/facts.ts';
import {
  type Answers,
  type Blob,
  EMPTY_TREE,
  type Listing,
  NOTHING_KNOWN,
  type Opening,
  type Places,
  type Source,
  type Want,
  wantKey,
} from '../../model/source.ts';
import type { RawChange } from './diff.ts';
import type { GitRepository } from './repository.ts';
import type { WorkingTree } from './working-tree.ts';

/** The two revisions of one judgement in a repository on disk. */
export interface Revisions {
  readonly repository: GitRepository;
  /** `owner/name`, or null for a repository without a home. */
  readonly home: string | null;
  /** Commit of the base branch's tip; null for the empty tree before a first commit. */
  readonly tip: string | null;
  /** Commit of the head; null for the working tree. */
  readonly head: string | null;
  readonly pull: PullRequest;
  /** What differs, merge base to head. */
  changes(): Promise<readonly RawChange[]>;
  /** Where the files of the head are, when they are not in the object database. */
  readonly disk?: WorkingTree;
  /** The commit with the files that do not differ, when neither the head nor the disk has them. */
  unchanged?(): Promise<string | null>;
}

/** A file of the working tree that differs from nothing: it is read from the disk. */
const IN_WORKING_TREE = { mode: '100644', oid: '' };

/** A source over a repository on disk. Both sides of a change are read by the ids that the diff names. */
export function gitSource({ repository, home, tip, head, pull, changes, disk, unchanged }: Revisions): Source {
  let changed: Promise<readonly RawChange[]> | undefined;
  const all = (): Promise<readonly RawChange[]> => {
    changed ??= changes();
    return changed;
  };

  async function entryOf({ rev, path }: Want): Promise<{ mode: string; oid: string } | null> {
    if (rev === 'tip') return tip === null ? null : repository.entry(tip, path);
    const files = await all();
    if (rev === 'base') return files.find((f) => f.status !== 'added' && f.previousPath === path)?.before ?? null;
    const change = files.find((f) => f.path === path);
    if (change !== undefined) return change.after;
    if (disk !== undefined) return (await disk.tracks(path)) ? IN_WORKING_TREE : null;
    const commit = head ?? (await unchanged?.()) ?? null;
    return commit === null ? null : repository.entry(commit, path);
  }

  async function answer(want: Want): Promise<Blob | null> {
    const entry = await entryOf(want);
    if (entry === null) return null;
    if (want.what === 'existence') return { id: entry.oid, text: '', problem: null };
    return want.rev === 'head' && disk !== undefined ? disk.read(want.path) : repository.blob(entry);
  }

  async function read(wants: readonly Want[]): Promise<Answers> {
    const blobs = await Promise.all(wants.map(answer));
    const answers = new Map<string, Blob>();
    wants.forEach((want, index) => {
      const blob = blobs[index];
      if (blob != null) answers.set(wantKey(want), blob);
    });
    return answers;
  }

  async function open({ files, folders }: Places): Promise<Opening> {
    void all().catch(() => undefined);
    const listed = tip === null ? [] : await Promise.all(folders.map((folder) => repository.list(tip, folder)));
    return {
      repository: home,
      base: tip ?? EMPTY_TREE,
      head,
      pull,
      files: await read(files.map((path) => ({ rev: 'tip', path, what: 'text' }))),
      listings: new Map(listed.filter((each): each is Listing => each !== null).map((each) => [each.root, each])),
    };
  }

  return {
    open,
    read,
    standing: async () => NOTHING_KNOWN,
    claims: async () => null,
    changes: async () =>
      (await all()).map(({ path, previousPath, status }): FileChange => ({ path, previousPath, status })),
  };
}
