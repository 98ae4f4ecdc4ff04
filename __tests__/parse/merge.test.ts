import { describe, expect, test } from '@jest/globals';
import type { RegistryForm } from '../../src/model/process.ts';
import type { Registry } from '../../src/model/registry.ts';
import { mergeRegistries } from '../../src/parse/merge.ts';
import { parseRegistry } from '../../src/parse/registry.ts';

const FORM: RegistryForm = {
  path: 'README.md',
  heading: 'Registry',
  columns: { number: 'Number', title: 'Title', status: 'Status' },
  skipped: null,
  next: '_next_',
};

const registry = (...rows: string[]): Registry =>
  parseRegistry(
    {
      id: 'x',
      problem: null,
      text: ['## Registry', '', '| Number | Title | Status |', '|-|-|-|', ...rows, '| _next_ | | |', ''].join('\n'),
    },
    FORM,
  );

const shown = ({ entries }: Registry): unknown[] =>
  entries
    .filter(({ kind }) => kind === 'entry')
    .map(({ number, title, inHead, added }) => [number, title?.value, inHead, added]);

const ONE = '| 1 | One | Draft |';
const TWO = '| 2 | Two | Draft |';

describe('a registry merged entry by entry', () => {
  test('a row that only the base branch has stands beside the one that the pull request adds', () => {
    const merged = mergeRegistries(registry(ONE), registry(ONE, '| 3 | Three | Draft |'), registry(ONE, TWO));
    expect(shown(merged)).toEqual([
      [1, 'One', true, false],
      [3, 'Three', true, true],
      [2, 'Two', false, false],
    ]);
  });

  test('two rows that claim one number both stand', () => {
    const merged = mergeRegistries(registry(ONE), registry(ONE, '| 2 | Mine | Draft |'), registry(ONE, TWO));
    expect(shown(merged)).toEqual([
      [1, 'One', true, false],
      [2, 'Mine', true, true],
      [2, 'Two', false, false],
    ]);
  });

  test('the same row added on both sides is one, and not the pull request’s', () => {
    const merged = mergeRegistries(registry(ONE), registry(ONE, TWO), registry(ONE, TWO));
    expect(shown(merged)).toEqual([
      [1, 'One', true, false],
      [2, 'Two', true, false],
    ]);
  });

  test('a row that the pull request leaves alone is as the base branch has it now', () => {
    const merged = mergeRegistries(
      registry(ONE, TWO),
      registry(ONE, '| 2 | Two | Accepted |'),
      registry('| 1 | One! | Draft |', TWO),
    );
    expect(shown(merged)).toEqual([
      [1, 'One!', false, false],
      [2, 'Two', true, false],
    ]);
    expect(merged.entries.find(({ number }) => number === 2)?.status?.value).toBe('Accepted');
  });

  test('removed rows are told, unless the number still has one', () => {
    const merged = mergeRegistries(registry(ONE, TWO, TWO), registry(TWO), registry(ONE, TWO, TWO));
    expect([...merged.removed]).toEqual([1]);
    expect(shown(merged)).toEqual([[2, 'Two', true, false]]);
  });

  test('a row that the base branch removed is gone', () => {
    const merged = mergeRegistries(registry(ONE, TWO), registry(ONE, TWO, '| 3 | Three | Draft |'), registry(TWO));
    expect(shown(merged).map((row) => (row as unknown[])[0])).toEqual([2, 3]);
  });
});
