import { fold } from '../model/naming.ts';
import { nearestWord } from '../model/spelling.ts';
import type { Mistake } from './text.ts';
import validate, { type SchemaError } from './validate.generated.js';

/** What the schema does not allow. */
export interface FormMistake extends Mistake {
  /** The word of JSON Schema: `required`, `additionalProperties`, `type`. */
  readonly keyword: string;
  /** The key of the process in which it stands, or which is meant. */
  readonly area: string;
}

/** The key of a file with several processes. */
export const LIST = 'processes';

/** A longer value says nothing more in a message. */
const LONGEST_VALUE = 80;

export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}\``;
};

/** Names as a message lists them. */
export const listed = (names: readonly unknown[]): string => names.map(quoted).join(', ');

/** Letters that tell the word which they begin. */
const FEWEST_LETTERS = 3;

/** The word that is meant: one that is spelled alike, else the only one that begins so. */
export function nearWord(word: string, words: readonly string[]): string | null {
  const begun = fold(word).length < FEWEST_LETTERS ? [] : words.filter((each) => fold(each).startsWith(fold(word)));
  return nearestWord(word, words) ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

/** A list of more words hides the one that is meant. */
const MOST_WORDS = 10;

/** The word that is near to one that is unknown, and all that there are. */
export function instead(word: string, words: readonly string[]): string {
  const near = nearWord(word, words);
  const all = `Allowed are ${listed(words)}.`;
  if (near === null) return all;
  return `Did you mean \`${near}\`?${words.length > MOST_WORDS ? '' : ` ${all}`}`;
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'a map of keys',
  string: 'text',
};

/** The schema's patterns in words. */
const PATTERNS: Readonly<Partial<Record<string, string>>> = {
  '\\{number\\}': 'text with `{number}` in it: the number says which proposal is meant',
  '^[a-z0-9][a-z0-9-]*$': 'lower-case letters, digits and hyphens',
  '^[A-Za-z0-9][A-Za-z0-9-]*$': 'letters, digits and hyphens',
  '^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$': 'a team as `organization/team`',
  '^\\d{1,9}-\\d{1,9}$': 'a number, or a range as `1000-1099`',
  '^[A-Za-z0-9][A-Za-z0-9_-]*$': 'a login on GitHub, of letters, digits and hyphens',
};

const WANTED: Readonly<Partial<Record<string, (params: SchemaError['params']) => string>>> = {
  const: ({ allowedValue }) => quoted(allowedValue),
  // Null is there for the merging; nobody writes it as a value.
  type: ({ type }) =>
    [type]
      .flat()
      .flatMap((each) => TYPES[String(each)] ?? [])
      .join(' or '),
  minimum: ({ limit }) => `at least ${limit}`,
  maximum: ({ limit }) => `at most ${limit}`,
  maxLength: ({ limit }) => `at most ${limit} characters long`,
  pattern: ({ pattern }) => PATTERNS[String(pattern)] ?? `text that matches \`${pattern}\``,
};

const wanted = ({ keyword, params, message = '' }: SchemaError): string =>
  WANTED[keyword]?.(params) ?? message.replace(/^must (?:be )?/, '');

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Nothing, in any of its forms: no value, no text, no items, no keys. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

export const valueAt = (value: unknown, pointer: readonly string[]): unknown =>
  pointer.reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], value);

/** A pointer as a message names it. */
export const nameOf = (pointer: readonly string[]): string => pointer.join('.') || 'a process';

const typesIn = (errors: readonly SchemaError[]): unknown[] =>
  errors.flatMap(({ keyword, params }) => (keyword === 'type' ? [params.type].flat() : []));

/** Whether quotes make a text of what should be a number, or of `true` and `false`. */
const isQuoted = (value: unknown, errors: readonly SchemaError[]): value is string =>
  typeof value === 'string' &&
  ((/^-?\d+$/.test(value) && typesIn(errors).includes('integer')) ||
    (/^(?:true|false)$/.test(value) && typesIn(errors).includes('boolean')));

/** What may stand between brackets without quotes. */
const SIMPLE = /^[\p{L}\p{N}][\p{L}\p{N} ,._-]{0,80}$/u;

/** The text to write, where it can be told from what stands there. */
function repair(value: unknown, errors: readonly SchemaError[]): string | null {
  if (isQuoted(value, errors)) return value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (errors.some(({ keyword }) => keyword === 'pattern') && /^@[\w-]+$/.test(text)) return text.slice(1);
  const word = nearestWord(
    text,
    errors.flatMap(({ params }) => (typeof params.allowedValue === 'string' ? [params.allowedValue] : [])),
  );
  if (word !== null) return word;
  const list = errors.find((error) => typesIn([error]).includes('array'));
  return list !== undefined && list.parentSchema?.items?.type !== 'object' && SIMPLE.test(text) ? `[${text}]` : null;
}

/** How the sentence goes on that says what the value is. */
function complaint(error: SchemaError, value: unknown, others: readonly SchemaError[]): string {
  const { keyword, params } = error;
  if (Array.isArray(params.allowedValues)) {
    const words = params.allowedValues.filter((each) => each !== null).map(String);
    return `. ${instead(String(value), words)}`;
  }
  if (keyword === 'minItems' || keyword === 'minLength' || keyword === 'minProperties') return '.';
  const alternatives = (keyword === 'anyOf' ? others : [error]).map(wanted).filter((each) => each !== '');
  const right = repair(value, [error, ...others]);
  return `, but must be ${alternatives.join(' or ')}.${right === null ? '' : ` Write \`${right}\`.`}`;
}

/** What the schema says of a process, in a sentence. `others` are the alternatives that a value did not meet. */
function mistakeOf(error: SchemaError, file: unknown, others: readonly SchemaError[]): FormMistake {
  const { keyword, instancePath, params, parentSchema } = error;
  const pointer = partsOf(instancePath);
  const name = nameOf(pointer);
  const value = valueAt(file, pointer);
  const mistake = (message: string, key: string | null = null, meant = key ?? ''): FormMistake => ({
    pointer,
    key,
    message,
    keyword,
    area: pointer[0] ?? meant,
  });
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const allowed = Object.keys(parentSchema?.properties ?? {});
    const near = nearWord(key, allowed);
    const isList = pointer.length === 0 && near === null && key !== LIST && nearestWord(key, [LIST]) !== null;
    const message = `\`${key}\` is no key of ${name}. ${isList ? `Did you mean \`${LIST}\`?` : instead(key, allowed)}`;
    return mistake(message, key, near ?? key);
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty);
    return mistake(`${pointer.length === 0 ? 'A process' : name} needs the key \`${key}\`.`, key);
  }
  if (keyword === 'maxProperties')
    return mistake(`${name} takes one key, but has ${listed(Object.keys(value ?? {}))}.`);
  const shown = isQuoted(value, [error, ...others]) ? `\`"${value}"\`` : quoted(value);
  return mistake(`${name} is ${isEmpty(value) ? 'empty' : shown}${complaint(error, value, others)}`);
}

/** Everything in a process that its schema does not allow. Of alternatives the one that is meant speaks. */
export function schemaMistakes(file: unknown): FormMistake[] {
  if (validate(file)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const open = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  const isOther = ({ keyword, instancePath }: SchemaError): boolean =>
    open.has(instancePath) && (keyword === 'type' || keyword === 'const');
  const meant = errors.filter((error) => error.keyword !== 'anyOf' && !isOther(error));
  const isMet = ({ instancePath: path }: SchemaError): boolean =>
    meant.some(({ instancePath }) => instancePath === path || instancePath.startsWith(`${path}/`));
  return errors
    .filter((error) => (error.keyword === 'anyOf' ? !isMet(error) : !isOther(error)))
    .map((error) => {
      const others = errors.filter((other) => isOther(other) && other.instancePath === error.instancePath);
      return mistakeOf(error, file, others);
    });
}
