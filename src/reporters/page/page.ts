import { HOME } from '../../model/project.ts';
import { quoted } from '../../model/prose.ts';
import { countsBySeverity, type Report, withDocument } from '../../model/report.ts';
import { type Addresses, addressesOf } from '../addresses.ts';
import { SEVERITIES, shownFindings, toBlocks } from '../blocks.ts';
import { safeAddress } from '../escape.ts';
import { sharedFolder } from '../places.ts';
import { exemptedIn, HEADINGS, headline, listed, sourcesOf } from '../wording.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.generated.ts';
import { boardSection } from './board.ts';
import { chartSection } from './chart.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, label, link, NOTHING, sentence } from './html.ts';
import { lifecycleSection } from './lifecycle.ts';
import { ALL_OF_IT, type Detail, type Part, partsOf, type Sheet, SIGNS } from './sheet.ts';
import { tableSection } from './table.ts';

export interface PageLinks {
  /** Web address of the repository, `https://github.com/acme/thing`; null or absent for no links. */
  readonly repositoryUrl?: string | null;
}

/** Larger pages take long to load, and longer to read. */
const MOST_BYTES = 490_000;
const ALL = Number.POSITIVE_INFINITY;
const WHOLE: Detail = { links: true, cards: ALL, letters: 160, findings: ALL, rows: ALL };
const SHORT: Detail = { ...WHOLE, links: false, cards: 30 };
const SHORTEST: Detail = { ...SHORT, cards: 8, letters: 40 };
/** So many findings of each rule are worth more than long titles. */
const SOME_FINDINGS = 10;
/** Exemptions that are listed. */
const MOST_EXEMPTED = 200;

/** A landmark of the page, and how the list of contents calls it. */
const CONTENTS = ['Lifecycle', 'Board', 'History', 'Proposals', 'Findings'] as const;

interface View {
  readonly report: Report;
  readonly parts: readonly Part[];
  readonly repository: string | null;
  readonly addresses: Addresses;
  readonly detail: Detail;
  readonly folder: string;
}

function head(title: string): Html {
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang=en>
<head>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=referrer content=no-referrer>
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
`;
}

const labelsOf = ({ processes }: Report): string => listed(processes.map((process) => label(process.label)));

const titleOf = (report: Report): string =>
  `${labelsOf(report)} proposals${report.repository === null ? '' : ` of ${label(report.repository)}`}`;

/** The commit that was judged, linked. */
function commit({ report, repository }: View): Html {
  const { head: judged, base } = report;
  if (judged === null) return html`the working tree on top of <code>${base.slice(0, 7)}</code>`;
  const home = repository === null ? null : safeAddress(repository);
  return link(
    html`<code>${judged.slice(0, 7)}</code>`,
    home === null ? null : `${home}/commit/${encodeURIComponent(judged)}`,
  );
}

function figures({ report }: View): Html {
  const counts = countsBySeverity(report.findings);
  const found = SEVERITIES.map(
    (severity) => html`<div><dt class="sev ${SIGNS[severity]}">${HEADINGS[severity]}<dd>${counts[severity]}</div>`,
  );
  const written = withDocument(report.proposals).length;
  const reserved = report.proposals.length - written;
  const kept = reserved === 0 ? NOTHING : html`<div><dt>Reserved<dd>${reserved}</div>`;
  return html`<dl class=figures><div><dt>${written === 1 ? 'Proposal' : 'Proposals'}<dd>${written}</div>${kept}${found}</dl>`;
}

/** What stands on the page, to go there; with several processes each of them. */
function contents({ report }: View, sheets: readonly Sheet[]): Html {
  const names = CONTENTS.filter((name) => name !== 'History' || (report.months ?? []).length > 0);
  const items =
    sheets.length === 1
      ? names.map((name) => html`<li><a href=#${name.toLowerCase()}>${name}</a>`)
      : sheets.map(({ prefix, process }) => html`<li><a href=#${prefix}process>${label(process.title)}</a>`);
  const notes = hasNotes(report) ? html`<li><a href=#notes>Notes</a>` : NOTHING;
  return html`<nav aria-label="On this page"><ul>${items}${notes}</ul></nav>`;
}

function banner(view: View, title: string, sheets: readonly Sheet[]): Html {
  const { report } = view;
  const state = headline(report, toBlocks(report, shownFindings(report)));
  return html`<header><h1>${title}</h1><p class=state>${state}.</p><p class=lead>As of <time>${report.today}</time>, at ${commit(view)}, by ${report.processes.length === 1 ? 'the process' : 'the processes'} ${listed(report.processes.map((process) => label(process.title)))} (${label(sourcesOf(report))}).</p>${figures(view)}${contents(view, sheets)}</header>
`;
}

const hasNotes = ({ notes, exempted }: Report): boolean => notes.length + exempted.length > 0;

/** A note, and the items of its list. */
function note(text: string): Html {
  const [said = '', ...items] = text.split('\n- ').map((piece) => html`${sentence(quoted(piece))}`);
  return html`<li>${said}${items.length === 0 ? NOTHING : html`<ul>${items.map((item) => html`<li>${item}`)}</ul>`}`;
}

function notes({ report }: View): Html {
  if (!hasNotes(report)) return NOTHING;
  const all = exemptedIn(report);
  const exempted = all
    .slice(0, MOST_EXEMPTED)
    .map(
      ({ rule, numbers, reason }) =>
        html`<tr><th scope=row><code>${label(rule)}</code><td>${label(numbers, 300)}<td>${label(reason, 300)}`,
    );
  const left = all.length - exempted.length;
  const more = left > 0 ? html`<p class=lead>and ${left} more: ${ALL_OF_IT}</p>` : NOTHING;
  const table = html`<h3>Exempted findings</h3><div class=numbers role=region aria-label="Exempted findings" tabindex=0><table><thead><tr><th scope=col>Rule<th scope=col>Numbers<th scope=col>Reason<tbody>${exempted}</table></div>${more}`;
  return html`<section class=notes aria-labelledby=notes><h2 id=notes>Notes</h2>${report.notes.length === 0 ? NOTHING : html`<ul>${report.notes.map(note)}</ul>`}${exempted.length === 0 ? NOTHING : table}</section>
`;
}

function sheetOf({ report, parts, addresses, detail, folder }: View, part: Part, at: number): Sheet {
  const alone = parts.length === 1;
  return {
    ...part,
    report,
    addresses,
    detail,
    listed: new Set(part.rows.slice(-detail.rows)),
    folder,
    prefix: alone ? '' : `q${at}-`,
    level: alone ? 2 : 3,
  };
}

function sections(sheet: Sheet): Html {
  const parts = [lifecycleSection, boardSection, chartSection, tableSection, findingsSection].map((part) =>
    part(sheet),
  );
  if (sheet.prefix === '') return html`${parts}`;
  const id = `${sheet.prefix}process`;
  return html`<section class=process aria-labelledby="${id}"><h2 id="${id}">${label(sheet.process.title)}</h2>${parts}</section>`;
}

function pageWith(view: View): string {
  const { report, parts, repository } = view;
  const title = titleOf(report);
  const sheets = parts.map((part, at) => sheetOf(view, part, at));
  // The script makes links from paths where not every one is written out.
  const files = view.detail.links || repository === null ? null : view.addresses.file(`${view.folder}x`)?.slice(0, -1);
  const { html: text } =
    html`${head(title)}<body${files == null ? NOTHING : html` data-files="${files}"`}><a class=skip href=#main>Skip to the content</a>
${banner(view, title, sheets)}<main id=main tabindex=-1>
${sheets.map(sections)}${notes(view)}</main>
<footer><p class=lead>Written by ${link('Proposal Gate', HOME)}. The same in a terminal: <code>proposal-gate audit</code>.</p></footer>
<script>${{ html: SCRIPT }}</script>
</html>
`;
  return text;
}

const fits = (page: string): boolean => Buffer.byteLength(page) <= MOST_BYTES;

/** The page with as much of something as fits; null when the least of it is too much. */
function fullest(least: number, most: number, written: (amount: number) => string): string | null {
  const all = written(most);
  if (fits(all)) return all;
  let page = written(least);
  if (!fits(page)) return null;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const next = written(middle);
    if (fits(next)) [low, page] = [middle, next];
    else high = middle - 1;
  }
  return page;
}

/** An audit as one page of HTML that needs no network and works without its script. */
export function renderPage(report: Report, { repositoryUrl = null }: PageLinks): string {
  const addresses = addressesOf(report, repositoryUrl);
  const folder = sharedFolder(report);
  const parts = partsOf(report);
  const written = (detail: Detail): string =>
    pageWith({ report, parts, repository: repositoryUrl, addresses, detail, folder });
  const whole = written(WHOLE);
  if (fits(whole)) return whole;
  const most = Math.max(0, ...parts.flatMap(({ found }) => found.map(({ findings }) => findings.length)));
  return (
    fullest(Math.min(SOME_FINDINGS, most), most, (findings) => written({ ...SHORT, findings })) ??
    fullest(0, most, (findings) => written({ ...SHORTEST, findings })) ??
    fullest(1, report.proposals.length, (rows) => written({ ...SHORTEST, findings: 0, rows })) ??
    written({ ...SHORTEST, findings: 0, rows: 1 })
  );
}
