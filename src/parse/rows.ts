import type { Nodes, PhrasingContent, Root, Table, TableCell, TableRow } from 'mdast';

/** Nearly all rows of a registry are plain: Markdown's parser needs half a millisecond for each, and a gigabyte for many thousands. */
const LEAST_RUN = 8;
/** The first lines of a run may be the header of the table and the line below it. */
const HEADER = 2;

/** Text that means nothing but itself to Markdown, where emphasis is not parsed. */
const PLAIN = /^[^\\`[\]<>&|\p{Cc}]*$/u;
/** A link whose text and address are as plain. */
const LINK = /^\[([^\\`[\]<>&|\p{Cc}]+)\]\(([^\\`[\]<>&|\p{Cc}\s()]+)\)$/u;

/** The stretch without spaces at its ends. */
function bounds(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}

const isPlainCell = (cell: string): boolean => {
  if (PLAIN.test(cell)) return true;
  const { start, end } = bounds(cell, 0, cell.length);
  const text = LINK.exec(cell.slice(start, end))?.[1];
  return text !== undefined && !text.startsWith(' ') && !text.endsWith(' ');
};

const isPlainRow = (line: string): boolean =>
  line.length > 1 && line.startsWith('|') && line.endsWith('|') && line.slice(1, -1).split('|').every(isPlainCell);

const at = (line: number, from: number, to: number): NonNullable<Nodes['position']> => ({
  start: { line, column: from + 1 },
  end: { line, column: to + 1 },
});

function contentOf(source: string, line: number, start: number, end: number): PhrasingContent {
  const [, text, url] = LINK.exec(source.slice(start, end)) ?? [];
  if (text === undefined || url === undefined)
    return { type: 'text', value: source.slice(start, end), position: at(line, start, end) };
  const children = [{ type: 'text' as const, value: text, position: at(line, start + 1, start + 1 + text.length) }];
  return { type: 'link', title: null, url, children, position: at(line, start, end) };
}

/** The row as Markdown's parser would make it. */
function rowOf(source: string, line: number): TableRow {
  const children: TableCell[] = [];
  for (let pipe = 0; pipe < source.length - 1; ) {
    const next = source.indexOf('|', pipe + 1);
    const { start, end } = bounds(source, pipe + 1, next);
    // A cell begins with the pipe before it; the last one has the pipe behind it, too.
    const last = next === source.length - 1 ? next + 1 : next;
    children.push({
      type: 'tableCell',
      children: start === end ? [] : [contentOf(source, line, start, end)],
      position: at(line, pipe, last),
    });
    pipe = next;
  }
  return { type: 'tableRow', children, position: at(line, 0, source.length) };
}

/** Plain rows one below the other. `first` is the line of the first one that can be no header. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsIn(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    let end = first;
    while (end < lines.length && isPlainRow(lines[end] ?? '')) end += 1;
    if (end - first >= LEAST_RUN) runs.push({ first: first + HEADER + 1, last: end });
    first = end;
  }
  return runs;
}

/** The table whose row, not its header, stands in the line. */
const tableWith = ({ children }: Root, line: number): Table | undefined =>
  children.find(
    (node): node is Table =>
      node.type === 'table' && node.children.some((row, i) => i > 0 && row.position?.start.line === line),
  );

function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) eachNode(child, visit);
}

/**
 * Parses a text without its runs of plain rows, but for the first ones of each; where those are rows of a table, so are
 * the others, whatever they say. Where it is none (in code, say), nothing may be left out: the text is parsed whole.
 */
export function withPlainRows(text: string, parse: (text: string) => Root): Root {
  const lines = text.split(/\r\n|\n|\r/);
  const runs = runsIn(lines);
  if (runs.length === 0) return parse(text);
  const isLeftOut = new Set(runs.flatMap(({ first, last }) => lines.slice(first, last).map((_, i) => first + 1 + i)));
  const kept = lines.flatMap((_, i) => (isLeftOut.has(i + 1) ? [] : [i + 1]));
  const root = parse(kept.map((line) => lines[line - 1]).join('\n'));
  eachNode(root, ({ position }) => {
    if (position === undefined) return;
    position.start.line = kept[position.start.line - 1] ?? position.start.line;
    position.end.line = kept[position.end.line - 1] ?? position.end.line;
  });
  const tables = runs.map((run) => ({ ...run, table: tableWith(root, run.first) }));
  for (const { first, last, table } of tables) {
    if (table === undefined) return parse(text);
    const index = table.children.findIndex((row) => row.position?.start.line === first);
    const rows = lines.slice(first, last).map((source, i) => rowOf(source, first + 1 + i));
    table.children = [...table.children.slice(0, index + 1), ...rows, ...table.children.slice(index + 1)];
    const end = table.children.at(-1)?.position?.end;
    if (table.position !== undefined && end !== undefined) table.position.end = { ...end };
  }
  return root;
}
