import type { StatusNeeds } from './needs.ts';
import type { Exemption, Severity } from './process.ts';
import type { Entry } from './registry.ts';
import type { ProposalSummary, Report, ReportProcess } from './report.ts';

/** A status that may follow, and what is missing for it today. */
export interface Prospect {
  readonly status: string;
  /** What it asks for beyond what the status before did. */
  readonly needs: StatusNeeds;
  /** What would be found if the status were set today: what that introduces is missing; null where it cannot be tried. */
  readonly tried: Report | null;
}

/** A document that stands under a number. */
export interface Holder {
  readonly summary: ProposalSummary;
  /** Its row in the registry. */
  readonly entry: Entry | null;
  /** Its status as the lifecycle spells it; null when there is none, or one that the lifecycle does not know. */
  readonly status: string | null;
  readonly prospects: readonly Prospect[];
}

/** A document that is to be written. */
export interface Vacancy {
  /** Why there is none: a row reserves the number, says that it is not used, or there is no row either. */
  readonly kind: 'reserved' | 'skipped' | 'kept' | 'early' | 'free';
  /** Where the document would stand; null when its name hangs on a title, or on more. */
  readonly path: string | null;
  readonly branch: string | null;
  /** The next number that nothing in this tree takes, as the process calls it; null when somebody assigns the numbers. */
  readonly next: string | null;
}

/** One number of a process, and all that stands under it. */
export interface Outlook {
  readonly process: ReportProcess;
  readonly name: string;
  readonly number: number;
  /** More than one where the number is taken twice. */
  readonly holders: readonly Holder[];
  /** Rows of the registry that hold the number, and the path that they stand in. */
  readonly rows: readonly Entry[];
  readonly registry: string | null;
  /** What is found there today. */
  readonly report: Report;
  /** Null where a document stands. */
  readonly vacancy: Vacancy | null;
}

/** One process of a repository, and the proposals that follow it. */
export interface Survey {
  readonly process: ReportProcess;
  /** The form in which a field is written, by name, where it has one. */
  readonly forms: Readonly<Record<string, string>>;
  /** Null where no repository is at hand. */
  readonly proposals: readonly ProposalSummary[] | null;
}

/** What a process makes of a rule. */
export interface RuleStanding {
  readonly process: ReportProcess;
  /** By message. */
  readonly messages: ReadonlyMap<string, Severity>;
  /** By field, of those that the process names. */
  readonly fields: ReadonlyMap<string, Severity>;
  readonly exempt: readonly Exemption[];
}
