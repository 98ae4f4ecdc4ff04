import type { Facts } from './facts.ts';
import type { NumberRange, Process } from './process.ts';
import type { Proposal, Side } from './proposal.ts';
import type { Entry } from './registry.ts';

/** Every number that a document or a row of the registry holds, skipped ones too. */
export function* takenNumbers(side: Side): Generator<number> {
  for (const proposal of side.proposals) yield proposal.number;
  for (const entry of side.registry?.entries ?? []) if (entry.number !== null) yield entry.number;
}

/** The number that follows, numbers that the process keeps left out. */
export function numberAfter(process: Process, number: number): number {
  const { first, kept } = process.number;
  let next = Math.max(first, number + 1);
  while (kept.includes(next)) next += 1;
  return next;
}

/** The highest number taken; one below the first number when none is. */
export function highestNumber(side: Side, process: Process): number {
  let highest = process.number.first - 1;
  for (const number of takenNumbers(side)) highest = Math.max(highest, number);
  return highest;
}

/** The number that follows and that no other open pull request claims. */
export function unclaimedAfter(side: Side, process: Process, number: number): number {
  let next = numberAfter(process, number);
  while (side.claimed.has(next)) next = numberAfter(process, next);
  return next;
}

/** The next number that nobody has taken or claims: the one after the highest. */
export const nextNumber = (side: Side, process: Process): number =>
  unclaimedAfter(side, process, highestNumber(side, process));

/** Numbers as runs of those that follow each other, the lowest first. */
export function runsOf(numbers: Iterable<number>): NumberRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** What a pull request brings under a number: one of the two at least. */
export interface Brought {
  /** A document that it adds, or that moves there from another number. */
  readonly document: Proposal | null;
  /** A row that it adds to the registry. */
  readonly entry: Entry | null;
}

/** What a pull request brings, by the numbers. */
export function broughtBy({ base, head }: Pick<Facts, 'base' | 'head'>): ReadonlyMap<number, Brought> {
  const before = new Map(base.proposals.map(({ id, number }) => [id, number]));
  const brought = new Map<number, Brought>();
  const put = (number: number, { document = null, entry = null }: Partial<Brought>): void => {
    const there = brought.get(number);
    brought.set(number, { document: there?.document ?? document, entry: there?.entry ?? entry });
  };
  for (const document of head.proposals) {
    const { id, path, added, number } = document;
    if (added || (id !== path && before.get(id) !== number)) put(number, { document });
  }
  for (const entry of head.registry?.entries ?? [])
    if (entry.added && entry.number !== null) put(entry.number, { entry });
  return brought;
}
