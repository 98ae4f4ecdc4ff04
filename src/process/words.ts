import { nearestWord } from '../model/spelling.ts';
import type { Plain, Removal } from './layers.ts';
import { instead, nameOf, valueAt } from './schema.ts';
import type { Mistake } from './text.ts';

/** The rules that a process file may name, by id: their messages, and whether they tell their findings apart by field. */
export type RuleNames = ReadonlyMap<string, { readonly messages: readonly string[]; readonly fields: boolean }>;

/** A word and where it stands. */
export type Named = Omit<Mistake, 'message'> & { readonly word: string };

/** Every text at a path of names, where `*` stands for each of a map or list. A wrong form has none. */
export function textsAt(value: unknown, path: readonly string[], pointer: readonly string[] = []): Named[] {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [{ pointer, key: null, word: value }] : [];
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries
    .filter(([key]) => name === '*' || name === key)
    .flatMap(([key, inner]) => textsAt(inner, rest, [...pointer, key]));
}

function keysAt(file: Plain, pointer: readonly string[]): string[] | null {
  const value = valueAt(file, pointer);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : null;
}

const unknown = (
  kind: string,
  named: readonly Named[],
  known: readonly string[],
  hint = (word: string): string => instead(word, known),
): Mistake[] =>
  named
    .filter(({ word }) => !known.includes(word))
    .map(({ word, ...at }) => ({ ...at, message: `There is no ${kind} \`${word}\`. ${hint(word)}` }));

/** Where a process names its statuses. */
const STATUSES = [
  ['lifecycle', 'initial', '*'],
  ['lifecycle', 'decided', '*'],
  ['lifecycle', 'statuses', '*', 'to', '*'],
  ['fields', '*', 'required', '*'],
  ['fields', '*', 'allowed', '*'],
  ['sections', 'resolved', '*', '*'],
  ['amendment', 'statuses', '*'],
];

/** Names that are null in a map: those that a file removes from the process below, or those that it cannot. */
const nullsIn = (removals: readonly Removal[], map: readonly string[], used: boolean): string[] =>
  removals
    .filter((each) => each.used === used && nameOf(each.pointer.slice(0, -1)) === nameOf(map))
    .map(({ pointer }) => pointer.at(-1) ?? '');

/** A status that a file removes and that is still named elsewhere is wrong where it is removed. */
export function statusMistakes(file: Plain, removals: readonly Removal[]): Mistake[] {
  const all = ['lifecycle', 'statuses'];
  const own = keysAt(file, all);
  if (own === null) return [];
  const known = [...own, ...nullsIn(removals, all, false)];
  const removed = nullsIn(removals, all, true);
  const named = STATUSES.flatMap((path) => textsAt(file, path));
  return [
    ...named
      .filter(({ word }) => removed.includes(word) && !known.includes(word))
      .map(({ pointer, word }) => ({
        pointer: all,
        key: word,
        message: `The status \`${word}\` is removed, but ${nameOf(pointer.slice(0, -1))} still names it.`,
      })),
    ...unknown(
      'status',
      named.filter(({ word }) => !removed.includes(word)),
      known,
    ),
  ];
}

/** There are too many rules to list them. */
function otherRule(word: string, rules: readonly string[]): string {
  const near = nearestWord(word, rules);
  return `${near === null ? '' : `Did you mean \`${near}\`? `}\`proposal-gate explain\` lists all rules.`;
}

/** `rule`, `rule.Field` or `rule.message`. */
function ruleMistakes(named: readonly Named[], rules: RuleNames, fields: readonly string[] | null): Mistake[] {
  const ids = [...rules.keys()];
  return named.flatMap(({ word, ...at }) => {
    const [rule = '', ...rest] = word.split('.');
    const known = rules.get(rule);
    if (known === undefined) return unknown('rule', [{ ...at, word: rule }], ids, (id) => otherRule(id, ids));
    if (rest.length === 0 || (known.fields && fields === null)) return [];
    const kind = known.fields ? 'field or message' : 'message';
    return unknown(
      `${kind} of \`${rule}\` with the name`,
      [{ ...at, word: rest.join('.') }],
      [...(known.fields ? (fields ?? []) : []), ...known.messages],
    );
  });
}

/** Fields and rules that a process names and that there are not. It may remove a field without a word of what names it. */
export function nameMistakes(file: Plain, removals: readonly Removal[], rules: RuleNames): Mistake[] {
  const own = keysAt(file, ['fields']);
  const fields =
    own === null ? null : [...own, ...[true, false].flatMap((used) => nullsIn(removals, ['fields'], used))];
  const switched = (keysAt(file, ['rules']) ?? []).map((word) => ({ pointer: ['rules'], key: word, word }));
  return [
    ...(fields === null ? [] : unknown('field', textsAt(file, ['version', 'order', '*']), fields)),
    ...ruleMistakes([...switched, ...textsAt(file, ['exempt', '*', 'rule'])], rules, fields),
  ];
}
