import type { Remark } from '../model/conversation.ts';
import type { Finding, Report } from '../model/report.ts';
import { ruleLink } from './block-markdown.ts';
import { shownFindings, toBlocks, worstFirst } from './blocks.ts';
import { fenced, markdownProse } from './escape.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { instructionsOf } from './repairs.ts';
import { lineOf, type Suggestion, suggestionOf } from './suggestion.ts';

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
function repair(report: Report, finding: Finding): string {
  const steps = toBlocks(report, [finding]).flatMap((block) => instructionsOf(block).items.flat());
  return steps.map((step) => ('say' in step ? markdownProse(step.say) : fenced(step.write))).join('\n\n');
}

function inWords(report: Report, finding: Finding): string {
  const [what, how] = [told(finding), repair(report, finding)];
  return how === '' || what.length + how.length > LONGEST_REMARK ? what : `${what}\n\n${how}`;
}

/** A finding with a name of its own, and the change that a click would make. */
interface Spoken {
  readonly finding: Finding;
  readonly key: string;
  readonly suggestion: Suggestion | null;
}

/** Several places of one defect share a key: they are counted. */
function spoken(report: Report, hunksIn: (path: string) => readonly Hunk[]): Spoken[] {
  const times = new Map<string, number>();
  return worstFirst(report, shownFindings(report)).map((finding) => {
    const name = JSON.stringify([finding.process, finding.key]);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { finding, key: time === 1 ? name : `${name} ${time}`, suggestion: suggestionOf(finding, hunksIn) };
  });
}

/** Findings that the same change repairs: the first one speaks for all. */
function gathered(all: readonly Spoken[]): (suggestion: Suggestion) => readonly Spoken[] {
  const groups = new Map<string, Spoken[]>();
  for (const each of all) {
    const change = JSON.stringify(each.suggestion);
    const group = groups.get(change);
    if (group === undefined) groups.set(change, [each]);
    else group.push(each);
  }
  return (suggestion) => groups.get(JSON.stringify(suggestion)) ?? [];
}

function toldTogether(together: readonly Spoken[]): string {
  const more = together.length - MOST_TOGETHER;
  const whats = together.slice(0, MOST_TOGETHER).map(({ finding }) => told(finding));
  return [...whats, ...(more > 0 ? [`and ${more} more that this repairs`] : [])].join('\\\n');
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
  const all = spoken(report, hunksIn);
  const sharing = gathered(all);
  let room = inline === 'off' ? 0 : MOST_REMARKS;
  return all.map((each): Remark => {
    const { finding, key, suggestion } = each;
    const found = suggestion ?? (inline === 'all' ? lineOf(finding, hunksIn(finding.at.path)) : null);
    const together = suggestion === null ? [each] : sharing(suggestion);
    if (found === null || together[0] !== each || room === 0) return { key, place: null };
    room -= 1;
    const { path, from, to } = found;
    const words = inWords(report, finding);
    const body = suggestion === null ? words : `${toldTogether(together)}\n\n${suggestion.block}`;
    return { key, place: { path, from, to }, body, words };
  });
}
