import { describe, expect, test } from '@jest/globals';
import { type Layout, layoutOf } from '../../../src/reporters/page/layers.ts';

const layout = (moves: Readonly<Record<string, readonly string[]>>): Layout =>
  layoutOf(Object.keys(moves), (name) => moves[name] ?? []);

const layerOf = ({ nodes }: Layout, name: string): number => nodes.get(name)?.layer ?? -1;

const PEP = {
  Draft: ['Active', 'Accepted', 'Provisional', 'Deferred', 'Rejected', 'Withdrawn'],
  Active: ['Superseded'],
  Accepted: ['Final', 'Rejected', 'Withdrawn'],
  Provisional: ['Final', 'Rejected', 'Withdrawn'],
  Deferred: ['Draft'],
  Final: ['Superseded'],
  Rejected: [],
  Withdrawn: [],
  Superseded: [],
};

describe('where statuses stand', () => {
  test('each behind all that lead to it', () => {
    const drawn = layout({ Draft: ['Accepted', 'Rejected'], Accepted: ['Done', 'Rejected'], Done: [], Rejected: [] });
    expect(['Draft', 'Accepted', 'Done', 'Rejected'].map((name) => layerOf(drawn, name))).toEqual([0, 1, 2, 2]);
    expect(drawn.layers).toBe(3);
  });

  test('a move back is drawn back, and ends no layout', () => {
    const drawn = layout(PEP);
    expect(layerOf(drawn, 'Deferred')).toBeGreaterThan(layerOf(drawn, 'Draft'));
    const back = drawn.routes.find(({ from, to }) => from === 'Deferred' && to === 'Draft');
    expect(back?.points.map(({ layer }) => layer)).toEqual([1, 0]);
  });

  test('a status that may stay as it is has no arrow to itself', () => {
    expect(layout({ Draft: ['Draft', 'Done'], Done: [] }).routes).toHaveLength(1);
  });

  test('every move has a route through every layer between its ends', () => {
    const drawn = layout(PEP);
    expect(drawn.routes).toHaveLength(Object.values(PEP).flat().length);
    for (const { points } of drawn.routes)
      for (const [at, point] of points.slice(1).entries())
        expect(Math.abs(point.layer - (points[at]?.layer ?? 0))).toBe(1);
  });

  test('no two statuses stand on one another', () => {
    const points = [...layout(PEP).nodes.values()];
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1))
        if (one.layer === other.layer) expect(Math.abs(one.at - other.at)).toBeGreaterThan(0.99);
  });

  test('arrows that need not cross do not', () => {
    const { nodes } = layout({ A: ['D'], B: ['C'], C: [], D: [] });
    const at = (name: string): number => nodes.get(name)?.at ?? 0;
    expect(at('A') < at('B')).toBe(at('D') < at('C'));
  });
});
