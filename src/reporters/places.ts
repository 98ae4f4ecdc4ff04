import type { ProposalSummary, Report } from '../model/report.ts';
import type { Location } from '../model/text.ts';
import { addressesOf } from './addresses.ts';
import { clipped, markdownCode, markdownLink, markdownText } from './escape.ts';

/** Turns places of a report into links to the lines that were judged. */
export interface Places {
  /** `[README.md, line 118](…)`; empty for a place without a path. */
  link(at: Location): string;
  /** Several places: the file is named once as long as it stays the same. */
  links(at: readonly Location[]): string;
  /** The document of a proposal. */
  document(text: string, proposal: ProposalSummary): string;
}

const MOST_PLACES = 12;
const LONGEST_PATH = 200;

/** The folder that all paths of the report share: nobody needs to read it again and again. */
export function sharedFolder(report: Report): string {
  const paths = [...report.findings.map(({ at }) => at.path), ...report.proposals.flatMap(({ path }) => path ?? [])];
  const folders = paths.filter((path) => path !== '').map((path) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((name, at) => folders.some((folder) => folder[at] !== name));
  const shared = differs === -1 ? first : first.slice(0, differs);
  return shared.map((name) => `${name}/`).join('');
}

/** Places of a report; `repository` is its web address, `https://github.com/acme/thing`, or null for no links. */
export function placesOf(report: Report, repository: string | null): Places {
  const folder = sharedFolder(report);
  const addresses = addressesOf(report, repository);
  const nameOf = (path: string): string => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    return addresses.known ? markdownText(clipped(name, LONGEST_PATH)) : markdownCode(clipped(name, LONGEST_PATH));
  };
  const link = (at: Location, named = true): string => {
    const line = at.range === null ? [] : [`line ${at.range.line}`];
    const file = named || at.range === null ? [nameOf(at.path)] : [];
    return at.path === '' ? '' : markdownLink([...file, ...line].join(', '), addresses.line(at));
  };
  return {
    link,
    links: (all) => {
      const shown = all.slice(0, MOST_PLACES).map((at, n) => link(at, at.path !== all[n - 1]?.path));
      const more = all.length > MOST_PLACES ? [`and ${all.length - MOST_PLACES} more`] : [];
      return [...shown, ...more].filter((text) => text !== '').join(', ');
    },
    document: (text, { path }) => markdownLink(text, path === null ? null : addresses.file(path)),
  };
}
