import { afterEach, expect } from '@jest/globals';
import { REVIEW_MARKER } from '../../src/model/conversation.ts';
import { reviewBody } from '../../src/publish/own.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { barrier } from '../support/barrier.ts';
import { shows } from '../support/shows.ts';
import { type Setting, Stage, VIEWER } from './stage.ts';

const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
/** A version with a letter too many: one click repairs it. */
const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
/** Another day of creation: a warning. */
const WORTH_A_LOOK = { ...ACCEPTED, [DOCUMENT]: nodeLabels('Accepted', '26.4.0').replace('2025-09-01', '2025-09-02') };

let stage: Stage;
afterEach(() => stage.close());

const judge = (setting: Setting = {}) =>
  stage.judge({ ...setting, manner: { review: 'request-changes', ...setting.manner } });
const states = () => stage.pull.reviews.map(({ state }) => state);

shows('conversation', '`review: request-changes` and a mistake', 'changes are requested', async () => {
  stage = await Stage.open(ILLEGAL);
  await judge();
  expect(states()).toEqual(['CHANGES_REQUESTED']);
  expect((await stage.requestsOf(() => judge())).writes).toEqual([]);
});

shows(
  'conversation',
  'what a request for changes asked for is done',
  'it is dismissed, and says that all is good',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await judge();
    stage.push(ACCEPTED);
    const { outcome } = await judge();
    expect(outcome.did).toBe('edited');
    expect(states()).toEqual(['DISMISSED']);
    expect(stage.summaries[0]?.body).toContain('### All good');
    expect((await stage.requestsOf(() => judge())).writes).toEqual([]);
  },
);

shows(
  'conversation',
  'a mistake after a request was dismissed',
  'a new request; the old review is one folded line',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await judge();
    stage.push(ACCEPTED);
    await judge();
    stage.push(ILLEGAL);
    const { outcome } = await judge();
    expect(outcome).toMatchObject({ did: 'created', url: expect.stringContaining(String(stage.pull.reviews[1]?.id)) });
    expect(states()).toEqual(['DISMISSED', 'CHANGES_REQUESTED']);
    expect(stage.summaries).toHaveLength(1);
    expect(stage.pull.reviews[0]).toMatchObject({ minimized: 'OUTDATED' });
    expect(stage.pull.reviews[0]?.body.split('\n')).toHaveLength(2);
    expect((await stage.requestsOf(() => judge())).writes).toEqual([]);
  },
);

shows(
  'conversation',
  'a person dismisses the request while the mistake stands',
  'it is not repeated; the review is kept up to date',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await judge();
    const [request] = stage.pull.reviews;
    if (request !== undefined) stage.sandbox.dismissReview(stage.number, request);
    stage.push({ 'src/agent.py': '\n' });
    const { outcome } = await judge();
    expect(outcome.did).toBe('edited');
    expect(states()).toEqual(['DISMISSED']);
  },
);

shows(
  'conversation',
  'GitHub does not let the token dismiss',
  'the log says so, the verdict stands, the review says all is good',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await judge();
    stage.sandbox.setDismissals(false);
    stage.push(ACCEPTED);
    const { outcome, report } = await judge();
    expect(report.verdict).toBe('pass');
    expect(outcome.log).toMatch(/could not be dismissed.*Resource not accessible by integration/);
    expect(states()).toEqual(['CHANGES_REQUESTED']);
    expect(stage.summaries[0]?.body).toContain('### All good');
    stage.sandbox.setDismissals(true);
    await judge();
    expect(states()).toEqual(['DISMISSED']);
  },
);

shows(
  'conversation',
  '`review: request-changes` and only a warning',
  'a comment: what passes asks for nothing',
  async () => {
    stage = await Stage.open(WORTH_A_LOOK);
    const { report } = await judge();
    expect(report).toMatchObject({ verdict: 'pass', counts: { error: 0, warning: 1 } });
    expect(states()).toEqual(['COMMENTED']);
  },
);

shows('conversation', 'a warning, and later a mistake', 'a request takes the place of the comment', async () => {
  stage = await Stage.open(WORTH_A_LOOK);
  await judge();
  stage.push(ILLEGAL);
  await judge();
  expect(states()).toEqual(['COMMENTED', 'CHANGES_REQUESTED']);
  expect(stage.summaries).toHaveLength(1);
});

shows(
  'conversation',
  'a draft with a mistake becomes ready',
  'a comment first, a request when it is ready',
  async () => {
    stage = await Stage.open(ILLEGAL, { draft: true });
    await judge();
    expect(states()).toEqual(['COMMENTED']);
    stage.sandbox.setDraft(stage.number, false);
    await judge();
    expect(states()).toEqual(['COMMENTED', 'CHANGES_REQUESTED']);
    expect(stage.summaries).toHaveLength(1);
  },
);

shows(
  'conversation',
  'the token belongs to the author of the pull request',
  'a comment: nobody requests changes of themselves',
  async () => {
    stage = await Stage.open(ILLEGAL, { login: 'ada' });
    const { writes } = await stage.requestsOf(() => judge());
    expect(writes).toHaveLength(1);
    expect(states()).toEqual(['COMMENTED']);
  },
);

shows(
  'conversation',
  'GitHub does not take the request for changes',
  'a comment says the same, with its suggestions, and it is not tried again',
  async () => {
    stage = await Stage.open(WRONG, { login: 'ada' });
    // The first reading shows somebody else as the author.
    const { outcome } = await judge({ through: (api) => ({ ...api, graphql: elsewhere(api.graphql) }) });
    expect(outcome.log).toMatch(
      /Changes could not be requested \(.*your own pull request.*\): the review is a comment/,
    );
    expect(states()).toEqual(['COMMENTED']);
    expect(stage.pull.threads).toHaveLength(1);
    expect(stage.pull.reviews[0]?.body.startsWith(REVIEW_MARKER)).toBe(true);
    const again = await stage.requestsOf(() =>
      judge({ through: (api) => ({ ...api, graphql: elsewhere(api.graphql) }) }),
    );
    expect(again.writes).toEqual([]);
  },
);

shows(
  'conversation',
  '`review: comment` after changes were requested',
  'the request is dismissed, the comment stays',
  async () => {
    stage = await Stage.open(ILLEGAL);
    await judge();
    await judge({ manner: { review: 'comment' } });
    expect(states()).toEqual(['DISMISSED']);
    expect(stage.summaries).toHaveLength(1);
  },
);

shows(
  'conversation',
  'a status takes approvals, and the token that requests changes belongs to a maintainer',
  'the request is no objection: with the approvals it is dismissed',
  async () => {
    const process = `extends: bep
maintainers: { people: [bo, cy, zoe] }
lifecycle: { statuses: { Accepted: { approvals: 2 } } }
`;
    stage = await Stage.open(ACCEPTED, { login: 'zoe', base: { '.github/proposals.yml': process } });
    expect((await judge()).report.verdict).toBe('fail');
    expect(states()).toEqual(['CHANGES_REQUESTED']);
    for (const author of ['bo', 'cy'])
      await stage.sandbox.addReview(stage.number, { author, body: '', state: 'APPROVED' });
    expect((await judge()).report.verdict).toBe('pass');
    expect(states()).toEqual(['DISMISSED', 'APPROVED', 'APPROVED']);
  },
);

shows(
  'race',
  'a run was stopped between a new request and the end of the old review',
  'the request stays, the old review becomes one folded line',
  async () => {
    stage = await Stage.open(WORTH_A_LOOK);
    await judge();
    stage.push(ILLEGAL);
    const body = reviewBody('A request.', true);
    await stage.sandbox.addReview(stage.number, { author: VIEWER, body, state: 'CHANGES_REQUESTED' });
    await judge();
    expect(states()).toEqual(['COMMENTED', 'CHANGES_REQUESTED']);
    expect(stage.summaries).toMatchObject([{ state: 'CHANGES_REQUESTED', body: expect.stringContaining('to fix') }]);
    expect(stage.pull.reviews[0]).toMatchObject({ minimized: 'OUTDATED' });
  },
);

shows(
  'race',
  'two runs request changes at the same time, and neither may dismiss',
  'one request speaks, the other is dismissed by the next run that may',
  async () => {
    stage = await Stage.open(ILLEGAL);
    stage.sandbox.setDismissals(false);
    const meet = barrier(2);
    stage.sandbox.before(({ method, path }) => (method === 'POST' && path.endsWith('/reviews') ? meet() : undefined));
    await Promise.all([judge(), judge()]);
    stage.sandbox.before(() => {});
    expect(states()).toEqual(['CHANGES_REQUESTED', 'CHANGES_REQUESTED']);
    expect(stage.summaries).toHaveLength(1);
    stage.sandbox.setDismissals(true);
    await judge();
    expect(states()).toEqual(['CHANGES_REQUESTED', 'DISMISSED']);
    stage.push(ACCEPTED);
    await judge();
    expect(states()).toEqual(['DISMISSED', 'DISMISSED']);
    expect(stage.summaries).toHaveLength(1);
  },
);

type Graphql = Parameters<NonNullable<Setting['through']>>[0]['graphql'];

/** Answers as GraphQL does, with another author of the pull request. */
function elsewhere(graphql: Graphql): Graphql {
  const ask = async (...args: Parameters<Graphql>): Promise<unknown> => {
    const answer = (await graphql(...args)) as { repository?: { pullRequest?: { author?: unknown } } };
    if (answer.repository?.pullRequest?.author !== undefined)
      answer.repository.pullRequest.author = { __typename: 'User', login: 'eve' };
    return answer;
  };
  return Object.assign(ask, graphql) as Graphql;
}
