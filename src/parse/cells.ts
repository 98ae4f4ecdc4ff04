import type { Nodes, TableCell } from 'mdast';
import { resolveLink } from '../model/paths.ts';
import type { Entry } from '../model/registry.ts';
import { type Located, literal, type Range } from '../model/text.ts';
import { rangeOf, shownText } from './markdown.ts';

/** Longer values are nobody's name or title, and comparing them would take for ever. */
const LONGEST_CELL = 1000;
const clipped = (text: string): string => text.slice(0, LONGEST_CELL);

/** The stretch of a cell that readers see: an anchor or a comment around it stays when the cell is written anew. */
function shownRange(cell: TableCell, lines: readonly string[]): Range | null {
  const isSeen = (node: Nodes): boolean => node.type === 'image' || shownText(node).trim() !== '';
  const first = cell.children.find(isSeen) ?? cell.children[0];
  const last = cell.children.findLast(isSeen) ?? cell.children.at(-1);
  if (first === undefined || last === undefined) return null;
  const { line, column } = rangeOf(first);
  const { endLine, endColumn } = rangeOf(last);
  const text = (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  const [before, after] = [text.length - text.trimStart().length, text.length - text.trimEnd().length];
  return { line, column: column + before, endLine, endColumn: endColumn - after };
}

/** The text of a cell between its pipes, with the place of what is written there. */
export function cellOf(cell: TableCell, lines: readonly string[]): Located {
  const shown = shownRange(cell, lines);
  if (shown !== null) return { value: clipped(shownText(cell, ', ').trim()), range: shown };
  const range = rangeOf(cell);
  const line = lines[range.line - 1] ?? '';
  const column = range.column + (line[range.column - 1] === '|' ? 1 : 0);
  return { value: '', range: { ...range, column, endColumn: Math.max(column, range.endColumn - 1) } };
}

export function linkOf(cell: TableCell, path: string): Entry['link'] {
  const link = cell.children.find((node) => node.type === 'link');
  return link === undefined ? null : { value: link.url, range: rangeOf(link), path: resolveLink(path, link.url) };
}

/** The number that a cell says, behind the label of proposals, and whether it says no other. */
export function numberIn(cell: string, label: string): { readonly digits: string | null; readonly only: boolean } {
  const bare = cell.replace(new RegExp(`^[^\\p{L}\\p{N}]*${literal(label)}(?![\\p{L}\\p{N}])`, 'iu'), '');
  const digits = /\d{1,12}/.exec(bare)?.[0] ?? null;
  const isWhole = cell.length < LONGEST_CELL;
  return { digits, only: digits !== null && isWhole && !/\p{N}/u.test(bare.replace(digits, '')) };
}
