import { InvalidArgumentError, Option } from 'commander';
import type { Setting } from '../engine/judge.ts';
import { auditFormats, type Format, formats } from '../reporters/index.ts';
import { MOST_MINUTES, USUAL_MINUTES } from '../sources/github/deadline.ts';

/** Options that every judging command takes. */
export interface ReportOptions {
  readonly format: Format;
  readonly output?: string;
  readonly failOn: Setting['failOn'];
  readonly existing?: boolean;
  readonly process?: string;
}

/** Options of the commands that read a repository on the disk. */
export interface CommonOptions extends ReportOptions {
  readonly root?: string;
}

export const root = (): Option => new Option('--root <dir>', 'work in another repository than the one of this folder');

export const process = (): Option => new Option('--process <name>', 'the process: a built-in one, or a process file');

/** A format of a report on a pull request.
 * @throws InvalidArgumentError for anything else */
function formatOf(text: string): string {
  if (formats.some((format) => format === text)) return text;
  if (auditFormats.some((format) => format === text))
    throw new InvalidArgumentError(`Only an audit can be written so: proposal-gate audit --format ${text}.`);
  throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
}

function format(isAudit: boolean): Option {
  const option = new Option('--format <format>', 'how to print the report').choices(isAudit ? auditFormats : formats);
  return (isAudit ? option : option.argParser(formatOf)).default('pretty');
}

/** How the report of a command is written, and what makes it fail; an audit has formats of its own. */
export const reporting = (failOn: Setting['failOn'], isAudit = false): Option[] => [
  format(isAudit),
  new Option('--output <file>', 'write the report to a file'),
  new Option('--fail-on <severity>', 'what makes the exit code 1')
    .choices(['error', 'warning', 'never'])
    .default(failOn),
  // An audit compares with nothing: all that it finds is there already.
  ...(isAudit ? [] : [new Option('--existing', 'show older findings too')]),
];

/** A number of minutes above 0, a fraction too.
 * @throws InvalidArgumentError for anything else */
function minutes(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= MOST_MINUTES) return value;
  throw new InvalidArgumentError(`Write a number of minutes above 0, ${MOST_MINUTES} at most.`);
}

export const timeout = (): Option =>
  new Option('--timeout <minutes>', 'when to give up').argParser(minutes).default(USUAL_MINUTES);

export const common = (failOn: Setting['failOn'], isAudit = false): Option[] => [
  root(),
  process(),
  ...reporting(failOn, isAudit),
];
