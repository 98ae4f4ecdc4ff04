import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACME_PROCESS, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { BuiltGate } from './built-gate.ts';

const OWN = fileURLToPath(new URL('../../', import.meta.url));
const DRAFT = 'proposals/ACME-1000-query-cache.md';
const OTHER = 'proposals/ACME-1001-rate-limits.md';
const JUMP = document({ fields: { Status: 'Implemented' } });

const gate = new BuiltGate();
let repository: TestRepository;

beforeAll(() => gate.build());
afterAll(() => gate.remove());
beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS, 'src/a.py': 'a\n' });
  installHook();
});
afterEach(() => repository.remove());

/** The hook as the guide has it, with this machine's way to the command line. */
function installHook(): void {
  const folder = join(repository.root, '.git/hooks');
  mkdirSync(folder, { recursive: true });
  const hook = join(folder, 'pre-commit');
  writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${join(gate.folder, 'cli.mjs')}' check --staged\n`);
  chmodSync(hook, 0o755);
}

/** What git says of a commit, and whether it was made. */
function commit(args: readonly string[], folder = repository.root): { made: boolean; said: string } {
  const identity = ['-c', 'user.name=Ada Park', '-c', 'user.email=ada@acme.dev'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, 'commit', '--quiet', '-m', 'x', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return { made: status === 0, said: `${stdout}${stderr}` };
}

test('a commit waits for the gate, which judges what git is about to commit', () => {
  const { git, write } = repository;
  git('switch', '--quiet', '-c', 'patch-1');
  write({ 'src/a.py': 'b\n' });
  expect(commit(['-a'])).toEqual({ made: true, said: '' });
  // Staged by `-a` itself, in an index that only the hook knows.
  write({ [DRAFT]: JUMP });
  const refused = commit(['-a']);
  expect(refused).toEqual({ made: false, said: expect.stringMatching(/status-transition[\s\S]*1 error/) });
  expect(git('diff', '--cached', '--name-only')).toBe('');
  // What is staged besides belongs to another commit.
  git('add', DRAFT);
  write({ 'src/a.py': 'c\n', [OTHER]: document({ fields: { Status: 'Monkeys' } }) });
  expect(commit(['--only', 'src/a.py'])).toEqual({ made: true, said: '' });
  expect(commit(['--only', OTHER]).said).toContain('status-known');
  expect(commit(['--only', OTHER]).said).not.toContain('status-transition');
  expect(commit([]).said).toContain('status-transition');
});

test('in a linked worktree its own index is judged', () => {
  const tree = join(repository.root, '../', `${repository.root.split('/').at(-1)}-linked`);
  repository.git('worktree', 'add', '--quiet', '-b', 'patch-2', tree);
  try {
    writeFileSync(join(tree, DRAFT), JUMP);
    expect(commit(['-a'], tree).said).toContain('status-transition');
    writeFileSync(join(tree, DRAFT), `${document()}\nMore of it.\n`);
    expect(commit(['-a'], tree).made).toBe(true);
  } finally {
    repository.git('worktree', 'remove', '--force', tree);
  }
});

test('the hook for pre-commit starts the command line that is committed, with nothing to install', () => {
  const [hook, ...others] = parse(readFileSync(join(OWN, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'proposal-gate', language: 'script', always_run: true, pass_filenames: false });
  const [file = '', ...args] = hook.entry.split(' ');
  expect(args).toEqual(['check', '--staged']);
  expect(readFileSync(join(OWN, file), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(process.platform === 'win32' || (statSync(join(OWN, file)).mode & 0o111) !== 0).toBe(true);
});
