import { nearestWord } from '../model/spelling.ts';
import type { Mistake } from './text.ts';
import validate, { type SchemaError } from './validate.generated.js';

/** A longer value says nothing more in a message. */
const LONGEST_VALUE = 80;

export const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}\``;
};

/** Names as a message lists them. */
export const listed = (names: readonly unknown[]): string => names.map(quoted).join(', ');

/** The near word for one that is unknown, else all that there are. */
export function instead(word: string, words: readonly string[]): string {
  const near = nearestWord(word, words);
  return near === null ? `Allowed are ${listed(words)}.` : `Did you mean \`${near}\`?`;
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'a map of keys',
  string: 'text',
};

function wanted({ keyword, params, message = '' }: SchemaError): string {
  if (keyword === 'const') return quoted(params.allowedValue);
  if (keyword === 'type') return TYPES[String(params.type)] ?? String(params.type);
  if (keyword === 'minimum') return `at least ${params.limit}`;
  if (keyword === 'maximum') return `at most ${params.limit}`;
  return message.replace(/^must (?:be )?/, '');
}

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Nothing, in any of its forms: no value, no text, no items, no keys. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

function valueAt(value: unknown, pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], value);
}

/** How the sentence goes on that says what the value is. */
function complaint(error: SchemaError, others: readonly SchemaError[]): string {
  const { keyword, params } = error;
  if (Array.isArray(params.allowedValues)) return `: allowed are ${listed(params.allowedValues)}`;
  if (keyword === 'pattern') return `, but must match \`${params.pattern}\``;
  if (keyword === 'minItems' || keyword === 'minLength' || keyword === 'minProperties') return '';
  return `, but must be ${(keyword === 'anyOf' ? others : [error]).map(wanted).join(' or ')}`;
}

/** What the schema says of a file, in sentences. `others` are the alternatives that a value did not meet. */
function mistakeOf(error: SchemaError, file: unknown, others: readonly SchemaError[]): Mistake {
  const { keyword, instancePath, params, parentSchema } = error;
  const pointer = partsOf(instancePath);
  const name = pointer.join('.') || 'the file';
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const allowed = Object.keys(parentSchema?.properties ?? {});
    return { pointer, key, message: `\`${key}\` is no key of ${name}. ${instead(key, allowed)}` };
  }
  if (keyword === 'required')
    return { pointer, key: null, message: `${name} needs the key \`${params.missingProperty}\`.` };
  const value = valueAt(file, pointer);
  const message = `${name} is ${isEmpty(value) ? 'empty' : quoted(value)}${complaint(error, others)}.`;
  return { pointer, key: null, message };
}

/** Everything in a process file that its schema does not allow. Of alternatives the one that is meant speaks. */
export function schemaMistakes(file: unknown): Mistake[] {
  if (validate(file)) return [];
  const errors = validate.errors ?? [];
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
