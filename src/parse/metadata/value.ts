import type { Nodes } from 'mdast';
import { isPlaceholder } from '../../model/document.ts';
import type { FieldForm } from '../../model/process.ts';
import type { Range } from '../../model/text.ts';
import { rangeOf } from '../markdown.ts';
import type { WrittenField } from './reading.ts';

/** White space, and what cannot be seen: `trim` does not know all of it. */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;
/** Longer values are nobody's name or date, and comparing them would take for ever. */
const LONGEST_VALUE = 2000;

const isBlank = (line: string, at: number): boolean => BLANK.test(line[at] ?? '');

/** A value without white space around it, cut where nobody reads on. */
export function clean(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && isBlank(value, start)) start += 1;
  while (end > start && isBlank(value, end - 1)) end -= 1;
  return value.slice(start, Math.min(end, start + LONGEST_VALUE));
}

/** The stretch without white space at its ends; what is empty shrinks to its beginning. */
export function trimmed(lines: readonly string[], range: Range): Range {
  const first = lines[range.line - 1] ?? '';
  const last = lines[range.endLine - 1] ?? '';
  let [column, endColumn] = [range.column, range.endColumn];
  const stop = range.line === range.endLine ? endColumn : first.length + 1;
  while (column < stop && isBlank(first, column - 1)) column += 1;
  if (range.line === range.endLine && column >= endColumn) return { ...range, endColumn: range.column };
  while (endColumn > 1 && isBlank(last, endColumn - 2)) endColumn -= 1;
  return { ...range, column, endColumn };
}

export function textAt(lines: readonly string[], { line, column, endLine, endColumn }: Range): string {
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  const between = lines.slice(line, endLine - 1);
  const ends = [(lines[line - 1] ?? '').slice(column - 1), (lines[endLine - 1] ?? '').slice(0, endColumn - 1)];
  return [ends[0], ...between, ends[1]].map((text) => clean(text ?? '')).join(' ');
}

export const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g;

/** A comment says nothing to readers; a word between two of them does. */
export const isComment = (node: Nodes): boolean =>
  node.type === 'html' && node.value.replace(COMMENT, '').trim() === '';

/** What stands between the comments at both ends of a cell or a paragraph; null when nothing does. */
export function betweenComments(nodes: readonly Nodes[], lines: readonly string[]): Range | null {
  const says = (node: Nodes): boolean => !isComment(node) && clean(textAt(lines, rangeOf(node))) !== '';
  const [first, last] = [nodes.find(says), nodes.findLast(says)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [rangeOf(first), rangeOf(last)];
  return { ...from, endLine: to.endLine, endColumn: to.endColumn };
}

const MARKED = /^(\*{1,3}|_{1,3}|`)(?=\S)(.*\S)\1$/;
const LINK = /^(\[)([^\][]*)\]\([^()]*\)$/;
/** Fields whose value is one word of a fixed form: a link around it is an ornament. */
const WORDS: ReadonlySet<FieldForm['type']> = new Set(['status', 'date', 'version', 'number']);

/** The stretch inside the signs that make it bold, italic, code or a link. A placeholder such as `_(later)_` keeps them. */
export function unmarked(lines: readonly string[], range: Range, type: FieldForm['type'] | null = null): Range {
  const text = textAt(lines, range);
  if (range.line !== range.endLine || text.length > LONGEST_VALUE || isPlaceholder(text)) return range;
  const [, sign, inner] = MARKED.exec(text) ?? (type !== null && WORDS.has(type) ? LINK.exec(text) : null) ?? [];
  if (sign === undefined || inner === undefined || (sign !== '[' && inner.includes(sign))) return range;
  const column = range.column + sign.length;
  return unmarked(lines, trimmed(lines, { ...range, column, endColumn: column + inner.length }), type);
}

const BREAK = /<br ?\/?>/i;
/** Code, in which nothing is hidden, an escaped sign that begins no tag, comments and tags. */
const HTML = /(`+)[^`]*\1|\\<|<!--(?:-?>|.*?(?:-->|$))|<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/gi;
/** Fields whose values are words: a tag around them is an ornament. A link to an issue may be one. */
const TEXTS: ReadonlySet<FieldForm['type'] | null> = new Set([...WORDS, 'persons', 'title']);

/** A value without what readers do not see. A placeholder such as `<your name>` is a tag, and stays. */
function seen(value: string, type: FieldForm['type'] | null): string {
  const isHidden = (html: string): boolean =>
    html.startsWith('<!--') || (TEXTS.has(type) && !html.startsWith('`') && !BREAK.test(html));
  return value.replace(HTML, (html) => (html === '\\<' ? '<' : isHidden(html) ? '' : html)) || value;
}

/** The value that stands in a stretch of Markdown. Lines that are broken by hand are values of their own. */
export function valueAt(
  lines: readonly string[],
  stretch: Range,
  type: FieldForm['type'] | null,
): Pick<WrittenField, 'value' | 'items' | 'range'> {
  const range = unmarked(lines, trimmed(lines, stretch), type);
  const items = seen(clean(textAt(lines, range)), type)
    .replaceAll('\\|', '|')
    .split(BREAK)
    .map(clean)
    .filter((item) => item !== '');
  return { value: items.join(', '), items, range };
}
