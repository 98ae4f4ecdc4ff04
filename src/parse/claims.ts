import type { Claim, Claims, Facts } from '../model/facts.ts';
import { documentsRoot, fold } from '../model/naming.ts';
import { broughtBy } from '../model/numbers.ts';
import { isOff, type Process, type RegistryForm } from '../model/process.ts';
import type { Entry, Registry } from '../model/registry.ts';
import type { ClaimWants, OpenPull, OpenPulls } from '../model/source.ts';
import { splitLines } from '../model/text.ts';
import { Effort } from './limits.ts';
import { endsRows, isLikeRow, isRuler } from './loose-rows.ts';
import type { Names } from './names.ts';
import { parseRegistry } from './registry.ts';

/**
 * What has to be asked of the other open pull requests; null when no number is at stake: a pull request brings none, or
 * somebody else assigns them.
 * @param whole for an audit, which says what the next number is
 */
export function claimWants(facts: Facts, process: Process, whole: boolean): ClaimWants | null {
  const isAssigned = process.number.assigned === 'assigned';
  const isBrought = broughtBy(facts).size > 0 || facts.head.strays.some(({ added, prefixed }) => added && prefixed);
  const isAsked = isAssigned ? !whole && isBrought && !isOff(process, 'number-contested') : whole || isBrought;
  if (!isAsked) return null;
  const path = process.registry?.path;
  return { registries: path === undefined ? [] : [path], folders: [documentsRoot(process)] };
}

/** New rows of one pull request, in characters: those of 300 proposals. */
const MOST_ROWS = 64 * 1024;
/** New rows of all pull requests together: what it takes to parse them stays below some seconds, whatever they hold. */
const MOST_ROWS_IN_ALL = 256 * 1024;

/** What it may take to read rows: an honest row takes 12 to 26 units a character. */
const effortFor = (text: string): Effort => new Effort(10_000 + 40 * text.length);

/** Longer lines begin no table. */
const LONGEST_HEADER = 1000;

/** Lines of the registry's table, and of rows that fell out of it, that the base branch's tip does not have. */
function newRows(text: string, tip: Registry, header: readonly string[], form: RegistryForm): string[] {
  const known = new Set(tip.lines);
  const rows = new Set(tip.entries.map(({ source }) => source));
  const names = header.map(fold);
  const isHeader = (line: string): boolean => {
    const words = line.length > LONGEST_HEADER ? '' : fold(line);
    return names.every((name) => words.includes(name));
  };
  const row = { width: header.length, number: names.indexOf(fold(form.columns.number)) };
  const lines = splitLines(text);
  const found: string[] = [];
  let [isBelow, isBeside] = [false, false];
  for (const [at, line] of lines.entries()) {
    const isOfTable = rows.has(line) || (line.includes('|') && isHeader(line));
    if (isOfTable) isBelow = true;
    // Another table begins with a header of its own.
    else if (endsRows(line) || (!isBeside && isRuler(lines[at + 1] ?? ''))) isBelow = false;
    isBeside = isBelow && line.includes('|') && (isOfTable || isBeside || isLikeRow(line, row));
    if (isBeside && !known.has(line)) found.push(line);
  }
  return found;
}

/** The entries that rows hold, read as the registry itself is. */
function entriesOf(rows: readonly string[], header: readonly string[], form: RegistryForm, label: string) {
  const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const head = [cells(header.map((name) => name.replaceAll('|', '\\|'))), cells(header.map(() => '---'))];
  const text = [`# ${form.heading}`, '', ...head, ...rows].join('\n');
  const { entries, problems } = parseRegistry({ id: '', text, problem: null }, form, label, effortFor(text));
  return problems.some(({ code }) => code === 'unreadable') ? null : entries;
}

type Documents = (
  paths: Iterable<string>,
) => readonly { readonly number: number; readonly path: string; readonly slug: string }[];

/** Reads the rows that pull requests add, as long as they are not too much; null where they are. */
function rowReader(
  { registry: form, label, number: { kept } }: Process,
  tip: Registry | null,
  held: ReadonlySet<number>,
) {
  let left = MOST_ROWS_IN_ALL;
  if (form === null || tip === null) return (): readonly Entry[] => [];
  const header = tip.header.length > 0 ? tip.header : Object.values(form.columns);
  const taken = new Set([...held, ...kept, ...tip.entries.map(({ number }) => number)]);
  const claims = ({ kind, number }: Entry): boolean => (kind === 'entry' || kind === 'skipped') && !taken.has(number);
  return ({ registries }: Pick<OpenPull, 'registries'>): readonly Entry[] | null => {
    const rows = newRows(registries.get(form.path) ?? '', tip, header, form);
    const length = rows.reduce((sum, row) => sum + row.length, 0);
    if (length > Math.min(MOST_ROWS, left)) return null;
    left -= length;
    return rows.length === 0 ? [] : (entriesOf(rows, header, form, label)?.filter(claims) ?? null);
  };
}

/** What is known of the base branch's tip. */
interface Tip {
  readonly files: ReadonlySet<string>;
  readonly registry: Registry | null;
}

/** Reads the names of documents. */
const documentReader =
  ({ number: { kept } }: Process, names: Names): Documents =>
  (paths) =>
    [...paths].flatMap((path) => {
      const name = names.read(path);
      return name?.kind === 'document' && !kept.includes(name.number) ? [{ path, ...name }] : [];
    });

/**
 * The numbers that other open pull requests claim under a process. What stands on the base branch already claims nothing:
 * a pull request that takes such a number is told so itself. What stood there when they began they do not claim either.
 */
export function claimsOf(
  { pulls, left }: Pick<OpenPulls, 'pulls' | 'left'>,
  process: Process,
  names: Names,
  tip: Tip,
): Claims {
  const documentsAmong = documentReader(process, names);
  const held = new Set(documentsAmong(tip.files).map(({ number }) => number));
  const rowsOf = rowReader(process, tip.registry, held);
  const all: Claim[] = [];
  const partly: number[] = [];
  for (const each of pulls) {
    const { number: pull, title, author, isWhole, began } = each;
    const stood = new Set(documentsAmong(began?.paths ?? []).map(({ number }) => number));
    const documents = documentsAmong(each.paths).filter(({ number }) => !held.has(number) && !stood.has(number));
    const listed = new Set(began === null ? [] : rowsOf(began)?.map(({ number }) => number));
    const rows = rowsOf(each)?.filter(({ number }) => !listed.has(number)) ?? null;
    if (!isWhole || rows === null) partly.push(pull);
    const titles = new Map(rows?.map((row) => [row.number, row.title?.value || null]));
    const numbers = new Set(documents.map(({ number }) => number));
    const claim = (number: number, document: Claim['document']): Claim => ({
      number,
      pull: { number: pull, title, author },
      document,
      title: titles.get(number) ?? null,
    });
    all.push(...documents.map(({ number, path, slug }) => claim(number, { path, slug })));
    for (const number of titles.keys()) if (number !== null && !numbers.has(number)) all.push(claim(number, null));
  }
  return { all, left, partly, isComplete: left === 0 && partly.length === 0 };
}
