import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { rule } from '../../src/rules/status-approvals.ts';
import { rule as transition } from '../../src/rules/status-transition.ts';
import { judgeExample } from '../support/acme.ts';

const FILE = 'proposals/ACME-1000-query-cache.md';
const OTHER = 'proposals/ACME-1001-rate-limits.md';
const ACCEPTED = document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } });

const processOf = (maintainers: string, approvals = 2): string => `lifecycle:
  initial: [Draft]
  statuses: { Draft: { to: [Accepted] }, Accepted: { approvals: ${approvals} } }
maintainers: ${maintainers}
`;

/** What is said of the acceptance of one draft. */
async function told(pull: ExamplePull): Promise<string[]> {
  const { findings } = await judgeExample({ author: 'ada', head: { [FILE]: ACCEPTED }, ...pull }, [rule]);
  return findings.map(({ what, why, fix }) => [what, why, fix].map(plain).join(' '));
}

test('nobody approves: it is said who may', async () => {
  expect(await told({ process: processOf('{ permission: maintain }'), maintainers: [], opinions: {} })).toEqual([
    '`ACME-1000` becomes `Accepted` with 0 of 2 approvals. ' +
      '`Accepted` needs 2 approvals by different maintainers, the author of the pull request aside. ' +
      'Ask somebody whose permission on the repository is at least `maintain` to approve the pull request: ' +
      'the check runs again with each review, or by hand where the workflow has no `pull_request_review`.',
  ]);
});

test('some approve who do not count', async () => {
  const [sentence] = await told({
    process: processOf('{ team: acme/core }', 3),
    maintainers: ['bo', 'cy'],
    opinions: { bo: 'approves', cy: 'approves', dee: 'approves', eli: 'approves' },
  });
  expect(sentence).toContain('with 2 of 3 approvals (`bo, cy`).');
  expect(sentence).toContain('aside; `dee, eli` approve and are no maintainers.');
  expect(sentence).toContain('Ask a member of the team `acme/core` to');
});

test('of a list of people, those are named who may still approve', async () => {
  const people = '{ people: [Ada, bo, cy, dee] }';
  const [one] = await told({ process: processOf(people), opinions: { Bo: 'approves' } });
  expect(one).toContain('Ask `cy` or `dee` to approve');
  const [none] = await told({ process: processOf('{ people: [bo] }', 2), opinions: { bo: 'approves' } });
  expect(none).toContain('Ask another maintainer to approve');
});

test('one person counts once, however the name is spelt', async () => {
  const opinions = { bo: 'approves', Bo: 'approves' } as const;
  const [sentence] = await told({ process: processOf('{ people: [bo, cy] }'), opinions });
  expect(sentence).toContain('with 1 of 2 approvals (`Bo`)');
});

test('one approval is one, and an objection names who objects', async () => {
  expect(
    await told({ process: processOf('{ permission: write }', 1), maintainers: ['bo'], opinions: { bo: 'objects' } }),
  ).toEqual([
    '`bo` asks for changes, and `ACME-1000` becomes `Accepted`. `Accepted` is set when no maintainer objects any more. ' +
      'Settle it with `bo`: an approval takes the objection back, and so does a dismissal of the review.',
    expect.stringContaining('0 of 1 approvals. `Accepted` needs an approval by a maintainer, the author'),
  ]);
});

test('who is not known to maintain the project approves nothing, and may object', async () => {
  const opinions = { bo: 'approves', cy: 'objects' } as const;
  const [objection, missing] = (await told({ process: processOf('{ permission: write }', 1), opinions }))
    .sort()
    .reverse();
  expect(missing).toContain('0 of 1 approvals');
  expect(objection).toContain('`cy` asks for changes');
});

test('a status that may not be set is not asked about twice', async () => {
  const process = `lifecycle:
  initial: [Draft]
  statuses: { Draft: { to: [Review] }, Review: { to: [Accepted] }, Accepted: { approvals: 2 } }
maintainers: { permission: write }
`;
  const pull = { process, head: { [FILE]: ACCEPTED }, author: 'ada', maintainers: [], opinions: {} };
  const report = await judgeExample(pull, [rule, transition]);
  expect(report.findings.map(({ rule: id }) => id)).toEqual(['status-transition']);
});

test('on the command line each acceptance has a note, and no finding', async () => {
  const { findings, notes } = await judgeExample(
    {
      process: processOf('{ permission: write }'),
      base: { [OTHER]: document({ heading: 'Rate Limits' }) },
      head: { [FILE]: ACCEPTED, [OTHER]: ACCEPTED },
    },
    [rule],
  );
  expect(findings).toEqual([]);
  expect(notes).toEqual([
    '`ACME-1000` becomes `Accepted`: its approvals can only be counted on the pull request.',
    '`ACME-1001` becomes `Accepted`: its approvals can only be counted on the pull request.',
  ]);
});
