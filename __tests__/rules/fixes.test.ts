import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { Finding } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';

const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const FILE = 'proposals/ACME-1000-query-cache.md';
const README = 'proposals/README.md';

async function only(id: string, pull: ExamplePull): Promise<Finding> {
  const { findings } = await judgeExample(
    pull,
    rules.filter((rule) => rule.id === id),
  );
  const [finding] = findings.filter(({ origin }) => origin === 'introduced');
  if (finding === undefined) throw new RangeError(`${id} says nothing`);
  return finding;
}

const adding = (text: string): ExamplePull => ({ head: { [NEW_FILE]: text } });
const withFields = (fields: Record<string, string | null>): ExamplePull => adding(document({ fields }));
/** The line that takes the place of one, or comes before the next one. */
const line = (at: number, text: string, path = NEW_FILE, endLine = at) => [{ path, line: at, endLine, text }];

describe('the line to write instead', () => {
  const replaced: readonly [string, string, ExamplePull, readonly unknown[]][] = [
    [
      'a date',
      'field-format',
      withFields({ Created: '"2026/3/2" # Monday' }),
      line(4, 'Created: "2026-03-02" # Monday'),
    ],
    ['a date by its day', 'field-format', withFields({ Created: '20.11.2025' }), line(4, 'Created: 2025-11-20')],
    ['a year ahead', 'field-format', withFields({ Created: '2027-03-02' }), line(4, 'Created: 2026-03-02')],
    ['a version', 'field-format', withFields({ 'Created-Version': 'v26.3.0' }), line(5, 'Created-Version: 26.3.0')],
    [
      'one of two authors',
      'field-format',
      withFields({ Author: 'Ada Park (@ada), Bo Lin <bo@acme.dev>' }),
      line(2, 'Author: Ada Park (@ada), Bo Lin (bo@acme.dev)'),
    ],
    [
      'one of a list of authors',
      'field-format',
      withFields({ Author: '\n- Ada Park (@ada)\n- Bo Lin <bo@acme.dev>' }),
      line(4, '- Bo Lin (bo@acme.dev)'),
    ],
    ['a year behind', 'date-plausible', withFields({ Created: '2025-03-02' }), line(4, 'Created: 2026-03-02')],
    ['too early', 'field-premature', withFields({ 'Target-Version': '26.4.0' }), line(6, 'Target-Version:')],
    ['too early, quoted', 'field-premature', withFields({ 'Target-Version': '"26.4.0"' }), line(6, 'Target-Version:')],
    [
      'kept',
      'field-frozen',
      { head: { [FILE]: document({ fields: { Created: '2026-03-09' } }) } },
      line(4, 'Created: 2026-03-02', FILE),
    ],
    [
      'misspelt',
      'field-required',
      adding(document().replace('Author:', 'Autor:')),
      line(2, 'Author: Ada Park (ada@acme.dev)'),
    ],
    ['misspelt, optional', 'field-known', adding(document().replace('Target-', 'Tagret_')), line(6, 'Target-Version:')],
    [
      'a status',
      'status-known',
      { head: { [FILE]: document({ fields: { Status: 'accept' } }) } },
      line(3, 'Status: Accepted', FILE),
    ],
    ['a first status', 'status-initial', withFields({ Status: 'Accepted' }), line(3, 'Status: Draft')],
    [
      'a status in a row',
      'status-known',
      { head: { [README]: registry(...ROWS, '| 1003 | Logs | Bo Lin | Darft |') } },
      line(12, '| 1003 | Logs | Bo Lin | Draft |', README),
    ],
    [
      'a row for a number that is not used',
      'status-reason',
      { head: { [README]: registry(...ROWS, '| 1003 | Logs | Bo Lin | Rejected |') } },
      line(12, '| 1003 | _(skipped)_ | | |', README),
    ],
    ['a number', 'title-heading', adding(document({ heading: 'ACME-1003: Logs' })), line(10, '# ACME-1002: Logs')],
    ['a title', 'title-heading', adding(document({ heading: 'Title' })), line(10, '# Audit Log')],
    ['quotes', 'document-readable', withFields({ Author: '@ada' }), line(2, 'Author: "@ada"')],
    ['quotes around a colon', 'document-readable', withFields({ Title: 'Logs: fast' }), line(8, 'Title: "Logs: fast"')],
    ['quotes around quotes', 'document-readable', withFields({ Title: '@ "logs"' }), line(8, 'Title: \'@ "logs"\'')],
    ['an issue', 'document-readable', withFields({ Issue: '#123' }), line(8, 'Issue: "#123"')],
    ['an end', 'document-readable', adding(document().replace('\n---\n', '\n')), line(8, '---', NEW_FILE, 7)],
  ];
  test.each(replaced)('%s (%s)', async (_, id, pull, edits) => expect((await only(id, pull)).edits).toEqual(edits));
});

describe('nothing is written that is not certain', () => {
  const unsure: readonly [string, string, ExamplePull][] = [
    ['a date in words', 'field-format', withFields({ Created: 'last Monday' })],
    ['a version without a patch', 'field-format', withFields({ 'Created-Version': '26.3' })],
    ['a date long ago', 'date-plausible', withFields({ Created: '2024-08-30' })],
    ['a status that comes later', 'status-known', withFields({ Status: 'accept' })],
    ['a status of another process', 'status-known', withFields({ Status: 'Superseded' })],
    ['a field of another process', 'field-known', withFields({ Updated: '2026-03-09' })],
    ['a title that is underlined', 'title-heading', adding(document().replace('# Query Cache', 'Title\n====='))],
    [
      'a title that no entry knows',
      'title-heading',
      { head: { 'proposals/ACME-1003-logs.md': document({ heading: 'Title' }) } },
    ],
    ['an illegal move', 'status-transition', { head: { [FILE]: document({ fields: { Status: 'Implemented' } }) } }],
    ['both kinds of quotes', 'document-readable', withFields({ Title: '@ "it\'s"' })],
    ['a field that holds fields', 'document-readable', withFields({ Author: '\n  Name: Ada' })],
    [
      'a row, where no row can say that a number is not used',
      'status-reason',
      {
        process:
          'registry: { path: proposals/README.md, heading: Registry, columns: { number: Number, status: Status } }',
        head: { [README]: registry(...ROWS, '| 1003 | Logs | Bo Lin | Rejected |') },
      },
    ],
  ];
  test.each(unsure)('%s (%s)', async (_, id, pull) => expect((await only(id, pull)).edits).toEqual([]));
});

describe('what rests on a guess says so', () => {
  test.each<[string, string, ExamplePull, string]>([
    [
      'a version in an older proposal, which may have come further',
      'field-premature',
      { head: { [FILE]: document({ fields: { 'Target-Version': '26.4.0' } }) } },
      'Check the status first: the proposal may have come further than that. Leave `Target-Version` empty until then.',
    ],
    [
      'a title that the name of the file contradicts',
      'registry-title',
      {
        head: {
          [README]: registry(...ROWS, '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
          'proposals/ACME-1003-spot-nodes.md': document({ heading: 'ACME-1003: Cold Storage' }),
        },
      },
      'Check first which title is right: the file is named as the entry says. Write the title of the document, or a shortened form of it:',
    ],
  ])('%s', async (_, id, pull, words) => {
    const { fix, isChoice } = await only(id, pull);
    expect([plain(fix), isChoice]).toEqual([words, true]);
  });
});

test('a number is kept by taking the old name again', async () => {
  const { edits } = await only('field-frozen', { head: { 'proposals/ACME-1003-result-cache.md': { from: FILE } } });
  expect(edits).toEqual([
    { rename: { from: 'proposals/ACME-1003-result-cache.md', to: 'proposals/ACME-1000-result-cache.md' } },
  ]);
});

describe('the branch to make', () => {
  const named = async (heading: string, branch: string): Promise<string | null> =>
    (await only('branch-name', { branch, ...adding(document({ heading })) })).snippet;

  test('is made of the first words of the title', async () => {
    expect(await named('ACME-1002: Keep Every Audit Log for as Long as the Statute Wants', 'logs')).toBe(
      'git switch -c acme/1002-keep-every-audit-log-for-as-long-as-the-statute\n' +
        'git push -u origin acme/1002-keep-every-audit-log-for-as-long-as-the-statute',
    );
  });

  test('has a name when the title has none that fits', async () => {
    expect(await named('🚀', 'logs')).toContain('git switch -c acme/1002-proposal\n');
    expect(await named('x'.repeat(90), 'logs')).toContain(`git switch -c acme/1002-${'x'.repeat(50)}\n`);
  });

  test('holds nothing of the old name, which may be a command', async () => {
    expect(await named('Logs', 'a;$(reboot)')).not.toContain('reboot');
  });
});

test('a status that is none, in a new proposal: only what it may begin with is named', async () => {
  const { why, fix } = await only('status-known', {
    ...withFields({ Status: 'Aproved' }),
    process:
      'lifecycle: { initial: [Draft, Review], decided: [Accepted], statuses: { Draft: { to: [Review] }, Review: { to: [Accepted] }, Accepted: { to: [Approved] }, Approved: {} } }',
  });
  expect([why, fix].map(plain)).toEqual([
    'A new proposal begins as `Draft` or `Review`; a decision may set `Accepted` in the same pull request.',
    'Write `Draft` or `Review`, or what was decided.',
  ]);
});

test('a status that is none, in an old proposal: what it was is named, and what may follow', async () => {
  const { why, fix } = await only('status-known', {
    head: { [FILE]: document({ fields: { Status: 'Implementd' } }) },
  });
  expect([why, fix].map(plain)).toEqual([
    'A proposal with the status `Draft` keeps it, or becomes `Accepted` or `Rejected`.',
    'Write `Draft`, `Accepted` or `Rejected`.',
  ]);
});

test('another letter case is not told besides a status that may not stand', async () => {
  const { findings } = await judgeExample(withFields({ Status: 'accepted' }), rules);
  expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('status-'))).toEqual(['status-initial']);
});

test('a first-time author reads what to do', async () => {
  const { what, why, fix } = await only('status-transition', {
    head: { [FILE]: document({ fields: { Status: 'Implemented' } }) },
  });
  expect([what, why, fix].map(plain)).toEqual([
    '`Draft` cannot become `Implemented` in one step.',
    'A proposal with the status `Draft` becomes `Accepted` first: that is a decision of its own.',
    'Write `Accepted` here, and `Implemented` in a later pull request.',
  ]);
});
