/** A stretch of a text file. Lines and columns are 1-based, columns count UTF-16 code units, `endColumn` is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value together with the place it was read from. */
export interface Located<T = string> {
  readonly value: T;
  readonly range: Range;
}

/** Where in the repository something stands; `range` is null when only the file (or its name) is meant. */
export interface Location {
  readonly path: string;
  readonly range: Range | null;
}

export const lineRange = (line: number, length = 0): Range => ({
  line,
  column: 1,
  endLine: line,
  endColumn: length + 1,
});

/** Splits at LF, CRLF and CR; a final line end does not make an empty last line. The empty text has no lines. */
export function splitLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Orders text by code point, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text as a pattern that matches itself. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A copy. A piece of a string may keep the whole string in memory, and documents outlive their source. */
export const detached = (text: string): string => ` ${text}`.slice(1);
