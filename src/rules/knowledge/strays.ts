import { titleHeading } from '../../model/document.ts';
import { asSeen } from '../../model/lookalike.ts';
import { asciiWords, bareTitle, expand, formatNumber, shortName, titleDigits } from '../../model/naming.ts';
import { highestNumber, unclaimedAfter } from '../../model/numbers.ts';
import type { Process } from '../../model/process.ts';
import { documentsOf, type Side, type Stray } from '../../model/proposal.ts';
import { type Entry, takenEntries } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import { documentTitle } from '../../model/titles.ts';
import { documentPath, SOME_WORDS, shortPath } from './filenames.ts';
import { replaceCell } from './places.ts';
import { sameTitle } from './resemblance.ts';
import { moveTo, numberCell } from './rows.ts';

/** What a file is to be called that is a proposal without a number. */
interface Naming {
  /** The number that its heading or its name gives it; null when that is none. */
  readonly number: number | null;
  /** The path; what is not known of it stands there as in the process's pattern. */
  readonly to: string;
  /** How a sentence says where the number comes from. */
  readonly with: string;
  readonly edits: readonly Edit[];
}

/** What stands in a copy of the template for a number: \`XXXX\`, \`0000\`, \`NNN\`. */
const NO_NUMBER = /^(?:x{2,}|n{2,}|0+|tbd|number)(?:[-_ .]+|$)/i;

/** A number at the beginning of a file's name, and no day: `1041-query-cache`. */
const NUMBER = /^(\d{1,12})(?:[-_ .]+|$)(?!\d{1,2}(?:[-_ .]|$))/;
/** A higher number than the next ones is a year, or anything else. */
const FARTHEST = 100;

/** The number and the words of the file's name, without what stands before them and instead of a number. */
function nameOf(process: Process, side: Side, { path, prefixed }: Stray): { number: number | null; slug: string } {
  const [name = ''] = shortPath(process, path).split('/');
  const words = (prefixed ? asSeen(name) : name).replace(/\.[a-z]+$/i, '');
  const [prefix = ''] = shortPath(process, process.documents.path).split('{');
  const rest = (prefixed ? words.slice(prefix.length) : words).replace(NO_NUMBER, '');
  const [said = '', digits = ''] = NUMBER.exec(rest) ?? [];
  const number = Number(digits);
  const isNumber = digits === formatNumber(process, number) && number >= process.number.first;
  if (!isNumber || number > highestNumber(side, process) + FARTHEST) return { number: null, slug: asciiWords(rest) };
  const isTaken = prefixed && documentsOf(side, number).length > 0;
  return { number: isTaken ? null : number, slug: asciiWords(rest.slice(said.length)) };
}

/** The number and title that the heading gives. */
function headingOf(process: Process, { document }: Stray): { number: number | null; title: string } {
  const heading = document === null ? '' : (titleHeading(document)?.text ?? '');
  const digits = /^\d{1,12}$/.exec(titleDigits(process, heading) ?? '')?.[0];
  return { number: digits === undefined ? null : Number(digits), title: bareTitle(process, heading) };
}

/** The only entry without a document that links the file, or has its title. */
function entryFor(process: Process, side: Side, { path, document }: Stray, slug: string): Entry | null {
  const title = documentTitle(process, document, side.template) ?? slug.replaceAll('-', ' ');
  const free = takenEntries(side.registry).filter(({ number }) => documentsOf(side, number ?? 0).length === 0);
  const linked = free.filter(({ link }) => link?.path === path);
  const named = free.filter(
    (entry) => title !== '' && entry.title?.value && sameTitle(process, entry.title.value, title),
  );
  const [found, other] = linked.length > 0 ? linked : named;
  return found !== undefined && other === undefined ? found : null;
}

const UNKNOWN = {
  reserved: ', with the number that is reserved for it',
  next: '',
  assigned: ', with the number that it is given',
} as const;

/** The process's pattern with what is known. */
const fill = (process: Process, known: Readonly<Record<string, string>>): string =>
  expand(process.documents.path, known);

/** Renames the file, unless another has the name, and lets its entry link it. */
function moved(
  process: Process,
  { registry, proposals }: Side,
  { path }: Stray,
  to: string,
  entry: Entry | null,
): Edit[] {
  if (proposals.some((proposal) => proposal.path === to)) return [];
  const rename = moveTo(path, to);
  if (registry === null || entry?.number == null) return [rename];
  return [rename, ...replaceCell(registry, entry, entry.digits, numberCell(process, registry, entry.number, to))];
}

/** Names files one after the other: each that the pull request adds takes the next free number, where numbers are taken so. */
export function naming(process: Process, side: Side): (stray: Stray) => Naming {
  const { assigned } = process.number;
  let last = highestNumber(side, process);
  const nextFor = ({ added }: Stray): number => {
    const next = unclaimedAfter(side, process, last);
    if (added) last = next;
    return next;
  };
  return (stray) => {
    const { number: inHeading, title } = headingOf(process, stray);
    const name = nameOf(process, side, stray);
    const number = inHeading ?? name.number;
    const slug = (inHeading === null ? name.slug : '') || shortName(title);
    const entry = number === null ? entryFor(process, side, stray, slug) : null;
    const known = number ?? entry?.number ?? (assigned === 'next' ? nextFor(stray) : null);
    if (known === null)
      return { number, to: fill(process, { ...(slug && { slug }) }), with: UNKNOWN[assigned], edits: [] };
    const to = documentPath(process, known, slug, stray.path);
    const source = entry === null ? ', with the next free number' : ', with the number of its entry';
    return {
      number,
      to: to ?? fill(process, { number: formatNumber(process, known), slug: slug || SOME_WORDS }),
      with: number === null ? source : '',
      edits: to === null ? [] : moved(process, side, stray, to, entry),
    };
  };
}
