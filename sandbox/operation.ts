import type { Answers } from './answers.ts';
import type { Comparisons } from './comparison.ts';
import type { Git } from './git.ts';
import type { People } from './people.ts';
import type { Pulls } from './pulls.ts';
import type { Runs } from './runs.ts';

/** What a token may do with workflow runs. */
export type ActionsPermission = 'none' | 'read' | 'write';

/** What the operations work on. */
export interface Repository {
  /** Where the sandbox stands. */
  readonly origin: string;
  readonly owner: string;
  readonly name: string;
  /** Who the token belongs to, and what it may do. */
  readonly login: string;
  readonly permission: () => 'read' | 'write';
  /** Whether it may dismiss reviews, which rules for a branch may keep to some. */
  readonly mayDismiss: () => boolean;
  readonly actions: () => ActionsPermission;
  readonly git: Git;
  readonly comparisons: Comparisons;
  readonly pulls: Pulls;
  readonly people: People;
  readonly runs: Runs;
  readonly answers: Answers;
}

export interface Call {
  readonly parameters: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string;
}

/** One operation of the REST API. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Its page below docs.github.com/. */
  readonly docs: string;
  /** The status is 200 where none is said. */
  answer(repository: Repository, call: Call): Promise<Omit<Answer, 'status'> & Partial<Pick<Answer, 'status'>>>;
}
