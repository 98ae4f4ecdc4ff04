import { bareTitle, fold, wordsOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';

const LINKING = new Set('a an and as at by for from in into of on or the to via with'.split(' '));
const GENERIC = new Set(
  `add api change design document draft feature implementation improve improvement manager model new reserved
  service support system update`.split(/\s+/),
);

/** The words of a title that carry its meaning: no articles, and nothing that the process itself is called. */
function tellingWords(process: Process, title: string): readonly string[] {
  const own = new Set(wordsOf(`${process.label} ${process.title}`));
  return wordsOf(title).filter((word) => !LINKING.has(word) && !own.has(word));
}

const sameWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

const contains = (whole: string, part: string): boolean => part.length >= 3 && whole.includes(part);

/** Whether two titles are one, or one is a shortened form of the other. */
export function sameTitle(process: Process, a: string, b: string): boolean {
  const [one, other] = [fold(bareTitle(process, a)), fold(bareTitle(process, b))];
  if (one === other || contains(one, other) || contains(other, one)) return true;
  const [short = [], long = []] = [a, b]
    .map((title) => tellingWords(process, bareTitle(process, title)))
    .sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.some((each) => sameWord(word, each)));
}

/** Whether two titles, or names of files, have one word in common that says what they are about. */
export function resembles(process: Process, a: string, b: string): boolean {
  const words = (text: string): readonly string[] =>
    tellingWords(process, text).filter((word) => !GENERIC.has(word) && word.length > 1 && !/^v?\d+$/.test(word));
  const isIn = (word: string, text: string): boolean => word.length >= 6 && fold(text).includes(word);
  const [one, other] = [words(a), words(b)];
  return (
    one.some((word) => isIn(word, b) || other.some((each) => sameWord(word, each))) ||
    other.some((word) => isIn(word, a))
  );
}
