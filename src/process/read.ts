import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigError } from '../model/errors.ts';
import type { Process } from '../model/process.ts';
import { nearestWord } from '../model/spelling.ts';
import { files } from './builtin.generated.ts';
import { type ProcessFile, toProcess } from './process.ts';
import validate, { type SchemaError } from './validate.generated.js';

type Place = ConfigError['at'][number];
type Plain = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps are merged, lists and values are replaced, null removes. */
function merge(under: unknown, over: unknown): unknown {
  if (!isPlain(under) || !isPlain(over)) return over;
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** A process file's text with its places. */
interface Text {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function placeOf({ path, lines }: Text, offset: number | undefined, message: string): Place {
  const at = offset === undefined ? null : lines.linePos(offset);
  return { path, line: at?.line ?? null, column: at?.col ?? null, message };
}

/** Where a JSON pointer leads in the file; as far as it goes where the rest comes from the process below. */
function offsetOf(document: Document, pointer: readonly string[], key: string | null): number | undefined {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0];
  for (const name of key === null ? pointer : [...pointer, key]) {
    if (!isMap(node) && !(isNode(node) && 'items' in node)) break;
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === name) : undefined;
    const next = isMap(node) ? pair?.value : (node as unknown as { items: unknown[] }).items[Number(name)];
    const keyNode = pair?.key;
    if (isNode(keyNode) && keyNode.range) offset = keyNode.range[0];
    else if (isNode(next) && next.range) offset = next.range[0];
    node = next;
  }
  return offset;
}

const quoted = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

function saysOf(error: SchemaError, data: unknown): { key: string | null; message: string } {
  const path = error.instancePath.split('/').slice(1).join('.') || 'the file';
  const { additionalProperty, allowedValues, missingProperty } = error.params;
  if (typeof additionalProperty === 'string')
    return { key: additionalProperty, message: `\`${additionalProperty}\` is no key of ${path}.` };
  if (typeof missingProperty === 'string')
    return { key: null, message: `${path} needs the key \`${missingProperty}\`.` };
  const allowed = Array.isArray(allowedValues)
    ? `: allowed are ${allowedValues.map(quoted).join(', ')}`
    : ` ${error.message ?? 'is wrong'}`;
  return {
    key: null,
    message: `${path} is ${quoted(data)}${Array.isArray(allowedValues) ? allowed : `, but${allowed}`}.`,
  };
}

function schemaProblems(text: Text, value: unknown): Place[] {
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== 'anyOf')
    .map((error) => {
      const pointer = error.instancePath
        .split('/')
        .slice(1)
        .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
      const data = pointer.reduce<unknown>((at, name) => (at as Plain | undefined)?.[name], value);
      const { key, message } = saysOf(error, data);
      return placeOf(text, offsetOf(text.document, pointer, key), message);
    });
}

const suggest = (word: string, words: readonly string[]): string => {
  const near = nearestWord(word, words);
  return near === null ? '' : `; did you mean \`${near}\``;
};

/** Statuses and rules that are named but not there. */
function nameProblems(text: Text, file: ProcessFile, ruleIds: readonly string[]): Place[] {
  const statuses = Object.keys(file.lifecycle.statuses);
  const named: { pointer: string[]; status: string }[] = [
    ...file.lifecycle.initial.map((status, i) => ({ pointer: ['lifecycle', 'initial', String(i)], status })),
    ...Object.entries(file.lifecycle.statuses).flatMap(([name, { to = [] }]) =>
      to.map((status, i) => ({ pointer: ['lifecycle', 'statuses', name, 'to', String(i)], status })),
    ),
    ...Object.entries(file.fields).flatMap(([name, { required = [] }]) =>
      (required === 'always' ? [] : required).map((status, i) => ({
        pointer: ['fields', name, 'required', String(i)],
        status,
      })),
    ),
  ];
  const unknown = named.filter(({ status }) => !statuses.includes(status));
  const rules = [
    ...Object.keys(file.rules ?? {}).map((key) => ({ pointer: ['rules', key], id: key.split('.')[0] ?? '' })),
    ...(file.exempt ?? []).map(({ rule }, i) => ({ pointer: ['exempt', String(i), 'rule'], id: rule })),
  ].filter(({ id }) => !ruleIds.includes(id));
  return [
    ...unknown.map(({ pointer, status }) =>
      placeOf(
        text,
        offsetOf(text.document, pointer, null),
        `There is no status \`${status}\`${suggest(status, statuses)}.`,
      ),
    ),
    ...rules.map(({ pointer, id }) =>
      placeOf(text, offsetOf(text.document, pointer, null), `There is no rule \`${id}\`${suggest(id, ruleIds)}.`),
    ),
  ];
}

/** The process below: the built-in one that the file extends. */
function parentOf(text: Text, value: unknown): unknown {
  const name = isPlain(value) ? value.extends : undefined;
  if (name === undefined) return {};
  const parent = files.find((file) => file.name === name);
  if (parent !== undefined) return parent;
  const names = files.map((file) => file.name);
  throw wrong(text.path, [
    placeOf(
      text,
      offsetOf(text.document, ['extends'], null),
      `\`extends\` names no built-in process; there are ${names.map(quoted).join(', ')}.`,
    ),
  ]);
}

const wrong = (path: string, at: readonly Place[]): ConfigError =>
  new ConfigError(
    [
      `The process file ${path} is wrong:`,
      ...at.map((place) => `${path}:${place.line ?? 1}:${place.column ?? 1}: ${place.message}`),
    ].join('\n'),
    'Correct the file on the base branch; its keys are described in schema/process.schema.json.',
    at,
  );

/**
 * Reads a process file.
 * @throws ConfigError with every place that is wrong: file, line, column, the value, and what is allowed
 */
export function readProcessFile(path: string, content: string, ruleIds: readonly string[]): Process {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const text: Text = { path, document, lines };
  if (document.errors.length > 0)
    throw wrong(
      path,
      document.errors.map((error) => placeOf(text, error.pos[0], error.message.split('\n')[0] ?? '')),
    );
  let own: unknown;
  try {
    own = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw wrong(path, [placeOf(text, 0, 'Aliases are not allowed.')]);
  }
  if (!isPlain(own)) throw wrong(path, [placeOf(text, 0, 'The file holds no map of keys.')]);
  const { extends: _, ...value } = merge(parentOf(text, own), own) as Plain;
  const problems = schemaProblems(text, value);
  if (problems.length > 0) throw wrong(path, problems);
  const names = nameProblems(text, value as unknown as ProcessFile, ruleIds);
  if (names.length > 0) throw wrong(path, names);
  return toProcess(value as unknown as ProcessFile);
}
