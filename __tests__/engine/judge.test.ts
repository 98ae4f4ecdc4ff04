import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Process, Severity } from '../../src/model/process.ts';
import type { Report } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import { stateRule } from '../../src/model/rule.ts';
import { acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { acme, judgeExample } from '../support/acme.ts';
import { memorySource } from '../support/memory-source.ts';

const DRAFT = 'proposals/ACME-1000-query-cache.md';
const OTHER = 'proposals/ACME-1001-rate-limits.md';

const only = (id: string) => rules.filter((rule) => rule.id === id);
const told = ({ findings }: Report): string[] =>
  findings.map(({ rule, message, origin }) => `${origin} ${rule}.${message}`);
const withRules = (settings: Record<string, Severity>): Process => ({ ...acme(), rules: settings });

describe('origin', () => {
  const noDate = document({ fields: { Created: '' } });

  test('an old defect of a touched document is existing, wherever its line moved', async () => {
    const moved = document({ fields: { Created: '', 'Target-Version': null }, heading: 'Query Result Cache' });
    const report = await judgeExample({ base: { [DRAFT]: noDate }, head: { [DRAFT]: moved } }, only('field-required'));
    expect(told(report)).toEqual(['existing field-required.missing']);
    expect(report).toMatchObject({ verdict: 'pass', counts: { error: 0, existing: 1 } });
  });

  test('it stays existing when the file is renamed', async () => {
    const head = { 'proposals/ACME-1000-result-cache.md': { from: DRAFT } };
    expect(told(await judgeExample({ base: { [DRAFT]: noDate }, head }, only('field-required')))).toEqual([
      'existing field-required.missing',
    ]);
  });

  test('it is not told at all when the pull request touches another proposal', async () => {
    const head = {
      [OTHER]: document({ fields: { Status: 'Accepted', 'Target-Version': '26.5.0' }, heading: 'Rate Limits' }),
    };
    expect(told(await judgeExample({ base: { [DRAFT]: noDate }, head }, only('field-required')))).toEqual([]);
  });

  test('a status change re-opens what the new status requires', async () => {
    const base = { [OTHER]: document({ fields: { Status: 'Accepted' }, heading: 'Rate Limits' }) };
    const head = {
      [OTHER]: document({ fields: { Status: 'Implemented', 'Implemented-Version': '26.5.0' }, heading: 'Rate Limits' }),
    };
    expect(told(await judgeExample({ base, head }, only('field-required')))).toEqual([
      'introduced field-required.missing-for-status',
    ]);
  });

  test('base equal to head introduces nothing', async () => {
    const base = { [DRAFT]: document({ fields: { Status: 'Drafft', Created: 'soon', Author: '' }, heading: 'Title' }) };
    const head = { [DRAFT]: `${base[DRAFT]}\nOne more line.\n` };
    const report = await judgeExample({ base, head }, rules);
    expect(report.findings.filter(({ origin }) => origin === 'introduced')).toEqual([]);
    expect(report.counts.existing).toBeGreaterThan(2);
  });

  test('an audit calls everything existing, and runs no rule about changes', async () => {
    const report = await judgeExample({ base: { [DRAFT]: noDate } }, rules);
    expect(told(report)).toEqual(['existing field-required.missing']);
  });
});

describe('a status that is refused', () => {
  const head = { [DRAFT]: document({ fields: { Status: 'Implemented' } }) };

  test('is told alone: what it would require follows from it', async () => {
    expect(told(await judgeExample({ head }, rules))).toEqual(['introduced status-transition.skips']);
  });

  test('hides nothing while it is exempted or old itself', async () => {
    const exempt = [{ rule: 'status-transition', numbers: [{ from: 1000, to: 1000 }], reason: 'imported' }];
    const exempted = await judgeExample({ head }, rules, { ...acme(), exempt });
    expect(told(exempted)).toContain('introduced field-required.missing-for-status');
    expect(exempted.verdict).toBe('fail');
    const shared = await judgeExample(
      {
        base: { 'proposals/ACME-1000-twin.md': document({ heading: 'Twin' }) },
        head: {
          [DRAFT]: document({ heading: 'Query Result Cache' }),
          'proposals/README.md': registry(ROWS[1], ROWS[0], ROWS[2]),
        },
      },
      rules,
    );
    expect(told(shared)).toContain('existing number-unique.document');
    expect(told(shared)).toContain('introduced registry-order.order');
  });

  test('is a number as well: one order for a number below the first, not four', async () => {
    const low = { 'proposals/ACME-101-bot.md': document({ heading: 'Bot' }) };
    const report = await judgeExample({ branch: 'acme/1003-bot', head: low }, rules);
    expect(told(report)).toEqual(['introduced number-range.below']);
  });

  test('hides nothing that weighs more, and nothing where the process allows it', async () => {
    const mild = await judgeExample({ head }, rules, withRules({ 'status-transition': 'warning' }));
    expect(mild).toMatchObject({ verdict: 'fail', counts: { error: 3, warning: 1 } });
    const off = await judgeExample({ head }, rules, withRules({ 'status-transition': 'off' }));
    expect(told(off)).toContain('introduced field-required.missing-for-status');
  });
});

describe('severity', () => {
  const head = { [DRAFT]: document({ fields: { Status: 'Accepted', Created: '' } }) };

  test.each<[Record<string, Severity>, string[]]>([
    [{}, ['error', 'error']],
    [{ 'field-required': 'warning' }, ['warning', 'warning']],
    [{ 'field-required.Created': 'notice' }, ['error', 'notice']],
    [{ 'field-required': 'off', 'field-required.Target-Version': 'warning' }, ['warning']],
    [{ 'field-required.missing-for-status': 'off' }, ['error']],
    [{ 'field-required': 'off' }, []],
  ])('%j', async (settings, severities) => {
    const report = await judgeExample({ head }, only('field-required'), withRules(settings));
    expect(report.findings.map(({ severity }) => severity)).toEqual(severities);
    expect(report.verdict).toBe(severities.includes('error') ? 'fail' : 'pass');
  });

  test('an exemption lists the finding apart, for its numbers only', async () => {
    const process = {
      ...acme(),
      exempt: [{ rule: 'field-required', numbers: [{ from: 900, to: 1000 }], reason: 'imported' }],
    };
    const report = await judgeExample(
      { head: { ...head, [OTHER]: document({ fields: { Created: '' } }) } },
      only('field-required'),
      process,
    );
    expect(report.exempted).toEqual([{ process: 'acme', rule: 'field-required', number: 1000, reason: 'imported' }]);
    expect(report.findings.map(({ proposal }) => proposal)).toEqual([1001]);
  });
});

describe('the report', () => {
  test('says which proposals move where', async () => {
    const report = await judgeExample(
      {
        head: {
          [DRAFT]: document({ fields: { Status: 'Accepted', 'Target-Version': '26.4.0' } }),
          'proposals/ACME-1002-audit-log.md': document({ heading: 'Audit Log' }),
          'proposals/README.md': registry(...ROWS, '| 1003 | Quotas | Bo Lin | Draft |'),
          [OTHER]: null,
        },
      },
      [],
    );
    expect(report.proposals).toMatchObject([
      { name: 'ACME-1000', change: 'modified', status: { before: 'Draft', after: 'Accepted' }, title: 'Query Cache' },
      { name: 'ACME-1001', change: 'removed', title: 'Rate Limits', path: OTHER },
      { name: 'ACME-1002', change: 'added', status: { before: 'Draft', after: 'Draft' } },
      { name: 'ACME-1003', change: 'reserved', path: null, status: { before: null, after: 'Draft' }, title: 'Quotas' },
    ]);
  });

  test('orders the worst first, then by proposal, file and line', async () => {
    const rule = stateRule({
      id: 'made-up',
      docs: { summary: 'x', why: 'Because.' },
      messages: { bad: { what: '`{n}` is bad.', fix: 'Mend it.' } },
      *check() {
        for (const [n, line] of [
          [1001, 9],
          [1000, 9],
          [1000, 2],
        ] as const)
          yield {
            messageId: 'bad' as const,
            data: { n },
            at: { path: DRAFT, range: { line, column: 1, endLine: line, endColumn: 2 } },
            key: `${n}:${line}`,
            proposal: n,
          };
      },
    });
    const report = await judgeExample({ base: {} }, [rule], withRules({}));
    expect(report.findings.map(({ key }) => key)).toEqual(['made-up:1000:2', 'made-up:1000:9', 'made-up:1001:9']);
    expect(report.findings[0]).toMatchObject({
      excerpt: 'Author: Ada Park (ada@acme.dev)',
      what: [{ code: '1000' }, { text: ' is bad.' }],
    });
  });
});

describe('what a pull request takes away', () => {
  test('a link to a folder that it empties leads nowhere', async () => {
    const linked = document({
      body: '\n## Motivation\n\nSee [the parts](ACME-1001/).\n\n## Design\n\nX.\n\n## Plan\n\nY.\n',
    });
    const base = { [DRAFT]: linked, 'proposals/ACME-1001/load.png': 'PNG' };
    const head = { [DRAFT]: `${linked}\nMore.\n`, 'proposals/ACME-1001/load.png': null };
    expect(told(await judgeExample({ base, head }, only('link-target')))).toEqual([
      'introduced link-target.missing-near',
    ]);
  });

  test('the report names a document with the template’s title as its entry does', async () => {
    const head = { 'proposals/ACME-1002-audit-log.md': document({ heading: 'Title' }) };
    const { proposals } = await judgeExample({ head }, []);
    expect(proposals.map(({ title }) => title)).toEqual(['Audit Log']);
  });
});

describe('the base branch moved on', () => {
  const base = acmeFiles();
  const judge = (head: Record<string, string>, tip: Record<string, string>) =>
    check({
      source: memorySource({ base, head: { ...base, ...head }, tip: { ...base, ...tip } }),
      process: acme(),
      today: '2026-03-10',
      failOn: 'error',
      rules,
    });

  test('a number taken there this morning counts', async () => {
    const mine = {
      'proposals/ACME-1003-quotas.md': document({ heading: 'Quotas' }),
      'proposals/README.md': registry(...ROWS, '| [1003](ACME-1003-quotas.md) | Quotas | Ada Park | Draft |'),
    };
    const theirs = { 'proposals/README.md': registry(...ROWS, '| 1003 | Mirrors | Bo Lin | Draft |') };
    expect(told(await judge(mine, theirs))).toContain('introduced number-unique.entry');
  });

  test('a row that the pull request leaves alone is told by the line of its own file', async () => {
    const mine = { [DRAFT]: document({ heading: 'Disk Layout' }) };
    const longer = {
      'proposals/README.md': registry(...ROWS).replace('Numbers start', 'First of all.\n\nNumbers start'),
    };
    const { findings } = await judge(mine, longer);
    expect(findings.map(({ rule, at }) => [rule, at.range?.line])).toEqual([['registry-title', 9]]);
  });

  test('a draft from elsewhere is a new document, once', async () => {
    const source = memorySource({
      base: { ...base, 'docs/spot.md': document({ heading: 'Spot Nodes' }) },
      head: { ...base, 'proposals/ACME-1003-spot-nodes.md': document({ heading: 'Spot Nodes' }) },
      renames: { 'proposals/ACME-1003-spot-nodes.md': 'docs/spot.md' },
    });
    const report = await check({ source, process: acme(), today: '2026-03-10', failOn: 'error', rules });
    expect(told(report)).toEqual(['introduced number-reserved.missing']);
  });

  test('what was merged there is not blamed on the pull request', async () => {
    const theirs = {
      'proposals/ACME-1003-mirrors.md': document({ fields: { Status: 'Odd' }, heading: 'Mirrors' }),
      'proposals/README.md': registry(...ROWS, '| 1003 | Mirrors | Ada Park | Odd |'),
    };
    expect(told(await judge({ [DRAFT]: document({ heading: 'Disk Layout' }) }, theirs))).toEqual([
      'introduced registry-title.different',
    ]);
  });
});

describe('a rule that the process does not name', () => {
  const odd: Rule = { ...(rules.find(({ id }) => id === 'field-known') as Rule) };
  const head = { 'proposals/ACME-1000-query-cache.md': document({ fields: { Reviewer: 'Bo' } }) };

  test('is as severe as it says of itself, else an error', async () => {
    expect((await judgeExample({ head }, [odd])).counts).toMatchObject({ error: 0, warning: 1 });
    const { severity: _, ...plain } = odd;
    expect((await judgeExample({ head }, [plain as Rule])).counts).toMatchObject({ error: 1, warning: 0 });
  });

  test('and is what the process says once it is named', async () => {
    const report = await judgeExample({ head, process: 'rules: { field-known: error }' }, [odd]);
    expect(report.counts).toMatchObject({ error: 1, warning: 0 });
  });
});
