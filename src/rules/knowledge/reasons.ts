import { type Document, isPlaceholder } from '../../model/document.ts';
import { fold, wordsOf } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';

/** Letters that the forms of one word share: `rejected` and `rejection`, `cancelled` and `cancellation`. */
const STEM = 5;
/** A line says why from this many words on. */
const FEWEST_WORDS = 4;
const CAUSES = ['because', 'reason', 'reasons', 'since', 'due', 'why', 'proposal'];
/** What stands below the header of a table. */
const RULER = /^[\s|:-]+$/;

const shares = (words: readonly string[], wanted: readonly string[]): boolean =>
  words.some((word) => wanted.some((each) => word.startsWith(each.slice(0, STEM))));

/** Whether a heading announces reasons: `Why rejected`, `Rejection Reason` and `Rejected` do, `Rejected Alternatives` does not. */
const announces = (words: readonly string[], reasons: readonly string[], about: readonly string[]): boolean =>
  words.some((word) => reasons.includes(word.replace(/s$/, ''))) ||
  (words.length === 1 && shares(words, [...reasons, ...about])) ||
  (CAUSES.some((cause) => words.includes(cause)) && shares(words, about));

/** What something does, `rejects` or `rejecting`, is no status: designs speak so of servers and requests. */
const DOES = /(?:[^n]s|ing)$/;

/** A picture or an HTML entity says nothing in words. */
const WORDLESS = /!\[[^\]]*\]\([^)]*\)|&#?\w+;/g;

/** Whether anything but a placeholder stands below a heading: one word is no reason. */
function speaks(document: Document, from: number, to: number): boolean {
  const text = document.lines
    .slice(from - 1, to)
    .filter((line, i) => !isPlaceholder(line) && !isTableHead(document, from + i));
  return wordsOf(text.join(' ').replace(WORDLESS, ' ')).length > 1;
}

const isTableHead = ({ lines }: Document, line: number): boolean =>
  (lines[line - 1] ?? '').includes('|') && RULER.test(lines[line] ?? '');

/** Lines of text and rows of tables, headers and metadata left out, as words without the dates before them. */
function* sentences(document: Document, from: number, to: number): Generator<readonly string[]> {
  const { range } = document.metadata;
  for (let line = from; line <= to; line++) {
    const text = document.lines[line - 1] ?? '';
    if (isTableHead(document, line) || (range !== null && line >= range.line && line <= range.endLine)) continue;
    const words = wordsOf(text);
    yield words.slice(
      Math.max(
        0,
        words.findIndex((word) => !/^\d+$/.test(word)),
      ),
    );
  }
}

const isOrdinary = ({ sections }: Process, heading: string): boolean =>
  Object.values(sections.structures).some((all) => all.some(({ name }) => fold(name) === fold(heading)));

/** A heading below which any reason of the status is one: not that of a section that every proposal has. */
export const reasonHeading = (process: Process, status: string): string =>
  process.sections.reasons.find((reason) => !isOrdinary(process, reason)) ?? `Why ${status}`;

/**
 * Whether the document says why it has its status. A section named for reasons will do. One that holds all kinds of
 * decisions (the process knows it as a section of its own), and any other text, has to speak of this one.
 */
export function givesReason(process: Process, document: Document, status: string): boolean {
  const reasons = process.sections.reasons.flatMap((reason) => wordsOf(reason));
  const about = wordsOf(status);
  for (const { text, range, endLine, filled } of document.sections) {
    const words = wordsOf(text);
    if (!filled || !announces(words, reasons, about) || !speaks(document, range.endLine + 1, endLine)) continue;
    if (!isOrdinary(process, text)) return true;
    const wanted = [...about, ...reasons.filter((reason) => !words.includes(reason))];
    for (const row of sentences(document, range.endLine + 1, endLine))
      if (row.length >= FEWEST_WORDS && shares(row, wanted)) return true;
  }
  for (const words of sentences(document, 1, document.lines.length)) {
    const said = words.filter((word) => !DOES.test(word));
    if (words.length < FEWEST_WORDS || !shares(said, about)) continue;
    if (shares(words.slice(0, 1), about) || CAUSES.some((cause) => words.includes(cause))) return true;
  }
  return false;
}
