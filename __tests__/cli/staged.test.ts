import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

const PROCESS = '.github/proposals.yml';
const DRAFT = 'proposals/ACME-1000-query-cache.md';
const JUMP = document({ fields: { Status: 'Implemented' } });
const SILENT = { code: 0, out: '', err: '' };

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), [PROCESS]: ACME_PROCESS, 'src/a.py': 'a\n' });
  repository.git('switch', '--quiet', '-c', 'patch-1');
});
afterEach(() => repository.remove());

const staged = (...args: string[]) => gateIn(repository.root, ['check', '--staged', ...args]);
const rules = async (...args: string[]) =>
  (await reportIn(repository.root, ['check', '--staged', ...args])).findings.map(({ rule }) => rule);

function stage(files: Readonly<Record<string, string>>): void {
  repository.write(files);
  repository.git('add', ...Object.keys(files));
}

describe('check --staged', () => {
  test('judges a file as it is staged, whatever the disk says since', async () => {
    stage({ [DRAFT]: JUMP });
    repository.write({ [DRAFT]: document({}) });
    expect(await rules()).toContain('status-transition');
    stage({ [DRAFT]: document({ body: 'Fine.' }) });
    repository.write({ [DRAFT]: JUMP });
    expect(await rules()).not.toContain('status-transition');
    rmSync(join(repository.root, DRAFT));
    expect(await rules()).not.toContain('proposal-kept');
  });

  test('does not see what is only on the disk, not even what `git add -N` announces', async () => {
    stage({ [DRAFT]: document({ body: 'Fine.' }) });
    repository.write({ 'proposals/ACME-1007-stray.md': document({}), 'proposals/ACME-1008-other.md': document({}) });
    repository.git('add', '-N', 'proposals/ACME-1008-other.md');
    const { proposals } = await reportIn(repository.root, ['check', '--staged']);
    expect(proposals.map(({ number }) => number)).toEqual([1000]);
  });

  test('reads the registry that is not staged as the branch has it', async () => {
    const row = '| [1002](ACME-1002-audit-log.md) | Audit Log | Ada Park | Draft |';
    repository.commit('Reserve', { 'proposals/README.md': registry(ROWS[0], ROWS[1], row) });
    stage({ 'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }) });
    repository.write({ 'proposals/README.md': registry(ROWS[0]) });
    expect(await rules('--branch', 'acme/1002-audit-log')).toEqual([]);
  });

  test('is silent where the commit touches no proposal, even on a branch with findings', async () => {
    expect(await staged()).toEqual(SILENT);
    repository.commit('Jump', { [DRAFT]: JUMP });
    // Nothing is staged: all of the branch is judged.
    expect((await staged()).code).toBe(1);
    stage({ 'src/a.py': 'b\n' });
    expect(await staged()).toEqual(SILENT);
    expect(JSON.parse((await staged('--format', 'json')).out)).toMatchObject({ verdict: 'pass', findings: [] });
    stage({ 'proposals/README.md': registry(...ROWS, '| 1003 | More | Bo Lin | Draft |') });
    expect((await staged()).out).toContain('status-transition');
  });

  test('judges a process file that is staged', async () => {
    stage({ [PROCESS]: `${ACME_PROCESS}rules: { no-such-rule: off }\n` });
    expect((await staged()).out).toContain('process-file');
  });

  test('refuses what a merge has left open, and a revision beside it', async () => {
    repository.commit('Mine', { [DRAFT]: document({ body: 'Mine.' }) });
    repository.git('switch', '--quiet', 'main');
    repository.commit('Theirs', { [DRAFT]: document({ body: 'Theirs.' }) });
    repository.git('switch', '--quiet', 'patch-1');
    expect(() => repository.git('merge', '--quiet', 'main')).toThrow();
    const { code, err } = await staged();
    expect([code, err]).toEqual([2, expect.stringContaining(`${DRAFT} is staged with a conflict.`)]);
    expect((await staged('--head', 'HEAD')).err).toContain("'--staged' cannot be used with option '--head <rev>'");
  });

  test('judges the first commit of a repository', async () => {
    repository.git('switch', '--quiet', '--orphan', 'main2');
    repository.git('branch', '--quiet', '-D', 'main', 'patch-1');
    stage({ ...acmeFiles(), [PROCESS]: ACME_PROCESS });
    stage({ [DRAFT]: document({ fields: { Status: 'Monkeys' } }) });
    expect(await rules()).toContain('status-known');
  });

  test('comes to an end with fix, which says what to stage', async () => {
    stage({ [DRAFT]: document({ fields: { Status: 'draft' } }) });
    const wrong = await staged();
    expect(wrong.code).toBe(1);
    expect(wrong.err).toBe('`proposal-gate fix` writes the files on the disk: `git add` them afterwards.\n');
    const { err } = await gateIn(repository.root, ['fix']);
    expect(err).toContain(`What is staged is as it was. Stage it: \`git add ${DRAFT}\`.\n`);
    repository.git('add', DRAFT);
    expect((await staged()).code).toBe(0);
  });

  test('does not take the index of another repository for its own', async () => {
    const { code, err } = await gateIn(repository.root, ['check', '--staged'], { GIT_INDEX_FILE: '/elsewhere/index' });
    expect(code).toBe(2);
    expect(err).toContain('GIT_INDEX_FILE names /elsewhere/index, which is no index of this repository.');
    const own = await gateIn(repository.root, ['check', '--staged'], { GIT_INDEX_FILE: '.git/index' });
    expect(own).toEqual(SILENT);
  });
});

describe('check --staged without a process', () => {
  let plain: TestRepository;
  beforeEach(() => {
    plain = testRepository();
  });
  afterEach(() => plain.remove());
  const check = () => gateIn(plain.root, ['check', '--staged']);

  test('keeps nobody from a commit, the first one too, and says that nothing is checked', async () => {
    plain.write({ 'src/a.py': 'a\n' });
    plain.git('add', '.');
    const first = await check();
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toMatch(
      /^Nothing is checked\. No process fits this repository: there is no \.github\/proposals\.yml, and/,
    );
    plain.commit('Begin');
    expect((await check()).err).toContain('no .github/proposals.yml on the base branch');
    expect((await check()).code).toBe(0);
    expect((await gateIn(plain.root, ['check'])).code).toBe(2);
  });

  test.each([PROCESS, '.github/proposals.yaml'])('judges the one that is begun: %s', async (path) => {
    plain.write({ [path]: 'extends: nothing\n' });
    plain.git('add', '.');
    expect((await check()).code).toBe(2);
  });
});
