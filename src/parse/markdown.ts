import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from '../model/document.ts';
import type { Range } from '../model/text.ts';
import { Effort, limited } from './limits.ts';
import { meteredConstructs } from './metered.ts';
import { withPlainRows } from './rows.ts';

/** Markdown with GFM tables as mdast. Emphasis is not parsed: `**a**` is text. */
interface MarkdownTree {
  readonly root: Root;
  readonly problem: null;
}

/** Markdown that is nested too deeply, or costs too much, to be parsed. */
interface TooDeep {
  readonly root: null;
  readonly problem: Problem;
}

/** No rule needs emphasis, and parsing it is quadratic. */
const NO_EMPHASIS = { disable: { null: ['attention'] } };

/** Room for the tree that was parsed last: registries that are compared are read in turn, and mostly differ in plain rows alone. */
export interface TreeSlot {
  last: { readonly text: string; readonly root: Root } | null;
}

function treeOf(text: string, effort: Effort, slot: TreeSlot | null): Root {
  if (slot?.last?.text === text) return structuredClone(slot.last.root);
  const made = fromMarkdown(text, {
    extensions: [...meteredConstructs(effort), NO_EMPHASIS],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  if (slot !== null) slot.last = { text, root: structuredClone(made) };
  return made;
}

/**
 * Parses Markdown. `firstLine` is the line of the file that the text begins with: positions are those of the file.
 * @param slot of a text that is not parsed again when it comes twice in a row
 */
export function parseMarkdown(
  text: string,
  firstLine = 1,
  effort = new Effort(),
  slot: TreeSlot | null = null,
): MarkdownTree | TooDeep {
  const above = firstLine - 1;
  const { made, problem } = limited(() => {
    effort.read(text);
    return withPlainRows(text, (rest) => treeOf(rest, effort, slot));
  }, above);
  if (made === null) return { root: null, problem };
  if (above > 0) moveDown(made, above);
  return { root: made, problem: null };
}

function moveDown(node: Nodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
}

/** Where a node stands in the file. */
export function rangeOf(node: Nodes): Range {
  if (!node.position) throw new TypeError(`a parsed ${node.type} has a position`);
  const { start, end } = node.position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

const BREAK = /^<br\s*\/?>$/i;

/** What readers see of a node: HTML, comments above all, is no text. A line that is broken by hand goes on behind `joint`. */
export function shownText(node: Nodes, joint = ' '): string {
  if ('children' in node) return node.children.map((child) => shownText(child, joint)).join('');
  return node.type === 'html' && BREAK.test(node.value) ? joint : textOf(node, { includeHtml: false });
}
