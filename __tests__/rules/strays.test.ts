import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rule } from '../../src/rules/file-name.ts';
import { rule as reserved } from '../../src/rules/number-reserved.ts';
import { judgeExample } from '../support/acme.ts';

const README = 'proposals/README.md';
const COPY = document({ heading: 'ACME-XXXX: Spot Nodes' });

const assigned = (how: string, path = 'proposals/ACME-{number}-{slug}.md'): string =>
  `number: { digits: 4, first: 1000, kept: [0], assigned: ${how} }\ndocuments: { path: '${path}', ignore: [README.md] }\n`;

/** The name that a fix says, with where its number comes from, and the edits. */
async function named(how: string, head: NonNullable<ExamplePull['head']>, path?: string): Promise<unknown[]> {
  const { findings } = await judgeExample({ process: assigned(how, path), head }, [rule]);
  return findings.flatMap(({ fix, edits }) => [/Rename the file to (.*?): the rest/.exec(plain(fix))?.[1], ...edits]);
}

const rename = (from: string, to: string) => ({ rename: { from: `proposals/${from}`, to: `proposals/${to}` } });

test('the next free number, with the words of the file', async () => {
  expect(await named('next', { 'proposals/ACME-XXXX-short-title.md': COPY })).toEqual([
    '`ACME-1003-short-title.md`, with the next free number',
    rename('ACME-XXXX-short-title.md', 'ACME-1003-short-title.md'),
  ]);
});

test('one number for each new file, and the words of the title where the name has none', async () => {
  const head = { 'proposals/ACME-XXXX.md': COPY, 'proposals/acme_draft_nodes.md': document({ heading: 'Nodes' }) };
  expect(await named('next', head)).toEqual([
    '`ACME-1003-spot-nodes.md`, with the next free number',
    rename('ACME-XXXX.md', 'ACME-1003-spot-nodes.md'),
    '`ACME-1004-draft-nodes.md`, with the next free number',
    rename('acme_draft_nodes.md', 'ACME-1004-draft-nodes.md'),
  ]);
});

test('the number of the entry that links the file or has its title, which then links the new name', async () => {
  const row = (link: string): string => `| [1003](${link}) | Spot Nodes | Ada Park | Draft |`;
  const linked = registry(...ROWS, row('ACME-XXXX-nodes.md'), '| 1004 | Spot Nodes | Ada Park | Draft |');
  const edits = [
    rename('ACME-XXXX-nodes.md', 'ACME-1003-nodes.md'),
    { path: README, line: 12, endLine: 12, text: row('ACME-1003-nodes.md') },
  ];
  const head = { 'proposals/ACME-XXXX-nodes.md': COPY };
  const said = ['`ACME-1003-nodes.md`, with the number of its entry', ...edits];
  expect(await named('next', { ...head, [README]: linked })).toEqual(said);
  const titled = registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |');
  expect(await named('reserved', { ...head, [README]: titled })).toEqual(said);
  const twice = registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |', '| 1004 | Nodes | Ada Park | Draft |');
  expect(await named('reserved', { ...head, [README]: twice })).toEqual([
    '`ACME-{number}-nodes.md`, with the number that is reserved for it',
  ]);
});

test('no number where somebody else gives it, and no words where there are none', async () => {
  const copy = document({ heading: 'Title' });
  expect(await named('assigned', { 'proposals/ACME-XXXX-nodes.md': copy })).toEqual([
    '`ACME-{number}-nodes.md`, with the number that it is given',
  ]);
  expect(await named('assigned', { 'proposals/ACME-XXXX.md': document({ heading: '🚀' }) })).toEqual([
    '`ACME-{number}-{slug}.md`, with the number that it is given',
  ]);
  expect(await named('next', { 'proposals/ACME-XXXX.md': document({ heading: '🚀' }) })).toEqual([
    '`ACME-1003-short-title.md`, with the next free number',
  ]);
});

test.each([
  ['1003.md', '`ACME-1003-spot-nodes.md`'],
  ['1003_pools.md', '`ACME-1003-pools.md`'],
  ['2026-03-02.md', '`ACME-{number}-2026-03-02.md`, with the number that is reserved for it'],
  ['2026-plans.md', '`ACME-{number}-2026-plans.md`, with the number that is reserved for it'],
])('a number at the beginning of a name is its number, unless it is a year: %s', async (file, said) => {
  const [words] = await named('reserved', { [`proposals/${file}`]: document({ heading: 'Spot Nodes' }) });
  expect(words).toBe(said);
});

test.each([
  ['ACME-1003-캐시.md', '쿼리 캐시', 'ACME-1003-short-title.md', false],
  ['ACME-1003-캐시.md', '쿼리 캐시 (Query Cache)', 'ACME-1003-query-cache.md', true],
  ['ACME-1003-캐시.md', 'Query Cache v2', 'ACME-1003-query-cache-v2.md', true],
  ['ACME-1003-캐시-pools.md', '풀 2', 'ACME-1003-pools.md', true],
])(
  'words in another script become those of a to z, and the row links them: %s, %s',
  async (file, heading, to, renames) => {
    const pull = { head: { [`proposals/${file}`]: document({ heading }) } };
    const { findings } = await judgeExample(pull, [rule, reserved]);
    const [name, row] = [rule, reserved].map(({ id }) => findings.find((finding) => finding.rule === id));
    expect(plain(name?.fix ?? [])).toBe(
      `Rename the file, for instance to \`${to}\`: its words are letters of a to z, digits and hyphens.`,
    );
    expect(name?.edits).toEqual(renames ? [rename(file, to)] : []);
    expect(row?.edits).toMatchObject([{ text: expect.stringContaining(`[1003](${to})`) }]);
  },
);

test('the number of a name with another ending, where no document has it, else the next free one', async () => {
  const text = document({ heading: 'Spot Nodes' });
  expect(await named('next', { 'proposals/ACME-1007-spot.mdwn': text })).toEqual([
    '`ACME-1007-spot.md`',
    rename('ACME-1007-spot.mdwn', 'ACME-1007-spot.md'),
  ]);
  expect(await named('next', { 'proposals/ACME\u200b-1000-spot.md ': text })).toEqual([
    '`ACME-1003-spot.md`, with the next free number',
    rename('ACME\u200b-1000-spot.md ', 'ACME-1003-spot.md'),
  ]);
});
