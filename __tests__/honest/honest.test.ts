import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';
import type { Changes, HonestPull } from './pull.ts';
import { pulls } from './pulls.ts';
import { FILES } from './repository.ts';

type Texts = Record<string, string>;

function overlay(files: Readonly<Texts>, changes: Changes = {}): Texts {
  const result: Texts = { ...files };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete result[path];
    else if (typeof change === 'string') result[path] = change;
    else {
      result[path] = change.text ?? files[change.from] ?? '';
      delete result[change.from];
    }
  }
  return result;
}

const renamesIn = (changes: Changes): Texts =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([path, change]) =>
      change !== null && typeof change === 'object' ? [[path, change.from]] : [],
    ),
  );

async function judge(pull: HonestPull): Promise<Report> {
  const base = overlay(FILES, pull.base);
  const source = memorySource({
    base,
    head: overlay(base, pull.head),
    tip: overlay(base, pull.tip),
    renames: renamesIn(pull.head),
    pull: { branch: pull.branch, title: pull.title },
  });
  return promised(await check({ source, process: 'bep', today: pull.today, failOn: 'error' }));
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, origin, severity, at, what }) =>
    [rule, message, origin, severity, `${at.path}:${at.range?.line ?? ''}`, plain(what)].join(' · '),
  );

const named = pulls.map((pull) => [pull.name, pull] as const);

describe('an honest pull request', () => {
  test.each(named)('raises no error: %s', async (_, pull) => {
    const { findings } = await judge(pull);
    expect(said(findings.filter((each) => each.origin === 'introduced' && each.severity === 'error'))).toEqual([]);
  });

  test.each(named.filter(([, { spotless }]) => spotless))('is spotless: %s', async (_, pull) => {
    expect(said((await judge(pull)).findings)).toEqual([]);
  });

  test.each(named)('is read: %s', async (_, pull) => {
    const { proposals } = await judge(pull);
    expect(proposals.map(({ number }) => number)).toEqual(pull.touches);
  });
});

test('old defects are listed as old ones', async () => {
  const pull = pulls.find(({ touches }) => touches[0] === 1008);
  if (pull === undefined) throw new RangeError('no pull request touches 1008');
  const { findings, verdict } = await judge(pull);
  expect(verdict).toBe('pass');
  expect(findings.filter(({ origin }) => origin === 'existing').length).toBeGreaterThan(0);
});

test('the same repository, a dishonest pull request', async () => {
  const { findings } = await judge({
    name: 'a final status is left',
    spotless: false,
    branch: 'docs/again',
    title: 'docs: begin again',
    today: '2026-03-16',
    touches: [1000],
    head: {
      'proposals/BEP-1000-node-labels.md': (FILES['proposals/BEP-1000-node-labels.md'] ?? '').replace(
        'Status: Implemented',
        'Status: Draft',
      ),
    },
  });
  expect(findings.map(({ rule }) => rule)).toContain('status-transition');
});
