import type { Root, Table, TableRow } from 'mdast';
import { fold } from '../model/naming.ts';
import { fileOf } from '../model/paths.ts';
import type { RegistryForm } from '../model/process.ts';
import type { Entry, Registry, RegistryProblem } from '../model/registry.ts';
import type { Blob } from '../model/source.ts';
import { type Located, lineRange, type Range, splitLines } from '../model/text.ts';
import { cellOf, linkOf, numberIn } from './cells.ts';
import { conflictBetween, conflictIn } from './conflict.ts';
import { Effort } from './limits.ts';
import { type Break, readLooseRows } from './loose-rows.ts';
import { parseMarkdown, rangeOf, shownText, type TreeSlot } from './markdown.ts';
import { type Found, secondRegistries } from './second-registries.ts';

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

const isLikeRegistry = (table: Table, form: RegistryForm): boolean => isWhole(indexColumns(table, form), form);

/** The lines of the section under the registry's heading. */
function findSection(root: Root, form: RegistryForm): Found['section'] {
  const heading = root.children.find((node) => node.type === 'heading' && same(shownText(node), form.heading));
  if (heading?.type !== 'heading') return null;
  const { line } = rangeOf(heading);
  const next = root.children.find(
    (node) => node.type === 'heading' && node.depth <= heading.depth && rangeOf(node).line > line,
  );
  return { line, endLine: next === undefined ? Number.POSITIVE_INFINITY : rangeOf(next).line - 1 };
}

/** The table under its heading; without the heading, the first table that has all the columns. */
function findTable(root: Root, section: Found['section'], form: RegistryForm): Table | null {
  const tables = root.children.filter((node): node is Table => node.type === 'table');
  const below = tables.filter((each) => {
    const { line } = rangeOf(each);
    return section !== null && line > section.line && line <= section.endLine;
  });
  const isLike = (each: Table): boolean => isLikeRegistry(each, form);
  return below.find(isLike) ?? below[0] ?? tables.find(isLike) ?? null;
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
  const invitations = entries.filter((entry) => entry.kind === 'next');
  const [row, ...more] = invitations;
  if (form.next !== null && more.length > 0)
    return more.map(({ range }, i) => ({
      code: 'next-twice',
      data: { next: form.next ?? '' },
      range,
      key: `next-twice:${i + 1}`,
    }));
  const at = row === undefined ? -1 : entries.indexOf(row);
  if (row === undefined || form.next === null || at === entries.length - 1) return [];
  const after = entries.slice(at + 1).map((entry) => entry.digits.value);
  return [{ code: 'next-last', data: { next: form.next, after }, range: row.range, key: 'next-last' }];
}

/** What stands in a break is known by its beginning. */
const LONGEST_KEY = 100;

/** Where the table ends although rows follow. Breaks are counted, so that an old one stays the same above other rows. */
function breakProblems(breaks: readonly Break[], entries: readonly Entry[], { lines }: Context): RegistryProblem[] {
  const times = new Map<string, number>();
  return breaks.map(({ from, to, row }) => {
    const between =
      from === row
        ? 'row'
        : fold(
            lines
              .slice(from - 1, to)
              .join(' ')
              .slice(0, LONGEST_KEY),
          );
    const time = (times.get(between) ?? 0) + 1;
    times.set(between, time);
    const what = between === '' ? 'An empty line' : from === row ? 'The space before it' : 'Something else than a row';
    const below = entries.find(({ range }) => range.line === row)?.digits.value || 'nothing';
    const end = { endLine: to, endColumn: (lines[to - 1]?.length ?? 0) + 1 };
    const range = { ...lineRange(from), ...end };
    return { code: 'table-broken', data: { what, row: below }, range, key: `broken:${between}/${time}` };
  });
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
 * @param slot of the tree of the registry that was read before
 */
export function parseRegistry(
  blob: Blob | undefined,
  form: RegistryForm,
  label = '',
  effort = new Effort(),
  slot: TreeSlot | null = null,
): Registry {
  const { path } = form;
  if (blob === undefined)
    return empty(path, '', { code: 'file-missing', data: { path }, range: null, key: 'file-missing' });
  if (blob.problem !== null) return unread(path, NO_TEXT[blob.problem], null);
  const { root, problem } = parseMarkdown(blob.text, 1, effort, slot);
  if (root === null) return unread(path, problem.detail, problem.range);
  const lines = splitLines(blob.text);
  const section = findSection(root, form);
  const conflict = section === null ? conflictIn(lines) : conflictBetween(lines, section.line, section.endLine);
  const table = findTable(root, section, form);
  if (table === null) {
    const code = conflict !== null ? 'conflict' : section === null ? 'heading-missing' : 'table-missing';
    return empty(path, blob.text, { code, data: { path, heading: form.heading }, range: conflict, key: code });
  }
  const [head, ...rows] = table.children;
  const header = (head?.children ?? []).map((cell) => shownText(cell));
  const context: Context = { path, label, form, index: indexColumns(table, form), width: header.length, lines };
  const missing = COLUMNS.map((column) => form.columns[column]).filter(
    (name, i) => name !== undefined && context.index[COLUMNS[i] as Column] === undefined,
  );
  const loose = readLooseRows(root, table, lines, { width: header.length, number: context.index.number ?? -1 }, effort);
  const read = [...rows, ...loose.rows].map((row) => ({ row, entry: entryOf(row, context) }));
  const entries = read.map(({ entry }) => entry);
  const problems: RegistryProblem[] = [
    ...missing.map(
      (column): RegistryProblem => ({
        code: 'column-missing',
        data: { column: column ?? '', header },
        range: head === undefined ? lineRange(1) : rangeOf(head),
        key: `column:${column}`,
      }),
    ),
    ...read.flatMap(({ row, entry }) => rowProblems(row, entry, context)),
    ...breakProblems(loose.breaks, entries, context),
    ...secondRegistries(root, { table, section }, lines, form, (each) => isLikeRegistry(each, form)),
    ...nextRowProblems(entries, form),
  ];
  return {
    path,
    entries,
    problems: conflict === null ? problems : [{ code: 'conflict', data: { path }, range: conflict, key: 'conflict' }],
    header,
    lines,
    eol: blob.text.includes('\r\n') ? '\r\n' : '\n',
    removed: new Set(),
  };
}
