import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/check.ts';
import type { PlacedRemark } from '../../src/model/conversation.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { hunksOf } from '../../src/reporters/hunks.ts';
import { toRemarks } from '../../src/reporters/inline.ts';
import { suggestionsFor } from '../../src/reporters/suggestion.ts';
import { acme } from '../support/acme.ts';
import { type MemoryPull, memorySource } from '../support/memory-source.ts';
import { clicked, wholePatch } from '../support/suggestions.ts';
import { pull, runs, TODAY } from './fragments.ts';
import { HONEST, type Honest, headWith, type Place, type Slipped, slipsOf } from './slips.ts';

interface Judged {
  readonly head: MemoryPull['head'];
  readonly report: Report;
  readonly remarks: readonly PlacedRemark[];
  /** The keys of the findings that clicks on all suggestions repair. */
  readonly offered: readonly string[];
}

const judged = ({ base, head, pull: about }: MemoryPull, { process, today }: Pick<Place, 'process' | 'today'>) =>
  check({ source: memorySource({ base, head, pull: about ?? {} }), process, today, failOn: 'error' });

const introduced = ({ findings }: Report): Finding[] => findings.filter(({ origin }) => origin === 'introduced');
const named = ({ process, key }: Finding): string => `${process} ${key}`;

async function suggested(given: MemoryPull, place: Pick<Place, 'process' | 'today'>): Promise<Judged> {
  const { head } = given;
  const report = await judged(given, place);
  const patches = new Map(
    Object.entries(head).flatMap(([path, text]) => (typeof text === 'string' ? [[path, wholePatch(text)]] : [])),
  );
  const remarks = toRemarks(report, patches, 'suggestions').flatMap((each) => (each.place === null ? [] : each));
  const offers = suggestionsFor(introduced(report), (path) => hunksOf(patches.get(path) ?? ''));
  return { head, report, remarks, offered: offers.flatMap(({ findings }) => findings.map(named)) };
}

function expectApart(remarks: readonly PlacedRemark[]): void {
  const lines = remarks.flatMap(({ place: { path, from, to } }) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${path}:${from + at}`),
  );
  expect(new Set(lines).size).toBe(lines.length);
}

/** The files after all suggestions are taken over in one commit. */
function afterAll({ head, remarks }: Judged): MemoryPull['head'] {
  const files: Record<string, MemoryPull['head'][string]> = { ...head };
  for (const remark of [...remarks].sort((a, b) => b.place.from - a.place.from)) {
    const { path } = remark.place;
    const text = files[path];
    if (typeof text !== 'string') throw new RangeError(`there is no text at ${path}`);
    files[path] = clicked(text, remark, text.includes('\r\n') ? '\r\n' : '\n');
  }
  return files;
}

/** Clicks on everything: lines do not overlap, and of what was to be repaired nothing is left. */
async function expectRepaired(given: MemoryPull, place: Pick<Place, 'process' | 'today'>): Promise<number> {
  const before = await suggested(given, place);
  expectApart(before.remarks);
  if (before.remarks.length === 0) return 0;
  const standing = introduced(before.report).map(named);
  const after = introduced(await judged({ ...given, head: afterAll(before) }, place)).map(named);
  const count = (all: readonly string[], key: string): number => all.filter((each) => each === key).length;
  // Several places of one defect share a key.
  const left = before.offered.filter((key) => count(after, key) > count(standing, key) - count(before.offered, key));
  expect(left).toEqual([]);
  return before.remarks.length;
}

const slipped = (honest: Honest, chosen: readonly Slipped[]): MemoryPull => {
  const { files, pull: about } = honest.place;
  return { base: files, head: headWith(honest, chosen), pull: about };
};

test.each(HONEST)(
  '%s: suggestions stand side by side, and clicks on all of them repair what they are for',
  async (_, honest) => {
    const all = slipsOf(honest);
    let clicks = 0;
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 2, maxLength: 6 }), async (chosen) => {
        clicks += await expectRepaired(slipped(honest, chosen), honest.place);
      }),
      runs(40) as fc.Parameters<[typeof all]>,
    );
    expect(clicks).toBeGreaterThan(60);
  },
  60_000,
);

test('whatever a pull request holds: suggestions stand side by side', async () => {
  const place = { process: { processes: [acme()], source: 'given' }, today: TODAY };
  let clicks = 0;
  await fc.assert(
    fc.asyncProperty(pull, async (given) => {
      const { remarks } = await suggested(given, place);
      expectApart(remarks);
      clicks += remarks.length;
    }),
    runs(100) as fc.Parameters<[MemoryPull]>,
  );
  expect(clicks).toBeGreaterThan(60);
}, 60_000);
