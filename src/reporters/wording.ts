/** The sentences that every reporter shares, so that terminal and review speak with one voice. */
import { grouped, groupedBy } from '../model/groups.ts';
import type { StatusNeeds } from '../model/needs.ts';
import { runsOf } from '../model/numbers.ts';
import type { NumberRange } from '../model/process.ts';
import { counted, type Prose, type Segment } from '../model/prose.ts';
import {
  countsBySeverity,
  type Exempted,
  type Finding,
  type FindingSeverity,
  type ProposalSummary,
  type Report,
  withDocument,
} from '../model/report.ts';
import { byText } from '../model/text.ts';
import { type Block, olderFindings, SEVERITIES } from './blocks.ts';

export { counted } from '../model/prose.ts';

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** The number in words up to ten, as a sentence begins with it. */
const inWords = (count: number): string => WORDS[count] ?? String(count);

const MONTH = 30.4;
const TENTH_OF_A_YEAR = 36.5;

/** An age in days as people say it: `12 days`, `7 months`, `2.5 years`. A year is over on the same day of the next. */
export function ageIn(days: number): string {
  if (days <= 2 * MONTH) return counted(days, 'day');
  if (days < 20 * TENTH_OF_A_YEAR) return counted(Math.floor(days / MONTH), 'month');
  return counted(Math.floor(days / TENTH_OF_A_YEAR) / 10, 'year');
}

/** How each severity is headed: a warning never looks like a blocker. */
export const HEADINGS: Readonly<Record<FindingSeverity, string>> = {
  error: 'To fix',
  warning: 'Worth a look',
  notice: 'Good to know',
};

/** Items as `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], joint = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;

/** Where the processes come from; with several, each one's after its name. */
export const sourcesOf = ({ processes }: Report): string =>
  processes.map(({ name, source }) => (processes.length === 1 ? source : `${name}: ${source}`)).join('; ');

/** Whether a severity keeps the pull request from merging. */
const mustFix = (report: Report, severity: FindingSeverity): boolean =>
  severity === 'error' || (severity === 'warning' && report.failOn === 'warning');

/** `1 to fix, 2 worth a look`, or `fine`. */
export function toDo(report: Report, shown: readonly Block[]): string {
  const fix = shown.filter((block) => mustFix(report, block.severity)).length;
  const look = shown.length - fix;
  return [...(fix > 0 ? [`${fix} to fix`] : []), ...(look > 0 ? [`${look} worth a look`] : [])].join(', ') || 'fine';
}

/** What brings the change that is judged. */
export const kindOfChange = ({ isQueued }: Report): string => (isQueued ? 'merge group' : 'pull request');

function allGood(report: Report): string {
  const { proposals } = report;
  if (report.mode === 'audit')
    return `All good: ${counted(withDocument(proposals).length, 'proposal')}, nothing to fix`;
  if (proposals.length === 0)
    return report.changesProcess ? 'Changes the process: nothing to fix' : 'Nothing to judge: no proposal is touched';
  if (olderFindings(report).length > 0) return `All good: nothing to fix in this ${kindOfChange(report)}`;
  const names = proposals.length > 3 ? `${proposals.length} proposals` : listed(proposals.map(({ name }) => name));
  return `All good: ${names} ${proposals.length === 1 ? 'follows' : 'follow'} the process`;
}

/** The verdict in words, and how much there is to do. No full stop: it is a heading. */
export function headline(report: Report, shown: readonly Block[]): string {
  if (shown.length === 0) return allGood(report);
  if (report.mode === 'audit') {
    const all = withDocument(report.proposals);
    const owners = new Set(shown.map(({ owner }) => owner));
    const hit = all.filter((proposal) => owners.has(proposal)).length;
    const findings = counted(
      shown.reduce((sum, block) => sum + block.findings.length, 0),
      'finding',
    );
    if (hit === 0) return `${findings}, none of them in a proposal`;
    return `${findings} in ${hit} of ${counted(all.length, 'proposal')}${owners.size > hit ? ' and elsewhere' : ''}`;
  }
  const fix = shown.filter((block) => mustFix(report, block.severity)).length;
  const look = shown.length - fix;
  const things = (count: number): string => `${inWords(count)} ${count === 1 ? 'thing' : 'things'}`;
  if (fix === 0) return `Fine to merge, ${things(look).toLowerCase()} worth a look`;
  const rest = look === 0 ? '' : `, ${inWords(look).toLowerCase()} more worth a look`;
  return `${things(fix)} to fix${report.verdict === 'fail' ? ' before this can merge' : ''}${rest}`;
}

/** Where a proposal stands and came from: `Draft` → `Accepted`. */
export function statusMove({ change, status }: ProposalSummary): Prose {
  const { before, after } = status;
  if (change === 'removed') return before === null ? [{ text: 'removed' }] : [{ code: before }, { text: ', removed' }];
  const fresh = change === 'reserved' ? 'reserved' : change === 'added' ? 'new' : null;
  if (fresh !== null) return after === null ? [{ text: fresh }] : [{ text: `${fresh}, ` }, { code: after }];
  const now: Segment = after === null ? { text: 'none' } : { code: after };
  if (before !== after) return [before === null ? { text: 'none' } : { code: before }, { text: ' → ' }, now];
  return change === 'renamed' ? [now, { text: ', renamed' }] : [now];
}

/** What stands before an item of a list. */
export const between = (at: number, length: number, joint: 'and' | 'or'): Segment[] =>
  at === 0 ? [] : [{ text: at === length - 1 ? ` ${joint} ` : ', ' }];

/** Names as code: `a`, `b` and `c`. */
export const named = (names: readonly string[], joint: 'and' | 'or' = 'and'): Prose =>
  names.flatMap((code, at): Segment[] => [...between(at, names.length, joint), { code }]);

/** What has to be done for a status: `set \`Target-Version\`, 2 approvals, say why`; empty when it asks for nothing. */
export function needed({ fields, settled, approvals, reason }: StatusNeeds): Prose {
  const wanted: Prose[] = [
    ...(fields.length === 0 ? [] : [[{ text: 'set ' }, ...named(fields)]]),
    ...(settled.length === 0 ? [] : [[{ text: 'settle ' }, ...named(settled)]]),
    ...(approvals === 0 ? [] : [[{ text: counted(approvals, 'approval') }]]),
    ...(reason ? [[{ text: 'say why' }]] : []),
  ];
  return wanted.flatMap((each, at): Segment[] => (at === 0 ? [...each] : [{ text: ', ' }, ...each]));
}

/** How many findings each rule has, most first. */
export const byRule = (findings: readonly Finding[]): (readonly [rule: string, count: number])[] =>
  [...groupedBy(findings, ({ rule }) => rule)]
    .map(([rule, { length }]) => [rule, length] as const)
    .sort(([a, m], [b, n]) => n - m || byText(a, b));

/** How many findings there are of each severity, the worst first: `1 error`, `3 warnings`. */
export function bySeverity(findings: readonly Finding[]): string[] {
  const counts = countsBySeverity(findings);
  return SEVERITIES.flatMap((severity) => (counts[severity] === 0 ? [] : counted(counts[severity], severity)));
}

/** What is exempted, by rule and reason, with its numbers: `7, 9-12`. */
export const exemptedIn = ({
  exempted,
}: Report): (Pick<Exempted, 'rule' | 'reason'> & { readonly numbers: string })[] =>
  grouped(exempted, ({ process, rule, reason }) => JSON.stringify([process, rule, reason])).flatMap((same) =>
    same.slice(0, 1).map(({ rule, reason }) => ({
      rule,
      reason,
      numbers: runsOf(same.map(({ number }) => number))
        .map(rangeText)
        .join(', '),
    })),
  );

/** Numbers in a row: `7`, or `7-9`. */
export const rangeText = ({ from, to }: NumberRange): string => (from === to ? String(from) : `${from}-${to}`);
