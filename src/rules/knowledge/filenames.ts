import { fieldOf } from '../../model/document.ts';
import { statusField } from '../../model/lifecycle.ts';
import { asciiWords, expand, formatNumber, otherWords, pathPattern, shortName, slugOf } from '../../model/naming.ts';
import { fileOf } from '../../model/paths.ts';
import { isOff, type Process } from '../../model/process.ts';
import type { Proposal, Side, Stray } from '../../model/proposal.ts';
import { documentTitle } from '../../model/titles.ts';

/**
 * The path of a main document; null when the process's pattern asks for more than number and slug, and there is no path
 * whose folders say it.
 */
export function documentPath(process: Process, number: number, slug: string, near = ''): string | null {
  const words = near === '' ? {} : otherWords(process.documents.path, near);
  const path = expand(process.documents.path, { ...words, number: formatNumber(process, number), slug });
  return path.includes('{') || (slug === '' && process.documents.path.includes('{slug}')) ? null : path;
}

/** The path that the document should have under a number: its own words, else its title's, in the process's pattern. */
export function properPath(process: Process, proposal: Proposal, number = proposal.number): string | null {
  const { path, slug, wellNamed, document } = proposal;
  const title = documentTitle(process, document, null) ?? '';
  const names = [
    { text: slug, words: asciiWords(slug) },
    { text: title, words: shortName(title) },
  ];
  // Of words in another script, what is left tells enough when it holds a word.
  const made =
    names.find(({ text }) => /^[a-z0-9]/.test(slugOf(text))) ?? names.find(({ words }) => /[a-z]{3}/.test(words));
  return documentPath(process, number, wellNamed ? slug : (made?.words ?? ''), path);
}

/** What stands for the words of a file name that nobody knows. */
export const SOME_WORDS = 'short-title';

/** Whether a path follows the process's pattern, digits included. */
function isProper(process: Process, path: string): boolean {
  const digits = pathPattern(process.documents.path).exec(path)?.groups?.number;
  return digits !== undefined && digits === formatNumber(process, Number(digits));
}

/**
 * Where a document stands once its author has done what is told of its name: at the proper path when the pull request
 * gives it a wrong one. Old names stay, and so does a name whose proper form another document has.
 */
export function pathToBe(process: Process, side: Side, proposal: Proposal): string {
  const { id, path, added, wellNamed } = proposal;
  const isBrought = added || (id !== path && isProper(process, id));
  if (!isBrought || isOff(process, wellNamed ? 'number-format' : 'file-name') || isProper(process, path)) return path;
  const to = properPath(process, proposal) ?? documentPath(process, proposal.number, SOME_WORDS, path);
  return to === null || side.proposals.some((other) => other.path === to) ? path : to;
}

/** Whether a file is a proposal under a name that is none: it begins as proposals do, or carries their fields. */
export function isMisnamed(process: Process, { prefixed, document }: Stray): boolean {
  if (prefixed) return true;
  const status = statusField(process);
  const has = (name: string): boolean => document !== null && fieldOf(document, name) !== null;
  return has(status) && Object.keys(process.fields).some((name) => name !== status && has(name));
}

/** The level of a document's path that carries its number: the file, or a folder around it. */
const levelOfNumber = ({ documents }: Process): number =>
  documents.path.split('/').findIndex((name) => name.includes('{number}'));

/** The document's path with other digits, all else as it is. */
export const withDigits = (process: Process, { path, digits }: Proposal, others: string): string =>
  path
    .split('/')
    .map((name, level) => (level === levelOfNumber(process) ? name.replace(digits, others) : name))
    .join('/');

/** What a sentence shows of a document's path, or of the pattern: the names from the one on that carries the number. */
export const shortPath = (process: Process, path: string): string =>
  path.split('/').slice(levelOfNumber(process)).join('/') || fileOf(path);

/** The file name that a new document should have, for a sentence: `ACME-1004-short-title.md` when its words are unknown. */
export const fileNameFor = (process: Process, number: number, path: string | null): string =>
  shortPath(
    process,
    path ?? expand(process.documents.path, { number: formatNumber(process, number), slug: SOME_WORDS }),
  );
