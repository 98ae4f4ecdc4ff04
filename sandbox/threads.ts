import type { Git } from './git.ts';

/** A comment beside lines of the diff, as a review brings it. */
export interface InlineComment {
  readonly path: string;
  readonly body: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number;
  readonly startLine: number | null;
}

export interface Comment {
  /** Beyond 2^31, as GitHub's are. */
  readonly id: number;
  readonly node: string;
  readonly author: string;
  readonly body: string;
  /** Why it is hidden; null as long as it is shown. */
  readonly minimized: string | null;
}

/** Comments beside lines of a file. The lines are those of the commit that the first one was written at. */
export interface Thread extends Omit<InlineComment, 'body'> {
  readonly node: string;
  readonly commit: string;
  readonly comments: readonly Comment[];
  readonly resolved: boolean;
}

/** Lines of a file, the last one included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The hunk (by index) that each line of one side stands in; lines outside of every hunk are missing. */
export function hunksByLine(patch: string, side: InlineComment['side']): Map<number, number> {
  const lines = new Map<number, number>();
  const other = side === 'LEFT' ? '+' : '-';
  let hunk = -1;
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text);
    if (header !== null) {
      hunk += 1;
      line = Number(header[side === 'LEFT' ? 1 : 2]);
    } else if (!text.startsWith(other) && !text.startsWith('\\')) {
      lines.set(line, hunk);
      line += 1;
    }
  }
  return lines;
}

/** Lines after a diff without context; null when it changes one of them, or puts another between them. */
function moved({ from, to }: Lines, diff: string): Lines | null {
  let by = 0;
  for (const [, start, count = '1', , added = '1'] of diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [first, size] = [Number(start), Number(count)];
    // Without lines of its own a hunk names the line that it comes after.
    if (size === 0 ? first >= from && first < to : first <= to && first + size > from) return null;
    if (first < from) by += Number(added) - size;
  }
  return { from: from + by, to: to + by };
}

/** What changed in a file since a commit, without context. */
export const diffSince = (git: Git, { commit, path }: Thread, head: string): Promise<string> =>
  git.run('diff', '--no-ext-diff', '--no-color', '-U0', commit, head, '--', path);

/** Where a thread's lines stand after a diff, in a pull request that changes its file so; null when it is outdated. */
export function linesNow({ line, startLine, side }: Thread, diff: string, patch: string | null): Lines | null {
  const written = { from: startLine ?? line, to: line };
  const lines = side === 'LEFT' ? written : moved(written, diff);
  return lines !== null && hunksByLine(patch ?? '', side).has(lines.to) ? lines : null;
}
