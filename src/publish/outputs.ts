import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The outputs of the Action, as `action.yml` describes them. */
interface Outputs {
  readonly verdict: 'pass' | 'fail';
  readonly errors: number;
  readonly warnings: number;
  /** Path of the JSON report; null when there is no place for it. */
  readonly report: string | null;
  /** Numbers of the proposals that the pull request touches. */
  readonly proposals: readonly number[];
  /** The next available number; null when the process assigns numbers otherwise. */
  readonly nextNumber: string | null;
  readonly reviewUrl: string | null;
}

/** Writes the JSON report into a new folder, so that two steps of a job keep their own; returns its path. */
export async function writeReport(folder: string, json: string): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'proposal-gate-')), 'report.json');
  await writeFile(path, json);
  return path;
}

/** Sets every output; `set` is `setOutput` of `@actions/core`. */
export function publishOutputs(set: (name: string, value: string) => void, outputs: Outputs): void {
  set('verdict', outputs.verdict);
  set('errors', String(outputs.errors));
  set('warnings', String(outputs.warnings));
  set('report', outputs.report ?? '');
  set('proposals', JSON.stringify(outputs.proposals));
  set('next-number', outputs.nextNumber ?? '');
  set('review-url', outputs.reviewUrl ?? '');
}
