import { type Document, filledField } from '../../model/document.ts';
import { knownStatus, nextStatuses, statusField } from '../../model/lifecycle.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal } from '../../model/proposal.ts';
import { nearestWord } from '../../model/spelling.ts';

/** The statuses that may stand somewhere. */
export interface Choice {
  readonly statuses: readonly string[];
  /** What they follow: the status before, which may stay, or nothing, where a proposal begins; null when nobody knows. */
  readonly from: { readonly status: string } | 'nothing' | null;
}

export const anyStatus = ({ lifecycle }: Process): Choice => ({
  statuses: Object.keys(lifecycle.statuses),
  from: null,
});

/** What a reservation may begin with: there is nothing yet to decide on. */
export const firstStatus = ({ lifecycle }: Process): Choice => ({ statuses: lifecycle.initial, from: 'nothing' });

/** The status before; of one that the lifecycle does not know, what was most likely meant. */
function statusBefore(process: Process, before: Document): string | null {
  const written = filledField(before, statusField(process))?.value;
  if (written === undefined) return null;
  return knownStatus(process.lifecycle, written) ?? nearestWord(written, Object.keys(process.lifecycle.statuses));
}

/** What a document may say: where it begins, or what follows from what it said before. */
export function choiceFor(process: Process, { added, before }: Proposal): Choice {
  const { initial, decided } = process.lifecycle;
  const isFirst = added || (before !== null && filledField(before, statusField(process)) === null);
  if (isFirst) return { statuses: [...new Set([...initial, ...decided])], from: 'nothing' };
  const status = before === null ? null : statusBefore(process, before);
  if (status === null) return anyStatus(process);
  return { statuses: [status, ...nextStatuses(process.lifecycle, status)], from: { status } };
}
