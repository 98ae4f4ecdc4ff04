import { afterEach, expect } from '@jest/globals';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import { between, POST } from './between.ts';
import { Stage } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };

let stage: Stage;
afterEach(() => stage.close());

/** Judges behind a server that answers some requests by itself. */
async function judgeBehind(intercept: Intercept) {
  const api = await startStandIn(stage.sandbox, intercept);
  const judged = await stage.judge({ api });
  api.close();
  return judged;
}

shows(
  'fault',
  'GitHub takes no comment beside a line (422)',
  'the review is written without them, the log says so',
  async () => {
    stage = await Stage.open(WRONG);
    const through = between((ask, route, parameters) => {
      const [comment] = (parameters.comments ?? []) as Record<string, unknown>[];
      if (route === POST && comment !== undefined) comment.line = 9999;
      return ask();
    });
    const { outcome } = await stage.judge({ through });
    expect(outcome).toMatchObject({
      did: 'created',
      log: expect.stringMatching(/not taken \(.*Line could not be resolved/),
    });
    expect(stage.summaries).toHaveLength(1);
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'fault',
  'GitHub takes no new comment beside a line on a later push (422)',
  'the review is edited, the log says so',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await stage.judge();
    stage.push(WRONG);
    const through = between((ask, route, parameters) => {
      const [comment] = (parameters.comments ?? []) as Record<string, unknown>[];
      if (route === POST && comment !== undefined) comment.line = 9999;
      return ask();
    });
    const { outcome } = await stage.judge({ through });
    expect(outcome).toMatchObject({ did: 'edited', log: expect.stringContaining('the review says the same') });
    expect(stage.pull.reviews).toHaveLength(1);
    expect(stage.summaries[0]?.body).toContain('v26.4.0');
  },
);

shows('fault', 'the token may not write (403)', 'the verdict stands, the log names the permission', async () => {
  stage = await Stage.open(WRONG);
  stage.sandbox.setPermission('read');
  const { outcome, report } = await stage.judge();
  expect(report.verdict).toBe('fail');
  expect(outcome).toMatchObject({
    did: 'failed',
    url: null,
    log: expect.stringMatching(/Resource not accessible by integration.*`pull-requests: write`/),
  });
  expect(stage.pull.reviews).toEqual([]);
});

shows(
  'fault',
  'the token may not write any more, after a fix',
  'the verdict is pass, the log names the permission',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.sandbox.setPermission('read');
    stage.push(ACCEPTED);
    const { outcome, report } = await stage.judge();
    expect(report.verdict).toBe('pass');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('`pull-requests: write`') });
  },
);

shows(
  'fault',
  'GitHub does not let comments be deleted',
  'the review says all is good, the log names the rest',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    const intercept: Intercept = ({ path }) => {
      const isDone = stage.summaries[0]?.body.includes('All good');
      if (path !== '/graphql' || isDone !== true) return null;
      return {
        status: 200,
        body: { data: { s0: null }, errors: [{ type: 'FORBIDDEN', message: 'Not for you', path: ['s0'] }] },
      };
    };
    const { outcome } = await judgeBehind(intercept);
    expect(outcome).toMatchObject({
      did: 'edited',
      log: expect.stringMatching(/could not be brought up to date \(Not for you\)\. Grant `pull-requests: write`/),
    });
    expect(stage.pull.threads).toHaveLength(1);
    await stage.judge();
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'fault',
  'what stands on the pull request cannot be read again before writing',
  'nothing is written, the verdict stands',
  async () => {
    stage = await Stage.open(WRONG);
    let asked = 0;
    const intercept: Intercept = ({ path }) => {
      if (path === '/graphql') asked += 1;
      return asked > 2 ? { status: 403, body: { message: 'No.' } } : null;
    };
    const { outcome, report } = await judgeBehind(intercept);
    expect(report.verdict).toBe('fail');
    expect(outcome).toMatchObject({
      did: 'failed',
      log: expect.stringContaining('The review could not be written (No.)'),
    });
    expect(stage.pull.reviews).toEqual([]);
  },
);

shows(
  'fault',
  'a limit refuses the review as long as it brings comments beside lines',
  'waited for twice, then written without them, and the log says so',
  async () => {
    stage = await Stage.open(WRONG);
    let refused = 0;
    const through = between((ask, route, { comments = [] }) => {
      if (route !== POST || (comments as readonly unknown[]).length === 0) return ask();
      refused += 1;
      throw Object.assign(new Error('You have exceeded a secondary rate limit'), { status: 403 });
    });
    const { outcome } = await stage.judge({ through });
    expect(refused).toBe(3);
    expect(outcome).toMatchObject({
      did: 'created',
      log: expect.stringContaining('were not taken (You have exceeded'),
    });
    expect(stage.summaries).toHaveLength(1);
    expect(stage.pull.threads).toEqual([]);
  },
);
