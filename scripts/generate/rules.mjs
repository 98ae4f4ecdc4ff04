import { namesIn } from '../project.mjs';
import { load } from './load.mjs';

const FOLDER = 'src/rules';
const GENERATED = ['examples', 'index'];
const NOTE = '// Generated from the files of this folder by `npm run generate`.';

/** Ids of all rules: the names of their files. */
export const ruleIds = () => namesIn(FOLDER, '.ts').filter((name) => !GENERATED.includes(name));

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function index(ids) {
  return [
    NOTE,
    "import type { Rule } from '../model/rule.ts';",
    ...ids.map((id) => `import { rule as ${camel(id)} } from './${id}.ts';`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

function examples(ids) {
  return [
    NOTE,
    "import type { Examples, Rule } from '../model/rule.ts';",
    ...ids.map((id) => `import * as ${camel(id)} from './${id}.ts';`),
    '',
    '/** Every rule with its examples, by id. Not for the Action: examples are half of a rule. */',
    'export const explained: ReadonlyMap<string, { readonly rule: Rule; readonly examples: Examples }> = new Map<',
    '  string,',
    '  { readonly rule: Rule; readonly examples: Examples }',
    '>([',
    ...ids.map((id) => `  ['${id}', ${camel(id)}],`),
    ']);',
    '',
  ].join('\n');
}

/** The two modules that list the rules. */
export function ruleModules() {
  const ids = ruleIds();
  return [
    [`${FOLDER}/index.ts`, index(ids)],
    [`${FOLDER}/examples.ts`, examples(ids)],
  ];
}

/** Every rule with its examples, loaded from its TypeScript.
 * @throws Error when a rule's file is not named as its id, or lacks one of the two exports. */
export async function loadRules() {
  const ids = ruleIds();
  const modules = await load(ids.map((id) => `export * as ${camel(id)} from './${FOLDER}/${id}.ts';`).join('\n'));
  return ids.map((id) => {
    const { rule, examples } = modules[camel(id)];
    if (rule?.id !== id) throw new Error(`${FOLDER}/${id}.ts does not export a \`rule\` with the id \`${id}\`.`);
    if (examples === undefined) throw new Error(`${FOLDER}/${id}.ts does not export \`examples\`.`);
    return { rule, examples };
  });
}
