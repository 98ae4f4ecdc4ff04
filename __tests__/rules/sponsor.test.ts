import { expect, test } from '@jest/globals';
import { document } from '../../src/rules/acme/repository.ts';
import { rule } from '../../src/rules/field-required.ts';
import { judgeExample } from '../support/acme.ts';

const NEW_FILE = 'proposals/ACME-1002-audit-log.md';

const processOf = (maintainers: string, rules = ''): string => `fields:
  Author: { type: persons, required: always }
  Status: { type: status, required: always }
  Sponsor: { type: persons, required: always, unless: author-is-maintainer }
maintainers: ${maintainers}
${rules}`;

const written = (author: string, sponsor: string): string => document({ fields: { Author: author, Sponsor: sponsor } });

async function noted(author: string, sponsor: string, process = processOf('{ permission: write }')) {
  const { findings, notes } = await judgeExample({ process, head: { [NEW_FILE]: written(author, sponsor) } }, [rule]);
  expect(findings).toEqual([]);
  return notes;
}

const CY = 'Cy Roe (@cyroe)';

test('on the command line a note says what nobody knows there', async () => {
  const note =
    '`ACME-1002` has no `Sponsor`: whether `cyroe` maintains the project is known on the pull request only, and who does not names a `Sponsor`.';
  expect(await noted(CY, '')).toEqual([note]);
  expect(await noted(CY, 'N/A (maintainer)', processOf('{ team: acme/core }'))).toEqual([note]);
  const [two] = await noted(`${CY}, Bo Lin (@bolin)`, '-');
  expect(two).toContain('whether `cyroe` or `bolin` maintains');
});

test('a note says nothing where it is known, or where nothing is asked', async () => {
  expect(await noted(CY, 'Bo Lin (@bolin)')).toEqual([]);
  expect(await noted('Cy Roe (cy@acme.dev)', '')).toEqual([]);
  expect(await noted(CY, '', processOf('{ people: [cyroe] }'))).toEqual([]);
  for (const off of ['field-required', 'field-required.Sponsor'])
    expect(await noted(CY, '', processOf('{ permission: write }', `rules: { ${off}: off }`))).toEqual([]);
});

test('an old document that lacks it stays as it is', async () => {
  const pull = {
    process: processOf('{ permission: write }'),
    base: { [NEW_FILE]: written(CY, '') },
    head: { [NEW_FILE]: written(CY, '-') },
  };
  expect((await judgeExample(pull, [rule])).notes).toEqual([]);
});

test('on the pull request it is known, however the author says that nobody is needed', async () => {
  const judged = (maintainers: readonly string[]) =>
    judgeExample(
      {
        process: processOf('{ permission: write }'),
        maintainers,
        head: { [NEW_FILE]: written(CY, 'N/A (I maintain it)') },
      },
      [rule],
    );
  const [outside, inside] = [await judged(['bolin']), await judged(['cyroe'])];
  expect([outside.notes, inside.notes]).toEqual([[], []]);
  expect(outside.findings.map(({ message }) => message)).toEqual(['missing-for-authors']);
  expect(inside.findings).toEqual([]);
});
