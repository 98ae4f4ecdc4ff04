import { isDay } from '../model/day.ts';
import { type Document, filledField, isPlaceholder } from '../model/document.ts';
import type { Facts, ProposalChange } from '../model/facts.ts';
import { statusField, statusInRow } from '../model/lifecycle.ts';
import { bareTitle, fold, nameOf } from '../model/naming.ts';
import { authorsOf, type Person, personsOf } from '../model/people.ts';
import type { Process } from '../model/process.ts';
import type { Proposal, Side } from '../model/proposal.ts';
import { type Entry, takenEntries } from '../model/registry.ts';
import type { ProposalDetails, ProposalSummary, Report } from '../model/report.ts';
import { byText, type Located } from '../model/text.ts';
import { titleOf } from '../model/titles.ts';

/** The title of a proposal as its document gives it, else as its entry does. */
const titleIn = (process: Process, side: Side, proposal: Proposal | null, entry: Entry | null): string =>
  proposal === null ? bareTitle(process, entry?.title?.value ?? '') : titleOf(process, side, proposal);

/** The status that the document says, as written. */
const ownStatus = (process: Process, proposal: Proposal | null): string | null =>
  filledField(proposal?.document ?? null, statusField(process))?.value ?? null;

/** The status that the document says, else the one in its row, where a document that says none is left as it is. */
const statusOf = (process: Process, proposal: Proposal | null, entry: Entry | null): string | null =>
  ownStatus(process, proposal) ?? (proposal?.document != null ? null : entry?.status?.value || null);

const isAddress = (word: string): boolean => word.indexOf('@') > 0;

/** A name is no address: of one that stands alone what is before the sign is told. */
function withoutAddress(name: string): string {
  const words = name.split(/\s+/);
  const bare = words.filter((word) => !isAddress(word)).join(' ');
  return bare === '' ? name.slice(0, name.indexOf('@')) : bare;
}

const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => withoutAddress(name));

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
    authors: namesOf(authorsOf(process, document, template)),
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

/** How a proposal stands, as the months of the past count it: what its document does not say, its row does. */
function standingOf(process: Process, side: Side, proposal: Proposal): ProposalSummary {
  const { number, path, document, entry } = proposal;
  const status = (ownStatus(process, proposal) ?? statusInRow(process.lifecycle, entry)) || null;
  return {
    process: process.name,
    number,
    name: nameOf(process, number),
    path,
    title: titleOf(process, side, proposal),
    change: 'unchanged',
    status: { before: status, after: status },
    details: detailsOf(process, side, document),
  };
}

/** What a cell says; nothing where it says that something is to come. */
const filled = (cell: Located | null): string => (cell === null || isPlaceholder(cell.value) ? '' : cell.value);

/** Numbers that rows keep for documents to come, each once. */
function reservedIn(process: Process, { proposals, registry }: Side): ProposalSummary[] {
  const held = new Set(proposals.map(({ number }) => number));
  return takenEntries(registry).flatMap((entry): ProposalSummary[] => {
    const { number } = entry;
    if (number === null || held.has(number)) return [];
    held.add(number);
    const status = statusInRow(process.lifecycle, entry) || null;
    return [
      {
        process: process.name,
        number,
        name: nameOf(process, number),
        path: null,
        title: bareTitle(process, filled(entry.title)),
        change: 'reserved',
        status: { before: status, after: status },
        details: { authors: namesOf(personsOf(filled(entry.author))), created: null, fields: {} },
      },
    ];
  });
}

/** One line for each proposal that the report is about; in an audit by number. */
export function summarize(facts: Facts, process: Process, mode: Report['mode']): ProposalSummary[] {
  const { changes, head } = facts;
  if (mode === 'check') return changes.map((change) => summaryOf(process, facts, change));
  const all = [...head.proposals.map((proposal) => standingOf(process, head, proposal)), ...reservedIn(process, head)];
  return all.sort((a, b) => a.number - b.number || byText(a.path ?? '', b.path ?? ''));
}
