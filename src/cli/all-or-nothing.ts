import { setImmediate as turn } from 'node:timers/promises';
import { SourceError, UsageError } from '../model/errors.ts';

/** Takes back what a step did. */
export type Undo = () => void | Promise<void>;

/** What ends a command: Ctrl-C, a supervisor, a terminal that is closed. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Ending = (typeof ENDINGS)[number];

/** Where signals come from: the process itself. */
export interface Signals {
  on(signal: Ending, listener: () => void): unknown;
  off(signal: Ending, listener: () => void): unknown;
}

/** Takes back all that can be, whatever fails.
 * @throws SourceError when something could not */
async function takeBack(done: readonly Undo[], what: string, cause: unknown): Promise<void> {
  const left: string[] = [];
  for (const undo of done)
    try {
      await undo();
    } catch (error) {
      left.push(messageOf(error));
    }
  if (left.length > 0)
    throw new SourceError(
      `${what} Not all of what was done could be taken back: ${left.join('; ')}.`,
      'See what `git status` and `git branch` say.',
      { cause },
    );
}

const messageOf = (error: unknown): string => (error as Error).message;

const interruption = (): UsageError => new UsageError('Interrupted: everything is as it was before.', 'Run it again.');

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
  for (const ending of ENDINGS) signals.on(ending, note);
  const done: Undo[] = [];
  try {
    for (const step of steps) {
      done.unshift(await step());
      // A signal is told between two turns of the loop.
      await turn();
      if (isInterrupted) throw interruption();
    }
  } catch (error) {
    // Whoever interrupts at a terminal ends git, too, and that may be heard first.
    await turn();
    await takeBack(done, isInterrupted ? 'Interrupted.' : messageOf(error), error);
    throw isInterrupted ? interruption() : error;
  } finally {
    for (const ending of ENDINGS) signals.off(ending, note);
  }
}
