import { isDay } from '../model/day.ts';
import { type Document, filledField } from '../model/document.ts';
import type { Facts, ProposalChange } from '../model/facts.ts';
import { statusField } from '../model/lifecycle.ts';
import { bareTitle, fold, nameOf } from '../model/naming.ts';
import { authorsOf } from '../model/people.ts';
import type { Process } from '../model/process.ts';
import type { Proposal, Side } from '../model/proposal.ts';
import type { Entry } from '../model/registry.ts';
import type { ProposalDetails, ProposalSummary, Report } from '../model/report.ts';
import { titleOf } from '../model/titles.ts';

/** The title of a proposal as its document gives it, else as its entry does. */
const titleIn = (process: Process, side: Side, proposal: Proposal | null, entry: Entry | null): string =>
  proposal === null ? bareTitle(process, entry?.title?.value ?? '') : titleOf(process, side, proposal);

function statusOf(process: Process, proposal: Proposal | null, entry: Entry | null): string | null {
  const field = proposal === null ? null : filledField(proposal.document, statusField(process));
  if (field !== null) return field.value;
  return proposal !== null && proposal.document !== null ? null : entry?.status?.value || null;
}

const isAddress = (word: string): boolean => word.indexOf('@') > 0;

/** A name is no address: of one that stands alone what is before the sign is told. */
function withoutAddress(name: string): string {
  const words = name.split(/\s+/);
  const bare = words.filter((word) => !isAddress(word)).join(' ');
  return bare === '' ? name.slice(0, name.indexOf('@')) : bare;
}

/** The day that a proposal says to be of: in the field called Created, else in a date that does not change. */
function createdOf({ fields }: Process, document: Document): string | null {
  const dates = Object.entries(fields).filter(([, { type }]) => type === 'date');
  const [name] = dates.find(([name]) => fold(name) === 'created') ?? dates.find(([, { frozen }]) => frozen) ?? [];
  const day = name === undefined ? null : (filledField(document, name)?.value ?? null);
  return day !== null && isDay(day) ? day : null;
}

function detailsOf(process: Process, { template }: Side, document: Document | null): ProposalDetails {
  if (document === null) return { authors: [], created: null, fields: {} };
  const names = Object.keys(process.fields).filter((name) => name !== statusField(process));
  const fields = names.flatMap((name): [string, string][] => {
    const field = filledField(document, name);
    return field === null ? [] : [[name, field.value]];
  });
  return {
    authors: authorsOf(process, document, template).map(({ name }) => withoutAddress(name)),
    created: createdOf(process, document),
    fields: Object.fromEntries(fields),
  };
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
      details: detailsOf(process, facts.head, proposal.document),
    };
  });
}
