import { afterEach, expect } from '@jest/globals';
import type { Conclusion, RunOptions, WorkflowRun } from '../../sandbox/runs.ts';
import { rerunOtherCheck } from '../../src/publish/rerun.ts';
import { connect } from '../../src/sources/github/client.ts';
import { Deadline } from '../../src/sources/github/deadline.ts';
import { ACCEPTED } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { BRANCH, Stage } from './stage.ts';

const DAY = 24 * 60 * 60 * 1000;

let stage: Stage;
afterEach(() => stage.close());

const pushed = (conclusion: Conclusion, rest: Partial<RunOptions> = {}, number = stage.number): Promise<WorkflowRun> =>
  stage.sandbox.addRun(number, { event: 'pull_request', conclusion, ...rest });

/** What a run for a review says at its end: it passed. A second of waiting is a millisecond here, or so many. */
async function agree(deadline = new Deadline(5), second = 1): Promise<string> {
  const { id, head } = await stage.sandbox.addRun(stage.number, { event: 'pull_request_review', conclusion: null });
  const api = connect('secret', stage.sandbox, { deadline, second });
  const about = { owner: 'acme', name: 'thing', number: stage.number, head };
  return rerunOtherCheck(api, { ...about, runId: id, verdict: 'pass', isOnly: false, isReadOnly: false });
}

const attempts = (): number[] => stage.sandbox.runs.map(({ attempt }) => attempt);

/** Ends a run at the second look at it. */
function endLater(run: WorkflowRun, conclusion: NonNullable<Conclusion>): void {
  let looks = 0;
  stage.sandbox.before(({ path }) => {
    if (!path.endsWith(`/runs/${run.id}`)) return;
    looks += 1;
    if (looks === 2) stage.sandbox.endRun(run, conclusion);
  });
}

shows(
  'race',
  'an approval arrives while the run for the push, which counted before, is under way and ends red',
  'its end is waited for, then it is run again',
  async () => {
    stage = await Stage.open(ACCEPTED);
    const run = await pushed(null);
    endLater(run, 'failure');
    expect(await agree()).toContain('judges again');
    expect(stage.sandbox.runs[0]).toMatchObject({ attempt: 2, status: 'queued' });
  },
);

shows(
  'race',
  'an approval arrives while the run for the push is under way, and that counts it',
  'its end is waited for, and it is left alone',
  async () => {
    stage = await Stage.open(ACCEPTED);
    endLater(await pushed(null), 'success');
    expect(await agree()).toBe('The check of the push says the same.');
    expect(attempts()).toEqual([1, 1]);
  },
);

shows(
  'race',
  'the run for the push does not end before the time of the run for the review is over',
  'it is left alone, and the log says when to run it again',
  async () => {
    stage = await Stage.open(ACCEPTED);
    await pushed(null);
    // Nine seconds, and the next look would be in ten.
    expect(await agree(new Deadline(0.15), 1000)).toContain('still under way; where it ends otherwise');
    expect(attempts()).toEqual([1, 1]);
  },
);

shows(
  'race',
  'two pull requests have one head, and GitHub does not say which run was for which',
  'each run that says otherwise is run again',
  async () => {
    stage = await Stage.open(ACCEPTED);
    stage.repository.git('branch', 'release', 'main');
    const other = stage.sandbox.openPull({ title: 'Release', branch: BRANCH, base: 'release', author: 'ada' });
    await pushed('failure');
    await pushed('failure', {}, other);
    await pushed('success', {}, other);
    await agree();
    expect(attempts()).toEqual([2, 2, 1, 1]);
  },
);

shows(
  'conversation',
  'an approval comes more than a month after the push',
  'the log says what starts a new run: GitHub runs the old one no more',
  async () => {
    stage = await Stage.open(ACCEPTED);
    await pushed('failure', { began: new Date(Date.now() - 31 * DAY) });
    expect(await agree()).toMatch(/too old for GitHub.*close and reopen the pull request, or edit its title/);
    expect(attempts()).toEqual([1, 1]);
  },
);

shows(
  'fault',
  'GitHub answers 502 when a check is run again, and has begun it',
  'it is looked at before it is asked for again: it runs once more, not twice',
  async () => {
    stage = await Stage.open(ACCEPTED);
    await pushed('failure');
    stage.sandbox.fail({ when: { method: 'POST', path: '/rerun' }, answer: { hangUp: 'after' } });
    await agree();
    expect(attempts()).toEqual([2, 1]);
  },
);
