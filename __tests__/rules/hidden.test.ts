import { expect, test } from '@jest/globals';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

const README = 'proposals/README.md';

/** What all rules say of a row that stands below the others. */
async function said(row: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const head = { [README]: registry(...ROWS, row), ...files };
  const { findings } = await judgeExample({ branch: 'acme/1003-x', head }, rules);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}.${message}`);
}

test.each([
  ['a comment', '| <!--1003-->[1001](ACME-1003-spot.md) | Spot | Ada Park | Draft |'],
  ['an anchor', '| [<a id="1003"></a>1001](ACME-1003-spot.md) | Spot | Ada Park | Draft |'],
])('a taken number is taken, whatever %s before it says', async (_, row) => {
  const path = 'proposals/ACME-1003-spot.md';
  expect(await said(row, { [path]: document({ heading: 'Spot' }) })).toContain('number-unique.entry');
});

test('a row that says two numbers passes for neither', async () => {
  expect(await said('| 1003/1001 | Spot | Ada Park | Draft |')).toContain('registry-table.number');
});

test('an anchor is no defect of a row', async () => {
  expect(await said('| <a name="b2"></a>1003 | Spot | Ada Park | Draft |')).toEqual([]);
});
