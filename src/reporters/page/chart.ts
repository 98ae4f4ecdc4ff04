import type { Month } from '../../model/report.ts';
import { type Html, html, label, NOTHING } from './html.ts';
import { type Sheet, section } from './sheet.ts';
import { NONE, type Standing, UNKNOWN } from './statuses.ts';

/** How many proposals stood in each status at the end of a month, in the order of the statuses. */
interface Column {
  readonly month: string;
  readonly counts: readonly number[];
}

/** Columns that can be told from one another. */
const MOST_COLUMNS = 96;
/** Fillings beside the colour, so that the statuses differ without it too; the first is plain. */
const FILLINGS = 4;

interface Size {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Most labels below the columns. */
  readonly labels: number;
}

const SIZES: readonly Size[] = [
  { name: 'wide', width: 1120, height: 280, labels: 12 },
  { name: 'narrow', width: 340, height: 220, labels: 4 },
];
const LEFT = 34;
const TOP = 10;
const BOTTOM = 26;
const WIDEST_BAR = 48;

/** So many months that they fit, the last one always. */
function thinned(months: readonly Month[]): Month[] {
  const step = Math.ceil(months.length / MOST_COLUMNS);
  return months.filter((_, at) => (months.length - 1 - at) % step === 0);
}

function columnsOf({ standings }: Sheet, months: readonly Month[], series: readonly Standing[]): Column[] {
  return months.map(({ month, counts }) => {
    const sums = series.map(() => 0);
    for (const [status, count] of Object.entries(counts)) {
      const standing = standings.named(status);
      const at = series.indexOf(standing);
      sums[at] = (sums[at] ?? 0) + count;
    }
    return { month, counts: sums };
  });
}

const total = ({ counts }: Column): number => counts.reduce((sum, count) => sum + count, 0);

/** A round number of which about four reach the top. */
function stepOf(most: number): number {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((factor) => power * factor >= rough) ?? 10);
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mar 2025`. */
const monthName = (month: string): string => `${NAMES[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

const fillingOf = ({ prefix }: Sheet, { name }: Size, at: number): string => `${prefix}${name}${at % FILLINGS}`;

function fillings(sheet: Sheet, size: Size): Html {
  const shapes = [html`<path d="M0 6 6 0"/>`, html`<circle cx=3 cy=3 r=1 />`, html`<path d="M0 3h6"/>`];
  const patterns = shapes.map(
    (shape, at) =>
      html`<pattern id="${fillingOf(sheet, size, at + 1)}" width=6 height=6 patternUnits=userSpaceOnUse class=filling>${shape}</pattern>`,
  );
  return html`<defs>${patterns}</defs>`;
}

/** One shape in its colour, and its filling over it. */
const filled = (sheet: Sheet, size: Size, { color }: Standing, at: number, shape: string): Html =>
  html`<path class="fill ${color}" d="${shape}"/>${at % FILLINGS === 0 ? NOTHING : html`<path fill="url(#${fillingOf(sheet, size, at)})" d="${shape}"/>`}`;

function drawing(sheet: Sheet, columns: readonly Column[], series: readonly Standing[], size: Size): Html {
  const most = Math.max(1, ...columns.map(total));
  const step = stepOf(most);
  const top = Math.ceil(most / step) * step;
  const [width, height] = [size.width - LEFT, size.height - TOP - BOTTOM];
  const slot = width / columns.length;
  const bar = Math.min(slot * 0.85, WIDEST_BAR);
  const y = (count: number): number => round(TOP + height - (count / top) * height);
  const x = (at: number): number => round(LEFT + at * slot);
  const bars = series.map((standing, index) => {
    const pieces = columns.flatMap(({ counts }, at) => {
      const below = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
      const count = counts[index] ?? 0;
      const [low, high] = [y(below), y(below + count)];
      return count === 0 ? [] : `M${round(x(at) + (slot - bar) / 2)} ${low}V${high}h${round(bar)}V${low}z`;
    });
    return pieces.length === 0 ? NOTHING : filled(sheet, size, standing, index, pieces.join(''));
  });
  const lines = Array.from({ length: top / step + 1 }, (_, at) => {
    const level = y(at * step);
    return html`<path class=grid d="M${LEFT} ${level}H${size.width}"/><text x=${LEFT - 8} y=${level + 4} text-anchor=end>${at * step}</text>`;
  });
  const every = Math.ceil(columns.length / size.labels);
  const months = columns.map(({ month }, at) =>
    (columns.length - 1 - at) % every === 0 && (at > 0 || every === 1)
      ? html`<text x=${round(Math.min(x(at) + slot / 2, size.width - 32))} y=${size.height - 6} text-anchor=middle>${monthName(month)}</text>`
      : NOTHING,
  );
  const tips = columns.map(({ month, counts }, at) => {
    const said = series.flatMap(({ name }, index) =>
      (counts[index] ?? 0) > 0 ? `${label(name)} ${counts[index]}` : [],
    );
    return html`<path class=tip d="M${x(at)} ${TOP}h${round(slot)}v${height}H${x(at)}z"><title>${monthName(month)}: ${said.join(', ') || 'none'}</title></path>`;
  });
  return html`<svg class=${size.name} role=img aria-label="${summary(sheet, columns)}" viewBox="0 0 ${size.width} ${size.height}" width=${size.width} height=${size.height}>${fillings(sheet, size)}${lines}${bars}${months}${size.name === 'wide' && sheet.detail.links ? tips : NOTHING}</svg>`;
}

function summary({ process }: Sheet, columns: readonly Column[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${process.label} proposals by status, ${monthName(first.month)} (${total(first)}) to ${monthName(last.month)} (${total(last)})`;
}

function legend(sheet: Sheet, series: readonly Standing[], size: Size): Html {
  const items = series.map(
    (standing, at) =>
      html`<li><svg width=14 height=14 aria-hidden=true>${filled(sheet, size, standing, at, 'M0 0h14v14H0z')}</svg>${label(standing.name)}`,
  );
  return html`<ul class="legend ${size.name}">${items}</ul>`;
}

function data({ process }: Sheet, columns: readonly Column[], series: readonly Standing[]): Html {
  const heads = series.map(({ name }) => html`<th scope=col>${label(name)}`);
  const rows = columns.map(({ month, counts }) => {
    const cells = counts.map((count) => html`<td>${count}`);
    return html`<tr><th scope=row>${month}${cells}`;
  });
  return html`<details><summary>The same in numbers</summary><div class=numbers role=region aria-label="${label(process.label)} proposals by month" tabindex=0><table><thead><tr><th scope=col>Month${heads}<tbody>${rows.reverse()}</table></div></details>`;
}

/** Proposals by month and status, in stacked columns; nothing when nobody looked back. */
export function chartSection(sheet: Sheet): Html {
  const own = (sheet.report.months ?? []).filter(({ process }) => process === sheet.process.name);
  if (own.length === 0) return NOTHING;
  const months = thinned(own);
  const all = [...sheet.standings.known, UNKNOWN, NONE];
  const present = new Set(months.flatMap(({ counts }) => Object.keys(counts).map(sheet.standings.named)));
  const series = all.filter((standing) => present.has(standing));
  const columns = columnsOf(sheet, months, series);
  const drawn = SIZES.flatMap((size) => [legend(sheet, series, size), drawing(sheet, columns, series, size)]);
  return section(sheet, 'history', 'History', [...drawn, data(sheet, columns, series)]);
}
