import { Command, CommanderError } from 'commander';
import { version } from '../check/version.generated.ts';
import { COULD_NOT_RUN, isGateError } from '../model/errors.ts';
import { spoken } from '../reporters/escape.ts';
import type { Done } from './commands/command.ts';
import { judging } from './commands/judging.ts';
import { showing } from './commands/showing.ts';
import { writing } from './commands/writing.ts';
import type { Io } from './io.ts';
import { PASS } from './print.ts';

/** The command line. `done` receives the exit code of the command that ran. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('proposal-gate')
    .description('Judges pull requests against the process of a project with numbered proposals.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .showSuggestionAfterError()
    .showHelpAfterError('Add --help to see what it takes.')
    .addHelpText('after', '\nExit codes: 0 pass, 1 findings that fail, 2 could not run.');
  for (const add of [...judging, ...writing, ...showing]) add(program, io, done);
  return program;
}

/** Runs one command line and answers with its exit code. Nothing is thrown but mistakes of this program. */
export async function run(io: Io, args: readonly string[]): Promise<number> {
  let code = PASS;
  try {
    await programOf(io, (result) => {
      code = result;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? PASS : COULD_NOT_RUN;
    if (!isGateError(error)) throw error;
    // A message may quote what stands in a repository.
    const lines = `proposal-gate: ${error.message}\n${error.hint}`.split('\n');
    io.stderr.write(lines.map((line) => `${spoken(line)}\n`).join(''));
    return COULD_NOT_RUN;
  }
}
