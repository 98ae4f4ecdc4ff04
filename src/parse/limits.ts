import type { Problem } from '../model/document.ts';
import { MAX_DOCUMENT_BYTES } from '../model/source.ts';
import { lineRange } from '../model/text.ts';

/** Block quotes and lists inside each other. */
const MAX_DEPTH = 60;
/** Opening brackets (`[`, `![`) in one paragraph or table cell. */
const MAX_BRACKETS = 1_000;
/** Lines of a block of fields, and of the head in which one is looked for. */
export const MAX_METADATA_LINES = 1_000;
/** Brackets and braces that a block of fields opens. */
const MAX_METADATA_BRACKETS = 100;
/** A line of fields that is indented a hundred times, or begins a list in a list in a list. */
const NESTED_LINE = /^\s{100}|(?:[-?:]\s+){20}/;
/** Code units of a block of fields, and of the head in which one is looked for. */
export const MAX_METADATA_LENGTH = 64 * 1024;
/** What parsing one document may cost: about two seconds. A design document of 3,400 lines needs a tenth. */
const MAX_EFFORT = 8_000_000;
/** What parsing the head of one may cost, where its fields are looked for. */
const HEAD_EFFORT = 2_000_000;
/** What every line costs, whatever stands in it. */
const LINE_EFFORT = 70;

/** A horizontal rule as wide as no screen: each of its signs is a token, and they are counted when all are there. */
const WIDE_RULE = /^ {0,3}[*_>-][*_\- \t>]{5000}/m;

const UTF8 = new TextEncoder();

/** A text of more than 1 MiB is not parsed at all. */
export function checkSize(text: string): Problem | null {
  // A code unit takes at most three bytes, so most texts need no counting.
  if (text.length * 3 <= MAX_DOCUMENT_BYTES || UTF8.encode(text).length <= MAX_DOCUMENT_BYTES) return null;
  return { code: 'oversized', detail: 'The file is larger than 1 MiB.', range: null };
}

/** Fields (the lines of their block, without delimiters) that would keep a parser busy are not parsed. */
export function checkMetadata(lines: readonly string[], firstLine = 2, what = 'front matter'): Problem | null {
  const long = lines.length > MAX_METADATA_LINES;
  const heavy = lines.reduce((sum, line) => sum + line.length, 0) > MAX_METADATA_LENGTH;
  if (long || heavy) {
    const limit = long ? `${MAX_METADATA_LINES} lines` : `${MAX_METADATA_LENGTH / 1024} KiB`;
    return { code: 'oversized', detail: `The ${what} is longer than ${limit}.`, range: lineRange(1, 3) };
  }
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    brackets += line.match(/[[{]/g)?.length ?? 0;
    if (brackets > MAX_METADATA_BRACKETS || NESTED_LINE.test(line)) {
      const detail = `The ${what} is nested too deeply.`;
      return { code: 'deep', detail, range: lineRange(index + firstLine, line.length) };
    }
  }
  return null;
}

/** Thrown by `Effort` in the middle of parsing; never leaves `limited`. */
class LimitReached extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** What the work makes; beyond the effort, the problem. `above` lines of the file stand before the text. */
export function limited<T>(
  work: () => T,
  above = 0,
): { readonly made: T; readonly problem: null } | { readonly made: null; readonly problem: Problem } {
  try {
    return { made: work(), problem: null };
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    return { made: null, problem: { code: 'deep', detail: error.message, range: lineRange(error.line + above) } };
  }
}

/**
 * Counts what the Markdown parser does, in units of about one character, and stops it beyond a limit. Markdown has
 * many ways to make a parser start over at every character, and to tell them from honest text one has to parse it.
 * So the work itself is counted: this catches them all, and is the same on every machine.
 */
export class Effort {
  private left: number;
  private line = 0;
  private depth = 0;
  private paragraph: object | null = null;
  private brackets = 0;

  constructor(limit = MAX_EFFORT) {
    this.left = limit;
  }

  /** For the head of a document. */
  static forHead(): Effort {
    return new Effort(HEAD_EFFORT);
  }

  /** Whether a text needed more: with a higher limit it may be read. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  /** @throws LimitReached when everything is spent. */
  spend(units: number, line: number): void {
    this.left -= units;
    if (this.left < 0) throw new LimitReached('The document is too intricate to be read.', line);
  }

  /** The text as a whole, before parsing. */
  read(text: string, firstLine = 1): void {
    const wide = WIDE_RULE.exec(text);
    if (wide !== null)
      throw new LimitReached(
        'One line has thousands of signs and no word.',
        firstLine - 1 + text.slice(0, wide.index).split(/\r\n?|\n/).length,
      );
    let line = firstLine;
    for (const _ of text.matchAll(/\r\n?|\n/g)) this.spend(LINE_EFFORT, line++);
    this.spend(text.length, line);
  }

  /** One quote or list item that stands open in this line. */
  nest(line: number): void {
    this.depth = line === this.line ? this.depth + 1 : 1;
    this.line = line;
    if (this.depth > MAX_DEPTH)
      throw new LimitReached(`Lists and quotes are nested more than ${MAX_DEPTH} levels deep.`, line);
  }

  /** One opening bracket. */
  bracket(paragraph: object, line: number): void {
    this.brackets = paragraph === this.paragraph ? this.brackets + 1 : 1;
    this.paragraph = paragraph;
    if (this.brackets > MAX_BRACKETS)
      throw new LimitReached(`One paragraph has more than ${MAX_BRACKETS} opening brackets.`, line);
  }
}
