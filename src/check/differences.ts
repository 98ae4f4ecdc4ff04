import type { Process } from '../model/process.ts';
import type { Message } from '../model/rule.ts';
import { rules as allRules } from '../rules/index.ts';

/** One value that two processes say differently; null where one does not say it. */
export interface Difference {
  /** Where it stands, `lifecycle.statuses.Accepted.approvals`; with several processes after the process's name. */
  readonly key: string;
  readonly was: string | null;
  readonly is: string | null;
  /** What holds where it is not said: several values for a rule whose messages differ, none where nothing is known. */
  readonly usual: readonly string[];
  /** How many entries a list has that nobody would read in a sentence; null for all other values. */
  readonly entries: { readonly was: number; readonly is: number } | null;
}

const LONGEST = 60;

/** A value on one line, without the signs that would end it in a sentence. */
function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[`\s\p{C}]+/gu, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says no more than leaving it out. */
const isIdle = (value: unknown): boolean =>
  value === null || value === false || value === 0 || JSON.stringify(value) === '[]';

/** Every value of a process by its key; a list is one value. */
function* valuesOf(value: unknown, key: string): Generator<[key: string, value: unknown]> {
  if (isMap(value))
    for (const [name, each] of Object.entries(value)) yield* valuesOf(each, key === '' ? name : `${key}.${name}`);
  else if (!isIdle(value)) yield [key, value];
}

const isUnreadable = (list: readonly unknown[]): boolean => list.some(isMap) || JSON.stringify(list).length > LONGEST;

function entriesOf(was: unknown = [], is: unknown = []): Difference['entries'] {
  if (!Array.isArray(was) || !Array.isArray(is)) return null;
  return isUnreadable(was) || isUnreadable(is) ? { was: was.length, is: is.length } : null;
}

/** How severe the findings are that a name means where `rules` does not say it. */
function usualSeverities({ rules }: Process, name: string): readonly string[] {
  const [id = '', part] = name.split(/\.(.*)/);
  const rule = allRules.find((each) => each.id === id);
  const all = Object.entries<Message>(rule?.messages ?? {});
  if (part !== undefined && rules[id] !== undefined) return [rules[id]];
  const meant = all.some(([message]) => message === part) ? all.filter(([message]) => message === part) : all;
  return [...new Set(meant.map(([, { severity }]) => severity ?? rule?.severity ?? 'error'))];
}

type Side = readonly { readonly process: Process; readonly source: string }[];

/** What a process says before and after a change. */
function differencesOf(before: Process, after: Process, name: string): Difference[] {
  const [was, is] = [new Map(valuesOf(before, name)), new Map(valuesOf(after, name))];
  const prefix = name === '' ? 'rules.' : `${name}.rules.`;
  const textOf = (value: unknown): string | null => (value === undefined ? null : shown(value));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Difference[] => {
    const side = is.has(key) ? before : after;
    const usual = key.startsWith(prefix) ? usualSeverities(side, key.slice(prefix.length)) : [];
    const [old, now] = [was.get(key), is.get(key)];
    if (JSON.stringify(old ?? usual.join()) === JSON.stringify(now ?? usual.join())) return [];
    return [{ key: shown(key), was: textOf(old), is: textOf(now), usual, entries: entriesOf(old, now) }];
  });
}

/** What processes of the same name say before and after a change, and those that only one side has. */
export function differences(before: Side, after: Side): { said: Difference[]; gone: Side; come: Side } {
  const twinOf = (side: Side, name: string): Process | undefined =>
    side.find(({ process }) => process.name === name)?.process;
  const several = before.length > 1 || after.length > 1;
  const said = before.flatMap(({ process }) => {
    const twin = twinOf(after, process.name);
    return twin === undefined ? [] : differencesOf(process, twin, several ? process.name : '');
  });
  return {
    said,
    gone: before.filter(({ process }) => twinOf(after, process.name) === undefined),
    come: after.filter(({ process }) => twinOf(before, process.name) === undefined),
  };
}
