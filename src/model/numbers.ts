import type { Process } from './process.ts';
import type { Side } from './proposal.ts';

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

/** The next number that nobody has taken: the one after the highest. */
export const nextNumber = (side: Side, process: Process): number => numberAfter(process, highestNumber(side, process));
