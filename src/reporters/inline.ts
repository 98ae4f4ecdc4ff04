import type { Remark } from '../model/conversation.ts';
import type { Finding, Report } from '../model/report.ts';
import { ruleLink } from './block-markdown.ts';
import { shownFindings, toBlocks, worstFirst } from './blocks.ts';
import { fenced, markdownProse } from './escape.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { instructionsOf } from './repairs.ts';
import { lineOf, type Suggestion, suggestionsFor } from './suggestion.ts';

/** What is said beside lines: findings that a click repairs, all that have a line in the diff, or none. */
export type Inline = 'suggestions' | 'all' | 'off';

/** More comments in one review GitHub may take for abuse: the review lists all findings. */
const MOST_REMARKS = 30;
const LONGEST_REMARK = 10_000;
/** Findings that one change repairs and that are named: a line may hold a hundred broken links. */
const MOST_TOGETHER = 10;

/** One line: what is wrong, and the rule that says so. */
const told = ({ what, rule, docs }: Finding): string => `**${markdownProse(what)}** · ${ruleLink(rule, docs)}`;

/** How to repair it, in words and with the lines to write. */
function howToRepair(report: Report, finding: Finding): string {
  const steps = toBlocks(report, [finding]).flatMap((block) => instructionsOf(block).items.flat());
  return steps.map((step) => ('say' in step ? markdownProse(step.say) : fenced(step.write))).join('\n\n');
}

function inWords(report: Report, finding: Finding): string {
  const [what, how] = [told(finding), howToRepair(report, finding)];
  return how === '' || what.length + how.length > LONGEST_REMARK ? what : `${what}\n\n${how}`;
}

/** Findings with keys of their own. Several places of one defect share a key: they are counted. */
function withKeys(findings: readonly Finding[]): { finding: Finding; key: string }[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const name = JSON.stringify([finding.process, finding.key]);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { finding, key: time === 1 ? name : `${name} ${time}` };
  });
}

/** What is wrong, a line each, and the change that repairs it all. */
function offered({ findings, block }: Suggestion): string {
  const more = findings.length - MOST_TOGETHER;
  const whats = findings.slice(0, MOST_TOGETHER).map(told);
  return `${[...whats, ...(more > 0 ? [`and ${more} more that this repairs`] : [])].join('\\\n')}\n\n${block}`;
}

/**
 * What is to be said beside lines of the diff, one remark for each finding that the pull request introduced; those
 * without a place are left to the review. `patches` are the hunks of the changed files, by path.
 */
export function toRemarks(report: Report, patches: ReadonlyMap<string, string>, inline: Inline): Remark[] {
  const hunks = new Map<string, Hunk[]>();
  const hunksIn = (path: string): Hunk[] => {
    const known = hunks.get(path) ?? hunksOf(patches.get(path) ?? '');
    hunks.set(path, known);
    return known;
  };
  const findings = worstFirst(report, shownFindings(report));
  const suggestions = new Map(
    suggestionsFor(findings, hunksIn).flatMap((each) => each.findings.map((finding) => [finding, each] as const)),
  );
  let room = inline === 'off' ? 0 : MOST_REMARKS;
  return withKeys(findings).map(({ finding, key }): Remark => {
    const suggestion = suggestions.get(finding) ?? null;
    const place = suggestion ?? (inline === 'all' ? lineOf(finding, hunksIn(finding.at.path)) : null);
    // The first finding speaks for all that its suggestion repairs.
    const isFirst = suggestion === null || suggestion.findings[0] === finding;
    if (place === null || !isFirst || room === 0) return { key, place: null };
    room -= 1;
    const { path, from, to } = place;
    const words = inWords(report, finding);
    return { key, place: { path, from, to }, body: suggestion === null ? words : offered(suggestion), words };
  });
}
