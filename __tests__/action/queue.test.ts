import { expect } from '@jest/globals';
import { mergeGroupPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, NOTES, note, PROCESS_FILE } from './notes.ts';
import { builtAction, type Run } from './runner.ts';

const PLACE = { repository: 'acme/thing' };

const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;
let main: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  main = repository.commit('main', FILES);
});

/** Commits files on a branch that leaves main, as somebody's pull request does. */
function propose(branch: string, files: Record<string, string>): string {
  repository.git('switch', '--quiet', 'main');
  return repository.commit(branch, files);
}

/** What the queue makes of a pull request: merged onto what it merges before. */
function queued(onto: string, branch: string): string {
  repository.git('switch', '--quiet', '--detach', onto);
  repository.git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
  return repository.git('rev-parse', 'HEAD');
}

const judge = (base: string, head: string, inputs = {}): Promise<Run> =>
  action.run({
    api: sandbox,
    event: 'merge_group',
    payload: mergeGroupPayload(PLACE, { base, head, number: 2 }),
    inputs,
  });

const writes = () => sandbox.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

shows(
  'queue',
  'two pull requests, each fine alone, bring one number and are queued one after the other',
  'the first group passes, the second fails with number-unique before it is merged',
  async () => {
    propose('note/0002-apples', { 'notes/NOTE-0002-apples.md': note('Apples') });
    propose('note/0002-pears', { 'notes/NOTE-0002-pears.md': note('Pears') });
    expect((await judge(main, queued(main, 'note/0002-pears'))).exitCode).toBe(0);
    const first = queued(main, 'note/0002-apples');
    const passed = await judge(main, first);
    const refused = await judge(first, queued(first, 'note/0002-pears'));
    expect([passed.exitCode, refused.exitCode]).toEqual([0, 1]);
    expect(passed.outputs).toMatchObject({ verdict: 'pass', proposals: '[2]', 'review-url': '' });
    expect(refused.log).toMatch(/^::error .*file=notes\/NOTE-0002-pears\.md.*number-unique/m);
    expect(refused.summary).toContain('number-unique');
    expect(refused.outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    expect(writes()).toEqual([]);
  },
);

shows(
  'queue',
  'the branch of the queue and its merge commit have names of their own',
  'rules on branch, title and approvals were judged on the pull request, and neither fail nor note anything',
  async () => {
    repository.commit('main', {
      [PROCESS_FILE]: `${NOTES.replace('Accepted: {}', 'Accepted: { approvals: 2 }')}maintainers: { permission: write }\n`,
    });
    main = repository.git('rev-parse', 'main');
    propose('anything', { 'notes/NOTE-0001-first.md': note('First', 'Accepted'), 'notes/NOTE-0002-b.md': note('B') });
    const run = await judge(main, queued(main, 'anything'));
    expect([run.exitCode, run.outputs.verdict]).toEqual([0, 'pass']);
    expect(run.summary).not.toContain('Note:');
  },
);

shows(
  'queue',
  'what is queued changes a proposal with an older defect',
  'the summary says that the merge group did not bring it',
  async () => {
    const old = note('First', 'Monkeys');
    main = repository.commit('main', { 'notes/NOTE-0001-first.md': old });
    propose('old', { 'notes/NOTE-0001-first.md': `${old}\nMore.\n` });
    const run = await judge(main, queued(main, 'old'));
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('All good: nothing to fix in this merge group');
    expect(run.summary).toContain('1 older finding in these files, not from this merge group');
  },
);

shows(
  'queue',
  'a queued change touches no proposal',
  'the check passes with a line in the log, and the summary stays empty',
  async () => {
    propose('code', { 'src/agent.py': 'LABELS = {}\n' });
    const run = await judge(main, queued(main, 'code'));
    expect(run.exitCode).toBe(0);
    expect(run.log).toMatch(/^This merge group touches no proposal/m);
    expect(run.summary).toBe('');
    // The commits with the process file, the places of a process that lives elsewhere, the comparison.
    expect(sandbox.requests).toHaveLength(3);
  },
);

shows(
  'queue',
  'a pull request earlier in the queue changes the process file',
  'what is queued behind it is judged by the new one, as it will be merged, and no queued change by its own',
  async () => {
    const monkeys = NOTES.replace('initial: [Draft]', 'initial: [Draft, Monkeys]').replace(
      '{ Draft:',
      '{ Monkeys: {}, Draft:',
    );
    propose('process', { [PROCESS_FILE]: monkeys });
    propose('note/0002-b', { 'notes/NOTE-0002-b.md': note('B', 'Monkeys') });
    propose('both', { [PROCESS_FILE]: monkeys, 'notes/NOTE-0002-b.md': note('B', 'Monkeys') });
    const first = queued(main, 'process');
    expect((await judge(first, queued(first, 'note/0002-b'))).exitCode).toBe(0);
    expect((await judge(main, queued(main, 'both'))).exitCode).toBe(1);
  },
);

const many = (count: number, more = ''): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`a/${n}.py`, `${n}\n${more}`]));

shows(
  'queue',
  'a queued pull request changes 301 files or more, and a comparison names 300',
  'the files of its commit are listed page by page, and a proposal among them is judged',
  async () => {
    propose('wide', { ...many(350), 'notes/NOTE-0002-b.md': note('B', 'Monkeys') });
    const run = await judge(main, queued(main, 'wide'));
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('status-known');
    expect(sandbox.requests.filter(({ path }) => path.includes('/commits/'))).toHaveLength(4);
  },
);

shows(
  'queue',
  'one merge group of several commits changes 301 files or more',
  'exit 2 and a sentence: not all files are named, so nothing passes',
  async () => {
    propose('wide', { ...many(300), 'notes/NOTE-0002-b.md': note('B', 'Monkeys') });
    // The newest commit names all that the comparison shows, and not the proposal.
    repository.git('switch', '--quiet', 'wide');
    repository.commit('more', many(300, '# once more\n'));
    const run = await judge(main, queued(queued(main, 'wide'), 'more'));
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(/^::error::Proposal Gate could not run: The merge group \w{7} changes 300 files or more/m);
    expect(run.outputs).toEqual({});
  },
);

shows(
  'queue',
  'a merge group is taken apart before its run begins',
  'exit 2 when its commit is gone, and a quiet end when GitHub says that it is destroyed',
  async () => {
    const gone = await judge(main, 'f'.repeat(40));
    expect(gone.exitCode).toBe(2);
    expect(gone.log).toContain('GitHub does not show the commit fffffff of acme/thing.');
    const payload = { ...mergeGroupPayload(PLACE, { base: main, head: main, number: 2 }), action: 'destroyed' };
    const destroyed = await action.run({ api: sandbox, event: 'merge_group', payload });
    expect(destroyed.exitCode).toBe(0);
    expect(destroyed.log).toContain('The merge group is gone');
  },
);
