import { allBlocksIn } from './guide.ts';
import { read } from './pages.ts';

/** What a program that shows problems takes from a line. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly code: string;
}

interface Pattern extends Readonly<Record<'file' | 'line' | 'column' | 'message' | 'code', number>> {
  readonly regexp: string;
  readonly severity?: number;
}

interface Matcher {
  readonly severity?: string;
  readonly pattern: Pattern | readonly [Pattern];
}

export interface Matching {
  /** What a line tells; null when it says nothing of a problem. */
  read(line: string): Problem | null;
}

const matching = ({ pattern, severity: usual = '' }: Matcher): Matching => ({
  read(line) {
    const [first] = [pattern].flat();
    const found = first === undefined ? null : new RegExp(first.regexp).exec(line);
    if (first === undefined || found === null) return null;
    const group = (index: number | undefined): string => found[index ?? -1] ?? '';
    return {
      file: group(first.file),
      line: Number(group(first.line)),
      column: Number(group(first.column)),
      severity: group(first.severity) || usual,
      message: group(first.message),
      code: group(first.code),
    };
  },
});

const PAGE = 'docs/guides/editor.md';

/** What the page gives to the editor: the matchers of its task. */
function editorMatchers(): readonly Matcher[] {
  const tasks = allBlocksIn(read(PAGE)).find(({ info }) => info.trim() === '.vscode/tasks.json');
  if (tasks === undefined) throw new Error(`${PAGE} shows no tasks`);
  return JSON.parse(tasks.text).tasks[0].problemMatcher;
}

/** The matcher of GitHub's workflows, then those of the editor. */
export const matchersOf = (): readonly Matching[] =>
  [...JSON.parse(read('.github/proposal-gate-matcher.json')).problemMatcher, ...editorMatchers()].map(matching);
