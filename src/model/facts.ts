import type { Proposal, Side } from './proposal.ts';
import type { Entry } from './registry.ts';

/** One file that the pull request changes, merge base to head. */
export interface FileChange {
  readonly path: string;
  /** Where it stood before; same as `path` unless renamed. */
  readonly previousPath: string;
  readonly status: 'added' | 'modified' | 'renamed' | 'removed';
}

/** What a pull request says of itself. Null values are unknown: rules about them stay silent. */
export interface PullRequest {
  readonly number: number | null;
  readonly title: string | null;
  readonly branch: string | null;
  readonly author: string | null;
  readonly draft: boolean;
}

/** Nobody has asked for anything: no branch, no title, no author. */
export const NO_PULL: PullRequest = { number: null, title: null, branch: null, author: null, draft: false };

/** What a reviewer thinks of the pull request as it stands: the last approval or request for changes that is not dismissed. */
export interface Opinion {
  readonly login: string;
  readonly says: 'approves' | 'objects';
}

/** A number that another open pull request into the same base branch brings, in a document, in a row of the registry, or in both. */
export interface Claim {
  readonly number: number;
  /** The pull request; its author is null when the account is gone. */
  readonly pull: { readonly number: number; readonly title: string; readonly author: string | null };
  /** The document; null for a row alone. */
  readonly document: { readonly path: string; readonly slug: string } | null;
  /** The title cell of the row; null for a document alone, and where the cell is empty. */
  readonly title: string | null;
}

/** What the other open pull requests claim. */
export interface Claims {
  /** In the order of the pull requests, the oldest first. */
  readonly all: readonly Claim[];
  /** How many open pull requests were not looked at: there are too many, or GitHub does not show them. */
  readonly left: number;
  /** Pull requests that could be read in part only: they may claim more. */
  readonly partly: readonly number[];
  /** Whether this is all that is claimed: only then is a number known to be free. */
  readonly isComplete: boolean;
}

/** One proposal that the pull request touches: its document and its entry, before and after. */
export interface ProposalChange {
  readonly kind: 'reserved' | 'added' | 'modified' | 'renamed' | 'removed' | 'unchanged';
  readonly number: number;
  readonly before: Proposal | null;
  readonly after: Proposal | null;
  readonly entryBefore: Entry | null;
  readonly entryAfter: Entry | null;
  /** The document is submitted for the first time: it is added, or a file without content gets some. */
  readonly opens: boolean;
}

/** A process file that the pull request changes, with what is wrong with it. */
export interface ProcessChange {
  readonly path: string;
  readonly problems: readonly {
    readonly path: string;
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
  }[];
}

/** Everything a rule may look at. */
export interface Facts {
  readonly base: Side;
  readonly head: Side;
  readonly changes: readonly ProposalChange[];
  readonly files: readonly FileChange[];
  readonly pull: PullRequest;
  /** One for each reviewer, the author left out; null when nobody can know, as on the command line. */
  readonly opinions: readonly Opinion[] | null;
  /** Null when nobody can know, as on the command line, and when nobody asked: the pull request brings no number. */
  readonly claims: Claims | null;
  readonly processChange: ProcessChange | null;
}
