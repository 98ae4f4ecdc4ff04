import { groupedBy } from '../../model/groups.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal, Side } from '../../model/proposal.ts';
import type { Entry, Registry } from '../../model/registry.ts';
import { isSameReservation } from './ownership.ts';

/** Who holds a number, and the others that have it too. */
interface Contest<T> {
  readonly number: number;
  readonly holder: T;
  readonly others: readonly T[];
}

/** Numbers that stand more than once. The lowest `rank` holds the number. */
function contests<T extends { readonly number: number | null }>(
  all: readonly T[],
  rank: (each: T) => number,
): Contest<T>[] {
  return [...groupedBy(all, (each) => each.number)].flatMap(([number, group]) => {
    const [holder, ...others] = group.sort((a, b) => rank(a) - rank(b));
    return number === null || holder === undefined || others.length === 0 ? [] : [{ number, holder, others }];
  });
}

const documentRank = ({ id, path, added, entry }: Proposal): number =>
  added ? 3 : id !== path ? 2 : entry?.link?.path === path ? 0 : 1;

/** Documents of one number. One that stood there keeps it before one that moved, and both before one that comes. */
export const documentContests = (side: Side): readonly Contest<Proposal>[] => contests(side.proposals, documentRank);

/** One row that was added in two branches in two forms: git will ask to reconcile them. */
const isTwin = (process: Process, a: Entry, b: Entry): boolean =>
  a.inHead !== b.inHead && isSameReservation(process, a, b);

/** Rows of one number, skipped ones too. A row that stood there keeps it before one that the pull request adds. */
export const entryContests = (process: Process, registry: Registry): readonly Contest<Entry>[] =>
  contests(registry.entries, ({ added }) => Number(added)).map((contest) => ({
    ...contest,
    others: contest.others.filter((entry) => !isTwin(process, contest.holder, entry)),
  }));
