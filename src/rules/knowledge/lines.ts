import type { Document } from '../../model/document.ts';

/** A line of a document as a reader sees it, and what its comments hide. */
export interface ReadLine {
  /** 1-based. */
  readonly line: number;
  /** What is seen, trimmed. */
  readonly text: string;
  /** What stands in comments, trimmed. */
  readonly hidden: string;
  readonly kind: 'text' | 'table' | 'code' | 'heading';
}

const FENCE = /^(?:>\s*)*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})/;

/** Splits a line into what is seen and what is hidden, and says whether a comment goes on behind it. */
function split(source: string, inside: boolean): { text: string; hidden: string; open: boolean } {
  let [text, hidden, rest, open] = ['', '', source, inside];
  while (rest !== '') {
    const end = rest.indexOf(open ? '-->' : '<!--');
    const piece = end === -1 ? rest : rest.slice(0, end);
    if (open) hidden += `${piece} `;
    else text += piece;
    if (end === -1) break;
    rest = rest.slice(end + (open ? 3 : 4));
    open = !open;
  }
  return { text: text.trim(), hidden: hidden.trim(), open };
}

/** Reads one line after the other: a comment and a block of code go on until they end. In code nothing is a comment. */
function createReader(): (source: string) => Omit<ReadLine, 'line'> {
  let fence = '';
  let open = false;
  return (source) => {
    const trimmed = source.trim();
    const mark = open ? '' : (FENCE.exec(trimmed)?.[1] ?? '');
    if (fence === '' && mark === '') {
      const { text, hidden, open: goesOn } = split(source, open);
      open = goesOn;
      return { text, hidden, kind: text.startsWith('|') ? 'table' : 'text' };
    }
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && trimmed.endsWith(mark)) fence = '';
    return { text: trimmed, hidden: '', kind: 'code' };
  };
}

/** The lines outside of the metadata. */
export function linesOf({ lines, metadata: { range }, headings }: Document): readonly ReadLine[] {
  const titles = new Set(headings.map((heading) => heading.range.line));
  const isMetadata = (line: number): boolean => range !== null && line >= range.line && line <= range.endLine;
  const read = createReader();
  return lines
    .map((source, index) => ({ line: index + 1, source }))
    .filter(({ line }) => !isMetadata(line))
    .map(({ line, source }) => ({ line, ...read(source), ...(titles.has(line) && { kind: 'heading' }) }));
}
