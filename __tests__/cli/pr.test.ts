import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { run } from '../../src/cli/program.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { ActionRunner } from '../action/runner.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { expectPromisedReport } from '../support/report-schema.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { BuiltGate } from './built-gate.ts';

const BRANCH = 'bep/1000-node-labels';
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };
const DRY = 'Dry run: nothing was written; `--publish` posts the review.\n';

const gate = new BuiltGate();
let repository: TestRepository;
let sandbox: Sandbox;

beforeAll(() => gate.build());
afterAll(() => gate.remove());

eachInSandbox(
  (scene) => {
    ({ repository, sandbox } = scene);
    repository.commit('main', FILES);
  },
  { login: 'bo' },
);

function open(files: Readonly<Record<string, string>>, options: { author?: string; title?: string } = {}): number {
  repository.commit(BRANCH, files);
  return sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada', ...options });
}

const TOKEN = { GITHUB_TOKEN: 'ghp_hunter2' };
const pr = (number: number, ...args: string[]) =>
  gate.run(['pr', `acme/thing#${number}`, '--against', sandbox.url, ...args], TOKEN);

const isWrite = ({ method, path, body }: Sandbox['requests'][number]): boolean =>
  path === '/graphql' ? /^\s*mutation/.test((body as { query: string }).query) : method !== 'GET';
const reads = (): number => sandbox.requests.filter((request) => !isWrite(request)).length;
const writes = (): string[] => sandbox.requests.filter(isWrite).map(({ method }) => method);
const reviews = () => sandbox.pulls[0]?.reviews ?? [];

describe('without --publish', () => {
  shows('requests', '`proposal-gate pr` on a clean change, without `--publish`', '3 reads, no write', async () => {
    const { code, out, err } = await pr(open(ACCEPTED));
    expect([code, err]).toEqual([0, DRY]);
    expect(out).toMatch(/^All good: BEP-1000 follows the process +pass$/m);
    expect([reads(), writes()]).toEqual([3, []]);
  });

  test('a mistake is shown as everywhere in the terminal, exits with 1, and nobody is told', async () => {
    const { code, out, err } = await pr(open(ILLEGAL));
    expect([code, err]).toEqual([1, DRY]);
    expect(out).toMatch(/status-transition$/m);
    expect(out).toContain(`${DOCUMENT}:3`);
    expect([writes(), reviews()]).toEqual([[], []]);
  });

  test('the report in JSON is the one of the Action, to the byte', async () => {
    const action = new ActionRunner();
    await action.build();
    const added = { 'proposals/BEP-1002-quotas.md': nodeLabels('Draft').replace('Node Labels', 'Quotas') };
    repository.commit('bep/1002-other', { 'proposals/BEP-1002-other.md': nodeLabels('Draft') });
    sandbox.openPull({ title: 'A rival', branch: 'bep/1002-other', base: 'main', author: 'eli' });
    repository.git('switch', '--quiet', 'main');
    const draft = {
      title: 'Ça',
      branch: BRANCH,
      base: 'main',
      author: 'ada',
      draft: true,
      headRepository: 'eve/thing',
    };
    for (const number of [open({ ...ILLEGAL, ...added }), sandbox.openPull(draft)]) {
      const { outputs } = await action.run({ api: sandbox, number, inputs: { 'dry-run': 'true' } });
      const { out, err, code } = await pr(number, '--format', 'json');
      expect([code, err]).toEqual([1, '']);
      expect(out).toBe(readFileSync(outputs.report ?? '', 'utf8'));
      expectPromisedReport(JSON.parse(out));
      expect(out).toContain('"number-contested"');
    }
    action.remove();
  });

  test('every format, a file, older findings and the severity that fails are as in the other commands', async () => {
    const number = open(ILLEGAL);
    const file = join(gate.folder, 'report.md');
    const written = await pr(number, '--format', 'markdown', '--output', file, '--existing', '--fail-on', 'never');
    expect(written).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toContain(`${sandbox.url}/acme/thing/blob/`);
    expect((await pr(number, '--format', 'github')).out).toMatch(/^::error .*file=proposals\/BEP-1000/m);
  });

  test('a process is chosen by its name, or by its path on the base branch', async () => {
    const file = { 'process/strict.yml': 'extends: bep\nrules: { registry-title: error }\n' };
    repository.commit('main', file);
    const number = open(ACCEPTED);
    for (const [name, source] of [
      ['bep', 'asked for by name'],
      ['process/strict.yml', 'process/strict.yml'],
    ] as const) {
      const { out } = await pr(number, '--process', name, '--format', 'json');
      expect(JSON.parse(out).processSource).toContain(source);
    }
    const { code, err } = await pr(number, '--process', 'plano');
    expect([code, err.includes('plano')]).toEqual([2, true]);
  });

  test('a pull request into another branch, and one from a fork that is gone', async () => {
    repository.commit('release', ACCEPTED);
    repository.commit(BRANCH, { [DOCUMENT]: nodeLabels('Rejected', '26.4.0') });
    const pull = { title: 'Reject', branch: BRANCH, base: 'release', author: 'ada' };
    for (const headRepository of ['mallory/thing', null]) {
      const number = sandbox.openPull({ ...pull, headRepository });
      const { out } = await pr(number, '--format', 'json');
      expect(JSON.parse(out)).toMatchObject({
        base: repository.git('rev-parse', 'release'),
        proposals: [{ status: { before: 'Accepted', after: 'Rejected' } }],
      });
    }
  });
});

describe('the pull request and its GitHub', () => {
  test('stand at the addresses of an Enterprise server', async () => {
    const usual = sandbox;
    sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing', isEnterprise: true });
    try {
      const { code, out } = await pr(open(ACCEPTED));
      expect([code, out.startsWith('All good'), sandbox.url.endsWith('/api/v3')]).toEqual([0, true, true]);
    } finally {
      await sandbox.close();
      sandbox = usual;
    }
  });

  test('are named by a web address, and by the environment of a workflow', async () => {
    const number = open(ACCEPTED);
    const env = { GITHUB_API_URL: sandbox.url, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl, GH_TOKEN: 'ghp_hunter2' };
    const { code, out } = await gate.run(['pr', `${sandbox.url}/acme/thing/pull/${number}/files`], env);
    expect([code, out.startsWith('All good')]).toEqual([0, true]);
  });
});

/** What a terminal gets, or a pipe, from a run in this process. */
async function shownOn(isTTY: boolean, number: number, env: Readonly<Record<string, string>> = {}) {
  const shown = { out: '', err: '' };
  const io = {
    stdout: { write: (text: string) => (shown.out += text), isTTY },
    stderr: { write: (text: string) => (shown.err += text), isTTY },
    env: { ...TOKEN, ...env },
    cwd: gate.folder,
    now: () => new Date(),
  };
  await run(io, ['pr', `acme/thing#${number}`, '--against', sandbox.url]);
  return shown;
}

describe('on a terminal', () => {
  test('a line says what takes its time, and goes; there are colours, unless NO_COLOR is set', async () => {
    const number = open(ILLEGAL);
    const { out, err } = await shownOn(true, number);
    expect(err).toBe(`Judging acme/thing#${number} …\r\u001b[K\r\u001b[K${DRY}`);
    expect(out).toContain('\u001b[31m');
    expect((await shownOn(true, number, { NO_COLOR: '1' })).out).not.toContain('\u001b');
  });

  test('a pipe gets neither', async () => {
    const { out, err } = await shownOn(false, open(ILLEGAL));
    expect([err, out.includes('\u001b')]).toEqual([DRY, false]);
  });
});

describe('with --publish', () => {
  test('the review of a mistake is posted, edited after the fix, and left alone when nothing is new', async () => {
    const number = open(ILLEGAL);
    const first = await pr(number, '--publish');
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/^Wrote the review: http:.*#pullrequestreview-\d+\n$/);
    expect(reviews()).toHaveLength(1);
    expect(reviews()[0]).toMatchObject({ author: 'bo', commit: repository.git('rev-parse', BRANCH) });
    expect(reviews()[0]?.body).toContain('status-transition');
    const posted = writes();
    expect((await pr(number, '--publish', '--format', 'json')).code).toBe(1);
    expect(writes()).toEqual(posted);
    repository.commit(BRANCH, ACCEPTED);
    expect((await pr(number, '--publish')).code).toBe(0);
    expect(reviews()).toHaveLength(1);
    expect(reviews()[0]?.body).not.toContain('status-transition');
  });

  test.each([
    ['ada', 'CHANGES_REQUESTED'],
    ['bo', 'COMMENTED'],
  ])('changes are asked for on the pull request of %s by bo: %s', async (author, state) => {
    const { code } = await pr(open(ILLEGAL, { author }), '--publish', '--review', 'request-changes');
    expect([code, reviews().map((review) => review.state)]).toEqual([1, [state]]);
  });

  test.each([
    ['all', 1],
    ['off', 0],
  ])('beside lines of the diff, --inline %s says %i', async (inline, count) => {
    await pr(open(ILLEGAL), '--publish', '--inline', inline);
    expect(sandbox.pulls[0]?.threads).toHaveLength(count);
  });

  test('nothing is posted when the report cannot be written', async () => {
    const { code } = await pr(open(ILLEGAL), '--publish', '--output', join(gate.folder, 'no/such/folder.txt'));
    expect([code, writes()]).toEqual([2, []]);
  });

  shows(
    'fault',
    '`proposal-gate pr --publish` with a token that may only read',
    'the report and its exit code, and a sentence that names the permission',
    async () => {
      const number = open(ILLEGAL);
      sandbox.setPermission('read');
      const { code, out, err } = await pr(number, '--publish');
      expect(code).toBe(1);
      expect(out).toContain('status-transition');
      expect(err).toMatch(/^The review could not be written .*`pull-requests: write`.*\n$/);
    },
  );
});
