import { compile } from 'json-schema-to-typescript';
import { read } from '../project.mjs';

const NOTE = '// Generated from schema/process.schema.json by `npm run generate`.';

/**
 * What is left of the schema once `extends` is resolved: null has removed what it stands for, and what has to be
 * there is there. References are written out: each would become a type with a number for a name.
 */
function resolved(value, definitions) {
  const inside = (item) => resolved(item, definitions);
  if (Array.isArray(value)) return value.filter((item) => item !== null && item.type !== 'null').map(inside);
  if (typeof value !== 'object' || value === null) return value;
  const { if: _, then, default: __, minItems: ___, $ref, ...rest } = value;
  const own = $ref === undefined ? rest : { ...definitions[$ref.split('/').at(-1)], ...rest };
  const entries = Object.entries({ ...own, ...then }).map(([key, item]) =>
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
