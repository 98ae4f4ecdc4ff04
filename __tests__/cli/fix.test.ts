import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

const README = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';
const ROW = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
const TEXT = document({ heading: 'ACME-1003: Spot Nodes' });

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
  repository.git('switch', '--quiet', '-c', 'acme/1003-spot-nodes');
});
afterEach(() => repository.remove());

const fix = (...args: string[]) => gateIn(repository.root, ['fix', ...args]);
const textOf = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const rulesLeft = async (): Promise<string[]> =>
  (await reportIn(repository.root, ['check'])).findings.map(({ rule, message }) => `${rule}.${message}`);

/** A pull request with slips: what an author writes who is in a hurry. */
const SLIPS = {
  [FILE]: TEXT.replace('Created: 2026-03-0', 'Created: 2026-3-')
    .replace('Status: Draft', 'Status: draft')
    .replace('Created-Version: 26', 'Created-Version: v26')
    .replace('Target-Version:', 'Target-Versoin:')
    .replace('ACME-1003: Spot', 'ACME-1004: Spot'),
  [README]: registry(ROWS[0], '| [1003](ACME-1003-sopt-nodes.md) | Cold Nodes | Bo Lin | Accepted |', ROWS[1], ROWS[2]),
};
const RIGHT = { [FILE]: TEXT, [README]: registry(...ROWS, ROW) };

describe('what an author slipped in', () => {
  test('is repaired to the letter, shown as a diff, and the tree is clean', async () => {
    repository.write(SLIPS);
    const { code, out, err } = await fix();
    expect({ [FILE]: textOf(FILE), [README]: textOf(README) }).toEqual(RIGHT);
    expect(await rulesLeft()).toEqual([]);
    expect(code).toBe(0);
    expect(out).toContain(`--- a/${FILE}\n+++ b/${FILE}\n@@ `);
    expect(out).toContain('\n-Status: draft\n');
    expect(out).toContain('\n+Status: Draft\n');
    expect(err).toMatch(/^Compared with main\.\nRepaired \d+ findings in 2 files: .*registry-order/);
    expect(err).not.toContain('left to you');
  });

  test('is repaired once: a second time there is nothing to do', async () => {
    repository.write(SLIPS);
    await fix();
    const before = textOf(README) + textOf(FILE);
    expect(await fix()).toEqual({ code: 0, out: '', err: 'Compared with main.\nThere is nothing to repair.\n' });
    expect(textOf(README) + textOf(FILE)).toBe(before);
  });

  test('a dry run shows the same, and writes nothing', async () => {
    repository.write(SLIPS);
    const dry = await fix('--dry-run');
    expect(textOf(FILE)).toBe(SLIPS[FILE]);
    expect(dry.err).toContain('Nothing is written.');
    const real = await fix();
    expect([dry.out, dry.code]).toEqual([real.out, real.code]);
  });

  test('in texts of Windows, with a byte order mark and no last line end, no other byte changes', async () => {
    const windows = (text: string): string => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
    repository.write({ [FILE]: windows(SLIPS[FILE]), [README]: SLIPS[README] });
    await fix();
    expect(textOf(FILE)).toBe(windows(TEXT));
    expect(textOf(README)).toBe(RIGHT[README]);
  });

  test('a missing row is written, and the row that invites reservations goes to the end', async () => {
    const rows = RIGHT[README].split('\n');
    const next = rows.findIndex((row) => row.includes('_next_'));
    const own = rows.indexOf(ROW);
    const without = rows.filter((_, at) => at !== next && at !== own).toSpliced(own - 2, 0, rows[next] ?? '');
    repository.write({ [FILE]: TEXT, [README]: without.join('\n') });
    expect((await fix()).code).toBe(0);
    expect(textOf(README)).toBe(RIGHT[README]);
  });

  test('a row is moved over a long way', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => `| ${1004 + at} | Topic ${at} | Ada Park | Draft |`);
    repository.commit('Many', { [README]: registry(...ROWS, ...rows) });
    repository.git('update-ref', 'refs/heads/main', 'HEAD');
    repository.write({ [FILE]: TEXT, [README]: registry(...ROWS, ...rows, ROW) });
    expect((await fix()).code).toBe(0);
    expect(textOf(README)).toBe(registry(...ROWS, ROW, ...rows));
  });

  test('what only the author can say is left, counted, and fails', async () => {
    repository.write({ ...RIGHT, [FILE]: TEXT.replace('Author: Ada Park (ada@acme.dev)', 'Author:') });
    const { code, out, err } = await fix();
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('There is nothing to repair.\n1 finding is left to you: `proposal-gate check` shows it.\n');
    expect(await rulesLeft()).toEqual(['field-required.missing']);
  });

  test('a heading that may be meant for a section is left to the author, one spelled wrong is repaired', async () => {
    repository.write({ ...RIGHT, [FILE]: TEXT.replace('## Design', '## Designing').replace('## Plan', '## Plann') });
    await fix();
    expect(textOf(FILE)).toBe(TEXT.replace('## Design', '## Designing'));
  });

  test('of two edits of one row the one that is sure is made alone', async () => {
    const heading = TEXT.replace('ACME-1003: Spot Nodes', 'Cheap Machines');
    repository.write({ [FILE]: heading, [README]: registry(...ROWS, ROW.replace('Ada Park', 'Bo Lin')) });
    await fix();
    expect(textOf(README)).toBe(RIGHT[README]);
    expect(await rulesLeft()).toEqual(['registry-title.different']);
  });
});

describe('names', () => {
  const OLD = 'proposals/ACME-1003-spot-nodes';

  test('a folder takes everything along, files that nobody has added to git too', async () => {
    repository.write({ ...RIGHT, [`${OLD}/part.md`]: '# Part\n', [`${OLD}/flow.png`]: Buffer.from([0x89, 0, 1]) });
    repository.git('add', `${OLD}/part.md`);
    const { out, err } = await fix();
    expect(err).toContain('Repaired 1 finding in 2 files: folder-name.\n1 finding is left to you');
    expect(readdirSync(join(repository.root, 'proposals/ACME-1003')).sort()).toEqual(['flow.png', 'part.md']);
    expect(existsSync(join(repository.root, OLD))).toBe(false);
    expect(out).toContain(`rename from ${OLD}/flow.png\nrename to proposals/ACME-1003/flow.png\n`);
    expect(repository.git('ls-files', 'proposals/ACME-1003', OLD)).toBe('proposals/ACME-1003/part.md');
    expect(await fix()).toMatchObject({ out: '' });
  });

  test('what is staged of a renamed file stays staged, and what is not does not come in', async () => {
    const misnamed = 'proposals/ACME-01003-spot-nodes.md';
    repository.write({ [misnamed]: TEXT, [README]: RIGHT[README] });
    repository.git('add', '--all');
    repository.write({ [misnamed]: `${TEXT}\nMore.\n` });
    expect((await fix()).code).toBe(0);
    expect(repository.git('diff', '--cached', '--name-only', 'HEAD').split('\n')).toEqual([FILE, README]);
    expect(repository.git('show', `:${FILE}`)).toBe(TEXT.trim());
    expect(textOf(FILE)).toBe(`${TEXT}\nMore.\n`);
  });
});

describe('what is never written', () => {
  test('anything when one file cannot be', async () => {
    repository.write(SLIPS);
    chmodSync(join(repository.root, README), 0o444);
    const { code, out, err } = await fix();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('proposals/README.md cannot be written: it is read-only.\nNothing was changed.');
    expect({ [FILE]: textOf(FILE), [README]: textOf(README) }).toEqual(SLIPS);
    expect(repository.git('status', '--porcelain')).not.toContain('.tmp');
  });

  test('a file through a link', async () => {
    repository.write({ 'elsewhere.md': SLIPS[FILE], [README]: SLIPS[README] });
    symlinkSync('../elsewhere.md', join(repository.root, FILE));
    await fix();
    expect(textOf('elsewhere.md')).toBe(SLIPS[FILE]);
    expect(lstatSync(join(repository.root, FILE)).isSymbolicLink()).toBe(true);
  });

  test('the mode of a file', async () => {
    repository.write(SLIPS);
    chmodSync(join(repository.root, FILE), 0o755);
    await fix();
    expect(statSync(join(repository.root, FILE)).mode & 0o777).toBe(0o755);
  });

  test('a file over another one', async () => {
    repository.write({ ...RIGHT, 'proposals/ACME-1003-spot-nodes/part.md': '# Part\n', '.gitignore': 'ACME-1003/\n' });
    repository.write({ 'proposals/ACME-1003/part.md': 'mine\n' });
    const { code, err } = await fix();
    expect([code, textOf('proposals/ACME-1003/part.md')]).toEqual([2, 'mine\n']);
    expect(err).toContain('proposals/ACME-1003/part.md is there already.');
    expect(textOf('proposals/ACME-1003-spot-nodes/part.md')).toBe('# Part\n');
  });
});

describe('what stood there before', () => {
  const OLD = 'proposals/ACME-1000-query-cache.md';
  const WRONG = document({ fields: { Created: '2025-9-4' } });

  beforeEach(() => {
    repository.git('switch', '--quiet', 'main');
    repository.commit('Old slips', {
      [OLD]: WRONG,
      [README]: registry('| [1000](ACME-1000-query-cache.md) | Cold Storage | Ada Park | Draft |', ROWS[1], ROWS[2]),
    });
  });

  test('stays, unless it is asked for', async () => {
    expect(await fix()).toEqual({ code: 0, out: '', err: 'Compared with main.\nThere is nothing to repair.\n' });
  });

  test('is repaired everywhere on the default branch, once', async () => {
    const { code, err } = await fix('--existing');
    expect(code).toBe(0);
    expect(err).toMatch(/^Every proposal is looked at: .*\nRepaired \d findings in \d files?: /);
    expect(textOf(README)).toContain('| Query Cache | Ada Park | Draft |');
    expect(await rulesLeft()).toEqual([]);
    expect(await fix('--existing')).toMatchObject({ code: 0, out: '' });
  });

  test('is repaired in the files of a branch', async () => {
    repository.git('switch', '--quiet', '-c', 'acme/1000-query-cache');
    repository.write({ [OLD]: WRONG.replace('## Plan', 'More.\n\n## Plan') });
    await fix('--existing');
    expect(textOf(README)).toContain('| Query Cache | Ada Park | Draft |');
  });
});

test('a field is spelled right, whatever its value turns out to be', async () => {
  const accepted = TEXT.replace('Status: Draft', 'Staus: Accepted');
  repository.write({ [FILE]: accepted, [README]: RIGHT[README] });
  const { code, err } = await fix();
  expect(textOf(FILE)).toBe(accepted.replace('Staus', 'Status'));
  expect(err).toContain(
    `Repaired 1 finding in 1 file: field-required.\nThis uncovers status-initial in ${FILE}:3: A new proposal begins as`,
  );
  expect(err).toContain('\n1 finding is left to you');
  expect(await rulesLeft()).toEqual(['status-initial.initial']);
  expect(code).toBe(1);
  expect((await fix()).out).toBe('');
});

test.each([
  ['a date of long ago', 'Created: 2026-03-02', 'Created: 2025/1/5', 'Created: 2025-01-05'],
  ['a date of next year', 'Created: 2026-03-02', 'Created: 2028/1/5', 'Created: 2028-01-05'],
  ['authors without an address', 'Author: Ada Park (ada@acme.dev)', 'Auhtor: Ada Park', 'Author: Ada Park'],
  ['a handle without quotes', 'Author: Ada Park (ada@acme.dev)', 'Author: @ada', 'Author: "@ada"'],
])('what was hidden by its form is told, not held against it: %s', async (_, right, slip, repaired) => {
  expect(TEXT).toContain(right);
  repository.write({ ...RIGHT, [FILE]: TEXT.replace(right, slip) });
  const { err } = await fix();
  expect(textOf(FILE)).toContain(repaired);
  expect(err).not.toContain('Not repaired');
  expect((await fix()).out).toBe('');
});

test('what a document hides is seen in the diff, and commands nothing', async () => {
  repository.write({ ...SLIPS, [FILE]: SLIPS[FILE].replace('## Motivation', '## Motivation \u001b[31m\u202e') });
  const { out } = await gateIn(repository.root, ['fix', '--dry-run'], { FORCE_COLOR: '1' });
  expect(out).not.toContain('\u001b[31m\u202e');
  expect(out).not.toContain('\u202e');
  expect(out).toContain('\u001b[32m+Status: Draft\u001b[39m');
});

describe('a repository without a commit', () => {
  let empty: TestRepository;
  beforeEach(() => {
    empty = testRepository();
  });
  afterEach(() => empty.remove());

  test('is repaired', async () => {
    empty.write({ ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS, ...SLIPS });
    const { err } = await gateIn(empty.root, ['fix']);
    expect(err).toContain('There is no commit yet: every file counts as new.\nRepaired ');
    expect(readFileSync(join(empty.root, FILE), 'utf8')).toBe(TEXT);
  });
});
