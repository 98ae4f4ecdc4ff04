import type { Code, Node, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** One block of a guide that does something: its place is said when it fails. */
export type Step =
  | { readonly kind: 'file'; readonly line: number; readonly path: string; readonly text: string }
  | {
      readonly kind: 'change';
      readonly line: number;
      readonly path: string;
      readonly from: string;
      readonly to: string;
    }
  | Command;

export interface Command {
  readonly kind: 'command';
  readonly line: number;
  readonly command: string;
  /** What the page shows; null where it shows nothing on purpose, in a block of commands alone. */
  readonly prints: string | null;
  readonly exit: number;
}

/** A block of code with what the comment before it says. */
export interface Block {
  readonly line: number;
  /** Where its text stands in the page. */
  readonly start: number;
  readonly end: number;
  /** Null for one without: indented, or a bare fence. */
  readonly language: string | null;
  readonly info: string;
  readonly text: string;
  /** Why nobody can run it here. */
  readonly notRun: string | null;
}

/** Blocks that happen one after the other in one made-up place. */
export interface Scene {
  /** Which of the made-up places. */
  readonly stage: string;
  readonly blocks: readonly Block[];
}

const RUNS_IN = /^<!-- runs in: (.+) -->$/;
const NOT_RUN = /^<!-- not run: (.+) -->$/;

const isParent = (node: Node): node is Parent => 'children' in node;
const isCode = (node: Node): node is Code => node.type === 'code';

/** Comments and code in their order, however deep they stand. */
function* marksIn(node: Node): Generator<Node> {
  if (node.type === 'html' || isCode(node)) yield node;
  else if (isParent(node)) for (const child of node.children) yield* marksIn(child);
}

function blockOf(page: string, node: Code, notRun: string | null): Block {
  const { start, end } = node.position ?? { start: { line: 0, offset: 0 }, end: { offset: 0 } };
  const source = page.slice(start.offset, end.offset);
  const text = node.value === '' ? '' : `${node.value}\n`;
  const begin = (start.offset ?? 0) + source.indexOf('\n') + 1;
  const { lang = null, meta } = node;
  return { line: start.line, start: begin, end: begin + text.length, language: lang, info: meta ?? '', text, notRun };
}

interface Marked {
  readonly outside: Block[];
  readonly scenes: { readonly stage: string; readonly blocks: Block[] }[];
}

/** Every block of a page: those before the first scene, and the scenes. */
export function blocksIn(page: string): { readonly outside: readonly Block[]; readonly scenes: readonly Scene[] } {
  const marked: Marked = { outside: [], scenes: [] };
  let notRun: string | null = null;
  for (const node of marksIn(fromMarkdown(page))) {
    if (isCode(node)) {
      (marked.scenes.at(-1)?.blocks ?? marked.outside).push(blockOf(page, node, notRun));
      notRun = null;
      continue;
    }
    const comment = 'value' in node ? String(node.value) : '';
    const stage = RUNS_IN.exec(comment)?.[1];
    if (stage !== undefined) marked.scenes.push({ stage, blocks: [] });
    notRun = NOT_RUN.exec(comment)?.[1] ?? notRun;
  }
  return marked;
}

const COMMANDS = ['sh', 'bash', 'shell', 'console'];

/** Whether a reader would type what it says. One without a language may be anything, so it counts. */
export const isCommands = ({ language }: Block): boolean => language === null || COMMANDS.includes(language);

/** What a diff finds and what it leaves: unchanged lines begin with a space. */
const sideOf = (diff: string, sign: string): string =>
  diff.replace(/^(.)(.*\n)/gm, (_, first: string, rest: string) => (first === ' ' || first === sign ? rest : ''));

const exitOf = ({ info }: Block): number => Number(/^exits with (\d)$/.exec(info)?.[1] ?? 0);

/** The commands of a console block, each with what it prints. */
function withOutput(text: string, line: number): { command: string; prints: string }[] {
  const [before = '', ...commands] = text.split(/^\$ /m);
  if (before !== '') throw new Error(`line ${line}: the block begins with no command`);
  return commands.map((each) => {
    const [command = '', ...printed] = each.trimEnd().split('\n');
    return { command, prints: printed.join('\n') };
  });
}

/** The commands of a block that shows no output, a line each; what stands behind ` #` is for the reader. */
const alone = (text: string): { command: string; prints: null }[] =>
  text
    .split('\n')
    .map((line) => line.replace(/(^| +)# .*$/, '').trim())
    .filter((command) => command !== '')
    .map((command) => ({ command, prints: null }));

/**
 * What a block does: one with a file name is that file, a `diff` with one changes it, a `console` block holds commands after
 * `$ ` and what they print, a `sh` block commands alone. The last command ends with the block's exit code. A picture of
 * something does nothing.
 */
export function stepsOf(block: Block): Step[] {
  const { language, line, text } = block;
  if (isCommands(block)) {
    const commands = language === 'console' ? withOutput(text, line) : alone(text);
    return commands.map((each, index) => ({
      kind: 'command',
      line,
      ...each,
      exit: index === commands.length - 1 ? exitOf(block) : 0,
    }));
  }
  const path = block.info.trim();
  if (path === '') return [];
  if (language !== 'diff') return [{ kind: 'file', line, path, text }];
  return [{ kind: 'change', line, path, from: sideOf(text, '-'), to: sideOf(text, '+') }];
}

/** Every block of a page, in its order. */
export function allBlocksIn(page: string): readonly Block[] {
  const { outside, scenes } = blocksIn(page);
  return [...outside, ...scenes.flatMap(({ blocks }) => blocks)];
}
