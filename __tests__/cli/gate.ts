import { run } from '../../src/cli/program.ts';
import type { ReportJson } from '../../src/reporters/json.ts';
import { expectPromisedReport } from '../support/report-schema.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in a folder, on 2026-03-10. */
export async function gateIn(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(
    {
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
      env,
      cwd,
      now: () => new Date('2026-03-10T12:00:00Z'),
    },
    args,
  );
  return { code, out, err };
}

/** The JSON report of one command line, which keeps the promise of its schema. */
export async function reportIn(cwd: string, args: readonly string[]): Promise<ReportJson> {
  const report: ReportJson = JSON.parse((await gateIn(cwd, [...args, '--format', 'json'])).out);
  expectPromisedReport(report);
  return report;
}

export interface Replayed {
  readonly subject: string;
  readonly report: ReportJson;
}

/** What `replay` prints as JSON, a commit a line, each report as its schema promises. */
export function replayedIn(out: string): Replayed[] {
  const commits: Replayed[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { report } of commits) expectPromisedReport(report);
  return commits;
}
