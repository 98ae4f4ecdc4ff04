import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { shows } from '../support/shows.ts';
import { gateIn } from './gate.ts';

const REGISTRY = 'proposals/README.md';
const PROCESS = '.github/proposals.yml';

const WITHOUT_REGISTRY = ACME_PROCESS.replace(/^registry:\n(?: .*\n)+/m, '').replace(
  'assigned: reserved',
  'assigned: next',
);

let repository: TestRepository;
/** A folder that is nobody's business. */
let outside: string;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  outside = mkdtempSync(join(tmpdir(), 'proposal-gate-outside-'));
});
afterEach(() => {
  repository.remove();
  rmSync(outside, { recursive: true, force: true });
});

const at = (path: string): string => join(repository.root, path);
const gate = (...args: string[]) => gateIn(repository.root, args);
const status = (): string => repository.git('status', '--porcelain', '--untracked-files=all');

/** What a stranger's repository brings: a link under a name of its own. */
const link = (path: string, target: string): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  symlinkSync(target, at(path));
};

shows(
  'attack',
  'a link under the name of the draft that `new` writes a registry by',
  'the name of a draft cannot be guessed: nothing is written through the link',
  async () => {
    const target = join(outside, 'target');
    writeFileSync(target, 'mine\n');
    link(`${REGISTRY}.proposal-gate.tmp`, target);
    repository.commit('Begin', { ...acmeFiles(), [PROCESS]: ACME_PROCESS });
    expect((await gate('new', 'Spot Nodes')).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe('mine\n');
    expect(lstatSync(at(REGISTRY)).isFile()).toBe(true);
    expect(readFileSync(at(REGISTRY), 'utf8')).toContain('| Spot Nodes | Ada Park | Draft |');
  },
);

shows(
  'attack',
  'a registry that is a link out of the repository, and `new`',
  'nothing is written, and no branch is begun',
  async () => {
    writeFileSync(join(outside, 'README.md'), registry(...ROWS));
    link(REGISTRY, join(outside, 'README.md'));
    const { [REGISTRY]: _, ...files } = acmeFiles();
    repository.commit('Begin', { ...files, [PROCESS]: ACME_PROCESS });
    const { code, err } = await gate('new', 'Spot Nodes');
    expect([code, err]).toEqual([2, expect.stringContaining(`${REGISTRY} cannot be read: It is a symbolic link.`)]);
    expect(readFileSync(join(outside, 'README.md'), 'utf8')).toBe(registry(...ROWS));
    expect([status(), repository.git('branch', '--format=%(refname:short)')]).toEqual(['', 'main']);
  },
);

shows(
  'attack',
  'a folder of proposals that is a link out of the repository, and `new`',
  'nothing is written there, and no branch is begun',
  async () => {
    link('proposals', outside);
    repository.commit('Begin', { [PROCESS]: WITHOUT_REGISTRY });
    const { code, err } = await gate('new', 'Spot Nodes');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('ACME-1000-spot-nodes.md cannot be written: a folder above it is a link.'),
    ]);
    expect(readdirSync(outside)).toEqual([]);
    expect([status(), repository.git('branch', '--format=%(refname:short)')]).toEqual(['', 'main']);
  },
);

shows(
  'attack',
  'a folder that is a link out of the repository, and `init`',
  'nothing is written, there or elsewhere, with `--force` neither',
  async () => {
    for (const folder of ['.github', 'proposals']) {
      link(folder, outside);
      for (const args of [[], ['--force']]) {
        const { code, err } = await gate('init', ...args);
        expect([code, err]).toEqual([
          2,
          expect.stringMatching(new RegExp(`${folder}/\\S+ cannot be written: a folder above it is a link`)),
        ]);
        expect([readdirSync(outside), status()]).toEqual([[], `?? ${folder}`]);
      }
      rmSync(at(folder));
    }
  },
);

test('a link that leads nowhere is not followed by `init`', async () => {
  link(PROCESS, join(outside, 'new.yml'));
  expect((await gate('init', '--force')).code).toBe(2);
  expect([existsSync(join(outside, 'new.yml')), status()]).toEqual([false, `?? ${PROCESS}`]);
});
