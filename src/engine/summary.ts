import { filledField } from '../model/document.ts';
import type { Facts, ProposalChange } from '../model/facts.ts';
import { statusField } from '../model/lifecycle.ts';
import { bareTitle, nameOf } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import type { Proposal, Side } from '../model/proposal.ts';
import type { Entry } from '../model/registry.ts';
import type { ProposalSummary, Report } from '../model/report.ts';
import { titleOf } from '../model/titles.ts';

/** The title of a proposal as its document gives it, else as its entry does. */
const titleIn = (process: Process, side: Side, proposal: Proposal | null, entry: Entry | null): string =>
  proposal === null ? bareTitle(process, entry?.title?.value ?? '') : titleOf(process, side, proposal);

function statusOf(process: Process, proposal: Proposal | null, entry: Entry | null): string | null {
  const field = proposal === null ? null : filledField(proposal.document, statusField(process));
  if (field !== null) return field.value;
  return proposal !== null && proposal.document !== null ? null : entry?.status?.value || null;
}

function summaryOf(process: Process, { base, head }: Facts, change: ProposalChange): ProposalSummary {
  const { before, after, entryBefore, entryAfter, number, kind } = change;
  const proposal = after ?? before;
  return {
    process: process.name,
    number,
    name: nameOf(process, number),
    path: proposal?.path ?? null,
    title: titleIn(process, after === null ? base : head, proposal, entryAfter ?? entryBefore),
    change: kind,
    status: { before: statusOf(process, before, entryBefore), after: statusOf(process, after, entryAfter) },
    details: null,
  };
}

/** One line for each proposal that the report is about. */
export function summarize(facts: Facts, process: Process, mode: Report['mode']): ProposalSummary[] {
  if (mode === 'check') return facts.changes.map((change) => summaryOf(process, facts, change));
  return facts.head.proposals.map((proposal) => {
    const status = statusOf(process, proposal, proposal.entry);
    const title = titleOf(process, facts.head, proposal);
    const { number, path } = proposal;
    return {
      process: process.name,
      number,
      name: nameOf(process, number),
      path,
      title,
      change: 'unchanged',
      status: { before: status, after: status },
      details: null,
    };
  });
}
