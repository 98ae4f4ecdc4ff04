import { afterEach, expect } from '@jest/globals';
import { reviewBody } from '../../src/publish/own.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { barrier } from '../support/barrier.ts';
import { shows } from '../support/shows.ts';
import { isLook, isWrite, Stage, VIEWER } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const MORE = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1') };

let stage: Stage;
afterEach(() => stage.close());

const isPost = (path: string): boolean => path.endsWith('/reviews');
const threads = () => stage.pull.threads;

/** Judges twice at once; the requests that are meant wait for each other. */
async function atOnce(isMeant: (method: string, path: string) => boolean) {
  const meet = barrier(2);
  stage.sandbox.before(({ method, path }) => (isMeant(method, path) ? meet() : undefined));
  const both = await Promise.all([stage.judge(), stage.judge()]);
  stage.sandbox.before(() => {});
  return both;
}

shows(
  'race',
  'a commit is pushed while the pull request is judged',
  'the old run writes nothing and ends quietly',
  async () => {
    stage = await Stage.open(WRONG);
    stage.sandbox.before((request) => {
      if (!isLook(request)) return;
      stage.sandbox.before(() => {});
      stage.push({ 'src/agent.py': '\n' });
    });
    let outcome = {};
    const { writes } = await stage.requestsOf(async () => {
      outcome = (await stage.judge()).outcome;
    });
    expect(writes).toEqual([]);
    expect(outcome).toMatchObject({ did: 'nothing', log: expect.stringContaining('newer commit') });
  },
);

shows(
  'race',
  'two runs write the first review at the same time',
  'one review stays, and one comment for each mistake',
  async () => {
    stage = await Stage.open(WRONG);
    const both = await atOnce((method, path) => method === 'POST' && isPost(path));
    expect(stage.pull.reviews).toHaveLength(2);
    expect(stage.summaries).toHaveLength(1);
    expect(stage.summaries[0]?.id).toBe(Math.min(...stage.pull.reviews.map(({ id }) => id)));
    expect(stage.pull.reviews[1]).toMatchObject({ minimized: 'OUTDATED' });
    expect(threads()).toHaveLength(1);
    for (const { outcome, report } of both) {
      expect(outcome.url).toContain(String(stage.summaries[0]?.id));
      expect(report.verdict).toBe('fail');
    }
    expect((await stage.requestsOf(() => stage.judge())).writes).toEqual([]);
  },
);

shows(
  'race',
  'two runs write new comments beside lines at the same time',
  'one comment for each mistake stays',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(MORE);
    await atOnce((method, path) => method === 'POST' && isPost(path));
    expect(stage.summaries).toHaveLength(1);
    expect(
      threads()
        .map(({ line }) => line)
        .sort(),
    ).toEqual([4, 6]);
  },
);

shows('race', 'two runs clear up after a fix at the same time', 'both find it done', async () => {
  stage = await Stage.open(MORE, { base: { [REGISTRY]: readme('Accepted') } });
  await stage.judge();
  stage.push(ACCEPTED);
  const both = await atOnce((method) => method === 'PUT');
  expect(both.map(({ outcome }) => outcome.did)).toEqual(['edited', 'edited']);
  expect(both.map(({ outcome }) => outcome.log).join()).not.toContain('could not');
  expect(threads()).toEqual([]);
});

shows(
  'race',
  'a run was stopped between two that wrote at once, and left two reviews',
  'the next run leaves one',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    const [comment] = threads();
    const place = { path: DOCUMENT, line: 6, startLine: null, side: 'RIGHT' as const };
    const comments = [{ ...place, body: comment?.comments[0]?.body ?? '' }];
    await stage.sandbox.addReview(stage.number, { author: VIEWER, body: reviewBody('Two things.', false), comments });
    await stage.judge();
    expect(stage.summaries).toHaveLength(1);
    expect(stage.summaries[0]?.body).toContain('One thing to fix');
    expect(threads()).toEqual([comment]);
  },
);

shows(
  'race',
  'somebody answers a comment while the fix is judged',
  'it is not deleted: it says that it is fixed',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    stage.sandbox.before((request) => {
      if (!isLook(request)) return;
      stage.sandbox.before(() => {});
      stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'I do not understand.' });
    });
    await stage.judge();
    expect(threads()).toHaveLength(1);
    expect(threads()[0]?.comments).toMatchObject([
      { minimized: 'RESOLVED', body: expect.stringContaining('**Fixed.**') },
      { body: 'I do not understand.' },
    ]);
  },
);

shows(
  'race',
  'somebody answers a comment in the moment before it is deleted, after the last look',
  'the answer stays, alone: nothing can prevent it',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    stage.sandbox.before(({ method }) => {
      if (method !== 'PUT') return;
      stage.sandbox.before(() => {});
      stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Why?' });
    });
    await stage.judge();
    expect(threads().map(({ comments }) => comments.map(({ body }) => body))).toEqual([['Why?']]);
  },
);

shows(
  'race',
  'somebody deletes a comment that is about to be deleted',
  'nothing is missed, and the log is quiet',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    const query =
      'mutation($i: DeletePullRequestReviewCommentInput!) { deletePullRequestReviewComment(input: $i) { pullRequestReviewComment { id } } }';
    stage.sandbox.before(async (request) => {
      if (!isWrite(request) || request.path !== '/graphql') return;
      stage.sandbox.before(() => {});
      const body = JSON.stringify({ query, variables: { i: { id: threads()[0]?.comments[0]?.node } } });
      await fetch(stage.sandbox.graphqlUrl, { method: 'POST', headers: { authorization: 'token other' }, body });
    });
    const { outcome } = await stage.judge();
    expect(outcome.log).not.toContain('could not');
    expect(threads()).toEqual([]);
  },
);

shows('race', 'a run is started again after another push', 'it judges and answers what is there now', async () => {
  stage = await Stage.open(WRONG);
  await stage.judge();
  stage.push(ACCEPTED);
  const { report } = await stage.judge();
  expect(report.head).toBe(stage.repository.git('rev-parse', 'HEAD'));
  expect(report.verdict).toBe('pass');
  expect(stage.summaries[0]?.body).toContain(`<code>${report.head?.slice(0, 7)}</code>`);
});
