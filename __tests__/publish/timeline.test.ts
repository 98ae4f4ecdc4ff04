import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { Stage } from './stage.ts';

const labels = (change: (text: string) => string = (text) => text) => ({
  [DOCUMENT]: change(nodeLabels('Accepted', 'v26.4.0')),
  [REGISTRY]: readme('Accepted'),
});
const oddDay = (text: string): string => text.replace('2025-09-01', '2025/9/1');
/** The version's line stands one line higher. */
const moved = (text: string): string =>
  text.replace(
    'Created-Version: 25.14.0\nTarget-Version: v26.4.0\n',
    'Target-Version: v26.4.0\nCreated-Version: 25.14.0\n',
  );

describe('eight pushes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ 'src/agent.py': '\n' });
  });
  afterAll(() => stage.close());

  interface Stand {
    readonly summaries: number;
    readonly comments: number;
    /** Told to those who watch, because of this push. */
    readonly told: number;
  }

  const inWords = ({ summaries, comments, told }: Stand): string =>
    [
      `${summaries} review${summaries === 1 ? '' : 's'}`,
      `${comments} comment${comments === 1 ? '' : 's'} beside lines`,
      `${told} message${told === 1 ? '' : 's'}`,
    ].join(', ');

  /** One push: what it changes, and how things stand once it is judged. */
  function push(
    at: number,
    what: string,
    stand: Stand,
    files: Readonly<Record<string, string>>,
    before?: () => void,
  ): void {
    shows('timeline', `push ${at}, ${what}`, inWords(stand), async () => {
      before?.();
      stage.push(files);
      const told = stage.sandbox.notifications.length;
      await stage.judge();
      expect({
        summaries: stage.summaries.length,
        comments: stage.comments.length,
        told: stage.sandbox.notifications.length - told,
      }).toEqual(stand);
      expect((await stage.requestsOf(() => stage.judge())).writes).toEqual([]);
    });
  }

  push(1, 'a version that is none', { summaries: 1, comments: 1, told: 1 }, labels());
  push(2, 'a day that is none besides', { summaries: 1, comments: 2, told: 1 }, labels(oddDay));
  push(
    3,
    'nothing new, after a person answered the first comment',
    { summaries: 1, comments: 2, told: 0 },
    { 'src/agent.py': 'A = 1\n' },
    () => stage.sandbox.replyTo(stage.number, 0, { author: 'grace', body: 'Is the letter wrong?' }),
  );
  push(4, 'the day is right', { summaries: 1, comments: 1, told: 0 }, labels());
  push(5, 'the wrong line moves', { summaries: 1, comments: 1, told: 0 }, labels(moved));
  push(6, 'all is right', { summaries: 1, comments: 0, told: 0 }, ACCEPTED);
  push(7, 'both mistakes again', { summaries: 1, comments: 2, told: 1 }, labels(oddDay));
  push(8, 'all is right again', { summaries: 1, comments: 0, told: 0 }, ACCEPTED);
});
