import { describe, expect, test } from '@jest/globals';
import { primaryLimit } from '../../sandbox/faults.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { builtAction } from '../action/runner.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';

const BRANCH = 'bep/1000-node-labels';
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const GOOD = Number.POSITIVE_INFINITY;
const COMPARE = { path: '/compare/' };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
});

function open(files: Readonly<Record<string, string>> = ILLEGAL): number {
  repository.commit(BRANCH, files);
  return sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada' });
}

const run = (inputs: Readonly<Record<string, string>> = {}, number = open()) =>
  action.run({ api: sandbox, number, inputs });

/** One sentence why there is no verdict, one what to do; nothing that looks like a pass. */
function expectNoVerdict({ exitCode, log, outputs, summary }: Awaited<ReturnType<typeof run>>, said: RegExp): void {
  expect(exitCode).toBe(2);
  expect([outputs, summary]).toEqual([{}, '']);
  expect(log.match(/^::error::/gm)).toHaveLength(1);
  expect(log).toMatch(/^::error::Proposal Gate could not run: .+\. .+\.$/m);
  expect(log).toMatch(said);
}

describe('the whole Action', () => {
  shows('fault', 'a read fails for a moment (Action)', 'exit code as usual; the log explains the wait', async () => {
    sandbox.fail({ when: COMPARE, answer: { status: 502, body: '<html>::error::Bad</html>' } });
    const { exitCode, log } = await run({}, open(ACCEPTED));
    expect(exitCode).toBe(0);
    expect(log).toMatch(/^GitHub answered 502 \(GET \/repos\/\{owner\}.*\): asking again in 1 s, 1 of 3\.$/m);
    expect(log).not.toMatch(/^::error/m);
  });

  shows('fault', 'GitHub keeps silent (Action)', 'exit 2 when the minutes of `timeout` are over', async () => {
    sandbox.fail({ when: COMPARE, answer: { silence: true }, times: GOOD });
    expectNoVerdict(await run({ timeout: '0.04' }), /not done in time .* the 0\.04 minutes of this run are over/);
  });

  shows('fault', 'one read fails for good while another waits (Action)', 'exit 2 without the wait', async () => {
    // The process file asks for a file more, at the same time as what is changed.
    repository.commit('main', { '.github/proposals.yml': 'extends: ./own.yml\n', 'own.yml': 'extends: bep\n' });
    sandbox.fail({ when: { path: '/graphql', nth: 2 }, answer: { status: 503, headers: { 'retry-after': '200' } } });
    sandbox.fail({ when: COMPARE, answer: { status: 404, body: { message: 'Not Found' } } });
    expectNoVerdict(await run(), /a common commit/);
  });

  shows('fault', "the hour's requests are used up (Action)", 'exit 2 at once, and when to run it again', async () => {
    sandbox.fail({ when: { path: '/graphql' }, answer: primaryLimit(1800), times: GOOD });
    expectNoVerdict(await run(), /rate limit for this token is used up: .* Run it again after \d\d:\d\d UTC\./);
    expect(sandbox.failed).toHaveLength(1);
  });

  shows('fault', 'the token is wrong (Action)', 'exit 2, and which one to pass', async () => {
    sandbox.fail({ when: {}, answer: { status: 401, body: { message: 'Bad credentials' } }, times: GOOD });
    const result = await run({ token: 'hunter2' });
    expectNoVerdict(result, /does not accept the token: Bad credentials\./);
    expect(result.log).not.toContain('hunter2');
  });

  shows(
    'fault',
    'the review cannot be written (Action)',
    'exit 1 as judged, with annotations and summary',
    async () => {
      const answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
      sandbox.fail({ when: { method: 'POST', path: '/reviews' }, answer });
      const { exitCode, log, summary, outputs } = await run();
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ verdict: 'fail', 'review-url': '' });
      expect([log, summary].every((text) => text.includes('status-transition'))).toBe(true);
      expect(log).toContain('`pull-requests: write`');
    },
  );
});

test.each(['0', '-1', '61', '5m', '1e1', '∞'])('the input `timeout` cannot be %s', async (timeout) => {
  expectNoVerdict(await run({ timeout }), /The input `timeout` cannot be `.+`\. Write a number of minutes up to 60/);
  expect(sandbox.requests).toEqual([]);
});
