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
import type { Problem } from '../../model/document.ts';
import { lineRange, type Range } from '../../model/text.ts';
import { checkMetadata } from '../limits.ts';
import { ABSENT, broken, type FieldNames, type MetadataReading, named, type WrittenField } from './reading.ts';
import { clean, textAt } from './value.ts';

/** `Created: -` is how people say that there is nothing yet; YAML has `~` for that, and refuses the dash. */
const LONE_DASH = /^([^\s:#-][^:#]*:[ \t]+)-(?=[ \t]*(?:\s#.*)?$)/;
const INVISIBLE = /[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/;

/** Reads a file that is YAML as a whole. What the process does not know may be of any shape. */
export function readYamlFile(lines: readonly string[], names: FieldNames): MetadataReading {
  const range = { line: 1, column: 1, endLine: Math.max(lines.length, 1), endColumn: (lines.at(-1)?.length ?? 0) + 1 };
  if (lines.every((line) => line.trim() === '')) return ABSENT;
  const { fields, problems } = readYaml(lines, { firstLine: 1, what: 'file', nested: true });
  if (fields === null) return broken(range, problems, lines.length + 1);
  const reading = named(names, range, fields, lines.length + 1);
  return { ...reading, problems: [...reading.problems, ...problems] };
}

interface YamlReading {
  /** Null when the YAML is broken. */
  readonly fields: readonly WrittenField[] | null;
  readonly problems: readonly Problem[];
}

/** Where the YAML stands in its file, how a sentence calls it, and whether values may hold more than plain lists. */
interface Place {
  readonly firstLine: number;
  readonly what: string;
  readonly nested: boolean;
}

/** Reads YAML as fields. Values stay as they are written. */
export function readYaml(block: readonly string[], { firstLine, what, nested }: Place): YamlReading {
  const refused = checkMetadata(block, firstLine, what);
  if (refused !== null) return { fields: null, problems: [refused] };
  // Lines count from the beginning of the file.
  const lines = [...Array<string>(firstLine - 1).fill(''), ...block];

  const counter = new LineCounter();
  // The failsafe schema reads every value as text; duplicates are found below, in linear time.
  const yaml = parseDocument(block.map((line) => line.replace(LONE_DASH, '$1~')).join('\n'), {
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
    const above = firstLine - 1;
    return { line: from.line + above, column: from.col, endLine: to.line + above, endColumn: to.col };
  };
  const problems = brokenYaml(yaml, lines, at);
  if (problems.length > 0) return { fields: null, problems };
  if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === ''))
    return { fields: [], problems: [] };
  if (isScalar(yaml.contents)) {
    const first = at(yaml.contents.range[0], yaml.contents.range[0]).line;
    return { fields: null, problems: [syntax('MISSING_CHAR', '', first, lines)] };
  }
  if (!isMap<Scalar.Parsed, unknown>(yaml.contents)) {
    const detail = `The ${what} has to be lines of "Name: value".`;
    return { fields: null, problems: [{ code: 'shape', detail, range: lineRange(firstLine, block[0]?.length) }] };
  }
  return readFields(yaml.contents.items, { lines, at, nested });
}

type At = (start: number, end: number) => Range;

interface Context {
  /** The lines of the file. */
  readonly lines: readonly string[];
  readonly at: At;
  readonly nested: boolean;
}

function readFields(pairs: readonly Pair[], context: Context): YamlReading {
  const read = pairs.map((pair) => readField(pair, context));
  const problems = read.filter((each) => 'code' in each);
  if (problems.length > 0) return { fields: null, problems };
  const fields = read.filter((each) => 'written' in each);
  return { fields, problems: fields.flatMap((field) => hiddenByComment(field, context.lines)) };
}

/** The dash that stood there before it was read as `~`. */
const writtenAt = ({ line, column }: Range, lines: readonly string[]): string => lines[line - 1]?.[column - 1] ?? '~';

function readField({ key, value }: Pair, { lines, at, nested }: Context): WrittenField | Problem {
  const nameRange = rangeOf(key, at);
  if (!isScalar(key)) return { code: 'shape', detail: 'The name of a field has to be plain text.', range: nameRange };
  const written = clean(String(key.value ?? ''));
  const range = value === null ? nameRange : rangeOf(value, at);
  if (isScalar(value) || value === null) {
    const read = clean(String(value?.value ?? ''));
    const text = read === '~' ? writtenAt(range, lines) : read;
    return { written, nameRange, range, value: text, items: text === '' ? [] : [text] };
  }
  if (isSeq(value) && value.items.every((item) => isScalar(item))) {
    const items = value.items.map((item) => clean(String(item.value ?? ''))).filter((item) => item !== '');
    return { written, nameRange, range, value: items.join(', '), items };
  }
  const text = clean(textAt(lines, range));
  if (nested) return { written, nameRange, range, value: text, items: [text] };
  const detail = `"${written}" has to hold one value or a plain list of values.`;
  return { code: 'shape', detail, range: nameRange };
}

function rangeOf(node: unknown, at: At): Range {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? at(range[0], range[1]) : at(0, 0);
}

/** `Issue: #123` is empty for YAML, which takes `#123` for a comment. A real comment has a space after its `#`. */
function hiddenByComment(field: WrittenField, lines: readonly string[]): Problem[] {
  const { endLine, endColumn } = field.value === '' ? field.nameRange : field.range;
  const line = lines[endLine - 1] ?? '';
  const rest = line.slice(endColumn - 1);
  const comment = (field.value === '' ? /^["']?\s*:\s+(#\S.*)$/ : /^\s+(#\d+.*)$/).exec(rest)?.[1];
  if (comment === undefined) return [];
  const detail = `YAML takes ${comment} for a comment: "${field.written}" needs quotes around its value.`;
  return [{ code: 'syntax', detail, range: lineRange(endLine, line.length) }];
}

/** The first value that begins with the name of another one: those may multiply without end. */
function anchored(yaml: Document.Parsed, lines: readonly string[], at: At): Problem[] {
  let start: number | null = null;
  visit(yaml, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return undefined;
      start = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (start === null) return [];
  const { line } = at(start, start);
  const detail = 'A value that starts with & or * needs quotes.';
  return [{ code: 'syntax', detail, range: lineRange(line, lines[line - 1]?.length) }];
}

/** What YAML, or this reading of it, refuses: the first thing, and whatever else needs quotes. The rest follows from it, as a rule. */
function brokenYaml(yaml: Document.Parsed, lines: readonly string[], at: At): Problem[] {
  const refused = [...yaml.errors, ...yaml.warnings].map(({ code, message, pos: [start] }) =>
    syntax(code, message, at(start, start).line, lines),
  );
  const all = [...refused, ...anchored(yaml, lines, at)];
  const seen = new Set<number | undefined>();
  return all.filter(({ detail, range }, index) => {
    const isTold = seen.has(range?.line) || (index > 0 && !detail.endsWith('needs quotes.'));
    if (!isTold) seen.add(range?.line);
    return !isTold;
  });
}

function syntax(code: string, message: string, line: number, lines: readonly string[]): Problem {
  const source = lines[line - 1] ?? '';
  return { code: 'syntax', detail: explain(code, message, source), range: lineRange(line, source.length) };
}

function explain(code: string, message: string, source: string): string {
  const sign = /^(?:[^:]*:|\s*-)\s+([@`%&*!|>]|[-?](?=\s|$))/.exec(source)?.[1];
  if (sign !== undefined) return `A value that starts with ${sign} needs quotes.`;
  if (INVISIBLE.test(source) && !/:(?: |$)/.test(source))
    return 'There is a character that looks like a space and is none: write the colon and a plain space again.';
  if (/^\s*\t/.test(source)) return 'Fields are not indented with tabs: use spaces.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'A value that contains a colon and a space needs quotes.';
  if (code === 'MISSING_CHAR' && !/^[^:]*:(?:\s|$)/.test(source))
    return 'This line is no field: "Name: value", with a colon and a space.';
  return `YAML says: ${message}.`.replace(/\.\.$/, '.');
}
