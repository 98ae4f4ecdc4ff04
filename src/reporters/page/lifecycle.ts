import { nextStatuses } from '../../model/lifecycle.ts';
import { moveNeeds } from '../../model/needs.ts';
import { shortened } from '../columns.ts';
import { counted, needed } from '../wording.ts';
import { type Html, html, label, NOTHING, sentence } from './html.ts';
import { type Layout, layoutOf, type Point, type Route } from './layers.ts';
import { type Sheet, section } from './sheet.ts';
import { RESERVED, type Standing } from './statuses.ts';

const WIDTH = 148;
const HEIGHT = 52;
/** Lines have a width. */
const EDGE = 1;
const ARROW = 7;
const MOST_LETTERS = 17;
/** Names of 14 pixels have 11 at least. */
const LEAST_SCALE = 0.79;
/** A drawing with more layers, or more in one of them, is a maze: words tell more. */
const MOST_DRAWN = 12;

/** How the drawing runs: from left to right where there is room, from top to bottom on a small screen. */
interface Run {
  readonly name: 'across' | 'down';
  /** From one layer to the next, and from one neighbour to the next. */
  readonly layer: number;
  readonly step: number;
}

const RUNS: readonly Run[] = [
  { name: 'across', layer: WIDTH + 76, step: HEIGHT + 28 },
  { name: 'down', layer: HEIGHT + 56, step: WIDTH + 20 },
];

interface Spot {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The middle of a node. */
const spotOf = ({ layer, at }: Point, run: Run): Spot =>
  run.name === 'across'
    ? { x: EDGE + WIDTH / 2 + layer * run.layer, y: EDGE + HEIGHT / 2 + at * run.step }
    : { x: EDGE + WIDTH / 2 + at * run.step, y: EDGE + HEIGHT / 2 + layer * run.layer };

/** Lines that leave or reach one side of a node share it evenly, in the order of where they come from. */
function portsOf({ nodes, routes }: Layout): (route: Route, end: 'start' | 'end') => number {
  const sides = new Map<string, { readonly key: string; readonly at: number }[]>();
  const keyOf = ({ from, to }: Route, end: string): string => JSON.stringify([from, to, end]);
  const sideOf = ({ from, to, points }: Route, end: 'start' | 'end'): { side: string; at: number } => {
    const [name, other] = end === 'start' ? [from, points[1]] : [to, points.at(-2)];
    const own = nodes.get(name)?.layer ?? 0;
    return { side: JSON.stringify([name, (other?.layer ?? 0) > own]), at: other?.at ?? 0 };
  };
  for (const route of routes)
    for (const end of ['start', 'end'] as const) {
      const { side, at } = sideOf(route, end);
      sides.set(side, [...(sides.get(side) ?? []), { key: keyOf(route, end), at }]);
    }
  const shares = new Map<string, number>();
  for (const side of sides.values())
    for (const [turn, { key }] of side.sort((a, b) => a.at - b.at).entries())
      shares.set(key, (turn + 1) / (side.length + 1) - 0.5);
  return (route, end) => shares.get(keyOf(route, end)) ?? 0;
}

/** A smooth line through the points of a route, from the border of one node to that of the other. */
function lineOf(route: Route, run: Run, port: (end: 'start' | 'end') => number): string {
  const across = run.name === 'across';
  const [length, breadth] = across ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH];
  const forward = (route.points.at(-1)?.layer ?? 0) > (route.points[0]?.layer ?? 0) ? 1 : -1;
  const spots = route.points.map((point, at) => {
    const { x, y } = spotOf(point, run);
    const end = at === 0 ? 'start' : at === route.points.length - 1 ? 'end' : null;
    if (end === null) return { x, y };
    const along = (end === 'start' ? length / 2 : -length / 2 - ARROW + 1) * forward;
    const beside = port(end) * breadth * 0.7;
    return across ? { x: x + along, y: y + beside } : { x: x + beside, y: y + along };
  });
  const [first, ...others] = spots;
  if (first === undefined) return '';
  const text = ({ x, y }: Spot): string => `${round(x)} ${round(y)}`;
  let before = first;
  const curves = others.map((spot) => {
    const [dx, dy] = [(spot.x - before.x) / 2, (spot.y - before.y) / 2];
    const one = across ? { x: before.x + dx, y: before.y } : { x: before.x, y: before.y + dy };
    const other = across ? { x: spot.x - dx, y: spot.y } : { x: spot.x, y: spot.y - dy };
    before = spot;
    return `C${text(one)} ${text(other)} ${text(spot)}`;
  });
  return `M${text(first)}${curves.join('')}`;
}

const countOf = ({ rows }: Sheet, standing: Standing): number => rows.filter((row) => row.standing === standing).length;

function node(sheet: Sheet, standing: Standing, { x, y }: Spot): Html {
  const [left, top] = [round(x - WIDTH / 2), round(y - HEIGHT / 2)];
  const count = countOf(sheet, standing);
  return html`<g class="node ${standing.color}${count === 0 ? ' idle' : ''}"><rect x=${left} y=${top} width=${WIDTH} height=${HEIGHT} rx=8 /><path class=bar d="M${left + 12} ${top + 15}v22"/><text x=${left + 24} y=${top + 23}>${shortened(label(standing.name), MOST_LETTERS)}</text><text class=count x=${left + 24} y=${top + 40}>${counted(count, 'proposal')}</text></g>`;
}

function drawing(sheet: Sheet, layout: Layout, run: Run): Html {
  const port = portsOf(layout);
  const across = run.name === 'across';
  const [long, broad] = [(layout.layers - 1) * run.layer, layout.breadth * run.step];
  const width = round(2 * EDGE + WIDTH + (across ? long : broad));
  const height = round(2 * EDGE + HEIGHT + (across ? broad : long));
  const head = `${sheet.prefix}${run.name}`;
  const lines = layout.routes.map(
    (route) => html`<path class=move d="${lineOf(route, run, (end) => port(route, end))}" marker-end="url(#${head})"/>`,
  );
  const nodes = sheet.standings.known.flatMap((standing) => {
    const point = layout.nodes.get(standing.name);
    return point === undefined ? [] : node(sheet, standing, spotOf(point, run));
  });
  // A drawing that is squeezed below the least width is scrolled.
  const least = html`<svg class="${run.name} least" width=${Math.ceil(width * LEAST_SCALE)} height=0 aria-hidden=true></svg>`;
  return html`${least}<svg class=${run.name} role=img aria-labelledby="${sheet.prefix}lifecycle" aria-describedby="${sheet.prefix}words" viewBox="0 0 ${width} ${height}" width=${width} height=${height}><defs><marker id="${head}" viewBox="0 0 8 8" refX=1 refY=4 markerWidth=${ARROW} markerHeight=${ARROW} markerUnits=userSpaceOnUse orient=auto-start-reverse><path d="M0 0 8 4 0 8z"/></marker></defs>${lines}${nodes}</svg>`;
}

/** What a status may become, and what that takes. */
function words(sheet: Sheet, standing: Standing): Html {
  const { lifecycle, needs } = sheet.process;
  const next = nextStatuses(lifecycle, standing.name).map((name, at) => {
    const toDo = needed(moveNeeds(needs, standing.name, name));
    const what = toDo.length === 0 ? NOTHING : html` (${sentence(toDo)})`;
    return html`${at === 0 ? '' : ' or '}<b>${label(name)}</b>${what}`;
  });
  const moves = next.length === 0 ? html`is final` : html`can become ${next}`;
  const begins = lifecycle.initial.includes(standing.name) ? ', where proposals begin' : '';
  return html`<li><b>${label(standing.name)}</b> (${counted(countOf(sheet, standing), 'proposal')}${begins}) ${moves}.</li>`;
}

/** Proposals whose status the lifecycle does not know stand apart. */
function apart({ rows }: Sheet): Html {
  const counts = new Map<string, number>();
  for (const { standing } of rows.filter((row) => !row.standing.known))
    counts.set(standing.name, (counts.get(standing.name) ?? 0) + 1);
  const items = [...counts].map(
    ([name, count]) => html`<li>${name}: ${counted(count, name === RESERVED.name ? 'number' : 'proposal')}</li>`,
  );
  return items.length === 0 ? NOTHING : html`<p class=lead>Outside of the lifecycle:</p><ul class=apart>${items}</ul>`;
}

/** The lifecycle as a drawing, and in words. */
export function lifecycleSection(sheet: Sheet): Html {
  const { known } = sheet.standings;
  if (known.length === 0) return NOTHING;
  const layout = layoutOf(
    known.map(({ name }) => name),
    (name) => nextStatuses(sheet.process.lifecycle, name),
  );
  const isDrawn = Math.max(layout.layers, layout.breadth) <= MOST_DRAWN;
  const drawn = html`<div class=drawn role=group aria-label="${label(sheet.process.label)} lifecycle, drawn" tabindex=0>${RUNS.map((run) => drawing(sheet, layout, run))}</div>`;
  return section(sheet, 'lifecycle', 'Lifecycle', [
    isDrawn ? drawn : NOTHING,
    apart(sheet),
    html`<details${isDrawn ? NOTHING : html` open`}><summary>The lifecycle in words</summary><ul id="${sheet.prefix}words" class=words>${known.map((standing) => words(sheet, standing))}</ul></details>`,
  ]);
}
