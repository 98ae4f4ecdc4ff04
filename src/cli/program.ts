import { Command, CommanderError, Option } from 'commander';
import { isGateError } from '../model/errors.ts';
import { spoken } from '../reporters/escape.ts';
import { type AuditOptions, runAudit } from './audit.ts';
import { type CheckOptions, runCheck } from './check.ts';
import type { Io } from './io.ts';
import { type CommonOptions, common, reporting, timeout } from './options.ts';
import type { PrOptions } from './pr.ts';
import { COULD_NOT_RUN, PASS } from './print.ts';
import { version } from './version.generated.ts';

type Done = (code: number) => void;

/** A command whose help ends with an example. */
function commandOf(parent: Command, name: string, summary: string, sample: string): Command {
  return parent
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('after', `\nExample:\n  ${sample}\n`);
}

function withOptions(command: Command, options: readonly Option[]): void {
  for (const option of options) command.addOption(option);
}

function addCheck(program: Command, io: Io, done: Done): void {
  const summary = 'judge the working tree, or a revision, as a pull request';
  const check = commandOf(program, 'check', summary, 'proposal-gate check --base main')
    .option(
      '--base <rev>',
      'what to compare with (default: the default branch of the remote upstream, else of origin, else main or master)',
    )
    .option('--head <rev>', 'what to judge (default: the working tree, uncommitted files included)')
    .option('--branch <name>', 'name of the branch (default: the one checked out)')
    .option('--title <text>', 'title of the pull request')
    .action(async (options: CheckOptions) => done(await runCheck(io, options)));
  withOptions(check, common('error'));
}

function addAudit(program: Command, io: Io, done: Done): void {
  const audit = commandOf(program, 'audit', 'judge every proposal of one revision', 'proposal-gate audit --rev main')
    .option('--rev <rev>', 'the revision', 'HEAD')
    .action(async (options: AuditOptions) => done(await runAudit(io, options)));
  withOptions(audit, common('never'));
}

function addReplay(program: Command, io: Io, done: Done): void {
  const summary = 'judge each commit of a history as the pull request that brought it';
  const replay = commandOf(program, 'replay', summary, 'proposal-gate replay v1.0..main --format json')
    .argument('[range]', 'commits, as `git log` takes them', 'HEAD')
    .action(async (range: string, options: CommonOptions) => {
      const { runReplay } = await import('./replay.ts');
      done(await runReplay(io, range, options));
    });
  withOptions(replay, common('error'));
}

function addPr(program: Command, io: Io, done: Done): void {
  const summary = 'judge a pull request on GitHub as the Action does, and post the review if asked to';
  const pr = commandOf(program, 'pr', summary, 'proposal-gate pr acme/thing#7')
    .description(
      'Judge a pull request on GitHub as the Action does. The token comes from GITHUB_TOKEN, else GH_TOKEN. Nothing is written without --publish.',
    )
    .argument('<pull>', 'the pull request: OWNER/NAME#N, or its web address')
    .option('--publish', 'post the review on the pull request, or bring it up to date')
    .addOption(
      new Option('--review <kind>', 'with --publish: whether errors ask for changes')
        .choices(['comment', 'request-changes'])
        .default('comment'),
    )
    .addOption(
      new Option('--inline <kind>', 'with --publish: what is said beside lines of the diff')
        .choices(['suggestions', 'all', 'off'])
        .default('suggestions'),
    )
    .option('--against <url>', 'a GitHub Enterprise server (default: the one of GITHUB_API_URL, else github.com)')
    .option('--process <name>', 'the process: a built-in one, or a process file on the base branch')
    .addOption(timeout())
    .action(async (pull: string, options: PrOptions) => {
      const { runPr } = await import('./pr.ts');
      done(await runPr(io, pull, options));
    });
  withOptions(pr, reporting('error'));
}

function addExplain(program: Command, io: Io, done: Done): void {
  const summary = 'show what a rule wants, why, and examples';
  commandOf(program, 'explain', summary, 'proposal-gate explain status-transition')
    .argument('[rule]', 'id of a rule; without one, all rules are listed')
    .action(async (rule: string | undefined) => {
      const { runExplain } = await import('./explain.ts');
      done(runExplain(io, rule));
    });
}

function addDemo(program: Command, io: Io, done: Done): void {
  commandOf(program, 'demo', 'play a pull request from mistakes to green on a local sandbox', 'proposal-gate demo')
    .option('--output <dir>', 'where to leave the pages', 'demo')
    .action(async (options: { output: string }) => {
      const { runDemo } = await import('./demo.ts');
      done(await runDemo(io, options.output));
    });
}

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
  for (const add of [addCheck, addAudit, addReplay, addPr, addExplain, addDemo]) add(program, io, done);
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
