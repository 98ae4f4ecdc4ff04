import type { Git } from './git.ts';

/** A response carries so many lines of patches; files beyond have no patch and count nothing. */
const MAX_PATCH_LINES = 20_000;
const DIFF = [
  ...['-r', '-M', '--raw', '-p', '-z', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--submodule=short', '--ignore-submodules=none', '--src-prefix=a/', '--dst-prefix=b/'],
];
const NOTHING = '0'.repeat(40);

export interface ChangedFile {
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** The blob at head, or at the merge base for a removed file. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks only. Null for binary files, files without changed lines and beyond the limit. */
  readonly patch: string | null;
}

export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Commits that only head has, oldest first. */
  readonly ahead: readonly string[];
  readonly behind: number;
}

interface RawChange {
  readonly modes: readonly [string, string];
  readonly oids: readonly [string, string];
  readonly letter: string;
  readonly paths: readonly string[];
}

/** Splits `diff-tree --raw -p -z` into its list of changes and the text of the patches. */
function parseRaw(output: string): { changes: RawChange[]; patches: string } {
  const changes: RawChange[] = [];
  let at = 0;
  const next = (): string => {
    const end = output.indexOf('\0', at);
    const item = output.slice(at, end);
    at = end + 1;
    return item;
  };
  while (output[at] === ':') {
    const [before = '', after = '', oidBefore = '', oidAfter = '', kind = ''] = next().slice(1).split(' ');
    const letter = kind.charAt(0);
    const paths = letter === 'R' ? [next(), next()] : [next()];
    changes.push({ modes: [before, after], oids: [oidBefore, oidAfter], letter, paths });
  }
  return { changes, patches: output.slice(at + 1) };
}

function statusOf({ letter, oids }: RawChange): ChangedFile['status'] {
  if (letter === 'A') return 'added';
  if (letter === 'D') return 'removed';
  if (letter === 'R') return 'renamed';
  return letter === 'T' || oids[0] === oids[1] ? 'changed' : 'modified';
}

/** The hunks below a patch's header. */
function hunksOf(patch: string): string | null {
  const start = patch.startsWith('@@ ') ? 0 : patch.indexOf('\n@@ ') + 1;
  return start === 0 ? null : patch.slice(start).replace(/\n$/, '');
}

function parseFiles(output: string): ChangedFile[] {
  const { changes, patches } = parseRaw(output);
  const sections = patches.split(/(?:^|\n)(?=diff --git )/).filter((section) => section !== '');
  let budget = MAX_PATCH_LINES;
  return changes.map((change): ChangedFile => {
    const section = sections.shift() ?? '';
    const retyped = change.letter === 'T';
    if (retyped) sections.shift(); // git removes the one type and adds the other: two sections for one file
    const hunks = retyped ? null : hunksOf(section);
    const lines = hunks?.split('\n') ?? [];
    budget -= lines.length;
    const count = (sign: string) => (budget < 0 ? 0 : lines.filter((line) => line.startsWith(sign)).length);
    const [first = '', second] = change.paths;
    return {
      filename: second ?? first,
      previousFilename: second === undefined ? null : first,
      status: statusOf(change),
      oid: change.oids[1] === NOTHING ? change.oids[0] : change.oids[1],
      additions: count('+'),
      deletions: count('-'),
      patch: budget < 0 ? null : hunks,
    };
  });
}

async function compare(git: Git, base: string, head: string): Promise<Comparison | null> {
  const [mergeBase, commits] = await Promise.all([
    git.mergeBase(base, head),
    git.run('rev-list', '--left-right', '--reverse', `${base}...${head}`),
  ]);
  if (mergeBase === null) return null;
  const sides = commits.split('\n').filter((line) => line !== '');
  const ahead = sides.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
  return {
    mergeBase,
    files: parseFiles(await git.run('diff-tree', ...DIFF, mergeBase, head, '--')),
    ahead,
    behind: sides.length - ahead.length,
  };
}

/** Comparisons of commits, each computed once. */
export class Comparisons {
  readonly #git: Git;
  readonly #known = new Map<string, Promise<Comparison | null>>();

  constructor(git: Git) {
    this.#git = git;
  }

  /** What head changed since its merge base with base; null where there is no merge base. Both are commit ids. */
  between(base: string, head: string): Promise<Comparison | null> {
    const key = `${base}...${head}`;
    const known = this.#known.get(key) ?? compare(this.#git, base, head);
    this.#known.set(key, known);
    return known;
  }

  /** Waits for the git processes that still run. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#known.values());
  }
}
