import { plain } from '../model/prose.ts';
import type { Finding, ProposalSummary, Report } from '../model/report.ts';
import { remedy } from './annotations.ts';
import { olderFindings, ownersIn, shownFindings, worstFirst } from './blocks.ts';
import { inert, oneLine } from './escape.ts';

export interface LinesOptions {
  /** Shows older findings too. */
  readonly existing?: boolean;
}

/** Where a program opens the file: a whole file at its beginning, and what no file says in the proposal's document. */
function placeOf({ at: { path, range } }: Finding, owner: ProposalSummary | null): string {
  const file = path || owner?.path;
  return file ? `${oneLine(file)}:${range?.line ?? 1}:${range?.column ?? 1}: ` : '';
}

/** One finding a line, as compilers write them: editors read that. Ends with a line end, or is empty. */
export function renderLines(report: Report, { existing = false }: LinesOptions): string {
  const ownerOf = ownersIn(report);
  const findings = [shownFindings(report), existing ? olderFindings(report) : []].flatMap((each) =>
    worstFirst(report, each),
  );
  const lines = findings.map((finding) => {
    const said = [plain(finding.what), remedy(finding), plain(finding.otherwise ?? [])].map(oneLine);
    const message = said.filter((text) => text !== '').join(' ');
    return `${placeOf(finding, ownerOf(finding))}${finding.severity}: ${message} [${oneLine(finding.rule)}]\n`;
  });
  return inert(lines.join(''));
}
