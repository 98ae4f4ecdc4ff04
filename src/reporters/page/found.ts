/** What was found, as the page tells it: what repeats is said once. */
import { grouped } from '../../model/groups.ts';
import type { Finding, FindingSeverity, ProposalSummary, Report, ReportProcess } from '../../model/report.ts';
import { ownersIn, SEVERITIES, toBlocks } from '../blocks.ts';
import { instructionsOf, type Step } from '../repairs.ts';
import { type Html, html, NOTHING, sentence } from './html.ts';
import type { Row } from './row.ts';

export interface Place {
  readonly finding: Finding;
  /** The proposal that it belongs to. */
  readonly owner: Row | null;
}

/** Findings with one fix: each sentence, and every place where it is true. */
export interface Item {
  readonly severity: FindingSeverity;
  readonly why: Html;
  readonly fix: Html;
  readonly subjects: readonly { readonly what: Html; readonly places: readonly Place[] }[];
}

/** Everything that one rule found. */
export interface Found {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Why, where it holds for all. */
  readonly why: Html | null;
  readonly items: readonly Item[];
}

const LONGEST_TEXT = 4_000;

const step = (each: Step): Html =>
  'say' in each
    ? html`<p>${sentence(each.say)}</p>`
    : html`<pre>${each.write.length > LONGEST_TEXT ? `${each.write.slice(0, LONGEST_TEXT)}…` : each.write}</pre>`;

/** How to repair one finding, in the words of the review. */
function fixOf(report: Report, finding: Finding): Html {
  const steps = toBlocks(report, [finding]).flatMap((block) => instructionsOf(block).items.flat());
  return steps.length === 0 ? NOTHING : html`<div class=fix>${steps.map(step)}</div>`;
}

interface Written extends Omit<Item, 'subjects'> {
  readonly what: Html;
  readonly place: Place;
}

function itemOf(same: readonly Written[]): Item[] {
  const subjects = grouped(same, ({ what }) => what.html).flatMap((each) =>
    each.slice(0, 1).map(({ what }) => ({ what, places: each.map(({ place }) => place) })),
  );
  return same.slice(0, 1).map(({ severity, why, fix }) => ({ severity, why, fix, subjects }));
}

const worstOf = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));

/** The findings of a process by rule, the worst and most first. */
export function foundIn(report: Report, process: ReportProcess, rows: readonly Row[]): Found[] {
  const ownerOf = ownersIn(report);
  const rowOf = new Map<ProposalSummary | null, Row>(rows.map((row) => [row.proposal, row]));
  const alone = { ...report, proposals: [] };
  const own = report.findings.filter((finding) => finding.process === process.name);
  const rules = grouped(own, ({ rule }) => rule).sort((a, b) => worstOf(a) - worstOf(b) || b.length - a.length);
  return rules.flatMap((findings): Found[] => {
    const written = findings.map(
      (finding): Written => ({
        severity: finding.severity,
        what: html`${sentence(finding.what)}`,
        why: html`${sentence(finding.why)}`,
        fix: fixOf(alone, finding),
        place: { finding, owner: rowOf.get(ownerOf(finding)) ?? null },
      }),
    );
    const whys = new Map(written.map(({ why }) => [why.html, why]));
    const [why = NOTHING] = whys.values();
    const items = grouped(written, (each) => JSON.stringify([each.severity, each.why, each.fix])).flatMap(itemOf);
    return findings.slice(0, 1).map((first) => ({ first, findings, why: whys.size === 1 ? why : null, items }));
  });
}

/** The first so many findings. */
export function cut(items: readonly Item[], most: number): Item[] {
  let room = most;
  return items.flatMap((item) => {
    const subjects = item.subjects.flatMap(({ what, places }) => {
      const kept = places.slice(0, room);
      room -= kept.length;
      return kept.length === 0 ? [] : { what, places: kept };
    });
    return subjects.length === 0 ? [] : { ...item, subjects };
  });
}
