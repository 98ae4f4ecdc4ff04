import type { Table, TableCell, TableRow } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { rangeOf, shownText } from '../markdown.ts';
import { namedElsewhere } from './elsewhere.ts';
import { type Head, isCut, readHead, tooLong } from './head.ts';
import { shownName } from './name.ts';
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
 * Reads a table of names and values before the first level-2 heading: the one that names the most fields of the process.
 * Its header may have any text, or the first field.
 */
export function readTable(lines: readonly string[], names: FieldNames): MetadataReading {
  const head = readHead(lines);
  if ('code' in head) return broken(null, [head]);
  const table = tableOf(head, lines, names);
  if (table === null) return ABSENT;
  const [header, ...rows] = table.rows;
  if (header === undefined) return ABSENT;
  if (isCut(head, table.node)) return broken(rangeOf(table.node), [tooLong('table', table.node)]);
  const problems = tableProblems(header, rows, names);
  if (problems.length > 0) return broken(rangeOf(table.node), problems);
  const fields = isField(header, rows, names, lines) ? [header, ...rows] : rows;
  const written = fields.filter((row) => row.written !== '').map((row) => fieldOf(row, lines, names));
  return named(names, rangeOf(table.node), written, 1, namedElsewhere(head.nodes, table.node, lines, names));
}

/** The table whose rows name the most fields of the process, the first of such; null when none names any. */
function tableOf(
  { nodes }: Head,
  lines: readonly string[],
  names: FieldNames,
): { readonly node: Table; readonly rows: readonly Row[] } | null {
  const tables = nodes
    .filter((node): node is Table => node.type === 'table')
    .map((node) => ({ node, rows: node.children.map((row) => rowOf(row, lines, names)) }));
  const count = ({ rows }: { readonly rows: readonly Row[] }): number =>
    new Set(rows.slice(1).flatMap(({ written }) => names.of(written) ?? [])).size;
  const most = Math.max(0, ...tables.map(count));
  return tables.find((table) => most > 0 && count(table) === most) ?? null;
}

function rowOf(row: TableRow, lines: readonly string[], names: FieldNames): Row {
  const range = rangeOf(row);
  const cell = row.children[0];
  const nameRange = cell === undefined ? range : withoutColon(lines, unmarked(lines, contentOf(cell, lines)));
  const source = clean(textAt(lines, nameRange));
  const shown = cell === undefined ? '' : shownName(cell);
  // What readers see counts, where that is a name: a link, a comment or an escape makes no other field of it.
  const written = names.of(source) === null && names.of(shown) !== null ? shown : source;
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
  const { value } = fieldOf(header, lines, names);
  if (name === null || /^value$/i.test(value)) return false;
  // A field that stands below as well may be the title of its column, unless a value stands beside it.
  return rows.every(({ written }) => names.of(written) !== name) || names.fits(name, value);
}

/** What makes the rows unreadable. A row that ends early has an empty value. */
function tableProblems(header: Row, rows: readonly Row[], names: FieldNames): Problem[] {
  const width = header.cells.length;
  if (width < 2) {
    const detail = 'The table has names, and no column for their values.';
    return [{ code: 'shape', detail, range: header.range }];
  }
  const more = [header, ...rows].flatMap((row) => secondStatus(row, names));
  if (more.length > 0) return more;
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

/** A third column may hold notes; another status is none. */
function secondStatus({ source, cells, written, range }: Row, names: FieldNames): Problem[] {
  if (names.typeOf(written) !== 'status') return [];
  const [own = '', ...notes] = cells.slice(1).map((cell) => shownText(cell).trim());
  const other = notes.find((note) => names.statusIn(note) !== null && names.isOtherStatus(own, note));
  if (other === undefined) return [];
  const detail = `The row of "${written}" says "${other}" beside "${own}".`;
  return [{ code: 'cells', detail, range: lineRange(range.line, source.length) }];
}
