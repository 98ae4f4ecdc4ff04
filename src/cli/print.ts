import { tool } from '../check/tool.ts';
import type { Report } from '../model/report.ts';
import { inert } from '../reporters/escape.ts';
import { render } from '../reporters/index.ts';
import { type Io, mayColor, writeOut } from './io.ts';
import type { ReportOptions } from './options.ts';

export const PASS = 0;
export const FAIL = 1;

/** Longer lines are hard to read, however wide the terminal is. */
export const WIDEST = 100;

export const exitCodeOf = (report: Report): number => (report.verdict === 'pass' ? PASS : FAIL);

const serverOfEnvironment = ({ env }: Io): string => env.GITHUB_SERVER_URL ?? 'https://github.com';

/** Whether a workflow reads what is printed: its log obeys commands in any line, so in the code of Markdown too. */
const isObeyed = ({ env }: Io, { format, output }: ReportOptions): boolean =>
  env.GITHUB_ACTIONS === 'true' && format === 'markdown' && output === undefined;

/** The report as the options want it; its links lead to `server`. */
export function renderReport(io: Io, report: Report, options: ReportOptions, server = serverOfEnvironment(io)): string {
  const text = render(report, options.format, {
    ...(report.repository === null ? {} : { repositoryUrl: `${server}/${report.repository}` }),
    color: options.output === undefined && mayColor(io),
    width: Math.min(io.stdout.columns ?? 80, WIDEST),
    existing: options.existing === true,
    tool: tool(),
  });
  return isObeyed(io, options) ? inert(text) : text;
}

/** Prints the report and answers with the exit code of its verdict. */
export function printReport(io: Io, report: Report, options: ReportOptions, server?: string): number {
  writeOut(io, renderReport(io, report, options, server), options.output);
  return exitCodeOf(report);
}
