import type { Html, Nodes, Root, Table } from 'mdast';
import { fold } from '../model/naming.ts';
import type { RegistryForm } from '../model/process.ts';
import type { RegistryProblem } from '../model/registry.ts';
import type { Range } from '../model/text.ts';
import { rangeOf, shownText } from './markdown.ts';

/** Tags of a table that is no Markdown. */
const TABLE_TAG = /<(?:table|thead|tbody|tr|t[dh])\b/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The nodes of some kinds below a node, in the order of the text. */
function within(node: Nodes, into: Nodes[] = []): Nodes[] {
  into.push(node);
  if ('children' in node) for (const child of node.children) within(child, into);
  return into;
}

/** Where the registry was found. */
export interface Found {
  readonly table: Table;
  /** Lines of the section with the registry's heading; null where there is no such heading. */
  readonly section: Pick<Range, 'line' | 'endLine'> | null;
}

/**
 * What readers may take for the registry besides the table that was read: another table with its columns, its heading
 * once more, a table in HTML. Numbered, so that an old one stays the same when lines move.
 */
export function secondRegistries(
  root: Root,
  { table, section }: Found,
  lines: readonly string[],
  { path, heading, columns }: RegistryForm,
  isLike: (table: Table) => boolean,
): RegistryProblem[] {
  const nodes = within(root);
  const isBetween = (node: Nodes, from: number, to: number): boolean =>
    rangeOf(node).line >= from && rangeOf(node).line <= to;
  const isTable = (node: Nodes): node is Table =>
    node.type === 'table' && node !== table && node.children.length > 1 && isLike(node);
  const isHtml = (node: Nodes): node is Html => node.type === 'html' && TABLE_TAG.test(node.value.replace(COMMENT, ''));
  const named = (block: Nodes): boolean => {
    const { line, endLine } = rangeOf(block);
    const text = fold(lines.slice(line - 1, endLine).join(' '));
    return Object.values(columns).every((column) => text.includes(fold(column)));
  };
  const isInSection = (node: Nodes): boolean => section !== null && isBetween(node, section.line, section.endLine);
  const tables = nodes.filter(isTable);
  const html = root.children.filter(
    (block) => block !== table && within(block).some(isHtml) && (isInSection(block) || named(block)),
  );
  const headings = nodes.filter(
    (node) =>
      node.type === 'heading' &&
      fold(shownText(node)) === fold(heading) &&
      rangeOf(node).line !== section?.line &&
      // One defect: the table below it is told.
      !tables.some((each) => isBetween(each, rangeOf(node).line, Number.POSITIVE_INFINITY)),
  );
  const told = (code: RegistryProblem['code'], found: readonly Nodes[]): RegistryProblem[] =>
    found.map((node, at) => ({
      code,
      data: { path, heading, line: rangeOf(table).line },
      range: rangeOf(node),
      key: `${code}:${at + 1}`,
    }));
  return [...told('second-table', tables), ...told('second-heading', headings), ...told('html-table', html)];
}
