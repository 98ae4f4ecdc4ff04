import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { Finding } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

const README = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';

async function introduced(pull: ExamplePull): Promise<readonly Finding[]> {
  const { findings } = await judgeExample(pull, rules);
  return findings.filter(({ origin }) => origin === 'introduced');
}

const named = ({ rule, message }: Finding): string => `${rule}.${message}`;

const write = (line: number, text: string, path = README) => ({ path, line, endLine: line, text });

const bringing = (row: string, heading = 'Spot Nodes'): ExamplePull => ({
  branch: 'acme/1003-spot-nodes',
  head: { [README]: registry(...ROWS, row), [FILE]: document({ heading }) },
});

describe('a row with another number than its document', () => {
  const RIGHT = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';

  test.each([
    ['the next one', RIGHT.replace('[1003]', '[1004]')],
    ['one far ahead', RIGHT.replace('[1003]', '[1303]')],
    ['one in its link as well', RIGHT.replaceAll('1003', '1004')],
  ])('is one finding, and gets the number of the document: %s', async (_, row) => {
    const found = await introduced(bringing(row));
    expect(found.map(named)).toEqual(['number-reserved.misnumbered']);
    expect(found[0]?.edits).toEqual([write(12, RIGHT)]);
    expect(found[0]?.isChoice).toBeUndefined();
  });

  test('is left to the author where heading and branch have its number, too', async () => {
    const pull = { ...bringing(RIGHT.replaceAll('1003', '1004'), 'ACME-1004: Spot Nodes'), branch: 'acme/1004-spot' };
    const found = await introduced(pull);
    expect(found.map(named)).toEqual(['number-reserved.disputed']);
    expect(found[0]?.isChoice).toBe(true);
  });
});

describe('nobody but a reader decides', () => {
  const ask = async (pull: ExamplePull, name: string): Promise<Finding> => {
    const found = (await introduced(pull)).find((each) => named(each) === name);
    if (found === undefined) throw new RangeError(`no ${name}`);
    return found;
  };

  test('on a number, while nobody knows what other pull requests claim', async () => {
    const row = '| 1005 | Spot Nodes | Ada Park | Draft |';
    const pull = { head: { [README]: registry(...ROWS, row) } };
    expect((await ask(pull, 'number-next.unclear')).isChoice).toBe(true);
    expect((await ask({ ...pull, others: [] }, 'number-next.jump')).isChoice).toBeUndefined();
  });

  test('on a version that an author wrote', async () => {
    const fields = { 'Implemented-Version': '26.4.0' };
    const pull = { head: { [FILE]: document({ fields, heading: 'Spot Nodes' }) } };
    expect((await ask(pull, 'field-premature.premature')).isChoice).toBe(true);
  });

  const saying = (author: string, status: string): ExamplePull => ({
    head: {
      [README]: registry(
        `| [1000](ACME-1000-query-cache.md) | Query Cache | ${author} | ${status} |`,
        ...ROWS.slice(1),
      ),
    },
  });

  test('on a status that changes in the entry alone, and both ways are told', async () => {
    const found = await ask(saying('Ada Park', 'Accepted'), 'registry-status.alone');
    expect(found.isChoice).toBe(true);
    expect(plain(found.fix)).toBe(
      'When the proposal is to become `Accepted`, write that in the document, too; if not, write `Draft` in the entry again:',
    );
  });

  test('on an author whom the entry alone names', async () => {
    expect((await ask(saying('Ada Park, Bo Lin', 'Draft'), 'registry-author.undecided')).isChoice).toBe(true);
  });

  test('on a heading that neither the field nor the entry says', async () => {
    const pull = {
      process: 'fields: { Author: { type: persons }, Status: { type: status }, Title: { type: title } }',
      head: {
        [README]: registry(...ROWS, '| [1003](ACME-1003-spot-nodes.md) | Burst Pools | Ada Park | Draft |'),
        [FILE]: document({ fields: { Title: 'Burst Pools' }, heading: 'Spot Nodes' }),
      },
    };
    expect((await ask(pull, 'title-heading.field')).isChoice).toBe(true);
    expect((await ask(pull, 'registry-title.different')).isChoice).toBe(true);
  });
});

describe('a row is written with a space beside each pipe', () => {
  const edits = async (row: string) => (await introduced(bringing(row))).flatMap((finding) => finding.edits);
  const RIGHT = '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |';

  test.each([
    ['an empty cell', '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes || Draft |'],
    ['an empty cell with a space', '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | | Draft |'],
    ['a cell that touches both', '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes |Bo Lin| Draft |'],
  ])('%s', async (_, row) => expect(await edits(row)).toEqual([write(12, RIGHT)]));

  test('and with one space in an empty cell', async () => {
    const pull = { head: { [FILE]: document({ fields: { Author: '-' }, heading: 'Spot Nodes' }) } };
    const found = (await introduced(pull)).find((each) => named(each) === 'number-reserved.missing');
    expect(found?.edits).toEqual([
      { ...write(12, '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | | Draft |'), endLine: 11 },
    ]);
  });
});
