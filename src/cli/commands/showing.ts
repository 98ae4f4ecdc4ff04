import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { commandOf, type Done } from './command.ts';

function addExplain(program: Command, io: Io, done: Done): void {
  const summary = 'show what a rule wants, why, and examples';
  commandOf(program, 'explain', summary, 'proposal-gate explain status-transition')
    .argument('[rule]', 'id of a rule; without one, all rules are listed')
    .action(async (rule: string | undefined) => {
      const { runExplain } = await import('../explain.ts');
      done(runExplain(io, rule));
    });
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
