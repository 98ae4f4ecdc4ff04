import { SEVERITIES } from '../blocks.ts';
import { ageIn, counted, HEADINGS } from '../wording.ts';
import { type Html, html, label, link, NOTHING } from './html.ts';
import type { Row } from './row.ts';
import { ALL_OF_IT, badge, type Sheet, SIGNS, section } from './sheet.ts';
import { NONE, UNKNOWN } from './statuses.ts';

const LONGEST_AUTHORS = 120;
const LONGEST_VERSION = 40;

/** A link that the page's script makes from the path: the beginning of all addresses is written once. */
const later = (text: string, path: string): Html => html`<a data-h="${path}">${text}</a>`;

function title({ addresses, detail, folder }: Sheet, { title: said, path }: Row['proposal']): Html {
  const text = label(said, detail.letters) || '(no title)';
  const address = path === null ? null : addresses.file(path);
  return path !== null && address !== null && !detail.links
    ? later(text, path.slice(folder.length))
    : link(text, address);
}

function status({ standing, proposal }: Row): Html {
  if (standing === NONE) return html`<td>`;
  return html`<td class=${standing.color}>${standing === UNKNOWN ? label(proposal.status.after ?? '', LONGEST_VERSION) : label(standing.name)}`;
}

// End tags and line ends that HTML does not ask for are left out: there may be a thousand rows.
function tableRow(sheet: Sheet, row: Row): Html {
  const { proposal, id, counts, age } = row;
  const { authors = [], created = null, fields = {} } = proposal.details ?? {};
  const words = (text: string, longest: number): string => label(text, Math.min(longest, sheet.detail.letters));
  const versions = sheet.process.versions.map((name) => html`<td>${words(fields[name] ?? '', LONGEST_VERSION)}`);
  return html`<tr id=${id}><th scope=row>${label(proposal.name)}<td>${title(sheet, proposal)}${status(row)}<td>${badge(counts)}<td>${words(authors.join(', '), LONGEST_AUTHORS)}<td>${created}<td>${age === null ? '' : ageIn(age)}${versions}`;
}

/** What the columns hold; the page's script sorts by these words. */
const COLUMNS = ['number', 'title', 'status', 'findings', 'authors', 'created', 'age'] as const;

const option = (text: string, value = text): Html => html`<option value="${value}">${text}</option>`;

/** Shown by the script: without it nothing would happen. */
function controls({ standings, process }: Sheet): Html {
  return html`<form class=controls role=search aria-label="${label(process.label)} proposals" hidden><label>Search<input type=search name=text autocomplete=off placeholder="Number, title, author, version"></label><label>Status<select name=status>${option('All', '')}${standings.known.map(({ name }) => option(label(name)))}</select></label><label>Findings<select name=severity>${option('All', '')}${SEVERITIES.map((severity) => option(HEADINGS[severity], SIGNS[severity]))}${option('Any', 'any')}${option('None', 'none')}</select></label><button type=reset>Clear</button></form>`;
}

/** Every proposal of the process in a table. */
export function tableSection(sheet: Sheet): Html {
  const { rows, listed, process } = sheet;
  const left = rows.length - listed.size;
  const older =
    left > 0 ? html`<p class=lead>${counted(left, 'older one')} had no room here: ${ALL_OF_IT}</p>` : NOTHING;
  const heads = COLUMNS.map(
    (name) => html`<th scope=col data-by=${name}>${`${name[0]?.toUpperCase()}${name.slice(1)}`}`,
  );
  const versions = process.versions.map((name) => html`<th scope=col data-by=version>${label(name, LONGEST_VERSION)}`);
  return section(sheet, 'proposals', 'Proposals', [
    controls(sheet),
    html`<p class=shown aria-live=polite>${counted(listed.size, 'row')}</p>${older}<div class=scroll role=region aria-label="Table of ${label(process.label)} proposals" tabindex=0><table><thead><tr>${heads}${versions}<tbody>${[...listed].map((row) => tableRow(sheet, row))}</table></div>`,
  ]);
}
