import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { ACME_PROCESS, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { gateIn } from '../cli/gate.ts';
import { assertContract } from '../contract/contract.ts';
import { TestRepository } from '../sandbox/repository.ts';
import { builtAction, type Run } from './runner.ts';

const FILE = '.github/proposals.yml';
const BRANCH = 'acme/1000-query-cache';
const QUERY_CACHE = 'proposals/ACME-1000-query-cache.md';
const NOTES = `  - name: note
    label: NOTE
    documents: { path: 'notes/NOTE-{number}.md' }
    fields: { Status: { type: status, required: always } }
    lifecycle: { initial: [Open], statuses: { Open: { to: [Closed] }, Closed: {} } }
`;

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

beforeEach(() => {
  repository = new TestRepository();
});
afterEach(async () => {
  await sandbox.close();
  assertContract(sandbox.requests);
  repository.remove();
});

/** Runs the Action on a pull request that changes `head` in a repository of these files. */
async function judge(base: Record<string, string>, head: Record<string, string | null>): Promise<Run> {
  repository.commit('main', base);
  repository.commit(BRANCH, head);
  sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing' });
  const number = sandbox.openPull({ title: 'Query cache', branch: BRANCH, base: 'main', author: 'ada' });
  return action.run({ api: sandbox, number });
}

const reads = (): number =>
  sandbox.requests.filter(({ method, path }) => method === 'GET' || path === '/graphql').length;

/** The report of the Action, and that of the command line on the same commits. */
async function reports(run: Run): Promise<[action: unknown, commandLine: unknown]> {
  repository.git('remote', 'add', 'origin', 'git@example.com:acme/thing.git');
  const range = ['--base', 'main', '--head', BRANCH, '--branch', BRANCH, '--title', 'Query cache'];
  const { out } = await gateIn(repository.path, ['check', ...range, '--format', 'json']);
  return [JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')), JSON.parse(out)];
}

/** The same files in the folder `rfcs`. */
const moved = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('proposals/', 'rfcs/'), text]));

const CHANGED = { [QUERY_CACHE]: document({ heading: 'Query Result Cache' }) };

describe('a process file at the base', () => {
  test('that is wrong is no verdict: every mistake is an annotation on its line', async () => {
    const wrong = `${ACME_PROCESS.replace('to: [Accepted, Rejected]', 'to: [Acepted]')}lifecycel: {}\n`;
    const run = await judge({ ...acmeFiles(), [FILE]: wrong }, CHANGED);
    expect(run.exitCode).toBe(2);
    const lineOf = (word: string): number => wrong.split('\n').findIndex((line) => line.includes(word)) + 1;
    for (const word of ['Acepted', 'lifecycel'])
      expect(run.log).toMatch(new RegExp(`^::error file=${FILE},line=${lineOf(word)},col=\\d+::.*\`${word}\``, 'm'));
    expect(run.outputs.verdict).toBeUndefined();
    expect(run.log).not.toMatch(/^\s+at /m);
  });

  test('costs no request where it extends a built-in process, and one for each other place', async () => {
    const head = { 'proposals/BEP-1000-x.md': '---\nStatus: Monkeys\n---\n\n# X\n' };
    const registry = '## BEP Number Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n';
    const extending = await judge({ 'proposals/README.md': registry, [FILE]: 'extends: bep\n' }, head);
    // Pull request, comparison, documents, open pull requests; and what stands there once more before and after writing.
    expect([extending.exitCode, reads()]).toEqual([1, 6]);
    await sandbox.close();
    repository.remove();
    repository = new TestRepository();
    const path = 'extends: ./processes/acme.yml\n';
    const elsewhere = await judge(
      {
        ...moved(acmeFiles()),
        [FILE]: path,
        '.github/processes/acme.yml': ACME_PROCESS.replaceAll('proposals/', 'rfcs/'),
      },
      { 'rfcs/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) },
    );
    expect(elsewhere.exitCode).toBe(0);
    // One more for the file that is extended, and one for the places of a process that lives elsewhere.
    expect(reads()).toBe(3 + 2);
  });
});

test('two processes are judged in one review, as the command line judges them', async () => {
  const both = `processes:\n${ACME_PROCESS.replace(/^(?=.)/gm, '    ').replace('    name', '  - name')}${NOTES}`;
  const run = await judge(
    { ...acmeFiles(), [FILE]: both, 'notes/NOTE-0001.md': '---\nStatus: Open\n---\n\n# First\n' },
    { ...CHANGED, 'notes/NOTE-0002.md': '---\nStatus: Draft\n---\n\n# Second\n' },
  );
  expect(run.exitCode).toBe(1);
  expect(sandbox.pulls[0]?.reviews.map(({ body }) => body)).toEqual([expect.stringContaining('| [NOTE-0002]')]);
  const [ours, theirs] = await reports(run);
  expect(ours).toEqual(theirs);
  expect(ours).toMatchObject({ process: null, findings: [{ process: 'note', rule: 'status-known' }] });
});

test('a change of the process file is told on the pull request, and judged by the old one', async () => {
  const softer = `${ACME_PROCESS}rules: { status-known: off }\n`;
  const run = await judge(
    { ...acmeFiles(), [FILE]: ACME_PROCESS },
    { [FILE]: softer, [QUERY_CACHE]: document({ fields: { Status: 'Monkeys' } }) },
  );
  expect(run.exitCode).toBe(1);
  const [review] = sandbox.pulls[0]?.reviews ?? [];
  expect(review?.body).toContain('`Monkeys`');
  expect(review?.body).toContain('1 finding would vanish: 1 of `status-known` (ACME-1000)');
  const [ours, theirs] = await reports(run);
  expect(ours).toEqual(theirs);
});
