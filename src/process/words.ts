import { nearestWord } from '../model/spelling.ts';
import type { ProcessFile } from './file.generated.ts';
import { instead } from './schema.ts';
import type { Mistake } from './text.ts';

/** The rules that a process file may name: the ids of their messages by the ids of the rules. */
export type RuleNames = ReadonlyMap<string, readonly string[]>;

type Named = Omit<Mistake, 'message'> & { readonly word: string };

const inList = (pointer: readonly string[], words: readonly string[]): Named[] =>
  words.map((word, i) => ({ pointer: [...pointer, String(i)], key: null, word }));

const unknown = (
  kind: string,
  named: readonly Named[],
  known: readonly string[],
  hint = (word: string): string => instead(word, known),
): Mistake[] =>
  named
    .filter(({ word }) => !known.includes(word))
    .map(({ word, ...at }) => ({ ...at, message: `There is no ${kind} \`${word}\`. ${hint(word)}` }));

/** There are too many rules to list them. */
function otherRule(word: string, rules: readonly string[]): string {
  const near = nearestWord(word, rules);
  return near === null ? '`proposal-gate explain` lists all rules.' : `Did you mean \`${near}\`?`;
}

function statusMistakes({ lifecycle, fields }: ProcessFile): Mistake[] {
  const named = [
    ...inList(['lifecycle', 'initial'], lifecycle.initial),
    ...Object.entries(lifecycle.statuses).flatMap(([name, { to = [] }]) =>
      inList(['lifecycle', 'statuses', name, 'to'], to),
    ),
    ...Object.entries(fields).flatMap(([name, { required = [] }]) =>
      required === 'always' ? [] : inList(['fields', name, 'required'], required),
    ),
  ];
  return unknown('status', named, Object.keys(lifecycle.statuses));
}

/** A status that says of itself that nothing follows, and names what follows. */
const finalMistakes = ({ lifecycle }: ProcessFile): Mistake[] =>
  Object.entries(lifecycle.statuses)
    .filter(([, { final = false, to = [] }]) => final && to.length > 0)
    .map(([name]) => ({
      pointer: ['lifecycle', 'statuses', name],
      key: 'final',
      message: `Nothing follows the final status \`${name}\`, but \`to\` names what does. Remove one of the two.`,
    }));

function ruleMistakes(
  { rules = {}, exempt = [] }: ProcessFile,
  known: RuleNames,
  fields: readonly string[],
): Mistake[] {
  const named = Object.keys(rules).map((key) => {
    const [rule = '', ...rest] = key.split('.');
    return { pointer: ['rules'], key, rule, part: rest.length === 0 ? null : rest.join('.') };
  });
  const exempted = exempt.map(({ rule }, i) => ({ pointer: ['exempt', String(i), 'rule'], key: null, word: rule }));
  const apart = named.flatMap(({ rule, part, ...at }) => {
    const messages = known.get(rule);
    const parts = [...fields, ...(messages ?? [])];
    return part === null || messages === undefined
      ? []
      : unknown(`field or message of \`${rule}\` with the name`, [{ ...at, word: part }], parts);
  });
  const ids = [...named.map(({ rule, pointer, key }) => ({ pointer, key, word: rule })), ...exempted];
  const all = [...known.keys()];
  return [...unknown('rule', ids, all, (word) => otherRule(word, all)), ...apart];
}

function versionMistakes({ version }: ProcessFile, fields: readonly string[]): Mistake[] {
  if (version === undefined) return [];
  const fieldMistakes = unknown('field', inList(['version', 'order'], version.order ?? []), fields);
  try {
    new RegExp(`^(?:${version.pattern})$`);
    return fieldMistakes;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `version.pattern is \`${version.pattern}\`, which is no regular expression.`;
    return [...fieldMistakes, { pointer: ['version', 'pattern'], key: null, message }];
  }
}

/**
 * Words in a process file that the schema lets pass and that name nothing.
 * @param removed fields that the process below has and may name: a file may remove one without a word of the rest
 */
export function wordMistakes(file: ProcessFile, rules: RuleNames, removed: readonly string[]): Mistake[] {
  const fields = [...new Set([...Object.keys(file.fields), ...removed])];
  return [
    ...statusMistakes(file),
    ...finalMistakes(file),
    ...versionMistakes(file, fields),
    ...ruleMistakes(file, rules, fields),
  ];
}
