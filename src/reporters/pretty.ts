import picocolors from 'picocolors';
import { type Finding, processOf, type Report } from '../model/report.ts';
import { blockLines, indent, type Page, row, ruleLines, sentence, titleRow } from './block-text.ts';
import { type Block, blocksByOwner, olderFindings, shownFindings, toBlocks } from './blocks.ts';
import { wrap } from './columns.ts';
import { inert, oneLine } from './escape.ts';
import { nextSteps } from './next.ts';
import { bySeverity, counted, exemptedIn, headline, statusMove } from './wording.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Terminal columns; 80 when nothing is said. */
  readonly width?: number;
  /** Shows older findings in full. */
  readonly existing?: boolean;
}

/** The title line of a proposal's findings, with its status at the right. */
function header({ owner, number, findings: [first] }: Block, report: Report, page: Page): string {
  if (owner === null) {
    const others = report.mode === 'audit' ? 'Repository' : report.isQueued ? 'Merge group' : 'Pull request';
    return page.colors.bold(
      oneLine(number === null ? others : `${first === undefined ? '' : processOf(report, first).label}-${number}`),
    );
  }
  const move = statusMove(owner).map((segment) => ('code' in segment ? segment.code : segment.text));
  return titleRow(owner, move.join(''), page);
}

/** Findings by proposal, each group under its header. */
const groups = (report: Report, findings: readonly Finding[], page: Page): string[] =>
  blocksByOwner(report, findings).flatMap((blocks) => [
    ...blocks.slice(0, 1).map((block) => header(block, report, page)),
    '',
    ...blocks.flatMap((block) => [...blockLines(block, page), '']),
  ]);

/** The last line: how much of what, and the verdict. */
function lastLine(report: Report, existing: boolean, page: Page): string {
  const older = olderFindings(report).length;
  const folded =
    older === 0
      ? []
      : [`${counted(older, 'older finding')} in these files${existing ? '' : ' (--existing shows them)'}`];
  const counts = bySeverity(shownFindings(report)).join(', ');
  const left = [counts || headline(report, []), ...folded].join(' · ');
  const paint = report.verdict === 'fail' ? page.colors.red : page.colors.green;
  // An audit that nothing can fail has found what it has found: `pass` beside ten errors would say something else.
  const isOpen = report.mode === 'audit' && report.failOn === 'never' && counts !== '';
  return isOpen ? left : row(left, report.verdict, page.width, String, (verdict) => page.colors.bold(paint(verdict)));
}

/** A note, and the items of its list. */
function noteLines(note: string, width: number): string[] {
  const [said = '', ...items] = note.split('\n- ').map(oneLine);
  const listed = items.flatMap((item) => {
    const [first = '', ...rest] = wrap(item, width - '  - '.length);
    return [`  - ${first}`, ...indent(rest, '  - '.length)];
  });
  return [...wrap(`Note: ${said}`, width), ...listed];
}

/** The report for a terminal: findings by proposal, older ones as a count, the verdict on the last line. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const { color, width = 80, existing = false } = options;
  const page: Page = { colors: picocolors.createColors(color), width };
  const older = existing ? olderFindings(report) : [];
  const oldLines =
    older.length === 0
      ? []
      : [page.colors.bold('Older findings, not from this change'), '', ...groups(report, older, page)];
  const audit =
    report.mode === 'audit' && report.findings.length > 0
      ? [page.colors.bold('Findings by rule'), '', ...ruleLines(report.findings), '']
      : [];
  const next = nextSteps(report, toBlocks(report, shownFindings(report)), 'counted');
  const lines = [
    ...groups(report, shownFindings(report), page),
    ...oldLines,
    ...audit,
    ...report.notes.flatMap((note) => noteLines(note, width)),
    ...(report.notes.length > 0 ? [''] : []),
    ...exemptedIn(report).flatMap(({ rule, numbers, reason }) =>
      wrap(`Exempted: ${oneLine(rule)} for ${numbers}, ${oneLine(reason)}`, width),
    ),
    ...(report.exempted.length > 0 ? [''] : []),
    lastLine(report, existing, page),
    ...(next.length === 0 ? [] : wrap(`Next: ${sentence(next)}`, width)),
  ];
  return inert(`${lines.join('\n')}\n`);
}
