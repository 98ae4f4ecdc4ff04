#!/usr/bin/env node
// Writes every generated file. Run it after changing a rule, a process, the schema, action.yml or a command.
import { rmSync } from 'node:fs';
import { commandLine } from './generate/commands.mjs';
import { pageAssets } from './generate/page.mjs';
import { pages } from './generate/pages.mjs';
import { processPages } from './generate/process-pages.mjs';
import { builtinProcesses } from './generate/processes.mjs';
import { readme } from './generate/readme.mjs';
import { reference } from './generate/reference.mjs';
import { ruleModules } from './generate/rules.mjs';
import { processTypes } from './generate/types.mjs';
import { validators } from './generate/validators.mjs';
import { at, exists, filesBelow, isMain, read, write } from './project.mjs';

/** Folders that hold nothing but generated pages. */
const RULES = 'docs/rules';
const PROCESSES = 'docs/processes';

/** The version that the command line answers with. */
const versionModule = () => {
  const { version } = JSON.parse(read('package.json'));
  return [
    [
      'src/check/version.generated.ts',
      `// Generated from package.json by \`npm run generate\`.\nexport const version = '${version}';\n`,
    ],
  ];
};

function update(files) {
  const stale = files.filter(([path, text]) => !exists(path) || read(path) !== text);
  for (const [path, text] of stale) write(path, text);
  return stale.map(([path]) => path);
}

function removeOthers(folder, files) {
  const kept = new Set(files.map(([path]) => path));
  const others = filesBelow(folder).filter((path) => !kept.has(path));
  for (const path of others) rmSync(at(path));
  return others;
}

/** Brings every generated file up to date.
 * @returns the paths that had to be written or removed. */
export async function generate() {
  // The modules come first: what describes the rules and commands to people imports them.
  const modules = update([
    ...builtinProcesses(),
    ...versionModule(),
    ...(await validators()),
    ...(await processTypes()),
    ...ruleModules(),
    ...(await pageAssets()),
  ]);
  const rules = await pages(RULES);
  const processes = await processPages(PROCESSES);
  const texts = update([...rules, ...processes, ...reference(), ...(await commandLine()), ...(await readme())]);
  return [...modules, ...texts, ...removeOthers(RULES, rules), ...removeOthers(PROCESSES, processes)].sort();
}

if (isMain(import.meta)) {
  try {
    const changed = await generate();
    console.log(changed.length === 0 ? 'Everything is fresh.' : changed.join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
