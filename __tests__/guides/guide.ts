/** One fenced block of a guide that does something: its place is said when it fails. */
export type Step =
  | { readonly kind: 'file'; readonly line: number; readonly path: string; readonly text: string }
  | {
      readonly kind: 'change';
      readonly line: number;
      readonly path: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'command';
      readonly line: number;
      readonly command: string;
      readonly prints: string;
      readonly exit: number;
    };

const BLOCK = /^```(\w+)(.*)\n((?:(?!```).*\n)*)```$/gm;

/** What a diff finds and what it leaves: unchanged lines begin with a space. */
const sideOf = (diff: string, sign: string): string =>
  diff.replace(/^(.)(.*\n)/gm, (_, first: string, rest: string) => (first === ' ' || first === sign ? rest : ''));

/** The commands of a console block, each with what it prints. The last one ends with the block's exit code. */
function commandsOf(text: string, line: number, exit: number): Step[] {
  const [before = '', ...commands] = text.split(/^\$ /m);
  if (before !== '') throw new Error(`line ${line}: the block begins with no command`);
  return commands.map((each, index) => {
    const [command = '', ...printed] = each.trimEnd().split('\n');
    const isLast = index === commands.length - 1;
    return { kind: 'command', line, command, prints: printed.join('\n'), exit: isLast ? exit : 0 };
  });
}

function stepsOf(language: string, info: string, text: string, line: number): Step[] {
  if (language === 'console') return commandsOf(text, line, Number(/^ exits with (\d)$/.exec(info)?.[1] ?? 0));
  const path = info.trim();
  if (path === '') throw new Error(`line ${line}: the block says no file name`);
  if (language !== 'diff') return [{ kind: 'file', line, path, text }];
  return [{ kind: 'change', line, path, from: sideOf(text, '-'), to: sideOf(text, '+') }];
}

/**
 * The steps of a guide: a block with a file name is that file, a `diff` with one changes it, a `console` block
 * holds commands after `$ ` and what they print.
 * @throws Error for any other block: nobody would execute it
 */
export function stepsIn(markdown: string): readonly Step[] {
  return [...markdown.matchAll(BLOCK)].flatMap(({ 1: language = '', 2: info = '', 3: text = '', index }) =>
    stepsOf(language, info, text, markdown.slice(0, index).split('\n').length),
  );
}
