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
