import { lineRange, type Range } from '../model/text.ts';

/** Git writes a name behind the first and the last of its lines: what stands there alone is somebody's own. */
const OURS = /^<{7} \S/;
const BETWEEN = /^={7}$/;
const THEIRS = /^>{7} \S/;
/** No backtick stands behind backticks that open a block: such a line is code within a sentence. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** HTML whose lines are shown as they are, or not at all. */
const BLOCKS = [
  [/<pre[\s>]/i, /<\/pre>/i],
  [/<!--/, /-->/],
] as const;

/** The lines that stand in no block of code or HTML; null in the place of the others. */
function outsideBlocks(lines: readonly string[]): (string | null)[] {
  let fence: string | null = null;
  let end: RegExp | null = null;
  return lines.map((line) => {
    if (end !== null) {
      if (end.test(line)) end = null;
      return null;
    }
    const sign = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (sign?.startsWith(fence) === true && line.trim() === sign) fence = null;
      return null;
    }
    fence = sign;
    if (sign !== null) return null;
    for (const [begins, ends] of BLOCKS) {
      const at = line.search(begins);
      if (at !== -1 && !ends.test(line.slice(at))) end = ends;
    }
    return line;
  });
}

const rangeAt = (lines: readonly string[], at: number): Range => lineRange(at + 1, lines[at]?.length);

/** Where git left what it could not merge: a beginning, a middle and an end, in this order. Null when there is none. */
export function conflictIn(lines: readonly string[]): Range | null {
  if (!lines.some((line) => OURS.test(line))) return null;
  const text = outsideBlocks(lines);
  const next = (sign: RegExp, from: number): number =>
    text.findIndex((line, at) => at >= from && line !== null && sign.test(line));
  const ours = next(OURS, 0);
  const between = ours === -1 ? -1 : next(BETWEEN, ours);
  return between === -1 || next(THEIRS, between) === -1 ? null : rangeAt(lines, ours);
}

/** What is left of a conflict between two lines, where no sentence looks like it: its beginning or its end will do. */
export function conflictBetween(lines: readonly string[], line: number, endLine: number): Range | null {
  const text = outsideBlocks(lines);
  const at = text.findIndex(
    (each, i) => i >= line - 1 && i < endLine && each !== null && (OURS.test(each) || THEIRS.test(each)),
  );
  return at === -1 ? null : rangeAt(lines, at);
}
