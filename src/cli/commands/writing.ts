import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FixOptions } from '../fix.ts';
import type { InitOptions } from '../init.ts';
import type { Io } from '../io.ts';
import type { NewOptions } from '../new/options.ts';
import { process, root, timeout } from '../options.ts';
import { commandOf, type Done, withOptions } from './command.ts';

const number = (): Option =>
  new Option('--number <number>', 'the number that was assigned or reserved (default: the next free one)').argParser(
    (text: string) => {
      if (/^\d{1,12}$/.test(text)) return Number(text);
      throw new InvalidArgumentError('Write digits alone.');
    },
  );

/** Collects `name=value`. */
function setting(text: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write it as `name=value`.');
  return new Map([...before, [name.trim(), value.replace(/[\s\p{Cc}]+/gu, ' ').trim()]]);
}

/** Commander takes a title that begins with `-` for an option. */
const BEHIND_DASHES = 'A title that begins with `-` stands behind `--`: proposal-gate new -- "-O2 by Default"\n';

function addNew(program: Command, io: Io, done: Done): void {
  const summary = 'reserve the next number, and create document and branch from the template';
  const created = commandOf(program, 'new', summary, 'proposal-gate new "Query Result Cache"')
    .argument('<title>', 'title of the proposal')
    .option('--reserve-only', 'add the row to the registry, and no document')
    .option('--no-branch', 'stay on the branch that is checked out')
    .addOption(number())
    .option('--slug <words>', 'the words of file and branch (default: those of the title)')
    .option('--set <name=value>', 'a field, or another name in the path of documents; may stand several times', setting)
    .option('--author <person>', 'who writes it: `Name (email)` or `Name (@handle)` (default: as git knows you)')
    .option('--current-version <version>', 'the version of the project today (default: as its tags or files say)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(timeout())
    .configureOutput({
      outputError: (text, write) => write(text.includes('unknown option') ? text + BEHIND_DASHES : text),
    })
    .action(async (title: string, options: NewOptions) => {
      const { runNew } = await import('../new.ts');
      done(await runNew(io, title, options));
    });
  withOptions(created, [root(), process()]);
}

function addFix(program: Command, io: Io, done: Done): void {
  const summary = 'apply every fix that the report of the working tree offers';
  const fix = commandOf(program, 'fix', summary, 'proposal-gate fix --dry-run')
    .description(
      'Apply every fix that the report of the working tree offers, and show the diff. What leaves a choice stays with the author. The exit code is the one of `check` afterwards, with --dry-run as if it were written.',
    )
    .option('--base <rev>', 'what to compare with (default: as `check` does)')
    .option('--branch <name>', 'name of the branch (default: the one checked out)')
    .option('--existing', 'repair what stood in the touched files before, too; on the default branch, in all files')
    .option('--dry-run', 'show the diff, and write nothing')
    .action(async (options: FixOptions) => {
      const { runFix } = await import('../fix.ts');
      done(await runFix(io, options));
    });
  withOptions(fix, [root(), process()]);
}

function addInit(program: Command, io: Io, done: Done): void {
  const summary = 'write the workflow and .github/proposals.yml for this repository';
  const init = commandOf(program, 'init', summary, 'proposal-gate init')
    .option(
      '--process <name>',
      'a built-in process to follow (default: the one that fits, else one drafted from what is there)',
    )
    .option('--force', 'write over files that are there')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (options: InitOptions) => {
      const { runInit } = await import('../init.ts');
      done(await runInit(io, options));
    });
  withOptions(init, [root()]);
}

/** Commands that write into the repository. */
export const writing = [addNew, addFix, addInit];
