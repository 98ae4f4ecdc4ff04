import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { connect } from '../../src/sources/github/client.ts';
import { shows } from '../support/shows.ts';
import { expectSentence, expectVerdict, Trial } from './trial.ts';

let trial: Trial;
afterEach(() => trial.close());

/** The same repository under an address that answers: names know no letter case. */
const moved = (path: string): string => path.replace('/repos/acme/thing/', '/repos/Acme/Thing/');

const reviewsOf = () => trial.sandbox.pulls[0]?.reviews ?? [];

shows('fault', 'the repository was renamed: GitHub redirects reads (301)', 'followed, and judged', async () => {
  trial = await Trial.open();
  const { sandbox } = trial;
  let compared = '';
  sandbox.before(({ path }) => {
    if (path.includes('/compare/') && compared === '') compared = path;
  });
  const usual = await trial.run();
  const location = sandbox.url + moved(compared);
  trial.fail(
    { path: '/repos/acme/thing/compare/' },
    { status: 301, headers: { location }, body: { message: 'Moved' } },
  );
  const run = await trial.run();
  expect(run.report).toEqual(usual.report);
  expect(sandbox.failed).toHaveLength(1);
  expect(sandbox.requests.map(({ path }) => path)).toContain(moved(compared));
});

for (const status of [301, 302, 307, 308])
  shows(
    'fault',
    `the repository was renamed: GitHub redirects the review (${status})`,
    'written there once, as the POST that it is',
    async () => {
      trial = await Trial.open();
      const path = `/repos/acme/thing/pulls/${trial.number}/reviews`;
      trial.fail(
        { method: 'POST', path },
        { status, headers: { location: trial.sandbox.url + moved(path) }, body: {} },
      );
      const { outcome } = await trial.run({ answers: true });
      expect(outcome?.did).toBe('created');
      expect(reviewsOf().map(({ state }) => state)).toEqual(['COMMENTED']);
    },
  );

shows('fault', 'a redirect of a write leads to another server', 'not followed, the token stays here', async () => {
  trial = await Trial.open();
  const heard: unknown[] = [];
  const stranger = createServer(({ headers }, response) => {
    heard.push(headers);
    response.end('{}');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const headers = { location: `${address}/elsewhere` };
    trial.fail({ method: 'POST', path: '/reviews' }, { status: 307, headers, body: {} }, Number.POSITIVE_INFINITY);
    const { report, outcome } = await trial.run({ answers: true });
    expect(report?.verdict).toBe('fail');
    expect(outcome).toMatchObject({ did: 'failed', log: expect.stringContaining(address) });
    expect(heard).toEqual([]);
  } finally {
    stranger.closeAllConnections();
    stranger.close();
  }
});

shows('fault', 'redirects go round in a circle', 'exit 2', async () => {
  trial = await Trial.open();
  const location = `${trial.sandbox.url}/repos/acme/thing/compare/round`;
  trial.fail({ path: '/compare/' }, { status: 302, headers: { location }, body: {} }, Number.POSITIVE_INFINITY);
  const run = await trial.run();
  expectSentence(run, /a redirect that is not followed/, /\w/);
  expect(run.told).toEqual([]);
});

shows('fault', 'a GitHub Enterprise server, with its API below /api', 'judged and answered as elsewhere', async () => {
  trial = await Trial.open({ isEnterprise: true });
  const { url, graphqlUrl } = trial.sandbox;
  expect([new URL(url).pathname, new URL(graphqlUrl).pathname]).toEqual(['/api/v3', '/api/graphql']);
  const { outcome } = await trial.run({ answers: true });
  expect(outcome?.did).toBe('created');
  expect(reviewsOf()).toHaveLength(1);
});

shows(
  'fault',
  'a GitHub Enterprise server fails for a moment, in REST and in GraphQL',
  'asked again there as well',
  async () => {
    trial = await Trial.open({ isEnterprise: true });
    trial.fail(
      { path: '/graphql' },
      { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'Slow down' }] } },
    );
    trial.fail({ path: '/compare/' }, { status: 502, body: {} });
    expectVerdict(await trial.run(), 2);
  },
);

test('GraphQL is asked where the environment says, whatever the address of REST looks like', async () => {
  trial = await Trial.open();
  const address = { url: `${trial.sandbox.url}/api/v3`, graphqlUrl: trial.sandbox.graphqlUrl };
  const { viewer } = await connect('secret', address).graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  expect(viewer.login).toBe('github-actions[bot]');
});
