import { describe, expect, test } from '@jest/globals';
import { type Home, judge, said } from './judge.ts';
import { pulls } from './plano/pulls.ts';
import { FILES, INDEX, PROCESS, TEMPLATE } from './plano/repository.ts';

const HOME: Home = { process: 'plano-pep', files: FILES, maintainers: ['salmai', 'adilh', 'cotran'] };

const named = pulls.map((pull) => [pull.name, pull] as const);

describe('an honest pull request', () => {
  test.each(named)('raises no error: %s', async (_, pull) => {
    const { findings } = await judge(HOME, pull);
    expect(said(findings.filter((each) => each.origin === 'introduced' && each.severity === 'error'))).toEqual([]);
  });

  test.each(named.filter(([, { spotless }]) => spotless))('is spotless: %s', async (_, pull) => {
    const { findings, notes } = await judge(HOME, pull);
    expect([...said(findings), ...notes]).toEqual([]);
  });

  test.each(named)('is read: %s', async (_, pull) => {
    const { proposals } = await judge(HOME, pull);
    expect(proposals.map(({ number }) => number)).toEqual(pull.touches);
  });
});

test('nearly all of them are spotless', () => {
  expect(pulls.filter(({ spotless }) => !spotless).length).toBeLessThan(pulls.length / 10);
});

test('a repository that holds the process and its template only has nothing to be told', async () => {
  const template = { 'docs/peps/PEP-TEMPLATE.md': TEMPLATE };
  const empty = { ...HOME, process: null, files: { ...template, [INDEX]: PROCESS.replace(/\| \[0001\][\s\S]*/, '') } };
  const pull = { name: 'a word', branch: 'docs', title: 'docs: a word', today: '2026-03-02' };
  const { findings, notes, processes } = await judge(empty, {
    ...pull,
    head: { [INDEX]: empty.files[INDEX].replace('short design', 'brief design') },
  });
  expect([...said(findings), ...notes]).toEqual([]);
  expect(processes.map(({ name }) => name)).toEqual(['plano-pep']);
});
