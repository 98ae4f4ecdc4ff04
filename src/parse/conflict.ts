import { lineRange, type Range } from '../model/text.ts';

const OURS = /^<{7}(?: |$)/;
const BETWEEN = /^={7}$/;
const THEIRS = /^>{7}(?: |$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The lines that stand in no block of code; null in the place of the others. */
function outsideCode(lines: readonly string[]): (string | null)[] {
  let open: string | null = null;
  return lines.map((line) => {
    const fence = FENCE.exec(line)?.[1] ?? null;
    if (open === null) {
      open = fence;
      return fence === null ? line : null;
    }
    if (fence?.startsWith(open) === true && line.trim() === fence) open = null;
    return null;
  });
}

/** The first line that git left where it could not merge: a beginning, or a middle with an end. Null when there is none. */
export function conflictIn(lines: readonly string[]): Range | null {
  if (!lines.some((line) => OURS.test(line) || THEIRS.test(line))) return null;
  const text = outsideCode(lines);
  const first = (sign: RegExp, from = 0): number =>
    text.findIndex((line, at) => at >= from && line !== null && sign.test(line));
  const [ours, between] = [first(OURS), first(BETWEEN)];
  const at = ours !== -1 ? ours : between !== -1 && first(THEIRS, between) !== -1 ? between : -1;
  return at === -1 ? null : lineRange(at + 1, lines[at]?.length);
}
