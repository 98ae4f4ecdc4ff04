import type { Process } from '../model/process.ts';
import { processesIn } from './load.ts';
import { readText } from './text.ts';
import type { RuleNames } from './words.ts';

/**
 * Reads a process file that extends no other file, and holds one process.
 * @throws ConfigError with every place that is wrong: file, line, column, the value, and what is allowed
 */
export function readProcessFile(path: string, content: string, rules: RuleNames): Process {
  const [process] = processesIn(path, new Map([[path, readText(path, content)]]), rules);
  if (process === undefined) throw new RangeError(`${path} holds no process`);
  return process;
}
