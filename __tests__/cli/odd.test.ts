import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/program.ts';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { expectInert } from '../properties/rendered.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';
import { gateIn } from './gate.ts';

const gate = (root: string, ...args: string[]) => gateIn(root, args);

const DRAFT = 'proposals/ACME-1000-query-cache.md';
const JUMP = document({ fields: { Status: 'Implemented' } });

let repository: TestRepository;
let elsewhere: string;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
  elsewhere = mkdtempSync(join(tmpdir(), 'proposal-gate-odd-'));
});
afterEach(() => {
  repository.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

shows(
  'attack',
  'commands of a workflow in lines that the report quotes, printed as Markdown within a workflow',
  'the log obeys none; a file and a terminal have the lines to the letter',
  async () => {
    repository.git('switch', '--quiet', '-c', 'topic');
    const heading = 'x ##[error]y ::error::z';
    repository.write({
      [DRAFT]: document({ heading, fields: { Status: 'Draft', Owner: '##[x' } }).replace('Draft', 'draft # ##[z'),
    });
    repository.write({ 'proposals/README.md': registry(...ROWS).replace('Query Cache', 'A ##[x') });
    const args = ['check', '--base', 'main', '--format', 'markdown'];
    const home = await gateIn(repository.root, args);
    expect(home.out).toContain('##[');
    const workflow = { GITHUB_ACTIONS: 'true' };
    const { out } = await gateIn(repository.root, args, workflow);
    expectInert(out);
    expect(out.replaceAll('#\\#[', '##[')).toBe(home.out);
    const file = join(elsewhere, 'summary.md');
    await gateIn(repository.root, [...args, '--output', file], workflow);
    expect(readFileSync(file, 'utf8')).toBe(home.out);
  },
);

test('however long reading takes, `new` reads the registry', async () => {
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  repository.git('switch', '--quiet', '-c', 'topic');
  repository.commit('Another registry', { 'proposals/README.md': `${registry(...ROWS)}\nMore.\n` });
  let clock = 0;
  const code = await run(
    {
      stdout: { write: () => true },
      stderr: { write: () => true },
      env: {},
      cwd: repository.root,
      now: () => new Date('2026-03-10T12:00:00Z'),
      elsewhere: { perform: () => null, now: () => (clock += 61_000) },
    },
    ['new', 'Spot Nodes'],
  );
  expect([code, readFileSync(join(repository.root, 'proposals/README.md'), 'utf8').includes('| Spot Nodes |')]).toEqual(
    [0, true],
  );
});

describe('odd repositories', () => {
  test('branches that merged each other: one of their merge bases will do', async () => {
    const begin = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', '-c', 'topic');
    const ours = repository.commit('Topic', { 'a.txt': 'a' });
    repository.git('switch', '--quiet', 'main');
    const theirs = repository.commit('Main', { 'b.txt': 'b' });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge topic', ours);
    repository.git('switch', '--quiet', 'topic');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge main', theirs);
    repository.write({ [DRAFT]: JUMP });
    expect(repository.git('merge-base', '--all', 'main', 'topic').split('\n')).toHaveLength(2);
    const { code, out } = await gate(repository.root, 'check', '--base', 'main');
    expect([code, out.includes('status-transition'), begin.length]).toEqual([1, true, 40]);
  });

  test('a bare repository is audited and compared', async () => {
    repository.commit('Jump', { [DRAFT]: JUMP });
    const bare = join(elsewhere, 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.root, bare);
    expect((await gate(bare, 'audit')).code).toBe(0);
    expect((await gate(bare, 'check', '--base', 'main~1', '--head', 'main')).code).toBe(1);
  });

  test('a bare repository has no files to judge or to write: every command says so', async () => {
    const bare = join(elsewhere, 'bare.git');
    repository.git('config', 'user.name', 'Ada Park');
    repository.git('clone', '--quiet', '--bare', repository.root, bare);
    for (const args of [
      ['check'],
      ['check', '--staged'],
      ['fix'],
      ['new', 'Spot Nodes'],
      ['init'],
      ['explain', '1000'],
    ]) {
      const { code, out, err } = await gate(bare, ...args);
      expect([code, out, err]).toEqual([
        2,
        '',
        expect.stringContaining('bare.git is a repository without a working tree'),
      ]);
    }
    expect((await gate(bare, 'explain', '1000', '--rev', 'main')).code).toBe(0);
  });

  test('a shallow clone is not replayed from where it is cut off', async () => {
    repository.commit('Jump', { [DRAFT]: JUMP });
    const shallow = join(elsewhere, 'shallow');
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, shallow);
    const { code, err } = await gate(shallow, 'replay');
    expect([code, err.includes('git fetch --unshallow')]).toEqual([2, true]);
  });

  test.each(['HEAD^!', 'HEAD~1..', ':/Jump'])('replay takes the range %s', async (range) => {
    repository.commit('Jump', { [DRAFT]: JUMP });
    const { code, out } = await gate(repository.root, 'replay', range, '--format', 'json');
    expect([code, out.includes('status-transition')]).toEqual([1, true]);
  });
});

describe('odd settings', () => {
  test('a user’s encoding of logs changes nothing', async () => {
    repository.commit('Jump 한글', { [DRAFT]: JUMP });
    repository.git('config', 'i18n.logOutputEncoding', 'utf-16');
    const { code, out } = await gate(repository.root, 'replay', 'HEAD^!', '--format', 'json');
    expect([code, JSON.parse(out).subject]).toEqual([1, 'Jump 한글']);
  });

  test('a subject cannot speak to a terminal, a log or a page', async () => {
    repository.commit('##[error]x \u001b[31m <img> @everyone', { [DRAFT]: JUMP });
    const pretty = await gate(repository.root, 'replay', 'HEAD^!');
    for (const sign of ['##[', '\u001b']) expect(pretty.out).not.toContain(sign);
    const { out } = await gate(repository.root, 'replay', 'HEAD^!', '--format', 'markdown');
    expect(out).not.toMatch(/<img>|@everyone/);
  });

  test('GIT_DIR does not lead to another repository', async () => {
    repository.write({ [DRAFT]: JUMP });
    const other = testRepository();
    process.env.GIT_DIR = join(other.root, '.git');
    try {
      expect((await gate(repository.root, 'check', '--base', 'main')).code).toBe(1);
    } finally {
      delete process.env.GIT_DIR;
      other.remove();
    }
  });
});

describe('hostile values take no time', () => {
  test.each([
    ['a cell of commas', `| 1003 | Spot | ${' ,'.repeat(60_000)} | Draft |`],
    ['a cell of blanks', `| 1003 | Spot | a${' '.repeat(150_000)}b | Draft |`],
    ['a status of dashes', `| 1003 | Spot | Ada | ${'-'.repeat(60_000)} |`],
    ['rows upside down', Array.from({ length: 3000 }, (_, i) => `| ${9000 - i} | Spot | Ada | Draft |`).join('\n')],
  ])(
    '%s',
    async (_, rows) => {
      repository.write({
        'proposals/README.md': registry(...ROWS, rows),
        [DRAFT]: document({ heading: 'x '.repeat(9000) }),
      });
      const { code, err } = await gate(repository.root, 'check', '--base', 'main', '--format', 'json');
      expect([code === 0 || code === 1, err]).toEqual([true, '']);
    },
    10_000,
  );
});

describe('odd outputs', () => {
  test('a link stays a link, and its file gets the report', async () => {
    const [file, link] = [join(elsewhere, 'report.json'), join(elsewhere, 'link.json')];
    writeFileSync(file, 'old');
    symlinkSync(file, link);
    await gate(repository.root, 'check', '--base', 'main', '--format', 'json', '--output', link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'pass' });
  });

  test('a folder is refused, and no draft is left behind', async () => {
    const { code, err } = await gate(repository.root, 'check', '--base', 'main', '--output', elsewhere);
    expect([code, err.includes('--output')]).toEqual([2, true]);
    expect(existsSync(`${elsewhere}.tmp`)).toBe(false);
  });
});
