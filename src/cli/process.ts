import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ruleNames } from '../check/subject.ts';
import type { Blob } from '../model/source.ts';
import { builtins } from '../process/builtin.ts';
import type { Choice } from '../process/choose.ts';
import { loadProcesses } from '../process/load.ts';
import { blobOf } from '../sources/blob.ts';
import { fromDisk, isKnownToGit } from '../sources/git/working-tree.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The process that the options ask for: a built-in one by its name, a file on the disk as it stands there, else a path
 * at the base. Whoever types the command may use a process that nobody has merged yet; the Action never does.
 * @throws ConfigError when the file is wrong
 */
export async function choiceOf(io: Io, { process, root }: Pick<CommonOptions, 'process' | 'root'>): Promise<Choice> {
  if (process === undefined) return null;
  const folder = resolve(io.cwd, root ?? '.');
  const file = [resolve(io.cwd, process), resolve(folder, process)].find(isFile);
  if (builtins().has(process) || file === undefined) return process;
  const path = relative(folder, file).split(sep).join('/');
  const isInside = !/^\.\.\/|^\/|:/.test(path);
  const read = async (each: string): Promise<Blob | undefined> => {
    // A file of the checkout may be a stranger's: it leads to other files of the repository only.
    if (isInside && each !== path && !(await isKnownToGit(folder, each))) return undefined;
    if (isInside) return (await fromDisk(folder, each)) ?? undefined;
    const there = resolve(folder, each);
    return isFile(there) ? blobOf(there, '100644', readFileSync(there)) : undefined;
  };
  return { processes: await loadProcesses(path, read, ruleNames, 'here'), source: process };
}
