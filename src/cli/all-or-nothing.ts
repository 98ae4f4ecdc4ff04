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
