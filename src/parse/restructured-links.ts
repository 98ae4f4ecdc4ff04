import type { Link } from '../model/document.ts';
import type { Range } from '../model/text.ts';

/** A reference whose address stands elsewhere: under its name, or under `_` the next one without a name. */
export interface Written {
  readonly name: string;
  readonly range: Range;
}

/** Names are the same whatever their letter case and white space. */
export const normal = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const TARGET = /^\.\.\s+_(?:`([^`]+)`|((?:[^:\\`]|\\.|:(?!\s|$))*)):(?:\s+(\S.*))?$/;
const ANONYMOUS = /^(?:\.\.\s+__:|__)\s+(\S.*)$/;

/** The name and address that a line `.. _name: address` gives; null when it is another line. */
export function targetOf(line: string): { name: string; url: string } | null {
  const anonymous = ANONYMOUS.exec(line)?.[1];
  if (anonymous !== undefined) return { name: '_', url: addressOf(anonymous) };
  const [whole, quoted, plain, url] = TARGET.exec(line) ?? [];
  if (whole === undefined) return null;
  // Without an address the target is a place in this text.
  return { name: normal(quoted ?? plain ?? ''), url: url === undefined ? '#' : addressOf(url) };
}

/**
 * A literal, a phrase between backticks (underscores behind it make it a link), or a word with underscores behind it.
 */
const INLINE =
  /``[^`]*(?:`(?!`)[^`]*)*``|`(?<phrase>[^`]+)`(?<mark>__?(?!\w))?|(?<![\w`])(?<word>[A-Za-z0-9](?:[\w.+-]{0,100}[A-Za-z0-9])?)(?<tail>__?)(?![\w`])/g;
/** White space is no part of an address, and one of a person is for mail. `name_` is the address that the name has. */
function addressOf(text: string): string {
  if (text.trimEnd().endsWith('_')) return text.trim();
  const address = text.replace(/\s+/g, '');
  return /^[^:/@]+@[^:/@]+$/.test(address) ? `mailto:${address}` : address;
}

const EMBEDDED = /^([\s\S]*?)<([^<>]+)>$/;

/** The links of a paragraph that begins in a line of the file. */
export function* linksIn(lines: readonly string[], firstLine: number): Generator<Link | Written> {
  const text = lines.join('\n');
  let at = 0;
  let start = 0;
  const placeOf = (offset: number): { line: number; column: number } => {
    for (let next = start; at < lines.length - 1; start = next, at += 1) {
      next = start + (lines[at] ?? '').length + 1;
      if (next > offset) break;
    }
    return { line: firstLine + at, column: offset - start + 1 };
  };
  for (const { 0: whole, index, groups = {} } of text.matchAll(INLINE)) {
    const { phrase, mark, word, tail } = groups;
    if ((mark ?? tail) === undefined) continue;
    const from = placeOf(index);
    const to = placeOf(index + whole.length);
    const range = { ...from, endLine: to.line, endColumn: to.column };
    const embedded = EMBEDDED.exec(phrase ?? '')?.[2]?.trim();
    const isAnonymous = (mark ?? tail) === '__';
    if (embedded === undefined) yield { name: isAnonymous ? '_' : normal(phrase ?? word ?? ''), range };
    else if (/[^\\]_$/.test(embedded)) yield { name: normal(embedded.slice(0, -1)), range };
    else yield { value: addressOf(embedded), range, image: false };
  }
}
