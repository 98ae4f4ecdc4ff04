import { ageIn } from '../wording.ts';
import { type Html, html, label, link, NOTHING } from './html.ts';
import type { Row } from './row.ts';
import { badge, namedBy, type Sheet, section } from './sheet.ts';
import { NONE, RESERVED, type Standing, UNKNOWN } from './statuses.ts';

/** Cards that stand in a column before it is unfolded. */
const SHOWN = 8;

function card({ addresses, detail, listed }: Sheet, row: Row): Html {
  const { proposal, id, standing, counts, age } = row;
  const name = link(label(proposal.name), listed.has(row) ? `#${id}` : null);
  const address = proposal.path !== null && detail.links ? addresses.file(proposal.path) : null;
  const written = standing === UNKNOWN ? html`<i>${label(proposal.status.after ?? '', 40)}</i>` : NOTHING;
  const old = age === null ? NOTHING : html`<i>${ageIn(age)}</i>`;
  return html`<li>${name}${old}${badge(counts)}${written}<p>${link(label(proposal.title, detail.letters) || '(no title)', address)}`;
}

function column(sheet: Sheet, standing: Standing, at: number): Html {
  const rows = sheet.rows.filter((row) => row.standing === standing);
  const cards = rows.reverse().map((row) => card(sheet, row));
  const [shown, folded] = [cards.slice(0, SHOWN), cards.slice(SHOWN, sheet.detail.cards)];
  const more = cards.length - shown.length;
  const left = more - folded.length;
  const below = left > 0 ? html`<p class=lead>${left} more in the table below.</p>` : NOTHING;
  const rest =
    folded.length === 0
      ? below
      : html`<details><summary>${more} more</summary><ul class=cards>${folded}</ul>${below}</details>`;
  const all = shown.length === 0 ? html`<p class=lead>None.</p>` : html`<ul class=cards>${shown}</ul>`;
  const id = `${sheet.prefix}s${at}`;
  return html`<section aria-labelledby="${namedBy(sheet, id)}"><h${sheet.level + 1} id="${id}" class=${standing.color}>${label(standing.name)} <span>${cards.length}</span></h${sheet.level + 1}>${all}${rest}</section>
`;
}

/** The proposals in columns, one for each status in the order of the lifecycle, the newest first. */
export function boardSection(sheet: Sheet): Html {
  const others = [UNKNOWN, NONE, RESERVED].filter((other) => sheet.rows.some(({ standing }) => standing === other));
  const columns = [...sheet.standings.known, ...others].map((standing, at) => column(sheet, standing, at));
  return section(sheet, 'board', 'Board', [html`<div class=columns>${columns}</div>`]);
}
