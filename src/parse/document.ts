import type {
  Definition,
  Heading as HeadingNode,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import type { Document, Heading, Link, Problem, Section } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import type { Blob } from '../model/source.ts';
import { type Range, splitLines } from '../model/text.ts';
import { checkSize } from './limits.ts';
import { parseMarkdown, rangeOf, shownText } from './markdown.ts';
import { readFrontMatter } from './metadata/front-matter.ts';
import { readHeader } from './metadata/header.ts';
import { readList } from './metadata/list.ts';
import { ABSENT, FieldNames, type MetadataReading } from './metadata/reading.ts';
import { readSections } from './metadata/sections.ts';
import { readTable } from './metadata/table.ts';
import { readYamlFile } from './metadata/yaml.ts';
import { outlineRestructured } from './restructured.ts';

/** What the parser has to know of the process. */
export type DocumentForm = Pick<Process, 'metadata' | 'fields' | 'documents' | 'lifecycle'>;

/** One file per form of metadata. */
const READERS: Readonly<Record<Process['metadata'], (lines: readonly string[], names: FieldNames) => MetadataReading>> =
  {
    'front-matter': readFrontMatter,
    table: readTable,
    header: readHeader,
    list: readList,
    sections: readSections,
    yaml: readYamlFile,
  };

const UNREADABLE: Readonly<Record<NonNullable<Blob['problem']>, string>> = {
  binary: 'The file is binary.',
  encoding: 'The file is not UTF-8.',
  oversized: 'The file is larger than 1 MiB.',
  symlink: 'The file is a symbolic link.',
  submodule: 'A submodule stands here.',
};

type Body = Pick<Document, 'readable' | 'headings' | 'sections' | 'links' | 'problems'>;

/** A file of fields has no text; it stands beside it. */
const NOTHING_BELOW: Body = { readable: true, headings: [], sections: [], links: [], problems: [] };

const NO_BODY: Body = { readable: false, headings: [], sections: [], links: [], problems: [] };

/** How a file is read, by the end of its name. */
type Format = 'markdown' | 'restructured' | 'yaml';

const formatOf = (path: string, form: Process['metadata']): Format => {
  if (/\.rst$/i.test(path)) return 'restructured';
  return form === 'yaml' && !/\.md$/i.test(path) ? 'yaml' : 'markdown';
};

function readBody(text: string, lines: readonly string[], bodyLine: number, format: Format): Body {
  if (format === 'yaml') return NOTHING_BELOW;
  const oversized = checkSize(text);
  if (oversized !== null) return { ...NO_BODY, problems: [oversized] };
  if (format === 'restructured') return { ...outlineRestructured(lines, bodyLine), readable: true, problems: [] };
  const { root, problem } = parseMarkdown(lines.slice(bodyLine - 1).join('\n'), bodyLine);
  return root === null
    ? { ...NO_BODY, problems: [problem] }
    : { ...outline(root, lines), readable: true, problems: [] };
}

/**
 * Parses a document. Whatever is wrong with it is a problem of the document, never an error.
 * The body costs nearly all of the time and is parsed when it is first looked at: often nobody asks for the base side's.
 * @param path of the file, a main document when left out: its ending says how the text is read
 */
export function parseDocument(
  blob: Blob,
  { metadata: form, fields, documents, lifecycle }: DocumentForm,
  path: string = documents.path,
): Document {
  if (blob.problem !== null)
    return unreadable(blob.id, { code: blob.problem, detail: UNREADABLE[blob.problem], range: null });

  const text = blob.text.replace(/^\ufeff/, '');
  const lines = splitLines(text);
  const format = formatOf(path, form);
  const names = new FieldNames(fields, Object.keys(lifecycle.statuses));
  // Fields that have a file of their own stand in no other.
  const isText = form === 'yaml' && format !== 'yaml';
  const { metadata, problems, bodyLine } = isText ? ABSENT : READERS[form](lines, names);
  let read: Body | undefined;
  const body = (): Body => {
    read ??= readBody(text, lines, bodyLine, format);
    return read;
  };
  return {
    id: blob.id,
    lines,
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    metadata,
    get readable() {
      return body().readable;
    },
    get headings() {
      return body().headings;
    },
    get sections() {
      return body().sections;
    },
    get links() {
      return body().links;
    },
    get problems() {
      const lines = new Set(problems.map(({ code, range }) => `${code}:${range?.line}`));
      // The head is read twice, and may be too intricate both times.
      return [...problems, ...body().problems.filter(({ code, range }) => !lines.has(`${code}:${range?.line}`))];
    },
  };
}

const unreadable = (id: string, problem: Problem): Document => ({
  ...NO_BODY,
  id,
  lines: [],
  eol: '\n',
  metadata: { state: 'broken', range: null, fields: [] },
  problems: [problem],
});

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

/** A copy. A piece of a string may keep the whole string in memory, and documents outlive their source. */
const detached = (text: string): string => ` ${text}`.slice(1);

type Target = LinkNode | Image | LinkReference | ImageReference;

const TARGETS: ReadonlySet<string> = new Set(['link', 'image', 'linkReference', 'imageReference']);
const isTarget = (node: Nodes): node is Target => TARGETS.has(node.type);

/** Links in the order of the text. A reference may stand before its definition. */
class Links {
  private readonly targets: Target[] = [];
  private readonly definitions = new Map<string, Definition>();

  collect(node: Nodes): void {
    if (node.type === 'definition' && !this.definitions.has(node.identifier))
      this.definitions.set(node.identifier, node);
    if (isTarget(node)) this.targets.push(node);
    if ('children' in node) for (const child of node.children) this.collect(child);
  }

  resolved(): Link[] {
    return this.targets.flatMap((node) => {
      const url = 'url' in node ? node.url : this.definitions.get(node.identifier)?.url;
      if (url === undefined) return [];
      return [{ value: detached(url), range: rangeOf(node) as Range, image: node.type.startsWith('image') }];
    });
  }
}
