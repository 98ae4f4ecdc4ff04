import type { Entry, Registry, RegistryProblem } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import { moveLine } from './order.ts';

/** Closes a gap that is empty, and puts the row that invites reservations at the end. */
export function editsFor({ path, lines, entries }: Registry, { code, data, range }: RegistryProblem): readonly Edit[] {
  const rows = entries.filter((entry) => entry.inHead).map((entry) => entry.range.line);
  const last = rows.at(-1);
  if (range === null || last === undefined) return [];
  const { line, endLine } = range;
  if (code === 'next-last') return moveLine({ path, lines }, line, last);
  if (code === 'next-missing') return [{ path, line: last + 1, endLine: last, text: String(data.source) }];
  const text = lines
    .slice(line - 1, endLine)
    .join('')
    .trim();
  return code === 'table-broken' && (text === '' || rows.includes(line)) ? [{ path, line, endLine, text }] : [];
}

/** The number of the row that a problem is about; of rows below a break, and of a row at the end, where it is a new one. */
export function numberOf({ entries }: Registry, { code, range }: RegistryProblem): number | null {
  const isOfRow = code === 'cells' || code === 'number';
  const isMeant = ({ inHead, added, number, range: { line } }: Entry): boolean => {
    if (!inHead || number === null || range === null) return false;
    return isOfRow ? line === range.line : added && line >= range.line;
  };
  return entries.find(isMeant)?.number ?? null;
}
