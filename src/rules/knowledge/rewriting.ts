import type { Document } from '../../model/document.ts';

type Paragraph = readonly string[];

/** Lines that stand together, their white space evened out. Metadata and blank lines are no text. */
function paragraphsOf({ lines, metadata }: Document): readonly Paragraph[] {
  const paragraphs: string[][] = [];
  let open: string[] = [];
  for (const line of lines.slice(metadata.range?.endLine ?? 0)) {
    const text = line.trim().replace(/\s+/g, ' ');
    if (text === '') open = [];
    else if (open.push(text) === 1) paragraphs.push(open);
  }
  return paragraphs;
}

const textOf = (part: Paragraph | string): string => (typeof part === 'string' ? part : part.join(' '));

/** What of one text the other lacks, copies counted. */
function without<Part extends Paragraph | string>(all: readonly Part[], others: readonly Part[]): readonly Part[] {
  const left = new Map<string, number>();
  for (const each of others.map(textOf)) left.set(each, (left.get(each) ?? 0) + 1);
  return all.filter((part) => {
    const text = textOf(part);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** How many lines one text has, and how many of them are not what they were. */
interface Rewriting {
  readonly lines: number;
  readonly changed: number;
}

/**
 * How much of a document's text is new or gone, in lines. Moving lines costs nothing, breaking the lines of a paragraph
 * elsewhere neither.
 */
export function rewriting(before: Document, after: Document): Rewriting {
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  const [gone, come] = [without(was, is).flat(), without(is, was).flat()];
  const changed = Math.max(without(gone, come).length, without(come, gone).length);
  return { lines: was.flat().length, changed };
}
