import { filled } from './fill.mjs';
import { load } from './load.mjs';
import { code, table } from './markdown.mjs';

const PAGE = 'docs/command-line.md';

const usageOf = (argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`);

const meaningOf = ({ description, argChoices, defaultValue }) =>
  [
    description,
    ...(argChoices === undefined ? [] : [`: ${argChoices.map(code).join(', ')}`]),
    ...(['string', 'number'].includes(typeof defaultValue) ? [` (default: ${code(String(defaultValue))})`] : []),
  ].join('');

/** The example at the end of a command's help. */
function exampleOf(command, help) {
  help.length = 0;
  command.outputHelp();
  const [, example] = /\nExamples?:\n((?: {2}.+\n)+)/.exec(help.join('')) ?? [];
  if (example === undefined) throw new Error(`The help of \`${command.name()}\` ends with no example.`);
  return example.replace(/^ {2}/gm, '').trimEnd();
}

/** Every command with its options, as the program itself describes them. */
async function commands() {
  const { programOf } = await load(`export { programOf } from './src/cli/program.ts';`);
  const help = [];
  const out = { write: (text) => help.push(text) };
  const program = programOf({ stdout: out, stderr: out }, () => {});
  return program.commands.map((command) => ({
    name: command.name(),
    usage: ['proposal-gate', command.name(), ...command.registeredArguments.map(usageOf)].join(' '),
    summary: command.summary(),
    description: command.description(),
    example: exampleOf(command, help),
    terms: [
      ...command.registeredArguments.map((argument) => [code(usageOf(argument)), meaningOf(argument)]),
      ...command.options.map((option) => [code(option.flags), meaningOf(option)]),
    ],
  }));
}

const partOf = ({ usage, description, terms, example }) =>
  [
    description,
    code(terms.length === 0 ? usage : `${usage} [options]`),
    ...(terms.length === 0 ? [] : [table(['option', 'meaning'], terms)]),
    `\`\`\`sh\n${example}\n\`\`\``,
  ].join('\n\n');

/** Where the heading of a command is linked to. */
const link = ({ name, usage }, page) => `[${code(usage)}](${page}#${name})`;

const overview = (all, page) =>
  table(
    ['command', 'what it does'],
    all.map((command) => [link(command, page), command.summary]),
  );

/** The table of all commands, as the README shows it. */
export const commandTable = async () => overview(await commands(), PAGE);

/** The reference of the command line: each command as its own help has it.
 * @throws Error when a command has no place on the page */
export async function commandLine() {
  const all = await commands();
  const parts = Object.fromEntries(all.map((command) => [command.name, partOf(command)]));
  return filled(PAGE, { overview: overview(all, ''), ...parts }, { whole: true });
}
