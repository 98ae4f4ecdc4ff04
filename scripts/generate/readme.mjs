import { parse } from 'yaml';
import { exists, read } from '../project.mjs';
import { commandTables } from './commands.mjs';
import { ruleTable, table } from './pages.mjs';
import { loadRules } from './rules.mjs';

const MARKED = /(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

const inputs = ({ inputs: all }) =>
  table(
    ['input', 'default', 'meaning'],
    Object.entries(all).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === undefined || value === '' ? '' : `\`${value}\``,
      description.trim(),
    ]),
  );

const outputs = ({ outputs: all }) =>
  table(
    ['output', 'meaning'],
    Object.entries(all).map(([name, { description }]) => [`\`${name}\``, description.trim()]),
  );

/** README.md with its tables between `<!-- generated:name -->` and `<!-- /generated -->` written anew.
 * @throws Error when a marker names no table. */
export async function readme() {
  if (!exists('README.md')) return [];
  const action = parse(read('action.yml'));
  const tables = {
    rules: ruleTable(await loadRules(), 'docs/rules/'),
    inputs: inputs(action),
    outputs: outputs(action),
    ...(await commandTables()),
  };
  const text = read('README.md').replace(MARKED, (_, start, name, end) => {
    if (tables[name] === undefined) throw new Error(`README.md: nothing is generated as \`${name}\`.`);
    return `${start}\n${tables[name]}\n\n${end}`;
  });
  return [['README.md', text]];
}
