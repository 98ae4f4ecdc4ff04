import type { Document, Link } from '../../model/document.ts';
import { groupedBy } from '../../model/groups.ts';
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

/** Whether an address can stand there: behind a parenthesis or `<`, or at the beginning, up to the end of it. */
function isAddress(text: string, at: number, url: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at).trimEnd();
  const isBegun = before === '' ? text.slice(0, at).trim() === '' : /[(<]$/.test(before);
  return isBegun && /^[)>\s]?$/.test(text.charAt(at + url.length));
}

/** The last place within a link: its text comes before its address. */
function spotIn(lines: readonly string[], { range }: Link, url: string): Spot | null {
  for (let line = range.endLine; line >= range.line; line -= 1) {
    const from = line === range.line ? range.column - 1 : 0;
    const text = (lines[line - 1] ?? '').slice(from, line === range.endLine ? range.endColumn - 1 : undefined);
    for (let at = text.lastIndexOf(url); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(url, at - 1))
      if (isAddress(text, at, url)) return { line, at: from + at };
  }
  return null;
}

/** A definition: `[name]: address`, `.. _name: address`, `__ address`. */
const DEFINITION = /^([\s>]*(?:\[[^\]]+\]:|\.\. _[^:]*:|(?:\.\. )?__:?)\s*<?)([^\s<>]+)/;

/** Where the addresses of a text stand. */
interface Addresses {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly definitions: ReadonlyMap<string, readonly (Spot & { readonly url: string })[]>;
}

const read = new WeakMap<Document, Addresses>();

function addressesOf(document: Document): Addresses {
  const known = read.get(document);
  if (known !== undefined) return known;
  const defined = document.lines.flatMap((source, i) => {
    const [, before = '', url = ''] = DEFINITION.exec(source) ?? [];
    return url === '' ? [] : [{ url, line: i + 1, at: before.length }];
  });
  const made = {
    links: groupedBy(document.links, ({ value }) => value),
    definitions: groupedBy(defined, ({ url }) => url),
  };
  read.set(document, made);
  return made;
}

/** Nobody reads a longer list of lines to change. */
const MOST_PLACES = 100;

/** Writes another address wherever a text links one. Nothing where one of the places is not found to the letter. */
export function readdressed(path: string, document: Document, url: string, other: string): readonly Edit[] {
  const { links, definitions } = addressesOf(document);
  const all = links.get(url) ?? [];
  if (url === other || all.length > MOST_PLACES) return [];
  const inline = all.map((link) => spotIn(document.lines, link, url));
  const defined = inline.includes(null) ? (definitions.get(url) ?? []) : [];
  if (inline.includes(null) && defined.length === 0) return [];
  const spots = new Map<number, Set<number>>();
  for (const spot of [...inline, ...defined])
    if (spot !== null) spots.set(spot.line, (spots.get(spot.line) ?? new Set()).add(spot.at));
  return [...spots].map(([line, places]): Edit => {
    const source = document.lines[line - 1] ?? '';
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
