import { expect } from '@jest/globals';
import { shows } from '../support/shows.ts';
import { FILE, fill, judged, many, proposal, README, unread } from './judged.ts';

/** A busy machine takes its time for a megabyte. */
const LONG = 60_000;

const INTRICATE = /^deep, line \d+: .*The document is too intricate to be read\.$/;

/** A document that is refused: an error of this pull request, with the reason and the line. */
const refused = (situation: string, outcome: string, text: () => string, reason: RegExp): void =>
  shows(
    'attack',
    situation,
    outcome,
    async () => {
      const report = await judged({ [FILE]: text() });
      expect(report.verdict).toBe('fail');
      expect(unread(report)).toEqual([expect.stringMatching(reason)]);
    },
    LONG,
  );

const refusedBody = (situation: string, text: () => string): void =>
  refused(situation, '`document-readable` with the line where it went too far', () => proposal(text()), INTRICATE);

/** A document that costs no more than its length: it is judged as any other. */
const read = (situation: string, text: () => string): void =>
  shows(
    'attack',
    situation,
    'the document is read and judged, in time that grows with its length',
    async () => {
      const report = await judged({ [FILE]: proposal(text()) });
      expect(unread(report)).toEqual([]);
      expect(report.proposals.map(({ path }) => path)).toContain(FILE);
    },
    LONG,
  );

refused(
  'lists 1,000 levels deep',
  '`document-readable`: more than 60 levels',
  () => proposal(`${'- '.repeat(1000)}a`),
  /^deep, line \d+: .*nested more than 60 levels deep/,
);
refused(
  'quotes 4,000 levels deep',
  '`document-readable`: more than 60 levels',
  () => proposal('>'.repeat(4000)),
  /^deep, line \d+: .*nested more than 60 levels deep/,
);
refused(
  '200,000 images that never close, in one paragraph',
  '`document-readable`: more than 1,000 opening brackets',
  () => proposal(fill('![a](')),
  /^deep, line \d+: .*more than 1000 opening brackets/,
);
refusedBody('images that never close, in 2,000 paragraphs', () => fill(`${'![a]('.repeat(100)}\n\n`));
refusedBody('50,000 definitions of links', () => many(50_000, (n) => `[a${n}]: b`));
refusedBody('runs of backticks, each one longer than the last', () =>
  many(1_400, (n) => `${'`'.repeat(n + 1)}a`).replaceAll('\n', ''),
);
refusedBody('comments that never close, 200,000 in one line', () => fill('a<!--'));
refusedBody('attributes that never close', () => fill('a <a b="'));
refusedBody('instructions and declarations that never close', () => fill('a<?b<!C'));
refusedBody('200,000 entities', () => fill('&amp;'));
refusedBody('a table of 200,000 cells with code in each', () => `|a|b|\n|-|-|\n${fill('|`a`|`b`|\n', 800_000)}`);
refusedBody('a table header of 250,000 columns', () => `${fill('|a', 500_000)}|\n${fill('|-', 500_000)}|`);
refused(
  'one line of 500,000 asterisks that may be a rule',
  '`document-readable`: thousands of signs and no word',
  () => proposal(fill('* ')),
  /^deep, line \d+: .*thousands of signs and no word/,
);
refusedBody('500,000 lines of one letter, each a paragraph', () => fill('a\n\n'));
refusedBody('30 lists open and close in each of 16,000 lines', () => fill(`${'- '.repeat(30)}a\n`));
refusedBody('a quote that goes on for 20,000 lines without its mark', () => `> a\n${'b\n'.repeat(20_000)}`);
refusedBody('3,000 lines of a quote with five lines behind each that lack its mark', () =>
  `> a\n${'b\n'.repeat(5)}`.repeat(3_000),
);
refusedBody('300,000 headings', () => fill('# a\n'));

read('250,000 marks of emphasis that never close', () => fill('**a_', 400_000));
read('a table of 100,000 plain cells', () => `|a|b|\n|-|-|\n${many(50_000, () => '|a|b|')}`);
read('a fence that never closes, with 100,000 headings in it', () => `\`\`\`\n${fill('# a\n', 400_000)}`);
read('a comment that never closes', () => `<!--\n${fill('a\n', 150_000)}`);
read('a paragraph of one word of 900 kB', () => fill('a', 900_000));
read('5,000 sections of one title', () => many(5_000, () => '### Step\n\ntext\n'));
read('2,000 items of a list that go on for three lines without their indentation', () =>
  '- words of an item\nand more\nand more\nof them\n'.repeat(2_000),
);
read('3,000 fields of a supersession in the text', () => many(3_000, () => 'Superseded by nothing at all'));

refused(
  'one line of 10 MB',
  '`document-readable`: larger than 1 MiB, nothing of it is parsed',
  () => proposal('a'.repeat(10 * 1024 * 1024)),
  /^oversized, line -: .*larger than 1 MiB/,
);

const frontMatter = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\n# Audit Log\n`;
const refusedFields = (situation: string, outcome: string, lines: () => string[], reason: RegExp): void =>
  refused(situation, outcome, () => frontMatter(...lines()), reason);

refusedFields(
  'front matter of 20,000 keys',
  '`document-readable`: longer than 1,000 lines',
  () => many(20_000, (n) => `k${n}: v`).split('\n'),
  /^oversized, line 1: .*longer than 1000 lines/,
);
refusedFields(
  'YAML aliases that multiply',
  '`document-readable`: a value that starts with & needs quotes, and no alias is followed',
  () => ['a: &a [x, x, x]', 'b: &b [*a, *a, *a]', 'Status: [*b, *b, *b]'],
  /^syntax, line 2: .*A value that starts with & or \* needs quotes/,
);
refusedFields(
  'a merge key of YAML that brings a status along',
  '`document-readable`: nothing is merged',
  () => ['x: &x { Status: Accepted }', '<<: *x'],
  /^(?:syntax|shape), line 2: /,
);
refusedFields(
  'a YAML tag that asks for code',
  '`document-readable`: it is no value',
  () => ['Status: !!js/function "x"'],
  /^syntax, line 2: /,
);
refusedFields(
  '101 brackets of YAML inside each other',
  '`document-readable`: nested too deeply',
  () => [`Author: ${'['.repeat(101)}${']'.repeat(101)}`],
  /^deep, line 2: .*nested too deeply/,
);
refusedFields(
  'a field that stands twice, with two statuses',
  '`document-readable`: nobody can tell which counts',
  () => ['Status: Draft', 'Status: Accepted'],
  /^duplicate, line 3: /,
);

shows('attack', 'fields called __proto__, constructor and toString', 'unknown fields, and nothing else', async () => {
  const text = proposal('')
    .replace('Author:', '__proto__: { a: 1 }\nAuthor:')
    .replace(/\{ a: 1 \}/, 'x');
  const report = await judged({ [FILE]: text.replace('Author:', 'constructor: y\ntoString: z\nAuthor:') });
  const unknown = report.findings.filter(({ rule }) => rule === 'field-known');
  expect(unknown.map(({ at }) => at.range?.line)).toEqual([2, 3, 4]);
  expect(unread(report)).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

shows('attack', 'a status called __proto__', '`status-known`, as for any other word', async () => {
  const report = await judged({ [FILE]: proposal('').replace('Status: Draft', 'Status: __proto__') });
  expect(report.findings.map(({ rule }) => rule)).toContain('status-known');
});

shows(
  'attack',
  'numbers and dates of YAML without end',
  '`field-format`: values are text, and nothing is computed',
  async () => {
    const text = proposal('')
      .replace('26.3.0', `0x${'f'.repeat(400)}`)
      .replace('2026-03-02', '99999-99-99T99:99:99Z');
    const report = await judged({ [FILE]: text });
    expect(report.findings.filter(({ rule }) => rule === 'field-format').map(({ at }) => at.range?.line)).toEqual([
      4, 5,
    ]);
  },
);

const registry = (rows: string): string =>
  `# ACME\n\n## Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${rows}\n| _next_ | | | |\n`;

shows(
  'attack',
  'a registry of one row with 500,000 cells',
  '`registry-table`: it cannot be read, with the reason and the line; the check fails',
  async () => {
    const report = await judged({ [README]: registry('|&'.repeat(400_000)) });
    expect(report.verdict).toBe('fail');
    const [finding] = report.findings.filter(({ rule }) => rule === 'registry-table');
    expect(finding).toMatchObject({ message: 'unreadable', origin: 'introduced', at: { range: { line: 7 } } });
  },
  LONG,
);

shows(
  'attack',
  'a registry of 10,000 rows that claim one number',
  '`number-unique`, and an end',
  async () => {
    const row = '| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | Draft |';
    const report = await judged({ [README]: registry(many(10_000, () => row)) });
    expect(report.verdict).toBe('fail');
    expect(report.findings.map(({ rule }) => rule)).toContain('number-unique');
  },
  LONG,
);

shows(
  'limit',
  'a registry of 10,000 honest rows',
  'every row is read',
  async () => {
    const rows = many(10_000, (n) => `| ${1003 + n} | Proposal ${n} | Ada Park | Draft |`);
    const own =
      '| [1000](ACME-1000-query-cache.md) | Query Cache | Ada Park | Draft |\n| [1001](ACME-1001-rate-limits.md) | Rate Limits | Bo Lin | Accepted |\n| 1002 | Audit Log | Cy Roe | Draft |';
    const report = await judged({ [README]: registry(`${own}\n${rows}`) });
    expect(report.proposals).toHaveLength(10_000);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
  LONG,
);

const rst = (situation: string, text: () => string): void =>
  shows(
    'attack',
    situation,
    'the document is read, in time that grows with its length',
    async () => {
      const path = 'proposals/ACME-1002-audit-log.rst';
      const form =
        'documents: { path: "proposals/ACME-{number}-{slug}.rst", folder: "proposals/ACME-{number}" }\nmetadata: header';
      const report = await judged({ [path]: `Status: Draft\n\n${text()}` }, form);
      expect(report.proposals.map(({ path: each }) => each)).toContain(path);
      expect(unread(report, path)).toEqual([]);
    },
    LONG,
  );

rst('reStructuredText with 300,000 backticks that never close', () => fill('`a', 600_000));
rst('reStructuredText with 100,000 angle brackets in a link', () => `\`${'<a'.repeat(50_000)}>\`_`);
rst('reStructuredText with 30,000 targets that lead to each other', () => many(30_000, (n) => `.. _a${n}: a${n + 1}_`));
rst('reStructuredText with 1,400 levels of indentation', () => many(1_400, (n) => `${' '.repeat(n)}* a`));
rst('reStructuredText with a target of a megabyte that never ends', () => `.. _${fill('a\\', 900_000)}`);
