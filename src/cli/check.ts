import { check, createParser, readingOf } from '../check.ts';
import { dayOf } from '../model/day.ts';
import { checkoutSource, defaultBase, openCheckout } from '../sources/git/checkout.ts';
import { type Io, say } from './io.ts';
import type { CommonOptions } from './options.ts';
import { printReport } from './print.ts';
import { choiceOf } from './process.ts';

export interface CheckOptions extends CommonOptions {
  readonly base?: string;
  readonly head?: string;
  readonly branch?: string;
  readonly title?: string;
}

const comparedWith = (base: string | null): string =>
  base === null
    ? 'There is no commit yet: every file counts as new.'
    : `Compared with ${base.replace('refs/remotes/', '')}.`;

/** `proposal-gate check`: the working tree, or a revision, against its base. */
export async function runCheck(io: Io, options: CheckOptions): Promise<number> {
  const checkout = await openCheckout(options.root ?? io.cwd);
  try {
    const { head = null, branch = null, title = null } = options;
    const base = options.base ?? (await defaultBase(checkout.repository));
    const source = await checkoutSource(checkout, { base, head, branch, title });
    if (options.base === undefined) say(io, comparedWith(base));
    const { failOn } = options;
    const process = await choiceOf(io, options);
    const parser = createParser(readingOf(io.elsewhere));
    return printReport(io, await check({ source, process, today: dayOf(io.now()), failOn, parser }), options);
  } finally {
    checkout.repository.close();
  }
}
