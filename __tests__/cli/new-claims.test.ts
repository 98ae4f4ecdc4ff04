import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { gateIn } from './gate.ts';

const HOME = 'https://github.com/acme/thing.git';
const REGISTRY = 'proposals/README.md';

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});

beforeEach(() => {
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
  repository.git('tag', 'v26.3.0');
  repository.git('remote', 'add', 'origin', HOME);
  repository.git('update-ref', 'refs/remotes/origin/main', 'main');
});

/** A pull request of somebody else, from a branch that says nothing of numbers. */
function openOther(branch: string, files: Readonly<Record<string, string>>): void {
  repository.commit(branch, files);
  sandbox.openPull({ title: 'Theirs', branch, base: 'main', author: 'bo' });
  repository.git('switch', '--quiet', 'main');
}

const gate = (env: Readonly<Record<string, string>> = {}, ...args: string[]) =>
  gateIn(repository.path, ['new', 'Spot Nodes', '--dry-run', ...args], {
    GITHUB_TOKEN: 'ghp_hunter2',
    GITHUB_API_URL: sandbox.url,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
    ...env,
  });

describe('with a token', () => {
  test('a number that an open pull request claims is left out, be it in a document or in a row', async () => {
    openOther('patch-1', { 'proposals/ACME-1003-cold-storage.md': document({ heading: 'Cold Storage' }) });
    openOther('patch-2', { [REGISTRY]: registry(...ROWS, '| 1004 | Night Shift | Bo Lin | Draft |') });
    const { code, out, err } = await gate();
    expect([code, out.split('\n')[0]]).toEqual([0, 'ACME-1005  Spot Nodes']);
    expect(err).toBe(
      'ACME-1003 is left out: pull request 1 claims it.\nACME-1004 is left out: pull request 2 claims it.\n',
    );
  });

  test('where nobody else claims anything, nothing is said', async () => {
    const { out, err } = await gate();
    expect([out.split('\n')[0], err]).toEqual(['ACME-1003  Spot Nodes', '']);
  });

  test('a look-up that fails is told, and the number is not sure', async () => {
    repository.git('remote', 'set-url', 'origin', 'https://github.com/acme/secret.git');
    const { code, out, err } = await gate();
    expect([code, out.split('\n')[0]]).toEqual([0, 'ACME-1003  Spot Nodes']);
    expect(err).toMatch(/^Nobody knows whether an open pull request claims ACME-1003: GitHub .*acme\/secret.*\n$/);
  });

  test('a token that is none is told, and not shown', async () => {
    const { code, err } = await gate({ GITHUB_TOKEN: 'two words' });
    expect([code, err]).toEqual([
      0,
      'Nobody knows whether an open pull request claims ACME-1003: What stands in GITHUB_TOKEN is no token.\n',
    ]);
  });

  test('a remote on another server is not asked: the token is for one alone', async () => {
    repository.git('remote', 'set-url', 'origin', 'git@git.example.org:acme/thing.git');
    const { err } = await gate({ GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: '' });
    expect(err).toBe(
      'Nobody knows whether an open pull request claims ACME-1003: the remote `origin` is on git.example.org, and the token is for github.com.\n',
    );
    expect(sandbox.requests).toEqual([]);
  });

  test('a number that is given is asked of nobody', async () => {
    expect((await gate({}, '--number', '1003')).err).toBe('');
    expect(sandbox.requests).toEqual([]);
  });
});
