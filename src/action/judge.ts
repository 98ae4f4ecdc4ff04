import { readingThread } from '../check/thread.ts';
import { audit, check } from '../check.ts';
import type { Report } from '../model/report.ts';
import type { GitHubApi } from '../sources/github/client.ts';
import type { Deadline } from '../sources/github/deadline.ts';
import { type GitHubSource, githubSource } from '../sources/github/source.ts';
import type { Target } from '../sources/github/target.ts';
import type { Inputs } from './inputs.ts';
import { log, verdictLine } from './log.ts';

/** Judges a pull request or what a merge queue made of some, and audits a commit. */
export async function judge(
  api: GitHubApi,
  target: Target,
  { process, failOn }: Inputs,
  deadline: Deadline,
): Promise<{ api: GitHubApi; source: GitHubSource; report: Report }> {
  const source = githubSource(api, target);
  const today = new Date().toISOString().slice(0, 10);
  const elsewhere = readingThread(new URL(import.meta.url));
  const options = { source, process, today, elsewhere, longest: deadline.left() };
  const report =
    target.kind === 'revision'
      ? await audit({ ...options, failOn: failOn ?? 'never' })
      : await check({ ...options, failOn: failOn ?? 'error', isQueued: target.kind === 'range' });
  log(verdictLine(report, target));
  return { api, source, report };
}
