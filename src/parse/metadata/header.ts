import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { checkMetadata } from '../limits.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { clean, textAt, trimmed } from './value.ts';

const NAME = /^([^\s:](?:[^:]{0,100}?[^\s:])?)[ \t]*:(?=\s|$)/u;
const CONTINUATION = /^[ \t]/;
const HEADING = /^#{1,6}\s/;

/** Reads lines of `Name: value` at the top, up to the first empty line; indented lines go on with the value above. */
export function readHeader(lines: readonly string[], names: FieldNames): MetadataReading {
  const stop = lines.findIndex((line) => line.trim() === '' || HEADING.test(line));
  const end = stop === -1 ? lines.length : stop;
  const block = lines.slice(0, end);
  const range = { line: 1, column: 1, endLine: end, endColumn: (block.at(-1)?.length ?? 0) + 1 };
  if (!block.some((line) => names.of(NAME.exec(line)?.[1] ?? '') !== null)) return ABSENT;
  const refused = checkMetadata(block, 1, 'header');
  if (refused !== null) return broken(range, [refused], end + 1);
  const problems = block.flatMap((line, index): Problem[] => {
    if (NAME.test(line) || (index > 0 && CONTINUATION.test(line))) return [];
    const detail = 'This line of the header is no field: it has to begin with a name and a colon.';
    return [{ code: 'shape', detail, range: lineRange(index + 1, line.length) }];
  });
  if (problems.length > 0) return broken(range, problems, end + 1);
  return named(names, range, fieldsOf(block), end + 1);
}

function fieldsOf(block: readonly string[]): WrittenField[] {
  const starts = block.flatMap((line, index) => (CONTINUATION.test(line) ? [] : [index]));
  return starts.map((start, at) => {
    const [whole = '', written = ''] = NAME.exec(block[start] ?? '') ?? [];
    const line = start + 1;
    const endLine = starts[at + 1] ?? block.length;
    const nameRange = { line, column: 1, endLine: line, endColumn: written.length + 1 };
    const range = valueRange(block, line, whole.length + 1, endLine);
    const value = clean(textAt(block, range));
    return { written, nameRange, range, value, items: value === '' ? [] : [value] };
  });
}

/** From the first sign of the value to its last; the place behind the colon and a space where there is none. */
function valueRange(block: readonly string[], line: number, column: number, endLine: number): Range {
  const rest = { line, column, endLine, endColumn: (block[endLine - 1]?.length ?? 0) + 1 };
  if (clean(textAt(block, rest)) !== '') return trimmed(block, rest);
  const place = column + (block[line - 1]?.[column - 1] === ' ' ? 1 : 0);
  return { line, column: place, endLine: line, endColumn: place };
}
