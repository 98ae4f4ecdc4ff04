import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, runTool, withTemporaryFolder } from './project.mjs';

/** Runs every test.
 * @returns what jest tells of them, null when it told nothing; its output; and whether it ended well. */
export const runTests = () =>
  withTemporaryFolder((folder) => {
    const file = join(folder, 'result.json');
    const { ok, output } = runTool('node_modules/jest/bin/jest.js', ['--ci', '--json', '--outputFile', file], {
      nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      minutes: 12,
    });
    return { result: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, output, ok };
  });

/** How many tests of a result did not pass. A skipped test, a file that did not load and a file that did not run count. */
export function shortcomings(result) {
  const files = filesBelow('__tests__').filter((path) => path.endsWith('.test.ts'));
  return (
    result.numFailedTests +
    result.numPendingTests +
    result.numTodoTests +
    result.numRuntimeErrorTestSuites +
    Math.max(0, files.length - result.testResults.length)
  );
}
