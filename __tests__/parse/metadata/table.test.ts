import { describe, expect, jest, test } from '@jest/globals';
import { filledField } from '../../../src/model/document.ts';
import { placesOf, problemsOf, reader, valuesOf } from './reading.ts';

// A busy machine takes its time for a megabyte.
jest.setTimeout(60_000);

const read = reader('table');

const TEMPLATE = `# ACME-XXXX: Title

<!--
Instructions:
1. Copy this file
## Not a heading
-->

| Field | Value |
|---|---|
| **Number** | XXXX |
| **Title** | |
| **Status** | Draft |
| **Author(s)** | Name (@github-handle) |
| **Sponsor** | _(required for non-maintainers)_ |
| **Created** | YYYY-MM-DD |
| **Tracking Issue** | _(filled after acceptance)_ |

## Summary

| Status | Meaning |
|---|---|
| Draft | not yet ready |
`;

describe('the table of a template', () => {
  test('is read below the title and a comment, and ends before the first section', () => {
    expect(valuesOf(read(TEMPLATE))).toEqual({
      Number: 'XXXX',
      Title: '',
      Status: 'Draft',
      'Author(s)': 'Name (@github-handle)',
      Sponsor: '_(required for non-maintainers)_',
      Created: 'YYYY-MM-DD',
      'Tracking Issue': '_(filled after acceptance)_',
    });
    expect(read(TEMPLATE).metadata.range).toEqual({ line: 9, column: 1, endLine: 17, endColumn: 53 });
    expect(problemsOf(read(TEMPLATE))).toEqual([]);
  });

  test('keeps the place of each name and value, the signs around them left out', () => {
    expect(placesOf(read(TEMPLATE))).toEqual([
      '11: Number = 11: XXXX',
      '12: Title = 12: ',
      '13: Status = 13: Draft',
      '14: Author(s) = 14: Name (@github-handle)',
      '15: Sponsor = 15: _(required for non-maintainers)_',
      '16: Created = 16: YYYY-MM-DD',
      '17: Tracking Issue = 17: _(filled after acceptance)_',
    ]);
    const [, title] = read(TEMPLATE).metadata.fields;
    expect(title?.range).toEqual({ line: 12, column: 14, endLine: 12, endColumn: 14 });
  });

  test('says nothing where it holds a placeholder', () => {
    expect(filledField(read(TEMPLATE), 'sponsor')).toBeNull();
    expect(filledField(read(TEMPLATE), 'Tracking Issue')).toBeNull();
    expect(filledField(read(TEMPLATE), 'author(s)')?.items).toEqual(['Name (@github-handle)']);
  });

  test('reads the same with line ends of Windows', () => {
    expect(read(TEMPLATE.replaceAll('\n', '\r\n')).metadata).toEqual(read(TEMPLATE).metadata);
  });
});

const table = (...rows: readonly string[]): string =>
  `# A\n\n| Field | Value |\n|---|---|\n${rows.join('\n')}\n\n## B\n`;

describe('tables as people write them', () => {
  test.each([
    ['plain names', '| Status | Draft |', 'Draft'],
    ['a colon in bold', '| **Status:** | Draft |', 'Draft'],
    ['a colon behind bold', '| **Status**: | Draft |', 'Draft'],
    ['another letter case', '| STATUS | Draft |', 'Draft'],
    ['no pipes at the ends', 'Status | Draft', 'Draft'],
    ['no spaces', '|Status|Draft|', 'Draft'],
    ['many spaces', '|   Status    |     Draft         |', 'Draft'],
    ['a bold value', '| Status | **Draft** |', 'Draft'],
    ['an italic value', '| Status | _Draft_ |', 'Draft'],
    ['code', '| Status | `Draft` |', 'Draft'],
    ['a linked status', '| Status | [Draft](README.md#draft) |', 'Draft'],
    ['a comment of the template', '| Status | Draft <!-- or Accepted --> |', 'Draft'],
    ['nothing but a comment', '| Status | <!-- later --> |', ''],
    ['a row that ends early', '| Status |', ''],
    ['two bold words', '| Status | **Draft** for **now** |', '**Draft** for **now**'],
    ['an escaped pipe', '| Status | Draft \\| Accepted |', 'Draft | Accepted'],
    ['a pipe in code, escaped', '| Status | `a \\| b` |', 'a | b'],
  ])('%s', (_, row, value) => {
    const document = read(table(row));
    expect(problemsOf(document)).toEqual([]);
    expect(valuesOf(document)).toEqual({ Status: value });
  });

  test('keep links where they say more than a word', () => {
    const row = '| Tracking Issue | [#12](https://example.com/12) |';
    expect(valuesOf(read(table('| Status | Draft |', row)))['Tracking Issue']).toBe('[#12](https://example.com/12)');
  });

  test('break lines between authors', () => {
    const document = read(table('| Author(s) | Ada Park (@ada)<br>Bo Lin (@bo)<br/> Cy Roe (@cy) |'));
    expect(document.metadata.fields[0]?.items).toEqual(['Ada Park (@ada)', 'Bo Lin (@bo)', 'Cy Roe (@cy)']);
  });

  test('stand above the title, or below a paragraph and another table', () => {
    expect(valuesOf(read('| F | V |\n|-|-|\n| Status | Draft |\n\n# A\n'))).toEqual({ Status: 'Draft' });
    const text =
      '# A\n\nSee below.\n\n| When | What |\n|---|---|\n| now | this |\n\n| F | V |\n|-|-|\n| Status | Draft |\n';
    expect(valuesOf(read(text))).toEqual({ Status: 'Draft' });
  });

  test('begin with the first field, when there is no header', () => {
    const text = '| Title | Fast lists |\n|---|---|\n| Status | Draft |\n';
    expect(valuesOf(read(text))).toEqual({ Title: 'Fast lists', Status: 'Draft' });
    expect(valuesOf(read(text.replace('Fast lists', 'Value')))).toEqual({ Status: 'Draft' });
  });

  test('may have a third column', () => {
    const text = '| Field | Value | Note |\n|---|---|---|\n| Status | Draft | for now |\n';
    expect(valuesOf(read(text))).toEqual({ Status: 'Draft' });
  });

  test('keep fields that the process does not know', () => {
    expect(valuesOf(read(table('| Status | Draft |', '| **Team** | Storage |')))).toMatchObject({ Team: 'Storage' });
  });

  test.each([
    ['no table', '# A\n\nStatus: Draft\n'],
    ['a table about other things', '# A\n\n| When | What |\n|---|---|\n| now | this |\n'],
    ['a table below the first section', '# A\n\n## B\n\n| F | V |\n|-|-|\n| Status | Draft |\n'],
    ['a table below an underlined section', '# A\n\nB\n---\n\n| F | V |\n|-|-|\n| Status | Draft |\n'],
    ['a table whose columns are the fields', '| Author | Status | Created |\n|-|-|-|\n| Ada | Draft | - |\n'],
    ['a table in code', '```\n| F | V |\n|-|-|\n| Status | Draft |\n```\n'],
  ])('are absent: %s', (_, text) => {
    expect(read(text).metadata).toEqual({ state: 'absent', range: null, fields: [] });
    expect(problemsOf(read(text))).toEqual([]);
  });
});

describe('names', () => {
  test('are those of the process, and stay as written', () => {
    const [field] = read(table('| **authors** | Ada Park (@ada) |')).metadata.fields;
    expect(field).toMatchObject({ name: 'Author(s)', written: 'authors' });
  });

  test.each([
    ['twice', 'Status', 'status', '"status" stands twice: in line 5, too.'],
    ['under two names', 'Author', 'Authors', '"Authors" is the same field as "Author" in line 5.'],
    ['unknown, twice', 'Team', 'Team', '"Team" stands twice: in line 5, too.'],
  ])('may not stand there %s', (_, first, second, detail) => {
    const document = read(table(`| ${first} | a |`, `| ${second} | b |`, '| Created | c |'));
    expect(document.metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(problemsOf(document)).toEqual([['duplicate', 6, detail]]);
  });
});

describe('broken tables', () => {
  test.each([
    [
      'a pipe in a value',
      table('| Status | Draft |', '| Title | a | b |'),
      ['cells', 6, 'The row of "Title" has 3 cells, the table has 2 columns.'],
    ],
    [
      'a pipe in code',
      table('| Status | `a | b` |'),
      ['cells', 5, 'The row of "Status" has 3 cells, the table has 2 columns.'],
    ],
    [
      'no column for values',
      '# A\n\n| Field |\n|---|\n| Status |\n',
      ['shape', 3, 'The table has names, and no column for their values.'],
    ],
    [
      'a value without a name',
      table('| Status | Draft |', '| | Bo |'),
      ['shape', 6, 'A row has a value and no name before it.'],
    ],
    [
      'text directly below',
      table('| Status | Draft |', 'This proposal is about lists.'),
      ['shape', 6, 'This line counts as a row of the table: an empty line has to stand between them.'],
    ],
  ])('%s', (_, text, problem) => {
    expect(read(text).metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(problemsOf(read(text))).toEqual([problem]);
    expect(read(text).headings[0]?.text ?? 'A').toBe('A');
  });

  test('an empty row is none', () => {
    expect(valuesOf(read(table('| Status | Draft |', '| | |')))).toEqual({ Status: 'Draft' });
  });
});

describe('hostile heads', () => {
  test('a table of 10,000 rows is refused', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `| Status ${i} | Draft |`);
    const document = read(table('| Status | Draft |', ...rows));
    expect(document.metadata.state).toBe('broken');
    expect(problemsOf(document)).toEqual([['oversized', 3, 'The table is longer than 1000 lines or 64 KiB.']]);
  });

  test('1,000 lists inside each other are told once', () => {
    const lists = Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
    const document = read(`# A\n\n${lists}\n\n${table('| Status | Draft |')}`);
    expect(document).toMatchObject({ readable: false, metadata: { state: 'broken' } });
    expect(document.problems.map(({ code }) => code)).toEqual(['deep']);
  });

  test('a long text without sections is searched at its top alone', () => {
    const text = 'A line of prose.\n\n'.repeat(600);
    expect(read(text).metadata.state).toBe('absent');
    expect(valuesOf(read(`${table('| Status | Draft |').replace('## B', '')}${text}`))).toEqual({ Status: 'Draft' });
  });

  test.each([
    ['a row of 30,000 cells', table(`| Status |${'a|'.repeat(30_000)}`)],
    ['comments that never close', table(`| Status | ${'<!--'.repeat(15_000)} |`)],
    ['emphasis that never closes', table(`| Status | ${'**a_'.repeat(8_000)} |`)],
    ['a name of 60,000 signs', table(`| ${'*'.repeat(60_000)}Status | Draft |`, '| Status | Draft |')],
    ['fences with headings in them', `${'```\n## a\n```\n'.repeat(20_000)}`],
  ])('%s: no error, and an answer', (_, text) => {
    expect(['present', 'absent', 'broken']).toContain(read(text).metadata.state);
  });
});
