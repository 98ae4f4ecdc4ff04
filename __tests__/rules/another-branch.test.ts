import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

const README = 'proposals/README.md';
const SPOT_NODES = document({ heading: 'Spot Nodes' });
const COLD = '| 1003 | Cold Storage | Cy Roe | Draft |';
const rowOf = (number: number): string =>
  `| [${number}](ACME-${number}-spot-nodes.md) | Spot Nodes | Ada Park | Draft |`;
const bringing = (number: number): ExamplePull => ({
  branch: `acme/${number}-spot-nodes`,
  head: { [README]: registry(...ROWS, rowOf(number)), [`proposals/ACME-${number}-spot-nodes.md`]: SPOT_NODES },
});
const claim = { number: 5, title: 'Cold storage', author: 'bolin', files: { [README]: registry(...ROWS, COLD) } };

async function fixOf(id: string, pull: ExamplePull): Promise<string> {
  const { findings } = await judgeExample(
    pull,
    rules.filter((rule) => rule.id === id),
  );
  return findings.map(({ fix }) => plain(fix)).join('\n');
}

const told = (old: number, next: number): string =>
  `The branch of a pull request cannot be changed, and this one says \`${old}\`: what follows goes into a new pull request from \`acme/${next}-spot-nodes\`. `;

const cases: readonly [string, ExamplePull, number, number][] = [
  ['number-unique', { ...bringing(1003), tip: { [README]: registry(...ROWS, COLD) } }, 1003, 1004],
  ['number-contested', { ...bringing(1003), others: [claim] }, 1003, 1004],
  ['number-next', bringing(1007), 1007, 1003],
  [
    'number-reserved',
    { branch: 'acme/1002-spot-nodes', head: { 'proposals/ACME-1002-spot-nodes.md': SPOT_NODES } },
    1002,
    1003,
  ],
];

test.each(cases)('another number means another branch: %s', async (id, pull, old, next) => {
  expect(await fixOf(id, pull)).toMatch(new RegExp(`^${told(old, next)}`));
});

test.each<[string, (pull: ExamplePull) => ExamplePull]>([
  ['the branch is not known', ({ branch: _, ...pull }) => pull],
  ['the branch names no number', (pull) => ({ ...pull, branch: 'feature/spot-nodes' })],
  ['no branch has to', (pull) => ({ ...pull, process: 'pull-request: {}' })],
])('nothing is said of branches where %s', async (_, changed) => {
  for (const [id, pull] of cases) expect(await fixOf(id, changed(pull))).not.toMatch(/branch/);
});

test('nor where the pull request brings a row alone, or a document that keeps the number', async () => {
  const row = { ...bringing(1007), head: { [README]: registry(...ROWS, rowOf(1007)) } };
  expect(await fixOf('number-next', row)).not.toMatch(/branch/);
  const twins = {
    branch: 'acme/1003-spot-nodes',
    head: { 'proposals/ACME-1003-a.md': document(), 'proposals/ACME-1003-spot-nodes.md': SPOT_NODES },
  };
  expect(await fixOf('number-unique', twins)).not.toMatch(/branch/);
});

test('a wrong branch is left for a new one, whatever is checked out', async () => {
  const pull = { ...bringing(1003), branch: 'acme/1002-spot-nodes' };
  const { findings } = await judgeExample(
    pull,
    rules.filter(({ id }) => id === 'branch-name'),
  );
  expect(findings.map(({ fix, snippet }) => [plain(fix), snippet])).toEqual([
    [
      'Open a new pull request from a branch `acme/1003-spot-nodes`, then this one can be closed:',
      'git switch -c acme/1003-spot-nodes\ngit push -u origin acme/1003-spot-nodes',
    ],
  ]);
});
