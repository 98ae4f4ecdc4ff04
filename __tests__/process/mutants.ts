import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** A process file that is wrong in one place. */
export interface Mutant {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  /** What the message has to name; null where it is the text that cannot be read. */
  readonly value: string | null;
  /** Whether the value is the word that stands at the place. */
  readonly isAt: boolean;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly string[];

interface Schema {
  readonly $ref?: string;
  readonly then?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const { $defs } = JSON.parse(readFileSync(new URL('../../schema/process.schema.json', import.meta.url), 'utf8'));

const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (value: Json | undefined): [string, Json][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const at = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((inner, name) => childrenOf(inner).find(([key]) => key === name)?.[1], value);

/** A copy in which one value is another, or gone, or has another key. */
function changed(value: Json, path: Path, change: { to?: Json; key?: string }): Json {
  const [name = '', ...rest] = path;
  const entries = childrenOf(value).flatMap(([key, inner]): [string, Json][] => {
    if (key !== name) return [[key, inner]];
    if (rest.length > 0) return [[key, changed(inner, rest, change)]];
    if (change.key !== undefined) return [[change.key, inner]];
    return change.to === undefined ? [] : [[key, change.to]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Every value of a process with its path, and whether the schema knows its key. */
function* values(value: Json, schema: Schema, path: Path = []): Generator<{ path: Path; value: Json; known: boolean }> {
  const forms = [schema, ...(schema.anyOf ?? [])].map((form) =>
    form.$ref === undefined ? form : ($defs[form.$ref.split('/').at(-1) ?? ''] as Schema),
  );
  for (const [key, inner] of childrenOf(value)) {
    const own = forms.map(({ properties }) => properties?.[key]).find((found) => found !== undefined);
    const other = forms
      .map(({ additionalProperties, items }) => (Array.isArray(value) ? items : additionalProperties))
      .find((found) => typeof found === 'object');
    yield { path: [...path, key], value: inner, known: own !== undefined };
    yield* values(inner, own ?? (typeof other === 'object' ? other : {}), [...path, key]);
  }
}

/** The keys that have to be there. */
function* required(file: Json, schema: Schema, path: Path = []): Generator<Path> {
  for (const key of schema.required ?? []) if (at(file, [...path, key]) !== undefined) yield [...path, key];
  for (const [key, inner] of Object.entries(schema.properties ?? {})) yield* required(file, inner, [...path, key]);
}

/** Every text at a path, where `*` is each of a map or list. */
function textsAt(file: Json, [name, ...rest]: Path, path: Path = []): Path[] {
  if (name === undefined) return typeof at(file, path) === 'string' ? [path] : [];
  const keys = name === '*' ? childrenOf(at(file, path)).map(([key]) => key) : [name];
  return keys.flatMap((key) => textsAt(file, rest, [...path, key]));
}

const STATUSES = [
  'lifecycle.initial.*',
  'lifecycle.decided.*',
  'lifecycle.statuses.*.to.*',
  'fields.*.required.*',
  'fields.*.allowed.*',
  'sections.resolved.*.*',
  'amendment.statuses.*',
].map((path) => path.split('.'));

const TEMPLATES = [
  'documents.path',
  'documents.folder',
  'documents.template',
  'registry.path',
  'heading.forms.*',
  'pull-request.branch',
  'pull-request.title',
].map((path) => path.split('.'));

const PATTERNS = ['(', '[', '*', '(\\d+)+', '(a|a)*', '\\d+\\.\\d+\\.\\d+\\.\\d+', '(a)\\1', '(?=a)', '\\d{9999999}'];

/** One of another type. */
function otherType(value: Json): Json {
  if (isMap(value)) return ['wrong'];
  return typeof value === 'string' || Array.isArray(value) ? { wrong: 1 } : 'wrong';
}

/** Files that are wrong in one word or value: as a process of their own, and on top of it. */
export function wrongProcesses(process: string, file: Json): Mutant[] {
  const make = (kind: string, path: Path, mutated: Json, value: string, isAt: boolean): Mutant[] => {
    const name = `${kind}: ${path.join('.')}`;
    const [top = ''] = path;
    const over = { extends: process, [top]: at(mutated, [top]) ?? null };
    const whole = { kind, name, text: stringify(mutated), value, isAt };
    return kind === 'missing' || at(mutated, [top]) === undefined
      ? [whole]
      : [whole, { ...whole, name: `${name}, extended`, text: stringify(over) }];
  };
  const all = [...values(file, $defs.process)];
  const set = (kind: string, path: Path, to: Json, value: string, isAt = true): Mutant[] =>
    make(kind, path, changed(file, path, { to }), value, isAt);
  return [
    ...[...required(file, { ...$defs.process.then, properties: $defs.process.then.properties })].flatMap((path) =>
      make('missing', path, changed(file, path, {}), path.at(-1) ?? '', false),
    ),
    ...all
      .filter(({ known }) => known)
      .flatMap(({ path }) =>
        make('misspelled', path, changed(file, path, { key: `${path.at(-1)}q` }), `${path.at(-1)}q`, true),
      ),
    ...all.flatMap(({ path, value }) => set('type', path, otherType(value), 'wrong', false)),
    ...STATUSES.flatMap((path) => textsAt(file, path)).flatMap((path) => set('status', path, 'Nowhere', 'Nowhere')),
    ...textsAt(file, ['version', 'order', '*']).flatMap((path) => set('field', path, 'Nothing', 'Nothing')),
    ...TEMPLATES.flatMap((path) => textsAt(file, path)).flatMap((path) =>
      set('placeholder', path, `{number}-{nobody}`, '{nobody}', false),
    ),
    ...PATTERNS.flatMap((pattern) =>
      make(
        'pattern',
        ['version', pattern],
        { ...(isMap(file) ? file : {}), version: { form: 'x', pattern } },
        pattern,
        false,
      ),
    ),
    ...childrenOf(at(file, ['rules'])).flatMap(([key]) =>
      make(
        'rule',
        ['rules', key],
        changed(file, ['rules', key], { key: `${key}q` }),
        `${key.split('.').at(-1)}q`,
        false,
      ),
    ),
    ...['number-uniqe', 'number-unique.nothing'].flatMap((rule) =>
      make(
        'exempt',
        ['exempt', rule],
        { ...(isMap(file) ? file : {}), exempt: [{ rule, numbers: [1], reason: 'old' }] },
        rule.split('.').at(-1) ?? '',
        false,
      ),
    ),
  ];
}

/** Files that are no YAML any more, or YAML of a kind that is not read. */
export function brokenTexts(text: string): Mutant[] {
  const lines = text.split('\n');
  const broken = (kind: string, mutated: string, name = kind): Mutant => ({
    kind,
    name,
    text: mutated,
    value: null,
    isAt: false,
  });
  const withLine = (i: number, line: string): string => lines.with(i, line).join('\n');
  return [
    ...lines.flatMap((line, i) =>
      /^ +\S/.test(line) ? [broken('tab', withLine(i, line.replace(/^ +/, '\t')), `tab in line ${i + 1}`)] : [],
    ),
    ...lines.flatMap((line, i) =>
      line.startsWith('#')
        ? []
        : [...line.matchAll(/[\]}](?![^']*'[^']*(?:'[^']*'[^']*)*$)/g)].map(({ index }) =>
            broken(
              'bracket that is not closed',
              withLine(i, line.slice(0, index) + line.slice(index + 1)),
              `${i + 1}:${index + 1}`,
            ),
          ),
    ),
    ...lines.flatMap((line) => {
      const key = /^([\w-]+):/.exec(line)?.[1];
      return key === undefined ? [] : [broken('key that stands twice', `${text}${key}: {}\n`, key)];
    }),
    broken('quote that does not end', text.replace(/'\n/, '\n')),
    broken('alias', `${text}title2: *name\n`),
    broken('tag', text.replace(/^title: /m, 'title: !name ')),
    broken('second document', `${text}---\n${text}`),
    broken('directive', `%NAME\n---\n${text}`),
    broken('line that is indented too far', text.replace(/^label:/m, '    label:')),
    broken('line without a colon', text.replace(/^label:/m, 'label')),
    broken('nesting without end', `${text}exempt: ${'['.repeat(400)}${']'.repeat(400)}\n`),
    broken('empty file', ''),
    broken('half of a file', text.slice(0, text.lastIndexOf(': [') + 3)),
  ];
}

/** Other ways to write the same process. */
export function harmlessTexts(text: string, file: Json): [string, string][] {
  const reversed = (value: Json): Json =>
    isMap(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;
  return [
    ['comments', text.replace(/\n/g, ' # a word\n\n# a line\n')],
    ['keys in another order', stringify(reversed(file))],
    ['double quotes', stringify(file, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' })],
    ['single quotes', stringify(file, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })],
    ['lines for everything', stringify(file, { indent: 6 })],
    ['brackets for everything', stringify(file, { collectionStyle: 'flow' })],
    ['JSON', JSON.stringify(file, null, 2)],
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['spaces at line ends', text.replaceAll('\n', '  \n')],
    ['a mark at its beginning', `\uFEFF${text}`],
    ['a document between marks', `---\n${text}...\n`],
    ['its schema', `# yaml-language-server: $schema=https://example.com/process.schema.json\n${text}`],
  ];
}
