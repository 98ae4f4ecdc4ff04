import { isBelow } from '../../model/paths.ts';
import { rootOf, type Series, usual } from './series.ts';
import type { Read } from './written.ts';

/** How proposals are called in folders of such a name. */
const FOLDERS: readonly (readonly [RegExp, string, string])[] = [
  [/(?:^|\/)(?:adrs?|[^/]*decisions?)(?:\/|$)/i, 'ADR', 'Architecture Decision Record'],
  [/(?:^|\/)(?:rfcs?|text)(?:\/|$)/i, 'RFC', 'Request for Comments'],
  [/(?:^|\/)rfds?(?:\/|$)/i, 'RFD', 'Request for Discussion'],
];
const OWN_NAME = /(?:^|\/)([a-z]ep)s?(?:\/|$)/i;
const UNKNOWN = 'PROP';

/** The letters that documents put before their own number, `SE` in `SE-0390`; null where most say none. */
function labelSaid(documents: readonly Read[]): string | null {
  const said = documents.flatMap(({ text, number }) => {
    const own = new RegExp(`(?<![\\p{L}\\d])([A-Z][A-Za-z]{1,9})[- ]?0*${number}(?!\\d)`, 'u');
    return own.exec(text.split('\n').slice(0, 40).join('\n'))?.[1] ?? [];
  });
  const label = usual(said);
  return label !== undefined && said.filter((each) => each === label).length * 2 > documents.length ? label : null;
}

/** What stands before the number of a proposal, and what it is called in full, where the folder says it. */
export function labelOf(
  series: Series,
  documents: readonly Read[],
): { readonly label: string; readonly title: string | null } {
  const root = rootOf(series);
  const [, known, title = null] = FOLDERS.find(([form]) => form.test(root)) ?? [];
  const own = OWN_NAME.exec(root)?.[1]?.toUpperCase();
  const label = series.prefix === '' ? (own ?? known ?? labelSaid(documents) ?? UNKNOWN) : series.prefix.toUpperCase();
  return { label, title: label === known ? title : null };
}

/** The folder for the further files of each proposal: the one that holds its document, or one beside it. */
export function folderBeside({ path, folder, prefix, members }: Series, paths: readonly string[]): string | null {
  if (folder !== null) return folder;
  const name = path.slice(0, path.indexOf('{number}'));
  const has = members.some(({ digits }) => paths.some((each) => isBelow(each, `${name}${digits}`)));
  return has && prefix !== '' ? `${name}{number}` : null;
}
