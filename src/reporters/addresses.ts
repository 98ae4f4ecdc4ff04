import type { Report } from '../model/report.ts';
import type { Location } from '../model/text.ts';
import { encodePath, safeAddress } from './escape.ts';

/** A browser would leave the repository on such a path. */
const CLIMBS = /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/;

/** Where files of a report stand on the web. */
export interface Addresses {
  /** Whether they stand on the web at all. */
  readonly known: boolean;
  /** The file at the commit that was judged; null when nobody knows. */
  file(path: string): string | null;
  /** Its line; the file when only that is meant. */
  line(at: Location): string | null;
}

/** Addresses below a repository's own, `https://github.com/acme/thing`; null for none. */
export function addressesOf(report: Report, repository: string | null): Addresses {
  const home = repository === null ? null : safeAddress(repository.replace(/\/+$/, ''));
  const removed = new Set(report.proposals.filter(({ change }) => change === 'removed').map(({ path }) => path));
  const file = (path: string): string | null => {
    const commit = removed.has(path) ? report.base : report.head;
    return home === null || commit === null || path === '' || CLIMBS.test(path)
      ? null
      : `${home}/blob/${encodePath(commit)}/${encodePath(path)}`;
  };
  return {
    known: home !== null && report.head !== null,
    file,
    line: ({ path, range }) => {
      const address = file(path);
      if (address === null || range === null) return address;
      const end = range.endLine > range.line ? `-L${range.endLine}` : '';
      // Without plain=1 GitHub shows a Markdown file rendered, where no line can be linked.
      return `${address}?plain=1#L${range.line}${end}`;
    },
  };
}
