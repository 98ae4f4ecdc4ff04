import type { Located, Range } from './text.ts';

/**
 * One row of the registry. `skipped` names a number that is not used, `next` is the row that invites reservations,
 * `process` is the row of the document that holds the registry and is no proposal itself.
 */
export interface Entry {
  readonly kind: 'entry' | 'skipped' | 'next' | 'process' | 'unreadable';
  /** The number cell without its link, as written. */
  readonly digits: Located;
  /** The number, or null when the cell holds none. */
  readonly number: number | null;
  /** The link of the number cell as written, and the repository path it leads to (null when it leads out of the repository). */
  readonly link: (Located & { readonly path: string | null }) | null;
  readonly title: Located | null;
  readonly author: Located | null;
  readonly status: Located | null;
  readonly range: Range;
  /** The row as written. */
  readonly source: string;
  /** False for an entry that only the base branch has: it stands in no line of the pull request's file. */
  readonly inHead: boolean;
  /** Whether this pull request adds the entry. */
  readonly added: boolean;
  /** What the entry was at the base, where this pull request changes it. */
  readonly was?: Entry;
}

/** Why a registry, or a row of it, could not be read; `code` is a message of the rule `registry-table`. */
export interface RegistryProblem {
  readonly code:
    | 'file-missing'
    | 'heading-missing'
    | 'table-missing'
    | 'conflict'
    | 'next-twice'
    | 'column-missing'
    | 'cells'
    | 'number'
    | 'table-broken'
    | 'next-last'
    | 'next-missing'
    | 'second-table'
    | 'second-heading'
    | 'html-table'
    | 'unreadable';
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  readonly range: Range | null;
  /** What stays the same when lines move. */
  readonly key: string;
}

export interface Registry {
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly RegistryProblem[];
  /** Column names of the table as written, in order; empty when there is no table. */
  readonly header: readonly string[];
  readonly lines: readonly string[];
  readonly eol: '\n' | '\r\n';
  /** Numbers whose entry this pull request removes. */
  readonly removed: ReadonlySet<number>;
}

/** Entries that take a number: reservations and linked ones, not skipped ones. */
export const takenEntries = (registry: Registry | null): readonly Entry[] =>
  registry?.entries.filter((entry) => entry.kind === 'entry' && entry.number !== null) ?? [];
