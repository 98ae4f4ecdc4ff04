import { afterEach, expect, test } from '@jest/globals';
import { inputVariables } from '../../sandbox/inputs.ts';
import { type Inputs, readInputs } from '../../src/action/inputs.ts';

const given = Object.keys(inputVariables({ token: '' }));

afterEach(() => {
  for (const name of given) delete process.env[name];
});

/** What the Action reads from these variables and no others. */
function read(variables: Readonly<Record<string, string>>): Inputs {
  for (const name of given) delete process.env[name];
  Object.assign(process.env, variables);
  return readInputs();
}

test('the defaults of action.yml are those of the Action itself', () => {
  const described = read(inputVariables({ token: 'secret' }));
  expect(described).toEqual(read({ INPUT_TOKEN: 'secret' }));
  expect(described).toEqual({
    token: 'secret',
    process: null,
    failOn: null,
    review: 'comment',
    inline: 'suggestions',
    summary: true,
    pageFile: null,
    sarifFile: null,
    dryRun: false,
    pullRequest: null,
    timeout: 5,
  });
});

test('every input that the Action reads is described', () => {
  expect(given.sort()).toEqual(
    [
      'token',
      'process',
      'fail-on',
      'review',
      'inline',
      'summary',
      'page-file',
      'sarif-file',
      'dry-run',
      'pull-request',
      'timeout',
    ]
      .map((name) => `INPUT_${name.toUpperCase()}`)
      .sort(),
  );
});
