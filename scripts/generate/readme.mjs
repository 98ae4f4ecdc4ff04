import { parse } from 'yaml';
import { read } from '../project.mjs';
import { commandTable } from './commands.mjs';
import { filled } from './fill.mjs';
import { code, table } from './markdown.mjs';

const inputs = ({ inputs: all }) =>
  table(
    ['input', 'default', 'meaning'],
    Object.entries(all).map(([name, { default: value, description }]) => [
      code(name),
      value === undefined || value === '' ? '' : code(value),
      description.trim(),
    ]),
  );

const outputs = ({ outputs: all }) =>
  table(
    ['output', 'meaning'],
    Object.entries(all).map(([name, { description }]) => [code(name), description.trim()]),
  );

/** README.md with its tables written anew. */
export async function readme() {
  const action = parse(read('action.yml'));
  return filled('README.md', {
    inputs: inputs(action),
    outputs: outputs(action),
    commands: await commandTable(),
  });
}
