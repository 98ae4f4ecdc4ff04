import { audit, type CheckOptions, check } from '../check.ts';
import type { Report } from '../model/report.ts';
import { merged, overlaid } from '../sources/overlay.ts';
import type { Draft } from './draft.ts';
import type { Aim, Judged } from './repair.ts';

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
  if (scope !== 'everything') return { report, findings: report.findings };
  const { findings } = await audit({ ...options, source: merged(source) });
  const own = report.findings.filter(({ origin }) => origin === 'introduced');
  const keys = new Set(own.map(({ process, key }) => `${process} ${key}`));
  return { report, findings: [...own, ...findings.filter(({ process, key }) => !keys.has(`${process} ${key}`))] };
}
