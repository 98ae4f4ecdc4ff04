import type { Document, Section } from '../../model/document.ts';
import { titleHeading } from '../../model/document.ts';
import { wordsOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import { nearestWord } from '../../model/spelling.ts';

type Structure = Process['sections']['structures'][string];

/** A document held against the structure that it fits best. */
export interface Fit {
  readonly structure: Structure;
  /** The structure's sections that the document has, by their names in the process. */
  readonly found: ReadonlyMap<string, Section>;
}

const NUMBERING = /^\s*(?:\d+(?:[.):]\d+)*[.):]?|[ivx]+[.)])\s+/i;
const JOINTS = /[/&+]|\band\b/i;
/** Longer headings are sentences; what stands behind does not name a section. */
const LONGEST_NAME = 200;

/** Words without a plural's `s`, each with a space behind it; `/`, `&` and `and` are no words. */
const essence = (text: string): string =>
  wordsOf(text)
    .map((word) => (word === 'and' ? '' : `${word.replace(/s$/, '')} `))
    .join('');

/** The ways to read a heading: as a whole, and as the names that it joins, `Motivation and Goals`. */
function readings(heading: string): readonly string[] {
  const text = heading.slice(0, LONGEST_NAME).replace(NUMBERING, '');
  return [text, ...(JOINTS.test(text) ? text.split(JOINTS) : [])].map(essence);
}

const isNamed = (headings: readonly string[], name: string): boolean =>
  name !== '' && headings.some((heading) => heading.startsWith(name));

/**
 * Whether a heading opens the section of this name: it begins with its words, as `2. Current Design (as is)` does for
 * `Current Design`, or joins it to another, as `Motivation and Goals` does for `Goal`.
 */
export const opensSection = (heading: string, name: string): boolean => isNamed(readings(heading), essence(name));

/** Finds sections by their names: the first at the highest level that has one. The title, if it has one, is no section. */
function finder(document: Document, hasTitle = true): (name: string) => Section | null {
  const title = hasTitle ? titleHeading(document) : null;
  const read = document.sections
    .filter(({ range }) => range.line !== title?.range.line)
    .map((section) => ({ section, headings: readings(section.text) }));
  return (name) => {
    const wanted = essence(name);
    let found: Section | null = null;
    for (const { section, headings } of read)
      if ((found === null || section.depth < found.depth) && isNamed(headings, wanted)) found = section;
    return found;
  };
}

/** The document's section of this name, if it has one. */
export const sectionNamed = (document: Document, name: string): Section | null => finder(document)(name);

function fitTo(structure: Structure, find: (name: string) => Section | null): Fit {
  const found = new Map<string, Section>();
  for (const { name } of structure) {
    const section = find(name);
    if (section !== null) found.set(name, section);
  }
  return { structure, found };
}

/** The sections that the structure asks for and the document lacks. */
export const missingSections = ({ structure, found }: Fit): readonly string[] =>
  structure.filter(({ name, optional }) => !optional && !found.has(name)).map(({ name }) => name);

/**
 * The structure that a document follows: the one that it has in full, else the one most of whose sections it has; of
 * equals the first. Null when the process asks for no sections.
 */
export function bestFit(process: Process, document: Document): Fit | null {
  const find = finder(document, process.heading.forms.length > 0);
  const fits = Object.values(process.sections.structures).map((structure) => fitTo(structure, find));
  const whole = fits.find((fit) => missingSections(fit).length === 0);
  const most = Math.max(...fits.map(({ found }) => found.size));
  return whole ?? fits.find(({ found }) => found.size === most) ?? null;
}

/** Words that many sections have, whatever they are about. */
const GENERIC = new Set(
  'addition change consideration considered detail more note other overview section summary'.split(' '),
);

/** `test` and `testing`, `testable` no more. */
const LONGEST_ENDING = 3;

function sameWord(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  return a === b || (short.length >= 4 && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING);
}

const essentialWords = (text: string): readonly string[] =>
  essence(text)
    .split(' ')
    .filter((word) => word !== '');

/** The words of a section's name that no other section of the structure has. */
function tellingWords(structure: Structure, name: string): readonly string[] {
  const others = new Set(structure.flatMap((each) => (each.name === name ? [] : essentialWords(each.name))));
  return essentialWords(name).filter((word) => word.length >= 3 && !others.has(word) && !GENERIC.has(word));
}

/** A shorter name is a letter or two away from many words. */
const SHORTEST_MISSPELT = 6;

/** Whether a heading is a section's name but for a letter or two. */
const isSlip = (heading: string, name: string): boolean =>
  name.length >= SHORTEST_MISSPELT &&
  nearestWord(heading.slice(0, LONGEST_NAME).replace(NUMBERING, ''), [name]) !== null;

/**
 * Headings that may be meant for a missing section: the only one near it, and near no other one. What stands deeper than
 * the section would is about something smaller.
 */
export function nearSections(
  fit: Fit,
  document: Document,
  depthOf: (name: string) => number,
): ReadonlyMap<string, Section> {
  const { structure } = fit;
  const title = titleHeading(document);
  const strangers = document.sections.filter(
    ({ text, range }) => range.line !== title?.range.line && !structure.some(({ name }) => opensSection(text, name)),
  );
  const pairs = missingSections(fit).flatMap((name) => {
    const telling = tellingWords(structure, name);
    const isNear = ({ text, depth }: Section): boolean =>
      depth <= depthOf(name) &&
      (isSlip(text, name) ||
        essentialWords(text.slice(0, LONGEST_NAME)).some((word) => telling.some((each) => sameWord(word, each))));
    return strangers.filter(isNear).map((section) => ({ name, section }));
  });
  const isAlone = (pair: (typeof pairs)[number]): boolean =>
    pairs.every((other) => other === pair || (other.name !== pair.name && other.section !== pair.section));
  return new Map(pairs.filter(isAlone).map(({ name, section }) => [name, section]));
}

/** A heading's text with another name in the place of its own; its number stays. */
export const renamedHeading = (heading: string, name: string): string => (NUMBERING.exec(heading)?.[0] ?? '') + name;

/** The sections of the structure that this document has below another of them: those that every one has, or the others. */
export const sectionsWithin = (
  { structure, found }: Fit,
  { range, endLine }: Section,
  which: 'required' | 'optional',
): readonly Section[] =>
  structure.flatMap(({ name, optional }) => {
    const inner = found.get(name);
    const isBelow = inner !== undefined && inner.range.line > range.line && inner.endLine <= endLine;
    return isBelow && optional === (which === 'optional') ? [inner] : [];
  });
