import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { BuiltGate } from './built-gate.ts';
import { gateIn } from './gate.ts';

const README = 'proposals/README.md';
const LOCK = '.git/proposal-gate.lock';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const at = (path: string): string => join(repository.root, path);
const begin = (title: string) => gateIn(repository.root, ['new', title]);

describe('two that take a number at once', () => {
  test('do not take the same: one of them is told to wait, and nothing of the other is lost', async () => {
    const outcomes = await Promise.all([begin('Alpha Thing'), begin('Beta Thing')]);
    const [done, refused] = outcomes.toSorted((a, b) => a.code - b.code);
    expect(done?.code).toBe(0);
    expect(refused?.code).toBe(2);
    expect(refused?.err).toMatch(/Somebody else is taking a number here: .*proposal-gate\.lock is \d+ seconds old\./);
    expect(readFileSync(at(README), 'utf8').match(/(?:Alpha|Beta) Thing/g)).toHaveLength(1);
    expect(existsSync(at(LOCK))).toBe(false);
  });

  test('are not held up by one who ended, but by one of another machine', async () => {
    repository.write({ [LOCK]: '1 another-machine\n' });
    expect((await begin('Alpha Thing')).code).toBe(2);
    const { pid } = spawnSync('true');
    repository.write({ [LOCK]: `${pid} ${hostname()}\n` });
    expect((await begin('Alpha Thing')).code).toBe(0);
  });
});

test('where git cannot move HEAD, its own words are told, and no branch is left', async () => {
  repository.write({ '.git/HEAD.lock': '' });
  const { code, err } = await begin('Alpha Thing');
  expect(code).toBe(2);
  expect(err).toMatch(/^proposal-gate: git does not begin the branch acme\/1003-alpha-thing: .*HEAD\.lock/);
  expect(repository.git('branch', '--format=%(refname:short)')).toBe('main');
});

describe('an interruption at the terminal, which ends git, too', () => {
  const gate = new BuiltGate();
  beforeAll(() => gate.build());
  afterAll(() => gate.remove());

  test.each(['INT', 'HUP'])('%s leaves neither branch nor file, and is told as what it is', async (signal) => {
    repository.write({ '.git/hooks/post-checkout': `#!/bin/sh\nkill -${signal} 0\nsleep 1\n` });
    chmodSync(at('.git/hooks/post-checkout'), 0o755);
    const { code, err } = await gate.start(['new', '--root', repository.root, 'Alpha Thing'], {}, true).ended;
    expect([code, err]).toEqual([2, expect.stringContaining('Interrupted: everything is as it was before.')]);
    expect(repository.git('branch', '--format=%(refname:short)')).toBe('main');
    expect(repository.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(existsSync(at(LOCK))).toBe(false);
  });
});
