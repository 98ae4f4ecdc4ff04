import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { rule } from '../../src/rules/section-present.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

const FILE = 'proposals/ACME-1002-audit-log.md';
const SECTIONS = ['Motivation', 'Security Considerations', 'Test Plan', 'Rollout Plan'];

const pullWith = (...headings: readonly string[]) => ({
  process: `sections: { structures: { standard: [${SECTIONS}] } }`,
  head: { [FILE]: document({ body: headings.map((heading) => `\n${heading}\n\nText.\n`).join('') }) },
});

/** The sections that are missed, each with the heading that is near. */
async function missed(...headings: readonly string[]): Promise<readonly string[]> {
  const { findings } = await judgeExample(pullWith(...headings), [rule]);
  return findings.map(({ what }) => plain(what).replace('The section ', '').replace(' is missing', ''));
}

const REST = ['## Motivation', '## Rollout Plan'];

test('a heading that says the same is near, and writing it repairs the section', async () => {
  const pull = pullWith(...REST, '## 3. Security', '## How We Test It');
  const { findings } = await judgeExample(pull, [rule]);
  expect(findings.map(({ fix }) => plain(fix).split(';')[0])).toEqual([
    'If `3. Security` is that section, write `## 3. Security Considerations` in its place',
    'If `How We Test It` is that section, write `## Test Plan` in its place',
  ]);
  const repaired = withEdits(
    pull,
    findings.flatMap(({ edits }) => edits),
  );
  expect((await judgeExample(repaired, [rule])).findings).toEqual([]);
});

test('nothing is near for certain', async () => {
  const both = ['`Security Considerations`.', '`Test Plan`.'];
  expect(await missed(...REST, '## Other Considerations', '## Plan B')).toEqual(both);
  expect(await missed(...REST, '## Security', '## Secure Security')).toEqual(both);
  expect(await missed(...REST, '## Security Tests')).toEqual(both);
  expect(await missed(...REST, '## Design', '### Security', '### Testing')).toEqual(both);
  expect(await missed(...REST, '## Design', '## Testimony')).toEqual(both);
});

test('a slip of the pen is repaired, and a short word is none', async () => {
  const pull = pullWith('## 1. Motivaton', '## Securty Considerations', '## Test Plan', '## Rollout Plan');
  const { findings } = await judgeExample(pull, [rule]);
  expect(findings.map(({ isChoice, edits }) => [isChoice, edits.map((edit) => 'text' in edit && edit.text)])).toEqual([
    [undefined, ['## 1. Motivation']],
    [undefined, ['## Security Considerations']],
  ]);
  const short = { ...pullWith('## Goads'), process: 'sections: { structures: { standard: [Goals] } }' };
  expect((await judgeExample(short, [rule])).findings.map(({ message }) => message)).toEqual(['missing']);
});
