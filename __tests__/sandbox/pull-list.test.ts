import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { request } from './client.ts';
import type { TestRepository } from './repository.ts';

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  repository.commit('main', { 'a.md': 'a\n' });
  repository.git('branch', 'release');
  repository.commit('work', { 'a.md': 'b\n' });
});

const open = (base: string, headRepository?: string | null): number =>
  sandbox.openPull({
    title: 'Work',
    branch: 'work',
    base,
    author: 'ada',
    ...(headRepository !== undefined && { headRepository }),
  });

const listed = async (query: string): Promise<unknown[]> => {
  const { body } = await request<{ number: number }[]>(sandbox, 'GET', `/repos/acme/thing/pulls?${query}`);
  return body.map(({ number }) => number);
};

test('pull requests are listed by state, base, head and time of their last change', async () => {
  const [first, second, fork, gone] = [open('main'), open('release'), open('main', 'ada/thing'), open('main', null)];
  sandbox.closePull(second, 'merged');
  await sandbox.addReview(first, { author: 'bo', body: 'Fine.' });
  expect(await listed('')).toEqual([gone, fork, first]);
  expect(await listed('state=closed')).toEqual([second]);
  expect(await listed('state=all&sort=created&direction=asc')).toEqual([first, second, fork, gone]);
  expect(await listed('sort=updated&direction=desc&per_page=1')).toEqual([first]);
  expect(await listed('base=release&state=all')).toEqual([second]);
  expect(await listed('head=ada:work')).toEqual([fork]);
  const { body } = await request<{ state: string; merged_at: string | null; head: { repo: unknown } }[]>(
    sandbox,
    'GET',
    '/repos/acme/thing/pulls?state=all',
  );
  expect(body[0]?.head.repo).toBeNull();
  expect(body[2]).toMatchObject({ state: 'closed', merged_at: expect.any(String) });
});

test('a commit lists what it changes since its first parent, three hundred files a page', async () => {
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`b/${n}.md`, `${n}\n`]));
  const head = repository.commit('work', many);
  type Commit = { parents: { sha: string }[]; files: { filename: string }[] };
  const page = (query: string) => request<Commit>(sandbox, 'GET', `/repos/acme/thing/commits/${head}${query}`);
  const { body, link } = await page('');
  expect(body.files).toHaveLength(300);
  expect(link).toContain('rel="next"');
  expect((await page('?per_page=100&page=4')).body.files).toHaveLength(1);
  expect(body.parents[0]?.sha).toBe(repository.git('rev-parse', `${head}^`));
  expect((await request(sandbox, 'GET', '/repos/acme/thing/commits/none')).status).toBe(404);
});
