import { Option } from 'commander';
import type { Setting } from '../engine/judge.ts';
import { type Format, formats } from '../reporters/index.ts';

/** Options that every judging command takes. */
export interface CommonOptions {
  readonly root?: string;
  readonly format: Format;
  readonly output?: string;
  readonly failOn: Setting['failOn'];
  readonly existing?: boolean;
  readonly process?: string;
}

export const root = (): Option => new Option('--root <dir>', 'judge another repository than the one of this folder');

export const common = (failOn: Setting['failOn']): Option[] => [
  root(),
  new Option('--process <name>', 'the process: a built-in one, or a process file'),
  new Option('--format <format>', 'how to print the report').choices(formats).default('pretty'),
  new Option('--output <file>', 'write the report to a file'),
  new Option('--fail-on <severity>', 'what makes the exit code 1')
    .choices(['error', 'warning', 'never'])
    .default(failOn),
  new Option('--existing', 'show older findings too'),
];
