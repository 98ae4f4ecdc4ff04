import { afterEach, expect } from '@jest/globals';
import { isWrite, Stage } from '../publish/stage.ts';
import { shows } from '../support/shows.ts';
import { DOCUMENT, nodeLabels, REGISTRY, readme } from './proposals.ts';
import { builtAction, type Run } from './runner.ts';

const WRONG = {
  [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1'),
  [REGISTRY]: readme('Accepted'),
};
const MANNER = { review: 'request-changes' } as const;

const action = builtAction();
let stage: Stage;

afterEach(() => stage.close());

/** A run once the project has switched reviews off. */
const runOff = (inputs = {}): Promise<Run> =>
  action.run({ api: stage.sandbox, number: stage.number, inputs: { review: 'off', ...inputs } });

const writes = (): number => stage.sandbox.requests.filter(isWrite).length;

shows(
  'conversation',
  'reviews are switched off while the own one asks for changes',
  'it is dismissed and one line is left of it; comments that nobody answered are deleted, the others stay as they are',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge({ manner: MANNER });
    expect(stage.comments).toHaveLength(2);
    stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Why?' });
    const [answered] = stage.bodies;
    const run = await runOff();
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^Reviews are switched off\. Brought the review up to date/m);
    expect(stage.summaries.map(({ state, body }) => [state, body.split('\n').at(-1)])).toEqual([
      ['DISMISSED', '_Reviews are switched off: the check of the pull request says what is found._'],
    ]);
    expect(stage.bodies).toEqual([answered]);
    const before = writes();
    expect((await runOff()).log).toMatch(/^Reviews are switched off\.$/m);
    expect(writes()).toBe(before);
    // Switched on again, it asks again.
    await stage.judge({ manner: MANNER });
    expect(stage.pull.reviews.map(({ state }) => state)).toContain('CHANGES_REQUESTED');
  },
);

shows('conversation', 'reviews are switched off, and nothing was said before', 'nothing is written', async () => {
  stage = await Stage.open(WRONG);
  const run = await runOff();
  expect([run.exitCode, run.outputs['review-url']]).toEqual([1, '']);
  expect(run.log).toMatch(/^Reviews are switched off\.$/m);
  expect(writes()).toBe(0);
});

shows('conversation', 'reviews are switched off in a dry run', 'what was said before stays', async () => {
  stage = await Stage.open(WRONG);
  await stage.judge({ manner: MANNER });
  const before = writes();
  await runOff({ 'dry-run': 'true' });
  expect(writes()).toBe(before);
});
