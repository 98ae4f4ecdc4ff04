import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { expectPromisedReport } from '../support/report-schema.ts';
import { gateIn, replayedIn, reportIn } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const gate = (...args: string[]) => gateIn(repository.root, args);
const report = (...args: string[]) => reportIn(repository.root, args);

const DRAFT = 'proposals/ACME-1000-query-cache.md';
const jump = document({ fields: { Status: 'Implemented' } });

describe('check', () => {
  test('judges uncommitted and untracked files of the working tree', async () => {
    repository.git('switch', '--quiet', '-c', 'acme/1002-audit-log');
    repository.write({ [DRAFT]: jump, 'proposals/ACME-1007-stray.md': document({ heading: 'Stray' }) });
    const { code, out } = await gate('check');
    expect(code).toBe(1);
    expect(out).toMatch(/Draft → Implemented$/m);
    expect(out).toMatch(/status-transition$/m);
    expect(out).toContain(`${DRAFT}:3`);
    expect(out).toContain('ACME-1007');
  });

  test('compares with `upstream` in the clone of a fork, and says so unless it was told', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.commit('Theirs', { [DRAFT]: document({ fields: { Title: 'Theirs' } }) });
    repository.git('update-ref', 'refs/remotes/upstream/main', 'HEAD');
    const [{ base }, told] = [await report('check'), await gate('check')];
    expect(base).toBe(repository.git('rev-parse', 'refs/remotes/upstream/main'));
    expect(told.err).toBe('Compared with upstream/main.\n');
    expect(told.out).not.toContain('upstream');
    expect((await gate('check', '--base', 'origin/main')).err).toBe('');
  });

  test('names repository, base and head, and leaves the branch name to the checkout', async () => {
    repository.git('remote', 'add', 'origin', 'git@example.com:acme/thing.git');
    repository.git('switch', '--quiet', '-c', 'acme/1002-audit-log');
    const body = document({ fields: { Author: 'Cy Roe (cy@acme.dev)' }, heading: 'Audit Log' });
    const head = repository.commit('Add', {
      'proposals/ACME-1002-audit-log.md': body,
      'proposals/README.md': registry(
        ROWS[0],
        ROWS[1],
        '| [1002](ACME-1002-audit-log.md) | Audit Log | Cy Roe | Draft |',
      ),
    });
    const found = await report('check', '--base', 'main', '--head', 'acme/1002-audit-log');
    expect(found).toMatchObject({
      repository: 'acme/thing',
      base: repository.git('rev-parse', 'main'),
      head,
      verdict: 'pass',
      processSource: '.github/proposals.yml',
      proposals: [{ number: 1002, change: 'added', status: { before: 'Draft', after: 'Draft' } }],
      findings: [],
    });
    expect((await report('check', '--base', 'main', '--branch', 'patch-1')).findings.map(({ rule }) => rule)).toEqual([
      'branch-name',
    ]);
  });

  test('a number taken on main since the branch began counts', async () => {
    repository.git('switch', '--quiet', '-c', 'acme/1003-mine');
    const row = '| [1003](ACME-1003-mine.md) | Mine | Ada Park | Draft |';
    repository.commit('Mine', {
      'proposals/ACME-1003-mine.md': document({ heading: 'Mine' }),
      'proposals/README.md': registry(...ROWS, row),
    });
    repository.git('switch', '--quiet', 'main');
    repository.commit('Theirs', { 'proposals/README.md': registry(...ROWS, '| 1003 | Theirs | Bo Lin | Draft |') });
    const { verdict, findings } = await report('check', '--base', 'main', '--head', 'acme/1003-mine');
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule, origin }) => `${rule} ${origin}`)).toContain('number-unique introduced');
  });

  test('fails on warnings only when asked, never when told so', async () => {
    repository.write({ [DRAFT]: document({ fields: { Reviewer: 'Bo' } }) });
    const process = ACME_PROCESS.concat('rules: { field-known: warning }\n');
    repository.git('stash', '--quiet');
    repository.commit('Warn', { '.github/proposals.yml': process });
    repository.git('stash', 'pop', '--quiet');
    expect((await gate('check', '--base', 'HEAD')).code).toBe(0);
    expect((await gate('check', '--base', 'HEAD', '--fail-on', 'warning')).code).toBe(1);
    repository.write({ [DRAFT]: jump });
    expect((await gate('check', '--base', 'HEAD', '--fail-on', 'never')).code).toBe(0);
  });

  test('a symlink is a finding, and is not followed', async () => {
    writeFileSync(join(repository.root, 'secret'), 'Status: Secret\n');
    symlinkSync('../secret', join(repository.root, 'proposals/ACME-1002-audit-log.md'));
    const { findings } = await report('check', '--base', 'main');
    expect(findings.map(({ rule, message }) => `${rule}.${message}`)).toContain('document-readable.symlink');
    expect(JSON.stringify(findings)).not.toContain('Secret');
  });
});

describe('output', () => {
  test('a report goes to a file, whole, and nothing to standard output', async () => {
    const file = join(repository.root, 'report.json');
    const { out, code } = await gate('check', '--base', 'main', '--format', 'json', '--output', file);
    expect([out, code]).toEqual(['', 0]);
    const written = JSON.parse(readFileSync(file, 'utf8'));
    expectPromisedReport(written);
    expect(written).toMatchObject({ version: 1, verdict: 'pass' });
  });

  test('SARIF is of one commit: of a change, or of all that stands there, not of a history', async () => {
    const change = JSON.parse((await gate('check', '--base', 'main', '--format', 'sarif')).out);
    const [{ tool, automationDetails }] = change.runs;
    expect([tool.driver.name, automationDetails.id]).toEqual(['Proposal Gate', 'proposal-gate/']);
    expect(JSON.parse((await gate('audit', '--format', 'sarif')).out)).toMatchObject({ version: '2.1.0' });
    const { code, err } = await gate('replay', '--format', 'sarif');
    expect([code, err]).toEqual([2, expect.stringMatching(/^proposal-gate: A history cannot be written as SARIF/)]);
  });

  test('nothing is written when the gate could not run', async () => {
    const file = join(repository.root, 'report.json');
    const { code } = await gate('check', '--base', 'nowhere', '--format', 'json', '--output', file);
    expect([code, existsSync(file)]).toEqual([2, false]);
  });

  test('a file that cannot be written is told', async () => {
    const { code, err } = await gate(
      'check',
      '--base',
      'main',
      '--output',
      join(repository.root, 'no/such/folder.txt'),
    );
    expect(code).toBe(2);
    expect(err).toContain('--output');
  });
});

describe('audit and replay', () => {
  test('audit shows what stands there and passes, unless told to fail', async () => {
    repository.commit('Break', { [DRAFT]: document({ fields: { Status: 'Drafft' } }) });
    const { code, out } = await gate('audit');
    expect(code).toBe(0);
    expect(out).toContain('Drafft');
    expect((await gate('audit', '--fail-on', 'error')).code).toBe(1);
    expect((await report('audit', '--rev', 'HEAD~1')).findings).toEqual([]);
  });

  test('audit has no older findings to leave out, so no option for them', async () => {
    expect(await gate('audit', '--existing')).toMatchObject({ code: 2, err: expect.stringContaining("'--existing'") });
    expect((await gate('audit', '--help')).out).not.toContain('--existing');
    expect((await gate('check', '--help')).out).toContain('--existing');
    for (const command of ['new', 'fix', 'init', 'explain', 'check', 'audit', 'replay'])
      expect((await gate(command, '--help')).out.replace(/\s+/g, ' ')).toContain('work in another repository');
  });

  test('replay judges each commit by its own day and prints a line each', async () => {
    repository.commit('Jump', { [DRAFT]: jump });
    repository.commit('Code', { 'src/cache.py': '' });
    const { out, code } = await gate('replay', '--format', 'json', 'HEAD~2..HEAD');
    expect(replayedIn(out).map(({ subject, report: { verdict } }) => [subject, verdict])).toEqual([['Jump', 'fail']]);
    expect(code).toBe(1);
  });

  test('replay reads the first commit and merges', async () => {
    repository.git('switch', '--quiet', '-c', 'topic');
    repository.commit('Topic', { [DRAFT]: document({ heading: 'Query Result Cache' }) });
    repository.git('switch', '--quiet', 'main');
    repository.commit('Other', { 'src/cache.py': '' });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge topic', 'topic');
    const { out } = await gate('replay', '--format', 'json');
    expect(replayedIn(out).map(({ subject }) => subject)).toEqual(['Begin', 'Merge topic']);
  });
});

describe('help', () => {
  test('every command has an example', async () => {
    for (const command of ['check', 'audit', 'replay', 'pr', 'explain', 'demo']) {
      const { code, out } = await gate(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`Example:\n  proposal-gate ${command}`);
    }
  });

  test('the version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await gate('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('explain shows a rule with an example, and lists all rules', async () => {
    expect((await gate('explain', 'status-transition')).out).toContain('Status: Implemented');
    expect((await gate('explain')).out).toMatch(/^status-transition +Require a legal status change$/m);
  });
});
