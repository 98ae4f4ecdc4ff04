import { load } from './load.mjs';
import { code, table } from './markdown.mjs';

const usageOf = (argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`);

/** Every command with its options, as the program itself describes them. */
async function commands() {
  const { programOf } = await load(`export { programOf } from './src/cli/program.ts';`);
  const program = programOf({}, () => {});
  return program.commands.map((command) => ({
    name: command.name(),
    usage: [command.name(), ...command.registeredArguments.map(usageOf)].join(' '),
    summary: command.summary(),
    options: command.options.map(({ flags, description, argChoices, defaultValue }) => ({
      flags,
      meaning: [
        description,
        ...(argChoices === undefined ? [] : [`: ${argChoices.map(code).join(', ')}`]),
        ...(['string', 'number'].includes(typeof defaultValue) ? [` (default: ${code(String(defaultValue))})`] : []),
      ].join(''),
    })),
  }));
}

/** Two tables: what each command does, and what its options mean. */
export async function commandTables() {
  const all = await commands();
  const options = new Map();
  for (const { name, options: own } of all)
    for (const { flags, meaning } of own) {
      const key = `${flags}\n${meaning}`;
      options.set(key, [...(options.get(key) ?? []), name]);
    }
  return {
    commands: table(
      ['command', 'what it does'],
      all.map(({ usage, summary }) => [code(`proposal-gate ${usage}`), summary]),
    ),
    options: table(
      ['option', 'of', 'meaning'],
      [...options].map(([key, names]) => {
        const [flags, meaning] = key.split('\n');
        return [code(flags), names.map(code).join(', '), meaning];
      }),
    ),
  };
}
