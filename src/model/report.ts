import type { ProposalChange } from './facts.ts';
import type { Lifecycle } from './process.ts';
import type { Prose } from './prose.ts';
import type { Edit } from './rule.ts';
import type { Location } from './text.ts';

export type Origin = 'introduced' | 'existing';
export type FindingSeverity = 'error' | 'warning' | 'notice';

/** A violation as the report carries it. */
export interface Finding {
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
  /** Address of the rule's page. */
  readonly docs: string;
  readonly edits: readonly Edit[];
  readonly snippet: string | null;
  /** The offending line as it stands at head; null when only the file is meant. */
  readonly excerpt: string | null;
}

export interface ProposalSummary {
  readonly number: number;
  /** The number with its label and zeros: `ACME-0041`. */
  readonly name: string;
  readonly path: string | null;
  readonly title: string;
  readonly change: ProposalChange['kind'];
  readonly status: { readonly before: string | null; readonly after: string | null };
}

/** Everything a reporter needs, nothing else. */
export interface Report {
  readonly process: { readonly name: string; readonly title: string; readonly label: string; readonly source: string };
  readonly lifecycle: Lifecycle;
  /** The fields that a status needs beyond those that every proposal has, by status. */
  readonly requirements: Readonly<Record<string, readonly string[]>>;
  /** The lowest severity that fails the check. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** `check` judges a pull request, `audit` one revision. */
  readonly mode: 'check' | 'audit';
  readonly repository: string | null;
  /** Commit ids; head is null for a working tree. */
  readonly base: string;
  readonly head: string | null;
  readonly verdict: 'pass' | 'fail';
  readonly counts: Readonly<Record<FindingSeverity | 'existing', number>>;
  readonly proposals: readonly ProposalSummary[];
  readonly findings: readonly Finding[];
  /** The next available number, as the process writes it; null when somebody assigns the numbers. */
  readonly nextNumber: string | null;
  readonly notes: readonly string[];
  readonly exempted: readonly { readonly rule: string; readonly number: number; readonly reason: string }[];
}

/** What a workflow shows beside a line of the diff. Lines and columns are 1-based; null when the whole file is meant. */
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
