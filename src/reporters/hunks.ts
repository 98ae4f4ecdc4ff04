/** A hunk of a diff as it reads afterwards: consecutive lines of the new file. */
export interface Hunk {
  /** The first line, 1-based. */
  readonly from: number;
  /** Its lines, without line ends. */
  readonly texts: readonly string[];
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/** The hunks of a patch as GitHub gives it; none where a lone CR lets editors and git count lines differently. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: { from: number; texts: string[] }[] = [];
  let left = 0;
  for (const line of patch.split('\n')) {
    const [, from, size = '1'] = left === 0 ? (HEADER.exec(line) ?? []) : [];
    if (from !== undefined) {
      hunks.push({ from: Number(from), texts: [] });
      left = Number(size);
    } else if (left > 0 && !line.startsWith('-') && !line.startsWith('\\')) {
      hunks.at(-1)?.texts.push(line.slice(1).replace(/\r$/, ''));
      left -= 1;
    }
  }
  return hunks.some(({ texts }) => texts.some((text) => text.includes('\r'))) ? [] : hunks;
}

/** The texts of lines that stand in one hunk, the last one included; null where no hunk has them all. */
export function textsOf(hunks: readonly Hunk[], from: number, to: number): readonly string[] | null {
  const hunk = hunks.find((each) => each.from <= from && to < each.from + each.texts.length);
  return hunk === undefined ? null : hunk.texts.slice(from - hunk.from, to - hunk.from + 1);
}
