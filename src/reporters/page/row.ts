import { daysSince } from '../../model/day.ts';
import {
  countsBySeverity,
  type Finding,
  type FindingSeverity,
  type ProposalSummary,
  type Report,
  type ReportProcess,
} from '../../model/report.ts';
import type { Standing, Standings } from './statuses.ts';

/** One proposal with what the sections of the page ask of it. */
export interface Row {
  readonly proposal: ProposalSummary;
  /** The name of its row, safe in an address. */
  readonly id: string;
  readonly standing: Standing;
  readonly counts: Readonly<Record<FindingSeverity, number>>;
  /** Days since it was created; null when nobody knows. */
  readonly age: number | null;
}

/** The proposals of one process; `findings` are those of all proposals of the report, by proposal. */
export const rowsOf = (
  report: Report,
  process: ReportProcess,
  standings: Standings,
  findings: ReadonlyMap<ProposalSummary | null, readonly Finding[]>,
): Row[] =>
  report.proposals.flatMap((proposal, at): Row[] => {
    if (proposal.process !== process.name) return [];
    const age = daysSince(proposal.details?.created ?? null, report.today);
    const counts = countsBySeverity(findings.get(proposal) ?? []);
    return [{ proposal, id: `p${at}`, standing: standings.of(proposal), counts, age }];
  });
