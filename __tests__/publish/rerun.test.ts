import { expect, test } from '@jest/globals';
import { decide, type EarlierRun } from '../../src/publish/rerun.ts';

const ended = (conclusion: string | null): EarlierRun => ({
  id: 5,
  status: 'completed',
  conclusion,
  html_url: 'https://github.example/acme/thing/actions/runs/5',
});

test.each([
  ['failure', 'rerun-failed-jobs', null],
  ['timed_out', 'rerun', null],
  ['cancelled', 'rerun', null],
  ['success', null, 'rerun'],
] as const)('a run that ended with %s is run again where it says otherwise', (conclusion, onPass, onFail) => {
  expect(decide(ended(conclusion), 'pass').again).toBe(onPass);
  expect(decide(ended(conclusion), 'fail').again).toBe(onFail);
});

test.each(['skipped', 'neutral', 'action_required', 'startup_failure', 'stale', null])(
  'a run that did not judge (%s) is left alone',
  (conclusion) => {
    for (const verdict of ['pass', 'fail'] as const)
      expect(decide(ended(conclusion), verdict)).toMatchObject({
        again: null,
        log: expect.stringContaining('/runs/5'),
      });
  },
);

test.each(['queued', 'in_progress', 'waiting', 'pending', 'requested', null])(
  'a run under way (%s) is left alone',
  (status) => {
    const { again, log } = decide({ ...ended(null), status }, 'pass');
    expect(again).toBeNull();
    expect(log).toContain('counts the approvals itself');
  },
);

test('without an earlier run there is nothing to do', () => {
  expect(decide(null, 'fail')).toEqual({ again: null, log: expect.stringContaining('No earlier check') });
});
