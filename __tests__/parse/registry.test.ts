import { describe, expect, test } from '@jest/globals';
import type { RegistryForm } from '../../src/model/process.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { TreeSlot } from '../../src/parse/markdown.ts';
import { parseRegistry } from '../../src/parse/registry.ts';

const FORM: RegistryForm = {
  path: 'proposals/README.md',
  heading: 'Registry',
  columns: { number: 'Number', title: 'Title', author: 'Author', status: 'Status' },
  skipped: '_(skipped)_',
  next: '_next_',
};

const read = (text: string): Registry => parseRegistry({ id: 'x', text, problem: null }, FORM);

const table = (...rows: string[]): string =>
  ['# Proposals', '', '## Registry', '', '| Number | Title | Author | Status |', '|---|:--|:-:|--:|', ...rows, ''].join(
    '\n',
  );

describe('rows', () => {
  test('a linked entry carries number, link and cells with their places', () => {
    const row = '| [1041](ACME-1041-naming.md) | Naming | Ada Park, Bo Lin | Draft |';
    const [entry] = read(table(row)).entries;
    expect(entry).toMatchObject({
      kind: 'entry',
      number: 1041,
      digits: { value: '1041' },
      link: { value: 'ACME-1041-naming.md', path: 'proposals/ACME-1041-naming.md' },
      title: { value: 'Naming' },
      author: { value: 'Ada Park, Bo Lin' },
      range: { line: 7, column: 1 },
      source: row,
    });
    const status = entry?.status?.range;
    expect(status?.line).toBe(7);
    expect(row.slice((status?.column ?? 0) - 1, (status?.endColumn ?? 0) - 1)).toBe('Draft');
  });

  test('reserved, skipped and next rows are told apart', () => {
    const { entries, problems } = read(
      table('| 1041 | Naming | Ada | Draft |', '| 1042 | _(skipped)_ | | |', '| _next_ | _(yours)_ | | |'),
    );
    expect(entries.map(({ kind, number, link }) => [kind, number, link])).toEqual([
      ['entry', 1041, null],
      ['skipped', 1042, null],
      ['next', null, null],
    ]);
    expect(problems).toEqual([]);
  });

  test('columns are found by their header, whatever their order', () => {
    const text =
      '## Registry\n\n| Status | Number | Author | Since | Title |\n|-|-|-|-|-|\n| Draft | 1041 | Ada | May | Naming |\n';
    expect(read(text).entries[0]).toMatchObject({
      number: 1041,
      title: { value: 'Naming' },
      status: { value: 'Draft' },
    });
  });

  test('outer pipes may be missing, pipes in cells are escaped', () => {
    const text =
      '## Registry\n\nNumber | Title | Author | Status\n---|---|---|---\n1041 | Read \\| Write | Ada | Draft\n';
    expect(read(text).entries[0]).toMatchObject({ number: 1041, title: { value: 'Read | Write' } });
  });

  test('columns after Hangul and emoji count UTF-16 code units', () => {
    const row = '| 1041 | 연결 풀링 🎉 | 김보겸 | Draft |';
    const status = read(table(row)).entries[0]?.status;
    expect(row.slice((status?.range.column ?? 0) - 1, (status?.range.endColumn ?? 0) - 1)).toBe('Draft');
  });

  test.each([
    ['a comment before the link', '<!--1002-->[1001](ACME-1002-spot.md)'],
    ['a comment behind the link', '[1001](ACME-1002-spot.md) <!-- 1002 -->'],
    ['an anchor inside the link', '[<a id="1002"></a>1001](ACME-1002-spot.md)'],
    ['signs around it', '**#1001**'],
    ['code', '`1001`'],
    ['the label before it', '[H2-1001](H2-1001-spot.md)'],
    ['a mark before the label', '**H2 1001**'],
  ])('the number is what readers see: %s', (_, cell) => {
    const text = table(`| ${cell} | Naming<!-- Caching --> | <!-- Bo -->Ada<br>Cy | <!-- Done -->Draft |`);
    const { entries, problems } = parseRegistry({ id: 'x', text, problem: null }, FORM, 'H2');
    expect(entries[0]).toMatchObject({
      number: 1001,
      title: { value: 'Naming' },
      author: { value: 'Ada, Cy' },
      status: { value: 'Draft' },
    });
    expect(problems).toEqual([]);
  });

  test.each([
    '1002/1001',
    '1001 1002',
    '1001–1005',
    '1001 (was 0990)',
    '1001 １００２',
    '1\u200b001',
    '10<!-- -->01/2',
  ])('a cell with more digits than those of one number says none for certain: %s', (cell) => {
    const { problems } = read(table(`| ${cell} | Naming | Ada | Draft |`));
    expect(problems).toMatchObject([{ code: 'number', range: { line: 7 } }]);
  });

  test('what a hidden comment says is neither the heading, nor a column, nor a skipped number, nor the next row', () => {
    const text = table('| 1001 | <!-- _(skipped)_ --> | Ada | Draft |', '| 1002<!-- _next_ --> | B | Ada | Draft |')
      .replace('## Registry', '## Registry <!-- Index -->')
      .replace('| Number |', '| <!-- Author --> Number |');
    expect(read(text).entries.map(({ kind, number }) => [kind, number])).toEqual([
      ['entry', 1001],
      ['entry', 1002],
    ]);
    expect(read(text).problems).toEqual([]);
  });

  test('an anchor before a number stays when the cell is written anew', () => {
    const row = '| <a name="b2"></a> 1002 | Naming | Ada | Draft |';
    const range = read(table(row)).entries[0]?.digits.range;
    expect(row.slice((range?.column ?? 0) - 1, (range?.endColumn ?? 0) - 1)).toBe('1002');
  });

  test('an empty cell has a place between its pipes', () => {
    const row = '| 1041 | Naming | | Draft |';
    const author = read(table(row)).entries[0]?.author;
    expect(author?.value).toBe('');
    expect(row.slice(0, (author?.range.column ?? 0) - 1)).toMatch(/Naming \|/);
  });

  test.each(['\n', '\r\n'])('line ends %j give the same entries', (eol) => {
    const text = table('| 1041 | Naming | Ada | Draft |', '| _next_ | x | | |').replaceAll('\n', eol);
    const { entries, eol: found } = read(text);
    expect(entries.map(({ digits, status }) => [digits.value, status?.value])).toEqual([
      ['1041', 'Draft'],
      ['_next_', ''],
    ]);
    expect(found).toBe(eol);
    expect(entries[0]?.source).toBe('| 1041 | Naming | Ada | Draft |');
  });
});

describe('which table', () => {
  const other = '| Status | Number |\n|---|---|\n| Draft | 9 |\n';

  test('other tables before it, in fences and in comments are none', () => {
    const row = '| 7 | Seven | Ada | Draft |';
    const fence = `\`\`\`\n## Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${row}\n\`\`\`\n`;
    const comment = `<!--\n## Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${row}\n-->\n`;
    const { entries } = read(`${other}\n${fence}\n${comment}\n${table('| 1041 | Naming | Ada | Draft |')}`);
    expect(entries.map(({ number }) => number)).toEqual([1041]);
  });

  test('without its heading the table is known by its columns', () => {
    const { entries, problems } = read(
      `${other}\n${table('| 1041 | Naming | Ada | Draft |').replace('## Registry', '## Numbers')}`,
    );
    expect([entries.length, problems]).toEqual([1, []]);
  });

  test.each([
    ['file-missing', undefined],
    ['heading-missing', '# Proposals\n\nNothing here.\n'],
    ['table-missing', '## Registry\n\nTo come.\n\n## Else\n'],
  ])('%s is a problem', (code, text) => {
    const registry = parseRegistry(text === undefined ? undefined : { id: 'x', text, problem: null }, FORM);
    expect(registry.problems.map((problem) => problem.code)).toEqual([code]);
    expect(registry.entries).toEqual([]);
  });

  test('a missing column is a problem at the header', () => {
    const { problems } = read('## Registry\n\n| Number | Title | Author |\n|---|---|---|\n| 1041 | Naming | Ada |\n');
    expect(problems).toMatchObject([{ code: 'column-missing', data: { column: 'Status' }, range: { line: 3 } }]);
  });

  test('a binary file cannot be read', () => {
    const registry = parseRegistry({ id: 'x', text: null, problem: 'binary' }, FORM);
    expect(registry.problems.map((problem) => problem.code)).toEqual(['unreadable']);
  });
});

describe('rows that cannot be read', () => {
  test.each([
    ['cells', '| 1041 | Naming | Ada |'],
    ['cells', '| 1041 | Naming | Ada | Draft | extra |'],
    ['number', '| soon | Naming | Ada | Draft |'],
  ])('%s: %s', (code, row) => {
    const text = table('| 1040 | Fine | Ada | Draft |', row, '| _next_ | x | | |');
    const { problems } = read(text);
    expect(problems).toMatchObject([{ code, range: { line: 8 } }]);
  });

  test('a row after _next_ is a problem of the _next_ row', () => {
    const { problems } = read(table('| _next_ | x | | |', '| 1041 | Naming | Ada | Draft |'));
    expect(problems).toMatchObject([{ code: 'next-last', data: { after: ['1041'] }, range: { line: 7 } }]);
  });
});

describe('a table that ends although rows follow', () => {
  const NEXT = '| _next_ | x | | |';
  const numbers = (text: string) => read(text).entries.map(({ number, range }) => [number, range.line]);
  const broken = (text: string) =>
    read(text).problems.map(({ code, data, range }) => [code, data.row, range?.line, range?.endLine]);

  test('rows below empty lines are read as if they stood in it, each in its place', () => {
    const [a, b, c] = ['| 1040 | A | Ada | Draft |', '  | 1041 | [B](b.md) | Ada | Draft |', '1042 | C | Ada | Draft'];
    const text = table(a, '', b, '', '', c, NEXT);
    expect(numbers(text)).toEqual([
      [1040, 7],
      [1041, 9],
      [1042, 12],
      [null, 13],
    ]);
    expect(broken(text)).toEqual([
      ['table-broken', '1041', 8, 8],
      ['table-broken', '1042', 10, 11],
    ]);
    const [, second, third] = read(text).entries;
    expect(b.slice((second?.status?.range.column ?? 0) - 1, (second?.status?.range.endColumn ?? 0) - 1)).toBe('Draft');
    expect(c.slice((third?.digits.range.column ?? 0) - 1, (third?.digits.range.endColumn ?? 0) - 1)).toBe('1042');
    expect(second).toMatchObject({ source: b, title: { value: 'B' } });
  });

  test.each([
    ['a comment', ['<!-- below -->'], 8],
    ['a sentence', ['', 'Reserve here:', ''], 8],
    ['a line across', ['---'], 8],
  ])('rows below %s count', (_, between, line) => {
    const text = table('| 1040 | A | Ada | Draft |', ...between, '| 1041 | B | Ada | Draft |', NEXT);
    expect(numbers(text)[1]).toEqual([1041, 8 + between.length]);
    expect(broken(text)).toEqual([['table-broken', '1041', line, 7 + between.length]]);
  });

  test('a row that is indented like code, and one that dashes make a heading of', () => {
    const text = table(
      '| 1040 | A | Ada | Draft |',
      '    | 1041 | B | Ada | Draft |',
      NEXT,
      '',
      '| 1042 | C | Ada | Draft |',
      '---',
    );
    expect(numbers(text).map(([number]) => number)).toEqual([1040, 1041, null, 1042]);
    expect(broken(text).slice(0, 2)).toEqual([
      ['table-broken', '1041', 8, 8],
      ['table-broken', '1042', 10, 10],
    ]);
  });

  test('a table whose header stands alone', () => {
    expect(numbers(table('', '| 1040 | A | Ada | Draft |', NEXT))[0]).toEqual([1040, 8]);
  });

  test.each([
    ['a table with a header of its own', '| 2026 | Spring | Ada | x |\n|---|---|---|---|\n| 2027 | Autumn | Ada | x |'],
    ['a sentence with pipes', 'Write Number | Title | Author | Status, or 1 | 2.'],
    ['code', '```\n| 1050 | Yours | You | Draft |\n```'],
    ['an example that is indented', 'For instance:\n\n    | 1050 | Yours | You | Draft |'],
    ['a comment', '<!--\n| 1050 | Yours | You | Draft |\n-->'],
    ['rows below the next heading', '### Else\n\n| 1050 | Yours | You | Draft |'],
    ['a row without columns', '|---|---|---|---|'],
  ])('none of its rows: %s', (_, below) => {
    const text = `${table('| 1040 | A | Ada | Draft |', NEXT)}\n${below}\n`;
    expect([numbers(text).length, broken(text)]).toEqual([2, []]);
  });

  test('an old break stays the same when rows come and go around it', () => {
    const keys = (...rows: string[]) => read(table(...rows)).problems.map(({ key }) => key);
    const [a, b] = ['| 1040 | A | Ada | Draft |', '| 1041 | B | Ada | Draft |'];
    expect(keys(a, b, '', NEXT)).toEqual(keys(a, '', '', b, NEXT));
    expect(new Set(keys(a, '', b, '', NEXT)).size).toBe(2);
  });
});

test('a registry that is read after another one is read as if it were alone', () => {
  const rows = Array.from({ length: 12 }, (_, n) => `| [${1000 + n}](ACME-${1000 + n}-a.md) | A ${n} | Ada | Draft |`);
  const added = '| 1012 | B | Bo Lin | Draft |';
  const texts = [rows, [...rows.slice(0, 6), added, ...rows.slice(6)], rows.slice(0, 11)].map(
    (each) => `${table(...each)}\nMore text.\n`,
  );
  const slot: TreeSlot = { last: null };
  const readAfter = (text: string): Registry =>
    parseRegistry({ id: 'x', text, problem: null }, FORM, '', undefined, slot);
  readAfter(texts[0] ?? '');
  const { last } = slot;
  for (const text of [...texts, ...texts]) expect(readAfter(text)).toEqual(read(text));
  // They differ in plain rows alone, which are none of the tree.
  expect(slot.last).toBe(last);
});
