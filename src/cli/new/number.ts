import { isPlaceholder } from '../../model/document.ts';
import { UsageError } from '../../model/errors.ts';
import { bareTitle, fold, formatNumber, nameOf } from '../../model/naming.ts';
import { nextNumber, takenNumbers } from '../../model/numbers.ts';
import { personsOf } from '../../model/people.ts';
import type { Process } from '../../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../../model/proposal.ts';
import { type Entry, takenEntries } from '../../model/registry.ts';
import { titleField } from '../../model/titles.ts';
import { ownerOf } from '../../rules/knowledge/ownership.ts';
import { sharePerson } from '../../rules/knowledge/people.ts';
import type { Surroundings } from './survey.ts';

/** What is asked for. */
interface Asked {
  readonly title: string;
  /** The short name of the title. */
  readonly slug: string;
  /** A number that somebody chose. */
  readonly number: number | undefined;
  /** Who writes it; null where nobody has to know. */
  readonly author: string | null;
}

/** The number of a new proposal. */
interface Reservation {
  readonly number: number;
  /** The row that reserves the number already; null where there is none. */
  readonly reserved: Entry | null;
}

/** What calls a document by this title: its field, its heading, or the words of its file. */
function isCalled(process: Process, { document, slug }: Proposal, { title, slug: short }: Asked): boolean {
  const wanted = fold(title);
  const field = titleField(process, document);
  // The body is not parsed for this: among hundreds of documents a line that looks like the heading is enough.
  const headings = document?.lines
    .filter((line) => /^ {0,3}#\s/.test(line))
    .map((line) => line.replace(/^\s*#\s+/, ''));
  return (
    (short !== '' && slug.toLowerCase() === short) ||
    [field?.value ?? '', ...(headings ?? [])].some((text) => fold(bareTitle(process, text)) === wanted)
  );
}

const isReservation = (side: Side, { number, kind }: Entry): boolean =>
  kind === 'entry' && number !== null && documentsOf(side, number).length === 0;

const isTitled = (process: Process, entry: Entry, title: string): boolean =>
  fold(bareTitle(process, entry.title?.value ?? '')) === fold(title);

/** The rows of a title. */
export const namesakes = (process: Process, { registry }: Side, title: string): readonly Entry[] =>
  takenEntries(registry).filter((entry) => isTitled(process, entry, title));

/** Whether a row without a document waits for this one. */
const isFor = (process: Process, entry: Entry, { title, author }: Asked): boolean =>
  isTitled(process, entry, title) &&
  (author === null || sharePerson(personsOf(entry.author?.value ?? ''), personsOf(author)));

/** @throws UsageError when another proposal has the title, in its document or in its row */
function assertNew(process: Process, side: Side, asked: Asked, own: Entry | null): void {
  const twin = side.proposals.find((proposal) => isCalled(process, proposal, asked));
  if (twin !== undefined)
    throw new UsageError(
      `${nameOf(process, twin.number)} has this title or file name already: ${twin.path}.`,
      'Change that proposal, or tell the two apart by another title.',
    );
  // Of several reservations of one author, a chosen number says which is meant.
  const isChosen = asked.number !== undefined && own !== null;
  const row = namesakes(process, side, asked.title).find(
    (entry) => entry !== own && !(isChosen && isReservation(side, entry) && isFor(process, entry, asked)),
  );
  if (row?.number != null)
    throw new UsageError(
      `${nameOf(process, row.number)} is reserved for ${ownerOf(row)} already.`,
      `If that is yours, pass --number ${row.number}, and --author as its row has it; else choose another title.`,
    );
}

const ASSIGNED = 'Ask whoever assigns it, then pass it: `--number 1234`.';

/** @throws UsageError for a number that this proposal cannot have */
function assertFree(process: Process, side: Side, number: number): void {
  const name = nameOf(process, number);
  const { kept, first } = process.number;
  if (kept.includes(number))
    throw new UsageError(`${name} is no proposal: the process keeps this number.`, 'Take another one.');
  if (number < first)
    throw new UsageError(`${name} is too low: numbers begin at ${formatNumber(process, first)}.`, 'Take another one.');
  const [document] = documentsOf(side, number);
  if (document !== undefined) throw new UsageError(`${name} is taken: ${document.path}.`, 'Take another one.');
}

/** A number that somebody chose, and the row that waits for it.
 * @throws UsageError when it belongs to another proposal */
function chosen({ subject: { process }, facts: { head } }: Surroundings, asked: Asked, number: number): Reservation {
  assertFree(process, head, number);
  const row = takenEntries(head.registry).find((entry) => entry.number === number) ?? null;
  const isOurs = row === null || isPlaceholder(row.title?.value ?? '') || isTitled(process, row, asked.title);
  if (row !== null && !isOurs)
    throw new UsageError(
      `${nameOf(process, number)} is reserved for ${ownerOf(row)}.`,
      'Use the title of that row, or leave out --number for the next free one.',
    );
  assertNew(process, head, asked, row);
  return { number, reserved: row };
}

/**
 * The number that a proposal gets: the one that somebody chose, that of the row which waits for it, or the next one that
 * neither the tree, the registry, another branch nor an open pull request holds.
 * @throws UsageError when title or number are taken, or somebody else assigns the numbers
 */
export function reservationFor(seen: Surroundings, asked: Asked): Reservation {
  const { subject, facts, elsewhere } = seen;
  const { process } = subject;
  const { head } = facts;
  if (asked.number !== undefined) return chosen(seen, asked, asked.number);
  if (process.number.assigned === 'assigned') {
    assertNew(process, head, asked, null);
    throw new UsageError(
      `Numbers of ${process.title} are assigned, not taken: nobody knows the next one here.`,
      ASSIGNED,
    );
  }
  const own =
    takenEntries(head.registry).find((entry) => isReservation(head, entry) && isFor(process, entry, asked)) ?? null;
  assertNew(process, head, asked, own);
  if (own?.number != null) return { number: own.number, reserved: own };
  const taken = new Set(takenNumbers(head));
  const others = [...elsewhere.keys()].filter((number) => !taken.has(number));
  return { number: nextNumber({ ...head, claimed: new Set([...head.claimed, ...others]) }, process), reserved: null };
}
