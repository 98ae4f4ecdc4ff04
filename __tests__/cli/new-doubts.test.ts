import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, type Outcome } from './gate.ts';

const REGISTRY = 'proposals/README.md';
const HELD = 'the pull request will hold that, too';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const gate = (...args: string[]): Promise<Outcome> => gateIn(repository.root, ['new', ...args]);
const text = (path: string): string => readFileSync(join(repository.root, path), 'utf8');

describe('two reservations of one title', () => {
  const rows = (author: string): string =>
    registry(...ROWS, `| 1003 | Spot Nodes | ${author} | Draft |`, '| 1004 | Spot Nodes | Ada Park | Draft |');

  test.each(['1003', '1004'])('of one author: %s is taken when it is named, and the other one told', async (number) => {
    repository.commit('Reserve', { [REGISTRY]: rows('Ada Park') });
    const unnamed = await gate('Spot Nodes');
    expect([unnamed.code, unnamed.err]).toEqual([2, expect.stringContaining('pass --number 1004')]);
    const { code, err } = await gate('Spot Nodes', '--number', number, '--current-version', '26.3.0');
    expect([code, err]).toEqual([
      0,
      `ACME-${number === '1003' ? '1004' : '1003'} is reserved for this title, too: remove its row if nobody needs it.\n`,
    ]);
    expect(text(REGISTRY)).toContain(`| [${number}](ACME-${number}-spot-nodes.md) | Spot Nodes | Ada Park | Draft |`);
  });

  test('of two authors stay a matter for them', async () => {
    repository.commit('Reserve', { [REGISTRY]: rows('Bo Lin') });
    const { code, err } = await gate('Spot Nodes', '--number', '1004');
    expect([code, err]).toEqual([2, expect.stringContaining('ACME-1003 is reserved for "Spot Nodes" by Bo Lin')]);
  });
});

describe('a branch of another proposal', () => {
  const FILE = 'proposals/ACME-1003-night-shift.md';
  const ROW = '| [1003](ACME-1003-night-shift.md) | Night Shift | Ada Park | Draft |';

  test('would bring it along', async () => {
    repository.git('switch', '--quiet', '-c', 'acme/1003-night-shift');
    repository.commit('Add', { [FILE]: document({ heading: 'Night Shift' }), [REGISTRY]: registry(...ROWS, ROW) });
    const { out, err } = await gate('Spot Nodes');
    expect(out).toContain('ACME-1004  Spot Nodes');
    expect(err).toContain(`What is checked out holds ACME-1003, which main lacks: ${HELD}.`);
  });

  test('so does one that reserves its number alone', async () => {
    repository.git('switch', '--quiet', '-c', 'acme/1003-night-shift');
    repository.commit('Reserve', { [REGISTRY]: registry(...ROWS, '| 1003 | Night Shift | Ada Park | Draft |') });
    expect((await gate('Spot Nodes')).err).toContain(`holds ACME-1003, which main lacks: ${HELD}.`);
  });

  test('brings nothing along when it is merged, is its own, or is not committed', async () => {
    repository.commit('Merged', { [FILE]: document({ heading: 'Night Shift' }), [REGISTRY]: registry(...ROWS, ROW) });
    repository.git('switch', '--quiet', '-c', 'acme/1004-spot-nodes');
    repository.commit('Reserve', {
      [REGISTRY]: registry(...ROWS, ROW, '| 1004 | Spot Nodes | Ada Park | Draft |'),
    });
    repository.write({ 'proposals/ACME-1005-cold-storage.md': document({ heading: 'Cold Storage' }) });
    const { code, err } = await gate('Spot Nodes');
    expect([code, err.includes('holds')]).toEqual([0, false]);
  });
});

test('a document that git would ignore is not written', async () => {
  repository.commit('Ignore', { '.gitignore': 'proposals/*-spot-*\n!proposals/*-night-*\n' });
  const { code, err } = await gate('Spot Nodes');
  expect(code).toBe(2);
  expect(err).toContain(
    'proposals/ACME-1003-spot-nodes.md is ignored by git, as `proposals/*-spot-*` says in .gitignore, line 1',
  );
  expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe('');
  expect((await gate('Night Shift')).code).toBe(0);
});

test('nor is one below a submodule', async () => {
  const process = ACME_PROCESS.replace('{number}-{slug}.md', '{number}/{slug}.md').replace(/^ {2}folder: .*\n/m, '');
  const commit = repository.commit('Folders', { '.github/proposals.yml': process });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},proposals/ACME-1003`);
  repository.git('commit', '--quiet', '-m', 'Module');
  const { code, err } = await gate('Spot Nodes', '--number', '1003');
  expect([code, err]).toEqual([2, expect.stringContaining('proposals/ACME-1003 is a submodule')]);
});
