import * as core from '@actions/core';
import { context } from '@actions/github';
import { answerPush, publish } from './action/answer.ts';
import { readEvent } from './action/event.ts';
import { readInputs } from './action/inputs.ts';
import { log, verdictLine } from './action/log.ts';
import { check } from './check.ts';
import { ConfigError, isGateError } from './model/errors.ts';
import { oneLine } from './reporters/escape.ts';
import { connect } from './sources/github/client.ts';
import { githubSource } from './sources/github/source.ts';

const DEFECT = 'This is a defect of Proposal Gate: report it at https://github.com/proposal-gate/proposal-gate/issues.';
const EXIT_COULD_NOT_RUN = 2;

async function run(): Promise<void> {
  const inputs = readInputs();
  const name = readEvent();
  const api = connect(inputs.token, { url: context.apiUrl, graphqlUrl: context.graphqlUrl });
  const source = githubSource(api, name);
  const today = new Date().toISOString().slice(0, 10);
  const report = await check({ source, process: inputs.process, today, failOn: inputs.failOn });
  const judged = { api, source, name, report };
  log(verdictLine(report));
  await publish(judged, inputs);
  if (report.verdict === 'fail') process.exitCode = core.ExitCode.Failure;
  if (!inputs.dryRun) await answerPush(judged);
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
