import { expect, test } from '@jest/globals';
import { highestNumber, nextNumber, numberAfter, takenNumbers } from '../../src/model/numbers.ts';
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
