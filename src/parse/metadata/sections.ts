import type { Nodes, RootContent } from 'mdast';
import type { Problem } from '../../model/document.ts';
import type { Range } from '../../model/text.ts';
import { Effort } from '../limits.ts';
import { parseMarkdown, rangeOf } from '../markdown.ts';
import { mostLines } from './head.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { secondStatus, withoutRemark } from './status.ts';
import { isComment, valueAt } from './value.ts';

const LEVEL_2 = /^ {0,3}##[ \t]+/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** Reads the level-2 headings that the process knows as fields; the first line below one is its value. */
export function readSections(lines: readonly string[], names: FieldNames): MetadataReading {
  const searched = lines.slice(0, mostLines(lines));
  const last = searched.findLastIndex((line) => LEVEL_2.test(line) && names.of(bare(line)) !== null);
  if (last === -1) return ABSENT;
  // What follows the last of them is the body, and is read when somebody asks for it.
  const next = searched.findIndex((line, index) => index > last && HEADING.test(line));
  const { root, problem } = parseMarkdown(
    searched.slice(0, next === -1 ? undefined : next).join('\n'),
    1,
    Effort.forHead(),
  );
  if (root === null) return broken(null, [problem]);
  const fields = root.children.flatMap((node, index) => {
    const field = node.type === 'heading' && node.depth === 2 ? nameOf(node, lines) : null;
    if (field === null || names.of(field.written) === null) return [];
    return [{ ...field, ...below(root.children, index, lines, names, names.typeOf(field.written)) }];
  });
  const [first] = fields;
  if (first === undefined) return ABSENT;
  const second = otherStatus(root.children, fields, names);
  if (second !== null) return broken(null, [second]);
  const { endLine, endColumn } = first.range;
  const { line } = first.nameRange;
  return named(names, { line, column: 1, endLine: Math.max(line, endLine), endColumn }, fields);
}

/** The text of a heading without its signs, and the colon that some write behind it. */
const bare = (line: string): string =>
  line
    .replace(LEVEL_2, '')
    .replace(/[ \t]+#*[ \t]*$/, '')
    .replace(/^[*_]+|[*_:]+$/g, '')
    .trim();

function nameOf(heading: RootContent, lines: readonly string[]): Pick<WrittenField, 'written' | 'nameRange'> | null {
  const { line } = rangeOf(heading);
  const source = lines[line - 1] ?? '';
  const written = bare(source);
  const at = source.indexOf(written);
  if (!LEVEL_2.test(source) || written === '') return null;
  return { written, nameRange: { line, column: at + 1, endLine: line, endColumn: at + 1 + written.length } };
}

/** The first line of what stands below a heading, be it in a list; the line below where nothing does. */
function below(
  nodes: readonly RootContent[],
  heading: number,
  lines: readonly string[],
  names: FieldNames,
  type: Parameters<typeof valueAt>[2],
): Pick<WrittenField, 'value' | 'items' | 'range'> {
  const node = nodes.find((each, index) => index > heading && !isComment(each));
  const text = node === undefined ? undefined : paragraphIn(node);
  if (text !== undefined) {
    const { line, column } = rangeOf(text);
    const range: Range = { line, column, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 };
    const said = valueAt(lines, range, type);
    return type === 'status' ? withoutRemark(said, names, lines) : said;
  }
  const line = rangeOf(nodes[heading] as RootContent).endLine + 1;
  return { value: '', items: [], range: { line, column: 1, endLine: line, endColumn: 1 } };
}

/** What the section of the status says behind the line that is its value, and reads as another status. */
function otherStatus(
  nodes: readonly RootContent[],
  fields: readonly WrittenField[],
  names: FieldNames,
): Problem | null {
  const field = fields.find(({ written, value }) => names.typeOf(written) === 'status' && value !== '');
  if (field === undefined) return null;
  const start = nodes.findIndex((node) => rangeOf(node).line === field.nameRange.line);
  const end = nodes.findIndex((node, index) => index > start && node.type === 'heading');
  const below = nodes.slice(start + 1, end === -1 ? undefined : end);
  return secondStatus(below, field.value, names, field.range.endLine);
}

const paragraphIn = (node: Nodes): Nodes | undefined => {
  if (node.type === 'paragraph') return node;
  const first = node.type === 'list' || node.type === 'listItem' ? node.children[0] : undefined;
  return first === undefined ? undefined : paragraphIn(first);
};
