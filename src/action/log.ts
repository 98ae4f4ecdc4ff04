import * as core from '@actions/core';
import { isGateError } from '../model/errors.ts';
import { DEFECT } from '../model/project.ts';
import { countsBySeverity, type FindingSeverity, type Report, withDocument } from '../model/report.ts';
import { oneLine, spoken } from '../reporters/escape.ts';
import { counted, sourcesOf } from '../reporters/wording.ts';
import type { Target } from '../sources/github/target.ts';

/** Text of a pull request may stand in it: one line, nothing unseen, and nothing that the runner takes for a command. */
export const log = (text: string): void => core.info(spoken(oneLine(text)));

/** What kept the gate from judging, and what to do next. Text of a pull request may stand in it. */
export function reasonOf(error: unknown): string {
  if (isGateError(error)) return `${error.message} ${error.hint}`;
  return `${error instanceof Error ? `${error.name}: ${error.message}.` : String(error)} ${DEFECT}`;
}

const SUBJECTS: Readonly<Record<Target['kind'], string>> = {
  pull: 'This pull request',
  range: 'This merge group',
  revision: 'This commit',
};

/** How many findings of each severity, an audit's included. */
export const foundOf = ({ mode, counts, findings }: Report): Readonly<Record<FindingSeverity, number>> =>
  mode === 'check' ? counts : countsBySeverity(findings);

/** The verdict, as a line of the log. */
export function verdictLine(report: Report, { kind }: Pick<Target, 'kind'>): string {
  const { verdict, mode, counts, proposals, processes } = report;
  const { error, warning, notice } = foundOf(report);
  if (proposals.length === 0 && error + warning + notice === 0) {
    const verb = mode === 'audit' ? 'holds' : 'touches';
    return `${SUBJECTS[kind]} ${verb} no proposal (${processes.map(({ name }) => name).join(', ')}: ${sourcesOf(report)}).`;
  }
  const names = proposals.slice(0, 20).map(({ name }) => name);
  const judged = mode === 'audit' ? [counted(withDocument(proposals).length, 'proposal')] : names;
  const found = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    counted(notice, 'notice'),
    ...(mode === 'audit' ? [] : [counted(counts.existing, 'older finding')]),
  ].join(', ');
  // What is wrong may be no proposal: the process file, say.
  const subject = judged.length === 0 ? '' : ` for ${judged.join(', ')}`;
  return `${verdict === 'pass' ? 'Pass' : 'Fail'}${subject}: ${found}.`;
}
