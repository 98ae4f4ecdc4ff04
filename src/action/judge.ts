import { createParser } from '../check/parser.ts';
import { type Elsewhere, LONGEST_READING, type LookBack, readingOf } from '../check/reading.ts';
import { audit, check } from '../check.ts';
import { dayOf } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import type { Connection } from '../sources/github/client.ts';
import type { Deadline } from '../sources/github/deadline.ts';
import { NotOpen } from '../sources/github/pull.ts';
import { type GitHubSource, githubSource } from '../sources/github/source.ts';
import type { Target } from '../sources/github/target.ts';
import { githubTimeline } from '../sources/github/timeline.ts';
import type { Inputs } from './inputs.ts';
import { log, verdictLine } from './log.ts';

/** What ends a run that takes too long: its time, and a place where texts are read that may take all of it. */
export interface Bounds {
  readonly deadline: Deadline;
  readonly elsewhere: Elsewhere;
}

/** The past is read for the page, which nobody needs elsewhere. */
function lookBackOf(
  api: Connection,
  target: Target,
  { pageFile }: Inputs,
  { deadline, elsewhere }: Bounds,
): LookBack | null {
  if (pageFile === null || target.kind !== 'revision') return null;
  const reading = readingOf(elsewhere, { longest: LONGEST_READING, left: () => deadline.left() });
  return { timeline: githubTimeline(api, target, target.commit), reading };
}

/** Judges a pull request or what a merge queue made of some, and audits a commit; null for a pull request that is not open. */
export async function judge(
  api: Connection,
  target: Target,
  inputs: Inputs,
  bounds: Bounds,
): Promise<{ api: Connection; source: GitHubSource; report: Report } | null> {
  const { process, failOn } = inputs;
  const { deadline, elsewhere } = bounds;
  const source = githubSource(api, target.kind === 'pull' ? { ...target, onlyOpen: true } : target);
  // An audit reads everything: the time of the run is its only limit.
  const longest = target.kind === 'revision' ? Infinity : LONGEST_READING;
  const parser = createParser(readingOf(elsewhere, { longest, left: () => deadline.left() }));
  const options = { source, process, today: dayOf(new Date()), parser };
  try {
    const report =
      target.kind === 'revision'
        ? await audit({ ...options, failOn: failOn ?? 'never', lookBack: lookBackOf(api, target, inputs, bounds) })
        : await check({ ...options, failOn: failOn ?? 'error', isQueued: target.kind === 'range' });
    log(verdictLine(report, target));
    return { api, source, report };
  } catch (error) {
    if (!(error instanceof NotOpen)) throw error;
    log(`${error.message}: there is nothing to judge.`);
    return null;
  }
}
