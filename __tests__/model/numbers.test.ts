import { expect, test } from '@jest/globals';
import {
  broughtBy,
  highestNumber,
  nextNumber,
  numberAfter,
  runsOf,
  takenNumbers,
  unclaimedAfter,
} from '../../src/model/numbers.ts';
import type { Proposal, Side } from '../../src/model/proposal.ts';
import { parseRegistry } from '../../src/parse/registry.ts';
import { registry } from '../../src/rules/acme/repository.ts';
import { acme } from '../support/acme.ts';

const process = acme();

function side(documents: readonly number[], rows: readonly string[]): Side {
  const text = registry(...rows);
  if (process.registry === null) throw new TypeError('ACME has a registry');
  return {
    proposals: documents.map((number) => ({ number }) as Proposal),
    folders: [],
    strays: [],
    orphans: [],
    registry: parseRegistry({ id: text, text, problem: null }, process.registry),
    template: null,
    exists: () => null,
    maintains: () => null,
    branch: null,
    claimed: new Set(),
    today: '2026-03-10',
  };
}

test('documents, rows and skipped numbers are taken', () => {
  const taken = takenNumbers(side([1007], ['| 1001 | Rate Limits | Bo Lin | Draft |', '| 1009 | _(skipped)_ | | |']));
  expect([...taken]).toEqual([1007, 1001, 1009]);
});

test('the next number follows the highest, wherever it stands', () => {
  expect(nextNumber(side([1007], ['| 1003 | A | B | Draft |']), process)).toBe(1008);
  expect(nextNumber(side([1000], ['| 1011 | _(skipped)_ | | |']), process)).toBe(1012);
});

test('the first number begins an empty repository', () => {
  expect(highestNumber(side([], []), process)).toBe(999);
  expect(nextNumber(side([], []), process)).toBe(1000);
  expect(nextNumber(side([41], []), process)).toBe(1000);
});

test('numbers that the process keeps are left out', () => {
  const keeping = acme('number: { digits: 4, first: 1, kept: [404, 405], assigned: next }');
  expect(numberAfter(keeping, 403)).toBe(406);
});

test('what another pull request claims is not free; a number that it leaves out is', () => {
  const claimed = { ...side([1007], []), claimed: new Set([1008, 1009, 1011]) };
  expect(nextNumber(claimed, process)).toBe(1010);
  expect(unclaimedAfter(claimed, process, 1010)).toBe(1012);
});

test('a pull request brings the numbers of documents that are new or move there, and of new rows', () => {
  const document = (id: string, path: string, number: number, added = false) =>
    ({ id, path, number, added }) as Proposal;
  const base = { ...side([], []), proposals: [document('1000-a.md', '1000-a.md', 1000)] };
  const { registry: table, ...head } = side([], ['| 1005 | A | B | Draft |', '| 1006 | C | D | Draft |']);
  const entries = (table?.entries ?? []).map((entry) => ({ ...entry, added: entry.number === 1006 }));
  const renamed = document('1000-a.md', '1000-b.md', 1000);
  const moved = document('1000-a.md', '1003-a.md', 1003);
  const brought = (...proposals: Proposal[]) =>
    broughtBy({ base, head: { ...head, registry: table === null ? null : { ...table, entries }, proposals } });
  expect([...brought(renamed).keys()]).toEqual([1006]);
  expect(brought(moved).get(1003)).toEqual({ document: moved, entry: null });
  expect(brought(moved).get(1006)).toMatchObject({ document: null, entry: { number: 1006 } });
  expect([...brought(moved, document('1004-c.md', '1004-c.md', 1004, true)).keys()]).toEqual([1003, 1004, 1006]);
});

test('numbers that follow each other are runs, whatever their order', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([9, 3, 1, 2, 2, 7, 8])).toEqual([
    { from: 1, to: 3 },
    { from: 7, to: 9 },
  ]);
  expect(runsOf([5])).toEqual([{ from: 5, to: 5 }]);
});
