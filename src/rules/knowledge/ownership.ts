import { isPlaceholder } from '../../model/document.ts';
import { fileOf } from '../../model/paths.ts';
import { authorsOf, personsOf } from '../../model/people.ts';
import type { Process } from '../../model/process.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Entry } from '../../model/registry.ts';
import { documentTitle } from '../../model/titles.ts';
import { sharePerson } from './people.ts';
import { resembles, sameTitle } from './resemblance.ts';

const fileWords = (path: string): string => fileOf(path).replace(/\.[a-z]+$/i, '');

/**
 * Whether an entry may be the document's own. Generous: the same person, one telling word of title or file name in
 * common, or an entry that names nobody and nothing yet is enough.
 */
export function isOwnEntry(process: Process, entry: Entry, { path, slug, document }: Proposal): boolean {
  if (entry.link?.path === path) return true;
  const titles = [entry.title?.value ?? '', entry.link === null ? '' : fileWords(entry.link.value)];
  const author = entry.author?.value ?? '';
  if (isPlaceholder(titles[0] ?? '') && isPlaceholder(author) && entry.link === null) return true;
  const words = `${slug} ${documentTitle(process, document, null) ?? ''}`;
  return (
    sharePerson(personsOf(author), authorsOf(process, document, null)) ||
    titles.some((title) => !isPlaceholder(title) && resembles(process, title, words))
  );
}

/** Whether a row and a document of one number are two proposals: the pull request brings one of them, and it is not the other's. */
export const isForeign = (process: Process, entry: Entry, proposal: Proposal): boolean =>
  entry.added !== proposal.added && !isOwnEntry(process, entry, proposal);

/** Whether two rows of one number are one reservation, written twice or edited: the same file or the same title. */
export function isSameReservation(process: Process, a: Entry, b: Entry): boolean {
  if (a.link !== null && a.link.path === b.link?.path) return true;
  const [one, other] = [a.title?.value ?? '', b.title?.value ?? ''];
  return !isPlaceholder(one) && !isPlaceholder(other) && sameTitle(process, one, other);
}

/** Whether a row goes on with a reservation after an edit: title, file or person are still there. */
export const continues = (process: Process, before: Entry, after: Entry): boolean =>
  isSameReservation(process, before, after) ||
  (isPlaceholder(before.title?.value ?? '') && isPlaceholder(before.author?.value ?? '')) ||
  resembles(process, before.title?.value ?? '', after.title?.value ?? '') ||
  sharePerson(personsOf(before.author?.value ?? ''), personsOf(after.author?.value ?? ''));

/** Whose a number is, for a sentence: `"Audit Log" by Cy Roe`. */
export function ownerOf({ title, author }: Entry): string {
  const named = isPlaceholder(title?.value ?? '') ? 'another proposal' : `"${title?.value}"`;
  return isPlaceholder(author?.value ?? '') ? named : `${named} by ${author?.value}`;
}
