import type { List, ListItem, Paragraph } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { rangeOf, shownText } from '../markdown.ts';
import { namedElsewhere } from './elsewhere.ts';
import { isCut, readHead, tooLong } from './head.ts';
import { BULLET_NAME } from './name.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { secondStatus, withoutRemark } from './status.ts';
import { betweenComments, clean, textAt, trimmed, valueAt } from './value.ts';

/** Reads a list of `- Name: value` before the first level-2 heading: the first one that names a field of the process. */
export function readList(lines: readonly string[], names: FieldNames): MetadataReading {
  const head = readHead(lines);
  if ('code' in head) return broken(null, [head]);
  for (const list of head.nodes) {
    if (list.type !== 'list') continue;
    const items = list.children.map((item) => itemOf(item, lines, names));
    if (!items.some((item) => item !== null && 'written' in item && names.of(item.written) !== null)) continue;
    if (isCut(head, list)) return broken(rangeOf(list), [tooLong('list', list)]);
    const problems = items.flatMap((item, at) => problemOf(item, list.children[at], names) ?? []);
    if (problems.length > 0) return broken(rangeOf(list), problems);
    return named(
      names,
      rangeOf(list),
      items.filter((item): item is WrittenField => item !== null && 'written' in item),
      1,
      namedElsewhere(head.nodes, list, lines, names),
    );
  }
  return ABSENT;
}

function problemOf(
  item: WrittenField | Problem | null,
  bullet: ListItem | undefined,
  names: FieldNames,
): Problem | null {
  if (item === null || 'code' in item) return item;
  const isStatus = names.typeOf(item.written) === 'status' && item.value !== '';
  return isStatus ? secondStatus(bullet?.children ?? [], item.value, names, item.range.endLine) : null;
}

/** The field of a bullet; a problem when it is none, null when nothing stands there. */
function itemOf({ children }: ListItem, lines: readonly string[], names: FieldNames): WrittenField | Problem | null {
  const [first] = children;
  if (first === undefined) return null;
  const { line, column } = rangeOf(first);
  const source = lines[line - 1] ?? '';
  const [whole, mark = '', inSource] = (first.type === 'paragraph' && BULLET_NAME.exec(source.slice(column - 1))) || [];
  if (whole === undefined || inSource === undefined) {
    const detail = 'This line of the list is no field: it has to begin with a name and a colon.';
    return { code: 'shape', detail, range: lineRange(line, source.length) };
  }
  const start = column + mark.length;
  const nameRange = { line, column: start, endLine: line, endColumn: start + inSource.length };
  const shown = BULLET_NAME.exec(shownText(first))?.[2] ?? '';
  // What readers see counts, where that is a name: a link, a comment or an escape makes no other field of it.
  const written = names.of(inSource) === null && names.of(shown) !== null ? shown : inSource;
  const rest = restOf(first as Paragraph, column + whole.length, lines);
  const type = names.typeOf(written);
  const nested = children.find((child): child is List => child.type === 'list');
  const said = valueAt(lines, rest, type);
  const value = type === 'status' ? withoutRemark(said, names, lines) : said;
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
