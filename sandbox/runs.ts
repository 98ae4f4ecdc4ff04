import type { Pull } from './pulls.ts';

/** What becomes of a run; null while it is under way. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | null;

/** What begins a workflow run. */
export interface RunOptions {
  readonly event: 'pull_request' | 'pull_request_target' | 'pull_request_review';
  readonly conclusion: Conclusion;
  /** Id of the workflow; the one that runs the gate otherwise. */
  readonly workflow?: number;
  /** When it began first; now otherwise. */
  readonly began?: Date;
}

export interface WorkflowRun extends Required<RunOptions> {
  /** Beyond 2^31, as GitHub's are. */
  readonly id: number;
  readonly head: string;
  readonly pull: Pull;
  readonly status: 'queued' | 'in_progress' | 'completed';
  /** How often it ran. */
  readonly attempt: number;
}

const FIRST_RUN = 20_000_000_001;
const GATE = 3_100_001;

/** The workflow runs of one repository. Nothing executes: a run that is run again waits for ever. */
export class Runs {
  readonly #runs: WorkflowRun[] = [];

  get all(): readonly WorkflowRun[] {
    return this.#runs;
  }

  add(pull: Pull, head: string, { event, conclusion, workflow = GATE, began = new Date() }: RunOptions): WorkflowRun {
    const status = conclusion === null ? 'in_progress' : 'completed';
    const id = FIRST_RUN + this.#runs.length;
    const run: WorkflowRun = { id, workflow, event, head, pull, status, conclusion, attempt: 1, began };
    this.#runs.push(run);
    return run;
  }

  find(id: string): WorkflowRun | null {
    return this.#runs.find((run) => String(run.id) === id) ?? null;
  }

  again(run: WorkflowRun): void {
    this.#change(run, { status: 'queued', conclusion: null, attempt: run.attempt + 1 });
  }

  end(run: WorkflowRun, conclusion: NonNullable<Conclusion>): void {
    this.#change(run, { status: 'completed', conclusion });
  }

  #change(run: WorkflowRun, change: Partial<WorkflowRun>): void {
    const at = this.#runs.findIndex(({ id }) => id === run.id);
    this.#runs[at] = { ...run, ...change };
  }
}
