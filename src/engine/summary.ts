import { filledField } from '../model/document.ts';
import type { Facts, ProposalChange } from '../model/facts.ts';
import { statusField } from '../model/lifecycle.ts';
import { bareTitle, nameOf } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Entry } from '../model/registry.ts';
import type { ProposalSummary, Report } from '../model/report.ts';

/** The title of a proposal: the document's first heading, else the entry's title, else the words of the file's name. */
export function titleOf(process: Process, proposal: Proposal | null, entry: Entry | null): string {
  const heading = proposal?.document?.headings.find((each) => each.depth === 1)?.text;
  return bareTitle(process, heading ?? entry?.title?.value ?? proposal?.slug.replaceAll('-', ' ') ?? '');
}

function statusOf(process: Process, proposal: Proposal | null, entry: Entry | null): string | null {
  const field = proposal === null ? null : filledField(proposal.document, statusField(process));
  if (field !== null) return field.value;
  return proposal !== null && proposal.document !== null ? null : entry?.status?.value || null;
}

function summaryOf(process: Process, change: ProposalChange): ProposalSummary {
  const { before, after, entryBefore, entryAfter, number, kind } = change;
  const proposal = after ?? before;
  return {
    number,
    name: nameOf(process, number),
    path: proposal?.path ?? null,
    title: titleOf(process, proposal, entryAfter ?? entryBefore),
    change: kind,
    status: { before: statusOf(process, before, entryBefore), after: statusOf(process, after, entryAfter) },
  };
}

/** One line for each proposal that the report is about. */
export function summarize(facts: Facts, process: Process, mode: Report['mode']): ProposalSummary[] {
  if (mode === 'check') return facts.changes.map((change) => summaryOf(process, change));
  return facts.head.proposals.map((proposal) => {
    const status = statusOf(process, proposal, proposal.entry);
    const title = titleOf(process, proposal, proposal.entry);
    const { number, path } = proposal;
    return {
      number,
      name: nameOf(process, number),
      path,
      title,
      change: 'unchanged',
      status: { before: status, after: status },
    };
  });
}
