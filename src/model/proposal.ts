import type { Document } from './document.ts';
import type { Entry, Registry } from './registry.ts';

/** A proposal's main document in the tree. */
export interface Proposal {
  /** The path at the base: stays the same when the file is renamed. Keys are made from it. */
  readonly id: string;
  readonly path: string;
  /** The digits of the file name as written, and the number they make. */
  readonly digits: string;
  readonly number: number;
  readonly slug: string;
  /** Whether the file name follows the process's pattern to the letter (digits aside). */
  readonly wellNamed: boolean;
  /** Null when it was not read: the pull request does not touch it. */
  readonly document: Document | null;
  /** The document as it stood at the base, where this pull request changes it. */
  readonly before: Document | null;
  /** The registry's entry that is this proposal's own: it links the document, or claims its number and links no other one. */
  readonly entry: Entry | null;
  readonly parts: readonly Part[];
  /** Whether this pull request adds the document. */
  readonly added: boolean;
  /** Whether this pull request adds, changes, renames or removes the document. */
  readonly touched: boolean;
}

/** A Markdown file in a proposal's folder. */
export interface Part {
  readonly id: string;
  readonly path: string;
  readonly number: number;
  readonly document: Document | null;
  readonly touched: boolean;
}

/** A proposal's folder. */
export interface Folder {
  readonly path: string;
  readonly digits: string;
  readonly number: number;
  /** The path that the process's pattern gives. */
  readonly expected: string;
}

/** A file among the documents whose name is none of the process's, but that looks like a proposal. */
export interface Stray {
  readonly id: string;
  readonly path: string;
  /** Whether its name begins as the documents' names do. */
  readonly prefixed: boolean;
  readonly document: Document | null;
  /** Whether this pull request adds the file. */
  readonly added: boolean;
}

/** Everything known of one side, after merging: what state rules look at. */
export interface Side {
  readonly proposals: readonly Proposal[];
  readonly folders: readonly Folder[];
  readonly strays: readonly Stray[];
  /** Parts whose folder belongs to no document. */
  readonly orphans: readonly Part[];
  readonly registry: Registry | null;
  readonly template: Document | null;
  /** The branch of the pull request; null at the base, and where nobody knows. */
  readonly branch: string | null;
  /** Numbers that other open pull requests claim, as far as that is known. */
  readonly claimed: ReadonlySet<number>;
  /** Whether a file or folder stands at the path; null when nobody asked. */
  exists(path: string): boolean | null;
  /** Whether a person, by login, maintains the project; null when that is not known. */
  maintains(login: string): boolean | null;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

export const partsOf = (side: Side): readonly Part[] => [...side.proposals.flatMap((p) => p.parts), ...side.orphans];

/** Documents of one number, in the order of their paths. */
export const documentsOf = (side: Side, number: number): readonly Proposal[] =>
  side.proposals.filter((proposal) => proposal.number === number);

/** Main documents that were read. */
export function* readProposals(side: Side): Generator<Proposal & { readonly document: Document }> {
  for (const proposal of side.proposals)
    if (proposal.document !== null) yield proposal as Proposal & { readonly document: Document };
}
