import { type Command, Option } from 'commander';
import { type AuditOptions, runAudit } from '../audit.ts';
import { type CheckFlags, runCheck } from '../check.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, common, reporting, timeout } from '../options.ts';
import type { PrOptions } from '../pr.ts';
import { commandOf, type Done, withOptions } from './command.ts';

function addCheck(program: Command, io: Io, done: Done): void {
  const summary = 'judge the working tree, or a revision, as a pull request';
  const check = commandOf(program, 'check', summary, 'proposal-gate check --base main')
    .option(
      '--base <rev>',
      'what to compare with (default: the default branch of the remote upstream, else of origin, else main, master, or the only branch)',
    )
    .option('--head <rev>', 'what to judge (default: the working tree, uncommitted files included)')
    .addOption(new Option('--staged', 'judge what is staged, as the next commit will have it').conflicts('head'))
    .option('--branch <name>', 'name of the branch (default: the one checked out)')
    .option('--title <text>', 'title of the pull request')
    .action(async (options: CheckFlags) => done(await runCheck(io, options)));
  withOptions(check, common('error'));
}

function addAudit(program: Command, io: Io, done: Done): void {
  const audit = commandOf(program, 'audit', 'judge every proposal of one revision', 'proposal-gate audit --rev main')
    .option('--rev <rev>', 'the revision', 'HEAD')
    .action(async (options: AuditOptions) => done(await runAudit(io, options)));
  withOptions(audit, common('never', true));
}

function addReplay(program: Command, io: Io, done: Done): void {
  const summary = 'judge each commit of a history as the pull request that brought it';
  const replay = commandOf(program, 'replay', summary, 'proposal-gate replay v1.0..main --format json')
    .argument('[range]', 'commits, as `git log` takes them', 'HEAD')
    .action(async (range: string, options: CommonOptions) => {
      const { runReplay } = await import('../replay.ts');
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
      const { runPr } = await import('../pr.ts');
      done(await runPr(io, pull, options));
    });
  withOptions(pr, reporting('error'));
}

/** Commands that judge. */
export const judging = [addCheck, addAudit, addReplay, addPr];
