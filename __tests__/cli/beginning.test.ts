import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

const PROCESS = '.github/proposals.yml';
const DRAFT = 'proposals/ACME-1000-query-cache.md';
const ROW = registry(ROWS[0]);

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

const gate = (...args: string[]) => gateIn(repository.root, args);
const report = (...args: string[]) => reportIn(repository.root, args);

describe('a repository without a commit', () => {
  test('is compared with nothing, by the process file that stands in it, and has no name of a branch', async () => {
    repository.write({ [PROCESS]: ACME_PROCESS, 'proposals/README.md': ROW, [DRAFT]: document({}) });
    repository.git('add', PROCESS, 'proposals/README.md');
    const { err, out } = await gate('check');
    expect(err).toBe('There is no commit yet: every file counts as new.\n');
    expect(out).toContain('ACME-1000');
    const found = await report('check');
    expect(found).toMatchObject({
      verdict: 'pass',
      base: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      head: null,
      proposals: [{ number: 1000, change: 'added', status: { before: null, after: 'Draft' } }],
      findings: [],
      notes: [],
    });
    // The branch may be named all the same.
    expect((await report('check', '--branch', 'patch-1')).findings.map(({ rule }) => rule)).toEqual(['branch-name']);
  });

  test('is judged by the built-in process that its files show', async () => {
    const table = '## BEP Number Registry\n\n| Number | Title | Author | Status |\n| --- | --- | --- | --- |\n';
    const monkeys = document({ fields: { Status: 'Monkeys' } });
    repository.write({ 'proposals/BEP-1000-query-cache.md': monkeys, 'proposals/README.md': table });
    const found = await report('check');
    expect(found).toMatchObject({ process: 'bep', processSource: 'built-in, detected by proposals/BEP-*.md' });
    expect(found.findings.map(({ rule }) => rule)).toContain('status-known');
    expect(found.notes).toEqual([]);
  });

  test('is read as it is on the disk, not as it was staged', async () => {
    repository.write({ [PROCESS]: ACME_PROCESS, 'proposals/README.md': ROW, [DRAFT]: document({}), gone: 'x\n' });
    repository.git('add', '.');
    rmSync(join(repository.root, 'gone'));
    repository.write({ [DRAFT]: document({ fields: { Status: 'Monkeys' } }) });
    expect((await report('check')).findings.map(({ rule }) => rule)).toEqual(['status-known']);
  });

  test('without a process, or without a file, says what to do', async () => {
    repository.write({ 'README.md': '# Thing\n' });
    const { code, err } = await gate('check');
    expect(code).toBe(2);
    expect(err).toContain('No process fits this repository');
    expect(err).toContain('`proposal-gate init`');
  });

  test('has nothing to audit or to replay', async () => {
    repository.write({ [PROCESS]: ACME_PROCESS });
    for (const command of ['audit', 'replay']) {
      const { code, err } = await gate(command);
      expect(code).toBe(2);
      expect(err).toMatch(/has no commit yet\.\nCommit first; `proposal-gate check` judges the files as they are\.\n$/);
    }
  });

  test('on a new branch beside others is compared with the usual base only when asked, and has nothing in common with it', async () => {
    repository.commit('Begin', { ...acmeFiles(), [PROCESS]: ACME_PROCESS });
    repository.git('switch', '--quiet', '--orphan', 'fresh');
    const { code, err } = await gate('check', '--base', 'main');
    expect(code).toBe(2);
    expect(err).toMatch(/has no commit yet: it has nothing in common with [0-9a-f]{9}\.\n.*leave out --base/);
  });
});

describe('a merge under way', () => {
  test('brings nothing that the base has already', async () => {
    repository.commit('Begin', { ...acmeFiles(), [PROCESS]: ACME_PROCESS });
    repository.git('switch', '--quiet', '-c', 'acme/1003-mine');
    const own = '| [1003](ACME-1003-mine.md) | Mine | Ada Park | Draft |';
    repository.commit('Mine', {
      'proposals/ACME-1003-mine.md': document({ heading: 'Mine' }),
      'proposals/README.md': registry(...ROWS, own),
    });
    repository.git('switch', '--quiet', 'main');
    const theirs = '| [1004](ACME-1004-theirs.md) | Theirs | Ada Park | Monkeys |';
    repository.commit('Theirs', {
      'proposals/ACME-1004-theirs.md': document({ heading: 'Theirs', fields: { Status: 'Monkeys' } }),
      'proposals/README.md': registry(...ROWS, theirs),
    });
    repository.git('switch', '--quiet', 'acme/1003-mine');
    expect(() => repository.git('merge', '--quiet', 'main')).toThrow();
    repository.write({ 'proposals/README.md': registry(...ROWS, own, theirs) });
    repository.git('add', '.');
    const { proposals, findings } = await report('check');
    expect(proposals.map(({ number }) => number)).toEqual([1003]);
    expect(findings.filter(({ origin }) => origin === 'introduced')).toEqual([]);
  });
});
