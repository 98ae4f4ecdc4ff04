import { Option } from 'commander';
import type { Setting } from '../engine/judge.ts';
import { type Format, formats } from '../reporters/index.ts';

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

export const root = (): Option => new Option('--root <dir>', 'judge another repository than the one of this folder');

export const reporting = (failOn: Setting['failOn']): Option[] => [
  new Option('--format <format>', 'how to print the report').choices(formats).default('pretty'),
  new Option('--output <file>', 'write the report to a file'),
  new Option('--fail-on <severity>', 'what makes the exit code 1')
    .choices(['error', 'warning', 'never'])
    .default(failOn),
  new Option('--existing', 'show older findings too'),
];

export const common = (failOn: Setting['failOn']): Option[] => [
  root(),
  new Option('--process <name>', 'the process: a built-in one, or a process file'),
  ...reporting(failOn),
];
