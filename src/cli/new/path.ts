import { UsageError } from '../../model/errors.ts';
import { expand, formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import type { Settings } from './settings.ts';

/**
 * The path of the document.
 * @throws UsageError when the process's pattern asks for more than number and words, and nobody said it
 */
export function newPath(process: Process, number: number, slug: string, settings: Settings): string {
  const words = { ...Object.fromEntries(settings), number: formatNumber(process, number), slug };
  const path = expand(process.documents.path, words);
  const missing = /\{(\w+)\}/.exec(path)?.[1];
  if (missing !== undefined)
    throw new UsageError(
      `Documents stand at ${process.documents.path}, and nobody says what \`${missing}\` is.`,
      `Pass it: \`--set ${missing}=…\`.`,
    );
  // What somebody writes into a path leads to no other place.
  if (path.split('/').some((name) => /^\.{0,2}$/.test(name)) || /[\p{Cc}\\]/u.test(path))
    throw new UsageError(`\`${path}\` is no path of a document.`, 'Pass other words with --set.');
  return path;
}
