import type { ExampleOther } from '../../src/model/rule.ts';
import { README } from './repository.ts';

/** New texts by path; null removes a file, `from` says where it stood before. */
export type Changes = Readonly<Record<string, string | null | { readonly from: string; readonly text?: string }>>;

/** A pull request as somebody opens it. */
export interface Pull {
  readonly name: string;
  readonly branch: string;
  readonly title: string | null;
  readonly today: string;
  /** Who opens it. */
  readonly author?: string;
  /** The other open pull requests; without them nobody knows. */
  readonly others?: readonly ExampleOther[];
  /** What reviewers think of it, by login. */
  readonly opinions?: Readonly<Record<string, 'approves' | 'objects'>>;
  /** Laid over the repository before anything else. */
  readonly base?: Changes;
  readonly head: Changes;
  /** What happened on main meanwhile. */
  readonly tip?: Changes;
}

/** A pull request that a careful colleague would merge. */
export interface HonestPull extends Pull {
  /** Nothing at all may be said about it, old defects included; of the others only introduced errors count. */
  readonly spotless: boolean;
  /** The proposals that the report has to be about. */
  readonly touches: readonly number[];
}

/** The text with these pieces replaced, each of which has to be there. */
export function edited(text: string, ...pieces: readonly (readonly [from: string, to: string])[]): string {
  return pieces.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new RangeError(`nothing to replace: ${from}`);
    return whole.replace(from, () => to);
  }, text);
}

/** The registry with these rows above `_next_`. */
export const reserving = (...rows: readonly string[]): string =>
  edited(README, ['| _next_', [...rows, '| _next_'].join('\n')]);

/** What most authors copy from the last proposal. */
export const META = `---
Author: Gil Han (gil@acme.dev)
Status: Draft
Created: 2026-03-10
Created-Version: 26.3.0
Target-Version:
Implemented-Version:
---
`;
