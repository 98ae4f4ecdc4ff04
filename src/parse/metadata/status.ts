import type { Nodes, Paragraph } from 'mdast';
import type { Problem } from '../../model/document.ts';
import { lineRange } from '../../model/text.ts';
import { rangeOf, shownText } from '../markdown.ts';
import type { FieldNames, WrittenField } from './reading.ts';

const paragraphsIn = (node: Nodes): readonly Paragraph[] => {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
};

/** A remark in brackets behind a value. */
const REMARKED = /^([^()]*[^()\s])\s*\(([^()]*)\)$/;

/** A status that stands in prose without the remark behind it: `Implemented` of `Implemented (5.9)`. */
export function withoutRemark(
  said: Pick<WrittenField, 'value' | 'items' | 'range'>,
  names: FieldNames,
  lines: readonly string[],
): Pick<WrittenField, 'value' | 'items' | 'range'> {
  const { value, range } = said;
  const [, status = '', remark = ''] = REMARKED.exec(value) ?? [];
  const endColumn = range.column + status.length;
  const isWritten = lines[range.line - 1]?.slice(range.column - 1, endColumn - 1) === status;
  if (status === '' || !isWritten || range.line !== range.endLine || !names.isRemarked(status, remark)) return said;
  return { value: status, items: [status], range: { ...range, endColumn } };
}

/** What stands below the line of a status and reads as another one; remarks and links to other proposals do not. */
export function secondStatus(
  nodes: readonly Nodes[],
  status: string,
  names: FieldNames,
  above: number,
): Problem | null {
  const said = nodes.flatMap(paragraphsIn).flatMap((paragraph) => {
    const { line } = rangeOf(paragraph);
    return shownText(paragraph)
      .split('\n')
      .map((text, index) => ({ text: text.trim(), line: line + index }));
  });
  const other = said.find(({ text, line }) => line > above && names.isOtherStatus(status, text));
  if (other === undefined) return null;
  const detail = `"${other.text.slice(0, 100)}" stands below the status "${status}": a document has one.`;
  return { code: 'shape', detail, range: lineRange(other.line, other.text.length) };
}
