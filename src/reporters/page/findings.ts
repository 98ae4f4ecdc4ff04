import { countsBySeverity, type Finding } from '../../model/report.ts';
import { counted } from '../wording.ts';
import { cut, type Found, type Item, type Place } from './found.ts';
import { type Html, html, label, link, NOTHING } from './html.ts';
import { ALL_OF_IT, badge, type Sheet, SIGNS, section, severityName } from './sheet.ts';

const lineIn = ({ at: { range } }: Finding): string => (range === null ? '' : `line ${range.line}`);

/** Where it is, after the proposal that it belongs to. */
function placeOf({ addresses, detail }: Sheet, { finding, owner }: Place): Html {
  const { at } = finding;
  const isOwn = owner !== null && owner.proposal.path === at.path;
  const name = owner === null ? '' : label(owner.proposal.name);
  const text = [name, isOwn ? '' : label(at.path), lineIn(finding)].filter((each) => each !== '').join(', ');
  const whose = owner === null ? NOTHING : html` data-p=${owner.id}`;
  if (detail.links) return html`<li${whose}>${link(text, addresses.line(at))}`;
  return html`<li${whose}${isOwn ? html` data-l=${at.range?.line ?? ''}` : NOTHING}>${text}`;
}

/** Findings with one fix. */
function itemOf(sheet: Sheet, { severity, why, fix, subjects }: Item, isExplained: boolean): Html {
  const said = subjects.map(
    ({ what, places }) =>
      html`<div class=what><p>${what}<ul>${places.map((place) => placeOf(sheet, place))}</ul></div>`,
  );
  return html`<div class="item ${SIGNS[severity]}">${severityName(severity)}${said}${isExplained || why.html === '' ? NOTHING : html`<p class=why>${why}</p>`}${fix}</div>
`;
}

/** Everything that one rule found, as far as there is room. */
function ofRule(sheet: Sheet, { first, findings, why, items }: Found): Html {
  const { level, detail } = sheet;
  const left = findings.length - detail.findings;
  const more = left > 0 ? html`<p class=lead>and ${left} more: ${ALL_OF_IT}</p>` : NOTHING;
  const shown = cut(items, detail.findings).map((each) => itemOf(sheet, each, why !== null));
  return html`<details class=rule><summary><h${level + 1}>${label(first.rule)}</h${level + 1}> ${badge(countsBySeverity(findings))}</summary><p class=why>${why} ${link('About this rule', addressOfRule(first))}</p>${shown}${more}</details>
`;
}

const addressOfRule = ({ docs }: Finding): string | null => (/^https?:\/\//i.test(docs) ? docs : null);

/** What the page's script needs to show the findings of one proposal. */
function controls({ prefix }: Sheet): Html {
  return html`<form class=controls hidden><label>Proposal<select name=proposal><option value="">All</option></select></label><button type=button name=fold aria-controls="${prefix}rules">Unfold all</button></form>`;
}

/** Findings by rule, the worst and most first. */
export function findingsSection(sheet: Sheet): Html {
  const { found, prefix } = sheet;
  if (found.length === 0) return section(sheet, 'findings', 'Findings', [html`<p class=lead>Nothing to fix.</p>`]);
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  return section(sheet, 'findings', 'Findings', [
    controls(sheet),
    html`<p class=shown aria-live=polite>${counted(count, 'finding')} of ${counted(found.length, 'rule')}</p><div id="${prefix}rules">${found.map((each) => ofRule(sheet, each))}</div>`,
  ]);
}
