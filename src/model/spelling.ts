import { fold } from './naming.ts';

/** How many letters are wrong, missing or too many between two words; two neighbours that change places count as one. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (line[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}

/** The word that is most likely meant: at most two letters, and half of the shorter word, differ. Null when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const written = fold(word);
  let nearest: { name: string; distance: number } | null = null;
  for (const name of known) {
    const wanted = fold(name);
    const limit = Math.min(2, Math.floor(Math.min(wanted.length, written.length) / 2));
    // Words of very different length are never near, and a hostile one is long.
    if (Math.abs(wanted.length - written.length) > limit) continue;
    const distance = editDistance(written, wanted);
    if (distance <= limit && distance < (nearest?.distance ?? Infinity)) nearest = { name, distance };
  }
  return nearest?.name ?? null;
}
