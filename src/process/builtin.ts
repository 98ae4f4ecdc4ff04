import { files } from '../../processes/builtin.generated.ts';
import type { Process } from '../model/process.ts';
import type { ProcessFile } from './file.generated.ts';
import { toProcess } from './process.ts';

/** The files of the processes that ship with the gate, by name. They were read and checked when the gate was built. */
export const builtinFiles = (): ReadonlyMap<string, ProcessFile> => new Map(files.map((file) => [file.name, file]));

/** The processes that ship with the gate, by name. */
export const builtins = (): ReadonlyMap<string, Process> => new Map(files.map((file) => [file.name, toProcess(file)]));
