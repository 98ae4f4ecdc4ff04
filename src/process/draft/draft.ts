import { fileOf, folderOf, isBelow } from '../../model/paths.ts';
import type { ProcessFile } from '../file.generated.ts';
import { isFileName } from '../sense/paths.ts';
import { headingsAndSections, sampleOf } from './content.ts';
import { fieldsAndStatuses } from './fields.ts';
import { folderBeside, labelOf } from './label.ts';
import { assignedBy, firstOf, mayList, registryIn, type Table } from './registry.ts';
import { digitsOf, isTemplate, rootOf, type Series, seriesIn, templatesIn } from './series.ts';
import type { Comments } from './text.ts';
import { type ParseAs, readSeries, type Written } from './written.ts';

/** A process as a repository's documents show it, and what is only guessed. */
export interface Draft {
  readonly file: ProcessFile;
  readonly comments: Comments;
  readonly documents: number;
}

/** The texts of a repository, as far as they may say something of its process. */
interface Repository {
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** More series than these nobody keeps, and to read them all takes its time. */
const MOST_SERIES = 4;

/** The texts that a draft is made of, among all paths of a repository. */
export function textsFor(paths: readonly string[]): readonly string[] {
  const all = seriesIn(paths).slice(0, MOST_SERIES);
  const own = all.flatMap((series) => [
    ...series.members.map(({ path }) => path),
    ...paths.filter((path) => mayList(path, rootOf(series))),
    ...templatesIn(paths, series),
  ]);
  return [...new Set(own)];
}

interface Candidate {
  readonly series: Series;
  readonly written: Written;
}

/** Chapters of a manual have numbers, too: proposals are called so, or say a status. */
const isLikely = ({ series, written }: Candidate): boolean => {
  const count = written.documents.length;
  return series.isHinted ? count > 1 || (count === 1 && written.form !== null) : count > 1 && written.status !== null;
};

/** Texts beside the documents that are none of them. */
function ignored(paths: readonly string[], series: Series, known: readonly (string | null)[]): string[] {
  if (series.folder !== null) return [];
  const own = new Set([...series.members.map(({ path }) => path), ...known]);
  const beside = paths.filter((path) => folderOf(path) === rootOf(series) && /\.(?:md|rst)$/i.test(path));
  return beside
    .filter((path) => !own.has(path) && !isTemplate(path))
    .map(fileOf)
    .filter(isFileName);
}

const KEPT = /(?:^|\/)[^/]*?(\d{1,6})[^/]*template/i;

const ASSIGNED = {
  reserved: 'A row of the table reserves a number before its document is there.',
  next: 'The numbers follow each other.',
  assigned:
    'The numbers leave gaps, so somebody seems to assign them; write `next` when each proposal takes the next free one.',
} as const;

/** The rules that look at what is guessed from the texts: what they find is shown, and holds up nobody. */
const GUESSED_RULES = ['section-present', 'section-order', 'section-filled', 'template-leftover', 'number-next'];

/** Where the documents stand. */
function placeOf(series: Series, { paths }: Repository, template: string | null, table: Table | null) {
  const folder = folderBeside(series, paths);
  const ignore = ignored(paths, series, [template, table?.registry.path ?? null]);
  return {
    path: series.path,
    ...(folder === null ? {} : { folder }),
    ...(template === null ? {} : { template }),
    ...(ignore.length === 0 ? {} : { ignore }),
  };
}

/** How the documents are numbered, and the lowest number. */
function numbering(series: Series, template: string | null, table: Table | null) {
  const kept = template === null || !isBelow(template, rootOf(series)) ? undefined : KEPT.exec(template)?.[1];
  const numbers = series.members.flatMap(({ path, number }) => (path === table?.registry.path ? [] : [number]));
  const first = firstOf(numbers);
  const number = {
    digits: digitsOf(series.members),
    first,
    ...(kept === undefined ? {} : { kept: [Number(kept)] }),
    assigned: assignedBy(numbers, table),
  };
  return { number, lowest: numbers[0] ?? first };
}

function make({ series, written }: Candidate, repository: Repository): Draft {
  const { paths, texts } = repository;
  const { documents } = written;
  const { label, title } = labelOf(series, documents);
  const [template = null] = templatesIn(paths, series);
  const lists = new Map([...texts].filter(([path]) => mayList(path, rootOf(series))));
  const table = registryIn(lists, series.members);
  const { number, lowest } = numbering(series, template, table);
  const said = fieldsAndStatuses(written, template === null ? null : (texts.get(template) ?? null), label);
  const content = headingsAndSections(sampleOf(documents), written, label);
  return {
    file: {
      name: label.toLowerCase(),
      ...(title === null ? {} : { title }),
      label,
      documents: placeOf(series, repository, template, table),
      number,
      ...(table === null ? {} : { registry: table.registry }),
      ...said.file,
      ...content.file,
      rules: Object.fromEntries(GUESSED_RULES.map((rule) => [rule, 'warning' as const])),
    },
    comments: {
      label: `What stands before a number, as in ${label}-${String(lowest).padStart(number.digits, '0')}.`,
      number: ASSIGNED[number.assigned],
      ...said.comments,
      ...content.comments,
      rules:
        'What is guessed above holds up nobody: make it an error once it is right. All other rules are as they come.',
    },
    documents: documents.length,
  };
}

/** The process that the numbered documents of a repository follow; null when there are none. */
export function draftProcess(repository: Repository, parse: ParseAs): Draft | null {
  const [best] = seriesIn(repository.paths)
    .slice(0, MOST_SERIES)
    .map((series) => ({ series, written: readSeries(series, repository.texts, parse) }))
    .filter(isLikely)
    .sort((a, b) => Number(b.written.status !== null) - Number(a.written.status !== null));
  return best === undefined ? null : make(best, repository);
}
