import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import * as projects from '../process/projects.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, type Outcome } from './gate.ts';

const REGISTRY = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const gate = (...args: string[]): Promise<Outcome> => gateIn(repository.root, ['new', 'Spot Nodes', ...args]);
const text = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const ADA = ['--author', 'Ada Park (ada@acme.dev)'];

describe('--set', () => {
  test.each([
    ['Status=Accepted', 'A new proposal does not begin as `Accepted`.\nPass `--set "Status=Draft"`, or leave it out.'],
    ['Status=bogus', 'A new proposal does not begin as `bogus`.'],
    ['Status=', 'A new proposal does not begin as ``.'],
    [
      'Created=yesterday',
      '`yesterday` in `Created` is no date as `YYYY-MM-DD`.\nWrite year, month and day in this order, for instance `2026-03-10`.',
    ],
    ['Created=2027-03-10', '`2027-03-10` in `Created` lies in the future: today is `2026-03-10`.'],
    ['Created-Version=v26.3', '`v26.3` in `Created-Version` is no version as `YY.Sprint.Patch`.'],
    ['Author=x', '`x` in `Author` stands without an address.\nWrite `x (email)` or `x (@handle)`.'],
    ['Owner=x', 'There is no field `Owner`.\n--set takes `Author`'],
  ])('does not take %s', async (setting, refusal) => {
    const { code, err } = await gate('--set', setting, ...ADA);
    expect([code, err]).toEqual([2, expect.stringContaining(`proposal-gate: ${refusal}`)]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('says who the author is, to the row as well, and git is not asked', async () => {
    expect((await gate('--set', 'Author=Bo Lin (@bolin)', '--set', 'Status=Draft')).code).toBe(0);
    expect(text(FILE)).toContain('Author: Bo Lin (@bolin)\nStatus: Draft\n');
    expect(text(REGISTRY)).toContain('| Spot Nodes | Bo Lin | Draft |');
  });

  test('names a status that proposals begin with, and the row says it, too', async () => {
    const own = ACME_PROCESS.replace('initial: [Draft]', 'initial: [Draft, Accepted]');
    repository.commit('Two ways to begin', { '.github/proposals.yml': own });
    expect((await gate('--set', 'Status=Accepted', ...ADA)).code).toBe(0);
    expect(text(FILE)).toContain('Status: Accepted\n');
    expect(text(REGISTRY)).toContain('| Spot Nodes | Ada Park | Accepted |');
  });

  test('has no document to write into with --reserve-only', async () => {
    const { code, err } = await gate('--reserve-only', '--set', 'Created=2026-03-01', ...ADA);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('`Created` is a field of the document, and --reserve-only'),
    ]);
    expect(existsSync(join(repository.root, FILE))).toBe(false);
  });

  test('repeats neither number nor title', async () => {
    const { process, files } = projects.ethereum;
    repository.commit('EIPs', { ...files, '.github/proposals.yml': process });
    const refused = async (setting: string): Promise<string> => (await gate('--number', '7702', '--set', setting)).err;
    expect(await refused('eip=1')).toContain('`eip` is the number of the proposal.\nPass it with --number.');
    expect(await refused('title=Other')).toContain('`title` is the title of the proposal.');
  });
});
