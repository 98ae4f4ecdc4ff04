import { describe, expect, test } from '@jest/globals';
import type { Lifecycle } from '../../../src/model/process.ts';
import { standingsOf } from '../../../src/reporters/page/statuses.ts';
import { ACME, proposal } from '../reports.ts';

const lifecycle = (count: number): Lifecycle => ({
  initial: ['S0'],
  decided: [],
  statuses: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`S${at}`, { to: [`S${at + 1}`], reason: false, approvals: 0 }]),
  ),
});

describe('the statuses of a page', () => {
  test('ten of them differ in their colours', () => {
    const { known } = standingsOf({ ...ACME, lifecycle: lifecycle(9) });
    expect(known).toHaveLength(10);
    expect(new Set(known.map(({ color }) => color)).size).toBe(10);
  });

  test('one that only a move names is among them', () => {
    expect(standingsOf({ ...ACME, lifecycle: lifecycle(2) }).known.map(({ name }) => name)).toEqual(['S0', 'S1', 'S2']);
  });

  test.each([
    ['draft', 'Draft'],
    ['Monkeys', 'Unknown status'],
    [null, 'No status'],
    ['constructor', 'Unknown status'],
  ])('%s stands as %s', (after, name) => {
    const { of } = standingsOf(ACME);
    expect(of(proposal(1, 'x', 'X', { status: { before: null, after } })).name).toBe(name);
  });

  test('a number without a document is reserved, whatever its row says', () => {
    expect(standingsOf(ACME).of(proposal(1, 'x', 'X', { path: null })).name).toBe('Reserved');
  });
});
