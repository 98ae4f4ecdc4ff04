import { ConfigError, NoProcessError } from '../model/errors.ts';
import { documentsRoot } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { type Blob, EMPTY_TREE, type Opening, type Places, type Source, wantKey } from '../model/source.ts';
import { builtins } from './builtin.ts';
import { loadProcesses } from './load.ts';
import type { RuleNames } from './words.ts';

/** Where a repository keeps its process file. */
export const PROCESS_FILE = '.github/proposals.yml';

/** How it is called by mistake. */
export const OTHER_ENDING = '.github/proposals.yaml';

/** Processes that are not looked for, and where they come from. */
export interface Given {
  readonly processes: readonly Process[];
  readonly source: string;
}

/** What is asked for: processes, the name of a built-in one, or the path of a process file; null looks in the repository. */
export type Choice = Given | Process | string | null;

/** The processes of a run, why it is these, and the opening with their places in it. */
export interface Chosen {
  readonly processes: readonly { readonly process: Process; readonly source: string }[];
  /** Where the repository keeps, or would keep, its process file. */
  readonly path: string;
  /** The files that the processes were read from. */
  readonly files: readonly string[];
  /** Whether they are those of the pull request itself, because the base has none that can be used. */
  readonly isBrought?: true;
  readonly opening: Opening;
  readonly notes: readonly string[];
}

const givenBy = (choice: Given | Process): Given =>
  'processes' in choice ? choice : { processes: [choice], source: 'given' };

const filesOf = (process: Process): string[] =>
  [process.registry?.path, process.documents.template].filter((path) => path != null);

const place = (processes: readonly Process[], files: readonly string[]): Places => ({
  files: [...new Set([...files, ...processes.flatMap(filesOf)])],
  folders: [...new Set(processes.map(documentsRoot))],
});

/** What to read before the process is known: the process file, and the places of the built-in processes. */
export function placesOf(choice: Choice): Places {
  if (choice !== null && typeof choice !== 'string') return place(givenBy(choice).processes, []);
  const named = choice === null ? undefined : builtins().get(choice);
  if (named !== undefined) return place([named], []);
  return place([...builtins().values()], choice === null ? [PROCESS_FILE, OTHER_ENDING] : [choice]);
}

/** The beginning of the documents' paths, up to the first digit of the number. */
function beginningOf(process: Process): RegExp {
  const [before = ''] = process.documents.path.split('{number}');
  const literal = before.split(/\{\w+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^/]+')}\\d`);
}

/** How much of a process stands in the repository, or is brought to it: its documents, its registry. */
function fitOf(process: Process, opening: Opening, brought: readonly string[]): number {
  const listing = opening.listings.get(documentsRoot(process));
  const beginning = beginningOf(process);
  const documents = [...(listing?.files ?? []), ...brought].some((path) => beginning.test(path));
  const registry = process.registry !== null && isThere(process.registry.path, opening, brought);
  return (documents ? 2 : 0) + (registry ? 1 : 0);
}

const isThere = (path: string, { files }: Opening, brought: readonly string[]): boolean =>
  files.has(wantKey({ rev: 'tip', path })) || brought.includes(path);

/** How a process that nobody asked for was found: by the names of its documents. */
const detectedBy = ({ documents }: Process): string =>
  `built-in, detected by ${documents.path.replace(/\{\w+\}.*\./, '*.')}`;

/**
 * Those of these processes that have documents in the repository, and fit it best: several when they do equally.
 * @param brought paths of files that are not there yet, and count as well
 */
export function fittingProcesses(
  opening: Opening,
  processes: readonly Process[],
  brought: readonly string[] = [],
): Chosen['processes'] {
  const fits = processes.map((process) => ({ process, fit: fitOf(process, opening, brought) }));
  const best = Math.max(2, ...fits.map(({ fit }) => fit));
  return fits.flatMap(({ process, fit }) => (fit === best ? [{ process, source: detectedBy(process) }] : []));
}

/** The one of these processes that stands in the repository: documents say more than a registry.
 * @param brought paths of files that are not there yet, and count as well
 * @throws ConfigError when none does, or two do equally */
export function detectProcess(
  opening: Opening,
  processes: readonly Process[],
  brought: readonly string[] = [],
): Chosen {
  const [chosen, ...others] = fittingProcesses(opening, processes, brought);
  const looked = processes.map(({ name, documents }) => `${name} (${documents.path})`).join(', ');
  const isMisnamed = isThere(OTHER_ENDING, opening, brought);
  // What is brought beside a misnamed process file is meant for that process, not for a built-in one.
  if (chosen === undefined || (isMisnamed && brought.length > 0))
    throw new NoProcessError(
      `No process fits this repository: there is no ${PROCESS_FILE}${opening.base === EMPTY_TREE ? '' : ' on the base branch'}, and none of the built-in processes has documents here: ${looked}.`,
      isMisnamed
        ? `There is a ${OTHER_ENDING}: rename it to ${PROCESS_FILE}.`
        : `Name the process with --process (the input \`process\` of the Action), or write ${PROCESS_FILE}: \`proposal-gate init\` does.`,
    );
  const { process } = chosen;
  if (others.length > 0) {
    const names = [chosen, ...others].map((each) => each.process.name).join(' and ');
    throw new ConfigError(
      `The built-in processes fit this repository equally: ${names}.`,
      `Say which one in ${PROCESS_FILE}: \`extends: ${process.name}\`.`,
    );
  }
  return { processes: [chosen], path: PROCESS_FILE, files: [], opening, notes: [] };
}

/** Whether the opening already shows where the processes live. */
function isOpened(processes: readonly Process[], opened: Places): boolean {
  const { files, folders } = place(processes, []);
  return files.every((path) => opened.files.includes(path)) && folders.every((path) => opened.folders.includes(path));
}

async function fromFile(path: string, opening: Opening, source: Source, rules: RuleNames): Promise<Chosen> {
  const opened = placesOf(path);
  const files = new Set<string>();
  const read = async (file: string): Promise<Blob | undefined> => {
    const key = wantKey({ rev: 'tip', path: file });
    files.add(file);
    if (opened.files.includes(file)) return opening.files.get(key);
    return (await source.read([{ rev: 'tip', path: file, what: 'text' }])).get(key);
  };
  const processes = await loadProcesses(path, read, rules);
  return {
    processes: processes.map((process) => ({ process, source: path })),
    path,
    files: [...files],
    opening: isOpened(processes, opened) ? opening : await source.open(place(processes, [path])),
    notes: [],
  };
}

/** Chooses the processes of a run: those that are asked for, the repository's own file, or the built-in one that fits.
 * @throws ConfigError when there is none, or its file is wrong */
export async function chooseProcess(
  opening: Opening,
  choice: Choice,
  source: Source,
  rules: RuleNames,
): Promise<Chosen> {
  const path = PROCESS_FILE;
  if (choice !== null && typeof choice !== 'string') {
    const { processes, source: from } = givenBy(choice);
    return { processes: processes.map((process) => ({ process, source: from })), path, files: [], opening, notes: [] };
  }
  const named = choice === null ? undefined : builtins().get(choice);
  if (named !== undefined)
    return {
      processes: [{ process: named, source: 'built-in, asked for by name' }],
      path,
      files: [],
      opening,
      notes: [],
    };
  if (choice !== null) return fromFile(choice, opening, source, rules);
  return opening.files.has(wantKey({ rev: 'tip', path }))
    ? fromFile(path, opening, source, rules)
    : detectProcess(opening, [...builtins().values()]);
}
