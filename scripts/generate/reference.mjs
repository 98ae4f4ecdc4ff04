import { read } from '../project.mjs';
import { filled } from './fill.mjs';
import { code, prose, table } from './markdown.mjs';

const PAGE = 'docs/process-file.md';

const TYPES = { string: 'text', integer: 'whole number', boolean: '`true`, `false`', object: 'map', array: 'list' };

const listOf = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);

/** Null removes whatever stands there: that is said once, for all keys. */
const withoutNull = (values) => values.filter((value) => value !== null && value !== 'null' && value.type !== 'null');

const bounds = ({ minimum, maximum }) =>
  [minimum === undefined ? [] : [`from ${minimum}`], maximum === undefined ? [] : [`to ${maximum}`]].flat().join(' ');

/** What a value may be, in words. */
export function typeOf(schema) {
  if (schema.enum !== undefined) return withoutNull(schema.enum).map(code).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.anyOf !== undefined) return listOf([...new Set(withoutNull(schema.anyOf).map(typeOf))]);
  const [type] = withoutNull([schema.type].flat());
  if (type === 'array') return `list of ${schema.items.type === 'string' ? 'names' : plural(typeOf(schema.items))}`;
  return [TYPES[type], bounds(schema)].filter((text) => text !== '').join(' ');
}

const plural = (text) => text.replace(/\b(text|map|number)\b/g, '$1s');

function meaningOf({ description, examples = [] }) {
  return [prose(description), ...(examples.length === 0 ? [] : [`Example: ${examples.map(code).join(', ')}.`])].join(
    ' ',
  );
}

function defaultOf(schema, isRequired) {
  if (isRequired) return 'required';
  if (schema.default === undefined) return '';
  return code(typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default));
}

/** What a value holds: a map's keys, a map by names, the items of a list that are maps. */
function* childrenOf(schema, name) {
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    yield { key, child, isRequired: schema.required?.includes(key) === true };
  if (typeof schema.additionalProperties === 'object')
    yield { key: `<${name}>`, child: schema.additionalProperties, isRequired: false };
}

const itemOf = ({ items }) => [items, ...(items?.anyOf ?? [])].find((item) => item?.properties !== undefined);

/** How the names of a map are called that its author gives. */
const NAMES = { fields: 'field', statuses: 'status', structures: 'structure', resolved: 'section', rules: 'rule' };

/** A row for each key below a value, each followed by the keys below it. */
function* rows(schema, name, path) {
  const item = itemOf(schema);
  if (item !== undefined) yield* rows(item, name, `${path}[]`);
  for (const { key, child, isRequired } of childrenOf(schema, NAMES[name])) {
    const at = `${path}.${key}`;
    yield [code(at), typeOf(child), defaultOf(child, isRequired), meaningOf(child)];
    yield* rows(child, key.startsWith('<') ? name : key, at);
  }
}

/** The schema with its references written out; what stands beside a reference goes before what it leads to. */
export function resolved(value, definitions) {
  if (Array.isArray(value)) return value.map((item) => resolved(item, definitions));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value;
  const whole = $ref === undefined ? rest : { ...definitions[$ref.split('/').at(-1)], ...rest };
  return Object.fromEntries(Object.entries(whole).map(([key, item]) => [key, resolved(item, definitions)]));
}

const isNested = (schema) => !rows(schema, '', '').next().done;

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One schema laid over another: what a process needs once there is nothing below it, over what it may say. */
const over = (under, top) =>
  isMap(under) && isMap(top)
    ? { ...under, ...Object.fromEntries(Object.entries(top).map(([key, item]) => [key, over(under[key], item)])) }
    : top;

/** Every key of a process: one table of them all, and one for each that holds others.
 * @param list the keys of a file that is a list of processes */
export function keyTables({ then, ...own }, list = {}) {
  const { properties, required } = over(own, then);
  const all = Object.entries(properties);
  const overview = all.map(([key, schema]) => [
    isNested(schema) ? `[${code(key)}](#${key})` : code(key),
    typeOf(schema),
    defaultOf(schema, required.includes(key)),
    meaningOf(schema),
  ]);
  const sections = all
    .filter(([, schema]) => isNested(schema))
    .map(([key, schema]) =>
      [
        `### ${code(key)}`,
        prose(schema.description),
        table(['key', 'value', 'default', 'meaning'], [...rows(schema, key, key)]),
      ].join('\n\n'),
    );
  const outer = Object.entries(list).map(([key, { type, description }]) => [
    code(key),
    typeOf({ type, items: { type: 'object' } }),
    '',
    prose(description),
  ]);
  return [table(['key', 'value', 'default', 'meaning'], [...outer, ...overview]), ...sections].join('\n\n');
}

/** The reference of the process file, its keys as the schema has them. */
export function reference() {
  const { $defs, then } = JSON.parse(read('schema/process.schema.json'));
  return filled(PAGE, { keys: keyTables(resolved($defs.process, $defs), then.properties) });
}
