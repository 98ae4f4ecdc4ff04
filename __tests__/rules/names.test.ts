import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { ACME_PROCESS, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

const README = 'proposals/README.md';
const OLD = 'proposals/ACME-1000-query-cache.md';
const SPOT_NODES = document({ heading: 'Spot Nodes' });
const NEXT = 'number: { digits: 4, first: 1000, kept: [0], assigned: next }\n';

/** What is told, and what is told after its author has done all of it at once. */
async function done(pull: ExamplePull): Promise<{ told: string[]; fixes: string[]; after: string[] }> {
  const fresh = async (each: ExamplePull) =>
    (await judgeExample(each, rules)).findings.filter(({ origin }) => origin === 'introduced');
  const first = await fresh(pull);
  const second = await fresh(
    withEdits(
      pull,
      first.flatMap(({ edits }) => edits),
    ),
  );
  const names = (findings: typeof first) => findings.map(({ rule, message }) => `${rule}.${message}`);
  return { told: names(first), fixes: first.map(({ fix }) => plain(fix)), after: names(second) };
}

/** A name that is wrong, and the rules that speak of it. */
const wrong: readonly [string, ExamplePull, readonly string[]][] = [
  [
    'a document gets too many zeros',
    { head: { 'proposals/ACME-01000-query-cache.md': { from: OLD } } },
    ['number-format.file'],
  ],
  [
    'a document and its entry get too many zeros',
    {
      head: {
        'proposals/ACME-01000-query-cache.md': { from: OLD },
        [README]: registry(ROWS[0].replaceAll('1000', '01000'), ROWS[1], ROWS[2]),
      },
    },
    ['number-format.file', 'number-format.entry'],
  ],
  [
    'a document is renamed to no name of the process, its entry is not',
    { head: { 'proposals/acme_1000.md': { from: OLD } } },
    ['file-name.name'],
  ],
  [
    'a new document in other letters, without an entry',
    { process: NEXT, head: { 'proposals/acme-1003-spot.md': SPOT_NODES } },
    ['file-name.name', 'number-reserved.unlisted'],
  ],
  [
    'a new document in other letters with too many zeros, where numbers are reserved first',
    { head: { 'proposals/acme-01003-spot.md': SPOT_NODES } },
    ['file-name.name', 'number-reserved.missing'],
  ],
  [
    'a new document in other letters, whose entry links the right name',
    {
      head: {
        'proposals/acme-1003-spot.md': SPOT_NODES,
        [README]: registry(...ROWS, '| [1003](ACME-1003-spot.md) | Spot Nodes | Ada Park | Draft |'),
      },
    },
    ['file-name.name'],
  ],
  [
    'a new document in other letters, whose entry links a third name',
    {
      head: {
        'proposals/acme-1003-spot.md': SPOT_NODES,
        [README]: registry(...ROWS, '| [1003](ACME-1003-nodes.md) | Spot Nodes | Ada Park | Draft |'),
      },
    },
    ['file-name.name'],
  ],
  [
    'a new document with too many zeros, whose entry links a third name',
    {
      head: {
        'proposals/ACME-01003-spot.md': SPOT_NODES,
        [README]: registry(...ROWS, '| [1003](ACME-1003-nodes.md) | Spot Nodes | Ada Park | Draft |'),
      },
    },
    ['number-format.file'],
  ],
  [
    'a new document in other letters, whose reservation links nothing',
    {
      head: { 'proposals/acme-1002-audit.md': document({ heading: 'Audit Log', fields: { Author: 'Cy Roe (@cy)' } }) },
    },
    ['file-name.name'],
  ],
  [
    "a new document in other letters with somebody else's number",
    { head: { 'proposals/acme-1002-spot.md': SPOT_NODES } },
    ['number-reserved.taken'],
  ],
  [
    'a new document in other letters with the number of another document',
    { head: { 'proposals/acme-1000-spot.md': SPOT_NODES } },
    ['number-unique.document'],
  ],
  [
    'a misnamed document that another one links by its right name',
    {
      head: {
        'proposals/acme-1003-spot.md': SPOT_NODES,
        [README]: registry(...ROWS, '| [1003](ACME-1003-spot.md) | Spot Nodes | Ada Park | Draft |'),
        [OLD]: document({
          body: '\n## Motivation\n\nSee [nodes](ACME-1003-spot.md).\n\n## Design\n\nA.\n\n## Plan\n\nB.\n',
        }),
      },
    },
    ['file-name.name'],
  ],
];

test.each(wrong)('%s: what is told agrees, and leaves nothing to say', async (_, pull, said) => {
  const { told, after } = await done(pull);
  expect(told.sort()).toEqual([...said].sort());
  expect(after).toEqual([]);
});

describe('where a wrong name only warns', () => {
  test.each(wrong)('%s: links name the proper path', async (_, pull) => {
    const process = `${pull.process ?? ''}rules: { file-name: warning, number-format: warning }\n`;
    expect((await done({ ...pull, process })).after).toEqual([]);
  });
});

const NUMBERED = `${/^fields:\n(?: .*\n)+/m.exec(ACME_PROCESS)?.[0]}  Number: { type: number, required: always }\n`;
const own = (number: string) => document({ heading: `ACME-${number}: Spot Nodes`, fields: { Number: `'${number}'` } });
const ROW = '| [1020](ACME-1020-spot.md) | Spot Nodes | Ada Park | Draft |';

/** Numbers that are not the ones to take. */
const numbers: readonly [string, ExamplePull, readonly string[]][] = [
  [
    'a jump',
    { head: { 'proposals/ACME-1020-spot.md': own('1020'), [README]: registry(...ROWS, ROW) } },
    ['number-next.unclear'],
  ],
  [
    'a number that an older pull request claims',
    {
      head: {
        'proposals/ACME-1003-spot.md': own('1003'),
        [README]: registry(...ROWS, ROW.replaceAll('1020', '1003')),
      },
      others: [
        {
          number: 5,
          title: 'Cold',
          author: 'bo',
          files: { [README]: registry(...ROWS, '| 1003 | Cold | Bo | Draft |') },
        },
        { number: 6, title: 'Warm', author: 'cy', files: { 'proposals/ACME-1004-warm.md': document() } },
      ],
    },
    ['number-contested.document'],
  ],
  [
    "somebody else's number, and a heading with another one",
    { head: { 'proposals/ACME-1002-spot.md': own('1020') } },
    ['number-reserved.taken'],
  ],
  [
    'the number of another document, in a heading of the template',
    {
      head: {
        'proposals/ACME-1000-spot.md': document({ heading: 'ACME-XXXX: Spot Nodes', fields: { Number: 'XXXX' } }),
      },
    },
    ['number-unique.document'],
  ],
];

test.each(numbers)('%s: name, row, heading and field take the next number together', async (_, pull, said) => {
  const { told, after } = await done({ process: NUMBERED, ...pull });
  expect(told).toEqual(said);
  expect(after).toEqual([]);
});

test('a jump is put right by its author where there is more to it', async () => {
  const jump = async (head: NonNullable<ExamplePull['head']>) => {
    const { findings } = await judgeExample({ process: NUMBERED, head }, rules);
    return findings.filter(({ rule }) => rule === 'number-next').map(({ edits }) => edits);
  };
  const files = { 'proposals/ACME-1020-spot.md': own('1020') };
  const two = registry(...ROWS, '| 1003 | Cold Storage | Ada Park | Draft |', ROW);
  expect(await jump(files)).toEqual([[]]);
  expect(await jump({ ...files, [README]: two })).toEqual([[]]);
  const other = { 'proposals/ACME-1020-spot.md': own('1021'), [README]: registry(...ROWS, ROW) };
  expect(await jump(other)).toEqual([[]]);
});

test('an old name stays, and links to it are right', async () => {
  const old = { 'proposals/acme_1003.md': SPOT_NODES };
  const base = { ...old, [README]: registry(...ROWS) };
  const row = '| [1003](acme_1003.md) | Spot Nodes | Ada Park | Draft |';
  const { told } = await done({ base, head: { [README]: registry(...ROWS, row) } });
  expect(told).toEqual([]);
  const moved = { 'proposals/acme_1003-spot.md': { from: 'proposals/acme_1003.md' } };
  const pull = { base: { ...base, [README]: registry(...ROWS, row) }, head: moved };
  expect((await done(pull)).told).toEqual(['registry-link.missing']);
  expect((await done(pull)).after).toEqual([]);
});
