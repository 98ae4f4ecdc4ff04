import { Octokit } from '@octokit/rest';
import { answerPull } from '../answer.ts';
import { check } from '../check.ts';
import { oneLine, spoken } from '../reporters/escape.ts';
import { connect } from '../sources/github/client.ts';
import { githubSource } from '../sources/github/source.ts';
import { dayOf, type Io, whileSaying } from './io.ts';
import type { ReportOptions } from './options.ts';
import { printReport } from './print.ts';
import { pullNameOf } from './pull-name.ts';
import { serverOf, tokenOf } from './server.ts';

export interface PrOptions extends ReportOptions {
  readonly against?: string;
  readonly publish?: boolean;
}

/** The branch that most pull requests go to: another one costs a request more. */
const USUAL_BASE = 'main';

/**
 * `proposal-gate pr`: a pull request as it stands on GitHub, judged as the Action judges it. Nothing is written there
 * unless the user asks for it.
 */
export async function runPr(io: Io, pull: string, options: PrOptions): Promise<number> {
  const server = serverOf(io.env, options.against);
  const name = { ...pullNameOf(pull, server.web), base: USUAL_BASE };
  const api = connect(tokenOf(io.env), server, Octokit);
  const source = githubSource(api, { kind: 'pull', ...name });
  const say = (text: string): unknown => io.stderr.write(`${spoken(oneLine(text))}\n`);

  const { process = null, failOn } = options;
  const report = await whileSaying(io, `Judging ${name.owner}/${name.name}#${name.number}`, () =>
    check({ source, process, today: dayOf(io.now()), failOn }),
  );
  const code = printReport(io, report, options, server.web);
  if (options.publish === true) {
    const repositoryUrl = `${server.web}/${report.repository}`;
    say((await answerPull({ api, source, name, report }, { repositoryUrl })).log);
  } else if (options.format === 'pretty') say('Dry run: nothing was written; `--publish` posts the review.');
  return code;
}
