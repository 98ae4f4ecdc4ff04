import { SourceError } from '../../model/errors.ts';
import type { Source } from '../../model/source.ts';
import { type Checkout, commitOf } from './checkout.ts';
import { parseRawChange, RAW_DIFF, type RawChange } from './diff.ts';
import { gitSource } from './source.ts';

/** One first-parent commit of a history, with what it changed against its first parent. */
export interface Commit {
  readonly commit: string;
  readonly parent: string | null;
  /** Day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
  readonly changes: readonly RawChange[];
}

const START = '\u0001';
const FORMAT = `--format=${START}%H%x00%P%x00%cs%x00%s%x00`;

function parseLog(output: Buffer): Commit[] {
  const tokens = output.toString('utf8').split('\0');
  const commits: Commit[] = [];
  let changes: RawChange[] = [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  while (at < tokens.length) {
    const token = next().replace(/^\n/, '');
    if (token.startsWith(START)) {
      const [parents, date, subject] = [next(), next(), next()];
      changes = [];
      commits.push({ commit: token.slice(1), parent: parents.split(' ')[0] || null, date, subject, changes });
    } else if (token.startsWith(':')) changes.push(parseRawChange(token, next));
  }
  return commits;
}

/**
 * First-parent commits of a range, oldest first, that touch one of the paths.
 * @param range `A..B`, or one revision for all that led to it
 * @throws SourceError when a revision is not there
 */
export async function readHistory(
  { repository }: Checkout,
  range: string,
  paths: readonly string[],
): Promise<Commit[]> {
  const ends = range.split(/\.{2,3}/);
  if (ends.length > 2 || range.startsWith('-'))
    throw new SourceError(`\`${range}\` is no range of commits.`, 'Write it as `v1.0..main`, or name one revision.');
  await Promise.all(ends.map((end) => commitOf(repository, end === '' ? 'HEAD' : end)));
  const options = ['--first-parent', '--reverse', '--diff-merges=first-parent', '--full-diff', '--root', FORMAT];
  return parseLog(await repository.run(['log', ...options, ...RAW_DIFF, range, '--', ...paths]));
}

/** A source that shows one commit of a history as the pull request that brought it. */
export const commitSource = ({ repository, home }: Checkout, { commit, parent, changes }: Commit): Source =>
  gitSource({
    repository,
    home,
    tip: parent,
    head: commit,
    pull: { number: null, title: null, branch: null, author: null, draft: false },
    changes: async () => changes,
  });
