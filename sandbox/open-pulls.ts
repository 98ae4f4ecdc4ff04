import type { ChangedFile } from './comparison.ts';
import { connection, type Node, type Slice } from './connection.ts';
import type { Pull } from './pulls.ts';

/** Which pull requests a query lists. */
export interface PullFilter extends Slice {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

/** A stretch of the pull requests, the oldest first where nobody asks otherwise; each becomes a node when it is shown. */
export function pullList(
  pulls: readonly Pull[],
  { states, baseRefName, orderBy, ...slice }: PullFilter,
  nodeOf: (pull: Pull) => Promise<Node>,
): Node {
  const wanted = pulls.filter(
    ({ state, base }) =>
      (states == null || states.includes(state.toUpperCase())) && (baseRefName == null || base === baseRefName),
  );
  const ordered = orderBy?.direction === 'DESC' ? wanted.toReversed() : wanted;
  const page = connection(
    ordered.map((pull) => ({ pull })),
    slice,
  );
  return { ...page, nodes: (page.nodes as readonly { pull: Pull }[]).map(({ pull }) => nodeOf(pull)) };
}

const CHANGE_TYPES = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
} as const;

/** A file that a pull request changes, as a query shows it: by its new path. */
export const fileNode = ({ filename, status }: ChangedFile): Node => ({
  path: filename,
  changeType: CHANGE_TYPES[status],
});
