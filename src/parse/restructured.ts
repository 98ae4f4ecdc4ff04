import type { Document, Link, Section } from '../model/document.ts';
import type { Range } from '../model/text.ts';
import { Effort } from './limits.ts';
import { addressOf } from './links.ts';
import { linksIn, normal, targetOf } from './restructured-links.ts';

const ADORNMENT = /^([!-/:-@[-`{-~])\1+\s*$/;
/** A shorter underline counts only below a title that is as short. */
const LEAST_ADORNMENT = 4;
/** Longer headings are no titles, and comparing them would take for ever. */
const LONGEST_HEADING = 1000;

const EXPLICIT = /^\.\.(?:\s|$)/;
const DIRECTIVE = /^\.\.\s+(?:\|[^|]+\|\s+)?([\w:.+-]+)::(?:\s+(.*))?$/;
const PICTURES: ReadonlySet<string> = new Set(['image', 'figure']);

interface Title {
  /** Adornments of one style make headings of one level. */
  readonly style: string;
  readonly text: string;
  /** Lines that it takes. */
  readonly lines: 2 | 3;
}

const isText = (line: string | undefined): line is string => line !== undefined && line.trim() !== '';
const isIndented = (line: string): boolean => /^\s/.test(line);
const signOf = (line: string | undefined): string | null => ADORNMENT.exec(line ?? '')?.[1] ?? null;

function titleAt(lines: readonly string[], at: number): Title | null {
  const [first, second, third] = lines.slice(at, at + 3);
  const isLong = (adornment = '', text = ''): boolean =>
    adornment.trim().length >= Math.min(LEAST_ADORNMENT, text.trim().length);
  const over = signOf(first);
  if (over !== null)
    return isText(second) && signOf(third) === over && first?.trim() === third?.trim() && isLong(first, second)
      ? { style: `over ${over}`, text: second.trim(), lines: 3 }
      : null;
  const under = signOf(second);
  return isText(first) && !isIndented(first) && under !== null && isLong(second, first)
    ? { style: under, text: first.trim(), lines: 2 }
    : null;
}

/** The line after a block: indented lines, and the blank ones between them. */
function afterIndented(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!isText(line)) continue;
    if (!isIndented(line)) break;
    end = at + 1;
  }
  return end;
}

/** The line after a paragraph: blank, or the title of a section. */
function afterText(lines: readonly string[], from: number): number {
  let at = from;
  while (isText(lines[at]) && titleAt(lines, at) === null) at += 1;
  return at;
}

/** What a reader of the text meets, in order. */
type Piece =
  | { readonly kind: 'title'; readonly title: Title; readonly range: Range }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly line: number }
  | { readonly kind: 'picture'; readonly url: string; readonly range: Range }
  | { readonly kind: 'target'; readonly name: string; readonly url: string }
  | { readonly kind: 'content' }
  | { readonly kind: 'comment' };

/** A line that begins with two dots: a target, a directive, or a comment. */
function explicit(line: string, number: number): Piece {
  const target = targetOf(line);
  if (target !== null) return { kind: 'target', ...target };
  const [, name, argument = ''] = DIRECTIVE.exec(line) ?? [];
  if (name === undefined) return { kind: /^\.\.\s+\[[^\]]+\]/.test(line) ? 'content' : 'comment' };
  if (!PICTURES.has(name) || argument.trim() === '') return { kind: 'content' };
  const column = line.lastIndexOf(argument) + 1;
  const range = { line: number, column, endLine: number, endColumn: column + argument.trimEnd().length };
  return { kind: 'picture', url: argument.trim(), range };
}

/** The text in pieces. Bodies of directives and literal blocks are content, and nothing is read in them. */
function* piecesOf(lines: readonly string[], from: number): Generator<Piece> {
  for (let at = from; at < lines.length; ) {
    const line = lines[at] ?? '';
    const title = titleAt(lines, at);
    if (!isText(line)) at += 1;
    else if (title !== null) {
      const endLine = at + title.lines;
      const endColumn = (lines[endLine - 1] ?? '').length + 1;
      yield { kind: 'title', title, range: { line: at + 1, column: 1, endLine, endColumn } };
      at = endLine;
    } else if (EXPLICIT.test(line)) {
      yield explicit(line, at + 1);
      at = afterIndented(lines, at + 1);
    } else if (signOf(line) !== null) at += 1;
    else {
      const end = afterText(lines, at + 1);
      yield { kind: 'text', lines: lines.slice(at, end), line: at + 1 };
      const isLiteral = lines[end - 1]?.trimEnd().endsWith('::') ?? false;
      at = isLiteral ? afterIndented(lines, end) : end;
    }
  }
}

/** The level of each style. One heading alone in the first style is the title, otherwise the text has none. */
function levelsOf(titles: readonly Title[]): ReadonlyMap<string, number> {
  const styles = [...new Set(titles.map(({ style }) => style))];
  const hasTitle = titles.filter(({ style }) => style === styles[0]).length === 1;
  return new Map(styles.map((style, index) => [style, index + (hasTitle ? 1 : 2)]));
}

function sectionsOf(pieces: readonly Piece[], lastLine: number): Section[] {
  const levels = levelsOf(pieces.flatMap((piece) => (piece.kind === 'title' ? [piece.title] : [])));
  const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
  let open: typeof sections = [];
  for (const piece of pieces) {
    if (piece.kind === 'title') {
      const depth = levels.get(piece.title.style) ?? 1;
      const closed = open.filter((section) => section.depth >= depth);
      for (const section of closed) section.endLine = piece.range.line - 1;
      const text = piece.title.text.slice(0, LONGEST_HEADING);
      const section = { depth, text, range: piece.range, endLine: lastLine, filled: false };
      open = [...open.filter((parent) => parent.depth < depth), section];
      sections.push(section);
    } else if (piece.kind !== 'comment' && piece.kind !== 'target') {
      for (const section of open) section.filled = true;
    }
  }
  return sections;
}

/** What every link costs: it is found, and looked up. */
const LINK_EFFORT = 100;

/** The other target whose address one has. */
function otherName(url: string): string | null {
  const other = addressOf(url) === null ? undefined : /^`?([^`<>]+?)`?_$/.exec(url)?.[1];
  return other === undefined ? null : normal(other);
}

/** Links in the order of the text. A reference may stand before the target that gives its address. */
function linksOf(pieces: readonly Piece[], effort: Effort): Link[] {
  const targets = pieces.flatMap((piece) => {
    if (piece.kind !== 'target') return [];
    return [{ name: piece.name, address: addressOf(piece.url), other: otherName(piece.url) }];
  });
  const named = new Map(targets.toReversed().map((target) => [target.name, target]));
  const anonymous = targets.filter(({ name }) => name === '_').values();
  const leadingTo = (name: string): string | null => {
    const target = name === '_' ? anonymous.next().value : named.get(name);
    return (target?.other == null ? target : named.get(target.other))?.address ?? null;
  };
  return pieces.flatMap((piece): Link[] => {
    const links = piece.kind === 'text' ? [...linksIn(piece.lines, piece.line)] : [];
    if (piece.kind === 'picture') links.push({ value: piece.url, range: piece.range, image: true });
    return links.flatMap((link) => {
      effort.spend(LINK_EFFORT, link.range.line);
      const value = 'value' in link ? addressOf(link.value) : leadingTo(link.name);
      return value === null ? [] : [{ value, range: link.range, image: 'image' in link && link.image }];
    });
  });
}

/** Headings, sections and links of a reStructuredText, `bodyLine` its first line below the metadata.
 * @throws LimitReached */
export function outlineRestructured(
  lines: readonly string[],
  bodyLine: number,
  effort = new Effort(),
): Pick<Document, 'headings' | 'sections' | 'links'> {
  effort.read(lines.slice(bodyLine - 1).join('\n'), bodyLine);
  const pieces = [...piecesOf(lines, bodyLine - 1)];
  const sections = sectionsOf(pieces, lines.length);
  const headings = sections.map(({ depth, text, range }) => ({ depth, text, range }));
  return { headings, sections, links: linksOf(pieces, effort) };
}
