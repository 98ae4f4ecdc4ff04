import { distance } from 'fastest-levenshtein';
import { fold } from './naming.ts';

/** The word that is most likely meant: at most two letters, and half of the shorter word, differ. Null when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const written = fold(word);
  let nearest: { name: string; letters: number } | null = null;
  for (const name of known) {
    const wanted = fold(name);
    const limit = Math.min(2, Math.floor(Math.min(wanted.length, written.length) / 2));
    // Words of very different length are never near, and a hostile one is long.
    if (Math.abs(wanted.length - written.length) > limit) continue;
    const letters = distance(written, wanted);
    if (letters <= limit && letters < (nearest?.letters ?? Infinity)) nearest = { name, letters };
  }
  return nearest?.name ?? null;
}
