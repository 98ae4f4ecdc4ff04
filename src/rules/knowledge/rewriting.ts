import type { Document } from '../../model/document.ts';

/** Lines that stand together, their white space evened out. Metadata and blank lines are no text. */
function paragraphsOf({ lines, metadata }: Document): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let open: string[] = [];
  for (const line of lines.slice(metadata.range?.endLine ?? 0)) {
    const text = line.trim().replace(/\s+/g, ' ');
    if (text === '') open = [];
    else if (open.push(text) === 1) paragraphs.push(open);
  }
  return paragraphs;
}

/** What one text has and the other lacks, copies counted. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

/** How many lines one text has, and how many of them are not what they were. */
export interface Rewriting {
  readonly lines: number;
  readonly changed: number;
}

/**
 * How much of a document's text is new or gone, in lines. Moving lines costs nothing, breaking the lines of a paragraph
 * elsewhere neither.
 */
export function rewriting(before: Document, after: Document): Rewriting {
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  const joined = (paragraphs: typeof was): readonly string[] => paragraphs.map((lines) => lines.join(' '));
  const linesOf = (own: typeof was, kept: ReadonlySet<string>): readonly string[] =>
    own.filter((lines) => kept.has(lines.join(' '))).flat();
  const gone = linesOf(was, new Set(without(joined(was), joined(is))));
  const come = linesOf(is, new Set(without(joined(is), joined(was))));
  return {
    lines: was.flat().length,
    changed: Math.max(without(gone, come).length, without(come, gone).length),
  };
}
