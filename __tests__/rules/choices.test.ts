import { describe, expect, test } from '@jest/globals';
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
});
