import './action/event-file.ts';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { annotate, isDraft, rerunPushCheck, review, setOutputs, summarize, told } from './action/answer.ts';
import { isEcho } from './action/echo.ts';
import { type Judging, readTask, type Task } from './action/event.ts';
import { removeOldFiles, writePage, writeSarif } from './action/files.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { type Bounds, judge } from './action/judge.ts';
import { log, reasonOf } from './action/log.ts';
import { secondStage } from './action/second-stage.ts';
import type { Elsewhere } from './check/reading.ts';
import { isReadingThread, readingThread, serveReading } from './check/thread.ts';
import { COULD_NOT_RUN, ConfigError } from './model/errors.ts';
import { oneLine, spoken } from './reporters/escape.ts';
import { type Connection, connect } from './sources/github/client.ts';
import { Deadline } from './sources/github/deadline.ts';

async function answer(api: Connection, { target, said }: Judging, inputs: Inputs, bounds: Bounds): Promise<void> {
  const judged = await judge(api, target, inputs, bounds);
  if (judged === null) return;
  const { report } = judged;
  // What cannot be written hereafter changes nothing of it.
  if (report.verdict === 'fail') process.exitCode = core.ExitCode.Failure;
  // Nobody is to be told beside lines that are still being written.
  if (!isDraft(judged)) annotate(report);
  if (target.kind === 'pull') {
    const outcome = await review(
      { ...judged, name: target },
      inputs,
      ({ viewer }) => said !== null && isEcho(said, viewer),
    );
    const line = told(judged, outcome);
    log(line.log);
    await summarize(report, inputs, '', line.summary);
    await setOutputs(report, outcome.url);
  } else {
    await summarize(report, inputs);
    await setOutputs(report, null);
    if (target.kind === 'revision') writePage(report, inputs);
  }
  if (target.kind === 'pull' && !inputs.dryRun)
    await rerunPushCheck({ ...judged, name: target }, { event: context.eventName, id: context.runId });
  writeSarif(report, inputs);
}

const isAudit = (task: Task): boolean => task.what === 'judge' && task.target.kind === 'revision';

async function run(elsewhere: Elsewhere): Promise<void> {
  const inputs = readInputs();
  removeOldFiles(inputs);
  const task = readTask(inputs);
  if (inputs.pageFile !== null && !isAudit(task)) log('A page is written by audits: this run has none to write.');
  if (task.what === 'nothing') return log(task.log);
  const deadline = new Deadline(inputs.timeout);
  const address = { url: context.apiUrl, graphqlUrl: context.graphqlUrl };
  const api = connect(inputs.token, address, { deadline, tell: log });
  const bounds = { deadline, elsewhere };
  try {
    if (task.what === 'second-stage') await secondStage(api, task, inputs, bounds);
    else await answer(api, task, inputs, bounds);
  } finally {
    // What is still under way when the run has failed elsewhere keeps no process waiting.
    deadline.end();
  }
}

/** Says why there is no verdict. The job fails: a gate that could not look lets nothing through. */
function couldNotRun(error: unknown): void {
  // GitHub shows ten errors: this one is among them, however many places are wrong.
  core.setFailed(spoken(oneLine(`Proposal Gate could not run: ${reasonOf(error)}`)));
  if (error instanceof ConfigError)
    for (const { path, line, column, message: text } of error.at)
      core.error(spoken(oneLine(text)), {
        file: spoken(path),
        ...(line !== null && { startLine: line }),
        ...(column !== null && { startColumn: column }),
      });
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  process.exitCode = COULD_NOT_RUN;
}

// The bundle is its own second thread, so that it stays one file.
if (isReadingThread()) serveReading();
else await run(readingThread(new URL(import.meta.url))).catch(couldNotRun);
