/** Text in terminal columns: wide characters take two, combining ones none. */

const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const COMBINING = /^[\p{M}\u200C\u200D]+$/u;
/** One column a character, and a cheap test: Latin, punctuation, arrows and lines. */
const NARROW = /^[\x20-\x7E\xA1-\xAC\xAE-\xFF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;

/** What a reader takes for one character, with its width. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

const cellWidth = (text: string): number => (COMBINING.test(text) ? 0 : WIDE.test(text) ? 2 : 1);

export function cellsOf(text: string): Cell[] {
  if (NARROW.test(text)) return [...text].map((char) => ({ text: char, width: 1 }));
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...graphemes].map(({ segment }) => ({ text: segment, width: cellWidth(segment) }));
}

export const widthOf = (text: string): number =>
  NARROW.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** As many characters as fit into the width. */
export function cut(text: string, width: number): string {
  let kept = '';
  let left = width;
  for (const cell of cellsOf(text)) {
    left -= cell.width;
    if (left < 0) break;
    kept += cell.text;
  }
  return kept;
}

/** The text, cut to the width with an ellipsis at its end. */
export const shortened = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${cut(text, Math.max(width - 1, 0))}…`;

function pieces(word: string, width: number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    const part = cut(rest, width);
    if (part === '') break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

/** Lines of at most the width, broken at spaces; a longer word is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
