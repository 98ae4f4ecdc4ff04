import { UsageError } from '../model/errors.ts';
import type { Io } from './io.ts';

/** What `dist/demo.js` offers: a bundle of its own, since nothing else needs the sandbox. */
interface Demo {
  /** Plays the demo, leaves its pages in a folder, and answers with the exit code. */
  runDemo(io: Io, folder: string): Promise<number>;
}

const DEMO = './demo.js';

/** `proposal-gate demo`: the whole loop on a local sandbox, no network, no account.
 * @throws UsageError when this copy of the gate came without the demo */
export async function runDemo(io: Io, folder: string): Promise<number> {
  const demo: Demo = await import(new URL(DEMO, import.meta.url).href).catch((cause: unknown) => {
    throw new UsageError('The demo is not part of this installation.', 'Run it from a clone: `npm start`.', { cause });
  });
  return demo.runDemo(io, folder);
}
