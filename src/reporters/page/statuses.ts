import { knownStatus, nextStatuses, statusNames } from '../../model/lifecycle.ts';
import type { Lifecycle } from '../../model/process.ts';
import type { ProposalSummary, ReportProcess } from '../../model/report.ts';

/** A status of a process as the page shows it, or what stands in the place of one. */
export interface Standing {
  readonly name: string;
  readonly known: boolean;
  /** Class of its colour. */
  readonly color: string;
}

export interface Standings {
  /** Of the lifecycle, in its order. */
  readonly known: readonly Standing[];
  /** Of a proposal. */
  of(proposal: ProposalSummary): Standing;
  /** Of a status as a history counts it. */
  named(status: string): Standing;
}

const OTHER = 'cx';
export const UNKNOWN: Standing = { name: 'Unknown status', known: false, color: OTHER };
export const NONE: Standing = { name: 'No status', known: false, color: OTHER };
export const RESERVED: Standing = { name: 'Reserved', known: false, color: OTHER };

/** Colours by what a status is in its lifecycle: where it begins, on the way, where it ends well, where it asks for a reason. */
const COLORS = {
  begins: ['c0', 'c1'],
  passes: ['c2', 'c3', 'c4', 'c5'],
  ends: ['c6', 'c7'],
  refuses: ['c8', 'c9'],
} as const;

function roleOf(lifecycle: Lifecycle, name: string): keyof typeof COLORS {
  if (lifecycle.initial.includes(name)) return 'begins';
  if (lifecycle.statuses[name]?.reason === true) return 'refuses';
  return nextStatuses(lifecycle, name).length === 0 ? 'ends' : 'passes';
}

/** The statuses of a process, each in a colour of its own as long as there are enough. */
export function standingsOf({ lifecycle }: ReportProcess): Standings {
  const free = new Set<string>(Object.values(COLORS).flat());
  const known = statusNames(lifecycle).map((name): Standing => {
    const color = [...COLORS[roleOf(lifecycle, name)], ...free].find((each) => free.has(each)) ?? OTHER;
    free.delete(color);
    return { name, known: true, color };
  });
  const named = (status: string): Standing => {
    if (status.trim() === '') return NONE;
    const spelled = knownStatus(lifecycle, status) ?? status;
    return known.find(({ name }) => name === spelled) ?? UNKNOWN;
  };
  const of = ({ path, status }: ProposalSummary): Standing =>
    path === null ? RESERVED : status.after === null ? NONE : named(status.after);
  return { known, of, named };
}
