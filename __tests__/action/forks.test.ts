import { expect } from '@jest/globals';
import { pullPayload, workflowRunPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { startStandIn } from '../support/stand-in.ts';
import { FILES, NOTES, note, PROCESS_FILE } from './notes.ts';
import { builtAction, type Run } from './runner.ts';

const PLACE = { repository: 'acme/thing' };
const FORK = 'ada/thing';
const BRANCH = 'note/0002-b';
const WRONG = { 'notes/NOTE-0002-b.md': note('B', 'Monkeys') };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let head: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', FILES);
  repository.git('branch', 'release');
  head = repository.commit(BRANCH, WRONG);
});

/** Opens a pull request of a fork; null for one whose fork is gone. */
const open = (headRepository: string | null = FORK, base = 'main', author = 'ada'): number =>
  sandbox.openPull({ title: 'NOTE-0002: B', branch: BRANCH, base, author, headRepository });

const first = (number: number, author = 'ada', headRepository: string | null = FORK): Promise<Run> => {
  const payload = pullPayload(PLACE, { number, author, branch: BRANCH, head, headRepository });
  return action.run({ api: sandbox, payload });
};

const second = (
  run: Partial<Parameters<typeof workflowRunPayload>[1]> = {},
  api: Pick<Sandbox, 'url' | 'graphqlUrl'> = sandbox,
): Promise<Run> => {
  const payload = workflowRunPayload(PLACE, { head, branch: BRANCH, headRepository: FORK, ...run });
  return action.run({ api, event: 'workflow_run', payload });
};

const bodies = (number: number): readonly string[] => sandbox.pulls[number - 1]?.reviews.map(({ body }) => body) ?? [];
const paths = (): readonly string[] => sandbox.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);

shows(
  'fork',
  'a pull request of a fork runs with a token that may only read',
  'verdict, exit code, annotations and the whole summary stand; one line of log and summary says where the review comes from, and nothing of permissions',
  async () => {
    sandbox.setPermission('read');
    const run = await first(open(FORK, 'main', 'ada'), 'ada', FORK);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error .*file=notes\/NOTE-0002-b\.md.*status-known/m);
    expect(run.log.match(/^.*\b(?:fork|review|[Gg]rant)\b.*$/gm)).toEqual([
      expect.stringMatching(/^A run for a fork may only read: the review comes from the second workflow .*forks\.md$/),
    ]);
    expect(run.summary).toContain('`status-known`');
    expect(run.summary.match(/^>.*$/gm)).toEqual([
      expect.stringMatching(
        /^> A run for a fork may only read: .* this summary \(\[for maintainers\]\(https:\S+\)\)\.$/,
      ),
    ]);
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: '1', 'review-url': '' });
    expect(bodies(1)).toEqual([]);
  },
);

for (const [whose, author] of [
  ['the token of a branch in the same repository', 'ada'],
  ["Dependabot's token, which may what its workflow grants,", 'dependabot[bot]'],
] as const)
  shows(
    'fork',
    `${whose} may not write`,
    'the summary says which permission is missing, and nothing of a second workflow',
    async () => {
      sandbox.setPermission('read');
      const run = await first(open('acme/thing', 'main', author), author, 'acme/thing');
      expect(run.exitCode).toBe(1);
      expect(run.summary).toMatch(/^> The review could not be written .*pull-requests: write/m);
      expect(run.summary).not.toContain('docs/guides/forks.md');
    },
  );

shows(
  'fork',
  'the run of a fork has ended, and the second stage begins',
  'it finds the pull request through the API, judges it again and writes the review; it takes nothing from the first run, and ends green',
  async () => {
    const number = open();
    const run = await second();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    expect(run.log).toMatch(/^Pull request 1: Wrote the review/m);
    expect(run.log).not.toMatch(/^::(error|warning|notice)/m);
    expect(run.summary).toMatch(/^Pull request \[#1\]\(https:\/\/github\.example\/acme\/thing\/pull\/1\)$/m);
    expect(bodies(number)).toEqual([expect.stringContaining('status-known')]);
    expect(paths()[0]).toBe('GET /repos/acme/thing/pulls');
    expect(paths().filter((path) => /\/actions\//.test(path))).toEqual([]);
    const reads = sandbox.requests.length;
    expect((await second()).log).toContain('The review stands as it is.');
    expect(sandbox.requests.length).toBeLessThan(2 * reads);
    expect(bodies(number)).toHaveLength(1);
  },
);

shows('fork', 'a clean change of a fork', 'the second stage writes nothing, as on any clean change', async () => {
  head = repository.commit(BRANCH, { 'notes/NOTE-0002-b.md': note('B') });
  const number = open();
  const run = await second({ conclusion: 'success' });
  expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass']);
  expect(bodies(number)).toEqual([]);
});

shows(
  'fork',
  'the fork is deleted, or private, before the second stage',
  'the commit is read from the repository itself, which keeps it, and the review is written',
  async () => {
    const number = open(null);
    const run = await second({ headRepository: null });
    expect(run.exitCode).toBe(0);
    expect(bodies(number)).toHaveLength(1);
  },
);

shows(
  'fork',
  'the branch of the fork is renamed after the first run',
  'the pull request is found by its commit, and judged with the name that it has now',
  async () => {
    head = repository.commit(BRANCH, { 'notes/NOTE-0002-b.md': note('B') });
    open();
    const run = await second({ branch: 'another-name' });
    expect([run.exitCode, run.outputs.verdict, run.summary.includes('branch-name')]).toEqual([0, 'pass', false]);
  },
);

shows(
  'fork',
  'one head is that of two pull requests, into two branches',
  'each is judged against its own base, and has a review',
  async () => {
    const monkeys = NOTES.replace('to: [Accepted]', 'to: [Accepted, Monkeys]').replace(
      'Accepted: {}',
      'Accepted: {}, Monkeys: {}',
    );
    repository.commit('release', { [PROCESS_FILE]: monkeys });
    const [main, release] = [open(), open(FORK, 'release')];
    const run = await second();
    expect(run.exitCode).toBe(0);
    expect(bodies(main)).toEqual([expect.stringContaining('status-known')]);
    expect(bodies(release)).toEqual([expect.stringContaining('status-initial')]);
    expect(run.outputs).toEqual({});
    expect(run.summary.match(/^Pull request \[#\d\]/gm)).toEqual(['Pull request [#2]', 'Pull request [#1]']);
  },
);

shows(
  'fork',
  'two of three pull requests with a head cannot be judged',
  'the third one is, the log says why for each of the others, and the second stage ends with exit 2',
  async () => {
    repository.commit('release', { [PROCESS_FILE]: 'nonsense: true\n' });
    repository.commit('next', { [PROCESS_FILE]: 'extends: nothing\n' });
    const [main, release, next] = [open(), open(FORK, 'release'), open(FORK, 'next')];
    const run = await second();
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('Proposal Gate could not run: The process file');
    expect([main, release, next].map((number) => bodies(number).length)).toEqual([1, 0, 0]);
    for (const number of [release, next])
      expect(run.log).toMatch(new RegExp(`^Pull request ${number}: The process`, 'm'));
  },
);

shows(
  'fork',
  'the pull request has a newer commit, or is closed or merged, when the second stage begins',
  'it ends quietly with a line, and writes nothing',
  async () => {
    const number = open();
    const newer = repository.commit(BRANCH, { 'notes/NOTE-0002-b.md': note('B') });
    const moved = await second();
    sandbox.closePull(number, 'closed');
    const closed = await second({ head: newer });
    sandbox.closePull(number, 'merged');
    const merged = await second({ head: newer });
    expect([moved, closed, merged].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(moved.log).toMatch(
      /^No open pull request has the head \w{7}: it has a newer commit, or is closed or merged\.$/m,
    );
    expect(bodies(number)).toEqual([]);
    expect(new Set(paths())).toEqual(new Set(['GET /repos/acme/thing/pulls']));
  },
);

shows(
  'fork',
  'the repository has more open pull requests than a page of the list',
  'those that changed last are looked at first, page by page, until the commit is found',
  async () => {
    const number = open();
    repository.git('switch', '--quiet', 'main');
    repository.commit('other', { 'a.md': '\n' });
    for (let n = 0; n < 100; n += 1)
      sandbox.openPull({ title: `Other ${n}`, branch: 'other', base: 'main', author: 'eli' });
    const run = await second();
    expect(run.exitCode).toBe(0);
    expect(bodies(number)).toHaveLength(1);
    expect(paths().filter((path) => path === 'GET /repos/acme/thing/pulls')).toHaveLength(2);
  },
  30_000,
);

shows(
  'fork',
  'the second stage is called for a run that was for no pull request',
  'it ends with a line before anything is asked',
  async () => {
    open();
    const run = await second({ event: 'push' });
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/^The run before was for `push`, not for a pull request/m);
    expect(sandbox.requests).toEqual([]);
  },
);

shows(
  'fork',
  'the payload of the second stage names another pull request, another branch and another repository',
  'none of it is believed: what is judged is what GitHub says has that head',
  async () => {
    const [number, other] = [open(), sandbox.openPull({ title: 'x', branch: 'main', base: 'release', author: 'eli' })];
    const payload = workflowRunPayload(PLACE, { head, branch: 'main', headRepository: 'mallory/thing' });
    const lie = { pull_requests: [{ number: other, head: { sha: head }, base: { ref: 'release' } }] };
    const run = await action.run({
      api: sandbox,
      event: 'workflow_run',
      payload: { ...payload, workflow_run: { ...(payload.workflow_run as object), ...lie } },
    });
    expect(run.exitCode).toBe(0);
    expect([bodies(number).length, bodies(other).length]).toEqual([1, 0]);
  },
);

shows(
  'fork',
  'the token of the second stage may not write either',
  'it ends green all the same, and log and summary say what to grant',
  async () => {
    open();
    sandbox.setPermission('read');
    const run = await second();
    expect(run.exitCode).toBe(0);
    expect(run.summary).toMatch(/^> The review could not be written .*pull-requests: write/m);
  },
);

shows(
  'fork',
  'GitHub does not let the second stage list the pull requests',
  'exit 2, and the permission that is missing',
  async () => {
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const standIn = await startStandIn(sandbox, ({ path }) => (path.includes('/pulls?') ? refusal : null));
    const run = await second({}, standIn);
    standIn.close();
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('does not let this token list the open pull requests of acme/thing');
    expect(run.log).toContain('`pull-requests: read`');
  },
);

shows(
  'fork',
  'a maintainer approves the pull request of a fork, where a status takes approvals',
  'the second stage has the older check run again, which the token of the first one may not',
  async () => {
    const approved = `${NOTES.replace('Accepted: {}', 'Accepted: { approvals: 1 }')}maintainers: { permission: write }\n`;
    repository.commit('main', { [PROCESS_FILE]: approved });
    head = repository.commit('accept', {
      [PROCESS_FILE]: approved,
      'notes/NOTE-0001-first.md': note('First', 'Accepted'),
    });
    const options = { title: 'Accept', branch: 'accept', base: 'main', author: 'ada', headRepository: FORK };
    const number = sandbox.openPull(options);
    sandbox.setRole('bo', 'write');
    const older = await sandbox.addRun(number, { event: 'pull_request', conclusion: 'failure' });
    await sandbox.addReview(number, { author: 'bo', body: '', state: 'APPROVED' });
    const own = await sandbox.addRun(number, { event: 'pull_request_review', conclusion: 'success' });
    const run = await second({ event: 'pull_request_review', id: own.id });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('The check of the push said otherwise and judges again');
    expect(sandbox.runs.find(({ id }) => id === older.id)).toMatchObject({ attempt: 2, status: 'queued' });
  },
);
