import type { List, ListItem, Paragraph } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { rangeOf } from '../markdown.ts';
import { isCut, readHead, tooLong } from './head.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { betweenComments, clean, textAt, trimmed, valueAt } from './value.ts';

/** `Name:`, be the name bold, its colon inside or outside. */
const NAME = /^([*_]{0,3})([^\s:*_](?:[^:]{0,100}?[^\s:*_])?)[*_]{0,3}[ \t]*:[*_]{0,3}(?=\s|$)/u;

/** Reads a list of `- Name: value` before the first level-2 heading: the first one that names a field of the process. */
export function readList(lines: readonly string[], names: FieldNames): MetadataReading {
  const head = readHead(lines);
  if ('code' in head) return broken(null, [head]);
  for (const list of head.nodes) {
    if (list.type !== 'list') continue;
    const items = list.children.map((item) => itemOf(item, lines, names));
    if (!items.some((item) => item !== null && 'written' in item && names.of(item.written) !== null)) continue;
    if (isCut(head, list)) return broken(rangeOf(list), [tooLong('list', list)]);
    const problems = items.filter((item): item is Problem => item !== null && 'code' in item);
    if (problems.length > 0) return broken(rangeOf(list), problems);
    return named(
      names,
      rangeOf(list),
      items.filter((item): item is WrittenField => item !== null && 'written' in item),
    );
  }
  return ABSENT;
}

/** The field of a bullet; a problem when it is none, null when nothing stands there. */
function itemOf({ children }: ListItem, lines: readonly string[], names: FieldNames): WrittenField | Problem | null {
  const [first] = children;
  if (first === undefined) return null;
  const { line, column } = rangeOf(first);
  const source = lines[line - 1] ?? '';
  const [whole, mark = '', written] = (first.type === 'paragraph' && NAME.exec(source.slice(column - 1))) || [];
  if (whole === undefined || written === undefined) {
    const detail = 'This line of the list is no field: it has to begin with a name and a colon.';
    return { code: 'shape', detail, range: lineRange(line, source.length) };
  }
  const start = column + mark.length;
  const nameRange = { line, column: start, endLine: line, endColumn: start + written.length };
  const rest = restOf(first as Paragraph, column + whole.length, lines);
  const type = names.typeOf(written);
  const nested = children.find((child): child is List => child.type === 'list');
  const value = valueAt(lines, rest, type);
  if (value.value !== '' || nested === undefined) return { written, nameRange, ...value };
  return { written, nameRange, ...valuesOf(nested, lines, type, value.range) };
}

/** What a paragraph says behind a column of its first line; the place behind a space where it says nothing. */
function restOf(paragraph: Paragraph, column: number, lines: readonly string[]): Range {
  const { line } = rangeOf(paragraph);
  const said = betweenComments(paragraph.children, lines);
  const end = said === null || (said.endLine === line && said.endColumn <= column) ? null : said;
  const rest = end === null ? null : { ...end, line, column };
  if (rest !== null && clean(textAt(lines, rest)) !== '') return trimmed(lines, rest);
  const place = column + (lines[line - 1]?.[column - 1] === ' ' ? 1 : 0);
  return { line, column: place, endLine: line, endColumn: place };
}

/** A list below the name holds the values. */
function valuesOf(
  { children }: List,
  lines: readonly string[],
  type: Parameters<typeof valueAt>[2],
  empty: Range,
): Pick<WrittenField, 'value' | 'items' | 'range'> {
  const said = children.flatMap(({ children: [first] }) => {
    const range = first?.type === 'paragraph' ? betweenComments(first.children, lines) : null;
    return range === null ? [] : [valueAt(lines, range, type)];
  });
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return { value: '', items: [], range: empty };
  const items = said.flatMap((each) => each.items);
  const { endLine, endColumn } = last.range;
  return { value: items.join(', '), items, range: { ...first.range, endLine, endColumn } };
}
