import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

export interface NewOptions {
  readonly root?: string;
  readonly process?: string;
  readonly reserveOnly?: boolean;
  /** False with `--no-branch`. */
  readonly branch: boolean;
  readonly author?: string;
  readonly currentVersion?: string;
  readonly dryRun?: boolean;
  /** Minutes. */
  readonly timeout: number;
}

/** `proposal-gate new`. */
export async function runNew(_io: Io, _title: string, _options: NewOptions): Promise<number> {
  throw new UsageError('`new` is not there yet.', 'Wait for it.');
}
