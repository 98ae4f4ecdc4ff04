import { fileOf, folderOf, isBelow } from '../../model/paths.ts';
import type { ProcessFile } from '../file.generated.ts';
import type { Member } from './series.ts';

type RegistryFile = NonNullable<ProcessFile['registry']>;

/** The table that lists the documents. */
export interface Table {
  readonly registry: RegistryFile;
  /** Whether rows stand there before their document does. */
  readonly reserves: boolean;
}

const LIST = /^(?:readme|index|overview|registry|log|0{2,6}.*|.*-0{2,6}-.*)\.(?:md|markdown)$/i;

/** Files that may hold a list of the documents: in their folder or above it. */
export const mayList = (path: string, root: string): boolean =>
  LIST.test(fileOf(path)) && (isBelow(root, folderOf(path)) || folderOf(path) === root);

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const shown = (cell: string): string =>
  cell
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .trim();

/** The number that a cell is about: no other words stand beside it but a label. */
function numberIn(cell: string): number | null {
  const digits = /^(?:[A-Za-z]{1,20}[-_ ]?)?#?(\d{1,6})$/.exec(shown(cell).replace(/^_|_$/g, ''))?.[1];
  return digits === undefined ? null : Number(digits);
}

interface Rows {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const RULER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

function* tablesIn(text: string): Generator<Rows> {
  const lines = text.split(/\r?\n/);
  let heading = '';
  for (let at = 0; at < lines.length; at += 1) {
    heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(lines[at] ?? '')?.[1] ?? heading;
    if (!lines[at]?.includes('|') || !RULER.test(lines[at + 1] ?? '') || !lines[at + 1]?.includes('|')) continue;
    const end = lines.findIndex((line, index) => index > at + 1 && !line.includes('|'));
    const rows = lines.slice(at + 2, end === -1 ? undefined : end);
    yield { heading, header: cellsOf(lines[at] ?? '').map(shown), rows: rows.map(cellsOf) };
    at += rows.length + 1;
  }
}

const COLUMNS: readonly (readonly ['title' | 'author' | 'status', RegExp])[] = [
  ['title', /^(?:title|name|decision|subject|description|summary)$/i],
  ['author', /^(?:authors?|owners?|champions?|proposers?)(?:\(s\))?$/i],
  ['status', /^(?:status|state)$/i],
];

function tableOf(path: string, { heading, header, rows }: Rows, members: readonly Member[]): Table | null {
  const known = new Set(members.map(({ number }) => number));
  const listed = header.map((_, column) => rows.flatMap((row) => numberIn(row[column] ?? '') ?? []));
  const column = listed.findIndex(
    (numbers) => numbers.filter((number) => known.has(number)).length * 2 >= Math.max(known.size, 1),
  );
  const number = header[column];
  if (number === undefined || number === '' || heading === '') return null;
  const last = rows.at(-1)?.[column] ?? '';
  const next = numberIn(last) === null && /^[_*(]*next/i.test(last) ? last : null;
  const title = header.findIndex((name) => COLUMNS[0]?.[1].test(name) === true);
  const skipped = rows.map((row) => row[title] ?? '').find((cell) => /^[_*(]+(?:skipped|unused|not used)/i.test(cell));
  const columns = COLUMNS.flatMap(([what, form]) => {
    const name = header.find((each) => form.test(each));
    return name === undefined || name === number ? [] : [[what, name] as const];
  });
  return {
    registry: {
      path,
      heading,
      columns: { number, ...Object.fromEntries(columns) },
      ...(skipped === undefined ? {} : { skipped }),
      ...(next === null ? {} : { next }),
    },
    reserves: next !== null || (listed[column] ?? []).some((each) => each > (members.at(-1)?.number ?? 0)),
  };
}

/** The table of these documents in one of the texts, by path: the first that lists at least half of them. */
export function registryIn(texts: ReadonlyMap<string, string>, members: readonly Member[]): Table | null {
  for (const [path, text] of texts)
    for (const rows of tablesIn(text)) {
      const table = tableOf(path, rows, members);
      if (table !== null) return table;
    }
  return null;
}

/** Where a proposal's number comes from, as the numbers show it: nearly all of them from the lowest to the last, or some. */
export function assignedBy(numbers: readonly number[], table: Table | null): 'reserved' | 'next' | 'assigned' {
  if (table?.reserves === true) return 'reserved';
  const [lowest = 0] = numbers;
  const span = (numbers.at(-1) ?? lowest) - lowest + 1;
  return new Set(numbers).size * 5 >= span * 4 ? 'next' : 'assigned';
}

/** The first number: 0 or 1, or the round one that the others begin with, or right behind. */
export function firstOf(numbers: readonly number[]): number {
  const [lowest = 1] = numbers;
  if (lowest <= 1) return lowest;
  const round = 10 ** (String(lowest).length - 1);
  return lowest >= 100 && lowest % round < 10 ? lowest - (lowest % round) : 1;
}
