import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

export interface InitOptions {
  readonly root?: string;
  readonly process?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** `proposal-gate init`. */
export async function runInit(_io: Io, _options: InitOptions): Promise<number> {
  throw new UsageError('`init` is not there yet.', 'Wait for it.');
}
