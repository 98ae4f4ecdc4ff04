import type { Document } from './document.ts';
import { type Leads, nameForms, numbersIn } from './mentions.ts';
import { fold } from './naming.ts';
import type { Process } from './process.ts';
import { literal, type Range } from './text.ts';

export type Role = 'newer' | 'older';

/** One place where a proposal says that it takes another's place (`newer`), or that another takes its own (`older`). */
export interface Statement {
  readonly role: Role;
  /** The words of the process: `Superseded by`. */
  readonly words: string;
  /** The number of the other proposal. */
  readonly number: number;
  readonly range: Range;
}

interface Text {
  readonly path: string;
  /** The proposal's own number. */
  readonly number: number;
  readonly document: Document;
}

const ROLES: readonly Role[] = ['newer', 'older'];

/** Whether a field is called by one of the words; spaces, hyphens and letter case matter not. */
export const isCalled = (name: string, words: readonly string[]): boolean =>
  words.some((each) => fold(each) === fold(name));

function* fromFields(process: Process, leads: Leads, { path, document }: Text): Generator<Statement> {
  for (const role of ROLES)
    for (const field of document.metadata.fields) {
      const names = process.supersession?.[role] ?? [];
      const words = names.find((each) => isCalled(field.name, [each]) || isCalled(field.written, [each]));
      if (words === undefined) continue;
      for (const number of numbersIn(process, leads, path, field)) yield { role, words, number, range: field.range };
    }
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The document as one text in which code and comments are blank. Every character keeps its place. */
function visibleText({ lines, metadata, headings }: Document): string {
  let fence: string | null = null;
  const underlined = new Set(headings.flatMap(({ range }) => [range.line - 1, range.endLine - 1]));
  const visible = lines.map((line, index) => {
    const mark = underlined.has(index) ? undefined : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark === undefined) {
      const isMetadata = metadata.range !== null && index < metadata.range.endLine;
      const isSilent = isMetadata ? line.startsWith('#') : /^(?: {3}|\t|\.\.\s)/.test(line);
      return isSilent ? blank(line) : line.replace(/(?<!:)`[^`<]*`(?!_)/g, blank);
    }
    if (fence === null) fence = mark ?? null;
    else if (mark?.startsWith(fence)) fence = null;
    return blank(line);
  });
  return visible
    .join('\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/https?:\/\/[^\s()<>]+/g, blank);
}

const SENTENCE_END = /[.!?](?=\s)|\n[ \t]*(?:\n|[-*+|>#]|\d{1,3}[.)]\s)/g;
/** A longer sentence is read up to here. */
const LONGEST_SENTENCE = 400;
/** A document that says it more often than this is not read on. */
const MOST_STATEMENTS = 100;
const DOUBT =
  /\b(?:not|never|no|nor|neither|without|would|could|may|might|should|shall|will|if|unless|until|once|whether|when)\b|n['’]t\b/i;
/** What may stand between the words and the proposal's name: nothing that begins another thought. */
const NEXT_TO = /^(?!.*\b(?:that|which|what|how|where|when|like|than)\b)[^,;(]{0,80}$/is;
const JOINT = /^(?:\([^()]*\)|[\s,;&*_]|\band\b)*$/i;

interface Reference {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Every link to a proposal and every name of one, in their order. */
function referencesIn(process: Process, leads: Leads, { path, document }: Text, text: string): Reference[] {
  const starts = [0];
  for (const line of document.lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const links = document.links.map(({ value, range }) => ({
    number: leads(path, value),
    from: offset(range.line, range.column),
    to: offset(range.endLine, range.endColumn),
  }));
  const known = links.filter((link): link is Reference => link.number !== null);
  const covered = new Set(known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const names = [...text.matchAll(nameForms(process))]
    .filter(({ 0: name, index }) => !covered.has(index) && /^[^\s]*[-:]/.test(name))
    .map(({ 0: name, 1: digits, index }) => ({ number: Number(digits), from: index, to: index + name.length }));
  return [...known, ...names].sort((a, b) => a.from - b.from);
}

/** The references that follow the words directly: `supersedes the cache of A and B`. */
function* following(references: readonly Reference[], text: string, from: number, to: number): Generator<Reference> {
  let at = from;
  for (const reference of references) {
    if (reference.from < from) continue;
    if (reference.from >= to) return;
    const between = text.slice(at, reference.from).replace(/\[$/, '');
    if (!(at === from ? NEXT_TO : JOINT).test(between)) return;
    yield reference;
    at = reference.to;
  }
}

function* fromSentences(process: Process, leads: Leads, source: Text): Generator<Statement> {
  const text = visibleText(source.document);
  let references: readonly Reference[] | null = null;
  for (const role of ROLES)
    for (const words of process.supersession?.[role] ?? []) {
      const spelt = words
        .trim()
        .split(/[\s-]+/)
        .map(literal)
        .join('[\\s-]+');
      const everywhere = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${spelt}(?![\\p{L}\\p{N}])`, 'giu'));
      for (const said of [...everywhere].slice(0, MOST_STATEMENTS)) {
        references ??= referencesIn(process, leads, source, text);
        const end = said.index + said[0].length;
        const before = text.slice(Math.max(0, said.index - LONGEST_SENTENCE), said.index);
        const opening = said.index - (before.split(SENTENCE_END).at(-1)?.length ?? 0);
        const after = text.slice(end, end + LONGEST_SENTENCE).split(SENTENCE_END)[0] ?? '';
        const isOfAnother = references.some(
          ({ number, from }) => number !== source.number && from >= opening && from < said.index,
        );
        if (isOfAnother || DOUBT.test(text.slice(opening, said.index))) continue;
        const line = text.slice(0, said.index).split('\n').length;
        const column = said.index - text.lastIndexOf('\n', said.index);
        const range = { line, column, endLine: line, endColumn: (source.document.lines[line - 1] ?? '').length + 1 };
        for (const { number } of following(references, text, end, end + after.length))
          yield { role, words, number, range };
      }
    }
}

/** What a proposal says of its place among others, each once. Text in code and comments says nothing. */
export function statementsOf(process: Process, leads: Leads, source: Text): readonly Statement[] {
  if (process.supersession === null) return [];
  const found = new Map<string, Statement>();
  for (const each of [...fromFields(process, leads, source), ...fromSentences(process, leads, source)]) {
    const key = `${each.role}:${each.number}`;
    if (each.number !== source.number && !process.number.kept.includes(each.number) && !found.has(key))
      found.set(key, each);
  }
  return [...found.values()];
}
