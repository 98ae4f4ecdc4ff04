import { ConfigError } from '../model/errors.ts';
import { documentsRoot } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { type Opening, type Places, type Source, wantKey } from '../model/source.ts';
import { builtins } from './builtin.ts';
import { readProcessFile } from './read.ts';
import type { RuleNames } from './words.ts';

/** Where a repository keeps its process file. */
export const PROCESS_FILE = '.github/proposals.yml';

/** The process of a run, why it is that one, and the opening with the process's places in it. */
export interface Chosen {
  readonly process: Process;
  readonly source: string;
  /** Where the repository keeps, or would keep, its process file. */
  readonly path: string;
  readonly opening: Opening;
  readonly notes: readonly string[];
}

const filesOf = (process: Process): string[] =>
  [process.registry?.path, process.documents.template].filter((path) => path != null);

const place = (processes: readonly Process[], files: readonly string[]): Places => ({
  files: [...new Set([...files, ...processes.flatMap(filesOf)])],
  folders: [...new Set(processes.map(documentsRoot))],
});

/** What to read before the process is known: the process file, and the places of the built-in processes. */
export function placesOf(choice: Process | string | null): Places {
  if (choice !== null && typeof choice !== 'string') return place([choice], []);
  const named = choice === null ? undefined : builtins().get(choice);
  if (named !== undefined) return place([named], []);
  return place([...builtins().values()], [choice ?? PROCESS_FILE]);
}

/** How much of a process stands in the repository: its documents, its registry. */
function fitOf(process: Process, opening: Opening): number {
  const listing = opening.listings.get(documentsRoot(process));
  const prefix = process.documents.path.split('{number}')[0] ?? '';
  const documents = [...(listing?.files ?? [])].some(
    (path) => path.startsWith(prefix) && /^\d/.test(path.slice(prefix.length)),
  );
  const registry = process.registry !== null && opening.files.has(wantKey({ rev: 'tip', path: process.registry.path }));
  return (documents ? 2 : 0) + (registry ? 1 : 0);
}

/** The one of these processes that stands in the repository: documents say more than a registry.
 * @throws ConfigError when none does, or two do equally */
export function detectProcess(opening: Opening, processes: readonly Process[]): Chosen {
  const fits = processes.map((process) => ({ process, fit: fitOf(process, opening) }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  const [chosen, other] = fits.filter(({ fit }) => fit === best);
  const looked = fits.map(({ process }) => `${process.name} (${process.documents.path})`).join(', ');
  if (chosen === undefined || best < 2)
    throw new ConfigError(
      `No process fits this repository: there is no ${PROCESS_FILE} on the base branch, and none of the built-in processes has documents here: ${looked}.`,
      `Name the process with --process (the input \`process\` of the Action), or write ${PROCESS_FILE}.`,
    );
  if (other !== undefined)
    throw new ConfigError(
      `Two built-in processes fit this repository equally: ${chosen.process.name} and ${other.process.name}.`,
      `Say which one in ${PROCESS_FILE}: \`extends: ${chosen.process.name}\`.`,
    );
  const { process } = chosen;
  const shape = process.documents.path.replace(/\{\w+\}.*\./, '*.');
  return { process, source: `built-in, detected by ${shape}`, path: PROCESS_FILE, opening, notes: [] };
}

/** Whether the opening already shows where the process lives. */
const isOpened = (process: Process, places: Places): boolean =>
  place([process], []).files.every((path) => places.files.includes(path)) &&
  places.folders.includes(documentsRoot(process));

async function fromFile(path: string, opening: Opening, source: Source, rules: RuleNames): Promise<Chosen> {
  const key = wantKey({ rev: 'tip', path });
  const blob = opening.files.get(key);
  if (blob === undefined || blob.text === null)
    throw new ConfigError(
      `There is no process file ${path} at the base${blob === undefined ? '' : ` that can be read (${blob.problem})`}.`,
      `Name a file of the base branch, or a built-in process: ${[...builtins().keys()].join(', ')}.`,
    );
  const process = readProcessFile(path, blob.text, rules);
  const opened = isOpened(process, placesOf(path)) ? opening : await source.open(place([process], [path]));
  return { process, source: path, path, opening: opened, notes: [] };
}

/** Chooses the process of a run: the one that is asked for, the repository's own file, or the built-in one that fits.
 * @throws ConfigError when there is none, or its file is wrong */
export async function chooseProcess(
  opening: Opening,
  choice: Process | string | null,
  source: Source,
  rules: RuleNames,
): Promise<Chosen> {
  const path = PROCESS_FILE;
  if (choice !== null && typeof choice !== 'string')
    return { process: choice, source: 'given', path, opening, notes: [] };
  const named = choice === null ? undefined : builtins().get(choice);
  if (named !== undefined) return { process: named, source: 'built-in, asked for by name', path, opening, notes: [] };
  if (choice !== null) return fromFile(choice, opening, source, rules);
  return opening.files.has(wantKey({ rev: 'tip', path }))
    ? fromFile(path, opening, source, rules)
    : detectProcess(opening, [...builtins().values()]);
}
