import { grouped } from '../../model/groups.ts';
import { countsBySeverity, type Finding, type FindingSeverity } from '../../model/report.ts';
import { type Block, ownersIn, SEVERITIES, toBlocks } from '../blocks.ts';
import { instructionsOf, type Step } from '../repairs.ts';
import { counted } from '../wording.ts';
import { type Html, html, label, link, NOTHING, sentence } from './html.ts';
import { badge, type Row, type Sheet, SIGNS, section, severityName } from './sheet.ts';

/** One finding as it is written. */
interface Written {
  readonly severity: FindingSeverity;
  readonly what: Html;
  readonly why: Html;
  readonly fix: Html;
  readonly place: Html;
}

const LONGEST_TEXT = 4_000;

const step = (each: Step): Html =>
  'say' in each
    ? html`<p>${sentence(each.say)}</p>`
    : html`<pre>${each.write.length > LONGEST_TEXT ? `${each.write.slice(0, LONGEST_TEXT)}…` : each.write}</pre>`;

/** How to repair one finding, in the words of the review. */
function fixOf(sheet: Sheet, finding: Finding): Html {
  const alone = { ...sheet.report, proposals: [] };
  const steps = toBlocks(alone, [finding]).flatMap((block: Block) => instructionsOf(block).items.flat());
  return steps.length === 0 ? NOTHING : html`<div class=fix>${steps.map(step)}</div>`;
}

const lineIn = ({ at: { range } }: Finding): string => (range === null ? '' : `line ${range.line}`);

/** Where it is, after the proposal that it belongs to. */
function placeOf({ addresses, detail }: Sheet, finding: Finding, owner: Row | null): Html {
  const { at } = finding;
  const isOwn = owner !== null && owner.proposal.path === at.path;
  const name = owner === null ? '' : label(owner.proposal.name);
  const text = [name, isOwn ? '' : label(at.path), lineIn(finding)].filter((each) => each !== '').join(', ');
  const whose = owner === null ? NOTHING : html` data-p=${owner.id}`;
  if (detail.links) return html`<li${whose}>${link(text, addresses.line(at))}`;
  return html`<li${whose}${isOwn ? html` data-l=${at.range?.line ?? ''}` : NOTHING}>${text}`;
}

/** One sentence, and every place where it is true. */
function subject(same: readonly Written[], most: number): Html {
  const [first] = same;
  if (first === undefined) return NOTHING;
  const more = same.length > most ? html`<li>and ${same.length - most} more` : NOTHING;
  return html`<div class=what><p>${first.what}<ul>${same.slice(0, most).map(({ place }) => place)}${more}</ul></div>`;
}

/** Findings with one fix. */
function item(same: readonly Written[], most: number, isExplained: boolean): Html {
  const [first] = same;
  if (first === undefined) return NOTHING;
  const subjects = grouped(same, ({ what }) => what.html);
  const more =
    subjects.length > most ? html`<p class=lead>and ${subjects.length - most} more of this kind</p>` : NOTHING;
  return html`<div class="item ${SIGNS[first.severity]}">${severityName(first.severity)}${subjects.slice(0, most).map((each) => subject(each, most))}${more}${isExplained || first.why.html === '' ? NOTHING : html`<p class=why>${first.why}</p>`}${first.fix}</div>
`;
}

/** Everything that one rule found. */
function ofRule(sheet: Sheet, findings: readonly Finding[], rowOf: (finding: Finding) => Row | null): Html {
  const [first] = findings;
  if (first === undefined) return NOTHING;
  const written = findings.map(
    (finding): Written => ({
      severity: finding.severity,
      what: html`${sentence(finding.what)}`,
      why: html`${sentence(finding.why)}`,
      fix: fixOf(sheet, finding),
      place: placeOf(sheet, finding, rowOf(finding)),
    }),
  );
  const [why = NOTHING, ...others] = grouped(written, (each) => each.why.html).map(([one]) => one?.why ?? NOTHING);
  // Said once where it holds for all.
  const isShared = others.length === 0;
  const { level, detail } = sheet;
  const items = grouped(written, (each) => `${each.severity} ${each.why.html} ${each.fix.html}`).map((same) =>
    item(same, detail.places, isShared),
  );
  return html`<details class=rule><summary><h${level + 1}>${label(first.rule)}</h${level + 1}> ${badge(countsBySeverity(findings))}</summary><p class=why>${isShared ? why : NOTHING} ${link('About this rule', addressOfRule(first))}</p>${items}</details>
`;
}

const addressOfRule = ({ docs }: Finding): string | null => (/^https?:\/\//i.test(docs) ? docs : null);

const worstOf = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));

/** What the page's script needs to show the findings of one proposal. */
function controls({ prefix }: Sheet): Html {
  return html`<form class=controls hidden><label>Proposal<select name=proposal><option value="">All</option></select></label><button type=button name=fold aria-controls="${prefix}rules">Unfold all</button></form>`;
}

/** Findings by rule, the worst and most first: what repeats is said once. */
export function findingsSection(sheet: Sheet): Html {
  const { report, process, prefix } = sheet;
  const own = report.findings.filter((finding) => finding.process === process.name);
  if (own.length === 0) return section(sheet, 'findings', 'Findings', [html`<p class=lead>Nothing to fix.</p>`]);
  const ownerOf = ownersIn(report);
  const rows = new Map(sheet.rows.map((row) => [row.proposal, row]));
  const rowOf = (finding: Finding): Row | null => {
    const owner = ownerOf(finding);
    return owner === null ? null : (rows.get(owner) ?? null);
  };
  const rules = grouped(own, ({ rule }) => rule).sort((a, b) => worstOf(a) - worstOf(b) || b.length - a.length);
  return section(sheet, 'findings', 'Findings', [
    controls(sheet),
    html`<p class=shown aria-live=polite>${counted(own.length, 'finding')} of ${counted(rules.length, 'rule')}</p><div id="${prefix}rules">${rules.map((findings) => ofRule(sheet, findings, rowOf))}</div>`,
  ]);
}
