import { grouped } from '../../model/groups.ts';
import { documentsRoot } from '../../model/naming.ts';
import { fileOf, folderOf, isBelow, join } from '../../model/paths.ts';

/** A document of a series: where it stands, and what its name says. */
export interface Member {
  readonly path: string;
  readonly number: number;
  readonly digits: string;
  readonly slug: string;
}

/** Documents whose names differ by a number: what may be the proposals of a repository. */
export interface Series {
  /** Where they stand, with `{number}`, and `{slug}` where most names have words. */
  readonly path: string;
  /** The folder of each, where the number stands in its name. */
  readonly folder: string | null;
  /** What stands before the number, without the sign that joins them. */
  readonly prefix: string;
  /** Whether folder or names are called as people call proposals. */
  readonly isHinted: boolean;
  /** By their numbers. */
  readonly members: readonly Member[];
}

const TEXT = /\.(?:md|markdown|rst)$/i;
/** The document of a proposal that has a folder for itself. */
const MAIN = /^(?:readme|index|proposal|rfc|adr|kep|design|spec|metadata)\.(?:md|rst|ya?ml)$/i;
const NUMBERED = /^(?<prefix>(?:[A-Za-z]{1,20}[-_ ]?)?)(?<digits>\d{1,6})(?:(?<joint>[-_ ])(?<slug>.+))?$/;
/** `2024-05-17-title`: a day is no number. */
const DAY = /^\d{1,2}[-_]\d{1,2}(?:\D|$)/;
/** Folders of other people's files, and of files that only look like real ones. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures|__tests__|\.github)\//;
const HINT =
  /(?:^|[-_/])(?:adrs?|decisions?|rf[cd]s?|proposals?|[a-z]eps?|e[ir][pc]s?|enhancements?|improvements?|text|designs?)(?=[-_ /]|$)/i;

interface Found extends Member {
  /** Folder above the name that has the number. */
  readonly above: string;
  readonly prefix: string;
  readonly joint: string;
  /** What follows the name: an ending, or a slash and the document's file name. */
  readonly rest: string;
}

function foundAt(path: string): Found | null {
  const file = fileOf(path);
  const inFile = TEXT.test(file) ? NUMBERED.exec(file.replace(TEXT, '')) : null;
  const folder = folderOf(path);
  const inFolder = inFile === null && MAIN.test(file) ? NUMBERED.exec(fileOf(folder)) : null;
  const { prefix = '', digits, joint = '', slug = '' } = (inFile ?? inFolder)?.groups ?? {};
  if (digits === undefined || FOREIGN.test(path) || DAY.test(slug)) return null;
  return {
    path,
    number: Number(digits),
    digits,
    slug,
    above: inFile === null ? folderOf(folder) : folder,
    prefix,
    joint,
    rest: inFile === null ? `/${file}` : (TEXT.exec(file)?.[0] ?? ''),
  };
}

/** The value that most items have; of equals, the first. */
export function usual<Value>(values: readonly Value[]): Value | undefined {
  const [most] = grouped(values, String).sort((a, b) => b.length - a.length);
  return most?.[0];
}

function seriesOf(found: readonly Found[], above: string): Series {
  const [first] = found;
  const { prefix = '', rest = '' } = first ?? {};
  const named = found.filter(({ slug }) => slug !== '');
  const slug = named.length * 2 > found.length ? `${usual(named.map(({ joint }) => joint)) ?? '-'}{slug}` : '';
  const name = `${prefix}{number}${slug}`;
  return {
    path: join(above, `${name}${rest}`),
    folder: rest.startsWith('/') ? join(above, name) : null,
    prefix: prefix.replace(/[-_ ]$/, ''),
    isHinted: HINT.test(above) || HINT.test(prefix),
    members: [...found].sort((a, b) => a.number - b.number),
  };
}

const distinct = (found: readonly Found[]): number => new Set(found.map(({ number }) => number)).size;

/** Folders of teams side by side share their numbers; where each begins anew, they are several series. */
function acrossFolders(groups: readonly (readonly Found[])[]): Series[] {
  const all = groups.flat();
  const parent = folderOf(all[0]?.above ?? '');
  const isOne = groups.length > 1 && distinct(all) * 10 >= all.length * 9;
  const isTeam = groups.length === 1 && all.every(({ rest }) => rest.startsWith('/')) && HINT.test(parent);
  if ((isOne || isTeam) && parent !== '') return [seriesOf(all, join(parent, '{group}'))];
  return groups.map((found) => seriesOf(found, found[0]?.above ?? ''));
}

/** A template is called with a number, and is none of the documents. */
export const isTemplate = (path: string): boolean => /template/i.test(path);

/** The folder that holds the documents of a series. */
export const rootOf = ({ path }: Pick<Series, 'path'>): string => documentsRoot({ documents: { path } });

/** How templates are called that stand elsewhere: with zeros or letters in place of the number, or as a document is. */
const ELSEWHERE = /^(?:0{2,6}|N{2,6}|X{2,6})-/;

/** Files that look like the template of a series, those among its documents first. */
export function templatesIn(paths: readonly string[], series: Series): readonly string[] {
  const root = rootOf(series);
  const ending = series.folder === null ? series.path.slice(series.path.lastIndexOf('.')) : `/${fileOf(series.path)}`;
  const prefix = series.prefix.toLowerCase();
  const isLike = (path: string): boolean => {
    const file = fileOf(path);
    if (isBelow(path, root)) return true;
    return isTemplate(file) && (ELSEWHERE.test(file) || (prefix !== '' && file.toLowerCase().startsWith(prefix)));
  };
  const found = paths.filter((path) => isTemplate(path) && path.endsWith(ending) && isLike(path));
  return found.toSorted((a, b) => Number(isBelow(b, root)) - Number(isBelow(a, root)));
}

/** The series of numbered documents among these paths of a repository, the most likely proposals first. */
export function seriesIn(paths: readonly string[]): Series[] {
  const found = paths.flatMap((path) => (isTemplate(path) ? [] : (foundAt(path) ?? [])));
  const byFolder = grouped(found, ({ above, prefix, rest }) => [above, prefix, rest].join('\n'));
  const byParent = grouped(byFolder, ([first]) =>
    [folderOf(first?.above ?? ''), first?.prefix, first?.rest].join('\n'),
  );
  return byParent
    .flatMap(acrossFolders)
    .sort((a, b) => Number(b.isHinted) - Number(a.isHinted) || b.members.length - a.members.length);
}

/** How many digits a number has: as many as those with zeros before them, or as all have; else as many as it takes. */
export function digitsOf(members: readonly Member[]): number {
  const padded = members.filter(({ digits }) => /^0\d/.test(digits));
  if (padded.length > 0) return usual(padded.map(({ digits }) => digits.length)) ?? 4;
  const widths = members.map(({ digits }) => digits.length);
  const [width = 1] = widths;
  return members.length > 1 && width > 2 && widths.every((each) => each === width) ? width : 1;
}
