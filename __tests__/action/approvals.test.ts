import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ReviewState } from '../../sandbox/pulls.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { assertContract } from '../contract/contract.ts';
import { TestRepository } from '../sandbox/repository.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels } from './proposals.ts';
import { ActionRunner, type Run } from './runner.ts';

const BRANCH = 'bep/1000-node-labels';
const PROCESS = '.github/proposals.yml';
const approvedBy = (maintainers: string): string => `extends: bep
maintainers: ${maintainers}
lifecycle:
  statuses:
    Accepted: { approvals: 2 }
`;

const action = new ActionRunner();
let repository: TestRepository;
let sandbox: Sandbox;

beforeAll(() => action.build());
afterAll(() => action.remove());

beforeEach(async () => {
  repository = new TestRepository();
  repository.commit('main', { ...FILES, [PROCESS]: approvedBy('{ permission: write }') });
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
  for (const login of ['ada', 'bo', 'cy']) sandbox.setRole(login, 'write');
});

afterEach(async () => {
  await sandbox.close();
  assertContract(sandbox.requests);
  repository.remove();
});

/** Opens Ada's pull request that accepts the proposal. */
function accept(): number {
  repository.commit(BRANCH, ACCEPTED);
  return sandbox.openPull({ title: 'Accept node labels', branch: BRANCH, base: 'main', author: 'ada' });
}

const say = (number: number, author: string, state: ReviewState = 'APPROVED') =>
  sandbox.addReview(number, { author, body: '', state });

const run = (number: number, event = 'pull_request_review'): Promise<Run> =>
  action.run({ api: sandbox, number, event });

/** The gate's own reviews. */
const reviews = () => (sandbox.pulls[0]?.reviews ?? []).filter(({ author }) => author === 'github-actions[bot]');

test('an acceptance fails until the second maintainer approves, and its one review is edited in place', async () => {
  const number = accept();
  const opened = await run(number, 'pull_request');
  expect(opened.exitCode).toBe(1);
  expect(opened.log).toMatch(/^::error .*file=proposals\/BEP-1000-node-labels\.md,line=3.*status-approvals/m);
  expect(reviews()[0]?.body).toContain('`BEP-1000` becomes `Accepted` with 0 of 2 approvals.');

  await say(number, 'bo');
  const once = await run(number);
  expect(once.exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('with 1 of 2 approvals (`bo`).');

  await say(number, 'cy');
  const twice = await run(number);
  expect(twice.exitCode).toBe(0);
  expect(twice.outputs).toMatchObject({ verdict: 'pass', errors: '0' });
  expect(reviews()).toHaveLength(1);
  expect(reviews()[0]?.body).not.toContain('status-approvals');
});

test.each<[string, (number: number) => Promise<unknown>, string]>([
  ['one person twice', (number) => say(number, 'bo'), '1 of 2 approvals (`bo`)'],
  ['the author', (number) => say(number, 'ada'), '1 of 2 approvals (`bo`)'],
  ['somebody who is no maintainer', (number) => say(number, 'eli'), '`eli` approves and is no maintainer'],
  [
    'somebody whose approval was dismissed',
    async (number) => sandbox.dismissReview(number, await say(number, 'cy')),
    '1 of 2 approvals (`bo`)',
  ],
  [
    'somebody who asks for changes since',
    async (number) => [await say(number, 'cy'), await say(number, 'cy', 'CHANGES_REQUESTED')],
    '`cy` asks for changes',
  ],
])('an approval is not the second one by %s', async (_, speak, told) => {
  const number = accept();
  await say(number, 'bo');
  await speak(number);
  expect((await run(number)).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain(told);
});

test('an objection of a maintainer holds up what two others approve, until it is dismissed', async () => {
  sandbox.setRole('dee', 'admin');
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  await say(number, 'eli', 'CHANGES_REQUESTED');
  const objection = await say(number, 'dee', 'CHANGES_REQUESTED');
  expect((await run(number)).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('`dee` asks for changes');
  expect(reviews()[0]?.body).not.toContain('eli');
  sandbox.dismissReview(number, objection);
  expect((await run(number)).exitCode).toBe(0);
});

test('a pull request that accepts nothing asks nobody', async () => {
  repository.commit(BRANCH, { [DOCUMENT]: nodeLabels('Draft').replace('asks', 'may ask') });
  const number = sandbox.openPull({ title: 'Edit', branch: BRANCH, base: 'main', author: 'ada' });
  expect((await run(number, 'pull_request')).exitCode).toBe(0);
  const asked = sandbox.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('latestOpinionatedReviews'));
  expect(asked).toEqual([]);
});

test('a team that the token does not see is no pass: the run says what to grant', async () => {
  repository.commit('main', { [PROCESS]: approvedBy('{ team: acme/core }') });
  sandbox.setTeam({ slug: 'core', members: { bo: 'active', cy: 'active' }, visible: false });
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  const blind = await run(number);
  expect(blind.exitCode).toBe(2);
  expect(blind.log).toMatch(
    /^::error::Proposal Gate could not run: GitHub does not know the team acme\/core.*read:org/m,
  );
  sandbox.setTeam({ slug: 'core', members: { bo: 'active', cy: 'active' }, visible: true });
  expect((await run(number)).exitCode).toBe(0);
});

test('a process that takes approvals and names no maintainers is refused', async () => {
  repository.commit('main', { [PROCESS]: approvedBy('null') });
  const number = accept();
  for (const login of ['bo', 'cy']) await say(number, login);
  const refused = await run(number);
  expect(refused.exitCode).toBe(2);
  expect(refused.log).toContain('maintainers');
});

test('a newcomer names a sponsor, a maintainer need not', async () => {
  const sponsored = '  Sponsor: { type: persons, required: always, unless: author-is-maintainer }\n';
  repository.commit('main', { [PROCESS]: `${approvedBy('{ permission: write }')}fields:\n${sponsored}` });
  const by = (handle: string): string => nodeLabels('Draft').replace('ada@acme.dev', `@${handle}`);
  repository.commit(BRANCH, { [DOCUMENT]: by('eli') });
  const number = sandbox.openPull({ title: 'Take over', branch: BRANCH, base: 'main', author: 'eli' });
  expect((await run(number, 'pull_request')).exitCode).toBe(1);
  expect(reviews()[0]?.body).toContain('`Sponsor` is not filled in');
  expect(reviews()[0]?.body).toContain('`eli`');
  repository.commit(BRANCH, { [DOCUMENT]: by('bo') });
  expect((await run(number, 'pull_request')).exitCode).toBe(0);
});
