/**
 * A sentence of a message. Values from a repository are hostile: they stand in segments of their own, and a
 * reporter escapes each kind for its medium. `code` is a value quoted as code, `text` is everything else.
 */
export type Segment = { readonly text: string } | { readonly code: string };
export type Prose = readonly Segment[];

/** A plain sentence of our own, with code between backticks: it fills a message, or a part of it, alone. */
interface Sentence {
  readonly sentence: string;
}

type Value = string | number | readonly string[] | Sentence | null | undefined;

/** What a message's placeholders may hold. A list is joined as `a`, `b` or `c`. */
export type MessageData = Readonly<Record<string, Value>>;

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
    if (isSentence(value)) throw new RangeError(`message has more than {${name}}, which is a sentence: ${template}`);
    return clip(Array.isArray(value) ? value.join(', ') : String(value));
  });
}

/** A plain sentence with code between backticks. */
export const quoted = (text: string): Prose =>
  text
    .split('`')
    .map((piece, at): Segment => (at % 2 === 0 ? { text: piece } : { code: piece }))
    .filter((segment) => ('code' in segment ? segment.code : segment.text) !== '');

const isSentence = (value: Value): value is Sentence =>
  typeof value === 'object' && value !== null && 'sentence' in value;

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
    const only = /^\{(\w+)\}$/.exec(piece)?.[1];
    const value = only === undefined ? undefined : data[only];
    if (index % 2 === 1) return Array.isArray(value) ? alternatives(value) : [{ code: fill(piece, data) }];
    return isSentence(value) ? [...quoted(clip(value.sentence))] : [{ text: fill(piece, data) }];
  });
}

/** One sentence behind the other. */
export const joined = (one: Prose, other: Prose = []): Prose =>
  one.length === 0 || other.length === 0 ? [...one, ...other] : [...one, { text: ' ' }, ...other];

/** The sentence as plain text, code between backticks. Not safe for Markdown or a terminal: see the reporters. */
export const plain = (prose: Prose): string =>
  prose.map((segment) => ('code' in segment ? `\`${segment.code.replaceAll('`', "'")}\`` : segment.text)).join('');

/** `1 finding`, `3 findings`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
