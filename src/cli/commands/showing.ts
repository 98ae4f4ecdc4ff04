import type { Command } from 'commander';
import type { GroundOptions } from '../ground.ts';
import type { Io } from '../io.ts';
import { process, root } from '../options.ts';
import { commandOf, type Done, withOptions } from './command.ts';

function addExplain(program: Command, io: Io, done: Done): void {
  const summary = 'show a rule, the lifecycle, or where a proposal stands and what comes next';
  const explain = commandOf(program, 'explain', summary, 'proposal-gate explain status-transition')
    .argument('[word]', 'a rule, `lifecycle`, a status, or a proposal by its number; without one, all rules are listed')
    .option('--rev <rev>', 'the revision to look at (default: the working tree)')
    .action(async (word: string | undefined, options: GroundOptions) => {
      const { runExplain } = await import('../explain.ts');
      done(await runExplain(io, word, options));
    });
  withOptions(explain, [root(), process()]);
}

function addDemo(program: Command, io: Io, done: Done): void {
  commandOf(program, 'demo', 'play a pull request from mistakes to green on a local sandbox', 'proposal-gate demo')
    .option('--output <dir>', 'where to leave the pages', 'demo')
    .action(async (options: { output: string }) => {
      const { runDemo } = await import('../demo.ts');
      done(await runDemo(io, options.output));
    });
}

/** Commands that show how things are. */
export const showing = [addExplain, addDemo];
