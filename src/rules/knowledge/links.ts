import type { Document } from '../../model/document.ts';
import { isBelow, isExternal, relativeLink, resolveLink } from '../../model/paths.ts';
import { partsOf, type Side } from '../../model/proposal.ts';
import type { Edit } from '../../model/rule.ts';

/** A document or part that was read. A part counts for its proposal, so that text may move between them. */
export interface Text {
  readonly owner: string;
  readonly number: number;
  readonly path: string;
  readonly document: Document;
}

/** Every document and part that was read. */
export function* textsOf(side: Side): Generator<Text> {
  const owners = new Map(side.proposals.flatMap(({ id, parts }) => parts.map((part) => [part.id, id] as const)));
  for (const { id, number, path, document: written } of side.proposals)
    if (written !== null) yield { owner: id, number, path, document: written };
  for (const { id, number, path, document: written } of partsOf(side))
    if (written !== null) yield { owner: owners.get(id) ?? String(number), number, path, document: written };
}

/** The link from one file to another, written as the author wrote the one that it replaces. */
export function rewritten(path: string, url: string, target: string): string {
  const link = relativeLink(path, target).replaceAll(' ', '%20');
  const opening = url.startsWith('./') && !link.startsWith('../') ? './' : '';
  return `${opening}${link}${/[?#].*$/s.exec(url)?.[0] ?? ''}`;
}

/** Where an address begins: the line, and how many signs stand before it. */
interface Spot {
  readonly line: number;
  readonly at: number;
}

/** Each place of an address in a line, where an address can stand: behind a parenthesis or `<`, or at the beginning. */
function placesIn(source: string, url: string): number[] {
  const found: number[] = [];
  for (let at = source.indexOf(url); at !== -1; at = source.indexOf(url, at + url.length))
    if (/(?:[(<]|^)\s*$/.test(source.slice(0, at)) && /^(?:[)>\s]|$)/.test(source.slice(at + url.length)))
      found.push(at);
  return found;
}

/** The last place within a link: its text comes before its address. */
function spotIn(lines: readonly string[], { range }: Document['links'][number], url: string): Spot | null {
  for (let line = range.endLine; line >= range.line; line -= 1) {
    const at = placesIn(lines[line - 1] ?? '', url).findLast(
      (place) =>
        (line > range.line || place >= range.column - 1) && (line < range.endLine || place < range.endColumn - 1),
    );
    if (at !== undefined) return { line, at };
  }
  return null;
}

/** What stands before the address in a definition: `[name]: address`, `.. _name: address`. */
const DEFINING = /^[\s>]*(?:\[[^\]]+\]:|\.\. _[^:]*(?:`[^`]*`)?:|(?:\.\. )?__:?)\s*<?$/;

function definitionsOf(lines: readonly string[], url: string): Spot[] {
  return lines.flatMap((source, i) => {
    const at = source.indexOf(url);
    const isDefined =
      at !== -1 && DEFINING.test(source.slice(0, at)) && /^(?:[>\s]|$)/.test(source.slice(at + url.length));
    return isDefined ? [{ line: i + 1, at }] : [];
  });
}

/** Writes another address wherever a text links one. Nothing where one of the places is not found to the letter. */
export function readdressed(path: string, { lines, links }: Document, url: string, other: string): readonly Edit[] {
  if (url === other) return [];
  const inline = links.filter(({ value }) => value === url).map((link) => spotIn(lines, link, url));
  const defined = inline.includes(null) ? definitionsOf(lines, url) : [];
  if (inline.includes(null) && defined.length === 0) return [];
  const spots = new Map<number, Set<number>>();
  for (const spot of [...inline, ...defined])
    if (spot !== null) spots.set(spot.line, (spots.get(spot.line) ?? new Set()).add(spot.at));
  return [...spots].map(([line, places]): Edit => {
    const source = lines[line - 1] ?? '';
    const text = [...places]
      .sort((a, b) => b - a)
      .reduce((made, at) => made.slice(0, at) + other + made.slice(at + url.length), source);
    return { path, line, endLine: line, text };
  });
}

/** The path of a file once another one, or a folder around it, has another name. */
function moved(path: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return path === from || isBelow(path, from) ? to + path.slice(from.length) : path;
}

/** The same edits, and with each new name the links that lead to it from texts that stay where they are. */
export const withLinks = (side: Side, edits: readonly Edit[]): readonly Edit[] => [
  ...edits,
  ...edits.flatMap((edit) =>
    'rename' in edit
      ? [...textsOf(side)].flatMap(({ path, document }) =>
          moved(path, edit.rename) === path ? linksInto(path, document, edit.rename) : [],
        )
      : [],
  ),
];

function linksInto(
  path: string,
  document: Document,
  rename: { readonly from: string; readonly to: string },
): readonly Edit[] {
  const urls = [...new Set(document.links.map(({ value }) => value))].filter((url) => !isExternal(url));
  return urls.flatMap((url) => {
    const target = resolveLink(path, url);
    const to = target === null ? null : moved(target, rename);
    return to === null || to === target ? [] : readdressed(path, document, url, rewritten(path, url, to));
  });
}
