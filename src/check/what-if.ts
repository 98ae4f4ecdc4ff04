import { ConfigError } from '../model/errors.ts';
import type { FileChange, ProcessChange } from '../model/facts.ts';
import { type Blob, EMPTY_TREE, type Opening, readOne, type Source, wantKey } from '../model/source.ts';
import { builtins } from '../process/builtin.ts';
import { type Chosen, detectProcess, PROCESS_FILE, placesOf } from '../process/choose.ts';
import { loadProcesses } from '../process/load.ts';
import { type CheckOptions, ruleNames } from './subject.ts';

/** Whether a file of this path is there once the pull request is merged, and was changed by it. */
const isBrought = (files: readonly FileChange[], path: string): boolean =>
  files.some((file) => file.path === path && file.status !== 'removed');

const isGone = (files: readonly FileChange[], path: string): boolean =>
  files.some((file) => file.previousPath === path && (file.status === 'removed' || file.path !== path));

/** Processes of the head, opened where they live at the base branch's tip. */
async function openNext(source: Source, path: string, why: string): Promise<Chosen> {
  const atHead = (file: string): Promise<Blob | undefined> =>
    readOne(source, { rev: 'head', path: file, what: 'text' });
  const processes = await loadProcesses(path, atHead, ruleNames, 'here');
  const opening = await source.open(placesOf({ processes, source: path }));
  return { processes: processes.map((process) => ({ process, source: why })), path, files: [path], opening, notes: [] };
}

/** The built-in process whose first documents come with these files.
 * @throws ConfigError when there is none */
function broughtDocuments(first: Opening, files: readonly FileChange[]): Chosen {
  const paths = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  return detectProcess(first, [...builtins().values()], paths);
}

/**
 * The processes that a pull request brings to a base branch without a process that can be used: nobody could ever
 * introduce or mend a process file otherwise, nor begin to follow a built-in process. Null when it brings none of the
 * files that are missing or wrong.
 * @throws ConfigError when what it brings is wrong
 */
export async function broughtProcess(source: Source, first: Opening, { at }: ConfigError): Promise<Chosen | null> {
  const wrong = new Set([PROCESS_FILE, ...at.map(({ path }) => path)]);
  const files = await source.changes();
  // Where nothing stands yet, nobody expects another process.
  const note =
    first.base === EMPTY_TREE
      ? []
      : ['There is no process at the base that can be used, so this pull request is judged by the one that it brings.'];
  if ([...wrong].some((path) => isBrought(files, path)) && !isGone(files, PROCESS_FILE)) {
    const why = `${PROCESS_FILE} of this pull request`;
    return { ...(await openNext(source, PROCESS_FILE, why)), isBrought: true, notes: note };
  }
  if (first.files.has(wantKey({ rev: 'tip', path: PROCESS_FILE }))) return null;
  return { ...broughtDocuments(first, files), isBrought: true, notes: note };
}

/** A change of process files: what is wrong with the new ones, and the processes that follow; null when they are wrong. */
export interface NextProcess {
  readonly change: ProcessChange;
  readonly next: Chosen | null;
}

/** What follows when the pull request is merged, where it changes a file that the process is made of; null where it does not. */
export async function nextProcess(
  { source, process }: Pick<CheckOptions, 'source' | 'process'>,
  first: Opening,
  { path, files: used }: Chosen,
  files: readonly FileChange[],
): Promise<NextProcess | null> {
  const changed = [path, ...used].find((each) => isBrought(files, each) || isGone(files, each));
  const isUsed = process === null || used.includes(path);
  if (changed === undefined || (isGone(files, path) && !isUsed)) return null;
  try {
    const next =
      process === null && isGone(files, path)
        ? detectProcess(first, [...builtins().values()])
        : await openNext(source, path, path);
    // A file that nobody follows here has to be right, and changes nothing.
    return { change: { path: changed, problems: [] }, next: isUsed ? next : null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { at, message } = error;
    const whole = { path: changed, line: null, column: null, message };
    return { change: { path: changed, problems: at.length === 0 ? [whole] : at }, next: null };
  }
}
