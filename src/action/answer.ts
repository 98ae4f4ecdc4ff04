import * as core from '@actions/core';
import { context } from '@actions/github';
import { answerPull, type Judged, leavePull } from '../answer.ts';
import { pageOf } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import { publishAnnotations } from '../publish/annotations.ts';
import { publishOutputs, writeReport } from '../publish/outputs.ts';
import { rerunOtherCheck } from '../publish/rerun.ts';
import type { Outcome } from '../publish/review.ts';
import { publishSummary } from '../publish/summary.ts';
import { toAnnotations } from '../reporters/annotations.ts';
import { markdownText } from '../reporters/escape.ts';
import { renderJson } from '../reporters/json.ts';
import { renderSummary } from '../reporters/markdown.ts';
import { counted } from '../reporters/wording.ts';
import type { Pull } from '../sources/github/pull.ts';
import type { GitHubSource } from '../sources/github/source.ts';
import type { FirstRun } from './event.ts';
import type { Inputs } from './inputs.ts';
import { foundOf, log } from './log.ts';

/** How a project gives reviews to pull requests of forks. */
const FORKS = pageOf('docs/guides/forks.md');

/** Addresses that what is published links to. */
export function linksOf({ repository }: Report): { readonly repositoryUrl: string } {
  const { serverUrl, repo } = context;
  return { repositoryUrl: `${serverUrl}/${repository ?? `${repo.owner}/${repo.repo}`}` };
}

/** Says it on the pull request, where that is wanted; not after what the gate itself has said there. */
export async function review(
  judged: Judged,
  { review, inline, dryRun }: Inputs,
  isAnswered: (pull: Pull) => boolean,
): Promise<Outcome> {
  const { report, source, name } = judged;
  const nothing = (log: string): Outcome => ({ did: 'nothing', log, url: null });
  if (dryRun) return nothing('A dry run writes no review.');
  const pull = source.pull();
  if (pull !== null && isAnswered(pull))
    return nothing('The review that started this run is by the account of the token, or the gate: nothing is written.');
  if (review === 'off') return leavePull(judged);
  const { repositoryUrl } = linksOf(report);
  // The checks of the pull request lead to the job summary of each run; one run's address would be another each time.
  const summaryUrl = `${repositoryUrl}/pull/${name.number}/checks`;
  return answerPull(judged, { repositoryUrl, summaryUrl }, { review, inline });
}

/** Does what no verdict hangs on: where a file of the runner cannot be written, a line says so. */
async function attempt<Value>(what: string, step: () => Value | Promise<Value>): Promise<Value | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log(`${what} could not be written: ${error.message.replace(/\.$/, '')}. The verdict stands.`);
    return null;
  }
}

/** Writes the report into the job summary, with a line on what became of the review where it should be and is not. */
export async function summarize(report: Report, { summary }: Inputs, before = '', after = ''): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!summary || !file || report.proposals.length + report.findings.length + report.notes.length === 0) return;
  const parts = [before, renderSummary(report, linksOf(report)), after].filter((part) => part !== '');
  await attempt('The job summary', () => publishSummary(file, `${parts.join('\n')}\n`));
}

/** Whether GitHub gives a run for this pull request a token that may only read: one of Dependabot gets what its workflow asks for. */
function isReadOnly(source: GitHubSource, repository: string | null): boolean {
  const pull = source.pull();
  if (pull === null || !['pull_request', 'pull_request_review'].includes(context.eventName)) return false;
  const home = pull.headHome === null ? null : `${pull.headHome.owner}/${pull.headHome.name}`;
  return home?.toLowerCase() !== repository?.toLowerCase();
}

/** What became of the review: a line of the log, and one of the job summary where it should be there and is not. */
export function told(
  { source, report }: Pick<Judged, 'source' | 'report'>,
  outcome: Outcome,
): { readonly log: string; readonly summary: string } {
  if (outcome.did !== 'failed') return { log: outcome.log, summary: '' };
  if (!isReadOnly(source, report.repository)) return { log: outcome.log, summary: `> ${markdownText(outcome.log)}` };
  const line =
    'A run for a fork may only read: the review comes from the second workflow where the project has one, else everything stands in';
  return {
    log: `${line} the job summary. For maintainers: ${FORKS}`,
    summary: `> ${line} this summary ([for maintainers](${FORKS})).`,
  };
}

/** Sets the outputs of the step, and leaves the report on the runner. */
export async function setOutputs(report: Report, reviewUrl: string | null): Promise<void> {
  const folder = process.env.RUNNER_TEMP;
  const { error, warning } = foundOf(report);
  const json = renderJson(report);
  const path = folder ? await attempt('The report', () => writeReport(folder, json)) : null;
  const outputs = {
    verdict: report.verdict,
    errors: error,
    warnings: warning,
    report: path,
    proposals: report.proposals.map(({ number }) => number),
    nextNumber: report.nextNumber,
    reviewUrl,
  };
  await attempt('The outputs', () => publishOutputs(core.setOutput, outputs));
}

/** Whether its author still works on it. */
export const isDraft = ({ source }: Pick<Judged, 'source'>): boolean => source.pull()?.about.draft === true;

/** Writes the annotations of the run. */
export function annotate(report: Report): void {
  const left = publishAnnotations(core, toAnnotations(report));
  if (left > 0) log(`${counted(left, 'more finding')} without an annotation: GitHub shows ten of each kind.`);
}

/**
 * The check of the push would say today what the run after a review says: of approvals, and of all else that has changed
 * since. Nobody else has that one run again.
 */
export async function rerunPushCheck(
  { api, source, name, report: { verdict, repository } }: Judged,
  { event, id: runId }: Pick<FirstRun, 'event' | 'id'>,
  isOnly = false,
): Promise<void> {
  const head = source.pull()?.head;
  if (event !== 'pull_request_review' || head === undefined || Number.isNaN(runId)) return;
  log(
    await rerunOtherCheck(api, { ...name, isOnly, head, runId, verdict, isReadOnly: isReadOnly(source, repository) }),
  );
}
