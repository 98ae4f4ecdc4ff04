import { filledField } from '../../model/document.ts';
import { knownStatus, statusField } from '../../model/lifecycle.ts';
import { fold, formatNumber } from '../../model/naming.ts';
import { fileOf, folderOf, relativeLink } from '../../model/paths.ts';
import { authorsOf } from '../../model/people.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal, Side } from '../../model/proposal.ts';
import type { Registry } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import { documentTitle } from '../../model/titles.ts';
import { pathToBe } from './filenames.ts';
import { isForeign } from './ownership.ts';
import { replaceCell } from './places.ts';

/** Whether the registry's table could be read: without one, `registry-table` speaks and every other rule is silent. */
export const hasTable = (registry: Registry | null): registry is Registry =>
  registry !== null && registry.header.length > 0;

const encode = (link: string): string =>
  link.replace(/[ ()<>|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The link from the registry to a document, as it stands between parentheses. */
export const linkTo = (registry: Registry, path: string): string => encode(relativeLink(registry.path, path));

/** The number cell of a row: linked when there is a document. */
export function numberCell(process: Process, registry: Registry, number: number, path: string | null): string {
  const digits = formatNumber(process, number);
  return path === null ? digits : `[${digits}](${linkTo(registry, path)})`;
}

/** A text as the cell of a row, in one line: a pipe would end it. */
const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A text in which nothing is taken for a tag, which readers would not see. */
const withoutTags = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '\\<');

/** The title of a row: the document's own, else the words of its name. */
function rowTitle(process: Process, { template }: Side, { document, slug }: Proposal): string {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return withoutTags(documentTitle(process, document, template) ?? words.charAt(0).toUpperCase() + words.slice(1));
}

/**
 * A row for the document under a number and path (null for a reservation), cells in the order of the table's columns.
 * @param title as Markdown
 */
export function rowFor(
  process: Process,
  side: Side,
  proposal: Proposal,
  number = proposal.number,
  path: string | null = pathToBe(process, side, proposal),
  title = rowTitle(process, side, proposal),
): string {
  const { registry, template } = side;
  if (registry === null || process.registry === null) return '';
  const { document } = proposal;
  const said = knownStatus(process.lifecycle, filledField(document, statusField(process))?.value ?? '');
  const { initial, decided } = process.lifecycle;
  const isFirst = said !== null && (initial.includes(said) || decided.includes(said));
  // A new proposal begins at the beginning, whatever it says itself: status-initial tells that.
  const status = said === null || (proposal.added && !isFirst) ? (initial[0] ?? '') : said;
  const cells = {
    number: numberCell(process, registry, number, path),
    title,
    author: authorsOf(process, document, template)
      .map(({ name }) => name)
      .join(', '),
    status,
  };
  const columns = Object.entries(process.registry.columns);
  const written = registry.header.map((name) => {
    const column = columns.find(([, text]) => fold(text) === fold(name))?.[0] as keyof typeof cells | undefined;
    return inCell(column === undefined ? '' : cells[column]);
  });
  return `|${written.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** The line below the header of a table without rows; null when it is not found. */
function lineBelowHeader({ lines, header }: Registry): number | null {
  const head = fold(header.join(''));
  const at = lines.findIndex(
    (line, index) => fold(line) === head && /^[\s:|-]*-[\s:|-]*$/.test(lines[index + 1] ?? ''),
  );
  return at === -1 ? null : at + 3;
}

/** Writes a row where its number belongs; in the place of the row that says that the number is skipped. */
export function insertRow(registry: Registry, number: number, row: string): readonly Edit[] {
  const { path, entries } = registry;
  const rows = entries.filter((entry) => entry.inHead && (entry.number !== null || entry.kind === 'next'));
  const skipped = rows.find((entry) => entry.kind === 'skipped' && entry.number === number);
  if (skipped !== undefined) return [{ path, line: skipped.range.line, endLine: skipped.range.line, text: row }];
  const before = rows.find((entry) => entry.number === null || entry.number > number)?.range.line;
  const last = rows.at(-1)?.range.line;
  const line = before ?? (last === undefined ? lineBelowHeader(registry) : last + 1);
  return line === null ? [] : [{ path, line, endLine: line - 1, text: row }];
}

/** Moves a document; the folder around it when only that changes its name. */
export const moveTo = (from: string, to: string): Edit =>
  fileOf(from) === fileOf(to) && from !== to
    ? { rename: { from: folderOf(from), to: folderOf(to) } }
    : { rename: { from, to } };

/** Gives a document another name, and its entry the link to it. Nothing when the name is taken. */
export function renameTo(process: Process, side: Side, proposal: Proposal, to: string | null): readonly Edit[] {
  const { path, entry, number } = proposal;
  if (to === null || to === path || side.proposals.some((other) => other.path === to)) return [];
  const rename = moveTo(path, to);
  const { registry } = side;
  const isOwn = entry !== null && !isForeign(process, entry, proposal);
  if (registry === null || !isOwn || entry.link?.path === to) return [rename];
  return [rename, ...replaceCell(registry, entry, entry.digits, numberCell(process, registry, number, to))];
}
