import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { SourceError, UsageError } from '../model/errors.ts';

/** Takes back what a step did. */
export type Undo = () => void | Promise<void>;

/** Where signals come from: the process itself. */
export interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Takes back all that can be, whatever fails.
 * @throws SourceError when something could not */
async function takeBack(done: readonly Undo[], cause: unknown): Promise<void> {
  const left: string[] = [];
  for (const undo of done)
    try {
      await undo();
    } catch (error) {
      left.push(messageOf(error));
    }
  if (left.length > 0)
    throw new SourceError(
      `${messageOf(cause)} Not all of what was done could be taken back: ${left.join('; ')}.`,
      'See what `git status` and `git branch` say.',
      { cause },
    );
}

const messageOf = (error: unknown): string => (error as Error).message;

/**
 * Does some steps, or none of them: what was done is taken back, the last step first, when one fails or somebody
 * interrupts.
 * @throws what the step threw, or UsageError after an interruption
 */
export async function allOrNothing(
  steps: readonly (() => Undo | Promise<Undo>)[],
  signals: Signals = process,
): Promise<void> {
  let isInterrupted = false;
  const note = (): void => {
    isInterrupted = true;
  };
  signals.on('SIGINT', note);
  signals.on('SIGTERM', note);
  const done: Undo[] = [];
  try {
    for (const step of steps) {
      done.unshift(await step());
      // A signal is told between two turns of the loop.
      await turn();
      if (isInterrupted) throw new UsageError('Interrupted: everything is as it was before.', 'Run it again.');
    }
  } catch (error) {
    await takeBack(done, error);
    throw error;
  } finally {
    signals.off('SIGINT', note);
    signals.off('SIGTERM', note);
  }
}

/** Puts a whole file in the place of another one, with its mode. */
function replace(file: string, content: string | Buffer): void {
  const draft = `${file}.proposal-gate.tmp`;
  try {
    writeFileSync(draft, content);
    chmodSync(draft, statSync(file).mode);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Folders above a file that are not there, the lowest first. */
function missingFolders(file: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(file); !existsSync(at); at = dirname(at)) folders.push(at);
  return folders;
}

/** Writes a file that is not there. */
function create(file: string, text: string): Undo {
  const folders = missingFolders(file);
  const undo = (): void => {
    for (const folder of folders) rmdirSync(folder);
  };
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    undo();
    throw error;
  }
  return () => {
    rmSync(file, { force: true });
    undo();
  };
}

/** Writes another text into a file. */
function rewrite(file: string, text: string): Undo {
  const before = readFileSync(file);
  replace(file, text);
  return () => replace(file, before);
}

/**
 * Writes a file, with the folders above it.
 * @param isNew refuses to write over a file that is there
 * @returns what makes it as it was: a file that was not there is removed, and so are folders that were not
 * @throws SourceError when the file cannot be written
 */
export function writeFile(root: string, path: string, text: string, isNew: boolean): Undo {
  const file = join(root, path);
  try {
    return isNew ? create(file, text) : rewrite(file, text);
  } catch (error) {
    throw new SourceError(
      `${path} cannot be written: ${messageOf(error)}.`,
      'Everything is as it was before; run it again once the file can be written.',
      { cause: error },
    );
  }
}
