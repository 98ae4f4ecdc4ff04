import { afterEach, expect } from '@jest/globals';
import { reviewNodeId } from '../../sandbox/pulls.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { Stage, VIEWER } from './stage.ts';

/** A version with a letter too many: one click repairs it. */
const wrong = (version = 'v26.4.0') => ({
  [DOCUMENT]: nodeLabels('Accepted', version),
  [REGISTRY]: readme('Accepted'),
});
const SUGGESTION = '```suggestion\nTarget-Version: 26.4.0\n```';

let stage: Stage;
afterEach(() => stage.close());

/** Folds a review or a comment, as a maintainer does. */
async function fold(subjectId: string, classifier: string): Promise<void> {
  const query =
    'mutation($i: MinimizeCommentInput!) { minimizeComment(input: $i) { minimizedComment { isMinimized } } }';
  const body = JSON.stringify({ query, variables: { i: { subjectId, classifier } } });
  await fetch(stage.sandbox.graphqlUrl, { method: 'POST', headers: { authorization: 'token other' }, body });
}

const first = () => stage.pull.threads[0]?.comments[0];

shows(
  'conversation',
  'somebody answered a comment beside a line, and the mistake is fixed',
  'the comment says so and is folded, the answer stays',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Does the letter matter?' });
    stage.push(ACCEPTED);
    await stage.judge();
    expect(first()).toMatchObject({
      minimized: 'RESOLVED',
      body: expect.stringContaining('**Fixed.** **`v26.4.0` in'),
    });
    expect(first()?.body).not.toContain('suggestion');
    expect(stage.pull.threads[0]?.comments[1]?.body).toBe('Does the letter matter?');
    expect((await stage.requestsOf(() => stage.judge())).writes).toEqual([]);
  },
);

shows(
  'conversation',
  'the mistake comes back after an answered comment was folded',
  'a new comment beside the line',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Oh.' });
    stage.push(ACCEPTED);
    await stage.judge();
    stage.push(wrong());
    await stage.judge();
    expect(stage.bodies).toEqual([expect.stringContaining(SUGGESTION)]);
    expect(stage.pull.threads).toHaveLength(2);
  },
);

shows(
  'conversation',
  'the line of an answered comment was changed and is still wrong in the same way',
  'the comment stays, in words: GitHub applies no outdated suggestion',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    const before = first();
    stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Why?' });
    stage.push({ [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0 ') });
    await stage.judge();
    expect(stage.pull.threads).toHaveLength(1);
    expect(first()?.node).toBe(before?.node);
    expect(first()?.body).not.toContain('```suggestion');
    expect(first()?.body).toContain('26.4.0');
    stage.push({ 'src/agent.py': '\n' });
    expect((await stage.requestsOf(() => stage.judge())).writes).toHaveLength(1);
  },
);

shows(
  'conversation',
  'a maintainer folded a comment, and its line was changed',
  'it is not written a second time',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    const [thread] = stage.pull.threads;
    const node = thread?.comments[0]?.node;
    await fold(node ?? '', 'OFF_TOPIC');
    stage.push({ [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0 ') });
    await stage.judge();
    expect(stage.pull.threads).toHaveLength(1);
    expect(first()).toMatchObject({ node, minimized: 'OFF_TOPIC' });
  },
);

shows(
  'conversation',
  'somebody else begins a review with the marker',
  'theirs is not touched, and the own one is written',
  async () => {
    stage = await Stage.open(wrong());
    const body = '<!-- proposal-gate:review -->\nI am the gate.';
    for (const author of ['mallory', 'github-actions']) await stage.sandbox.addReview(stage.number, { author, body });
    await stage.sandbox.addReview(stage.number, { author: VIEWER, body: `> ${body}` });
    await stage.judge();
    stage.push(ACCEPTED);
    await stage.judge();
    expect(stage.pull.reviews.slice(0, 3).map((review) => review.body)).toEqual([body, body, `> ${body}`]);
    expect(stage.summaries).toHaveLength(1);
  },
);

shows(
  'conversation',
  'somebody else pastes the marker of a comment',
  'theirs is not deleted, and the own one is written',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    const body = first()?.body ?? '';
    const place = { path: DOCUMENT, line: 6, startLine: null, side: 'RIGHT' as const };
    await stage.sandbox.addReview(stage.number, { author: 'mallory', body: '', comments: [{ ...place, body }] });
    stage.push(ACCEPTED);
    await stage.judge();
    expect(stage.pull.threads.map(({ comments: [comment] }) => comment)).toMatchObject([
      { author: 'mallory', body, minimized: null },
    ]);
  },
);

shows(
  'conversation',
  '`inline: off` after comments were written',
  'unanswered ones are deleted, answered ones stay',
  async () => {
    stage = await Stage.open({
      ...wrong(),
      [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1'),
    });
    await stage.judge();
    expect(stage.comments).toHaveLength(2);
    stage.sandbox.replyTo(stage.number, 1, { author: 'grace', body: 'Why?' });
    const [, answered] = stage.pull.threads;
    await stage.judge({ manner: { inline: 'off' } });
    expect(stage.pull.threads).toEqual([answered]);
    expect((await stage.requestsOf(() => stage.judge({ manner: { inline: 'off' } }))).writes).toEqual([]);
  },
);

shows('conversation', 'the own review stands before a hundred others', 'it is found and edited', async () => {
  stage = await Stage.open(wrong());
  await stage.judge();
  for (let i = 0; i < 120; i += 1) await stage.sandbox.addReview(stage.number, { author: 'ada', body: `Comment ${i}` });
  stage.push(ACCEPTED);
  await stage.judge();
  expect(stage.summaries.map(({ body }) => body)).toEqual([expect.stringContaining('All good')]);
  expect(stage.pull.threads).toEqual([]);
});

shows('conversation', 'the own comment stands before a hundred others', 'it is found and not repeated', async () => {
  stage = await Stage.open(wrong());
  await stage.judge();
  const comments = Array.from({ length: 130 }, (_, i) => ({
    ...{ path: DOCUMENT, line: 6, startLine: null, side: 'RIGHT' as const },
    body: `Comment ${i}`,
  }));
  await stage.sandbox.addReview(stage.number, { author: 'ada', body: 'Much', comments });
  expect((await stage.requestsOf(() => stage.judge())).writes).toEqual([]);
  stage.push(ACCEPTED);
  await stage.judge();
  expect(stage.comments).toEqual([]);
  expect(stage.pull.threads).toHaveLength(130);
});

shows(
  'conversation',
  'a branch asks for resolved conversations, and the mistakes are fixed',
  'no conversation of the gate is left open',
  async () => {
    const both = nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1');
    stage = await Stage.open({ ...wrong(), [DOCUMENT]: both });
    await stage.judge({ manner: { inline: 'all' } });
    expect(stage.pull.threads.length).toBeGreaterThan(1);
    stage.push(ACCEPTED);
    await stage.judge({ manner: { inline: 'all' } });
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'conversation',
  'somebody resolved the conversation about a mistake that stays, and its line was changed',
  'it is not begun a second time',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    stage.sandbox.resolve(stage.number, 0);
    stage.push({ [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0 ') });
    await stage.judge();
    expect(stage.pull.threads).toMatchObject([{ resolved: true }]);
    stage.push(ACCEPTED);
    await stage.judge();
    expect(stage.pull.threads).toEqual([]);
  },
);

shows(
  'conversation',
  'a maintainer folded the review that says all is good, and a push makes a mistake',
  'a new review says so; then that one is edited',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    stage.push(ACCEPTED);
    await stage.judge();
    const [folded] = stage.pull.reviews;
    if (folded !== undefined) await fold(reviewNodeId(folded), 'RESOLVED');
    stage.push(wrong());
    const { outcome } = await stage.judge({ manner: { inline: 'off' } });
    expect(outcome.did).toBe('created');
    expect(stage.summaries).toMatchObject([{ minimized: null, body: expect.stringContaining('v26.4.0') }]);
    expect(stage.pull.reviews).toHaveLength(2);
    stage.push({ 'src/agent.py': '\n' });
    expect((await stage.judge({ manner: { inline: 'off' } })).outcome.did).toBe('edited');
    expect(stage.pull.reviews).toHaveLength(2);
  },
);

shows(
  'conversation',
  'a maintainer folded the review that names mistakes, and a push changes nothing of them',
  'it is edited where it is: who folds it has seen it',
  async () => {
    stage = await Stage.open(wrong());
    await stage.judge();
    const [folded] = stage.pull.reviews;
    if (folded !== undefined) await fold(reviewNodeId(folded), 'OFF_TOPIC');
    stage.push({ 'src/agent.py': '\n' });
    expect((await stage.judge()).outcome.did).toBe('edited');
    expect(stage.pull.reviews).toMatchObject([{ minimized: 'OFF_TOPIC' }]);
  },
);
