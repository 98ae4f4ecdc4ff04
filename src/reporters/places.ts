import type { ProposalSummary, Report } from '../model/report.ts';
import type { Location } from '../model/text.ts';
import { clipped, encodePath, markdownCode, markdownLink, markdownText, safeAddress } from './escape.ts';

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
/** A browser would leave the repository on such a path. */
const CLIMBS = /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/;

/** The folder that all paths of the report share: nobody needs to read it again and again. */
function sharedFolder(report: Report): string {
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
  const home = repository === null ? null : safeAddress(repository.replace(/\/+$/, ''));
  const removed = new Set(report.proposals.filter(({ change }) => change === 'removed').map(({ path }) => path));
  const address = (path: string): string | null => {
    const commit = removed.has(path) ? report.base : report.head;
    return home === null || commit === null || path === '' || CLIMBS.test(path)
      ? null
      : `${home}/blob/${encodePath(commit)}/${encodePath(path)}`;
  };
  const lineAddress = ({ path, range }: Location): string | null => {
    const file = address(path);
    if (file === null || range === null) return file;
    const end = range.endLine > range.line ? `-L${range.endLine}` : '';
    // Without plain=1 GitHub shows a Markdown file rendered, where no line can be linked.
    return `${file}?plain=1#L${range.line}${end}`;
  };
  const nameOf = (path: string): string => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    return home === null || report.head === null
      ? markdownCode(clipped(name, LONGEST_PATH))
      : markdownText(clipped(name, LONGEST_PATH));
  };
  const link = (at: Location, named = true): string => {
    const line = at.range === null ? [] : [`line ${at.range.line}`];
    const file = named || at.range === null ? [nameOf(at.path)] : [];
    return at.path === '' ? '' : markdownLink([...file, ...line].join(', '), lineAddress(at));
  };
  return {
    link,
    links: (all) => {
      const shown = all.slice(0, MOST_PLACES).map((at, n) => link(at, at.path !== all[n - 1]?.path));
      const more = all.length > MOST_PLACES ? [`and ${all.length - MOST_PLACES} more`] : [];
      return [...shown, ...more].filter((text) => text !== '').join(', ');
    },
    document: (text, { path }) => markdownLink(text, path === null ? null : address(path)),
  };
}
