/** Where the nodes of a small directed graph stand, in layers: a move leads from one layer to a later one where it can. */

export interface Point {
  readonly layer: number;
  /** Along the layer, in steps between neighbours; the least is 0. */
  readonly at: number;
}

export interface Route {
  readonly from: string;
  readonly to: string;
  /** Every point from start to end, both included. */
  readonly points: readonly Point[];
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly routes: readonly Route[];
  readonly layers: number;
  /** Steps along the widest layer. */
  readonly breadth: number;
}

/** From an earlier layer to a later one; `turned` when the move leads the other way. */
interface Arc {
  readonly from: string;
  readonly to: string;
  readonly turned: boolean;
}

type Moves = (name: string) => readonly string[];

/** Moves without circles: one that leads back to where it may have come from is turned. */
function arcsOf(names: readonly string[], moves: Moves): Arc[] {
  const arcs: Arc[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    state.set(name, 'open');
    for (const next of new Set(moves(name))) {
      if (next === name) continue;
      const turned = state.get(next) === 'open';
      arcs.push(turned ? { from: next, to: name, turned } : { from: name, to: next, turned });
      if (!state.has(next)) visit(next);
    }
    state.set(name, 'done');
  };
  for (const name of names) if (!state.has(name)) visit(name);
  return arcs;
}

/** The longest way to each node. */
function depthsOf(names: readonly string[], arcs: readonly Arc[]): Map<string, number> {
  const depths = new Map(names.map((name) => [name, 0]));
  for (const _ of names)
    for (const { from, to } of arcs) depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1));
  return depths;
}

/** A long arc passes through a place of its own in each layer between. */
interface Chain extends Arc {
  readonly stops: readonly string[];
}

const stopsOf = (arc: Arc, index: number, depths: ReadonlyMap<string, number>): Chain => {
  const between = (depths.get(arc.to) ?? 0) - (depths.get(arc.from) ?? 0) - 1;
  const stops = Array.from({ length: Math.max(0, between) }, (_, step) => `\n${index}.${step}`);
  return { ...arc, stops: [arc.from, ...stops, arc.to] };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Who is joined to whom, across one border of layers. */
function neighboursOf(chains: readonly Chain[]): Neighbours {
  const near = new Map<string, string[]>();
  const join = (one: string, other: string): void => void near.set(one, [...(near.get(one) ?? []), other]);
  for (const { stops } of chains)
    for (const [at, stop] of stops.slice(1).entries()) {
      join(stops[at] ?? '', stop);
      join(stop, stops[at] ?? '');
    }
  return near;
}

/** Pairs of arcs that cross, over all borders. */
function crossings(layers: readonly (readonly string[])[], near: Neighbours): number {
  let count = 0;
  for (const [at, layer] of layers.slice(1).entries()) {
    const above = layers[at] ?? [];
    const ends = layer.flatMap((name, y) =>
      (near.get(name) ?? [])
        .filter((other) => above.includes(other))
        .map((other) => [above.indexOf(other), y] as const),
    );
    for (const [x, y] of ends) for (const [v, w] of ends) if (x < v && y > w) count += 1;
  }
  return count;
}

const SWEEPS = 12;

/** Orders each layer by where its neighbours stand, as often as it takes away crossings. */
function ordered(start: readonly (readonly string[])[], near: Neighbours): readonly (readonly string[])[] {
  let best = start;
  let layers = start;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const step = sweep % 2 === 0 ? 1 : -1;
    const next = layers.map((layer) => [...layer]);
    for (let at = step > 0 ? 1 : next.length - 2; at >= 0 && at < next.length; at += step) {
      const beside = next[at - step] ?? [];
      const rank = new Map(
        (next[at] ?? []).map((name, place) => {
          const places = (near.get(name) ?? []).map((other) => beside.indexOf(other)).filter((index) => index >= 0);
          return [name, places.length === 0 ? place : mean(places)];
        }),
      );
      next[at]?.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    }
    layers = next;
    if (crossings(layers, near) < crossings(best, near)) best = layers;
  }
  return best;
}

const isStop = (name: string): boolean => name.startsWith('\n');
/** A line needs less room than a node. */
const roomBetween = (one: string, other: string): number => (isStop(one) || isStop(other) ? 0.7 : 1);

/** Moves the names of a layer near to where they want to be, in their order, with room between them. */
function settled(layer: readonly string[], wanted: ReadonlyMap<string, number>): Map<string, number> {
  const down: number[] = [];
  for (const [at, name] of layer.entries()) {
    const least = at === 0 ? Number.NEGATIVE_INFINITY : (down[at - 1] ?? 0) + roomBetween(layer[at - 1] ?? '', name);
    down.push(Math.max(wanted.get(name) ?? 0, least));
  }
  // Pushed down alone, all would drift: they come back by what they were pushed on the average.
  const shift = mean(layer.map((name, at) => (wanted.get(name) ?? 0) - (down[at] ?? 0)));
  return new Map(layer.map((name, at) => [name, (down[at] ?? 0) + shift]));
}

/** Brings each name near to its neighbours. */
function placed(layers: readonly (readonly string[])[], near: Neighbours): Map<string, number> {
  const places = new Map<string, number>();
  for (const layer of layers) for (const [at, name] of layer.entries()) places.set(name, at - (layer.length - 1) / 2);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = new Map(
        layer.map((name) => {
          const beside = (near.get(name) ?? []).map((other) => places.get(other) ?? 0);
          return [name, beside.length === 0 ? (places.get(name) ?? 0) : mean(beside)];
        }),
      );
      for (const [name, at] of settled(layer, wanted)) places.set(name, at);
    }
  return places;
}

/** Lays out names and the moves between them; names stand in the order given where nothing else matters. */
export function layoutOf(names: readonly string[], moves: Moves): Layout {
  const arcs = arcsOf(names, moves);
  const depths = depthsOf(names, arcs);
  const chains = arcs.map((arc, at) => stopsOf(arc, at, depths));
  const layers: string[][] = Array.from({ length: Math.max(0, ...depths.values()) + 1 }, () => []);
  for (const name of names) layers[depths.get(name) ?? 0]?.push(name);
  for (const { from, stops } of chains)
    for (const [step, stop] of stops.slice(1, -1).entries()) layers[(depths.get(from) ?? 0) + step + 1]?.push(stop);
  const near = neighboursOf(chains);
  const order = ordered(layers, near);
  const places = placed(order, near);
  const least = Math.min(...places.values());
  const points = new Map(
    order.flatMap((layer, at) =>
      layer.map((name) => [name, { layer: at, at: (places.get(name) ?? 0) - least }] as const),
    ),
  );
  const routes = chains.map(({ from, to, turned, stops }): Route => {
    const way = stops.flatMap((stop) => points.get(stop) ?? []);
    return turned ? { from: to, to: from, points: way.reverse() } : { from, to, points: way };
  });
  return {
    nodes: new Map([...points].filter(([name]) => !isStop(name))),
    routes,
    layers: order.length,
    breadth: Math.max(...places.values()) - least,
  };
}
