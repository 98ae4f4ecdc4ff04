import type { TableCell, TableRow } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { rangeOf } from '../markdown.ts';
import { isCut, readHead, tooLong } from './head.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { betweenComments, clean, textAt, trimmed, unmarked, valueAt } from './value.ts';

/** A row before its name is known to be one. */
interface Row {
  readonly source: string;
  readonly cells: readonly TableCell[];
  readonly range: Range;
  readonly written: string;
  readonly nameRange: Range;
}

/**
 * Reads a table of names and values before the first level-2 heading: the first one that names a field of the process.
 * Its header may have any text, or the first field.
 */
export function readTable(lines: readonly string[], names: FieldNames): MetadataReading {
  const head = readHead(lines);
  if ('code' in head) return broken(null, [head]);
  for (const table of head.nodes) {
    if (table.type !== 'table') continue;
    const [header, ...rows] = table.children.map((row) => rowOf(row, lines));
    if (header === undefined || !rows.some(({ written }) => names.of(written) !== null)) continue;
    if (isCut(head, table)) return broken(rangeOf(table), [tooLong('table', table)]);
    const problems = tableProblems(header, rows);
    if (problems.length > 0) return broken(rangeOf(table), problems);
    const fields = isField(header, rows, names, lines) ? [header, ...rows] : rows;
    return named(
      names,
      rangeOf(table),
      fields.filter(({ written }) => written !== '').map((row) => fieldOf(row, lines, names)),
    );
  }
  return ABSENT;
}

function rowOf(row: TableRow, lines: readonly string[]): Row {
  const range = rangeOf(row);
  const cell = row.children[0];
  const nameRange = cell === undefined ? range : withoutColon(lines, unmarked(lines, contentOf(cell, lines)));
  const written = clean(textAt(lines, nameRange));
  return { source: lines[range.line - 1] ?? '', cells: row.children, range, written, nameRange };
}

/** `**Status:**` and `**Status**:` name the field `Status`. */
function withoutColon(lines: readonly string[], range: Range): Range {
  if (!textAt(lines, range).endsWith(':')) return range;
  return unmarked(lines, trimmed(lines, { ...range, endColumn: range.endColumn - 1 }));
}

/** What stands between the pipes of a cell, comments at its ends left out; an empty cell is the place behind its pipe. */
function contentOf(cell: TableCell, lines: readonly string[]): Range {
  const said = betweenComments(cell.children, lines);
  if (said !== null) return trimmed(lines, said);
  const range = rangeOf(cell);
  const column = range.column + (lines[range.line - 1]?.[range.column - 1] === '|' ? 1 : 0);
  return { ...range, column, endColumn: column };
}

function fieldOf({ cells, range, written, nameRange }: Row, lines: readonly string[], names: FieldNames): WrittenField {
  const cell = cells[1];
  const stretch = cell === undefined ? { ...range, column: range.endColumn } : contentOf(cell, lines);
  return { written, nameRange, ...valueAt(lines, stretch, names.typeOf(written)) };
}

/** People leave out a header of their own: then the first field takes its place. */
function isField(header: Row, rows: readonly Row[], names: FieldNames, lines: readonly string[]): boolean {
  const name = names.of(header.written);
  if (name === null || rows.some(({ written }) => names.of(written) === name)) return false;
  return !/^value$/i.test(fieldOf(header, lines, names).value);
}

/** What makes the rows unreadable. A row that ends early has an empty value. */
function tableProblems(header: Row, rows: readonly Row[]): Problem[] {
  const width = header.cells.length;
  if (width < 2) {
    const detail = 'The table has names, and no column for their values.';
    return [{ code: 'shape', detail, range: header.range }];
  }
  return rows.flatMap(({ source, cells, written, range }): Problem[] => {
    const at = lineRange(range.line, source.length);
    if (cells.length > width) {
      const detail = `The row of "${written}" has ${cells.length} cells, the table has ${width} columns.`;
      return [{ code: 'cells', detail, range: at }];
    }
    if (!source.includes('|')) {
      const detail = 'This line counts as a row of the table: an empty line has to stand between them.';
      return [{ code: 'shape', detail, range: at }];
    }
    if (written !== '' || cells.slice(1).every(({ children }) => children.length === 0)) return [];
    return [{ code: 'shape', detail: 'A row has a value and no name before it.', range: at }];
  });
}
