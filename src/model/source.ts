import type { FileChange, Opinion, PullRequest } from './facts.ts';
import type { Maintainers } from './process.ts';

/** A revision that the gate reads: the base branch's tip, the merge base, the pull request's head. */
export type Rev = 'tip' | 'base' | 'head';

/** A file's content, or why there is no text. `id` is the same for the same content (git's blob id where there is one). */
export type Blob =
  | { readonly id: string; readonly text: string; readonly problem: null }
  | {
      readonly id: string;
      readonly text: null;
      readonly problem: 'binary' | 'encoding' | 'oversized' | 'symlink' | 'submodule';
    };

/** One thing to read. `text` answers with a blob, `existence` with whether a file or folder stands there. */
export interface Want {
  readonly rev: Rev;
  readonly path: string;
  readonly what: 'text' | 'existence';
}

export const wantKey = (want: Omit<Want, 'what'>): string => `${want.rev}:${want.path}`;

/** What was asked for and is there, by `wantKey`; what is missing has no entry. For `existence` the blob has no text. */
export type Answers = ReadonlyMap<string, Blob>;

/** One folder of the tip with all that is below it: files and folders, paths from the repository's root. */
export interface Listing {
  readonly root: string;
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Folders whose content was not listed (nested too deep): nothing is known of the paths below them. */
  readonly unlisted: ReadonlySet<string>;
}

/** Where to look before the process is known: files to read and folders to list at the tip. */
export interface Places {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What the first reading finds. */
export interface Opening {
  /** `owner/name`, or null for a repository without a home. */
  readonly repository: string | null;
  readonly base: string;
  readonly head: string | null;
  readonly pull: PullRequest;
  readonly files: Answers;
  /** By folder; a folder that is not there has no entry. */
  readonly listings: ReadonlyMap<string, Listing>;
}

/** What to ask the place where the pull request lives: what reviewers think, and which people maintain the project. */
export interface StandingWants {
  readonly opinions: boolean;
  /** Logins. */
  readonly people: readonly string[];
  readonly maintainers: Maintainers;
}

/** What that place answers: nothing is known on the command line. */
export interface Standing {
  /** One for each reviewer, the author left out; null when unknown. */
  readonly opinions: readonly Opinion[] | null;
  /** Whether a person maintains the project, by login in lower case: everybody who was asked for, and every reviewer. */
  readonly maintainers: ReadonlyMap<string, boolean>;
}

/** What to ask of the other open pull requests into the same base branch. */
export interface ClaimWants {
  /** Paths of registries: their text is wanted of every pull request that changes one. */
  readonly registries: readonly string[];
  /** The folders that hold documents: they are listed where a pull request changes more files than are named. */
  readonly folders: readonly string[];
}

/** Another open pull request, and what of it may claim a number. */
export interface OpenPull {
  readonly number: number;
  readonly title: string;
  /** Null when the account is gone. */
  readonly author: string | null;
  /** Files that it adds or renames; where they were listed, also those that it leaves as they are. */
  readonly paths: readonly string[];
  /** Texts of the registries that it changes, by path, as it leaves them. */
  readonly registries: ReadonlyMap<string, string>;
  /** Whether all of this could be read. */
  readonly isWhole: boolean;
  /** What stood there when it began; null as long as nobody has looked back. */
  readonly began: Began | null;
}

/** What another pull request found at its merge base: it claims nothing of that. */
export interface Began {
  /** Files below the folders that hold documents. */
  readonly paths: readonly string[];
  /** Texts of registries, by path. */
  readonly registries: ReadonlyMap<string, string>;
}

/** The other open pull requests into the same base branch, oldest first. */
export interface OpenPulls {
  readonly pulls: readonly OpenPull[];
  /** How many more there are: too many to look at, or not shown. */
  readonly left: number;
  /** Says of some, by their numbers, what stood there when they began: of as many as may be asked for. */
  lookBack(numbers: readonly number[]): Promise<OpenPulls>;
}

export const NOTHING_KNOWN: Standing = { opinions: null, maintainers: new Map() };

/** Where snapshots come from: the GitHub API, a local git repository, the working tree. Errors are SourceErrors. */
export interface Source {
  open(places: Places): Promise<Opening>;
  /** Files that differ, merge base to head, complete or an error. */
  changes(): Promise<readonly FileChange[]>;
  read(wants: readonly Want[]): Promise<Answers>;
  standing(wants: StandingWants): Promise<Standing>;
  /** Null where nobody can know, as in a clone. */
  claims(wants: ClaimWants): Promise<OpenPulls | null>;
}

/** Reads one thing; undefined where it is not there. */
export const readOne = async (source: Pick<Source, 'read'>, want: Want): Promise<Blob | undefined> =>
  (await source.read([want])).get(wantKey(want));

/** The text that stands at a path; null where there is none. */
export const readText = async (source: Pick<Source, 'read'>, path: string, rev: Rev = 'head'): Promise<string | null> =>
  (await readOne(source, { rev, path, what: 'text' }))?.text ?? null;

/** The base of a repository without a commit: the id that git gives to a tree without files. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export const MAX_DOCUMENT_BYTES = 1024 * 1024;
