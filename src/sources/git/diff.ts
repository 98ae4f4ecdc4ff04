import type { FileChange } from '../../model/facts.ts';
import type { TreeEntry } from './repository.ts';

/** A changed file with what stands on both sides; null where the file is not there. */
export interface RawChange extends FileChange {
  readonly before: TreeEntry | null;
  /** The id is all zeros for content of the working tree. */
  readonly after: TreeEntry | null;
}

const STATUS: Readonly<Record<string, FileChange['status']>> = { A: 'added', C: 'added', D: 'removed', R: 'renamed' };

/** Reads one change of `--raw -z` output; `next` yields the following NUL-ended tokens. */
export function parseRawChange(header: string, next: () => string): RawChange {
  const [modeBefore = '', modeAfter = '', idBefore = '', idAfter = '', letter = ''] = header
    .replace(/^:/, '')
    .split(' ');
  const status = STATUS[letter[0] ?? ''] ?? 'modified';
  const first = next();
  const hasTwo = letter.startsWith('R') || letter.startsWith('C');
  const path = hasTwo ? next() : first;
  return {
    path,
    previousPath: status === 'renamed' ? first : path,
    status,
    before: status === 'added' ? null : { mode: modeBefore, oid: idBefore },
    after: status === 'removed' ? null : { mode: modeAfter, oid: idAfter },
  };
}

/** Reads the output of `git diff --raw -z --no-abbrev`. */
export function parseRawDiff(output: Buffer): RawChange[] {
  const tokens = output.toString('utf8').split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const header = tokens[at++] ?? '';
    if (header.startsWith(':')) changes.push(parseRawChange(header, () => tokens[at++] ?? ''));
  }
  return changes;
}

/** Arguments of every diff: whole ids, renames found by content, nothing of the user's configuration. */
export const RAW_DIFF = [
  '--raw',
  '-z',
  '-M',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=dirty',
] as const;
