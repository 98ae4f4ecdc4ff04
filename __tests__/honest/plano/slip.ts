import { type Changes, edited, type Pull } from '../pull.ts';
import { GUARDRAILS, GUARDRAILS_FILE, submitted } from './pull.ts';

/** A pull request with the one slip that a person makes, and all that may be said about it. */
export interface Slip extends Partial<Pull> {
  readonly name: string;
  readonly head: Changes;
  /** Each as `severity rule.message`. */
  readonly said: readonly string[];
}

export type Edits = readonly (readonly [from: string, to: string])[];

export const DRAFT = submitted('Draft', GUARDRAILS);

/** The new proposal with these pieces replaced. */
export const draft = (...edits: Edits): Changes => ({ ...DRAFT, [GUARDRAILS_FILE]: edited(GUARDRAILS, ...edits) });

/** Approvals of two maintainers. */
export const BOTH = { adilh: 'approves', cotran: 'approves' } as const;
