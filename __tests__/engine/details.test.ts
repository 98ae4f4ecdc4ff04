import { describe, expect, test } from '@jest/globals';
import type { ProposalDetails } from '../../src/model/report.ts';
import { document } from '../../src/rules/acme/repository.ts';
import { acme, judgeExample } from '../support/acme.ts';

const PATH = 'proposals/ACME-1000-query-cache.md';

/** What an audit tells of one document. */
async function detailsOf(
  fields: Readonly<Record<string, string | null>>,
  process = '',
): Promise<ProposalDetails | null> {
  const report = await judgeExample({ base: { [PATH]: document({ fields }) } }, [], acme(process));
  return report.proposals.find(({ path }) => path === PATH)?.details ?? null;
}

describe('what an audit tells of a proposal', () => {
  test.each([
    ['Ada Park (ada@acme.dev), Bo Lin (@bolin) and Cy Roe', ['Ada Park', 'Bo Lin', 'Cy Roe']],
    ['"[Ada Park](https://acme.dev/ada) <ada@acme.dev>"', ['Ada Park']],
    ['Ada Park ada@acme.dev', ['Ada Park']],
    ['ada@acme.dev', ['ada']],
    ['"@ada"', ['@ada']],
    ['"_(your name)_"', []],
  ])('authors of `%s`: names, no addresses', async (author, names) => {
    expect((await detailsOf({ Author: author }))?.authors).toEqual(names);
  });

  test.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-02-30', null],
    ['January 2026', null],
    ['', null],
  ])('the day of `%s`', async (written, created) => {
    expect((await detailsOf({ Created: written }))?.created).toBe(created);
  });

  test('the day is that of the field called Created, else of a date that does not change', async () => {
    const dates = (words: string) => `fields: { Status: { type: status }, Decided: { type: date }, ${words} }`;
    const fields = { Decided: '2026-02-02', Created: '2026-01-05', Begun: '2026-01-04' };
    const of = async (words: string) => (await detailsOf(fields, dates(words)))?.created;
    expect(await of('Begun: { type: date, frozen: true }, Created: { type: date }')).toBe('2026-01-05');
    expect(await of('Begun: { type: date, frozen: true }')).toBe('2026-01-04');
    expect(await of('Updated: { type: date }')).toBeNull();
  });

  test('fields that are filled in, as the process calls them and as they are written; no status, nothing unknown', async () => {
    const fields = { 'created-version': '26.10', 'Created-Version': null, 'Target-Version': 'TBD', Mood: 'good' };
    expect((await detailsOf(fields))?.fields).toEqual({
      Author: 'Ada Park (ada@acme.dev)',
      Created: '2026-03-02',
      'Created-Version': '26.10',
    });
  });

  test('nothing in a check', async () => {
    const report = await judgeExample({ head: { [PATH]: document({ fields: { Status: 'Accepted' } }) } }, []);
    expect(report.proposals.map(({ details }) => details)).toEqual([null]);
    expect(report.months).toBeNull();
  });
});
