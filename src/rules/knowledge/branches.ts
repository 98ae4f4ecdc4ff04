import { expand, formatNumber, NO_WORDS, shortName } from '../../model/naming.ts';
import { isOff, type Process } from '../../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../../model/proposal.ts';
import type { MessageData } from '../../model/prose.ts';
import { titleOf } from '../../model/titles.ts';
import { readTemplate } from './pulls.ts';

/** The branch that a proposal of this title comes in; empty where the process has no pattern for it. */
export const branchNamed = (process: Process, number: number, title: string): string =>
  expand(process.pullRequest.branch ?? '', {
    label: process.label,
    number: formatNumber(process, number),
    slug: shortName(title) || NO_WORDS,
  });

/** The branch that a proposal under a number comes in. */
export const branchFor = (process: Process, side: Side, proposal: Proposal, number = proposal.number): string =>
  branchNamed(process, number, titleOf(process, side, proposal));

/** Says that another number means another pull request. */
interface Foreword {
  readonly foreword: string;
  readonly data: MessageData;
}

/** What a fix begins with that gives a new proposal another number than its branch has; nothing where the branch may stay. */
export function inAnotherBranch(process: Process, side: Side, number: number, next: number): Foreword {
  const { branch: template } = process.pullRequest;
  const [proposal, ...others] = documentsOf(side, number).filter(({ added }) => added);
  const isNamed = template !== null && side.branch !== null && !isOff(process, 'branch-name');
  const digits = isNamed ? readTemplate(process, template, side.branch)?.digits : null;
  if (proposal === undefined || others.length > 0 || digits !== formatNumber(process, number))
    return { foreword: '', data: {} };
  return {
    foreword:
      'The branch of a pull request cannot be changed, and this one says `{digits}`: what follows goes into a new pull request from `{branch}`. ',
    data: { digits, branch: branchFor(process, side, proposal, next) },
  };
}
