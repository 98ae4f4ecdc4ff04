import type { Command, Option } from 'commander';

/** Receives the exit code of the command that ran. */
export type Done = (code: number) => void;

/** A command whose help ends with an example. */
export function commandOf(parent: Command, name: string, summary: string, sample: string): Command {
  return parent
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('after', `\nExample:\n  ${sample}\n`);
}

export function withOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) command.addOption(option);
}
