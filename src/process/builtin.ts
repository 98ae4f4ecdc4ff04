import { files } from '../../processes/builtin.generated.ts';
import type { Process } from '../model/process.ts';
import { toProcess } from './process.ts';

/** The processes that ship with the gate, by name. Their files were read and checked when the gate was built. */
export const builtins = (): ReadonlyMap<string, Process> => new Map(files.map((file) => [file.name, toProcess(file)]));
