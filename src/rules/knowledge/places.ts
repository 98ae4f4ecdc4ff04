import type { Document, Field } from '../../model/document.ts';
import type { Process } from '../../model/process.ts';
import type { Entry, Registry } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import { type Located, type Location, lineRange } from '../../model/text.ts';

/** Where an entry (or one of its cells) stands. An entry that only the base branch has carries no line. */
export const entryPlace = (registry: Registry, entry: Entry | null, cell?: Located | null): Location => ({
  path: registry.path,
  range: entry?.inHead === true ? (cell?.range ?? entry.range) : null,
});

/** Where a field stands; of one that is not there, the first line of the metadata. */
export const fieldPlace = (path: string, document: Document, field: Field | null): Location => ({
  path,
  range:
    field?.range ??
    (document.metadata.range === null
      ? null
      : lineRange(document.metadata.range.line, document.lines[document.metadata.range.line - 1]?.length)),
});

/** Replaces a value within its line, and leaves the rest of the line as it is. No edit when the line is not at hand. */
export function replaceIn(path: string, lines: readonly string[], { range }: Located, value: string): readonly Edit[] {
  const line = lines[range.line - 1];
  if (line === undefined || range.line !== range.endLine) return [];
  const text = line.slice(0, range.column - 1) + value + line.slice(range.endColumn - 1);
  return [{ path, line: range.line, endLine: range.line, text }];
}

/** Writes another value into a field, as the process's documents carry it. */
export const replaceField = (
  { metadata }: Process,
  path: string,
  { lines }: Document,
  field: Field,
  value: string,
): readonly Edit[] => replaceIn(path, lines, field, metadata === 'table' ? value.replaceAll('|', '\\|') : value);

/** Replaces the value of a cell, where the entry stands in the pull request's file. A pipe in it is escaped. */
export function replaceCell(registry: Registry, entry: Entry, cell: Located, value: string): readonly Edit[] {
  if (!entry.inHead) return [];
  const line = registry.lines[cell.range.line - 1] ?? '';
  const escaped = value.replaceAll('|', '\\|');
  const isBare = cell.range.column === cell.range.endColumn && line[cell.range.column - 2] === '|';
  return replaceIn(registry.path, registry.lines, cell, isBare ? ` ${escaped} ` : escaped);
}

/** Replaces a part of a value, in whichever of its lines it stands. No edit when it does not stand there to the letter. */
export function replacePart(
  path: string,
  lines: readonly string[],
  { range }: Located,
  part: string,
  text: string,
): readonly Edit[] {
  for (let line = range.line; line <= range.endLine; line++) {
    const source = lines[line - 1] ?? '';
    const at = source.indexOf(part, line === range.line ? range.column - 1 : 0);
    if (at === -1) continue;
    return [{ path, line, endLine: line, text: source.slice(0, at) + text + source.slice(at + part.length) }];
  }
  return [];
}
