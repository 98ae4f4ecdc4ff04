import { SourceError } from '../../model/errors.ts';
import { NO_PULL } from '../../model/facts.ts';
import type { Source } from '../../model/source.ts';
import { type Checkout, isUnborn, noCommit } from './checkout.ts';
import { git } from './command.ts';
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

/** The newest commit of a range, in any form that `git log` takes; null when the range is empty.
 * @throws SourceError when git knows no such range */
export async function newestOf({ repository }: Checkout, range: string): Promise<string | null> {
  const { code, stdout, stderr } = await git(repository.root, ['rev-list', '-1', '--end-of-options', range, '--']);
  if (code === 0) return stdout.toString().trim() || null;
  if (await isUnborn(repository)) throw noCommit(repository);
  throw new SourceError(
    `\`${range}\` is no range of commits in ${repository.root}: ${stderr.split('\n')[0] ?? ''}.`,
    'Write it as `v1.0..main`, or name one revision.',
  );
}

/**
 * First-parent commits of a range, oldest first, that touch one of the paths.
 * @throws SourceError when a clone that is shallow cuts the range off
 */
export async function readHistory(
  { repository }: Checkout,
  range: string,
  paths: readonly string[],
): Promise<Commit[]> {
  const options = ['--first-parent', '--reverse', '--diff-merges=first-parent', '--full-diff', '--root'];
  const [log, shallow] = await Promise.all([
    repository.run([
      'log',
      ...options,
      '--encoding=UTF-8',
      FORMAT,
      ...RAW_DIFF,
      '--end-of-options',
      range,
      '--',
      ...paths,
    ]),
    repository.run(['rev-parse', '--is-shallow-repository']),
  ]);
  const commits = parseLog(log);
  if (shallow.toString().trim() === 'true' && commits.some(({ parent }) => parent === null))
    throw new SourceError(
      `The history of \`${range}\` is cut off in this clone: where it begins, there is nothing to compare with.`,
      'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout.',
    );
  return commits;
}

/** A source that shows one commit of a history as the pull request that brought it. */
export const commitSource = ({ repository, home }: Checkout, { commit, parent, changes }: Commit): Source =>
  gitSource({
    repository,
    home,
    tip: parent,
    head: commit,
    pull: NO_PULL,
    changes: async () => changes,
  });
