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

const files = (page: string, sarif: string): Inputs =>
  read({ INPUT_TOKEN: 'secret', 'INPUT_PAGE-FILE': page, 'INPUT_SARIF-FILE': sarif });

test.each(['/abs.html', '../up.html', 'site/../../up.html', 'a\\..\\..\\up.html', 'folder/', '.', '..', 'site/.'])(
  'a file stands in the workspace, and `%s` does not',
  (path) => {
    expect(() => files(path, '')).toThrow(
      `The input \`page-file\` cannot be \`${path}\`: the file has to stand in the workspace.`,
    );
    expect(() => files('', path)).toThrow('The input `sarif-file` cannot be ');
  },
);

test('two files have two names', () => {
  expect(files('./site//index..html', 'a b.sarif')).toMatchObject({
    pageFile: 'site/index..html',
    sarifFile: 'a b.sarif',
  });
  expect(() => files('out', './out')).toThrow('The inputs `page-file` and `sarif-file` are both `out`');
});
