import { describe, expect, test } from '@jest/globals';
import type { ExamplePull } from '../../src/model/rule.ts';
import { ACME_PROCESS, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { asked, judged } from './judged.ts';

const README = 'proposals/README.md';
const CACHE = 'proposals/ACME-1000-query-cache.md';
const LIMITS = 'proposals/ACME-1001-rate-limits.md';
const LOG = 'proposals/ACME-1002-audit-log.md';
const edited = document({ heading: 'Result Cache' });
const linking = (...links: string[]) =>
  document({ body: `\n## Motivation\n\n${links.map((link) => `[see](${link})`).join('\n')}\n` });

describe('what is asked of the source', () => {
  const plans: readonly (readonly [string, ExamplePull, string[][]])[] = [
    [
      'both sides of a changed document',
      { head: { [CACHE]: edited } },
      [[`base:${CACHE}`, `head:${CACHE}`, `head:${README}`]],
    ],
    [
      'one side of a new one, and of one that goes',
      { head: { [LOG]: edited, [LIMITS]: null } },
      [[`base:${LIMITS}`, `head:${LOG}`, `head:${README}`]],
    ],
    [
      'both names of one that moves',
      { head: { 'proposals/ACME-1000-b.md': { from: CACHE } } },
      [[`base:${CACHE}`, 'head:proposals/ACME-1000-b.md', `head:${README}`]],
    ],
    [
      'both sides of the registry, and the documents of changed rows',
      { head: { [README]: registry(ROWS[0].replace('Draft', 'Accepted'), ROWS[1], ROWS[2]) } },
      [[`base:${README}`, `head:${README}`], [`tip:${CACHE}`]],
    ],
    [
      'no document of a reservation',
      { head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Eli Song | Draft |') } },
      [[`base:${README}`, `head:${README}`]],
    ],
    [
      'where a new row leads outside the documents',
      { head: { [README]: registry(...ROWS, '| [1003](../docs/soon.md) | Spot Nodes | Eli Song | Draft |') } },
      [[`base:${README}`, `head:${README}`], ['tip:docs/soon.md?']],
    ],
    [
      'a part, and the document that it belongs to',
      { head: { 'proposals/ACME-1000/keys.md': '# Keys\n' } },
      [['head:proposals/ACME-1000/keys.md', `head:${README}`, `tip:${CACHE}`]],
    ],
    [
      'the document of a new picture, and not the picture',
      { head: { 'proposals/ACME-1000/keys.png': 'PNG' } },
      [[`head:${README}`, `tip:${CACHE}`]],
    ],
    [
      'a document once that changes with its part and its row',
      { head: { [CACHE]: edited, 'proposals/ACME-1000/keys.md': '', [README]: registry(ROWS[1], ROWS[2]) } },
      [[`base:${CACHE}`, `base:${README}`, `head:${CACHE}`, 'head:proposals/ACME-1000/keys.md', `head:${README}`]],
    ],
    [
      'link targets that no listing shows, each once',
      {
        head: {
          [CACHE]: linking(
            '../src/cache.py',
            '/src/cache.py#L1',
            'ACME-1001-rate-limits.md',
            'https://example.com',
            '#plan',
          ),
        },
      },
      [[`base:${CACHE}`, `head:${CACHE}`, `head:${README}`], ['tip:src/cache.py?']],
    ],
    [
      'the process file that the pull request changes',
      { head: { '.github/proposals.yml': ACME_PROCESS } },
      [['head:.github/proposals.yml']],
    ],
    [
      'nothing of a process file that goes',
      { base: { '.github/proposals.yml': ACME_PROCESS }, head: { '.github/proposals.yml': null } },
      [],
    ],
  ];

  test.each(plans)('%s', async (_, pull, expected) => {
    expect(asked(await judged(pull))).toEqual(expected);
  });

  test('everything together needs two rounds, and nothing is asked twice', async () => {
    const result = await judged({
      base: { 'proposals/ACME-1001/limits.md': '# Limits\n' },
      head: {
        [CACHE]: linking('../src/cache.py', '../docs/a.md', 'ACME-1001/limits.md'),
        [LOG]: linking('../src/cache.py', '../docs/a.md'),
        'proposals/ACME-1001/limits.md': '[see](../../docs/a.md)\n',
        'proposals/ACME-1001/more.md': '[see](../../docs/b.md)\n',
        [README]: registry(
          ROWS[0],
          ROWS[1].replace('Accepted', 'Draft'),
          '| [1002](../docs/log.md) | Audit Log | Cy Roe | Draft |',
        ),
        'src/cache.py': 'CACHE = None\n',
      },
    });
    const all = asked(result).flat();
    expect(result.rounds).toHaveLength(2);
    expect(result.opened).toBe(1);
    expect(all).toEqual([...new Set(all)]);
    expect(all).toContain('tip:docs/b.md?');
  });
});

describe('what touched documents say of superseding', () => {
  const process = 'supersession: { newer: [Supersedes], older: [Superseded by] }\n';
  const saying = (text: string) => document({ body: `\n## Motivation\n\n${text}\n` });
  const second = async (pull: ExamplePull) => asked(await judged({ process, ...pull }))[1];

  test('the other document is read', async () => {
    expect(await second({ head: { [LOG]: saying('Supersedes ACME-1000.') } })).toEqual([`tip:${CACHE}`]);
    expect(await second({ head: { [CACHE]: saying('Superseded by [it](ACME-1001-rate-limits.md).') } })).toEqual([
      `tip:${LIMITS}`,
    ]);
  });
  test('and one that is no longer named: it may rely on that', async () => {
    const base = { [CACHE]: saying('See ACME-1001.') };
    expect(await second({ base, head: { [CACHE]: saying('Slow.') } })).toEqual([`tip:${LIMITS}`]);
    expect(await second({ base, head: { [CACHE]: saying('See ACME-1001 first.') } })).toBeUndefined();
  });
  test('none in a process that does not ask', async () => {
    expect(await second({ process: '', head: { [LOG]: saying('Supersedes ACME-1000.') } })).toBeUndefined();
  });
  test('of hundreds so many', async () => {
    const many = Array.from({ length: 200 }, (_, i) => 2000 + i);
    const base = Object.fromEntries(many.map((number) => [`proposals/ACME-${number}-x.md`, saying('Slow.')]));
    const wants = await second({
      base,
      head: { [LOG]: saying(many.map((n) => `Supersedes ACME-${n}.\n`).join('\n')) },
    });
    expect(wants).toHaveLength(40);
  });
});

test('of thousands of links so many are asked for, and nothing is said of the others', async () => {
  const links = Array.from({ length: 3000 }, (_, i) => `[see](../elsewhere/${i}.md)`);
  const result = await judged({ head: { [CACHE]: document({ body: `\n${links.join('\n\n')}\n` }) } });
  expect(asked(result)[1]).toHaveLength(400);
});

describe('nothing is read', () => {
  test.each<[string, ExamplePull]>([
    ['for code', { head: { 'src/cache.py': 'CACHE = None\n', 'README.md': '# Thing\n' } }],
    ['for the template', { head: { 'proposals/ACME-0000-template.md': '# Title\n' } }],
    ['for what is no document', { head: { 'proposals/logo.png': 'PNG', 'proposals/refs/old.md': '# Old\n' } }],
    ['for a pull request without files', { head: {} }],
  ])('%s', async (_, pull) => {
    expect(await judged(pull)).toEqual({ facts: null, rounds: [], opened: 1 });
  });
});
