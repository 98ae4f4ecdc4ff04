/**
 * A sentence of a message. Values from a repository are hostile: they stand in segments of their own, and a
 * reporter escapes each kind for its medium. `code` is a value quoted as code, `text` is everything else.
 */
export type Segment = { readonly text: string } | { readonly code: string };
export type Prose = readonly Segment[];

/** What a message's placeholders may hold. A list is joined as `a`, `b` or `c`. */
export type MessageData = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

const LONGEST_VALUE = 300;
const PLACEHOLDER = /\{(\w+)\}/g;

function clip(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}

function fill(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = data[name];
    if (value === undefined || value === null) throw new RangeError(`message has no value for {${name}}: ${template}`);
    return clip(Array.isArray(value) ? value.join(', ') : String(value));
  });
}

function alternatives(items: readonly string[]): Segment[] {
  return items.flatMap((item, index): Segment[] => {
    const joint = index === 0 ? [] : [{ text: index === items.length - 1 ? ' or ' : ', ' }];
    return [...joint, { code: clip(item) }];
  });
}

/** Fills a template: `{name}` is a value, text between backticks becomes code.
 * @throws RangeError when a value is missing: a rule's mistake, found by its examples. */
export function compose(template: string, data: MessageData): Prose {
  return template.split('`').flatMap((piece, index): Segment[] => {
    if (piece === '') return [];
    if (index % 2 === 0) return [{ text: fill(piece, data) }];
    const only = /^\{(\w+)\}$/.exec(piece)?.[1];
    const list = only === undefined ? undefined : data[only];
    return Array.isArray(list) ? alternatives(list) : [{ code: fill(piece, data) }];
  });
}

/** One sentence behind the other. */
export const joined = (one: Prose, other: Prose = []): Prose =>
  one.length === 0 || other.length === 0 ? [...one, ...other] : [...one, { text: ' ' }, ...other];

/** The sentence as plain text, code between backticks. Not safe for Markdown or a terminal: see the reporters. */
export const plain = (prose: Prose): string =>
  prose.map((segment) => ('code' in segment ? `\`${segment.code.replaceAll('`', "'")}\`` : segment.text)).join('');
