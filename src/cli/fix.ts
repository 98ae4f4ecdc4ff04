import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

export interface FixOptions {
  readonly root?: string;
  readonly process?: string;
  readonly base?: string;
  readonly branch?: string;
  readonly existing?: boolean;
  readonly dryRun?: boolean;
}

/** `proposal-gate fix`. */
export async function runFix(_io: Io, _options: FixOptions): Promise<number> {
  throw new UsageError('`fix` is not there yet.', 'Wait for it.');
}
