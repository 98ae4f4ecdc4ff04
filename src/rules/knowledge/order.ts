import type { Entry, Registry } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';

type Numbered = Entry & { readonly number: number };

/** Rows with a number that stand in the pull request's file, in order. */
const numberedRows = (registry: Registry): readonly Numbered[] =>
  registry.entries.filter((entry): entry is Numbered => entry.inHead && entry.number !== null);

/** Rows that stand below a higher number. A row that the pull request adds gives way to those that were there. */
export function outOfOrder(registry: Registry): readonly Numbered[] {
  const rows = numberedRows(registry);
  const wrong = new Set<Entry>();
  let highest = -1;
  for (const row of rows.filter(({ added }) => !added))
    if (row.number < highest) wrong.add(row);
    else highest = row.number;
  const limits = new Map<Entry, number>();
  let lowest = Number.POSITIVE_INFINITY;
  for (const row of rows.toReversed()) {
    limits.set(row, lowest);
    if (!row.added && !wrong.has(row)) lowest = row.number;
  }
  highest = -1;
  for (const row of rows) {
    if (wrong.has(row)) continue;
    if (row.number < highest || row.number > (limits.get(row) ?? row.number)) wrong.add(row);
    else highest = row.number;
  }
  return rows.filter((row) => wrong.has(row));
}

/** The line behind which a row belongs that is one of those outside of the order; null when there is none. */
export function placeFor(registry: Registry, entry: Numbered, outside: readonly Numbered[]): number | null {
  const wrong = new Set<Entry>(outside);
  const others = numberedRows(registry).filter((row) => !wrong.has(row));
  const lower = others.filter((row) => row.number <= entry.number).at(-1);
  return lower?.range.line ?? (others[0] === undefined ? null : others[0].range.line - 1);
}

/** Further away nobody reads all that stands between. */
const FARTHEST = 60;

/** Moves a line behind another one: with all that stands between as one text, over a long way as a line more and a line less. */
export function moveLine(
  { path, lines }: Pick<Registry, 'path' | 'lines'>,
  from: number,
  behind: number,
): readonly Edit[] {
  const line = lines[from - 1] ?? '';
  if (Math.abs(from - behind) > FARTHEST)
    return [
      { path, line: behind + 1, endLine: behind, text: line },
      { path, line: from, endLine: from, text: '' },
    ];
  const edit =
    from > behind
      ? { path, line: behind + 1, endLine: from, text: [line, ...lines.slice(behind, from - 1)].join('\n') }
      : { path, line: from, endLine: behind, text: [...lines.slice(from, behind), line].join('\n') };
  return [edit];
}
