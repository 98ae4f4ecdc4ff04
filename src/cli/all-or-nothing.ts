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
import { UsageError } from '../model/errors.ts';

/** Takes back what a step did. */
export type Undo = () => void | Promise<void>;

/** Where signals come from: the process itself. */
export interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

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
    for (const undo of done) await undo();
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

/**
 * Writes a file, with the folders above it.
 * @param isNew refuses to write over a file that is there
 * @returns what makes it as it was: a file that was not there is removed, and so are folders that were not
 */
export function writeFile(root: string, path: string, text: string, isNew: boolean): Undo {
  const file = join(root, path);
  if (!isNew) {
    const before = readFileSync(file);
    replace(file, text);
    return () => replace(file, before);
  }
  const folders: string[] = [];
  for (let at = dirname(file); !existsSync(at); at = dirname(at)) folders.push(at);
  mkdirSync(dirname(file), { recursive: true });
  const undoFolders = (): void => {
    for (const folder of folders) rmdirSync(folder);
  };
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    undoFolders();
    throw error;
  }
  return () => {
    rmSync(file, { force: true });
    undoFolders();
  };
}
