import { isAbsolute, normalize } from 'node:path';
import * as core from '@actions/core';
import { UsageError } from '../model/errors.ts';
import { MOST_MINUTES, USUAL_MINUTES } from '../sources/github/deadline.ts';

type FailOn = 'error' | 'warning' | 'never';

export interface Inputs {
  readonly token: string;
  readonly process: string | null;
  /** Null where nothing is said: an error fails a pull request, and nothing an audit. */
  readonly failOn: FailOn | null;
  readonly review: 'comment' | 'request-changes' | 'off';
  /** What is said beside lines of the diff. */
  readonly inline: 'suggestions' | 'all' | 'off';
  readonly summary: boolean;
  /** Where an audit writes its page; null for none. */
  readonly pageFile: string | null;
  /** Where to write the report for code scanning; null for none. */
  readonly sarifFile: string | null;
  readonly dryRun: boolean;
  /** Number of the pull request to judge, where the event names none. */
  readonly pullRequest: number | null;
  /** Minutes that the run may take. */
  readonly timeout: number;
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

/** The input as a number, null when it is empty.
 * @throws UsageError for anything else */
function numberIn(name: string): number | null {
  const given = core.getInput(name);
  if (given === '') return null;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new UsageError(`The input \`${name}\` cannot be \`${given}\`.`, 'Write a number, `7`.');
}

/** @throws UsageError for what is no number of minutes */
function minutesIn(name: string): number {
  const given = core.getInput(name);
  if (given === '') return USUAL_MINUTES;
  const minutes = /^\d{1,4}(\.\d{1,4})?$/.test(given) ? Number(given) : 0;
  if (minutes > 0 && minutes <= MOST_MINUTES) return minutes;
  throw new UsageError(
    `The input \`${name}\` cannot be \`${given}\`.`,
    `Write a number of minutes up to ${MOST_MINUTES}, \`${USUAL_MINUTES}\`.`,
  );
}

/** The input as the path of a file below the workspace, null when it is empty.
 * @throws UsageError for a path that leads elsewhere, and for one that is no file's */
function fileIn(name: string, example: string): string | null {
  const given = core.getInput(name);
  if (given === '') return null;
  const names = given.split(/[\\/]/);
  if (!isAbsolute(given) && !names.includes('..') && !['', '.'].includes(names.at(-1) ?? '')) return normalize(given);
  throw new UsageError(
    `The input \`${name}\` cannot be \`${given}\`: the file has to stand in the workspace.`,
    `Write the path of a file, relative to the workspace and without \`..\`, \`${example}\`.`,
  );
}

/** Where the files of a run are written.
 * @throws UsageError for a path that is no file's of the workspace, and for one that both have */
function filesIn(): Pick<Inputs, 'pageFile' | 'sarifFile'> {
  const pageFile = fileIn('page-file', 'site/index.html');
  const sarifFile = fileIn('sarif-file', 'proposals.sarif');
  if (pageFile === null || pageFile !== sarifFile) return { pageFile, sarifFile };
  throw new UsageError(
    `The inputs \`page-file\` and \`sarif-file\` are both \`${pageFile}\`: one would replace the other.`,
    'Name a file for each, `site/index.html` and `proposals.sarif`.',
  );
}

/** The inputs of the Action, as `action.yml` describes them.
 * @throws UsageError for a value that an input cannot have */
export function readInputs(): Inputs {
  const token = core.getInput('token');
  if (token === '')
    throw new UsageError(
      'The input `token` is empty.',
      'Leave it out, or pass a token: `github.token` is the default.',
    );
  return {
    token,
    process: core.getInput('process') || null,
    failOn: core.getInput('fail-on') === '' ? null : choice<FailOn>('fail-on', ['error', 'warning', 'never']),
    review: choice('review', ['comment', 'request-changes', 'off']),
    inline: choice('inline', ['suggestions', 'all', 'off']),
    summary: choice('summary', ['true', 'false']) === 'true',
    ...filesIn(),
    dryRun: choice('dry-run', ['false', 'true']) === 'true',
    pullRequest: numberIn('pull-request'),
    timeout: minutesIn('timeout'),
  };
}
