import { ConfigError } from '../model/errors.ts';
import { folderOf, isExternal } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import type { Blob } from '../model/source.ts';
import { nearestWord } from '../model/spelling.ts';
import { builtinFiles } from './builtin.ts';
import { combine, type Stack } from './combine.ts';
import { isPlain, type Layer, type Plain, placeOf } from './layers.ts';
import { clashes, itemsOf, outerMistakes } from './list.ts';
import { instead, listed, quoted } from './schema.ts';
import { type Place, type ProcessText, placeIn, readText, refusal, type Whence } from './text.ts';
import type { RuleNames } from './words.ts';

/** The files that a process is made of by path: each as read, or why it cannot be read; null when it is not there. */
type ProcessFiles = ReadonlyMap<string, ProcessText | { readonly unread: Unreadable | null }>;

type Unreadable = NonNullable<Blob['problem']>;

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: 'it is no text',
  encoding: 'it is not UTF-8',
  oversized: 'it is larger than 1 MiB',
  submodule: 'it is a submodule',
  symlink: 'it is a symbolic link',
};

/** Files that the processes of a repository are made of, each of them one more reading. */
const MOST_FILES = 10;

const builtinNames = (): string[] => [...builtinFiles().keys()];

/** Whether `extends` names a file: built-in processes have simple names. */
const isPath = (name: string): boolean => /\/|\.ya?ml$/i.test(name);

/** No path has a line end or another control character. */
const isLegible = (name: string): boolean => !/\p{Cc}/u.test(name);

/** What is said of a path that leads nowhere. */
const BEGINNING = 'A path begins at the root of the repository, or with `./` or `../` at this file';

/** The path that `extends` leads to: from the root, or with `./` from the file itself; null when it leaves the repository. */
function pathFrom(file: string, name: string): string | null {
  if (isExternal(name)) return null;
  const folder = /^\.{1,2}\//.test(name) ? folderOf(file) : '';
  const names: string[] = [];
  for (const each of `${folder}/${name}`.split('/')) {
    if (each === '' || each === '.') continue;
    if (each !== '..') names.push(each);
    else if (names.pop() === undefined) return null;
  }
  return names.join('/');
}

/** The paths of the files that the processes in a file extend. */
const pathsIn = (text: ProcessText): string[] =>
  itemsOf(text).flatMap(({ value }) => {
    const name = isPlain(value) ? value.extends : undefined;
    return typeof name === 'string' && isPath(name) && isLegible(name) ? (pathFrom(text.path, name) ?? []) : [];
  });

/** Reads a process file, and the files that it extends. */
async function gather(path: string, read: (path: string) => Promise<Blob | undefined>): Promise<ProcessFiles> {
  const files = new Map<string, ProcessText | { unread: Unreadable | null }>();
  const wanted = [path];
  for (const each of wanted) {
    if (files.has(each) || files.size === MOST_FILES) continue;
    const blob = await read(each);
    if (blob === undefined) files.set(each, { unread: null });
    else if (blob.text === null) files.set(each, { unread: blob.problem });
    else {
      const text = readText(each, blob.text);
      files.set(each, text);
      wanted.push(...pathsIn(text));
    }
  }
  return files;
}

type Below = { readonly layer: Layer } | { readonly process: Plain } | { readonly wrong: string | readonly Place[] };

/** The file that a layer extends by its path. */
function fileBelow(name: string, above: readonly Layer[], files: ProcessFiles): Below {
  const chain = above.map(({ text }) => text.path);
  const path = pathFrom(chain.at(-1) ?? '', name);
  if (path === null) return { wrong: `which leads out of the repository. ${BEGINNING}` };
  if (chain.includes(path)) return { wrong: `which leads in a circle: ${[...chain, path].join(' → ')}` };
  const text = files.get(path);
  if (text === undefined) return { wrong: `but a process is made of ${MOST_FILES} files at most` };
  if ('unread' in text)
    return {
      wrong:
        text.unread === null
          ? `but there is no file ${path}. ${BEGINNING}`
          : `but ${path} cannot be read: ${UNREADABLE[text.unread]}`,
    };
  if (text.problems.length > 0) return { wrong: text.problems };
  const { value } = text;
  if (!isPlain(value)) return { wrong: 'which holds no keys' };
  return value.processes === undefined
    ? { layer: { text, pointer: [], value } }
    : { wrong: 'which holds several processes: extend a file that holds one' };
}

/** What stands below the last of these layers. */
function below(above: readonly [Layer, ...Layer[]], files: ProcessFiles): Below {
  const name = above.at(-1)?.value.extends;
  if (name === undefined) return { process: {} };
  if (typeof name !== 'string') return { wrong: `but must be text. Allowed are ${listed(builtinNames())}, and paths` };
  if (!isLegible(name)) return { wrong: 'with a line end or another control character in it. Write the path alone' };
  if (isPath(name)) return fileBelow(name, above, files);
  const process = builtinFiles().get(name);
  return process === undefined
    ? { wrong: `but there is no such built-in process. ${instead(name, builtinNames()).replace(/\.$/, ', and paths')}` }
    : { process: { ...process } };
}

/** A process with all that stands below it, or what is wrong on the way down. */
function stackOf(own: Layer, files: ProcessFiles): Stack {
  const layers: [Layer, ...Layer[]] = [own];
  for (;;) {
    const found = below(layers, files);
    if ('process' in found) return { layers, below: found.process, wrong: [] };
    if ('wrong' in found) {
      const last = layers.at(-1) ?? own;
      const { extends: name } = last.value;
      const shown =
        name === null ? 'empty' : quoted(typeof name === 'string' ? name.replace(/\p{Cc}+/gu, ' ').trim() : name);
      const message = `extends is ${shown}, ${found.wrong}.`;
      const wrong =
        typeof found.wrong === 'string' ? [placeOf(last, { pointer: ['extends'], key: null, message })] : found.wrong;
      return { layers, below: null, wrong };
    }
    layers.push(found.layer);
  }
}

/** What is said of a process file that is not there, or that is no text: it may be the name of a built-in process. */
function unread(path: string, problem: Unreadable | null, whence: Whence): ConfigError {
  if (problem !== null)
    return new ConfigError(
      `The process file ${path} cannot be read: ${UNREADABLE[problem]}.`,
      `${problem === 'encoding' ? 'Save it as UTF-8' : 'Replace it by a text file'}${whence === 'base' ? ' on the base branch' : ''}.`,
    );
  const near = nearestWord(path, builtinNames());
  return new ConfigError(
    `There is no process file ${path} at the base.`,
    `${near === null ? '' : `Did you mean \`${near}\`? `}Name a file of the base branch, or a built-in process: ${builtinNames().join(', ')}.`,
  );
}

/**
 * Makes the processes of a file from it and from those that it extends.
 * @throws ConfigError with every place that is wrong
 */
export function processesIn(
  path: string,
  files: ProcessFiles,
  rules: RuleNames,
  whence: Whence = 'base',
): readonly Process[] {
  const text = files.get(path);
  if (text === undefined || 'unread' in text) throw unread(path, text?.unread ?? null, whence);
  if (text.problems.length > 0) throw refusal(path, text.problems, whence);
  const outer = outerMistakes(text).map((mistake) => placeIn(text, mistake).place);
  const judged = itemsOf(text).flatMap(({ pointer, value }) => {
    if (!isPlain(value)) return [];
    const layer = { text, pointer, value };
    return [{ layer, ...combine(stackOf(layer, files), rules) }];
  });
  const made = judged.flatMap(({ layer, process }) => (process === null ? [] : [{ layer, process }]));
  const wrong = [...outer, ...judged.flatMap((item) => item.wrong), ...clashes(made)];
  if (wrong.length > 0) throw refusal(path, wrong, whence);
  return made.map(({ process }) => process);
}

/**
 * Reads a process file: one process or a list of them, each with what it extends.
 * @param read answers with a file, undefined where there is none
 * @param whence where it reads
 * @throws ConfigError with every place that is wrong: file, line, column, the value, and what is allowed
 */
export const loadProcesses = async (
  path: string,
  read: (path: string) => Promise<Blob | undefined>,
  rules: RuleNames,
  whence: Whence = 'base',
): Promise<readonly Process[]> => processesIn(path, await gather(path, read), rules, whence);
