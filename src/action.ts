import * as core from '@actions/core';
import { context } from '@actions/github';
import { check } from './check.ts';
import { ConfigError, isGateError, UsageError } from './model/errors.ts';
import type { Report } from './model/report.ts';
import { publishAnnotations } from './publish/annotations.ts';
import { publishOutputs, writeReport } from './publish/outputs.ts';
import { rerunOtherCheck } from './publish/rerun.ts';
import { type Outcome, publishReview } from './publish/review.ts';
import { publishSummary } from './publish/summary.ts';
import { toAnnotations } from './reporters/annotations.ts';
import { oneLine, spoken } from './reporters/escape.ts';
import { renderJson } from './reporters/json.ts';
import { type MarkdownOptions, renderReview, renderSummary } from './reporters/markdown.ts';
import { sourcesOf } from './reporters/wording.ts';
import { connect, type GitHubApi } from './sources/github/client.ts';
import type { PullName } from './sources/github/pull.ts';
import { type GitHubSource, githubSource } from './sources/github/source.ts';

const EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
const DEFECT = 'This is a defect of Proposal Gate: report it at https://github.com/proposal-gate/proposal-gate/issues.';
const EXIT_COULD_NOT_RUN = 2;

interface Inputs {
  readonly token: string;
  readonly process: string | null;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly review: 'comment' | 'off';
  readonly summary: boolean;
  readonly dryRun: boolean;
}

/** The input, or its default, when it is one of the values.
 * @throws UsageError otherwise */
function choice<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  const given = core.getInput(name);
  const known = given === '' ? values[0] : values.find((value) => value === given);
  if (known !== undefined) return known;
  const all = values.map((value) => `\`${value}\``).join(', ');
  throw new UsageError(`The input \`${name}\` cannot be \`${given}\`.`, `Write one of ${all}.`);
}

function readInputs(): Inputs {
  const token = core.getInput('token');
  if (token === '')
    throw new UsageError(
      'The input `token` is empty.',
      'Leave it out, or pass a token: `github.token` is the default.',
    );
  return {
    token,
    process: core.getInput('process') || null,
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    review: choice('review', ['comment', 'off']),
    summary: choice('summary', ['true', 'false']) === 'true',
    dryRun: choice('dry-run', ['false', 'true']) === 'true',
  };
}

/** The pull request that the event is about. */
function readEvent(): PullName {
  const { eventName, payload, repo } = context;
  const number: unknown = payload.pull_request?.number;
  const base: unknown = payload.pull_request?.base?.ref;
  if (!EVENTS.includes(eventName) || typeof number !== 'number' || typeof base !== 'string')
    throw new UsageError(
      `Proposal Gate judges pull requests, and the event \`${eventName}\` brings none.`,
      'Run it on `pull_request`, and on `pull_request_review` where a status takes approvals.',
    );
  return { owner: repo.owner, name: repo.repo, number, base };
}

/** Text of a pull request may stand in it: one line, nothing unseen, and nothing that the runner takes for a command. */
const log = (text: string): void => core.info(spoken(oneLine(text)));

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function verdictLine(report: Report): string {
  const { verdict, counts, proposals, processes } = report;
  if (proposals.length === 0 && counts.error + counts.warning + counts.notice === 0)
    return `This pull request touches no proposal (${processes.map(({ name }) => name).join(', ')}: ${sourcesOf(report)}).`;
  const names = proposals.slice(0, 20).map(({ name }) => name);
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.notice, 'notice'),
    counted(counts.existing, 'older finding'),
  ].join(', ');
  return `${verdict === 'pass' ? 'Pass' : 'Fail'} for ${names.join(', ')}: ${found}.`;
}

/** Nothing to fix and nothing to know. */
const isClean = ({ counts, notes }: Report): boolean =>
  counts.error + counts.warning + counts.notice + notes.length === 0;

async function answer(
  api: GitHubApi,
  source: GitHubSource,
  name: PullName,
  report: Report,
  { review, dryRun }: Inputs,
  options: MarkdownOptions,
): Promise<Outcome> {
  const pull = source.pull();
  if (pull === null || review === 'off') return { did: 'nothing', log: 'Reviews are switched off.', url: null };
  if (dryRun) return { did: 'nothing', log: 'A dry run writes no review.', url: null };
  const message = { body: renderReview(report, options), clean: isClean(report) };
  return publishReview(api, { ...name, ...pull }, message);
}

async function publish(report: Report, inputs: Inputs, answered: (options: MarkdownOptions) => Promise<Outcome>) {
  const { serverUrl, runId, repo } = context;
  const repositoryUrl = `${serverUrl}/${report.repository ?? `${repo.owner}/${repo.repo}`}`;
  const options = { repositoryUrl, summaryUrl: `${repositoryUrl}/actions/runs/${runId}` };

  const left = publishAnnotations(core, toAnnotations(report));
  if (left > 0) log(`${counted(left, 'more finding')} without an annotation: GitHub shows ten of each kind.`);

  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summaryFile && report.proposals.length + report.findings.length + report.notes.length > 0)
    await publishSummary(summaryFile, renderSummary(report, options));

  const review = await answered(options);
  log(review.log);

  const folder = process.env.RUNNER_TEMP;
  publishOutputs(core.setOutput, {
    verdict: report.verdict,
    errors: report.counts.error,
    warnings: report.counts.warning,
    report: folder ? await writeReport(folder, renderJson(report)) : null,
    proposals: report.proposals.map(({ number }) => number),
    nextNumber: report.nextNumber,
    reviewUrl: review.url,
  });
}

/** A review may change what the check of the push would say, and nobody else has that one run again. */
async function answerPush(api: GitHubApi, source: GitHubSource, name: PullName, { verdict }: Report): Promise<void> {
  const head = source.pull()?.head;
  const { eventName, runId } = context;
  if (eventName !== 'pull_request_review' || !source.asksReviewers() || head === undefined || Number.isNaN(runId))
    return;
  log(await rerunOtherCheck(api, { ...name, head, runId, verdict }));
}

async function run(): Promise<void> {
  const inputs = readInputs();
  const name = readEvent();
  const api = connect(inputs.token, { url: context.apiUrl, graphqlUrl: context.graphqlUrl });
  const source = githubSource(api, name);
  const today = new Date().toISOString().slice(0, 10);
  const report = await check({ source, process: inputs.process, today, failOn: inputs.failOn });
  log(verdictLine(report));
  await publish(report, inputs, (options) => answer(api, source, name, report, inputs, options));
  if (report.verdict === 'fail') process.exitCode = core.ExitCode.Failure;
  if (!inputs.dryRun) await answerPush(api, source, name, report);
}

/** Says why there is no verdict. The job fails: a gate that could not look lets nothing through. */
function couldNotRun(error: unknown): void {
  const { message, hint } = isGateError(error)
    ? error
    : { message: error instanceof Error ? `${error.name}: ${error.message}.` : String(error), hint: DEFECT };
  if (error instanceof ConfigError)
    for (const { path, line, column, message: text } of error.at)
      core.error(oneLine(text), {
        file: path,
        ...(line !== null && { startLine: line }),
        ...(column !== null && { startColumn: column }),
      });
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  core.setFailed(oneLine(`Proposal Gate could not run: ${message} ${hint}`));
  process.exitCode = EXIT_COULD_NOT_RUN;
}

await run().catch(couldNotRun);
