import type { Nodes, Root, Table, TableCell, TableRow } from 'mdast';
import { fold } from '../model/naming.ts';
import { fileOf, resolveLink } from '../model/paths.ts';
import type { RegistryForm } from '../model/process.ts';
import type { Entry, Registry, RegistryProblem } from '../model/registry.ts';
import type { Blob } from '../model/source.ts';
import { type Located, lineRange, literal, type Range, splitLines } from '../model/text.ts';
import { Effort } from './limits.ts';
import { parseMarkdown, rangeOf, shownText } from './markdown.ts';

type Column = keyof RegistryForm['columns'];
const COLUMNS: readonly Column[] = ['number', 'title', 'author', 'status'];
type ColumnIndex = Readonly<Partial<Record<Column, number>>>;

const same = (a: string, b: string): boolean => fold(a) === fold(b);

function indexColumns(table: Table, form: RegistryForm): ColumnIndex {
  const header = (table.children[0]?.children ?? []).map((cell) => shownText(cell));
  const found: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const name = form.columns[column];
    const index = name === undefined ? -1 : header.findIndex((text) => same(text, name));
    if (index >= 0) found[column] = index;
  }
  return found;
}

const isWhole = (index: ColumnIndex, form: RegistryForm): boolean =>
  COLUMNS.every((column) => form.columns[column] === undefined || index[column] !== undefined);

/** The table under its heading; without the heading, the first table that has all the columns. */
function findTable(root: Root, form: RegistryForm): { heading: boolean; table: Table | null } {
  const at = root.children.findIndex((node) => node.type === 'heading' && same(shownText(node), form.heading));
  const heading = root.children[at];
  if (heading?.type === 'heading') {
    const rest = root.children.slice(at + 1);
    const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
    const tables = (end < 0 ? rest : rest.slice(0, end)).filter((node): node is Table => node.type === 'table');
    const table = tables.find((each) => isWhole(indexColumns(each, form), form)) ?? tables[0];
    if (table !== undefined) return { heading: true, table };
  }
  const whole = root.children.find(
    (node): node is Table => node.type === 'table' && isWhole(indexColumns(node, form), form),
  );
  return { heading: at >= 0, table: whole ?? null };
}

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
function cellOf(cell: TableCell, lines: readonly string[]): Located {
  const shown = shownRange(cell, lines);
  if (shown !== null) return { value: clipped(shownText(cell, ', ').trim()), range: shown };
  const range = rangeOf(cell);
  const line = lines[range.line - 1] ?? '';
  const column = range.column + (line[range.column - 1] === '|' ? 1 : 0);
  return { value: '', range: { ...range, column, endColumn: Math.max(column, range.endColumn - 1) } };
}

function linkOf(cell: TableCell, path: string): Entry['link'] {
  const link = cell.children.find((node) => node.type === 'link');
  return link === undefined ? null : { value: link.url, range: rangeOf(link), path: resolveLink(path, link.url) };
}

/** The number that a cell says, behind the label of proposals, and whether it says no other. */
function numberIn(cell: string, label: string): { readonly digits: string | null; readonly only: boolean } {
  const bare = cell.replace(new RegExp(`^[^\\p{L}\\p{N}]*${literal(label)}(?![\\p{L}\\p{N}])`, 'iu'), '');
  const digits = /\d{1,12}/.exec(bare)?.[0] ?? null;
  const isWhole = cell.length < LONGEST_CELL;
  return { digits, only: digits !== null && isWhole && !/\p{N}/u.test(bare.replace(digits, '')) };
}

interface Context {
  readonly path: string;
  readonly label: string;
  readonly form: RegistryForm;
  readonly index: ColumnIndex;
  readonly width: number;
  readonly lines: readonly string[];
}

const isForm = (value: string | undefined, form: string | null): boolean =>
  value !== undefined && form !== null && same(value, form);

/** Whether a row is the one of the file that holds the table: it leads there, and has the number of its name. */
const isOwnRow = (link: Entry['link'], number: number, path: string): boolean =>
  link?.path === path && number === Number(/\d{1,12}/.exec(fileOf(path))?.[0] ?? Number.NaN);

function entryOf(row: TableRow, { path, label, form, index, lines }: Context): Entry {
  const read = (column: Column): Located | null => {
    const cell = row.children[index[column] ?? -1];
    return cell === undefined ? null : cellOf(cell, lines);
  };
  const range = rangeOf(row);
  const first = row.children[index.number ?? 0];
  const digits = read('number') ?? { value: '', range };
  const { digits: found } = numberIn(digits.value, label);
  const title = read('title');
  const link = first === undefined ? null : linkOf(first, path);
  const kind = isForm(digits.value, form.next)
    ? 'next'
    : found === null
      ? 'unreadable'
      : isForm(title?.value, form.skipped)
        ? 'skipped'
        : isOwnRow(link, Number(found), path)
          ? 'process'
          : 'entry';
  return {
    kind,
    digits,
    number: kind === 'next' || found === null ? null : Number(found),
    link,
    title,
    author: read('author'),
    status: read('status'),
    range,
    source: lines[range.line - 1] ?? '',
    inHead: true,
    added: false,
  };
}

function rowProblems(row: TableRow, entry: Entry, { label, form, width }: Context): RegistryProblem[] {
  const cells = row.children.length;
  const key = fold(entry.source) === '' ? `blank:${cells}` : fold(entry.source);
  const { range } = entry;
  if (entry.kind !== 'next' && !numberIn(entry.digits.value, label).only)
    return [
      {
        code: 'number',
        data: { cell: entry.digits.value || 'nothing', column: form.columns.number },
        range,
        key: `number:${key}`,
      },
    ];
  const short = cells < width && entry.kind === 'entry';
  return short || cells > width
    ? [{ code: 'cells', data: { cells, width, number: entry.digits.value }, range, key: `cells:${key}` }]
    : [];
}

function nextRowProblems(entries: readonly Entry[], form: RegistryForm): RegistryProblem[] {
  const at = entries.findIndex((entry) => entry.kind === 'next');
  const row = entries[at];
  if (row === undefined || form.next === null || at === entries.length - 1) return [];
  const after = entries.slice(at + 1).map((entry) => entry.digits.value);
  return [{ code: 'next-last', data: { next: form.next, after }, range: row.range, key: 'next-last' }];
}

const empty = (path: string, text: string, problem: RegistryProblem): Registry => ({
  path,
  entries: [],
  problems: [problem],
  header: [],
  lines: splitLines(text),
  eol: '\n',
  removed: new Set(),
});

const unread = (path: string, detail: string, range: Range | null): Registry =>
  empty(path, '', { code: 'unreadable', data: { path, detail }, range, key: 'unreadable' });

/** A registry that nobody waited for. */
export const abandonedRegistry = ({ path }: RegistryForm, detail: string): Registry =>
  unread(path, detail, lineRange(1));

const NO_TEXT: Readonly<Record<NonNullable<Blob['problem']>, string>> = {
  binary: 'It is binary.',
  encoding: 'It is not UTF-8.',
  oversized: 'It is larger than 1 MiB.',
  symlink: 'It is a symbolic link.',
  submodule: 'It is a submodule.',
};

/**
 * Reads the registry. A missing file, heading, table or column, and rows that cannot be read, are its `problems`.
 * @param label of the process: its digits are none of the number behind it
 * @param effort that reading it may take; beyond it, the registry is unreadable
 */
export function parseRegistry(blob: Blob | undefined, form: RegistryForm, label = '', effort = new Effort()): Registry {
  const { path } = form;
  if (blob === undefined)
    return empty(path, '', { code: 'file-missing', data: { path }, range: null, key: 'file-missing' });
  if (blob.problem !== null) return unread(path, NO_TEXT[blob.problem], null);
  const { root, problem } = parseMarkdown(blob.text, 1, effort);
  if (root === null) return unread(path, problem.detail, problem.range);
  const lines = splitLines(blob.text);
  const { heading, table } = findTable(root, form);
  if (table === null) {
    const code = heading ? 'table-missing' : 'heading-missing';
    return empty(path, blob.text, { code, data: { path, heading: form.heading }, range: null, key: code });
  }
  const [head, ...rows] = table.children;
  const header = (head?.children ?? []).map((cell) => shownText(cell));
  const context: Context = { path, label, form, index: indexColumns(table, form), width: header.length, lines };
  const missing = COLUMNS.map((column) => form.columns[column]).filter(
    (name, i) => name !== undefined && context.index[COLUMNS[i] as Column] === undefined,
  );
  const read = rows.map((row) => ({ row, entry: entryOf(row, context) }));
  const entries = read.map(({ entry }) => entry);
  const problems = [
    ...missing.map(
      (column): RegistryProblem => ({
        code: 'column-missing',
        data: { column: column ?? '', header },
        range: head === undefined ? lineRange(1) : rangeOf(head),
        key: `column:${column}`,
      }),
    ),
    ...read.flatMap(({ row, entry }) => rowProblems(row, entry, context)),
    ...nextRowProblems(entries, form),
  ];
  return {
    path,
    entries,
    problems,
    header,
    lines,
    eol: blob.text.includes('\r\n') ? '\r\n' : '\n',
    removed: new Set(),
  };
}
