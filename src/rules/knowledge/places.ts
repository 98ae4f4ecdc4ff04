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
function replaceIn(path: string, lines: readonly string[], { range }: Located, value: string): readonly Edit[] {
  const line = lines[range.line - 1];
  if (line === undefined || range.line !== range.endLine) return [];
  const text = line.slice(0, range.column - 1) + value + line.slice(range.endColumn - 1);
  return [{ path, line: range.line, endLine: range.line, text }];
}

/** Replaces the value of a cell, where the entry stands in the pull request's file. A pipe in it is escaped. */
export function replaceCell(registry: Registry, entry: Entry, cell: Located, value: string): readonly Edit[] {
  // In a row with too few or too many cells nobody knows which one is meant.
  const isOff = registry.problems.some(({ code, range }) => code === 'cells' && range?.line === entry.range.line);
  if (!entry.inHead || isOff) return [];
  const line = registry.lines[cell.range.line - 1] ?? '';
  const escaped = value.replaceAll('|', '\\|');
  const before = line[cell.range.column - 2] === '|' ? ' ' : '';
  const after = line[cell.range.endColumn - 1] === '|' ? ' ' : '';
  return replaceIn(registry.path, registry.lines, cell, before + escaped + after);
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

/** A text as it stands in a field: a pipe would end the cell of a table. */
const inField = ({ metadata }: Process, text: string): string =>
  metadata === 'table' ? text.replaceAll('|', '\\|') : text;

/** Replaces a part of a field's value, or all of it, and keeps the signs around it: quotes, bold, a link. */
export const replaceInField = (
  process: Process,
  path: string,
  { lines }: Document,
  field: Field,
  part: string,
  text: string,
): readonly Edit[] => replacePart(path, lines, field, inField(process, part), inField(process, text));

/** Writes another value into a field. */
export function replaceField(
  process: Process,
  path: string,
  { lines }: Document,
  field: Field,
  value: string,
): readonly Edit[] {
  if (field.value !== '' && value !== '') return replaceIn(path, lines, field, inField(process, value));
  const { line, column, endLine, endColumn } = field.range;
  const source = lines[line - 1];
  if (source === undefined || line !== endLine) return [];
  const [before, after] = [source.slice(0, column - 1), source.slice(endColumn - 1)];
  const text = value === '' ? emptied(process, before, after) : filled(process, before, inField(process, value), after);
  return [{ path, line, endLine: line, text }];
}

function filled({ metadata }: Process, before: string, value: string, after: string): string {
  if (metadata === 'table') return `${before.trimEnd()} ${value} ${after.trimStart() || '|'}`;
  return before === '' || /\s$/.test(before) ? before + value + after : `${before} ${value}${after}`;
}

/** The signs around a value, which mean nothing without it. */
const OPENING = /(?:[*_`]+|\[)$/;
const CLOSING = /^(?:[*_`]+|\]\([^()]*\))/;

/** The line without the value; in a table the cell stays. */
function emptied({ metadata }: Process, before: string, after: string): string {
  const isMarked = OPENING.test(before) && CLOSING.test(after) && metadata !== 'front-matter' && metadata !== 'yaml';
  const [left, right] = isMarked ? [before.replace(OPENING, ''), after.replace(CLOSING, '')] : [before, after];
  return (metadata === 'table' ? `${left.trimEnd()} ${right.trimStart()}` : left + right).trimEnd();
}

/** Gives a field another name, and keeps the signs around it. */
export const renameField = (path: string, { lines }: Document, field: Field, name: string): readonly Edit[] =>
  replacePart(path, lines, { value: field.written, range: field.nameRange }, field.written, name);
