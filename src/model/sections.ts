import type { Document, Heading, Section } from './document.ts';
import { titleHeading } from './document.ts';
import { wordsOf } from './naming.ts';
import type { Process } from './process.ts';

type Structure = Process['sections']['structures'][string];

/** A document held against the structure that it fits best. */
export interface Fit {
  readonly structure: Structure;
  /** The structure's sections that the document has, by their names in the process. */
  readonly found: ReadonlyMap<string, Section>;
}

const NUMBERING = /^\s*(?:(?:\d+[.):]?)+|[ivx]+[.)])\s+/i;
const JOINTS = /[/&+]|\s+and\s+/i;

/** Words without a plural's `s`; `/`, `&` and `and` are no words. */
const essence = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => word !== 'and')
    .map((word) => word.replace(/s$/, ''));

const beginsWith = (words: readonly string[], opening: readonly string[]): boolean =>
  opening.length > 0 && opening.every((word, index) => words[index] === word);

/**
 * Whether a heading opens the section of this name: it begins with its words, as `2. Current Design (as is)` does for
 * `Current Design`, or joins it to another, as `Motivation and Goals` does for `Goal`.
 */
export function opensSection(heading: string, name: string): boolean {
  const text = heading.replace(NUMBERING, '');
  return [text, ...text.split(JOINTS)].some((piece) => beginsWith(essence(piece), essence(name)));
}

/** The section of this name: the first at the highest level that has one. The title is no section. */
export function sectionNamed(document: Document, name: string): Section | null {
  const title: Heading | null = titleHeading(document);
  const named = document.sections.filter(
    ({ text, range }) => range.line !== title?.range.line && opensSection(text, name),
  );
  const highest = Math.min(...named.map(({ depth }) => depth));
  return named.find(({ depth }) => depth === highest) ?? null;
}

function fitTo(structure: Structure, document: Document): Fit {
  const found = new Map<string, Section>();
  for (const { name } of structure) {
    const section = sectionNamed(document, name);
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
  const fits = Object.values(process.sections.structures).map((structure) => fitTo(structure, document));
  const whole = fits.find((fit) => missingSections(fit).length === 0);
  const most = Math.max(...fits.map(({ found }) => found.size));
  return whole ?? fits.find(({ found }) => found.size === most) ?? null;
}
