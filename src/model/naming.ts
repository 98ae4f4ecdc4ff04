import { folderOf } from './paths.ts';
import type { Process } from './process.ts';
import { literal } from './text.ts';

/** The number as the process writes it, `0041`. */
export const formatNumber = (process: Process, number: number): string =>
  String(number).padStart(process.number.digits, '0');

/** How a proposal is called, `ACME-0041`. */
export const nameOf = (process: Process, number: number): string => `${process.label}-${formatNumber(process, number)}`;

/** Fills `{number}`, `{slug}`, `{label}` and `{title}` of a template of the process. */
export const expand = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

/** The names of a path that stand for a template's own words: `team` is `search` for `docs/{team}/{number}.md`. */
export function otherWords(template: string, path: string): Readonly<Record<string, string>> {
  const names = path.split('/');
  const words = template.split('/').map((name) => /^\{(?!(?:number|slug)\})(\w+)\}$/.exec(name)?.[1]);
  return Object.fromEntries(words.flatMap((word, at) => (word === undefined ? [] : [[word, names[at] ?? '']])));
}

const SLUG = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200})';
const FORMS: Readonly<Record<string, string>> = { number: '\\d{1,12}', slug: SLUG };

/**
 * A template with placeholders as a pattern with a group for number and slug; one that stands again says the same.
 * Linear: no group can give back to another.
 */
export function pathPattern(template: string): RegExp {
  const seen = new Set<string>();
  const source = template
    .split(/(\{\w+\})/)
    .map((piece) => {
      const word = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (word === undefined) return literal(piece);
      const form = FORMS[word];
      if (form === undefined) return '[^/]+';
      if (seen.has(word)) return `\\k<${word}>`;
      seen.add(word);
      return `(?<${word}>${form})`;
    })
    .join('');
  return new RegExp(`^${source}$`);
}

/** Lower case without accents. Hangul syllables stay whole. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase();

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

/** Words in lower case with hyphens between, in any script. */
export const slugOf = (words: string): string =>
  plainLetters(words)
    .replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Words as names of files and branches have them, the signs of other scripts left out. */
export const asciiWords = (words: string): string =>
  slugOf(words)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** Longer names are cut behind a word. */
const LONGEST = 50;

/** The words of a title for its file and branch, as many as make a short name; empty where it has no Latin letter. */
export function shortName(title: string): string {
  const name = asciiWords(title);
  if (!/[a-z]/.test(name)) return '';
  if (name.length <= LONGEST) return name;
  return name
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

/** What stands for the words of a title that has no Latin letter. */
export const NO_WORDS = 'proposal';

/** Letters and digits only, lower case, accents folded: two spellings of one name or title become the same. */
export const fold = (text: string): string => plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What looks like a hyphen, or cannot be seen. */
const BETWEEN = '[\\s#＃_\\p{Pd}\\u2212\\p{Cf}]*';
const SIGN = '[:：\\u2236\\ua789.;|>»→~)\\]}】」\\p{Pd}\\u2212]*';

/** A letter of a label, be it of full width. */
const likeLetter = (char: string): string =>
  char === '-' ? BETWEEN : `[${char}${String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)}]\\p{Cf}*`;

/** The name of a proposal before a title, in groups: up to its digits (or the template's `XXXX`), those, the sign, the title. */
const nameBefore = ({ label }: Process): RegExp =>
  new RegExp(
    `^([\\s\\p{Cf}#*_~<({[【「]*${[...label].map(likeLetter).join('')}${BETWEEN})(\\p{Nd}[\\p{Nd}\\p{Cf}]*|X{2,})(\\s*${SIGN}\\s*)(.*)$`,
    'isu',
  );

/** A proposal that a heading names at its beginning. */
export interface NamedNumber {
  /** The digits; the letters of the template where nobody has filled them in. */
  readonly digits: string;
  /** Whether a sign stands behind the number: without one it is a word of the title, as in `ACME-1041 Follow-Up`. */
  readonly signed: boolean;
  /** What stands before the digits, between them and the title, and the title. */
  readonly parts: readonly [before: string, between: string, title: string];
}

/** The numbers that a heading begins with, one behind the other. Look-alike digits are those they look like. */
export function namedNumbers(process: Process, heading: string): readonly NamedNumber[] {
  const pattern = nameBefore(process);
  const found: NamedNumber[] = [];
  for (let match = pattern.exec(heading); match !== null; match = pattern.exec(match[4] ?? '')) {
    const [, before = '', digits = '', between = '', title = ''] = match;
    found.push({
      digits: digits.normalize('NFKC').replace(/\p{Cf}/gu, ''),
      signed: between.trim() !== '' || title === '',
      parts: [before, between, title],
    });
  }
  return found;
}

/** A heading or title cell without the proposal's name before it: `ACME-1041: Query Cache` is `Query Cache`. */
export const bareTitle = (process: Process, title: string): string =>
  nameBefore(process).exec(title)?.[4] ?? title.trim();

/** The digits that a heading gives, `1041` in `ACME-1041: Query Cache`; null when it gives none. */
export function titleDigits(process: Process, title: string): string | null {
  const [first] = namedNumbers(process, title);
  return first?.signed ? first.digits : null;
}

/** The folder that holds the documents: the part of the template before the first placeholder. */
export const documentsRoot = (process: { readonly documents: Pick<Process['documents'], 'path'> }): string =>
  folderOf(process.documents.path.split('{')[0] ?? '');
