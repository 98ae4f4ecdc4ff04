import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Files } from '../../src/check/draft.ts';
import { createParser } from '../../src/check/parser.ts';
import { type Repaired, repair } from '../../src/check/repair.ts';
import { AIMS, type Sight, sightOf } from '../../src/check/sight.ts';
import { identityOf } from '../../src/model/report.ts';
import { memorySource } from '../support/memory-source.ts';
import { runs } from './fragments.ts';
import { HONEST, type Honest, headWith, type Place, slipsOf, type Texts } from './slips.ts';

const filesOf = (head: Texts): Files => ({
  textOf: async (path) => head[path] ?? null,
  filesAt: async (path) => Object.keys(head).filter((each) => each === path || each.startsWith(`${path}/`)),
});

interface Fixed {
  readonly before: Sight;
  readonly outcome: Repaired<Sight>;
  readonly head: Texts;
}

/** The files of a pull request as `fix` leaves them. */
async function fixed({ files, process, today, pull }: Place, head: Texts, parser = createParser()): Promise<Fixed> {
  const source = memorySource({ base: files, head, pull });
  const judge = (draft: Repaired<Sight>['draft']): Promise<Sight> =>
    sightOf({ source, process, today, failOn: 'error', parser }, 'introduced', draft);
  const before = await judge({ texts: new Map(), moved: new Map() });
  const outcome = await repair(filesOf(head), before, judge, AIMS.introduced);
  const { texts, moved } = outcome.draft;
  const left = new Set([...moved.values()].filter((path) => !moved.has(path)));
  const stay = Object.entries(head).filter(([path]) => !left.has(path));
  const come = [...moved].map(([to, from]) => [to, head[from] ?? ''] as const);
  return { before, outcome, head: Object.fromEntries([...stay, ...come, ...texts]) };
}

const isNew = (place: Place, path: string): boolean => place.files[path] === undefined;
const rulesOf = (findings: Sight['findings']): string[] => findings.map(({ rule, message }) => `${rule}.${message}`);

/** After `fix` nothing is there that it says it repaired, nothing that was not there before, and nothing left to do. */
async function expectFixed(honest: Honest, head: Texts): Promise<number> {
  const { place } = honest;
  const { before, outcome, head: after } = await fixed(place, head);
  const again = await fixed(place, after);
  const there = new Set(again.before.findings.map(identityOf));
  const known = new Set([...before.findings, ...before.untold].map(identityOf));
  const isRenamed = outcome.draft.moved.size > 0;
  expect(again.head).toEqual(after);
  expect(again.outcome.repaired).toEqual([]);
  expect(rulesOf(outcome.repaired.filter((finding) => there.has(identityOf(finding))))).toEqual([]);
  const opened = new Set(outcome.repaired.flatMap(({ hides, proposal }) => (hides === true ? [proposal] : [])));
  const rest = again.before.findings.filter(({ proposal }) => !opened.has(proposal));
  if (!isRenamed) expect(rulesOf(rest.filter((finding) => !known.has(identityOf(finding))))).toEqual([]);
  expect(rest.length).toBeLessThanOrEqual(before.findings.length + before.untold.length);
  const untouched = Object.keys(head).filter((path) => !honest.texts[path] && !isNew(place, path));
  for (const path of untouched) expect(after[path]).toBe(head[path]);
  return outcome.repaired.length;
}

const WINDOWS = (head: Texts, paths: readonly string[]): Texts => ({
  ...head,
  ...Object.fromEntries(paths.map((path) => [path, (head[path] ?? '').replaceAll('\n', '\r\n')])),
});

test.each(HONEST)(
  '%s: fix after fix changes nothing, and what it leaves was there before',
  async (_, honest) => {
    const all = slipsOf(honest);
    let repaired = 0;
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: 5 }), async (chosen) => {
        repaired += await expectFixed(honest, headWith(honest, chosen));
      }),
      runs(20) as fc.Parameters<[typeof all]>,
    );
    expect(repaired).toBeGreaterThan(10);
  },
  60_000,
);

test.each(HONEST)(
  '%s: line ends of Windows make no difference',
  async (_, honest) => {
    const all = slipsOf(honest);
    const paths = Object.keys(honest.texts).filter((path) => isNew(honest.place, path));
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: 4 }), async (chosen) => {
        const head = headWith(honest, chosen);
        const [unix, windows] = [await fixed(honest.place, head), await fixed(honest.place, WINDOWS(head, paths))];
        const renamed = Object.keys(unix.head).filter((path) => isNew(honest.place, path));
        expect(windows.head).toEqual(WINDOWS(unix.head, renamed));
      }),
      runs(8) as fc.Parameters<[typeof all]>,
    );
  },
  60_000,
);
