import { asWritten, lastLine } from '../../authoring/written.ts';
import { type Document, fieldOf, titleHeading } from '../../model/document.ts';
import type { Process } from '../../model/process.ts';
import type { Edit } from '../../model/rule.ts';
import { fieldLine } from '../../rules/knowledge/fields.ts';

/** Writes a block of metadata in the place of one that nobody can read, or where a template without one has it. */
export function blockEdits(process: Process, path: string, document: Document, block: string): readonly Edit[] {
  const { state, range } = document.metadata;
  if (state === 'present' || Object.keys(process.fields).length === 0) return [];
  if (state === 'broken')
    return range === null ? [] : [{ path, line: range.line, endLine: range.endLine, text: block }];
  const isBelowTitle = process.metadata === 'table' || process.metadata === 'list' || process.metadata === 'sections';
  const last = isBelowTitle ? (titleHeading(document)?.range.endLine ?? 0) : 0;
  const before = last === 0 ? '' : '\n';
  const after = (document.lines[last] ?? '').trim() === '' ? '' : '\n';
  return [{ path, line: last + 1, endLine: last, text: `${before}${block}${after}` }];
}

/** The line above which a field belongs that a document lacks: below the one that the process names before it. */
function lineOf(process: Process, document: Document, name: string): number {
  const names = Object.keys(process.fields);
  const above = names.slice(0, names.indexOf(name)).findLast((each) => fieldOf(document, each) !== null);
  const field = above === undefined || process.metadata === 'sections' ? null : fieldOf(document, above);
  if (field !== null) return Math.max(field.nameRange.line, lastLine(field)) + 1;
  return Math.min(...document.metadata.fields.map(({ nameRange }) => nameRange.line));
}

/** Adds the fields that a document lacks, each in its place. */
export function addedFields(
  process: Process,
  path: string,
  document: Document,
  values: ReadonlyMap<string, string>,
): readonly Edit[] {
  if (document.metadata.fields.length === 0) return [];
  const pieces = new Map<number, string[]>();
  for (const [name, value] of values) {
    if (fieldOf(document, name) !== null) continue;
    const line = lineOf(process, document, name);
    const piece = fieldLine(process, name, asWritten(process, name, value), document);
    pieces.set(line, [...(pieces.get(line) ?? []), process.metadata === 'sections' ? `${piece}\n` : piece]);
  }
  return [...pieces].map(([line, texts]) => ({ path, line, endLine: line - 1, text: texts.join('\n') }));
}
