import { expect, test } from '@jest/globals';
import { knownStatus, statusesFrom, stepsTo } from '../../src/model/lifecycle.ts';
import { acme } from '../support/acme.ts';

const { lifecycle } = acme();

test('the shortest legal way from one status to another', () => {
  expect(stepsTo(lifecycle, 'Draft', 'Implemented')).toEqual(['Accepted', 'Implemented']);
  expect(stepsTo(lifecycle, 'Draft', 'Rejected')).toEqual(['Rejected']);
  expect(stepsTo(lifecycle, 'Accepted', 'Draft')).toEqual([]);
  expect(stepsTo(lifecycle, 'Rejected', 'Draft')).toEqual([]);
  expect(stepsTo(lifecycle, 'constructor', 'Draft')).toEqual([]);
});

test('a circle of statuses has an end', () => {
  const circle = {
    initial: ['A'],
    decided: [],
    statuses: { A: { to: ['B'], reason: false, approvals: 0 }, B: { to: ['A'], reason: false, approvals: 0 } },
  };
  expect(stepsTo(circle, 'A', 'C')).toEqual([]);
  expect(stepsTo(circle, 'A', 'A')).toEqual(['B', 'A']);
  expect([...statusesFrom(circle, 'B')]).toEqual(['B', 'A']);
});

test('a status is known in any letter case', () => {
  expect(knownStatus(lifecycle, ' draft ')).toBe('Draft');
  expect(knownStatus(lifecycle, 'Superseded')).toBeNull();
});
