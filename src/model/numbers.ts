import type { Facts } from './facts.ts';
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

/** The number that follows and that no other open pull request claims. */
export function unclaimedAfter(side: Side, process: Process, number: number): number {
  let next = numberAfter(process, number);
  while (side.claimed.has(next)) next = numberAfter(process, next);
  return next;
}

/** The next number that nobody has taken or claims: the one after the highest. */
export const nextNumber = (side: Side, process: Process): number =>
  unclaimedAfter(side, process, highestNumber(side, process));

/** Numbers that a pull request brings: of documents that it adds or that move there, and of rows that it adds. */
export function newNumbers({ base, head }: Pick<Facts, 'base' | 'head'>): ReadonlySet<number> {
  const before = new Map(base.proposals.map(({ id, number }) => [id, number]));
  const documents = head.proposals.filter(({ id, path, added, number }) =>
    added ? true : id !== path && before.get(id) !== number,
  );
  const rows = (head.registry?.entries ?? []).filter(({ added }) => added);
  return new Set([...documents, ...rows].flatMap(({ number }) => number ?? []));
}
