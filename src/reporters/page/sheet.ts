import { groupedBy } from '../../model/groups.ts';
import type { Finding, FindingSeverity, ProposalSummary, Report, ReportProcess } from '../../model/report.ts';
import type { Addresses } from '../addresses.ts';
import { ownersIn, SEVERITIES } from '../blocks.ts';
import { HEADINGS } from '../wording.ts';
import { type Found, foundIn } from './found.ts';
import { type Html, html, NOTHING } from './html.ts';
import { type Row, rowsOf } from './row.ts';
import { type Standings, standingsOf } from './statuses.ts';

/** How much of a large audit is written: a page that nobody can load helps nobody. */
export interface Detail {
  /** Whether all links are written; otherwise the page's script makes those of its table and findings. */
  readonly links: boolean;
  /** Most cards in a column of the board. */
  readonly cards: number;
  /** Most letters of a title, or of other words of a proposal. */
  readonly letters: number;
  /** Most findings of a rule. */
  readonly findings: number;
  /** Most rows of the table. */
  readonly rows: number;
}

/** One process with its statuses and its proposals: the same on every try to make the page small enough. */
export interface Part {
  readonly process: ReportProcess;
  readonly standings: Standings;
  readonly rows: readonly Row[];
  readonly found: readonly Found[];
}

/** What all sections of one process are made from. */
export interface Sheet extends Part {
  readonly report: Report;
  readonly addresses: Addresses;
  readonly detail: Detail;
  /** The rows that the table has: the newest. */
  readonly listed: ReadonlySet<Row>;
  /** The folder that all paths of the report share, with a slash at its end. */
  readonly folder: string;
  /** Begins every id of this process. */
  readonly prefix: string;
  /** Level of its sections' headings. */
  readonly level: number;
}

/** The processes of a report, each with its proposals and their findings counted. */
export function partsOf(report: Report): Part[] {
  const findings = groupedBy<Finding, ProposalSummary | null>(report.findings, ownersIn(report));
  return report.processes.map((process) => {
    const standings = standingsOf(process);
    const rows = rowsOf(report, process, standings, findings);
    return { process, standings, rows, found: foundIn(report, process, rows) };
  });
}

/** Classes of the severities: their signs and words come from the style. */
export const SIGNS: Readonly<Record<FindingSeverity, string>> = { error: 'e', warning: 'w', notice: 'n' };

/** How many findings of each severity, worst first; nothing for none. */
export const badge = (counts: Row['counts']): readonly Html[] =>
  SEVERITIES.map((severity) =>
    counts[severity] === 0 ? NOTHING : html`<b class=${SIGNS[severity]}>${counts[severity]}</b>`,
  );

/** The name of a severity, as the review says it. */
export const severityName = (severity: FindingSeverity): Html =>
  html`<span class="sev ${SIGNS[severity]}">${HEADINGS[severity]}</span>`;

/** The ids of what names a landmark: with several processes its process comes first. */
export const namedBy = ({ prefix }: Sheet, id: string): string => (prefix === '' ? id : `${prefix}process ${id}`);

/** A section with its heading and the text below it, as a landmark of its own. */
export function section(sheet: Sheet, id: string, title: string, content: readonly Html[]): Html {
  const { prefix, level } = sheet;
  const name = `${prefix}${id}`;
  return html`<section class=${id} aria-labelledby="${namedBy(sheet, name)}"><h${level} id="${name}">${title}</h${level}>${content}</section>
`;
}

/** Where all stands that the page has no room for. */
export const ALL_OF_IT = html`<code>proposal-gate audit --format json</code>`;
