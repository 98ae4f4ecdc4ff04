import { afterEach, expect } from '@jest/globals';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { between, POST } from './between.ts';
import { type Setting, Stage, VIEWER } from './stage.ts';

/** A version with a letter too many: one click repairs it. */
const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const ABUSE = 'Validation Failed: {"resource":"PullRequestReview","code":"abuse","field":"base"}';
const TOO_QUICKLY = 'Validation Failed: {"code":"unprocessable","field":"data","message":"was submitted too quickly"}';
const NOT_YOUR_OWN = 'Unprocessable Entity: "Review Can not request changes on your own pull request"';
const NO_LINE = 'Unprocessable Entity: "Line could not be resolved"';

let stage: Stage;
afterEach(() => stage.close());

interface Asked {
  readonly event?: unknown;
  readonly body?: unknown;
  readonly comments?: unknown;
}

/** Has GitHub refuse reviews: the words of a refusal, or null for one that it takes. */
const refusing = (words: (asked: Asked) => string | null, status = 422): NonNullable<Setting['through']> =>
  between((ask, route, parameters) => {
    const refusal = route === POST ? words(parameters) : null;
    if (refusal === null) return ask();
    throw Object.assign(new Error(refusal), { status, response: { headers: {} } });
  });

const asking: Setting = { manner: { review: 'request-changes' } };
const states = () => stage.pull.reviews.map(({ state }) => state);

for (const [words, limit] of [
  ['code `abuse`', ABUSE],
  ['“was submitted too quickly”', TOO_QUICKLY],
] as const)
  shows(
    'fault',
    `GitHub refuses the request for changes with a 422 that is a limit (${words})`,
    'no comment takes its place: the next run requests changes',
    async () => {
      stage = await Stage.open(ILLEGAL);
      const through = refusing(({ event }) => (event === 'REQUEST_CHANGES' ? limit : null));
      const { outcome, report } = await stage.judge({ ...asking, through });
      expect(report.verdict).toBe('fail');
      expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining(limit) });
      expect(states()).toEqual([]);
      await stage.judge(asking);
      expect(states()).toEqual(['CHANGES_REQUESTED']);
    },
  );

shows(
  'fault',
  'GitHub refuses the request for changes (422) for a reason that nobody knows',
  'no comment takes its place, and the next run requests changes',
  async () => {
    stage = await Stage.open(ILLEGAL);
    const through = refusing(({ event }) => (event === 'REQUEST_CHANGES' ? 'Unprocessable Entity' : null));
    expect((await stage.judge({ ...asking, through })).outcome.did).toBe('failed');
    await stage.judge(asking);
    expect(states()).toEqual(['CHANGES_REQUESTED']);
  },
);

for (const [words, limit, status] of [
  ['a secondary limit (403)', 'You have exceeded a secondary rate limit. Please wait a few minutes.', 403],
  ['a 422 that is a limit', ABUSE, 422],
] as const)
  shows(
    'fault',
    `GitHub refuses a review with comments beside lines for ${words}`,
    'the review is written without them, the log says so, and the next run adds them',
    async () => {
      stage = await Stage.open(WRONG);
      const through = refusing(({ comments }) => (comments === undefined ? null : limit), status);
      const { outcome } = await stage.judge({ through });
      expect(outcome).toMatchObject({
        did: 'created',
        log: expect.stringMatching(/comments beside lines were not taken \(.*the next run tries again/),
      });
      expect([stage.summaries.length, stage.pull.threads.length]).toEqual([1, 0]);
      await stage.judge();
      expect([stage.summaries.length, stage.pull.threads.length]).toEqual([1, 1]);
      expect((await stage.requestsOf(() => stage.judge())).writes).toEqual([]);
    },
  );

shows(
  'fault',
  'GitHub takes neither the request for changes nor the comments beside lines (422)',
  'a comment is written, and the log says of each why',
  async () => {
    stage = await Stage.open(WRONG);
    const through = refusing(({ event, comments }) =>
      event === 'REQUEST_CHANGES' ? NOT_YOUR_OWN : comments === undefined ? null : NO_LINE,
    );
    const { outcome } = await stage.judge({ ...asking, through });
    expect(outcome.log).toContain(`The comments beside lines were not taken (${NO_LINE})`);
    expect(outcome.log).toContain(`Changes could not be requested (${NOT_YOUR_OWN})`);
    expect(states()).toEqual(['COMMENTED']);
  },
);

shows(
  'conversation',
  'GitHub takes no request for changes in place of a comment that is there',
  'the comment is brought up to date, and new comments beside lines are written',
  async () => {
    stage = await Stage.open(WRONG, { draft: true });
    await stage.judge(asking);
    stage.sandbox.setDraft(stage.number, false);
    const through = refusing(({ event }) => (event === 'REQUEST_CHANGES' ? NOT_YOUR_OWN : null));
    const { outcome } = await stage.judge({ ...asking, through });
    expect(outcome).toMatchObject({ did: 'edited', log: expect.stringContaining('Changes could not be requested (') });
    expect(outcome.log).not.toContain('not taken');
    expect(stage.pull.reviews).toMatchObject([{ minimized: null }, { body: '' }]);
    expect([stage.summaries.length, stage.pull.threads.length]).toEqual([1, 1]);
    expect((await stage.requestsOf(() => stage.judge({ ...asking, through }))).writes).toEqual([]);
  },
);

shows(
  'fault',
  'the account has a review of its own that is not submitted (422)',
  'one attempt, and the log says to submit or discard the pending review',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.sandbox.addReview(stage.number, { author: VIEWER, body: 'Not yet.', state: 'PENDING' });
    let log = '';
    const { writes } = await stage.requestsOf(async () => {
      log = (await stage.judge(asking)).outcome.log;
    });
    expect(writes).toHaveLength(1);
    expect(log).toMatch(/one pending review.*Submit or discard your pending review/);
    expect(stage.summaries).toEqual([]);
  },
);

shows(
  'fault',
  'a review is not submitted when new comments beside lines are due',
  'the review is brought up to date, and the log says to submit or discard the pending one',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await stage.judge();
    await stage.sandbox.addReview(stage.number, { author: VIEWER, body: 'Not yet.', state: 'PENDING' });
    stage.push(WRONG);
    const { outcome } = await stage.judge();
    expect(outcome).toMatchObject({ did: 'edited', log: expect.stringContaining('Submit or discard your pending') });
    expect(stage.summaries).toMatchObject([{ body: expect.stringContaining('v26.4.0') }]);
  },
);

shows(
  'fault',
  'GitHub takes no review without a body (422)',
  'the comments are written with a body of one line, once',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await stage.judge();
    stage.push(WRONG);
    const through = refusing(({ body }) => (body === '' ? `Unprocessable Entity: "Body can't be blank"` : null));
    const { outcome } = await stage.judge({ through });
    expect(outcome.log).not.toContain('could not');
    expect(stage.pull.threads).toHaveLength(1);
    expect(stage.pull.reviews[1]?.body.split('\n')).toEqual([expect.stringMatching(/^<!--/), expect.any(String)]);
    expect(stage.summaries).toHaveLength(1);
    stage.push(ACCEPTED);
    await stage.judge();
    expect(stage.summaries).toMatchObject([{ body: expect.stringContaining('All good') }]);
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'fault',
  'GitHub tells no number of a review',
  'that of somebody else matters nothing; without that of the own one nothing is written, and the log says why',
  async () => {
    stage = await Stage.open(WRONG);
    const numberless = (author: string): void =>
      stage.sandbox.fail({
        when: { query: 'fullDatabaseId' },
        times: 2,
        answer: {
          alter: (body) =>
            JSON.parse(JSON.stringify(body), (_, value) =>
              value?.fullDatabaseId !== undefined && value.author?.login === author
                ? { ...value, fullDatabaseId: null, url: 'https://github.example/acme/thing/pull/1' }
                : value,
            ),
        },
      });
    await stage.sandbox.addReview(stage.number, { author: 'grace', body: 'Hm.' });
    numberless('grace');
    expect((await stage.judge()).outcome.did).toBe('created');
    stage.push(ACCEPTED);
    numberless('github-actions');
    let outcome = {};
    const { writes } = await stage.requestsOf(async () => {
      outcome = (await stage.judge()).outcome;
    });
    expect(writes).toEqual([]);
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining('does not tell the number') });
  },
);
