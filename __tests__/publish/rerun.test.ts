import { describe, expect, test } from '@jest/globals';
import { decide, type EarlierRun, runsOf } from '../../src/publish/rerun.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

const ended = (conclusion: string | null, rest: Partial<EarlierRun> = {}): EarlierRun => ({
  ...{ id: 5, status: 'completed', conclusion, html_url: 'https://github.example/acme/thing/actions/runs/5' },
  ...{ created_at: '2026-11-20T12:00:00Z', pulls: [] },
  ...rest,
});

test.each([
  ['failure', 'rerun-failed-jobs', null],
  ['timed_out', 'rerun', null],
  ['cancelled', 'rerun', null],
  ['success', null, 'rerun'],
] as const)('a run that ended with %s is run again where it says otherwise', (conclusion, onPass, onFail) => {
  expect(decide(ended(conclusion), 'pass', NOW).again).toBe(onPass);
  expect(decide(ended(conclusion), 'fail', NOW).again).toBe(onFail);
});

test.each(['skipped', 'neutral', 'action_required', 'startup_failure', 'stale', null])(
  'a run that did not judge (%s) is left alone',
  (conclusion) => {
    for (const verdict of ['pass', 'fail'] as const)
      expect(decide(ended(conclusion), verdict, NOW)).toMatchObject({
        again: null,
        log: expect.stringContaining('/runs/5'),
      });
  },
);

test.each(['queued', 'waiting', 'pending', 'requested', null])(
  'a run that has yet to begin (%s) is left alone: it will count what is there then',
  (status) => {
    const { again, log } = decide(ended(null, { status }), 'pass', NOW);
    expect(again).toBeNull();
    expect(log).toContain('counts the approvals itself');
  },
);

test('a run that does not end in time is left alone, and the log says when to run it again', () => {
  const { again, log } = decide(ended(null, { status: 'in_progress' }), 'pass', NOW);
  expect(again).toBeNull();
  expect(log).toMatch(/still under way; where it ends otherwise.* run it again: .*\/runs\/5/);
});

test('a run that GitHub runs no more is named with what starts a new one', () => {
  const old = { created_at: '2026-10-21T12:00:00Z' };
  const { again, log } = decide(ended('failure', old), 'pass', NOW);
  expect(again).toBeNull();
  expect(log).toMatch(/close and reopen the pull request, or edit its title.*\/runs\/5/);
  expect(decide(ended('success', old), 'pass', NOW).log).toBe('The check of the push says the same.');
});

describe('of the runs for one commit', () => {
  const run = (id: number, ...pulls: number[]): EarlierRun => ended('failure', { id, pulls });
  const chosen = (isOnly: boolean, ...runs: EarlierRun[]): number[] => runsOf(runs, 7, isOnly).map(({ id }) => id);

  test('the newest counts where one pull request has the commit', () => {
    expect(chosen(false, run(3, 7), run(2, 7), run(1, 7))).toEqual([3]);
    expect(chosen(true, run(3), run(2), run(1))).toEqual([3]);
  });

  test('those of another pull request do not', () => {
    expect(chosen(false, run(3, 8), run(2, 7))).toEqual([2]);
    expect(chosen(false, run(3, 8))).toEqual([]);
  });

  test('all are meant where nobody knows whose they are', () => {
    expect(chosen(false, run(3, 7, 8), run(2, 8, 7))).toEqual([3, 2]);
    expect(chosen(false, run(3), run(2))).toEqual([3, 2]);
  });
});
