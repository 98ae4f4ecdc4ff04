import { describe, expect, test } from '@jest/globals';
import { isPlaceholder } from '../../../src/model/document.ts';
import { splitLines } from '../../../src/model/text.ts';
import { readFrontMatter } from '../../../src/parse/metadata/front-matter.ts';
import { FieldNames } from '../../../src/parse/metadata/reading.ts';

const read = (text: string) => readFrontMatter(splitLines(text), new FieldNames({}));
const values = (text: string) => Object.fromEntries(read(text).metadata.fields.map((f) => [f.name, f.value]));
const codes = (text: string) => read(text).problems.map((p) => [p.code, p.range?.line]);
const detail = (text: string) => read(text).problems[0]?.detail;

describe('values', () => {
  test('are read as they are written', () => {
    const text = [
      '---',
      'Author: Ada Park (ada@acme.example)',
      'Created: 2026-1-5',
      'Created-Version: 26.10',
      'Final: yes',
      'Nothing: null',
      'Octal: 0o17',
      'Big: 1_000',
      'Quoted: "#123"',
      "Single: 'it''s'",
      '---',
    ].join('\n');
    expect(values(text)).toEqual({
      Author: 'Ada Park (ada@acme.example)',
      Created: '2026-1-5',
      'Created-Version': '26.10',
      Final: 'yes',
      Nothing: 'null',
      Octal: '0o17',
      Big: '1_000',
      Quoted: '#123',
      Single: "it's",
    });
  });

  test('know their place and that of their name', () => {
    const [, status] = read('---\nAuthor: Ada\nStatus:   Draft \n---\n').metadata.fields;
    expect(status).toEqual({
      name: 'Status',
      written: 'Status',
      nameRange: { line: 3, column: 1, endLine: 3, endColumn: 7 },
      value: 'Draft',
      items: ['Draft'],
      range: { line: 3, column: 11, endLine: 3, endColumn: 16 },
    });
  });

  test('may be missing', () => {
    const [created, version] = read('---\nCreated:\nVersion: ""\n---\n').metadata.fields;
    expect(created).toMatchObject({ value: '', items: [], range: { line: 2, column: 9, endLine: 2 } });
    expect(version).toMatchObject({ value: '', items: [], range: { line: 3 } });
  });

  test('stay the same behind tabs, between comments, and with line ends of Windows', () => {
    const text = '---\r\n# who wrote it\r\nAuthor:\tAda\r\n\r\nStatus: Draft # for now\r\n---\r\n# Title\r\n';
    expect(values(text)).toEqual({ Author: 'Ada', Status: 'Draft' });
    expect(read(text).metadata.fields[1]?.range).toEqual({ line: 5, column: 9, endLine: 5, endColumn: 14 });
    expect(read(text).bodyLine).toBe(7);
  });

  test('lose invisible characters at their ends', () => {
    expect(values('---\nStatus\u200b: \u200bDraft\u00a0\u200b\nTitle: A\u00a0B\n---\n')).toEqual({
      Status: 'Draft',
      Title: 'A\u00a0B',
    });
  });

  test('may have names in any language', () => {
    const [field] = read('---\n작성자: 박에이다 😀\n---\n').metadata.fields;
    expect(field).toMatchObject({ name: '작성자', value: '박에이다 😀' });
    expect(field?.range).toEqual({ line: 2, column: 6, endLine: 2, endColumn: 13 });
  });

  test('may run over several lines', () => {
    const text = '---\nTitle: A long\n  title\nSummary: |\n  one\n  two\n---\n';
    expect(values(text)).toEqual({ Title: 'A long title', Summary: 'one\ntwo' });
    expect(read(text).metadata.fields[0]?.range).toMatchObject({ line: 2, endLine: 3, endColumn: 8 });
  });
});

describe('lists', () => {
  test.each([
    ['in brackets', '---\nAuthor: [Ada Park, "Bo, Jr."]\n---\n'],
    ['with dashes', '---\nAuthor:\n  - Ada Park\n  - Bo, Jr.\n---\n'],
    ['with dashes that are not indented', '---\nAuthor:\n- Ada Park\n-\n- Bo, Jr.\n---\n'],
  ])('%s have items', (_, text) => {
    const [author] = read(text).metadata.fields;
    expect(author?.items).toEqual(['Ada Park', 'Bo, Jr.']);
    expect(author?.value).toBe('Ada Park, Bo, Jr.');
  });

  test('with nothing in them are empty', () => {
    expect(read('---\nAuthor: []\n---\n').metadata.fields[0]).toMatchObject({ value: '', items: [] });
  });
});

describe('the block', () => {
  test('covers its delimiters, which may have spaces behind them', () => {
    const { metadata, bodyLine } = read('---  \nStatus: Draft\n--- \t\n# Title\n');
    expect(metadata).toMatchObject({ state: 'present', range: { line: 1, column: 1, endLine: 3, endColumn: 6 } });
    expect(bodyLine).toBe(4);
  });

  test.each(['---\n---\n', '---\n\n---\n# Title', '---\n# nothing yet\n---'])('may be empty: %j', (text) => {
    expect(read(text)).toMatchObject({ metadata: { state: 'present', fields: [] }, problems: [] });
  });

  test('may end the file without a line end', () => {
    expect(read('---\nStatus: Draft\n---')).toMatchObject({ metadata: { state: 'present' }, bodyLine: 4 });
  });

  test.each([
    ['no file at all', ''],
    ['a title', '# Title\n\n---\nStatus: Draft\n---\n'],
    ['an indented delimiter', ' ---\nStatus: Draft\n---\n'],
    ['a longer line', '----\nStatus: Draft\n----\n'],
    ['a horizontal rule, the only one', '---\n\nOnce upon a time.\n'],
    ['a horizontal rule directly above text', '---\nOnce upon a time.\n'],
    ['a horizontal rule, and another one below', '---\n\n# Title\n\nOnce upon a time.\n\n---\n\nThe end.\n'],
    ['a horizontal rule above a heading', '---\n# Title\nOnce upon a time.\n\n---\n'],
    ['a lonely horizontal rule', '---\n'],
  ])('is absent: %s', (_, text) => {
    expect(read(text)).toEqual({
      metadata: { state: 'absent', range: null, fields: [] },
      problems: [],
      bodyLine: 1,
    });
  });

  test('is not absent because its first line is wrong', () => {
    expect(codes('---\nAuthor Ada Park\nStatus: Draft\n---\n')).toEqual([['syntax', 2]]);
  });
});

describe('a block without end', () => {
  test('is broken, and the body begins behind its fields', () => {
    const reading = read('---\nAuthor: Ada\nStatus: Draft\n\n# Title\n');
    expect(reading.metadata).toEqual({
      state: 'broken',
      range: { line: 1, column: 1, endLine: 3, endColumn: 14 },
      fields: [],
    });
    expect(reading.problems).toMatchObject([{ code: 'unclosed', range: { line: 1 } }]);
    expect(reading.bodyLine).toBe(4);
  });

  test('is seen although a horizontal rule stands further down', () => {
    const reading = read('---\nStatus: Draft\n\n# Title\n\nSome text.\n\n---\n\nMore text.\n');
    expect(reading.problems).toMatchObject([{ code: 'unclosed', range: { line: 1 } }]);
    expect(reading.bodyLine).toBe(3);
  });

  test.each(['----', '--', '***'])('is seen when its end is written %s', (end) => {
    expect(codes(`---\nStatus: Draft\n${end}\n\n# Title\n`)).toEqual([['unclosed', 1]]);
  });

  test('may be the whole file', () => {
    expect(read('---\nStatus: Draft')).toMatchObject({ problems: [{ code: 'unclosed' }], bodyLine: 3 });
  });
});

test('a dash for a value that is not there yet is no mistake', () => {
  const { metadata, problems } = read('---\nStatus: Draft\nCreated: -\nTarget-Version: - # later\n---\n');
  expect(problems).toEqual([]);
  expect(metadata.fields.map(({ name, value, range }) => [name, isPlaceholder(value), range.column])).toEqual([
    ['Status', false, 9],
    ['Created', true, 10],
    ['Target-Version', true, 17],
  ]);
});

describe('broken YAML', () => {
  test.each([
    ['a handle', '---\nStatus: Draft\nAuthor: @joe\n---\n', 3, 'A value that starts with @ needs quotes.'],
    ['a dash before a value', '---\nTitle: - fast\n---\n', 2, 'A value that starts with - needs quotes.'],
    ['code', '---\nTitle: `x` is slow\n---\n', 2, 'A value that starts with ` needs quotes.'],
    ['a handle in a list', '---\nAuthor:\n  - @joe\n---\n', 3, 'A value that starts with @ needs quotes.'],
    ['an alias', '---\nTitle: *Fast* lists\n---\n', 2, 'A value that starts with * needs quotes.'],
    ['a colon', '---\nTitle: Lists: fast\n---\n', 2, 'A value that contains a colon and a space needs quotes.'],
    ['no colon', '---\nStatus: Draft\nAuthor Ada\n---\n', 3, 'This line is no field: "Name: value"'],
    ['no field', '---\nOnce upon a time\n---\n', 2, 'This line is no field'],
    ['no space', '---\nStatus: Draft\nAuthor:Ada\n---\n', 3, 'This line is no field: "Name: value"'],
    ['a no-break space', '---\nStatus:\u00a0Draft\n---\n', 2, 'a character that looks like a space and is none'],
    ['a tab', '---\nAuthor:\n\t- Ada\n---\n', 3, 'Fields are not indented with tabs'],
    ['an open quote', '---\nTitle: "Lists\n---\n', 2, 'YAML says: Missing closing "quote.'],
  ])('%s', (_, text, line, words) => {
    const { metadata, problems } = read(text);
    expect(metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'syntax', range: { line } });
    expect(problems[0]?.detail).toContain(words);
  });

  test('anchors and aliases are refused before they multiply', () => {
    const bomb = ['---', 'a: &a [x, x]', ...'bcdefgh'.split('').map((k) => `${k}: &${k} [*a, *a]`), '---'].join('\n');
    expect(codes(bomb)).toEqual([['syntax', 2]]);
    expect(detail('---\nAuthor: &joe\n---\n')).toContain('needs quotes');
  });

  test('every line that needs quotes is told at once, and nothing that follows from them', () => {
    const lines = ['Title: a: b', 'Author: @ada', 'Status: Draft', 'Created: *may*', 'Sponsor: `bo`', 'Target: "x'];
    expect(codes(['---', ...lines, '---'].join('\n'))).toEqual([2, 3, 6, 5].map((line) => ['syntax', line]));
  });

  test('the same name twice', () => {
    const text = '---\nStatus: Draft\nAuthor: Ada\nstatus: Accepted\n---\n';
    expect(read(text).metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(codes(text)).toEqual([['duplicate', 4]]);
    expect(detail(text)).toContain('line 2');
  });

  test.each([
    ['a map', '---\nStatus: Draft\nAuthor:\n  name: Ada\n---\n', 3],
    ['a map in braces', '---\nAuthor: { name: Ada }\n---\n', 2],
    ['a list of lists', '---\nAuthor: [[Ada]]\n---\n', 2],
    ['a list as name', '---\n? [a, b]\n: c\n---\n', 2],
    ['no fields but a list', '---\n- Ada\n- Bo\n---\n', 2],
  ])('%s is no field', (_, text, line) => {
    expect(read(text).metadata.state).toBe('broken');
    expect(codes(text)).toEqual([['shape', line]]);
  });
});

describe('a value that YAML takes for a comment', () => {
  test.each([
    ['---\nStatus: Draft\nIssue: #123\n---\n', ''],
    ['---\nStatus: Draft\nIssue: acme #123\n---\n', 'acme'],
  ])('is named: %j', (text, value) => {
    expect(values(text)).toEqual({ Status: 'Draft', Issue: value });
    expect(codes(text)).toEqual([['syntax', 3]]);
    expect(detail(text)).toContain('quotes');
    expect(detail(text)).toContain('#123');
  });

  test.each([
    '---\nCreated: # a date\n---\n',
    '---\nStatus: Draft # see the README\n---\n',
    '---\nIssue: acme#123\n---\n',
  ])('is not every comment: %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });
});

describe('hostile front matter', () => {
  test.each([
    ['too many keys', `---\n${'a: b\n'.repeat(1_001)}---\n`, 'oversized'],
    ['a huge value', `---\na: ${'b'.repeat(70_000)}\n---\n`, 'oversized'],
    ['deep brackets', `---\na: ${'['.repeat(30_000)}\n---\n`, 'deep'],
    ['deep dashes', `---\na:\n  ${'- '.repeat(20_000)}b\n---\n`, 'deep'],
    ['stairs', `---\n${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}---\n`, 'deep'],
    ['deep questions', `---\n${'? '.repeat(20_000)}b\n---\n`, 'deep'],
  ])('is refused: %s', (_, text, code) => {
    expect(read(text).metadata.state).toBe('broken');
    expect(read(text).problems.map((p) => p.code)).toEqual([code]);
  });

  test('is not what a large project writes', () => {
    const people = Array.from({ length: 100 }, (_, i) => `  - Person ${i} (person${i}@acme.example)`);
    expect(read(`---\nAuthor:\n${people.join('\n')}\n---\n`).metadata.fields[0]?.items).toHaveLength(100);
  });

  test('may nest as deep as the limits allow', () => {
    const stairs = Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`);
    expect(codes(`---\n${stairs.join('\n')}\n---\n`)).toEqual([['shape', 2]]);
    expect(codes(`---\na: ${'['.repeat(100)}${']'.repeat(100)}\n---\n`)).toEqual([['shape', 2]]);
  });
});
