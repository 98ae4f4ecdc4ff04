import type { ProposalChange } from './facts.ts';
import type { StatusNeeds } from './needs.ts';
import type { Lifecycle } from './process.ts';
import type { Prose } from './prose.ts';
import type { Edit } from './rule.ts';
import type { Location } from './text.ts';

export type Origin = 'introduced' | 'existing';
export type FindingSeverity = 'error' | 'warning' | 'notice';

/** A violation as the report carries it. */
export interface Finding {
  /** Name of the process whose rule it is. */
  readonly process: string;
  readonly rule: string;
  readonly message: string;
  readonly key: string;
  readonly severity: FindingSeverity;
  readonly origin: Origin;
  readonly proposal: number | null;
  readonly at: Location;
  readonly what: Prose;
  readonly why: Prose;
  readonly fix: Prose;
  /** What may be done instead of the fix and its edits. */
  readonly otherwise?: Prose;
  /** Address of the rule's page. */
  readonly docs: string;
  /** With others of the same lines they agree: making those of one finding makes those of all. */
  readonly edits: readonly Edit[];
  /** Those of this finding alone, where `edits` do more. */
  readonly ownEdits?: readonly Edit[];
  /** Whether a reader has to choose to make the edits: they are one way of several. */
  readonly isChoice?: boolean;
  /** Whether findings of its proposal cannot be seen as long as it is there. */
  readonly hides?: boolean;
  readonly snippet: string | null;
  /** The offending line as it stands at head; null when only the file is meant. */
  readonly excerpt: string | null;
}

/** What reporters need to know of a process. */
export interface ReportProcess {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  /** Where the process comes from, and why it is this one. */
  readonly source: string;
  readonly lifecycle: Lifecycle;
  /** What each status asks of a proposal. */
  readonly needs: Readonly<Record<string, StatusNeeds>>;
  /** The fields that hold versions, in the order of the process. */
  readonly versions: readonly string[];
}

/** What an audit tells of a proposal beyond its summary. */
export interface ProposalDetails {
  /** Names, without addresses. */
  readonly authors: readonly string[];
  /** The day of its creation, `YYYY-MM-DD`, as its metadata says; null when they say no such day. */
  readonly created: string | null;
  /** Filled fields as the process calls them, values as written; the status left out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How many proposals of a process stood in each status at the end of a month. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Name of the process. */
  readonly process: string;
  /** By status, as the lifecycle spells it; one that it does not know, as written; empty for proposals that say none. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface ProposalSummary {
  /** Name of the proposal's process. */
  readonly process: string;
  readonly number: number;
  /** The number with its label and zeros: `ACME-0041`. */
  readonly name: string;
  readonly path: string | null;
  readonly title: string;
  readonly change: ProposalChange['kind'];
  readonly status: { readonly before: string | null; readonly after: string | null };
  /** Null in a check. */
  readonly details: ProposalDetails | null;
}

/** Those with a document: the others of an audit are numbers that the registry keeps. */
export const withDocument = (proposals: readonly ProposalSummary[]): readonly ProposalSummary[] =>
  proposals.filter(({ path }) => path !== null);

/** How many findings there are of each severity. */
export function countsBySeverity(findings: readonly Finding[]): Record<FindingSeverity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** A finding by its name. */
export type Named = Pick<Finding, 'process' | 'rule' | 'message' | 'key'>;

/** Whether a command may make its edits: there are some, and they leave no choice. */
export const isOffered = ({ edits, isChoice }: Pick<Finding, 'edits' | 'isChoice'>): boolean =>
  edits.length > 0 && isChoice !== true;

/** Tells a finding from all others, those of other processes among them. */
export const identityOf = ({ process, key }: Pick<Named, 'process' | 'key'>): string => `${process} ${key}`;

/** Everything a reporter needs, nothing else. */
export interface Report {
  /** The processes of the repository, one at least. */
  readonly processes: readonly ReportProcess[];
  /** The lowest severity that fails the check. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** `check` judges a pull request, `audit` one revision. */
  readonly mode: 'check' | 'audit';
  /** The day that it is of, `YYYY-MM-DD`. */
  readonly today: string;
  readonly repository: string | null;
  /** Commit ids; head is null for a working tree. */
  readonly base: string;
  readonly head: string | null;
  readonly verdict: 'pass' | 'fail';
  readonly counts: Readonly<Record<FindingSeverity | 'existing', number>>;
  readonly proposals: readonly ProposalSummary[];
  readonly findings: readonly Finding[];
  /**
   * The next available number, as the process writes it: other open pull requests do not claim it. Null when nobody
   * knows what they claim, when somebody assigns the numbers, and when there are several processes.
   */
  readonly nextNumber: string | null;
  /** Whether a merge queue asks: a merge group is judged, no pull request. */
  readonly isQueued: boolean;
  /** Whether other processes are followed once this is merged. */
  readonly changesProcess: boolean;
  /** Sentences with code between backticks; one with a list has each item on a line of its own, after `- `. */
  readonly notes: readonly string[];
  readonly exempted: readonly Exempted[];
  /** What follows from a finding: it is told once that one is repaired. */
  readonly untold: readonly Named[];
  /** Months of the past, oldest first, each process's by itself; null when nobody looked back. */
  readonly months: readonly Month[] | null;
}

/** The process of a finding or a proposal. */
export function processOf({ processes }: Report, { process }: { readonly process: string }): ReportProcess {
  const found = processes.find(({ name }) => name === process);
  if (found === undefined) throw new RangeError(`the report knows no process ${process}`);
  return found;
}

/** A finding that the process leaves as it is. */
export interface Exempted {
  /** Name of the process. */
  readonly process: string;
  readonly rule: string;
  readonly number: number;
  readonly reason: string;
}

/**
 * What a workflow shows beside a line of the diff. Lines and columns are 1-based; null when the whole file is meant, and a
 * column also where several lines are.
 */
export interface Annotation {
  readonly severity: FindingSeverity;
  readonly path: string;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly title: string;
  /** One line, no control characters. */
  readonly message: string;
}
