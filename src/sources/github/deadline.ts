import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE = 60_000;

/** Minutes that a run may take where nobody says otherwise. */
export const USUAL_MINUTES = 5;

/** More are of no use: limits of GitHub begin anew within an hour. */
export const MOST_MINUTES = 60;

/** The time is over: what was asked of GitHub is not waited for any longer. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
  /** As HTTP counts it, so that whoever knows refusals knows this one. */
  readonly status = 408;
  constructor(minutes: number) {
    super(minutes === 1 ? 'the minute of this run is over' : `the ${minutes} minutes of this run are over`);
  }
}

/** The end of a run. Nothing that speaks to GitHub, waits for it or asks it again outlasts it. */
export class Deadline {
  readonly minutes: number;
  readonly #ends: number;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  /** @param minutes from now on; a fraction is fine */
  constructor(minutes: number) {
    this.minutes = minutes;
    this.#ends = performance.now() + minutes * MINUTE;
    // A run that is done ends, however much time is left.
    this.#timer = setTimeout(() => this.#controller.abort(), minutes * MINUTE).unref();
  }

  /** Aborts what is under way. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left: the clock decides, for a timer does not fire while something else is busy. */
  left(): number {
    return this.signal.aborted ? 0 : Math.max(0, this.#ends - performance.now());
  }

  /** @throws OutOfTime when nothing is left */
  check(): void {
    if (this.left() === 0) throw new OutOfTime(this.minutes);
  }

  /** @throws OutOfTime when the end comes first */
  async wait(milliseconds: number): Promise<void> {
    if (milliseconds > 0)
      await sleep(milliseconds, undefined, { signal: this.signal }).catch((error: unknown) => {
        if (!this.signal.aborted) throw error;
      });
    this.check();
  }

  /** Ends now: requests are broken off, and nobody waits any longer. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
