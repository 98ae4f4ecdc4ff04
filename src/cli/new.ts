import { beginBranch } from '../sources/git/branching.ts';
import { alone } from '../sources/git/lock.ts';
import { rewriting } from '../sources/git/rewrite.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { inCheckout } from './checkout.ts';
import type { Io } from './io.ts';
import type { NewOptions } from './new/options.ts';
import { type Made, planFor } from './new/plan.ts';
import { tell } from './new/tell.ts';
import { PASS } from './print.ts';

/**
 * `proposal-gate new`: a number, its row, a document and a branch. All of it is written, or nothing; nothing is staged or
 * committed.
 */
export async function runNew(io: Io, title: string, options: NewOptions): Promise<number> {
  return inCheckout(io, options, async (checkout) => {
    const { repository } = checkout;
    const isDry = options.dryRun === true;
    const plan = (): Promise<Made> => planFor(io, checkout, title, options);
    const write = async (): Promise<Made> => {
      const made = await plan();
      const { branch, files } = made;
      const begin = branch === null ? [] : [() => beginBranch(repository, branch)];
      await allOrNothing([...begin, ...rewriting(repository, files)]);
      return made;
    };
    // Two that plan at once would take one number.
    const made = await (isDry ? plan() : alone(repository, write));
    await tell(io, checkout, made, isDry);
    return PASS;
  });
}
