import { UsageError } from '../../model/errors.ts';
import { expand, formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';

/** Values by name: of fields, and of the names in the path of documents that are neither number nor words. */
type Settings = ReadonlyMap<string, string>;

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

/** @throws UsageError for a name that is neither a field nor a part of the path */
export function assertKnown(process: Process, settings: Settings): void {
  const names = [...process.documents.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const known = [...names.filter((name) => name !== 'number' && name !== 'slug'), ...Object.keys(process.fields)];
  const stranger = [...settings.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new UsageError(
      `There is no field \`${stranger}\`.`,
      `--set takes ${known.map((each) => `\`${each}\``).join(', ')}.`,
    );
}
