import { describe, expect, test } from '@jest/globals';
import { audit, check } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import { toJson } from '../../src/reporters/json.ts';
import { memorySource } from '../support/memory-source.ts';
import { promised } from '../support/report-schema.ts';

const PROCESSES = `
processes:
  - name: rfc
    label: RFC
    documents: { path: 'rfcs/RFC-{number}-{slug}.md' }
    fields: { Status: { type: status, required: always } }
    lifecycle:
      initial: [Draft]
      statuses: { Draft: { to: [Done] }, Done: {} }
  - name: adr
    label: ADR
    documents: { path: 'decisions/{number}-{slug}.md' }
    fields: { status: { type: status, required: always } }
    lifecycle:
      initial: [proposed]
      statuses: { proposed: { to: [accepted] }, accepted: {} }
`;

const text = (field: string, title: string): string => `---\n${field}\n---\n\n# ${title}\n\nWhat we do, and why.\n`;

const base = {
  '.github/proposals.yml': PROCESSES,
  'rfcs/RFC-0001-cache.md': text('Status: Draft', 'Cache'),
  'decisions/0001-record-decisions.md': text('status: accepted', 'Record decisions'),
};

const judge = async (head: Record<string, string>): Promise<Report> =>
  promised(
    await check({
      source: memorySource({ base, head: { ...base, ...head } }),
      process: null,
      today: '2026-03-10',
      failOn: 'error',
    }),
  );

describe('a repository with two processes', () => {
  test('judges each proposal by its own, in one report', async () => {
    const report = await judge({
      'rfcs/RFC-0001-cache.md': text('Status: accepted', 'Cache'),
      'decisions/0002-use-postgres.md': text('status: Done', 'Use Postgres'),
    });
    const found = report.findings.map(({ process, rule, proposal }) => [process, rule, proposal]);
    expect(found).toEqual([
      ['rfc', 'status-known', 1],
      ['adr', 'status-known', 2],
    ]);
    expect(report.verdict).toBe('fail');
    expect(report.counts).toEqual({ error: 2, warning: 0, notice: 0, existing: 0 });
    const json = toJson(report);
    expect(json.process).toBeNull();
    expect(json.processSource).toBe('rfc: .github/proposals.yml; adr: .github/proposals.yml');
    expect(json.proposals.map(({ process, number, change }) => [process, number, change])).toEqual([
      ['rfc', 1, 'modified'],
      ['adr', 2, 'added'],
    ]);
  });

  test('a change of one leaves the other alone', async () => {
    const report = await judge({ 'decisions/0002-use-postgres.md': text('status: proposed', 'Use Postgres') });
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(report.proposals.map(({ name }) => name)).toEqual(['ADR-0002']);
  });

  test('a change of neither passes', async () => {
    const report = await judge({ 'src/main.c': 'int main;\n' });
    expect([report.verdict, report.proposals, report.findings]).toEqual(['pass', [], []]);
  });

  test('an audit holds the proposals of both', async () => {
    const report = promised(
      await audit({ source: memorySource({ base, head: base }), process: null, today: '2026-03-10', failOn: 'error' }),
    );
    expect(report.proposals.map(({ name, status }) => [name, status.after])).toEqual([
      ['RFC-0001', 'Draft'],
      ['ADR-0001', 'accepted'],
    ]);
  });
});

test('two processes may share a folder: each leaves to the other what is its own', async () => {
  const item = (name: string): string => `
  - name: ${name.toLowerCase()}
    label: ${name}
    documents: { path: 'proposals/${name}-{number}-{slug}.md', folder: 'proposals/${name}-{number}' }
    fields: { Status: { type: status, required: always } }
    lifecycle: { initial: [Draft], statuses: { Draft: { to: [Done] }, Done: {} } }`;
  const files = { '.github/proposals.yml': `processes:${item('ONE')}${item('TWO')}\n` };
  const head = {
    ...files,
    'proposals/ONE-0001-a.md': text('Status: Draft', 'A'),
    'proposals/TWO-0001-b.md': text('Status: Draft', 'B'),
  };
  const source = memorySource({ base: files, head });
  const report = await check({ source, process: null, today: '2026-03-10', failOn: 'error' });
  expect(report.proposals.map(({ name }) => name)).toEqual(['ONE-0001', 'TWO-0001']);
  expect(report.findings.filter(({ process }) => process === 'one')).toEqual([]);
});
