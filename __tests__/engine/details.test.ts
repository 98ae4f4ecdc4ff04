import { describe, expect, test } from '@jest/globals';
import type { ProposalDetails } from '../../src/model/report.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
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

  test('the status of its row where the document says none, as the lifecycle spells it', async () => {
    const of = async (status: string | null, cell: string) => {
      const files = {
        'proposals/README.md': registry(`| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | ${cell} |`),
        [PATH]: document({ fields: { Status: status } }),
      };
      const { proposals } = await judgeExample({ base: files }, []);
      return proposals.find(({ path }) => path === PATH)?.status;
    };
    expect(await of(null, '**Accepted** (26.4)')).toEqual({ before: 'Accepted', after: 'Accepted' });
    expect(await of('Draft', 'Accepted')).toEqual({ before: 'Draft', after: 'Draft' });
    expect(await of(null, '-')).toEqual({ before: null, after: null });
  });

  test('nothing in a check', async () => {
    const report = await judgeExample({ head: { [PATH]: document({ fields: { Status: 'Accepted' } }) } }, []);
    expect(report.proposals.map(({ details }) => details)).toEqual([null]);
    expect(report.months).toBeNull();
  });
});

describe('the proposals of an audit', () => {
  const told = async (base: Readonly<Record<string, string>>, process = '') => {
    const { proposals } = await judgeExample({ base }, [], acme(process));
    return proposals.map(({ name, path, change }) => `${name} ${change} ${path}`);
  };

  test('are those with a document, and the numbers that the registry keeps', async () => {
    const rows = [
      ...ROWS,
      '| 1003 | [ACME-1003] Spot Nodes | Ada Park (@ada), _(you)_ | Draft |',
      '| 1004 | - | - | - |',
    ];
    const files = { 'proposals/README.md': registry(...rows, '| 1003 | Spot Nodes again | Cy Roe | Draft |') };
    const { proposals } = await judgeExample({ base: files }, []);
    const reserved = proposals.filter(({ path }) => path === null);
    expect(reserved.map(({ number }) => number)).toEqual([1002, 1003, 1004]);
    expect(reserved[1]).toEqual({
      process: 'acme',
      number: 1003,
      name: 'ACME-1003',
      path: null,
      title: 'Spot Nodes',
      change: 'reserved',
      status: { before: 'Draft', after: 'Draft' },
      details: { authors: ['Ada Park'], created: null, fields: {} },
    });
    expect(reserved[2]).toMatchObject({ title: '', status: { after: null }, details: { authors: [] } });
  });

  test('come by their numbers, not by their paths', async () => {
    const files = ['10001-far', '1500-near', '1000-twin'].map((name) => [`proposals/ACME-${name}.md`, document()]);
    expect(await told(Object.fromEntries(files))).toEqual([
      'ACME-1000 unchanged proposals/ACME-1000-query-cache.md',
      'ACME-1000 unchanged proposals/ACME-1000-twin.md',
      'ACME-1001 unchanged proposals/ACME-1001-rate-limits.md',
      'ACME-1002 reserved null',
      'ACME-1500 unchanged proposals/ACME-1500-near.md',
      'ACME-10001 unchanged proposals/ACME-10001-far.md',
    ]);
  });
});
