import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { ConfigError } from '../model/errors.ts';
import { byText } from '../model/text.ts';
import { syntaxSentence, telling } from './syntax.ts';
import { address } from './validate.generated.js';

/** One thing that is wrong in a process: at the value that a pointer leads to, or at a key of that value. */
export interface Mistake {
  readonly pointer: readonly string[];
  readonly key: string | null;
  /** What it goes back to when no file has the value itself. */
  readonly cause?: readonly string[];
  /** What is wrong, the value with it, and what is allowed. */
  readonly message: string;
}

export type Place = ConfigError['at'][number];

/** Where files are read: on the base branch, or as they stand on the disk or in a pull request. */
export type Whence = 'base' | 'here';

/** A process file's text with its places, and what is wrong with it as YAML. Of a wrong text the value is null. */
export interface ProcessText {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly value: unknown;
  readonly problems: readonly Place[];
}

const placeAt = (path: string, lines: LineCounter, offset: number, message: string): Place => {
  const { line, col } = lines.linePos(offset);
  return { path, line, column: col, message };
};

/** Where a value or key begins, and how many names of the way to it the file has. */
function locate(
  { document }: ProcessText,
  { pointer, key }: Omit<Mistake, 'message'>,
): { offset: number; depth: number } {
  let node: unknown = document.contents;
  let [offset, depth] = [0, 0];
  for (const name of key === null ? pointer : [...pointer, key]) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === name) : undefined;
    const next = isSeq(node) ? node.items[Number(name)] : pair?.value;
    const at = isNode(pair?.key) ? pair.key : next;
    if (!isNode(at) || !at.range) return { offset, depth };
    offset = at.range[0];
    depth += 1;
    node = next;
  }
  // A map begins below its key: only of a single value is its own place the better one.
  const value = key === null && isScalar(node) && (node.value !== null || node.source !== '') ? node.range : null;
  return { offset: value?.[0] ?? offset, depth };
}

/** Where a mistake stands in a file, and how much of the way to it the file has. */
export function placeIn(text: ProcessText, mistake: Mistake): { place: Place; depth: number } {
  const { offset, depth } = locate(text, mistake);
  return { place: placeAt(text.path, text.lines, offset, mistake.message), depth };
}

/** What a file is refused with: each place once, those of the file itself first, in the order of their lines. */
export function refusal(path: string, places: readonly Place[], whence: Whence): ConfigError {
  const once = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  const at = once.sort(
    (a, b) =>
      Number(b.path === path) - Number(a.path === path) ||
      byText(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  return new ConfigError(
    [`The process file ${path} is wrong:`, ...at.map((p) => `${p.path}:${p.line}:${p.column}: ${p.message}`)].join(
      '\n',
    ),
    `Correct the file${whence === 'base' ? ' on the base branch' : ''}; ${address} describes its keys.`,
    at,
  );
}

/** Ten times what a long process file has; reading takes longer than its length from here on. */
const LONGEST_FILE = 64 * 1024;

/** Nodes from the root to a leaf: a process has six levels of keys, with two nodes each. */
const DEEPEST = 32;

interface Fault {
  readonly at: number;
  readonly message: string;
}

/** A key that is not the text that stands there: `1.10` is a number, and would be read as `1.1`. */
function keyFault(key: unknown, at: number): Fault[] {
  if (isMap(key) || isSeq(key))
    return [{ at: key.range?.[0] ?? at, message: `\`${String(key)}\` is no key: a key is a name.` }];
  if (isScalar(key) && typeof key.value === 'string') return [];
  const source = isScalar(key) ? (key.source ?? '') : '';
  const message =
    source === ''
      ? 'A key is missing before its `:`. Write a name.'
      : `The key \`${source}\` is no text. Write it in quotes: \`'${source}'\`.`;
  return [{ at: isScalar(key) ? (key.range?.[0] ?? at) : at, message }];
}

/** A tag before a value, which may hide what the value is. */
function tagFault({ tag }: { readonly tag?: string | undefined }, at: number, content: string): Fault[] {
  if (tag === undefined) return [];
  const begin = /!*$/.exec(content.slice(0, content.lastIndexOf('!', Math.max(at - 1, 0)) + 1));
  const from = begin?.index ?? at;
  const written = /^!<[^>]*>|^[^\s,[\]{}]*/.exec(content.slice(from))?.[0] ?? '';
  return [{ at: from, message: `Tags are not allowed: \`${written}\`. Remove it.` }];
}

/** The file is read as YAML 1.2 by everybody, or it would mean something else to some. */
function directiveFault({ directives }: Document, content: string): Fault[] {
  if (directives?.yaml.explicit !== true && Object.keys(directives?.tags ?? {}).length < 2) return [];
  return [{ at: content.search(/^%/m), message: 'A line cannot begin with `%`. Remove it.' }];
}

/** What YAML allows and no process file needs. */
function needless(document: Document, content: string): Fault[] {
  const found = directiveFault(document, content);
  visit(document, (_, node, path) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (path.length > DEEPEST) {
      found.push({ at, message: 'The file is nested too deep to be read.' });
      return visit.BREAK;
    }
    if (isAlias(node))
      found.push({
        at,
        message: `Aliases are not allowed: \`*${node.source}\`. A text that begins with \`*\` needs quotes.`,
      });
    if (isMap(node)) found.push(...node.items.flatMap(({ key }) => keyFault(key, at)));
    if (isNode(node) && !isAlias(node)) found.push(...tagFault(node, at, content));
    return undefined;
  });
  return found;
}

/** Reads the YAML of a process file. Aliases, tags and deep nesting are refused, which nothing here needs. */
export function readText(path: string, written: string): ProcessText {
  // A lone CR ends a line in YAML, but not for its parser.
  const content = written.replace(/\r(?!\n)/g, '\n');
  const lines = new LineCounter();
  const readable = content.length <= LONGEST_FILE;
  const document = parseDocument(readable ? content : '', {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const last = content.trimEnd().length;
  const place = ({ at, message }: Fault): Place => placeAt(path, lines, Math.min(at, last), message);
  const long = `The file has ${content.length} characters; ${LONGEST_FILE} are the most.`;
  const errors = [...document.errors, ...document.warnings];
  const syntax = telling(errors).map((error) => syntaxSentence(error, content));
  const problems = readable
    ? (syntax.length > 0 ? syntax : needless(document, content)).map(place)
    : [{ path, line: 1, column: 1, message: long }];
  return { path, document, lines, value: problems.length > 0 ? null : document.toJS(), problems };
}
