import { expect, test } from '@jest/globals';
import type { Registry } from '../../../src/model/registry.ts';
import { mergeRegistries } from '../../../src/parse/merge.ts';
import { parseRegistry } from '../../../src/parse/registry.ts';
import { registry } from '../../../src/rules/acme/repository.ts';
import { moveLine, outOfOrder, placeFor } from '../../../src/rules/knowledge/order.ts';
import { acme } from '../../support/acme.ts';

const row = (number: number): string => `| ${number} | Title ${number} | Ada Park | Draft |`;

function read(numbers: readonly number[]): Registry {
  const form = acme().registry;
  if (form === null) throw new TypeError('ACME has a registry');
  const text = registry(...numbers.map(row));
  return parseRegistry({ id: text, text, problem: null }, form);
}

const merged = (base: readonly number[], head: readonly number[]): Registry =>
  mergeRegistries(read(base), read(head), read(base));

const wrong = (table: Registry): number[] => outOfOrder(table).map(({ number }) => number);

test('rows that ascend are in order, equal ones too', () => {
  expect(wrong(read([1000, 1001, 1001, 1005]))).toEqual([]);
});

test('a row below a higher one is out of order', () => {
  expect(wrong(read([1000, 1005, 1002, 1003, 1006]))).toEqual([1002, 1003]);
});

test('an added row gives way to the rows that were there', () => {
  expect(wrong(merged([1000, 1001, 1002], [1000, 1003, 1001, 1002]))).toEqual([1003]);
  expect(wrong(merged([1000, 1002], [1000, 1002, 1001]))).toEqual([1001]);
  expect(wrong(merged([1000, 1002], [1000, 1001, 1002]))).toEqual([]);
  expect(wrong(merged([1000], [1000, 1003, 1001, 1002]))).toEqual([1001, 1002]);
});

test('a move rewrites the lines between, up or down', () => {
  const up = merged([1000, 1002, 1003], [1000, 1002, 1003, 1001]);
  const [late] = outOfOrder(up);
  if (late === undefined) throw new RangeError('nothing is out of order');
  expect(placeFor(up, late, outOfOrder(up))).toBe(9);
  expect(moveLine(up, late.range.line, 9)).toEqual([
    {
      path: 'proposals/README.md',
      line: 10,
      endLine: 12,
      text: [1001, 1002, 1003].map(row).join('\n'),
    },
  ]);
  const down = merged([1000, 1001], [1002, 1000, 1001]);
  const [early] = outOfOrder(down);
  if (early === undefined) throw new RangeError('nothing is out of order');
  expect(placeFor(down, early, outOfOrder(down))).toBe(11);
  expect(moveLine(down, early.range.line, 11)).toEqual([
    {
      path: 'proposals/README.md',
      line: 9,
      endLine: 11,
      text: [1000, 1001, 1002].map(row).join('\n'),
    },
  ]);
});

test('the lowest number belongs on top', () => {
  const table = merged([1001, 1002], [1001, 1002, 1000]);
  const [row1000] = outOfOrder(table);
  if (row1000 === undefined) throw new RangeError('nothing is out of order');
  expect(placeFor(table, row1000, outOfOrder(table))).toBe(8);
});
