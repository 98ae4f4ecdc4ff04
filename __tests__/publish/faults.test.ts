import { afterEach, expect } from '@jest/globals';
import type { GitHubApi } from '../../src/sources/github/client.ts';
import { ACCEPTED, DOCUMENT, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { shows } from '../support/shows.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import { Stage } from './stage.ts';

const WRONG = { [DOCUMENT]: nodeLabels('Accepted', 'v26.4.0'), [REGISTRY]: readme('Accepted') };
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const POST = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';

let stage: Stage;
afterEach(() => stage.close());

type Request = GitHubApi['request'];
type Step = (ask: () => Promise<unknown>, route: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** Stands between the gate and REST. */
const between =
  (step: Step) =>
  (api: GitHubApi): GitHubApi => ({
    ...api,
    request: Object.assign(
      (route: string, parameters: Record<string, unknown> = {}) =>
        step(() => api.request(route, parameters as never), route, parameters),
      api.request,
    ) as Request,
  });

/** Octokit's error when a connection breaks. */
const hangUp = (): Error => Object.assign(new Error('socket hang up'), { status: 500 });

/** Judges behind a server that answers some requests by itself. */
async function judgeBehind(intercept: Intercept) {
  const api = await startStandIn(stage.sandbox, intercept);
  const judged = await stage.judge({ api });
  api.close();
  return judged;
}

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
  'tried three times, the verdict stands, the log says so',
  async () => {
    stage = await Stage.open(WRONG);
    let tries = 0;
    const through = between(async (ask, route) => {
      if (route !== POST) return ask();
      tries += 1;
      throw hangUp();
    });
    const { outcome, report } = await stage.judge({ through });
    expect(tries).toBe(3);
    expect(report.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringMatching(/socket hang up.*The verdict stands/) });
  },
);

shows(
  'fault',
  'the connection breaks while the review is edited',
  'the verdict stands, the log says so; the connection itself tried again',
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
    expect(tries).toBe(1);
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
    const through = (api: GitHubApi): GitHubApi => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<GitHubApi['graphql']>) => {
        const answer = await api.graphql(...args);
        if (!String(args[0]).startsWith('mutation') || lost > 0) return answer;
        lost += 1;
        throw Object.assign(new Error('Bad Gateway'), { status: 502 });
      }, api.graphql) as GitHubApi['graphql'],
    });
    const { outcome } = await stage.judge({ through });
    expect([lost, stage.pull.threads]).toEqual([1, []]);
    expect(outcome.log).not.toContain('could not');
  },
);

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

shows(
  'fault',
  'the token may not write (403)',
  'the verdict stands, the log names the permission and forks',
  async () => {
    stage = await Stage.open(WRONG);
    stage.sandbox.setPermission('read');
    const { outcome, report } = await stage.judge();
    expect(report.verdict).toBe('fail');
    expect(outcome).toMatchObject({
      did: 'failed',
      url: null,
      log: expect.stringMatching(/Resource not accessible by integration.*`pull-requests: write`.*fork/),
    });
    expect(stage.pull.reviews).toEqual([]);
  },
);

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
      log: expect.stringMatching(/could not be brought up to date \(Not for you\)/),
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
  'GitHub tells no number of the own review',
  'it is taken from the address of the review, which is edited',
  async () => {
    stage = await Stage.open(WRONG);
    await stage.judge();
    stage.push(ACCEPTED);
    const through = (api: GitHubApi): GitHubApi => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<GitHubApi['graphql']>) => {
        const text = JSON.stringify(await api.graphql(...args));
        return JSON.parse(text.replace(/"fullDatabaseId":"\d+"/g, '"fullDatabaseId":null'));
      }, api.graphql) as GitHubApi['graphql'],
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
    const through = (api: GitHubApi): GitHubApi => ({
      ...api,
      graphql: Object.assign(async (...args: Parameters<GitHubApi['graphql']>) => {
        const text = JSON.stringify(await api.graphql(...args));
        return JSON.parse(
          text.replace(/("body":"(?:[^"\\]|\\.)*)/g, (body: string) => body.replaceAll('\\n', '\\r\\n')),
        );
      }, api.graphql) as GitHubApi['graphql'],
    });
    expect((await stage.requestsOf(() => stage.judge({ through }))).writes).toEqual([]);
  },
);
