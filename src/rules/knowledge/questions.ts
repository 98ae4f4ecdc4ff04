import type { Document, Section } from '../../model/document.ts';
import { isPlaceholder } from '../../model/document.ts';
import { linesOf, type ReadLine } from './lines.ts';
import { isSettled, settles } from './settled.ts';

/** A run of lines: a heading, a list item with what is indented below it, a row of a table, or a paragraph. */
interface Chunk {
  readonly kind: 'heading' | 'item' | 'row' | 'paragraph';
  /** Level of a heading; 0 for anything else. */
  readonly depth: number;
  readonly line: number;
  /** The first line, and all of them. */
  readonly first: string;
  /** With one sign for emphasis. */
  readonly whole: string;
}

const ITEM = /^\s{0,1}(?:[-*+]|\d{1,9}[.)])\s+/;
const RULER = /^[\s|:-]*-[\s|:-]*$/;
const EVERYTHING = /\b(?:all|both|each|every|everything)\b/i;
/** A sentence without a question mark that leaves something open all the same. */
const DOUBT = /\b(?:whether|which|how|what|should|could|tbd|open|undecided|unresolved|pending|needs?|decide|agree)\b/i;
const NOTHING =
  /^[\s*_>(-]*(?:none|nothing|n\/a|no (?:(?:more|further|known|open|other|outstanding|remaining|unresolved)\s+)*(?:questions?|issues?))\b/i;

const KINDS: Partial<Record<ReadLine['kind'], Chunk['kind']>> = { heading: 'heading', table: 'row' };

const isIndented = (source: string, { kind }: Chunk): boolean => kind === 'item' && /^\s{2}/.test(source);

const asks = ({ whole }: Chunk): boolean => whole.includes('?');

const saysNothing = (chunk: Chunk): boolean => {
  const text = chunk.whole.replace(ITEM, '');
  return !asks(chunk) && (isPlaceholder(text) || NOTHING.test(text));
};

/** `_word_` has a word in it, and `\b` finds its end. */
const plain = (text: string): string => text.replaceAll('_', '*');

/** Cuts what stands below a heading into chunks. Code asks nothing, and neither does the head of a table. */
function chunksOf(document: Document, { range, endLine }: Section): Chunk[] {
  const depths = new Map(document.headings.map((heading) => [heading.range.line, heading.depth]));
  const isHead = (text: string, line: number): boolean =>
    RULER.test(text) || RULER.test(document.lines[line]?.trim() ?? '');
  const chunks: Chunk[] = [];
  let isBroken = true;
  for (const { line, text, kind: form } of linesOf(document)) {
    if (line <= range.endLine || line > endLine) continue;
    const source = document.lines[line - 1] ?? '';
    const last = chunks.at(-1);
    const kind = KINDS[form] ?? (ITEM.test(source) ? 'item' : 'paragraph');
    if (text === '' || form === 'code' || (kind === 'row' && isHead(text, line))) isBroken = true;
    else if (kind === 'paragraph' && last !== undefined && (!isBroken || isIndented(source, last)))
      chunks[chunks.length - 1] = { ...last, whole: `${last.whole}\n${plain(text)}` };
    else chunks.push({ kind, depth: depths.get(line) ?? 0, line, first: text, whole: plain(text) });
    if (text !== '') isBroken = form !== 'text';
  }
  return chunks;
}

/** Chunks up to the next heading of the same or a higher level. */
function below(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const depth = chunks[at]?.depth ?? 0;
  let end = at + 1;
  for (let next = chunks[end]; next !== undefined; next = chunks[++end])
    if (next.kind === 'heading' && next.depth <= depth) break;
  return chunks.slice(at + 1, end);
}

const join = (chunks: readonly Chunk[]): string => chunks.map(({ whole }) => whole).join('\n');

/**
 * Questions with the answers behind them. A heading that asks, or below which nothing asks, is one question with all
 * that it holds; items, rows and paragraphs that ask are one each; other paragraphs belong to the question before.
 */
function questionsIn(chunks: readonly Chunk[]): Chunk[] {
  const questions: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const last = questions.at(-1);
    if (chunk.kind === 'heading') {
      const inside = below(chunks, at);
      at += inside.length;
      if (settles(plain(chunk.first))) continue;
      if (asks(chunk) || !inside.some(asks)) questions.push({ ...chunk, whole: join([chunk, ...inside]) });
      else questions.push(...questionsIn(inside));
    } else if (chunk.kind !== 'paragraph' || asks(chunk)) questions.push(chunk);
    else if (last !== undefined) questions[questions.length - 1] = { ...last, whole: join([last, chunk]) };
  }
  return questions;
}

/** The questions of a section that nobody has settled, each with its first line. */
export function openQuestions(document: Document, section: Section): readonly { line: number; text: string }[] {
  const chunks = chunksOf(document, section).filter((chunk) => !saysNothing(chunk));
  const isDone = (chunk: Chunk): boolean =>
    chunk.kind === 'paragraph' && !asks(chunk) && EVERYTHING.test(chunk.whole) && isSettled(chunk.whole);
  if (settles(plain(section.text)) || chunks.some(isDone)) return [];
  const questions = questionsIn(chunks);
  const found = questions.length > 0 ? questions : chunks.filter(({ whole }) => DOUBT.test(whole)).slice(0, 1);
  return found
    .filter(({ whole }) => !isSettled(whole))
    .map(({ line, first }) => ({ line, text: first.replace(/^#+\s*/, '').replace(ITEM, '') }));
}
