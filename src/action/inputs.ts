import * as core from '@actions/core';
import { UsageError } from '../model/errors.ts';

export interface Inputs {
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
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    review: choice('review', ['comment', 'off']),
    summary: choice('summary', ['true', 'false']) === 'true',
    dryRun: choice('dry-run', ['false', 'true']) === 'true',
  };
}
