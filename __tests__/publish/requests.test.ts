import { afterEach, expect } from '@jest/globals';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { type Setting, Stage } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const REVIEWS = '/repos/acme/thing/pulls/1/reviews';

let stage: Stage;
afterEach(() => stage.close());

/** One run and the requests that it takes. */
function costs(
  situation: string,
  reads: number,
  writes: readonly string[],
  prepare: () => Promise<Setting | undefined>,
) {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const outcome = `${count(reads, 'read')}, ${count(writes.length, 'write')}`;
  shows('requests', situation, outcome, async () => {
    const setting = await prepare();
    expect(await stage.requestsOf(() => stage.judge(setting))).toEqual({ reads, writes });
  });
}

const asking: Setting = { manner: { review: 'request-changes' } };

costs('a pull request that touches no proposal', 2, [], async () => {
  stage = await Stage.open({ 'src/agent.py': '\n' });
});

costs('a change that is fine', 3, [], async () => {
  stage = await Stage.open(ACCEPTED);
});

costs('a mistake, the first review', 5, [`POST ${REVIEWS}`], async () => {
  stage = await Stage.open(WRONG);
});

costs('the same commit is judged a second time', 3, [], async () => {
  stage = await Stage.open(WRONG);
  await stage.judge();
});

costs('a push that changes nothing of what is wrong', 4, [`PUT ${REVIEWS}/N`], async () => {
  stage = await Stage.open(WRONG);
  await stage.judge();
  stage.push({ 'src/agent.py': '\n' });
});

costs('a push with another mistake', 5, [`PUT ${REVIEWS}/N`, `POST ${REVIEWS}`], async () => {
  stage = await Stage.open(WRONG);
  await stage.judge();
  stage.push({ [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0').replace('2025-09-01', '2025/9/1') });
});

costs('a fix', 4, [`PUT ${REVIEWS}/N`, 'POST /graphql'], async () => {
  stage = await Stage.open(WRONG);
  await stage.judge();
  stage.push(ACCEPTED);
});

costs('a fix after changes were requested', 4, [`PUT ${REVIEWS}/N`, `PUT ${REVIEWS}/N/dismissals`], async () => {
  stage = await Stage.open(ILLEGAL);
  await stage.judge(asking);
  stage.push(ACCEPTED);
  return asking;
});

costs(
  'a mistake after a request was dismissed',
  5,
  [`POST ${REVIEWS}`, `PUT ${REVIEWS}/N`, 'POST /graphql'],
  async () => {
    stage = await Stage.open(ILLEGAL);
    await stage.judge(asking);
    stage.push(ACCEPTED);
    await stage.judge(asking);
    stage.push(ILLEGAL);
    return asking;
  },
);
