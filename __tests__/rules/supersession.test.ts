import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { linkLine } from '../../src/rules/knowledge/supersession.ts';
import { rule } from '../../src/rules/supersession.ts';
import { acme, judgeExample } from '../support/acme.ts';

const WORDS = 'supersession: { newer: [Supersedes], older: [Superseded by] }\n';
const CACHE = 'proposals/ACME-1000-query-cache.md';
const LIMITS = 'proposals/ACME-1001-rate-limits.md';
const saying = (text: string) => document({ body: `\n## Motivation\n\n${text}\n` });

const found = async (pull: ExamplePull) =>
  (await judgeExample({ process: WORDS, ...pull }, [rule])).findings.map(({ origin, proposal, key, at, fix }) => ({
    of: `${origin} ${proposal}`,
    key,
    line: at.range?.line,
    fix: plain(fix),
  }));

describe('the proposal that has to do something', () => {
  test('is the one that says it', async () => {
    expect(await found({ head: { [CACHE]: saying('Superseded by ACME-1001.') } })).toEqual([
      {
        of: 'introduced 1000',
        key: `supersession:${CACHE}:older:1001`,
        line: 14,
        fix: `Write \`Supersedes [ACME-1000](ACME-1000-query-cache.md).\` into \`${LIMITS}\`.`,
      },
    ]);
  });
  test('is the one that says nothing any more, when the other is not touched', async () => {
    const base = { [LIMITS]: saying('Supersedes ACME-1000.'), [CACHE]: saying('See ACME-1001.') };
    expect(await found({ base, head: { [CACHE]: saying('Slow.') } })).toMatchObject([
      { of: 'introduced 1000', key: `supersession:${LIMITS}:newer:1000` },
    ]);
  });
  test('has nothing new to do when it moves, or when the line does', async () => {
    const base = { [CACHE]: saying('Superseded by ACME-1001.') };
    const text = saying('Slow.\n\nSuperseded by ACME-1001.');
    expect(await found({ base, head: { 'proposals/ACME-1000-cache.md': { from: CACHE, text } } })).toMatchObject([
      { of: 'existing 1000', line: 16 },
    ]);
  });
});

describe('the line to write', () => {
  const other = { number: 1001, path: 'docs/ACME 1001.md' };
  test.each([
    ['a sentence with a link', '', 'docs/a.md', 'Superseded by [ACME-1001](ACME%201001.md).'],
    ['in reStructuredText', '', 'docs/a.rst', 'Superseded by `ACME-1001 <ACME%201001.md>`_.'],
    [
      'a field',
      'fields: { Superseded-By: { type: proposals }, Status: { type: status } }',
      'docs/a.md',
      'Superseded-By: ACME-1001',
    ],
    ['a field of another name', 'fields: { Heir: { aliases: [Superseded by] } }', 'docs/a.md', 'Heir: ACME-1001'],
    ['a field of a header', 'metadata: header\nfields: { Superseded-By: {} }', 'docs/a.rst', 'Superseded-By: 1001'],
  ])('%s', (_, changes, path, line) => {
    expect(linkLine(acme(`${WORDS}${changes}`), 'older', path, other)).toBe(line);
  });
});
