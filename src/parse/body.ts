import type { Heading as HeadingNode, Root, RootContent } from 'mdast';
import type { Document, Heading, Problem, Section } from '../model/document.ts';
import { detached, lineRange, splitLines } from '../model/text.ts';
import { checkSize, Effort, limited } from './limits.ts';
import { Links } from './links.ts';
import { parseMarkdown, rangeOf, shownText } from './markdown.ts';
import { outlineRestructured } from './restructured.ts';

/** How a file is read, by the end of its name. */
export type Format = 'markdown' | 'restructured' | 'yaml';

/** A text whose body is to be read. Plain data: it may be sent to another thread. */
export interface BodyText {
  /** The whole file. */
  readonly text: string;
  /** The first line below its fields. */
  readonly bodyLine: number;
  readonly format: Format;
}

/** What a document is besides its lines and its fields. Plain data, too. */
export type Body = Pick<Document, 'readable' | 'headings' | 'sections' | 'links' | 'problems'>;

/** A file of fields has no text; it stands beside it. */
const NOTHING_BELOW: Body = { readable: true, headings: [], sections: [], links: [], problems: [] };

/** A body that cannot be read, and why. */
export const unreadBody = (problem: Problem): Body => ({ ...NOTHING_BELOW, readable: false, problems: [problem] });

/** A body that nobody waited for. */
export const abandonedBody = (reason: Pick<Problem, 'code' | 'detail'>): Body =>
  unreadBody({ ...reason, range: lineRange(1) });

/** Reads the body of a text; beyond the effort it has a problem. */
export function readBody({ text, bodyLine, format }: BodyText, effort = new Effort()): Body {
  if (format === 'yaml') return NOTHING_BELOW;
  const oversized = checkSize(text);
  if (oversized !== null) return unreadBody(oversized);
  const lines = splitLines(text);
  if (format === 'restructured') {
    const { made, problem } = limited(() => outlineRestructured(lines, bodyLine, effort));
    return made === null ? unreadBody(problem) : { ...NOTHING_BELOW, ...made };
  }
  const { root, problem } = parseMarkdown(lines.slice(bodyLine - 1).join('\n'), bodyLine, effort);
  return root === null ? unreadBody(problem) : { ...NOTHING_BELOW, ...outline(root, lines) };
}

/** Headings, sections and links in one pass. A heading inside a quote or a list belongs to that, and opens no section. */
function outline(root: Root, lines: readonly string[]): Pick<Document, 'headings' | 'sections' | 'links'> {
  const headings: Heading[] = [];
  const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
  const links = new Links();
  let open: typeof sections = [];
  for (const node of root.children) {
    links.collect(node);
    if (node.type === 'heading') {
      const heading = { depth: node.depth, text: headingText(node), range: rangeOf(node) };
      const closed = open.filter((section) => section.depth >= heading.depth);
      for (const section of closed) section.endLine = heading.range.line - 1;
      const section = { ...heading, endLine: lines.length, filled: false };
      open = [...open.filter((parent) => parent.depth < heading.depth), section];
      headings.push(heading);
      sections.push(section);
    } else if (!isHollow(node)) {
      for (const section of open) section.filled = true;
    }
  }
  return { headings, sections, links: links.resolved() };
}

/** Words that say that something is still to be written. `None` and `N/A` are answers. */
const UNWRITTEN = /^[\s*_(]*(?:tbd|tba|todo|fixme|\.{3}|…|\?{2,})(?:[\s:.!)*_]*|:.{0,80})$/i;

/** A comment or a promise to write, or a list or quote with nothing else in it. */
function isHollow(node: RootContent): boolean {
  if (node.type === 'paragraph') return UNWRITTEN.test(shownText(node));
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
  return (
    (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') && node.children.every(isHollow)
  );
}

/** Longer headings are no titles, and comparing them would take for ever. */
const LONGEST_HEADING = 1000;

/** Long enough for every heading a person writes, short enough for a pattern that looks back. */
const LONGEST_EMPHASIZED = 300;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

function headingText(node: HeadingNode): string {
  const text = shownText(node).trim().slice(0, LONGEST_HEADING);
  return detached(text.length > LONGEST_EMPHASIZED ? text : text.replace(EMPHASIS, '$2'));
}
