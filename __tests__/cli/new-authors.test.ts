import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, type Outcome } from './gate.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS });
});
afterEach(() => repository.remove());

const gate = (...args: string[]): Promise<Outcome> => gateIn(repository.root, ['new', 'Spot Nodes', ...args]);
const tell = (name: string, email: string): void => {
  repository.git('config', 'user.name', name);
  repository.git('config', 'user.email', email);
};
const author = (): string | undefined =>
  /^Author: (.*)$/m.exec(readFileSync(join(repository.root, 'proposals/ACME-1003-spot-nodes.md'), 'utf8'))?.[1];

describe('whom git knows', () => {
  test.each([
    ['Park, Ada', 'ada@acme.dev', 'Park, Ada (ada@acme.dev)'],
    ['[bot] & co', 'bot@acme.dev', '[bot] & co (bot@acme.dev)'],
    ['-', 'ada@acme.dev', '- (ada@acme.dev)'],
    ['Ada Park', 'ada@localhost', 'Ada Park (ada@localhost)'],
    ['Ada Park', 'not an email', 'Ada Park (not an email)'],
  ])('as `%s <%s>` is told, where that is not one person with an address', async (name, email, known) => {
    tell(name, email);
    const { code, err } = await gate();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`Git knows you as \`${known}\`, and that is no person as \`Author\` names them.\n`),
    ]);
    expect(err).toContain('--author "Ada Park (ada@example.org)"');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('by a login, when the address is of no use', async () => {
    tell('Ada Park', 'ada@localhost');
    repository.git('config', 'github.user', 'adap');
    expect((await gate()).code).toBe(0);
    expect(author()).toBe('Ada Park (@adap)');
  });

  test('as an author, before everything else', async () => {
    tell('Ci', 'ci@acme.dev');
    repository.git('config', 'author.name', 'Ada Park');
    repository.git('config', 'author.email', 'ada@acme.dev');
    expect((await gate()).code).toBe(0);
    expect(author()).toBe('Ada Park (ada@acme.dev)');
  });

  test('by its environment, before that', async () => {
    repository.git('config', 'author.name', 'Ada Park');
    tell('Ci', 'ci@acme.dev');
    Object.assign(process.env, { GIT_AUTHOR_NAME: 'Bo Lin', GIT_AUTHOR_EMAIL: 'bo@acme.dev' });
    try {
      expect((await gate()).code).toBe(0);
    } finally {
      delete process.env.GIT_AUTHOR_NAME;
      delete process.env.GIT_AUTHOR_EMAIL;
    }
    expect(author()).toBe('Bo Lin (bo@acme.dev)');
  });
});

describe('--author', () => {
  test.each(['', '-', 'Bo Lin', 'Full Name (email)', 'Bo Lin (bo@localhost)'])('does not take `%s`', async (text) => {
    const { code, err } = await gate('--author', text);
    expect([code, err]).toEqual([2, expect.stringContaining(`\`${text}\` does not say how to reach somebody.`)]);
  });

  test('takes several people', async () => {
    const text = 'Ada Park (ada@acme.dev), Bo Lin (@bolin)';
    expect((await gate('--author', text)).code).toBe(0);
    expect(author()).toBe(text);
  });
});
