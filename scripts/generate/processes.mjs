import { parse } from 'yaml';
import { namesIn, read } from '../project.mjs';
import { speaks } from './speaking.mjs';

const NOTE = '// Generated from processes/*.yml by `npm run generate`.';

function readProcess(name) {
  const path = `processes/${name}.yml`;
  try {
    return parse(read(path));
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  }
}

/** The module that carries the built-in processes into the bundles, read already: starting the gate parses no YAML. */
export function builtinProcesses() {
  const files = namesIn('processes', '.yml').map(readProcess);
  const text = `${NOTE}\nimport type { ProcessFile } from '../src/process/file.generated.ts';\n\n/** Every built-in process file. */\nexport const files: readonly ProcessFile[] = ${JSON.stringify(files, null, 2)};\n`;
  return [['processes/builtin.generated.ts', text]];
}

/** A process file over what it extends. */
function wholeOf(name) {
  const { extends: parent, ...own } = readProcess(name);
  const below = parent === undefined ? {} : wholeOf(parent);
  return { ...below, ...own, rules: { ...below.rules, ...own.rules } };
}

/** Every built-in process with its severities: `{ name, of(rule) }`, where `of` says `error, warning for Created`; `-` where the rule finds nothing. */
export function builtinSeverities() {
  return namesIn('processes', '.yml').map((name) => {
    const file = wholeOf(name);
    const severities = file.rules;
    return {
      name,
      of({ id, severity = 'error' }) {
        if (!speaks(id, file)) return '-';
        const apart = Object.keys(severities).filter((key) => key.startsWith(`${id}.`));
        const exceptions = apart.map((key) => `, ${severities[key]} for \`${key.slice(id.length + 1)}\``);
        return `${severities[id] ?? severity}${exceptions.join('')}`;
      },
    };
  });
}
