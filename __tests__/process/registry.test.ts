import { describe, expect, test } from '@jest/globals';
import { audit, check } from '../../src/check.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { ACME_TODAY, acmeFiles, document } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { acme } from '../support/acme.ts';
import { type Files, memorySource } from '../support/memory-source.ts';

const README = 'proposals/README.md';
const CLEAN = acmeFiles();
const { [README]: _, ...LOST } = CLEAN;
const CHANGE = { 'proposals/ACME-1000-query-cache.md': document({ heading: 'Query Result Cache' }) };
const WITHOUT = '# ACME proposals\n';

const optionsFor = (base: Files, head: Files, process = acme()) => ({
  source: memorySource({ base, head }),
  process,
  today: ACME_TODAY,
  failOn: 'error' as const,
});

const judge = (base: Files, head: Files) => check(optionsFor(base, head));
const tableFindings = async (base: Files, head: Files) =>
  (await judge(base, head)).findings.filter(({ rule }) => rule === 'registry-table');

describe('a process with a registry', () => {
  test.each<[string, Files]>([
    ['that is not there', LOST],
    ['that has lost its table', { ...LOST, [README]: WITHOUT }],
  ])('%s judges nothing', async (_name, base) => {
    await expect(judge(base, { ...base, ...CHANGE })).rejects.toThrow(ConfigError);
    await expect(audit(optionsFor(base, base))).rejects.toThrow(README);
  });

  test('that is neither read at the base nor brought says what the pull request has', async () => {
    await expect(judge(LOST, { ...LOST, [README]: WITHOUT })).rejects.toThrow('the heading `Registry`');
  });

  test('says what to do', async () => {
    await expect(judge(LOST, { ...LOST, ...CHANGE })).rejects.toMatchObject({
      hint: expect.stringMatching(/^Restore the table on the base branch, or say in \.github\/proposals\.yml/),
    });
  });

  test('judges the pull request that brings it, the one that removes it, and none that touches no proposal', async () => {
    expect(await tableFindings(LOST, CLEAN)).toEqual([]);
    expect(await tableFindings(CLEAN, LOST)).toMatchObject([{ message: 'file-missing', origin: 'introduced' }]);
    expect((await judge(LOST, { ...LOST, 'src/cache.py': '' })).verdict).toBe('pass');
  });

  test('with a column of another name is judged: its rows can be read', async () => {
    const base = { ...CLEAN, [README]: (CLEAN[README] ?? '').replace('| Author |', '| Champion |') };
    expect(await tableFindings(base, { ...base, ...CHANGE })).toEqual([]);
  });
});

test('a process without a registry needs none', async () => {
  const process = { ...acme(), registry: null };
  const { findings } = await check({ ...optionsFor(LOST, { ...LOST, ...CHANGE }, process), rules });
  expect(findings).toEqual([]);
});
