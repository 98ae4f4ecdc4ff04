import { slugOf } from '../model/naming.ts';

/** Letters that have no accent to lose. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Longer names are cut behind a word. */
const LONGEST = 50;

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const words = name.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return words.slice(0, LONGEST);
}

/**
 * The words of a title as files and branches have them: lower case letters without accents, digits, hyphens. Empty for a
 * title that has no such letter.
 */
export function shortName(title: string): string {
  const plain = slugOf(title.toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? letter));
  const name = plain
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(name) ? cut(name) : '';
}
