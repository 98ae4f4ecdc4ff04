import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Field, Metadata, Problem } from '../model/document.ts';
import { lineRange, type Range } from '../model/text.ts';
import { checkMetadata } from './limits.ts';

/** What the metadata of a document says, and the line (1-based) its body begins with. */
export interface MetadataReading {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  readonly bodyLine: number;
}

const DELIMITER = /^---[ \t]*$/;
const KEY = /^["']?[\p{L}\p{N}_][^:#]*:(?:\s|$)/u;
/** `Created: -` is how people say that there is nothing yet; YAML has `~` for that, and refuses the dash. */
const LONE_DASH = /^([^\s:#-][^:#]*:[ \t]+)-(?=[ \t]*(?:\s#.*)?$)/;
const HEADING = /^#{1,6}\s/;
/** White space, and what cannot be seen: `trim` does not know all of it. */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;
/** Longer values are nobody's name or date, and comparing them would take for ever. */
const LONGEST_VALUE = 2000;
const INVISIBLE = /[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/;

function clean(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && BLANK.test(value[start] ?? '')) start += 1;
  while (end > start && BLANK.test(value[end - 1] ?? '')) end -= 1;
  return value.slice(start, Math.min(end, start + LONGEST_VALUE));
}
const startsHere = (line: string | undefined): boolean => line !== undefined && DELIMITER.test(line);

/** Reads YAML front matter: a block between `---` lines that begins in the first line. Values stay as they are written. */
export function readFrontMatter(lines: readonly string[]): MetadataReading {
  const absent = { metadata: { state: 'absent', range: null, fields: [] }, problems: [], bodyLine: 1 } as const;
  if (!startsHere(lines[0])) return absent;
  const end = lines.findIndex((line, index) => index > 0 && DELIMITER.test(line));
  const block = lines.slice(1, end === -1 ? undefined : end);
  if (isRule(block, end !== -1)) return absent;
  if (end === -1) return unclosed(lines);

  const { fields, problems } = readBlock(block);
  // A missing end is noticed when the next rule of the document, or its next table, is taken for it.
  if (problems.some((p) => p.code === 'syntax') && block.some((line, i) => HEADING.test(line) && block[i - 1] === ''))
    return unclosed(lines);
  const broken = fields === null;
  return {
    metadata: { state: broken ? 'broken' : 'present', range: blockRange(lines, end), fields: fields ?? [] },
    problems,
    bodyLine: end + 2,
  };
}

/**
 * Whether the first line is a horizontal rule: what follows it is no key, and there is no second one, or
 * Markdown (an empty line, a heading) stands directly below it.
 */
function isRule(block: readonly string[], closed: boolean): boolean {
  const first = block.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return !closed;
  return !KEY.test(first) && (!closed || block[0]?.trim() === '' || block[0]?.startsWith('#') === true);
}

const blockRange = (lines: readonly string[], last: number): Range => ({
  line: 1,
  column: 1,
  endLine: last + 1,
  endColumn: (lines[last]?.length ?? 0) + 1,
});

/** The block ends before its first empty line or heading, so that it is not taken for a part of the body. */
function unclosed(lines: readonly string[]): MetadataReading {
  const stop = lines.findIndex((line, index) => index > 1 && (line.trim() === '' || HEADING.test(line)));
  const end = stop === -1 ? lines.length : stop;
  return {
    metadata: { state: 'broken', range: blockRange(lines, end - 1), fields: [] },
    problems: [
      {
        code: 'unclosed',
        detail: 'The front matter has no end: a line with nothing but --- has to stand below its last field.',
        range: lineRange(1, lines[0]?.length),
      },
    ],
    bodyLine: end + 1,
  };
}

interface BlockReading {
  /** Null when the block is broken. */
  readonly fields: readonly Field[] | null;
  readonly problems: readonly Problem[];
}

function readBlock(lines: readonly string[]): BlockReading {
  const refused = checkMetadata(lines);
  if (refused !== null) return { fields: null, problems: [refused] };

  const counter = new LineCounter();
  // The failsafe schema reads every value as text; duplicates are found below, in linear time.
  const yaml = parseDocument(lines.map((line) => line.replace(LONE_DASH, '$1~')).join('\n'), {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const at = (start: number, end: number): Range => {
    const from = counter.linePos(start);
    const to = counter.linePos(end);
    // The block's first line is the file's second.
    return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col };
  };
  const problem = brokenYaml(yaml, lines, at);
  if (problem !== null) return { fields: null, problems: [problem] };
  if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === ''))
    return { fields: [], problems: [] };
  if (isScalar(yaml.contents)) {
    const first = at(yaml.contents.range[0], yaml.contents.range[0]).line;
    return { fields: null, problems: [syntax('MISSING_CHAR', '', first, lines)] };
  }
  if (!isMap<Scalar.Parsed, unknown>(yaml.contents)) {
    const detail = 'The front matter has to be lines of "Name: value".';
    return { fields: null, problems: [{ code: 'shape', detail, range: lineRange(2, lines[0]?.length) }] };
  }
  return readFields(yaml.contents.items, lines, at);
}

type At = (start: number, end: number) => Range;

function readFields(pairs: readonly Pair[], lines: readonly string[], at: At): BlockReading {
  const fields: Field[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, Field>();
  for (const pair of pairs) {
    const field = readField(pair, lines, at);
    if ('code' in field) {
      problems.push(field);
      continue;
    }
    const twin = seen.get(field.name.toLowerCase());
    if (twin !== undefined) {
      const detail = `"${field.name}" stands twice: in line ${twin.nameRange.line}, too.`;
      problems.push({ code: 'duplicate', detail, range: field.nameRange });
    }
    seen.set(field.name.toLowerCase(), field);
    fields.push(field);
  }
  if (problems.length > 0) return { fields: null, problems };
  return { fields, problems: fields.flatMap((field) => hiddenByComment(field, lines)) };
}

/** The dash that stood there before it was read as `~`. */
const writtenAt = ({ line, column }: Range, lines: readonly string[]): string => lines[line - 2]?.[column - 1] ?? '~';

function readField(pair: Pair, lines: readonly string[], at: At): Field | Problem {
  const { key, value } = pair;
  const range = rangeOf(key, at);
  const shape = (name: string): Problem => ({
    code: 'shape',
    detail: `"${name}" has to hold one value or a plain list of values.`,
    range,
  });
  if (!isScalar(key)) return { code: 'shape', detail: 'The name of a field has to be plain text.', range };
  const name = clean(String(key.value ?? ''));
  const named = { name, written: name, nameRange: range, range: value === null ? range : rangeOf(value, at) };
  if (isScalar(value) || value === null) {
    const read = clean(String(value?.value ?? ''));
    const text = read === '~' ? writtenAt(named.range, lines) : read;
    return { ...named, value: text, items: text === '' ? [] : [text] };
  }
  if (!isSeq(value) || !value.items.every((item) => isScalar(item))) return shape(name);
  const items = value.items.map((item) => clean(String(item.value ?? ''))).filter((item) => item !== '');
  return { ...named, value: items.join(', '), items };
}

function rangeOf(node: unknown, at: At): Range {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? at(range[0], range[1]) : lineRange(2);
}

/** `Issue: #123` is empty for YAML, which takes `#123` for a comment. A real comment has a space after its `#`. */
function hiddenByComment(field: Field, lines: readonly string[]): Problem[] {
  const { endLine, endColumn } = field.value === '' ? field.nameRange : field.range;
  const line = lines[endLine - 2] ?? '';
  const rest = line.slice(endColumn - 1);
  const comment = (field.value === '' ? /^["']?\s*:\s+(#\S.*)$/ : /^\s+(#\d+.*)$/).exec(rest)?.[1];
  if (comment === undefined) return [];
  const detail = `YAML takes ${comment} for a comment: "${field.name}" needs quotes around its value.`;
  return [{ code: 'syntax', detail, range: lineRange(endLine, line.length) }];
}

/** The first thing that YAML, or this reading of it, refuses. */
function brokenYaml(yaml: Document.Parsed, lines: readonly string[], at: At): Problem | null {
  const error = yaml.errors[0] ?? yaml.warnings[0];
  if (error !== undefined) return syntax(error.code, error.message, at(error.pos[0], error.pos[0]).line, lines);
  let special: number | null = null;
  visit(yaml, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return undefined;
      special = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (special === null) return null;
  const { line } = at(special, special);
  const detail = 'A value that starts with & or * needs quotes.';
  return { code: 'syntax', detail, range: lineRange(line, lines[line - 2]?.length) };
}

function syntax(code: string, message: string, line: number, lines: readonly string[]): Problem {
  const source = lines[line - 2] ?? '';
  return { code: 'syntax', detail: explain(code, message, source), range: lineRange(line, source.length) };
}

function explain(code: string, message: string, source: string): string {
  const sign = /^(?:[^:]*:|\s*-)\s+([@`%&*!|>]|[-?](?=\s|$))/.exec(source)?.[1];
  if (sign !== undefined) return `A value that starts with ${sign} needs quotes.`;
  if (INVISIBLE.test(source) && !/:(?: |$)/.test(source))
    return 'There is a character that looks like a space and is none: write the colon and a plain space again.';
  if (/^\s*\t/.test(source)) return 'Front matter is not indented with tabs: use spaces.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'A value that contains a colon and a space needs quotes.';
  if (code === 'MISSING_CHAR' && !/^[^:]*:(?:\s|$)/.test(source))
    return 'This line is no field: "Name: value", with a colon and a space.';
  return `YAML says: ${message}.`.replace(/\.\.$/, '.');
}
