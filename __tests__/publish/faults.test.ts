import { afterEach, expect } from '@jest/globals';
import type { Connection } from '../../src/sources/github/client.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { between, POST } from './between.ts';
import { Stage } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };

let stage: Stage;
afterEach(() => stage.close());

/** Octokit's error when a connection breaks. */
const hangUp = (): Error => Object.assign(new Error('socket hang up'), { status: 500 });

shows(
  'fault',
  'the connection breaks after GitHub has written the review',
  'it is looked for and found: one review',
  async () => {
    stage = await Stage.open(WRONG);
    let broken = 0;
    const through = between(async (ask, route) => {
      const answer = await ask();
      if (route !== POST || broken > 0) return answer;
      broken += 1;
      throw hangUp();
    });
    const { outcome } = await stage.judge({ through });
    expect(outcome).toMatchObject({ did: 'created', url: expect.stringContaining('#pullrequestreview-') });
    expect(stage.pull.reviews).toHaveLength(1);
    expect(stage.pull.threads).toHaveLength(1);
  },
);

shows(
  'fault',
  'the connection breaks before GitHub has written the review',
  'it is looked for, not found, and written again',
  async () => {
    stage = await Stage.open(WRONG);
    let broken = 0;
    const through = between(async (ask, route) => {
      if (route !== POST || broken > 0) return ask();
      broken += 1;
      throw hangUp();
    });
    const { outcome } = await stage.judge({ through });
    expect(outcome.did).toBe('created');
    expect(stage.pull.reviews).toHaveLength(1);
  },
);

shows(
  'fault',
  'the connection breaks at every attempt to write',
  'tried four times with a look before each, the verdict stands, the log says so',
  async () => {
    stage = await Stage.open(WRONG);
    let tries = 0;
    const through = between(async (ask, route) => {
      if (route !== POST) return ask();
      tries += 1;
      throw hangUp();
    });
    const { outcome, report } = await stage.judge({ through });
    expect(tries).toBe(4);
    expect(report.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringMatching(/socket hang up.*The verdict stands/) });
  },
);

shows(
  'fault',
  'the connection breaks at every attempt to edit the review',
  'tried four times with a look before each, the verdict stands, the log says so',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    let tries = 0;
    const through = between(async (ask, route) => {
      if (!route.startsWith('PUT ')) return ask();
      tries += 1;
      throw hangUp();
    });
    const { outcome } = await stage.judge({ through });
    expect(tries).toBe(4);
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('socket hang up') });
  },
);

shows(
  'fault',
  'GitHub fails (502) when comments are deleted, and has deleted them',
  'asked once more, they are gone, and the log is quiet',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    let lost = 0;
    const through = (api: Connection): Connection => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<Connection['graphql']>) => {
        const answer = await api.graphql(...args);
        if (!String(args[0]).startsWith('mutation') || lost > 0) return answer;
        lost += 1;
        throw Object.assign(new Error('Bad Gateway'), { status: 502 });
      }, api.graphql) as Connection['graphql'],
    });
    const { outcome } = await stage.judge({ through });
    expect([lost, stage.pull.threads]).toEqual([1, []]);
    expect(outcome.log).not.toContain('could not');
  },
);

shows(
  'fault',
  'GitHub tells no number of the own review',
  'it is taken from the address of the review, which is edited',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    const through = (api: Connection): Connection => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<Connection['graphql']>) => {
        const text = JSON.stringify(await api.graphql(...args));
        return JSON.parse(text.replace(/"fullDatabaseId":"\d+"/g, '"fullDatabaseId":null'));
      }, api.graphql) as Connection['graphql'],
    });
    await stage.judge({ through });
    expect(stage.summaries.map(({ body }) => body)).toEqual([expect.stringContaining('All good')]);
  },
);

shows(
  'fault',
  'GitHub gives bodies back with other line ends',
  'they read the same, and nothing is written',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    const through = (api: Connection): Connection => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<Connection['graphql']>) => {
        const text = JSON.stringify(await api.graphql(...args));
        return JSON.parse(
          text.replace(/("body":"(?:[^"\\]|\\.)*)/g, (body: string) => body.replaceAll('\\n', '\\r\\n')),
        );
      }, api.graphql) as Connection['graphql'],
    });
    expect((await stage.requestsOf(() => stage.judge({ through }))).writes).toEqual([]);
  },
);

shows(
  'fault',
  'GitHub fails (502) after a first review, when the pull request is looked at for a rival',
  'the review is told as written, and what could not be seen',
  async () => {
    stage = await Stage.open(WRONG);
    stage.sandbox.fail({ when: { query: '$threads', nth: 2 }, times: 9, answer: { status: 502 } });
    const { outcome } = await stage.judge();
    expect(stage.summaries).toHaveLength(1);
    expect(outcome).toMatchObject({
      did: 'created',
      url: expect.stringContaining(String(stage.summaries[0]?.id)),
      log: expect.stringMatching(/^Wrote the review: .* Whether another run wrote at the same time could not be seen/),
    });
  },
);

for (const [situation, answer] of [
  ['an empty object', { status: 200, body: {} }],
  ['nothing (204)', { status: 204, body: '' }],
] as const) {
  shows(
    'fault',
    `GitHub answers ${situation} when a review is written, and has not`,
    'looked for, and written',
    async () => {
      stage = await Stage.open(WRONG);
      stage.sandbox.fail({ when: { method: 'POST', path: '/reviews' }, answer });
      const { outcome } = await stage.judge();
      expect(stage.pull.reviews).toHaveLength(1);
      expect(outcome).toMatchObject({ did: 'created', url: expect.stringContaining('#pullrequestreview-') });
    },
  );

  shows(
    'fault',
    `GitHub answers ${situation} to every review`,
    'the log does not say that it was written',
    async () => {
      stage = await Stage.open(WRONG);
      stage.sandbox.fail({ when: { method: 'POST', path: '/reviews' }, times: 9, answer });
      const { outcome } = await stage.judge();
      expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('does not name the review') });
    },
  );
}

shows(
  'fault',
  'GitHub fails (502) when a request for changes is dismissed, and has dismissed it',
  'it is looked at, and the log is quiet',
  async () => {
    stage = await Stage.open(WRONG);
    const manner = { review: 'request-changes' } as const;
    await stage.judge({ manner });
    stage.push(ACCEPTED);
    stage.sandbox.fail({ when: { method: 'PUT', path: '/dismissals' }, answer: { hangUp: 'after' } });
    const { outcome } = await stage.judge({ manner });
    expect(stage.pull.reviews).toMatchObject([{ state: 'DISMISSED' }]);
    expect(outcome.log).toBe(`Brought the review up to date: ${outcome.url}`);
    expect(stage.comments).toEqual([]);
  },
);

shows(
  'fault',
  'somebody else dismisses the request right before the gate does (422)',
  'it is as it should be, and the log is quiet',
  async () => {
    stage = await Stage.open(WRONG);
    const manner = { review: 'request-changes' } as const;
    await stage.judge({ manner });
    stage.push(ACCEPTED);
    const [request] = stage.pull.reviews;
    stage.sandbox.before(({ path }) => {
      if (!path.endsWith('/dismissals') || request === undefined) return;
      stage.sandbox.before(() => {});
      stage.sandbox.dismissReview(stage.number, request);
    });
    const { outcome } = await stage.judge({ manner });
    expect(outcome.log).not.toContain('could not');
  },
);

shows(
  'fault',
  'GitHub fails (502) at every attempt to delete comments, after the review was edited',
  'the review is told as edited, and what could not be done',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    stage.sandbox.fail({
      when: { query: 'mutation' },
      times: 9,
      answer: { status: 502, body: { message: 'Bad Gateway' } },
    });
    const { outcome } = await stage.judge();
    expect(outcome).toMatchObject({
      did: 'edited',
      log: expect.stringMatching(
        /^Brought the review up to date: .* What else was to be done could not be \(.*Bad Gateway.*\)\.$/,
      ),
    });
    expect(stage.sandbox.failed).toHaveLength(4);
  },
);

shows(
  'fault',
  'the conversation of the pull request is locked (403)',
  'the log says that, and names no permission',
  async () => {
    stage = await Stage.open(WRONG);
    const body = { message: 'Unable to create comment because issue is locked.' };
    stage.sandbox.fail({ when: { method: 'POST', path: '/reviews' }, answer: { status: 403, body } });
    const { outcome } = await stage.judge();
    expect(outcome).toMatchObject({
      did: 'failed',
      log: expect.stringContaining('conversation of the pull request is locked'),
    });
    expect(outcome.log).not.toContain('Grant');
  },
);
