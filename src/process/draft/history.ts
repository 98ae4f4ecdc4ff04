import { runsOf } from '../../model/numbers.ts';
import { type Finding, isOffered, type Report } from '../../model/report.ts';
import type { ProcessFile } from '../file.generated.ts';
import type { Comments } from './text.ts';

type Exempt = NonNullable<ProcessFile['exempt']>;

/** Why old findings are left alone. */
const REASON = 'merged before the gate';

/** Numbers as a process file lists them: runs of more than two as a range. */
export const rangesOf = (numbers: readonly number[]): (number | string)[] =>
  runsOf(numbers).flatMap(({ from, to }): (number | string)[] =>
    to - from < 2 ? [...new Set([from, to])] : [`${from}-${to}`],
  );

/** Findings of a report as a process file spares them, and which of them have a repair. */
interface Exemptions {
  readonly exempt: Exempt;
  readonly comments: Comments;
}

const FOREWORD =
  'What is wrong today, so that an audit shows no old errors. These findings would not hold up a pull request without it, either: only what one introduces does. An entry spares its numbers for ever: remove it once they are repaired.';

/** Rules that keep numbers sound: no habit of a project excuses what they find. */
const SOUND = new Set(['document-readable', 'number-unique', 'registry-table']);
/** Rules that are never switched off. What they find is shown: new statuses are to be seen. */
const SHOWN = new Set(['status-known']);

/**
 * Exempts each error of an audit, by the message of its rule: whatever else that rule finds in the same proposals counts,
 * as a field does that a later status needs. What nobody can repair without a decision comes first.
 */
export function exemptionsOf({ findings }: Pick<Report, 'findings'>): Exemptions {
  const errors = findings.filter(
    ({ severity, rule, proposal }) => (severity === 'error' || SHOWN.has(rule)) && proposal !== null,
  );
  const messageOf = ({ rule, message }: Finding): string => `${rule}.${message}`;
  const rules = [...new Set(errors.map(messageOf))].map((rule) => {
    const own = errors.filter((finding) => messageOf(finding) === rule);
    return {
      rule,
      numbers: rangesOf(own.flatMap(({ proposal }) => proposal ?? [])),
      isRepaired: own.every(isOffered),
    };
  });
  const sorted = rules.sort((a, b) => Number(a.isRepaired) - Number(b.isRepaired));
  const at = sorted.findIndex(({ isRepaired }) => isRepaired);
  return {
    exempt: sorted.map(({ rule, numbers }) => ({ rule, numbers, reason: REASON }) as Exempt[number]),
    comments: {
      ...(sorted.length === 0 ? {} : { exempt: FOREWORD }),
      ...(at === -1
        ? {}
        : {
            [`exempt.${at}`]: 'From here on: `proposal-gate fix --existing` repairs them, once the entry is removed.',
          }),
    },
  };
}

/** A rule that several proposals break, and more than a quarter of all, is none that they follow. */
const SEVERAL = 2;
const MOST_BROKEN = 4;

const isShown = (rule: string, { rules = {} }: ProcessFile): boolean => SHOWN.has(rule) && rules[rule] === 'warning';

/** Switches off, in a drafted process, each rule that the documents do not follow; null when they follow all. */
export function withoutUnfollowed(
  file: ProcessFile,
  comments: Comments,
  { findings, proposals }: Pick<Report, 'findings' | 'proposals'>,
): { readonly file: ProcessFile; readonly comments: Comments } | null {
  const breaking = new Map<string, Set<number>>();
  for (const { rule, proposal } of findings)
    if (proposal !== null && !SOUND.has(rule)) breaking.set(rule, (breaking.get(rule) ?? new Set()).add(proposal));
  const unfollowed = [...breaking].filter(
    ([rule, { size }]) => size >= SEVERAL && size * MOST_BROKEN > proposals.length && !isShown(rule, file),
  );
  if (unfollowed.length === 0) return null;
  const severities = unfollowed.map(([rule]) => [rule, SHOWN.has(rule) ? ('warning' as const) : ('off' as const)]);
  const rules = { ...file.rules, ...Object.fromEntries(severities) };
  const said = unfollowed.map(([rule, { size }]) => [
    `rules.${rule}`,
    `${size} of ${proposals.length} proposals do otherwise.`,
  ]);
  return { file: { ...file, rules }, comments: { ...comments, ...Object.fromEntries(said) } };
}
