import type { Nodes, Root, RootContent, Table, TableRow } from 'mdast';
import type { Effort } from './limits.ts';
import { parseMarkdown, rangeOf } from './markdown.ts';

/** What rows of a table have in common. */
interface RowForm {
  readonly width: number;
  /** The column of the number; -1 where there is none. */
  readonly number: number;
}

/** Lines that are no rows, above a row of the table; an indented row is such a line itself. */
export interface Break {
  readonly from: number;
  readonly to: number;
  /** The line of the row below. */
  readonly row: number;
}

/** Rows that Markdown does not show as rows: something above them has ended the table. */
interface LooseRows {
  readonly rows: readonly TableRow[];
  readonly breaks: readonly Break[];
}

const RULER = /^[\s|:-]*-[\s|:-]*$/;
const PIPE = /(?<!\\)\|/;
/** Markdown takes a line for code that begins so. */
const INDENTED = /^(?: {4}| {0,3}\t)/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;

/** Whether no row of the table stands below: another heading begins there, or code. */
export const endsRows = (line: string): boolean => HEADING.test(line) || FENCE.test(line);

/** Whether the line makes a header of the one above it. */
export const isRuler = (line: string): boolean => RULER.test(line) && line.includes('|');

/** Whether a line that stands below the table looks like one of its rows: with a pipe before it, or all cells and a number. */
export function isLikeRow(line: string, { width, number }: RowForm): boolean {
  const text = line.trim();
  if (!text.includes('|') || isRuler(text)) return false;
  const cells = text.replace(/\|$/, '').split(PIPE, width + 1);
  return text.startsWith('|') || (cells.length === width && /\d/.test(cells[number] ?? ''));
}

/** Indented like code, a row is one still where nothing but rows stand between it and the table. */
const isIndented = (node: RootContent, first: string): boolean => node.type === 'code' && INDENTED.test(first);

/** The lines below a table, up to the next heading, that are like its rows; a table with a header of its own has none. */
function looseLines({ children }: Root, table: Table, lines: readonly string[], form: RowForm): number[] {
  const found: number[] = [];
  let above = rangeOf(table).endLine;
  for (const node of children.slice(children.indexOf(table) + 1)) {
    const { line, endLine } = rangeOf(node);
    const first = lines[line - 1] ?? '';
    // With a line of dashes below it, a row is a heading for Markdown.
    if (node.type === 'heading' && (HEADING.test(first) || !isLikeRow(first, form))) break;
    const follows = lines.slice(above, line - 1).every((each) => each.trim() === '');
    const isText = node.type === 'paragraph' || node.type === 'heading' || (follows && isIndented(node, first));
    for (let at = line; isText && at <= endLine; at += 1)
      if (isLikeRow(lines[at - 1] ?? '', form)) {
        found.push(at);
        above = at;
      }
  }
  return found;
}

/** Moves what was read of a row to where the row stands. */
function place(node: Nodes, line: number, shift: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point !== undefined) {
      point.line = line;
      point.column = Math.max(1, point.column + shift);
    }
  if ('children' in node) for (const child of node.children) place(child, line, shift);
}

/** Reads lines as if they stood in the table. */
function rowsAt(at: readonly number[], table: Table, lines: readonly string[], effort: Effort): TableRow[] {
  const { line: header } = rangeOf(table);
  const sources = at.map((line) => lines[line - 1] ?? '');
  const bare = sources.map((source) => (source.trim().startsWith('|') ? source.trim() : `|${source.trim()}`));
  const { root } = parseMarkdown([...lines.slice(header - 1, header + 1), ...bare].join('\n'), 1, effort);
  const [whole] = root?.children ?? [];
  return (whole?.type === 'table' ? whole.children.slice(1) : []).map((row) => {
    const index = rangeOf(row).line - 3;
    const source = sources[index] ?? '';
    const indent = source.length - source.trimStart().length;
    place(row, at[index] ?? 1, source.trim().startsWith('|') ? indent : indent - 1);
    return row;
  });
}

/** Finds and reads the rows of a table that stand below its end. */
export function readLooseRows(
  root: Root,
  table: Table,
  lines: readonly string[],
  form: RowForm,
  effort: Effort,
): LooseRows {
  const at = looseLines(root, table, lines, form);
  if (at.length === 0) return { rows: [], breaks: [] };
  let above = rangeOf(table).endLine;
  const breaks = at.flatMap((line): Break[] => {
    const [from, to] = [above + 1, line - 1];
    above = line;
    if (to >= from) return [{ from, to, row: line }];
    return INDENTED.test(lines[line - 1] ?? '') ? [{ from: line, to: line, row: line }] : [];
  });
  return { rows: rowsAt(at, table, lines, effort), breaks };
}
