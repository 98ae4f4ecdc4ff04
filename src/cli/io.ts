import { resolve } from 'node:path';
import type { Elsewhere } from '../check/reading.ts';
import { UsageError } from '../model/errors.ts';
import { writeWhole } from '../publish/file.ts';
import { oneLine, spoken } from '../reporters/escape.ts';

/** Where a command writes: passed in, so that a test can read it. */
export interface Io {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where texts are read that may take too long. */
  readonly elsewhere?: Elsewhere;
  now(): Date;
}

/** Whether output may be coloured: on a terminal, unless NO_COLOR is set; FORCE_COLOR wins. */
export const mayColor = ({ stdout, env }: Io): boolean =>
  env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
    ? true
    : !env.NO_COLOR && env.TERM !== 'dumb' && stdout.isTTY === true;

/** Writes a whole text to a file, as seen from the folder of the command, or to standard output. A file is there complete or not at all.
 * @throws UsageError when the file cannot be written */
export function writeOut(io: Io, text: string, file: string | undefined): void {
  if (file === undefined) {
    io.stdout.write(text);
    return;
  }
  try {
    writeWhole(resolve(io.cwd, file), text);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${(error as Error).message}.`,
      'Name another file with --output.',
      { cause: error },
    );
  }
}

const CLEAR = '\r\u001b[K';

/** Says on a terminal what takes its time, until it is done or has failed. */
export async function whileSaying<Result>({ stderr }: Io, what: string, work: () => Promise<Result>): Promise<Result> {
  if (stderr.isTTY !== true) return work();
  stderr.write(`${what} …`);
  try {
    return await work();
  } finally {
    stderr.write(CLEAR);
  }
}

/** Says a line on standard error, on a terminal in the place of what takes its time. It may quote a pull request. */
export function say({ stderr }: Io, line: string): void {
  stderr.write(`${stderr.isTTY === true ? CLEAR : ''}${spoken(oneLine(line))}\n`);
}

/** One line on standard error that says how far a long command is: redrawn on a terminal, otherwise only its first and last. */
export function progressOf({ stderr }: Io, what: string, total: number): (done: number) => void {
  const isTerminal = stderr.isTTY === true;
  return (done) => {
    if (isTerminal) stderr.write(done === total ? CLEAR : `\r${what} ${done}/${total}`);
    else if (done === 0) stderr.write(`${what}: ${total}\n`);
  };
}
