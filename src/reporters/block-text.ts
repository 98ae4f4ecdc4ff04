/** One thing to do as a terminal shows it: what is wrong, where, why, and how to fix it. */
import type picocolors from 'picocolors';
import { type Prose, plain } from '../model/prose.ts';
import type { Finding, ProposalSummary } from '../model/report.ts';
import type { Block, Place } from './blocks.ts';
import { shortened, widthOf, wrap } from './columns.ts';
import { oneLine, visible } from './escape.ts';
import { pointAt } from './excerpt.ts';
import { instructionsOf } from './repairs.ts';
import { byRule } from './wording.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** A terminal to write for. */
export interface Page {
  readonly colors: Colors;
  readonly width: number;
}

/** Findings stand below their severity, `  warning  `. */
const MARGIN = 11;
/** With more places than this in a block, each is named and none is quoted. */
const MOST_EXCERPTS = 3;

export const indent = (lines: readonly string[], by = MARGIN): string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));

export const sentence = (prose: Prose): string => oneLine(plain(prose));

const severityColor = (colors: Colors, severity: Finding['severity']): Colors['red'] =>
  ({ error: colors.red, warning: colors.yellow, notice: colors.cyan })[severity];

/** Left and right text in one line of the page, each in its colour; the gap is counted without them. */
export function row(
  left: string,
  right: string,
  width: number,
  paint: (left: string) => string,
  dye: (right: string) => string,
): string {
  const gap = Math.max(width - widthOf(left) - widthOf(right), 2);
  return `${paint(left)}${' '.repeat(gap)}${dye(right)}`;
}

/** How many findings each rule has, below each other. */
export function ruleLines(findings: readonly Finding[]): string[] {
  const rules = byRule(findings);
  const digits = String(rules[0]?.[1] ?? 0).length;
  return rules.map(([rule, count]) => `  ${String(count).padStart(digits)}  ${oneLine(rule)}`);
}

/** The line above what is said of a proposal: its name and title, and where it stands at the right. */
export function titleRow(
  proposal: Pick<ProposalSummary, 'name' | 'title'>,
  standing: string,
  { colors, width }: Page,
  dye: (standing: string) => string = String,
): string {
  const right = shortened(oneLine(standing), Math.floor(width / 2));
  const name = `${oneLine(proposal.name)}  `;
  const room = Math.max(width - widthOf(name) - widthOf(right) - 2, 8);
  return row(`${name}${shortened(oneLine(proposal.title) || '(no title)', room)}`, right, width, colors.bold, dye);
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

/** How to fix it, below `Fix:`. */
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

/** A block below its severity. A brief one leaves out where, and why. */
export function blockLines(block: Block, page: Page, isBrief = false): string[] {
  const { colors, width } = page;
  const paint = severityColor(colors, block.severity);
  const places = block.subjects.flatMap((subject) => subject.places);
  const shared = new Set(places.map(({ at }) => where(at))).size === 1;
  const quote = shared || places.length <= MOST_EXCERPTS;
  const shownPlaces = (subject: Block['subjects'][number], last: boolean): readonly Place[] =>
    isBrief ? [] : shared ? (last ? places.slice(0, 1) : []) : subject.places;
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
  const why = isBrief || block.why === null ? [] : wrap(sentence(block.why), width - MARGIN);
  const [first = '', ...rest] = [...told, ...why, ...repairLines(block, page)];
  return [`  ${paint(block.severity)}${' '.repeat(MARGIN - 2 - block.severity.length)}${first}`, ...indent(rest)];
}
