import type { RootContent } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { Effort, MAX_METADATA_LENGTH, MAX_METADATA_LINES } from '../limits.ts';
import { parseMarkdown, rangeOf } from '../markdown.ts';

/** What stands before the first level-2 heading of a document. */
export interface Head {
  readonly nodes: readonly RootContent[];
  /** The last line that was read when the head goes on behind it; null when it was read to its end. */
  readonly cut: number | null;
}

const LEVEL_2 = /^ {0,3}##(?:[ \t]|$)/;

/** How many lines of a document are searched for its fields. */
export function mostLines(lines: readonly string[]): number {
  let length = 0;
  const heavy = lines.findIndex((line) => {
    length += line.length + 1;
    return length > MAX_METADATA_LENGTH;
  });
  return Math.min(heavy === -1 ? lines.length : heavy, MAX_METADATA_LINES);
}

/** Reads the head alone: the body costs much more, and is read when somebody asks for it. */
export function readHead(lines: readonly string[]): Head | Problem {
  const most = mostLines(lines);
  const near = lines.findIndex((line) => LEVEL_2.test(line));
  const head = near === -1 || near >= most ? null : headOf(lines.slice(0, near + 1));
  // What looks like the heading may stand in code or in a comment: then the head goes on.
  if (head !== null && ('code' in head || head.cut === null)) return head;
  const whole = headOf(lines.slice(0, most));
  return 'code' in whole || most < lines.length ? whole : { ...whole, cut: null };
}

function headOf(lines: readonly string[]): Head | Problem {
  const { root, problem } = parseMarkdown(lines.join('\n'), 1, Effort.forHead());
  if (root === null) return problem;
  const end = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  if (end === -1) return { nodes: root.children, cut: lines.length };
  return { nodes: root.children.slice(0, end), cut: null };
}

/** Whether a block of the head may go on where the head was cut: nobody knows what stands in it. */
export const isCut = ({ cut }: Head, block: RootContent): boolean => cut !== null && rangeOf(block).endLine >= cut;

/** The problem of such a block. */
export const tooLong = (what: string, block: RootContent): Problem => ({
  code: 'oversized',
  detail: `The ${what} is longer than ${MAX_METADATA_LINES} lines or ${MAX_METADATA_LENGTH / 1024} KiB.`,
  range: { ...rangeOf(block), endLine: rangeOf(block).line, endColumn: rangeOf(block).column },
});
