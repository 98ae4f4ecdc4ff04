import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { Report } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

const README = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';
const ROW = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';
const NEXT = '| _next_ | _(reserve your number here)_ | | |\n';
const SPOT_NODES = document({ heading: 'Spot Nodes' });

const judge = (pull: ExamplePull) => judgeExample(pull, rules);
const introduced = ({ findings }: Report) => findings.filter(({ origin }) => origin === 'introduced');
const said = (report: Report) => introduced(report).map(({ rule, message, proposal }) => [rule, message, proposal]);

/** What is left to say once every edit that the report offers is made. */
async function afterwards(pull: ExamplePull, report: Report) {
  const edits = introduced(report).flatMap((finding) => finding.edits);
  return said(await judge(withEdits(pull, edits)));
}

describe('an empty line above a new row', () => {
  const pull = { branch: 'acme/1003-spot-nodes', head: { [README]: registry(...ROWS, '', ROW), [FILE]: SPOT_NODES } };

  test('is the only thing to mend, and belongs to the new proposal', async () => {
    const report = await judge(pull);
    expect(said(report)).toEqual([['registry-table', 'table-broken', 1003]]);
    expect(introduced(report).map(({ what, edits }) => [plain(what), edits])).toEqual([
      ['An empty line ends the table above the row of `1003`.', [{ path: README, line: 12, endLine: 12, text: '' }]],
    ]);
    expect(await afterwards(pull, report)).toEqual([]);
  });

  test('hides no number from the pull requests that come after it', async () => {
    const base = { [README]: registry(...ROWS, '', '| 1003 | Cold Storage | Cy Roe | Draft |') };
    const both = ['', '| 1003 | Cold Storage | Cy Roe | Draft |', ROW];
    const report = await judge({ base, head: { [README]: registry(...ROWS, ...both), [FILE]: SPOT_NODES } });
    expect(said(report)).toEqual([['number-unique', 'entry', 1003]]);
  });

  test('hides no number of a branch that began before it was merged', async () => {
    const head = { [README]: registry(...ROWS, ROW), [FILE]: SPOT_NODES };
    const tip = { [README]: registry(...ROWS, '', '| 1003 | Cold Storage | Cy Roe | Draft |') };
    expect(said(await judge({ head, tip }))).toEqual([['number-unique', 'entry', 1003]]);
  });

  test('hides no claim of another open pull request', async () => {
    const others = [
      {
        number: 5,
        title: 'Cold storage',
        author: 'bolin',
        files: { [README]: registry(...ROWS, '', '| 1003 | Cold Storage | Cy Roe | Draft |') },
      },
    ];
    const report = await judge({ head: { [README]: registry(...ROWS, ROW), [FILE]: SPOT_NODES }, others });
    expect(said(report)).toEqual([['number-contested', 'document', 1003]]);
  });
});

test('an empty line among the old rows removes none of them', async () => {
  const pull = { head: { [README]: registry(ROWS[0], '', ROWS[1], '', '', ROWS[2]) } };
  const report = await judge(pull);
  expect(said(report)).toEqual([
    ['registry-table', 'table-broken', null],
    ['registry-table', 'table-broken', null],
  ]);
  expect(await afterwards(pull, report)).toEqual([]);
});

test('a reservation in the place of the row that invites others brings it back, as it was', async () => {
  const head = { [README]: registry(...ROWS, ROW).replace(NEXT, ''), [FILE]: SPOT_NODES };
  const report = await judge({ head });
  expect(said(report)).toEqual([['registry-table', 'next-missing', 1003]]);
  expect(introduced(report)[0]?.edits).toEqual([{ path: README, line: 13, endLine: 12, text: NEXT.trimEnd() }]);
  expect(await afterwards({ head }, report)).toEqual([]);
});

test('a registry that never had such a row is none the worse for it', async () => {
  const base = { [README]: registry(...ROWS).replace(NEXT, '') };
  const head = { [README]: registry(...ROWS, ROW).replace(NEXT, ''), [FILE]: SPOT_NODES };
  expect((await judge({ base, head })).findings).toEqual([]);
  expect((await judge({ base })).findings).toEqual([]);
});

test.each([
  ['cells', '| 1003 | Spot Nodes | Draft |', 1003],
  ['number', '| 1003/1004 | Spot Nodes | Ada Park | Draft |', 1003],
  ['number', '| XXXX | Spot Nodes | Ada Park | Draft |', null],
])('a row that cannot be read belongs to its number: %s in %s', async (message, row, number) => {
  expect(said(await judge({ head: { [README]: registry(...ROWS, row) } }))).toContainEqual([
    'registry-table',
    message,
    number,
  ]);
});
