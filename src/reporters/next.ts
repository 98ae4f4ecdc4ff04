/** What comes next, in a line: who mends what is shown, and what the proposals can become. */
import { groupedBy } from '../model/groups.ts';
import { knownStatus, nextStatuses } from '../model/lifecycle.ts';
import { moveNeeds } from '../model/needs.ts';
import { runsOf } from '../model/numbers.ts';
import { counted, joined, type Prose, type Segment } from '../model/prose.ts';
import { isOffered, type ProposalSummary, processOf, type Report } from '../model/report.ts';
import type { Block } from './blocks.ts';
import { between, byRule, listed, named, needed, rangeText } from './wording.ts';

/** How a page shows what is to be done: as a numbered list, or as findings that are counted. */
export type Telling = 'numbered' | 'counted';

const MOST_NAMES = 3;
const MOST_STEPS = 3;

const statusIn = (report: Report, proposal: ProposalSummary): string | null =>
  proposal.status.after === null ? null : knownStatus(processOf(report, proposal).lifecycle, proposal.status.after);

/** What a status can become, and what each of them needs: `Accepted` (set `Target-Version`) or `Rejected` (say why). */
function choicesOf(report: Report, proposal: ProposalSummary): Prose {
  const { lifecycle, needs } = processOf(report, proposal);
  const status = statusIn(report, proposal);
  if (status === null) return [];
  const next = nextStatuses(lifecycle, status);
  return next.flatMap((each, at): Segment[] => {
    const asks = needed(moveNeeds(needs, status, each));
    return [
      ...between(at, next.length, 'or'),
      { code: each },
      ...(asks.length === 0 ? [] : [{ text: ' (' }, ...asks, { text: ')' }]),
    ];
  });
}

/** What comes next for proposals of one process and status, or for those that are reserved. */
function stepOf(report: Report, [first, ...others]: readonly ProposalSummary[]): Prose {
  if (first === undefined) return [];
  const all = [first, ...others];
  const names = all.length > MOST_NAMES ? counted(all.length, 'proposal') : listed(all.map(({ name }) => name));
  if (first.path === null)
    return others.length === 0
      ? [{ text: `${names} is reserved, its document may follow here, or in a pull request of its own` }]
      : [{ text: `${names} are reserved, their documents may follow here, or in pull requests of their own` }];
  const [status, choices] = [statusIn(report, first), choicesOf(report, first)];
  if (status === null || choices.length === 0) return [];
  return [{ text: `${names} (` }, { code: status }, { text: ') can become ' }, ...choices];
}

/** The numbers of proposals that will have another number or status once what is found is mended: nobody knows what follows. */
function unsettled({ findings }: Report): ReadonlySet<number | null> {
  const found = findings.filter(({ rule, origin }) => origin === 'introduced' && /^(?:number|status)-/.test(rule));
  return new Set(found.map(({ proposal }) => proposal));
}

/** The steps of all proposals whose number and status stay, equal ones once. */
function stepsOf(report: Report, open: ReadonlySet<number | null>): Prose[] {
  const coming = report.proposals.filter(
    ({ number, change }) => !open.has(number) && change !== 'removed' && change !== 'unchanged',
  );
  const groups = groupedBy(coming, (each) =>
    JSON.stringify([processOf(report, each).name, each.path === null || statusIn(report, each)]),
  );
  return [...groups.values()].map((group) => stepOf(report, group)).filter((step) => step.length > 0);
}

/** What of the things to do a command does by itself; null for nothing. */
function mending(shown: readonly Block[], telling: Telling): { readonly said: Prose; readonly isAll: boolean } | null {
  const findings = shown.flatMap((block) => block.findings);
  const offered = findings.filter(isOffered);
  const numbers = shown.flatMap((block, at) => (block.findings.every(isOffered) ? at + 1 : []));
  const isAll = offered.length === findings.length;
  if (telling === 'numbered' ? numbers.length === 0 : offered.length === 0) return null;
  const does = (what: string, more: Prose = []): Prose => [
    { code: 'proposal-gate fix' },
    { text: ` does ${what} locally${more.length === 0 ? '' : ': '}` },
    ...more,
    { text: '.' },
  ];
  if (isAll) return { said: does(findings.length === 1 || shown.length === 1 ? 'this' : 'all of this'), isAll };
  const said =
    telling === 'numbered'
      ? does(`number${numbers.length === 1 ? '' : 's'} ${listed(runsOf(numbers).map(rangeText))}`)
      : does(`${offered.length} of these ${findings.length} findings`, named(byRule(offered).map(([rule]) => rule)));
  return { said, isAll };
}

/** What comes next, in a line: how to mend what is shown, and what the proposals can become; empty when nothing is to be said. */
export function nextSteps(report: Report, shown: readonly Block[], telling: Telling): Prose {
  if (report.mode === 'audit') return [];
  const open = unsettled(report);
  const steps = stepsOf(report, open);
  // A merge group is nobody's working tree.
  const mended = report.isQueued ? null : mending(shown, telling);
  if (steps.length === 0 || steps.length > MOST_STEPS) {
    if (mended !== null || open.size === 0 || report.isQueued) return mended?.said ?? [];
    return [
      { text: 'Once that is settled, ' },
      { code: 'proposal-gate explain lifecycle' },
      { text: ' shows what can follow.' },
    ];
  }
  const coming = [...steps.flatMap((step, at) => (at === 0 ? step : [{ text: '; ' }, ...step])), { text: '.' }];
  if (shown.length === 0) return coming;
  const lead = mended === null ? 'Once that is settled, ' : mended.isAll ? 'Then ' : 'Once the rest is settled, ';
  return [...joined(mended?.said ?? [], [{ text: lead }]), ...coming];
}
