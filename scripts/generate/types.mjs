import { compile } from 'json-schema-to-typescript';
import { read } from '../project.mjs';

const NOTE = '// Generated from schema/process.schema.json by `npm run generate`.';

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays one schema over another. */
function laidOver(under, over) {
  if (!isMap(under) || !isMap(over)) return over;
  const entries = Object.entries(over).map(([key, value]) => [key, laidOver(under[key], value)]);
  return { ...under, ...Object.fromEntries(entries) };
}

/**
 * What is left of the schema once `extends` is resolved: null has removed what it stands for, and what has to be
 * there is there. References are written out: each would become a type with a number for a name.
 */
function resolved(value, definitions) {
  const inside = (item) => resolved(item, definitions);
  if (Array.isArray(value)) return value.filter((item) => item !== null && item.type !== 'null').map(inside);
  if (!isMap(value)) return value;
  const {
    if: _,
    then = {},
    default: __,
    minItems: ___,
    minProperties: ____,
    maxProperties: _____,
    $ref,
    ...rest
  } = value;
  const own = $ref === undefined ? rest : { ...definitions[$ref.split('/').at(-1)], ...rest };
  const entries = Object.entries(laidOver(own, then)).map(([key, item]) =>
    key === 'type' && Array.isArray(item) ? [key, item.find((type) => type !== 'null')] : [key, inside(item)],
  );
  return Object.fromEntries(entries);
}

/** The type of a process file, made from its schema. */
export async function processTypes() {
  const { $defs } = JSON.parse(read('schema/process.schema.json'));
  const { extends: _, ...properties } = $defs.process.properties;
  const schema = resolved({ ...$defs.process, properties }, $defs);
  const text = await compile(schema, 'ProcessFile', {
    bannerComment: NOTE,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return [['src/process/file.generated.ts', text]];
}
