import { test } from '@jest/globals';

/** The tables of docs/reliability.md. */
export type Kind = 'conversation' | 'race' | 'fork' | 'queue' | 'fault' | 'limit' | 'attack' | 'requests' | 'timeline';

/**
 * A test that shows one row of docs/reliability.md: what happens to the gate, and what it does. The page is made of the
 * titles of those that pass.
 */
export function shows(
  kind: Kind,
  situation: string,
  outcome: string,
  body: () => Promise<void> | void,
  timeout?: number,
): void {
  test(`${kind}: ${situation} → ${outcome}`, async () => body(), timeout);
}
