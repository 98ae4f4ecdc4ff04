import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/check.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import { applied } from '../support/edits.ts';
import { memorySource } from '../support/memory-source.ts';
import { runs } from './fragments.ts';
import { HONEST, type Honest, headWith, type Place, slipsOf, type Texts } from './slips.ts';

const repaired = (files: Texts, edits: readonly Edit[]): Texts =>
  Object.fromEntries(applied(new Map(Object.entries(files)), edits));

const introduced = ({ findings }: Report): Finding[] => findings.filter(({ origin }) => origin === 'introduced');
const told = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);

const findingsIn = async ({ files, process, today, pull }: Place, head: Texts): Promise<Finding[]> =>
  introduced(await check({ source: memorySource({ base: files, head, pull }), process, today, failOn: 'error' }));

/** One slip: each edit repairs what it is for, and brings nothing. */
async function expectRepair(place: Place, head: Texts): Promise<number> {
  const findings = await findingsIn(place, head);
  const known = new Set(told(findings));
  const repairable = findings.filter(({ edits }) => edits.length > 0);
  for (const { key, rule, message, edits } of repairable) {
    const after = told(await findingsIn(place, repaired(head, edits)));
    const name = `${rule}.${message}`;
    const outcome = { name, stays: after.includes(key), comes: after.filter((each) => !known.has(each)) };
    expect(outcome).toEqual({ name, stays: false, comes: [] });
  }
  return repairable.length;
}

/** A slip may hide another one (of a field whose name was no name, say), so it takes some turns; but it ends. */
const MOST_TURNS = 12;

/** Several slips: each edit repairs what it is for, and one after the other they come to an end. */
async function expectEnd(place: Place, head: Texts, turn = 0): Promise<void> {
  const findings = await findingsIn(place, head);
  const [next] = findings.filter(({ edits }) => edits.length > 0);
  if (next === undefined) return;
  expect(turn).toBeLessThan(MOST_TURNS);
  const after = repaired(head, next.edits);
  expect(told(await findingsIn(place, after))).not.toContain(next.key);
  await expectEnd(place, after, turn + 1);
}

/** Every slip alone, and many sets of them, in texts that are fine without. */
async function expectRepairsOf(honest: Honest): Promise<void> {
  const { place } = honest;
  const all = slipsOf(honest);
  let repairs = 0;
  for (const each of all) repairs += await expectRepair(place, headWith(honest, [each]));
  expect(repairs).toBeGreaterThan(all.length / 2);
  await fc.assert(
    fc.asyncProperty(fc.subarray(all, { minLength: 2, maxLength: 4 }), async (chosen) => {
      await expectEnd(place, headWith(honest, chosen));
    }),
    runs(15) as fc.Parameters<[typeof all]>,
  );
}

test.each(HONEST)(
  '%s: what an edit repairs is gone, and it brings nothing',
  async (_, honest) => {
    await expectRepairsOf(honest);
  },
  60_000,
);
