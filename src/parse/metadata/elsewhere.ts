import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import type { Range } from '../../model/text.ts';
import { rangeOf, shownText } from '../markdown.ts';
import { BULLET_NAME, nameKey, shownName } from './name.ts';
import type { FieldNames, Named } from './reading.ts';
import { statedStatuses } from './stated.ts';

type Block = RootContent | BlockContent | DefinitionContent;

/** What the head says of fields besides their block, in whatever table, list or text: readers may take it for them. */
export function namedElsewhere(
  nodes: readonly RootContent[],
  block: Table | List,
  lines: readonly string[],
  names: FieldNames,
): readonly Named[] {
  const title = block.type === 'table' ? nameKey(shownText(block.children[0]?.children[0] ?? block)) : '';
  const inside = (node: Block): readonly Named[] => {
    if (node.type === 'table') return node === block ? [] : inTable(node, title, names);
    if (node.type === 'blockquote') return node.children.flatMap(inside);
    if (node.type !== 'list') return [];
    return node.children.flatMap((item) => [
      ...(node === block ? [] : inItem(item, lines, names)),
      ...item.children.flatMap(inside),
    ]);
  };
  const head = beforeSections(nodes, block);
  return [...head.flatMap(inside), ...statedStatuses(head, lines, names)];
}

/** Some documents have sections of level 1: a second heading of that level is no title, and ends the head. */
function beforeSections(nodes: readonly RootContent[], block: RootContent): readonly RootContent[] {
  const titles = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
  const section = titles.find((title, at) => at > 0 && rangeOf(title).line > rangeOf(block).line);
  return section === undefined ? nodes : nodes.slice(0, nodes.indexOf(section));
}

/**
 * The names of a table: first cells of rows that say no more than a value, or as much as the block's own rows say; the
 * header's where the cell beside it can be nothing but the value.
 */
function inTable({ children: [header, ...rows] }: Table, title: string, names: FieldNames): readonly Named[] {
  const first = header?.children[0];
  const isLike = first !== undefined && ['', title].includes(nameKey(shownText(first)));
  const filled = (row: TableRow): number => row.children.filter((cell) => shownText(cell).trim() !== '').length;
  return [...(header === undefined ? [] : [header]), ...rows].flatMap((row) => {
    const [name, value] = row.children;
    if (name === undefined || value === undefined) return [];
    const written = shownName(name);
    const text = shownText(value);
    const counts =
      row === header ? names.fits(written, text) : names.mayHold(written, text) && (isLike || filled(row) === 2);
    return counts ? [{ written, nameRange: rangeOf(name) }] : [];
  });
}

function inItem({ children: [first] }: ListItem, lines: readonly string[], names: FieldNames): readonly Named[] {
  if (first?.type !== 'paragraph') return [];
  const text = shownText(first);
  const [whole = '', , written = ''] = BULLET_NAME.exec(text) ?? [];
  const { line, column } = rangeOf(first);
  const nameRange: Range = { line, column, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 };
  return names.mayHold(written, text.slice(whole.length)) ? [{ written, nameRange }] : [];
}
