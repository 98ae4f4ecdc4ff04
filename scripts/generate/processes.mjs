import { parse } from 'yaml';
import { namesIn, read } from '../project.mjs';

const NOTE = '// Generated from processes/*.yml by `npm run generate`.';

const literal = (text) => `\`${text.replace(/\\|`|\$\{/g, '\\$&')}\``;

/** The module that carries the built-in processes' texts into the bundles. */
export function builtinProcesses() {
  const properties = namesIn('processes', '.yml').map(
    (name) => `  ${JSON.stringify(name)}: ${literal(read(`processes/${name}.yml`))},\n`,
  );
  const text = `${NOTE}\n\n/** The text of every built-in process by its name. */\nexport const builtin: Readonly<Record<string, string>> = {\n${properties.join('')}};\n`;
  return [['src/process/builtin.generated.ts', text]];
}

function severitiesOf(name) {
  const { extends: parent, rules } = parse(read(`processes/${name}.yml`));
  return { ...(parent === undefined ? {} : severitiesOf(parent)), ...rules };
}

/** Every built-in process with its severities: `{ name, of(id) }`, where `of` says `error, warning for Created`. */
export function builtinSeverities() {
  return namesIn('processes', '.yml').map((name) => {
    const severities = severitiesOf(name);
    return {
      name,
      of(id) {
        const apart = Object.keys(severities).filter((key) => key.startsWith(`${id}.`));
        const exceptions = apart.map((key) => `, ${severities[key]} for \`${key.slice(id.length + 1)}\``);
        return `${severities[id] ?? 'error'}${exceptions.join('')}`;
      },
    };
  });
}
