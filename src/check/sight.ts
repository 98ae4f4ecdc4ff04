import { audit, check } from '../check.ts';
import { identityOf, type Report } from '../model/report.ts';
import { merged, overlaid } from '../sources/overlay.ts';
import type { Draft } from './draft.ts';
import type { Aim, Judged } from './repair.ts';
import type { CheckOptions } from './subject.ts';

/** What is to be repaired: what the branch brings, what stood in its files before as well, or everything there is. */
export type Scope = 'introduced' | 'touched' | 'everything';

/** A draft as it is judged. */
export interface Sight extends Judged {
  /** What a check of the branch tells. */
  readonly report: Report;
}

/** What comes into view with a file that is touched only now was there before. */
export const AIMS: Readonly<Record<Scope, Aim>> = {
  introduced: { isMeant: ({ origin }) => origin === 'introduced', isNews: ({ origin }) => origin === 'introduced' },
  touched: { isMeant: () => true, isNews: ({ origin }) => origin === 'introduced' },
  everything: { isMeant: () => true, isNews: () => true },
};

/**
 * Judges a draft as `check` will once it is written; everything as an audit, too: it sees what stood there before, and a
 * check what may not be changed.
 */
export async function sightOf(options: CheckOptions, scope: Scope, { texts, moved }: Draft): Promise<Sight> {
  const source = overlaid(options.source, texts, moved);
  const report = await check({ ...options, source });
  const { findings, untold } = report;
  if (scope !== 'everything') return { report, findings, untold };
  const whole = await audit({ ...options, source: merged(source) });
  const own = findings.filter(({ origin }) => origin === 'introduced');
  const keys = new Set(own.map(identityOf));
  return {
    report,
    findings: [...own, ...whole.findings.filter((each) => !keys.has(identityOf(each)))],
    untold: [...untold, ...whole.untold],
  };
}
