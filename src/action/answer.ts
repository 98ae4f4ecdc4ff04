import * as core from '@actions/core';
import { context } from '@actions/github';
import { answerPull, type Judged } from '../answer.ts';
import { publishAnnotations } from '../publish/annotations.ts';
import { publishOutputs, writeReport } from '../publish/outputs.ts';
import { rerunOtherCheck } from '../publish/rerun.ts';
import type { Outcome } from '../publish/review.ts';
import { publishSummary } from '../publish/summary.ts';
import { toAnnotations } from '../reporters/annotations.ts';
import { renderJson } from '../reporters/json.ts';
import { type MarkdownOptions, renderSummary } from '../reporters/markdown.ts';
import type { Inputs } from './inputs.ts';
import { counted, log } from './log.ts';

/** Says it on the pull request, where that is wanted. */
async function review(judged: Judged, { review, dryRun }: Inputs, links: MarkdownOptions): Promise<Outcome> {
  if (review === 'off') return { did: 'nothing', log: 'Reviews are switched off.', url: null };
  if (dryRun) return { did: 'nothing', log: 'A dry run writes no review.', url: null };
  return answerPull(judged, links);
}

/** Says what was found wherever somebody looks: annotations, job summary, review, outputs, report file. */
export async function publish(judged: Judged, inputs: Inputs): Promise<void> {
  const { report } = judged;
  const { serverUrl, runId, repo } = context;
  const repositoryUrl = `${serverUrl}/${report.repository ?? `${repo.owner}/${repo.repo}`}`;
  const options = { repositoryUrl, summaryUrl: `${repositoryUrl}/actions/runs/${runId}` };

  const left = publishAnnotations(core, toAnnotations(report));
  if (left > 0) log(`${counted(left, 'more finding')} without an annotation: GitHub shows ten of each kind.`);

  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summaryFile && report.proposals.length + report.findings.length + report.notes.length > 0)
    await publishSummary(summaryFile, renderSummary(report, options));

  const outcome = await review(judged, inputs, options);
  log(outcome.log);

  const folder = process.env.RUNNER_TEMP;
  publishOutputs(core.setOutput, {
    verdict: report.verdict,
    errors: report.counts.error,
    warnings: report.counts.warning,
    report: folder ? await writeReport(folder, renderJson(report)) : null,
    proposals: report.proposals.map(({ number }) => number),
    nextNumber: report.nextNumber,
    reviewUrl: outcome.url,
  });
}

/** A review may change what the check of the push would say, and nobody else has that one run again. */
export async function answerPush({ api, source, name, report: { verdict } }: Judged): Promise<void> {
  const head = source.pull()?.head;
  const { eventName, runId } = context;
  if (eventName !== 'pull_request_review' || !source.asksReviewers() || head === undefined || Number.isNaN(runId))
    return;
  log(await rerunOtherCheck(api, { ...name, head, runId, verdict }));
}
