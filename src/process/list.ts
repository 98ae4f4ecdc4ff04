import type { Process } from '../model/process.ts';
import { nearestWord } from '../model/spelling.ts';
import { builtinFiles } from './builtin.ts';
import { waysToBegin } from './combine.ts';
import { isPlain, type Layer, type Plain, placeOf } from './layers.ts';
import { LIST, listed, quoted } from './schema.ts';
import type { Mistake, Place, ProcessText } from './text.ts';

/** A key that holds a list and is nearly `processes`, where nothing is. */
const misspelled = (value: Plain): string | undefined =>
  value.processes === undefined
    ? Object.keys(value).find((key) => Array.isArray(value[key]) && nearestWord(key, [LIST]) !== null)
    : undefined;

/** The processes in a file, each with its place: the file is one, or has a list of them. */
export function itemsOf({ value }: ProcessText): { pointer: string[]; value: unknown }[] {
  if (!isPlain(value)) return [{ pointer: [], value }];
  if (value.processes === undefined) return misspelled(value) === undefined ? [{ pointer: [], value }] : [];
  const list: unknown[] = Array.isArray(value.processes) ? value.processes : [];
  return list.map((item, i) => ({ pointer: ['processes', String(i)], value: item }));
}

/** What is wrong with a file before its processes are looked at. */
export function outerMistakes({ value }: ProcessText): Mistake[] {
  if (!isPlain(value)) return [{ pointer: [], key: null, message: `The file holds no keys. ${waysToBegin()}` }];
  const wrong = misspelled(value);
  if (wrong !== undefined)
    return [{ pointer: [], key: wrong, message: `\`${wrong}\` is no key. Did you mean \`${LIST}\`?` }];
  if (value.processes === undefined) return [];
  const others = Object.keys(value)
    .filter((key) => key !== 'processes')
    .map((key) => ({
      pointer: [],
      key,
      message: `\`${key}\` stands beside \`processes\`: each process of the list has its own keys.`,
    }));
  const list = value.processes === null ? [] : Array.isArray(value.processes) ? value.processes : null;
  if (list === null || list.length === 0) {
    const what = list === null ? `${quoted(value.processes)}, but must be a list` : 'empty';
    const [example] = builtinFiles().keys();
    const write = `Write a process for each item, as in \`processes: [{ extends: ${example} }]\`.`;
    return [...others, { pointer: ['processes'], key: null, message: `processes is ${what}. ${write}` }];
  }
  const items = list.flatMap((item: unknown, i) =>
    isPlain(item)
      ? []
      : [
          {
            pointer: ['processes', String(i)],
            key: null,
            message: `processes.${i} is ${quoted(item)}, but must be a map of keys.`,
          },
        ],
  );
  return [...others, ...items];
}

/** Processes of one repository that nobody could tell apart. */
export function clashes(items: readonly { readonly process: Process; readonly layer: Layer }[]): Place[] {
  return items.flatMap(({ process, layer }, i) => {
    const before = items.slice(0, i).map((item) => item.process);
    const at = (pointer: string[], message: string): Place => placeOf(layer, { pointer, key: null, message });
    const path = before.find(({ documents }) => documents.path === process.documents.path);
    return [
      ...(before.some(({ name }) => name === process.name)
        ? [at(['name'], `Two processes have the name \`${process.name}\`. Give each a \`name\` of its own.`)]
        : []),
      ...(path === undefined
        ? []
        : [
            at(
              ['documents', 'path'],
              `The documents of two processes stand at \`${process.documents.path}\`: ${listed([path.name, process.name])}.`,
            ),
          ]),
    ];
  });
}
