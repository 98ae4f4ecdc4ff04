import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from './proposals.ts';
import { builtAction } from './runner.ts';

const BRANCH = 'bep/1000-node-labels';
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
});

/** Opens a pull request that changes these files. */
function open(files: Readonly<Record<string, string>>): number {
  repository.commit(BRANCH, files);
  return sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada' });
}

const isWrite = (method: string, path: string): boolean => method !== 'GET' && path !== '/graphql';
const reads = (): number => sandbox.requests.filter(({ method, path }) => !isWrite(method, path)).length;
const writes = (): string[] =>
  sandbox.requests.filter(({ method, path }) => isWrite(method, path)).map(({ method }) => method);
const reviews = () => sandbox.pulls[0]?.reviews ?? [];

/** Runs the Action against a server that stands before the sandbox. */
async function runBehind(intercept: Intercept, number: number) {
  const standIn = await startStandIn(sandbox, intercept);
  const run = await action.run({ api: standIn, number });
  standIn.close();
  return run;
}

describe('a pull request', () => {
  test('that follows the process passes in four reads, and nobody is told', async () => {
    const run = await action.run({ api: sandbox, number: open(ACCEPTED) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      errors: '0',
      proposals: '[1000]',
      'next-number': '',
      'review-url': '',
    });
    expect(run.summary).toContain('1000');
    expect(reads()).toBeLessThanOrEqual(4);
    expect(writes()).toEqual([]);
  });

  test('with a mistake fails, with annotation, review, summary, outputs and report', async () => {
    const number = open(ILLEGAL);
    const run = await action.run({ api: sandbox, number });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error .*file=proposals\/BEP-1000-node-labels\.md,line=3.*status-transition/m);
    expect(run.summary).toContain('status-transition');
    expect(reviews()).toHaveLength(1);
    expect(reviews()[0]).toMatchObject({ state: 'COMMENTED', commit: repository.git('rev-parse', BRANCH) });
    expect(reviews()[0]?.body).toMatch(/^<!-- proposal-gate:review -->\n/);
    expect(reviews()[0]?.body).toContain('status-transition');
    expect(reviews()[0]?.body).toContain('https://github.example/acme/thing/blob/');
    expect(run.outputs['review-url']).toContain(`/pull/${number}#pullrequestreview-${reviews()[0]?.id}`);
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(report).toMatchObject({ verdict: 'fail', repository: 'acme/thing' });
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: String(report.counts.error) });
    expect(reads()).toBeLessThanOrEqual(5);
    expect(writes()).toEqual(['POST']);
  });

  test('gets its one review edited after a fix, and left alone when nothing is new', async () => {
    const number = open(ILLEGAL);
    await sandbox.addReview(number, { author: 'mallory', body: '<!-- proposal-gate:review -->\nI am the gate.' });
    await action.run({ api: sandbox, number });
    const before = reviews()[1];
    await action.run({ api: sandbox, number });
    repository.commit(BRANCH, ACCEPTED);
    const fixed = await action.run({ api: sandbox, number });
    expect(fixed.exitCode).toBe(0);
    expect(writes()).toEqual(['POST', 'PUT']);
    expect(reviews().map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(reviews()[0]?.body).toContain('I am the gate.');
    expect(reviews()[1]?.id).toBe(before?.id);
    expect(reviews()[1]?.body).not.toContain('status-transition');
    expect(fixed.outputs['review-url']).toContain(String(before?.id));
  });

  test('that touches no proposal costs two requests and passes with a line in the log', async () => {
    const run = await action.run({ api: sandbox, number: open({ 'src/agent.py': 'LABELS = None\n' }) });
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/^This pull request touches no proposal/m);
    expect(run.summary).toBe('');
    expect(run.outputs).toMatchObject({ verdict: 'pass', proposals: '[]' });
    expect(sandbox.requests).toHaveLength(2);
  });

  test('whose head moves while it is judged gets no review from the old run', async () => {
    const number = open(ILLEGAL);
    let asked = 0;
    const run = await runBehind(({ path }) => {
      if (path === '/graphql') asked += 1;
      // The pull request, its documents, and a last look before writing.
      if (path === '/graphql' && asked === 3) repository.commit(BRANCH, { 'src/agent.py': '\n' });
      return null;
    }, number);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('newer commit');
    expect(writes()).toEqual([]);
  });

  test('goes to another branch than the event says', async () => {
    repository.commit('release', { [REGISTRY]: readme('Accepted'), [DOCUMENT]: nodeLabels('Accepted', '26.4.0') });
    repository.commit(BRANCH, { [DOCUMENT]: nodeLabels('Rejected', '26.4.0') });
    const number = sandbox.openPull({ title: 'Reject', branch: BRANCH, base: 'release', author: 'ada' });
    const run = await action.run({ api: sandbox, number, base: 'main' });
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(report.base).toBe(repository.git('rev-parse', 'release'));
    expect(report.proposals[0].status).toEqual({ before: 'Accepted', after: 'Rejected' });
  });
});

describe('a token', () => {
  test('that may not write leaves the verdict, and the log names the permission', async () => {
    const number = open(ILLEGAL);
    sandbox.setPermission('read');
    const run = await action.run({ api: sandbox, number });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'review-url': '' });
    expect(run.log).toContain('`pull-requests: write`');
  });

  test('that is wrong is no verdict: one sentence and what to do', async () => {
    const answer = { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com' } };
    const run = await runBehind(() => answer, open(ILLEGAL));
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toEqual({});
    expect(run.log).toMatch(
      /^::error::Proposal Gate could not run: GitHub does not accept the token: Bad credentials\./m,
    );
    expect(run.log).not.toContain('secret');
  });
});

describe('inputs', () => {
  test('a dry run and switched-off reviews write nothing to the pull request', async () => {
    const number = open(ILLEGAL);
    const dry = await action.run({ api: sandbox, number, inputs: { 'dry-run': 'true' } });
    const off = await action.run({ api: sandbox, number, inputs: { review: 'off', summary: 'false' } });
    expect([dry.exitCode, off.exitCode]).toEqual([1, 1]);
    expect(off.summary).toBe('');
    expect(writes()).toEqual([]);
  });

  test('fail-on never lets errors pass', async () => {
    const run = await action.run({ api: sandbox, number: open(ILLEGAL), inputs: { 'fail-on': 'never' } });
    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);
  });

  test('what cannot be run is said before anything is asked', async () => {
    const number = open(ILLEGAL);
    const misspelt = await action.run({ api: sandbox, number, inputs: { 'fail-on': 'errors' } });
    const pushed = await action.run({ api: sandbox, number, event: 'push' });
    const anonymous = await action.run({ api: sandbox, number, inputs: { token: '' } });
    expect([misspelt.exitCode, pushed.exitCode, anonymous.exitCode]).toEqual([2, 2, 2]);
    expect(misspelt.log).toContain('`fail-on` cannot be `errors`');
    expect(pushed.log).toContain('the event `push`');
    expect(anonymous.log).toContain('`token` is empty');
    expect(sandbox.requests).toEqual([]);
  });
});

test('nothing of a pull request speaks to the runner', async () => {
  const hostile = nodeLabels('Draft\u2028::set-output name=x::y ##[error]no', '26.4.0');
  const path = 'proposals/BEP-1001-a%0A::error::b.md';
  const run = await action.run({ api: sandbox, number: open({ [DOCUMENT]: hostile, [path]: hostile }) });
  const commands = run.log.split('\n').filter((line) => line.startsWith('::'));
  expect(commands.filter((line) => !/^::(error|warning|notice|debug)[ :]/.test(line))).toEqual([]);
  expect(run.log.replace(/^::.*$/gm, '')).not.toContain('##[');
  expect(run.exitCode).toBe(1);
});

test('nothing that an answer says speaks to the runner either', async () => {
  const refusal = { status: 403, body: { message: 'No.\n::add-mask::x ##[group]y' } };
  const run = await runBehind(({ method, path }) => (isWrite(method, path) ? refusal : null), open(ILLEGAL));
  expect(run.log).toContain('The review could not be written');
  expect(run.log).not.toMatch(/^::add-mask/m);
  expect(run.log).not.toContain('##[');
});

test('requests go through the proxy of the environment', async () => {
  const number = open({ 'src/agent.py': 'LABELS = None\n' });
  const connected: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    connected.push(request.url ?? '');
    const upstream = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const api = { url: 'http://api.github.example', graphqlUrl: 'http://api.github.example/graphql' };
  const run = await action.run({
    api,
    number,
    env: { http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
  });
  proxy.close();
  expect(run.exitCode).toBe(0);
  expect(new Set(connected)).toEqual(new Set(['api.github.example:80']));
});
