import type { Process } from '../model/process.ts';
import { builtinFiles } from './builtin.ts';
import type { ProcessFile } from './file.generated.ts';
import { type Layer, type Merged, mergeLayers, nearestPlace, type Plain, placeOf } from './layers.ts';
import { toProcess } from './process.ts';
import { type FormMistake, listed, nameOf, nearWord, schemaMistakes } from './schema.ts';
import { senseMistakes } from './sense.ts';
import { templateMistakes } from './templates.ts';
import type { Mistake, Place } from './text.ts';
import { nameMistakes, type RuleNames, statusMistakes } from './words.ts';

/** What a process is made of: files, the topmost first, and the built-in process below them. */
export interface Stack {
  readonly layers: readonly [Layer, ...Layer[]];
  /** Nothing when the last file stands on its own; null when what it extends is wrong. */
  readonly below: Plain | null;
  readonly wrong: readonly Place[];
}

/** How a process file can begin. */
export const waysToBegin = (): string =>
  `Write \`extends\` with a built-in process, as in \`extends: ${[...builtinFiles().keys()][0]}\` (there are ${listed([...builtinFiles().keys()])}), or with the path of a process file; or write all of \`name\`, \`label\`, \`documents\`, \`fields\` and \`lifecycle\`.`;

/** Keys that are missing because they are misspelled are told once. */
function isMisspelled({ pointer, key }: FormMistake, forms: readonly FormMistake[]): boolean {
  return forms.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      nameOf(other.pointer) === nameOf(pointer) &&
      nearWord(other.key ?? '', [key ?? '']) !== null,
  );
}

/** A process that lacks several of its keys is told so once. */
function inOne(missing: readonly FormMistake[], layers: Stack['layers']): readonly Mistake[] {
  if (missing.length < 2) return missing;
  const keys = `A process needs the keys ${listed(missing.map(({ key }) => key))}`;
  const isAlone = layers.every(({ value }) => value.extends === undefined);
  const message = isAlone ? `${keys}. ${waysToBegin()}` : `${keys}, which neither this file nor what it extends has.`;
  return [{ pointer: [], key: null, message }];
}

/** Somebody who writes `Done:` means a status of which there is no more to say. */
function idleMessage(pointer: readonly string[]): string {
  const [name = '', map] = [pointer.at(-1), nameOf(pointer.slice(0, -1))];
  const hint = map === 'fields' || map === 'lifecycle.statuses' ? ` Write \`${name}: {}\` for one without keys.` : '';
  return `${nameOf(pointer)} is empty: null only removes what the process below has.${hint}`;
}

/** What the schema says of the whole, and what was to be removed and is not there. */
function formPlaces({ layers }: Stack, { removals }: Merged, forms: readonly FormMistake[]): Place[] {
  const empty = new Set(removals.map(({ pointer }) => nameOf(pointer)));
  const lacking = forms.filter(({ keyword }) => keyword === 'required');
  const [emptied, missing] = [true, false].map((isEmpty) =>
    lacking.filter(({ pointer, key }) => empty.has(nameOf([...pointer, key ?? ''])) === isEmpty),
  ) as [FormMistake[], FormMistake[]];
  const needed = new Set(emptied.map(({ pointer, key }) => nameOf([...pointer, key ?? ''])));
  const absent = missing.filter((mistake) => !isMisspelled(mistake, forms));
  const mistakes = [
    ...forms.filter(({ keyword }) => keyword !== 'required'),
    ...emptied.map((mistake) => ({
      ...mistake,
      message: `${[...mistake.pointer, mistake.key].join('.')} is empty, and no process is without it.`,
    })),
    ...inOne(
      absent.filter(({ pointer }) => pointer.length === 0),
      layers,
    ),
    ...absent.filter(({ pointer }) => pointer.length > 0),
  ];
  const idle = removals.filter(({ pointer, used }) => !used && !needed.has(nameOf(pointer)));
  return [
    ...mistakes.map((mistake) => nearestPlace(layers, mistake)),
    ...idle.map(({ layer, pointer }) =>
      placeOf(layer, { pointer: pointer.slice(0, -1), key: pointer.at(-1) ?? null, message: idleMessage(pointer) }),
    ),
  ];
}

/** Makes one process of its layers, or says at which places of the files it is wrong. */
export function combine(stack: Stack, rules: RuleNames): { process: Process | null; wrong: readonly Place[] } {
  const { layers, below } = stack;
  const merged = mergeLayers(below ?? {}, layers);
  const { extends: _, ...file } = merged.value;
  if (below === null) {
    // What is missing may stand in the file that cannot be read: only what stands here is judged.
    const forms = schemaMistakes({ ...file, extends: 'unknown' });
    return { process: null, wrong: [...stack.wrong, ...forms.map((mistake) => nearestPlace(layers, mistake))] };
  }
  const forms = schemaMistakes(file);
  const statuses = statusMistakes(file, merged.removals);
  const transitions = statuses.some(({ pointer }) => pointer[0] === 'lifecycle') ? ['transitions'] : [];
  const broken = new Set([...forms.map(({ area }) => area), ...transitions]);
  const words = [
    ...statuses,
    ...nameMistakes(file, merged.removals, rules),
    ...templateMistakes(file),
    ...senseMistakes(file as unknown as ProcessFile, broken),
  ];
  const told = new Set(forms.map(({ pointer, key }) => nameOf([...pointer, ...(key === null ? [] : [key])])));
  const others = words.filter(({ pointer }) => !told.has(nameOf(pointer)));
  const wrong = [...formPlaces(stack, merged, forms), ...others.map((mistake) => nearestPlace(layers, mistake))];
  return { process: wrong.length === 0 ? toProcess(file as unknown as ProcessFile) : null, wrong };
}
