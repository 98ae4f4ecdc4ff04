import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { oneLine, spoken } from '../reporters/escape.ts';
import { sourcesOf } from '../reporters/wording.ts';

/** Text of a pull request may stand in it: one line, nothing unseen, and nothing that the runner takes for a command. */
export const log = (text: string): void => core.info(spoken(oneLine(text)));

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function verdictLine(report: Report): string {
  const { verdict, counts, proposals, processes } = report;
  if (proposals.length === 0 && counts.error + counts.warning + counts.notice === 0)
    return `This pull request touches no proposal (${processes.map(({ name }) => name).join(', ')}: ${sourcesOf(report)}).`;
  const names = proposals.slice(0, 20).map(({ name }) => name);
  const found = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.notice, 'notice'),
    counted(counts.existing, 'older finding'),
  ].join(', ');
  return `${verdict === 'pass' ? 'Pass' : 'Fail'} for ${names.join(', ')}: ${found}.`;
}
