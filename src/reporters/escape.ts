/**
 * What a pull request says is hostile. These functions make a value harmless for Markdown as GitHub renders it, and
 * visible everywhere: nothing that a reader cannot see gets through.
 */
import type { Prose, Segment } from '../model/prose.ts';

/** Joiners and variation selectors belong to scripts and emoji beyond ASCII: there they stay. */
const UNSEEN =
  /(?<=\P{ASCII})(?:[\uFE0E\uFE0F]|[\u200C\u200D](?=\P{ASCII}))|((?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])/gu;

/** Shows control, bidirectional, zero-width and broken characters as `⟨U+202E⟩`. Line feeds and tabs stay. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (whole, unseen: string | undefined) => {
    if (unseen === undefined) return whole;
    const point = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${point.padStart(4, '0')}⟩`;
  });

/** The value in one line, everything visible. */
export const oneLine = (text: string): string => visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim());

/** A workflow's log obeys lines that begin with `::`, and `##[` anywhere: a value must not forge them. */
export const inert = (text: string): string => text.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '#\\#[');

/** The text for a terminal or a log: everything visible, nothing obeyed. */
export const spoken = (text: string): string => inert(visible(text));

/** The text, cut to a number of UTF-16 code units with an ellipsis at the end. */
export const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** GitHub links mentions, issues and addresses in rendered text, where no escape is left: only a break stops it. */
const LINKED = /@(?=\S)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww\.(?=\S)|:(?=[\w+-]+:)/gi;
const BREAK = '\u200B';

const SPECIAL = /[\\`*_[\]<>&|~$\u200B]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  // A backslash does not keep a dollar sign from opening a formula; GitHub asks for this.
  $: '<span>$</span>',
  [BREAK]: '&#8203;',
};

/** Characters that make a heading, a list or a rule when a line begins with them. */
const OPENER = /^(?:[-+=#]|\d+(?=[.)]))/;

/** The value as Markdown text: no markup, no HTML, no links, no mentions. Safe in table cells. */
export function markdownText(text: string): string {
  const broken = oneLine(text).replace(LINKED, (match) => `${match}${BREAK}`);
  const opener = OPENER.exec(broken)?.[0] ?? '';
  const rest = broken.slice(opener.length).replace(SPECIAL, (char) => ENTITIES[char] ?? `\\${char}`);
  if (opener === '') return rest;
  return /\d/.test(opener) ? `${opener}\\${rest}` : `\\${opener}${rest}`;
}

const longestTicks = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** Where Markdown stands: in a table cell a pipe would end the cell. */
export type Spot = 'line' | 'cell';

/** The value as a code span; one with a pipe is written as HTML in a table cell. */
export function markdownCode(value: string, spot: Spot = 'line'): string {
  const code = oneLine(value);
  if (code === '') return '_(nothing)_';
  if (spot === 'cell' && code.includes('|')) return `<code>${markdownText(code)}</code>`;
  const ticks = '`'.repeat(longestTicks(code) + 1);
  const room = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${ticks}${room}${code}${room}${ticks}`;
}

/** A sentence as Markdown. */
export const markdownProse = (prose: Prose, spot: Spot = 'line'): string =>
  oneSentence(prose)
    .map((segment) => ('code' in segment ? markdownCode(segment.code, spot) : spaced(segment.text)))
    .join('');

/** White space at the ends of a text segment separates it from its neighbours. */
function spaced(text: string): string {
  const inner = markdownText(text);
  return inner === '' && text !== '' ? ' ' : `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Joins neighbouring texts, so that no link or mention is put together from two of them. */
function oneSentence(prose: Prose): Prose {
  const joined: Segment[] = [];
  for (const segment of prose) {
    const last = joined.at(-1);
    if (last !== undefined && 'text' in last && 'text' in segment)
      joined[joined.length - 1] = { text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}

/** Lines as a fenced block, with a fence longer than any inside. */
export function fenced(text: string, language = ''): string {
  const body = visible(text.replace(/\r\n?/g, '\n'));
  const ticks = '`'.repeat(Math.max(3, longestTicks(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
}

const encoded = (char: string): string =>
  encodeURIComponent(char).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** A repository path for use in an address: every character but letters, digits, `-_.~` and slashes is percent-encoded. */
export const encodePath = (path: string): string =>
  path.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\w\-.~/]+/gu, encoded);

/** The address with everything encoded that could end a link target; null unless it is an http address. */
export const safeAddress = (address: string): string | null =>
  /^https?:\/\/[^/]/i.test(address)
    ? address.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\w\-.~:/?#@!$&*+,;=%]+/gu, encoded)
    : null;

/** A Markdown link; only its text where there is nothing to link to. `text` is Markdown already. */
export const markdownLink = (text: string, address: string | null): string =>
  address === null ? text : `[${text}](${address})`;
