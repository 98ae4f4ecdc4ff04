import type { BlockContent, DefinitionContent, Nodes, RootContent } from 'mdast';
import { rangeOf, shownText } from '../markdown.ts';
import type { FieldNames, Named } from './reading.ts';
import { COMMENT } from './value.ts';

type Block = RootContent | BlockContent | DefinitionContent;

const TAG = /<\/?([a-z][a-z\d]*)(?![a-z\d])[^<>]*>/gi;
/** Tags between which text stands on its own. Others stand within a line, and within a word. */
const OWN_LINE =
  /^(?:table|t(?:head|body|foot|[rdh])|caption|br|hr|p|div|section|[uod]l|li|d[td]|h[1-6]|summary|details|pre|blockquote)$/i;
const ESCAPE = /&#(?:x0*([\da-f]{1,5})|0*(\d{1,6}));?|&nbsp;/gi;

/** HTML as readers see it, in lines. */
const plain = (html: string): string =>
  html
    .replace(COMMENT, '')
    .replace(TAG, (_, name: string) => (OWN_LINE.test(name) ? '\n' : ''))
    .replace(ESCAPE, (_, hex?: string, digits?: string) => {
      const code = Number(hex === undefined ? (digits ?? 32) : `0x${hex}`);
      return String.fromCodePoint(code);
    });

/** Paragraphs, headings and HTML. */
function textOf(node: Block): string | null {
  if (node.type === 'html') return plain(node.value);
  if (node.type !== 'paragraph' && node.type !== 'heading') return null;
  return plain(node.children.map((child: Nodes) => (child.type === 'html' ? child.value : shownText(child))).join(''));
}

/** Statuses that text says behind the name of their field: `**Status:** Draft`, `<td>Status</td><td>Draft</td>`. */
export function statedStatuses(nodes: readonly Block[], lines: readonly string[], names: FieldNames): readonly Named[] {
  const blocks = nodes.flatMap((node): Block[] => (node.type === 'blockquote' ? node.children : [node]));
  const pieces = blocks.flatMap((block) => {
    const { line, column } = rangeOf(block);
    const nameRange = { line, column, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 };
    const texts = textOf(block)?.split(/[\n|]/) ?? [];
    return texts.filter((text) => text.trim() !== '').map((text) => ({ text, nameRange }));
  });
  return pieces.flatMap(({ text, nameRange }, at) => {
    const said = names.statusSaid(text) ?? names.statusSaid(text, pieces[at + 1]?.text);
    return said === null ? [] : [{ ...said, nameRange }];
  });
}
