import { describe, expect, test } from '@jest/globals';
import { judge as judgeIn, said } from './judge.ts';
import type { Pull } from './pull.ts';
import { pulls } from './pulls.ts';
import { FILES } from './repository.ts';

const judge = (pull: Pull) => judgeIn({ process: 'bep', files: FILES }, pull);

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
    branch: 'docs/again',
    title: 'docs: begin again',
    today: '2026-03-16',
    head: {
      'proposals/BEP-1000-node-labels.md': (FILES['proposals/BEP-1000-node-labels.md'] ?? '').replace(
        'Status: Implemented',
        'Status: Draft',
      ),
    },
  });
  expect(findings.map(({ rule }) => rule)).toContain('status-transition');
});
