import { Octokit } from '@octokit/rest';
import { answerPull, type Manner } from '../answer.ts';
import { createParser } from '../check/parser.ts';
import { readingOf } from '../check/reading.ts';
import { check } from '../check.ts';
import { dayOf } from '../model/day.ts';
import { connect } from '../sources/github/client.ts';
import { Deadline } from '../sources/github/deadline.ts';
import { githubSource } from '../sources/github/source.ts';
import { type Io, say, whileSaying } from './io.ts';
import type { ReportOptions } from './options.ts';
import { printReport } from './print.ts';
import { pullNameOf } from './pull-name.ts';
import { serverOf, tokenOf } from './server.ts';

export interface PrOptions extends ReportOptions, Manner {
  readonly against?: string;
  readonly publish?: boolean;
  /** Minutes. */
  readonly timeout: number;
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
  const deadline = new Deadline(options.timeout);
  const api = connect(tokenOf(io.env), server, {
    Octokit,
    deadline,
    tell: (line) => say(io, line),
  });
  const source = githubSource(api, { kind: 'pull', ...name });

  const { process = null, failOn } = options;
  const parser = createParser(readingOf(io.elsewhere, { left: () => deadline.left() }));
  const report = await whileSaying(io, `Judging ${name.owner}/${name.name}#${name.number}`, () =>
    check({ source, process, today: dayOf(io.now()), failOn, parser }),
  );
  const code = printReport(io, report, options, server.web);
  if (options.publish === true) {
    const links = { repositoryUrl: `${server.web}/${report.repository}` };
    say(io, (await answerPull({ api, source, name, report }, links, options)).log);
  } else if (options.format === 'pretty') say(io, 'Dry run: nothing was written; `--publish` posts the review.');
  return code;
}
