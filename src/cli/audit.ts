import { LONGEST_READING, type LookBack, readingOf } from '../check/reading.ts';
import { audit } from '../check.ts';
import { dayOf } from '../model/day.ts';
import { oneLine } from '../reporters/escape.ts';
import { type Checkout, commitOf, revisionSource } from '../sources/git/checkout.ts';
import { gitTimeline } from '../sources/git/timeline.ts';
import { inCheckout, unhurried } from './checkout.ts';
import { type Io, whileSaying } from './io.ts';
import type { CommonOptions } from './options.ts';
import { printReport } from './print.ts';
import { choiceOf } from './process.ts';

export interface AuditOptions extends CommonOptions {
  readonly rev: string;
}

/** Formats that show the past. */
const LOOKING_BACK: readonly string[] = ['json', 'html'];

async function lookBackOf(io: Io, { repository }: Checkout, { rev, format }: AuditOptions): Promise<LookBack | null> {
  if (!LOOKING_BACK.includes(format)) return null;
  const timeline = gitTimeline(repository, await commitOf(repository, rev));
  return { timeline, reading: readingOf(io.elsewhere, { longest: LONGEST_READING }) };
}

/** `proposal-gate audit`: every proposal of one revision. */
export async function runAudit(io: Io, options: AuditOptions): Promise<number> {
  return inCheckout(io, options, async (checkout) => {
    const source = await revisionSource(checkout, options.rev);
    const { failOn } = options;
    const process = await choiceOf(io, options);
    const lookBack = await lookBackOf(io, checkout, options);
    const parser = unhurried(io);
    const report = await whileSaying(io, `Auditing ${oneLine(options.rev)}`, () =>
      audit({ source, process, today: dayOf(io.now()), failOn, parser, lookBack }),
    );
    return printReport(io, report, { ...options, existing: true });
  });
}
