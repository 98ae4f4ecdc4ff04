import { describe, expect, test } from '@jest/globals';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { factsOf } from './judged.ts';

const README = 'proposals/README.md';
const CACHE = 'proposals/ACME-1000-query-cache.md';
const LIMITS = 'proposals/ACME-1001-rate-limits.md';
const LOG = 'proposals/ACME-1002-audit-log.md';
const LINKED = '| [1002](ACME-1002-audit-log.md) | Audit Log | Cy Roe | Draft |';
const edited = document({ heading: 'Result Cache' });

const changesOf = async (pull: ExamplePull) => (await factsOf(pull)).changes;

describe('the kind of a change', () => {
  const kinds: readonly (readonly [string, ExamplePull, unknown[]])[] = [
    [
      'a new row is a reservation',
      { head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Eli Song | Draft |') } },
      [[1003, 'reserved']],
    ],
    ['a new document', { head: { [LOG]: document({ heading: 'Audit Log' }) } }, [[1002, 'added']]],
    ['a document with a new text', { head: { [CACHE]: edited } }, [[1000, 'modified']]],
    ['a document with a new part', { head: { 'proposals/ACME-1000/keys.md': '# Keys\n' } }, [[1000, 'modified']]],
    ['a document with a new picture alone is as it was', { head: { 'proposals/ACME-1000/keys.png': 'PNG' } }, []],
    [
      'a document that loses a part',
      { base: { 'proposals/ACME-1000/keys.md': '# Keys\n' }, head: { 'proposals/ACME-1000/keys.md': null } },
      [[1000, 'modified']],
    ],
    [
      'a part that moves to another proposal changes both',
      {
        base: { 'proposals/ACME-1000/keys.md': '# Keys\n' },
        head: { 'proposals/ACME-1001/keys.md': { from: 'proposals/ACME-1000/keys.md' } },
      },
      [
        [1000, 'modified'],
        [1001, 'modified'],
      ],
    ],
    [
      'a document with a new name',
      { head: { 'proposals/ACME-1000-result-cache.md': { from: CACHE } } },
      [[1000, 'renamed']],
    ],
    [
      'a document with a new number',
      { head: { 'proposals/ACME-1003-query-cache.md': { from: CACHE } } },
      [[1003, 'renamed']],
    ],
    ['a document that goes', { head: { [CACHE]: null } }, [[1000, 'removed']]],
    ['a reservation that goes', { head: { [README]: registry(ROWS[0], ROWS[1]) } }, [[1002, 'removed']]],
    [
      'a row that is changed while its document stands',
      { head: { [README]: registry(ROWS[0].replace('Draft', 'Rejected'), ROWS[1], ROWS[2]) } },
      [[1000, 'unchanged']],
    ],
    [
      'a row that goes while its document stands',
      { head: { [README]: registry(ROWS[1], ROWS[2]) } },
      [[1000, 'unchanged']],
    ],
    ['rows in another order', { head: { [README]: registry(ROWS[1], ROWS[0], ROWS[2]) } }, []],
    [
      'several, in the order of their numbers',
      {
        head: {
          [LOG]: document(),
          [LIMITS]: edited,
          [CACHE]: null,
          [README]: registry(...ROWS, '| 999 | Old | Ada Park | Draft |'),
        },
      },
      [
        [999, 'reserved'],
        [1000, 'removed'],
        [1001, 'modified'],
        [1002, 'added'],
      ],
    ],
  ];

  test.each(kinds)('%s', async (_, pull, expected) => {
    expect((await changesOf(pull)).map(({ number, kind }) => [number, kind])).toEqual(expected);
  });

  test('rows that only main has are no change of the pull request', async () => {
    const theirs = '| 1003 | Theirs | Bo Lin | Draft |';
    const changes = await changesOf({
      head: { [README]: registry(...ROWS, '| 1004 | Mine | Ada Park | Draft |') },
      tip: { [README]: registry(ROWS[0].replace('Draft', 'Accepted'), ROWS[1], ROWS[2], theirs) },
    });
    expect(changes.map(({ number, kind }) => [number, kind])).toEqual([[1004, 'reserved']]);
  });

  test('a row for a number that main has given away meanwhile is a reservation all the same', async () => {
    const changes = await changesOf({
      head: { [README]: registry(...ROWS, '| 1003 | Mine | Ada Park | Draft |') },
      tip: { [README]: registry(...ROWS, '| 1003 | Theirs | Bo Lin | Rejected |') },
    });
    expect(changes).toMatchObject([{ kind: 'reserved', entryBefore: null, entryAfter: { title: { value: 'Mine' } } }]);
  });

  test('the same row added here and on main is no change any more', async () => {
    const both = { [README]: registry(...ROWS, '| 1003 | Ours | Ada Park | Draft |') };
    expect(await changesOf({ head: both, tip: both })).toEqual([]);
  });
});

describe('the entry of a change', () => {
  test('of a reservation that gets its document, before and after', async () => {
    const head = { [LOG]: document({ heading: 'Audit Log' }), [README]: registry(ROWS[0], ROWS[1], LINKED) };
    expect(await changesOf({ head })).toMatchObject([
      {
        kind: 'added',
        before: null,
        after: { path: LOG },
        entryBefore: { link: null },
        entryAfter: { link: { path: LOG } },
      },
    ]);
  });

  test('of another document is not that of a new one under its number', async () => {
    const head = { 'proposals/ACME-1000-rival.md': document({ heading: 'Rival' }) };
    expect(await changesOf({ head })).toMatchObject([{ kind: 'added', entryBefore: null, entryAfter: null }]);
  });

  test('that is removed together with the document', async () => {
    const head = { [CACHE]: null, [README]: registry(ROWS[1], ROWS[2]) };
    expect(await changesOf({ head })).toMatchObject([
      { kind: 'removed', after: null, entryBefore: { number: 1000 }, entryAfter: null },
    ]);
  });

  test('of a document that nobody touches comes with the document', async () => {
    const head = { [README]: registry(ROWS[0].replace('Draft', 'Rejected'), ROWS[1], ROWS[2]) };
    expect(await changesOf({ head })).toMatchObject([
      {
        before: { path: CACHE },
        after: { path: CACHE, document: { readable: true } },
        entryBefore: { status: { value: 'Draft' } },
        entryAfter: { status: { value: 'Rejected' } },
      },
    ]);
  });
});

describe('a proposal opens', () => {
  const opens = async (pull: ExamplePull) => (await changesOf(pull)).map((change) => change.opens);

  test.each<[string, ExamplePull, boolean]>([
    ['with its document', { head: { [LOG]: document() } }, true],
    ['when an empty file gets its first content', { base: { [LOG]: '' }, head: { [LOG]: document() } }, true],
    [
      'when a blank file gets it under another name',
      { base: { [LOG]: '\n  \n' }, head: { 'proposals/ACME-1002-log.md': { from: LOG, text: document() } } },
      true,
    ],
    ['not when its text changes', { head: { [CACHE]: edited } }, false],
    [
      'not when a reservation is made',
      { head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Eli Song | Draft |') } },
      false,
    ],
    [
      'not when the empty file stays as it is',
      { base: { [LOG]: '' }, head: { 'proposals/ACME-1002/notes.md': '# Notes\n' } },
      false,
    ],
    ['not when it goes', { head: { [CACHE]: null } }, false],
  ])('%s', async (_, pull, expected) => {
    expect(await opens(pull)).toEqual([expected]);
  });
});
