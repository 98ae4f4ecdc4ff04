import picocolors from 'picocolors';
import { type Prose, plain } from '../model/prose.ts';
import { type Finding, processOf, type Report } from '../model/report.ts';
import { type Block, blocksByOwner, olderFindings, type Place, shownFindings } from './blocks.ts';
import { shortened, widthOf, wrap } from './columns.ts';
import { inert, oneLine, visible } from './escape.ts';
import { pointAt } from './excerpt.ts';
import { instructionsOf } from './repairs.ts';
import { byRule, counted, headline, nextSteps, statusMove } from './wording.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Terminal columns; 80 when nothing is said. */
  readonly width?: number;
  /** Shows older findings in full. */
  readonly existing?: boolean;
}

type Colors = ReturnType<typeof picocolors.createColors>;

interface Page {
  readonly colors: Colors;
  readonly width: number;
}

/** Findings stand below their severity, `  warning  `. */
const MARGIN = 11;
/** With more places than this in a block, each is named and none is quoted. */
const MOST_EXCERPTS = 3;

const indent = (lines: readonly string[], by = MARGIN): string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

const sentence = (prose: Prose): string => oneLine(plain(prose));

const severityColor = (colors: Colors, severity: Finding['severity']): Colors['red'] =>
  ({ error: colors.red, warning: colors.yellow, notice: colors.cyan })[severity];

/** Left and right text in one line of the page, each in its colour; the gap is counted without them. */
function row(
  left: string,
  right: string,
  width: number,
  paint: (left: string) => string,
  dye: (right: string) => string,
): string {
  const gap = Math.max(width - widthOf(left) - widthOf(right), 2);
  return `${paint(left)}${' '.repeat(gap)}${dye(right)}`;
}

/** The title line of a proposal's findings, with its status at the right. */
function header({ owner, number, findings: [first] }: Block, report: Report, { colors, width }: Page): string {
  if (owner === null) {
    const others = report.mode === 'audit' ? 'Repository' : report.isQueued ? 'Merge group' : 'Pull request';
    return colors.bold(
      oneLine(number === null ? others : `${first === undefined ? '' : processOf(report, first).label}-${number}`),
    );
  }
  const status = oneLine(
    statusMove(owner)
      .map((segment) => ('code' in segment ? segment.code : segment.text))
      .join(''),
  );
  const move = shortened(status, Math.floor(width / 2));
  const name = `${oneLine(owner.name)}  `;
  const title = shortened(oneLine(owner.title) || '(no title)', Math.max(width - widthOf(name) - widthOf(move) - 2, 8));
  return row(`${name}${title}`, move, width, colors.bold, String);
}

const where = ({ path, range }: Place['at']): string =>
  oneLine(path) + (range === null ? '' : `:${range.line}:${range.column}`);

function placeLines({ at, excerpt }: Place, quote: boolean, paint: Colors['red'], { colors, width }: Page): string[] {
  const place = at.path === '' ? [] : [colors.dim(where(at))];
  if (!quote || at.range === null || excerpt === null || excerpt === '') return place;
  const number = `  ${at.range.line} │ `;
  const { text, carets } = pointAt(excerpt, at.range, width - MARGIN - number.length);
  return [
    ...place,
    `${colors.dim(number)}${text}`,
    `${colors.dim(`${' '.repeat(number.length - 2)}│ `)}${paint(carets)}`,
  ];
}

/** What to write, to the letter: these lines are not wrapped, so that they can be copied. */
const textLines = (text: string): string[] => indent(visible(text.replace(/\r\n?/g, '\n')).split('\n'), 4);

function repairLines(block: Block, { colors, width }: Page): string[] {
  const { items: all, end } = instructionsOf(block);
  const mark = colors.green('Fix:');
  const item = all.length > 1 ? '- ' : '';
  const hang = all.length > 1 ? '     - '.length : 0;
  const lines = all.flatMap((steps, at) => {
    const [first = '', ...rest] = steps.flatMap((step, n) => {
      if ('write' in step) return textLines(step.write);
      // A single fix runs on below its own "Fix:", the items of several hang.
      const lead = n === 0 && hang === 0 ? 'Fix: ' : '';
      return wrap(`${lead}${sentence(step.say)}`, width - MARGIN - hang);
    });
    const lead = at === 0 ? `${mark} ` : '     ';
    return [`${lead}${item}${hang === 0 ? first.replace(/^Fix: ?/, '') : first}`, ...indent(rest, hang)];
  });
  return end.length === 0 ? lines : [...lines, ...indent(wrap(sentence(end), width - MARGIN - '     '.length), 5)];
}

function blockLines(block: Block, page: Page): string[] {
  const { colors, width } = page;
  const paint = severityColor(colors, block.severity);
  const places = block.subjects.flatMap((subject) => subject.places);
  const shared = new Set(places.map(({ at }) => where(at))).size === 1;
  const quote = shared || places.length <= MOST_EXCERPTS;
  const shownPlaces = (subject: Block['subjects'][number], last: boolean): readonly Place[] =>
    shared ? (last ? places.slice(0, 1) : []) : subject.places;
  const told = block.subjects.flatMap((subject, at) => {
    const rule = at === 0 ? oneLine(block.rule) : '';
    const room = width - MARGIN - (at === 0 ? rule.length + 2 : 0);
    const [what = '', ...more] = wrap(sentence(subject.what), Math.max(room, 20));
    const first = rule === '' ? colors.bold(what) : row(what, rule, width - MARGIN, colors.bold, colors.dim);
    return [
      first,
      ...more.map((line) => colors.bold(line)),
      ...shownPlaces(subject, at === block.subjects.length - 1).flatMap((p) => placeLines(p, quote, paint, page)),
    ];
  });
  const why = block.why === null ? [] : wrap(sentence(block.why), width - MARGIN);
  const [first = '', ...rest] = [...told, ...why, ...repairLines(block, page)];
  return [`  ${paint(block.severity)}${' '.repeat(MARGIN - 2 - block.severity.length)}${first}`, ...indent(rest)];
}

/** Findings by proposal, each group under its header. */
const groups = (report: Report, findings: readonly Finding[], page: Page): string[] =>
  blocksByOwner(report, findings).flatMap((blocks) => [
    ...blocks.slice(0, 1).map((block) => header(block, report, page)),
    '',
    ...blocks.flatMap((block) => [...blockLines(block, page), '']),
  ]);

function counts(report: Report): string {
  const shown = shownFindings(report);
  const count = (severity: Finding['severity']): number => shown.filter((f) => f.severity === severity).length;
  return (['error', 'warning', 'notice'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity))
    .join(', ');
}

/** The last line: how much of what, and the verdict. */
function lastLine(report: Report, existing: boolean, page: Page): string {
  const older = olderFindings(report).length;
  const folded =
    older === 0
      ? []
      : [`${counted(older, 'older finding')} in these files${existing ? '' : ' (--existing shows them)'}`];
  const left = [counts(report) || headline(report, []), ...folded].join(' · ');
  const paint = report.verdict === 'fail' ? page.colors.red : page.colors.green;
  // An audit that nothing can fail has found what it has found: `pass` beside ten errors would say something else.
  const isOpen = report.mode === 'audit' && report.failOn === 'never' && counts(report) !== '';
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

function ruleLines(report: Report): string[] {
  const rules = byRule(report);
  const digits = String(rules[0]?.[1] ?? 0).length;
  return rules.map(([rule, count]) => `  ${String(count).padStart(digits)}  ${oneLine(rule)}`);
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
      ? [page.colors.bold('Findings by rule'), '', ...ruleLines(report), '']
      : [];
  const next = shownFindings(report).length > 0 ? [] : nextSteps(report);
  const lines = [
    ...groups(report, shownFindings(report), page),
    ...oldLines,
    ...audit,
    ...report.notes.flatMap((note) => noteLines(note, width)),
    ...(report.notes.length > 0 ? [''] : []),
    ...report.exempted.flatMap(({ rule, number, reason }) =>
      wrap(`Exempted: ${oneLine(rule)} for ${number}, ${oneLine(reason)}`, width),
    ),
    ...(report.exempted.length > 0 ? [''] : []),
    lastLine(report, existing, page),
    ...(next.length === 0 ? [] : wrap(`Next: ${sentence(next)}`, width)),
  ];
  return inert(`${lines.join('\n')}\n`);
}
