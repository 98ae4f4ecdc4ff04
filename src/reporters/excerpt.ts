import type { Range } from '../model/text.ts';
import { cellsOf, widthOf } from './columns.ts';
import { visible } from './escape.ts';

interface Mark {
  readonly text: string;
  readonly width: number;
  /** Column at which it is shown, from 0. */
  readonly at: number;
  readonly marked: boolean;
}

const TAB = '    ';

function marksOf(line: string, range: Range): Mark[] {
  const start = range.column - 1;
  const end = range.endLine > range.line ? line.length : Math.max(range.endColumn - 1, start + 1);
  let offset = 0;
  let at = 0;
  return cellsOf(line).map((cell) => {
    const text = cell.text === '\t' ? TAB : visible(cell.text);
    const width = text === cell.text ? cell.width : widthOf(text);
    const mark = { text, width, at, marked: offset < end && offset + cell.text.length > start };
    offset += cell.text.length;
    at += width;
    return mark;
  });
}

/** Where the window of a long line begins: the marked stretch stands in it, with some of what comes before. */
function windowStart(marks: readonly Mark[], total: number, width: number): number {
  const first = marks.find((mark) => mark.marked)?.at ?? total;
  return Math.max(0, Math.min(first - Math.floor(width / 3), total - width));
}

/**
 * The offending line and carets below the range, at most `width` terminal columns wide: a long line is cut on both
 * sides of the carets. Tabs become four spaces, and what cannot be seen is shown as `⟨U+202E⟩`.
 */
export function pointAt(line: string, range: Range, width: number): { readonly text: string; readonly carets: string } {
  const marks = marksOf(line, range);
  const total = marks.reduce((sum, mark) => sum + mark.width, 0);
  const from = total <= width ? 0 : windowStart(marks, total, width);
  const before = from > 0 ? '…' : '';
  const after = from + width < total ? '…' : '';
  const kept = marks.filter(
    (mark) => mark.at >= from + before.length && mark.at + mark.width <= from + width - after.length,
  );
  const carets = kept.map((mark) => (mark.marked ? '^' : ' ').repeat(mark.width)).join('');
  const pointed = carets.includes('^') ? carets.trimEnd() : `${carets}^`;
  return {
    text: `${before}${kept.map((mark) => mark.text).join('')}${after}`,
    carets: `${' '.repeat(before.length)}${pointed}`,
  };
}
