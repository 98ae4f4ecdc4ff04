import { isPlaceholder } from '../../model/document.ts';
import type { Claim, Facts } from '../../model/facts.ts';
import { type Brought, broughtBy, highestNumber, unclaimedAfter } from '../../model/numbers.ts';
import { sameLogin } from '../../model/people.ts';
import type { Process } from '../../model/process.ts';
import { takenEntries } from '../../model/registry.ts';
import { documentTitle } from '../../model/titles.ts';
import { isOwnEntry } from './ownership.ts';
import { resembles, sameTitle } from './resemblance.ts';

const words = (slug: string): string => slug.replace(/[-_]+/g, ' ');

const titlesOf = (all: readonly (string | null | undefined)[]): string[] =>
  all.filter((title): title is string => title != null && !isPlaceholder(title));

const titlesClaimed = ({ title, document }: Claim): string[] => titlesOf([title, words(document?.slug ?? '')]);

/** Whether an author goes on with one proposal in two pull requests: a reservation and its document, or one upon the other. */
function isContinued(process: Process, { pull }: Facts, { document, entry }: Brought, claim: Claim): boolean {
  if (pull.author === null || !sameLogin(pull.author, claim.pull.author)) return false;
  if (document !== null && document.path === claim.document?.path) return true;
  const ours = titlesOf([
    document === null ? null : documentTitle(process, document.document, null),
    words(document?.slug ?? ''),
    entry?.title?.value,
  ]);
  return ours.some((one) => titlesClaimed(claim).some((other) => sameTitle(process, one, other)));
}

/** Whether somebody takes a pull request over: the same document under the same title. Git lets one path be added once. */
function isTakenOver(process: Process, { document, entry }: Brought, claim: Claim): boolean {
  if (document === null || document.path !== claim.document?.path) return false;
  const { title: theirs } = claim;
  const ours = titlesOf([documentTitle(process, document.document, null), entry?.title?.value]);
  return theirs === null || ours.some((one) => sameTitle(process, one, theirs));
}

/** Whether the base branch reserved the number for this document and not for theirs: no claim is older. */
function isReserved(process: Process, { base }: Facts, { document }: Brought, claim: Claim): boolean {
  const entry = takenEntries(base.registry).find(({ number }) => number === claim.number);
  if (entry === undefined || document === null || !isOwnEntry(process, entry, document)) return false;
  return !titlesClaimed(claim).some((title) => resembles(process, entry.title?.value ?? '', title));
}

/** A number that goes to an older pull request: its oldest claim, and what this one brings. */
interface Loss {
  readonly claim: Claim;
  readonly brought: Brought;
}

/**
 * Numbers that the pull request brings and an older one claims for another proposal, in order.
 * The lower number of a pull request is older: nobody can know when a commit was pushed.
 */
export function lostNumbers(facts: Facts, process: Process): ReadonlyMap<number, Loss> {
  const { claims, pull } = facts;
  const lost = new Map<number, Loss>();
  if (claims === null || pull.number === null) return lost;
  for (const [number, brought] of [...broughtBy(facts)].sort(([a], [b]) => a - b)) {
    const older = claims.all.filter((each) => each.number === number && each.pull.number < (pull.number ?? 0));
    const rivals = older.filter(
      (claim) =>
        !isContinued(process, facts, brought, claim) &&
        !isTakenOver(process, brought, claim) &&
        !isReserved(process, facts, brought, claim),
    );
    const [oldest] = rivals.sort((a, b) => a.pull.number - b.pull.number);
    if (oldest !== undefined) lost.set(number, { claim: oldest, brought });
  }
  return lost;
}

/** Numbers after those of the base branch that neither this pull request takes nor another one claims, one after the other. */
export function* freeNumbers(facts: Facts, process: Process): Generator<number, never> {
  const own = broughtBy(facts);
  let next = highestNumber(facts.base, process);
  for (;;) {
    next = unclaimedAfter(facts.head, process, next);
    if (!own.has(next)) yield next;
  }
}
