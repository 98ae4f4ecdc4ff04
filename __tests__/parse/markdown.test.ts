import { describe, expect, test } from '@jest/globals';
import type { Root, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parseMarkdown, rangeOf } from '../../src/parse/markdown.ts';

function root(text: string, firstLine?: number): Root {
  const tree = parseMarkdown(text, firstLine);
  if (tree.root === null) throw new Error(tree.problem.detail);
  return tree.root;
}
const types = (text: string) => root(text).children.map((node) => node.type);
const table = (text: string) => root(text).children.find((node): node is Table => node.type === 'table');
const cells = (text: string) => table(text)?.children.map((row) => row.children.map((cell) => plainText(cell)));

describe('tables', () => {
  const rows = [
    ['Number', 'Title'],
    ['1000', 'Fast lists'],
  ];
  test.each([
    ['with outer pipes', '| Number | Title |\n| --- | --- |\n| 1000 | Fast lists |\n'],
    ['without outer pipes', 'Number | Title\n--- | ---\n1000 | Fast lists\n'],
    ['without the last pipe', '| Number | Title\n|---|---\n| 1000 | Fast lists\n'],
    ['indented a little', '   | Number | Title |\n   |-|-|\n   | 1000 | Fast lists |\n'],
    ['with tabs', '|\tNumber\t|\tTitle\t|\n|---|---|\n|\t1000\t|\tFast lists\t|\n'],
    ['with line ends of Windows', '| Number | Title |\r\n| --- | --- |\r\n| 1000 | Fast lists |\r\n'],
  ])('%s', (_, text) => {
    expect(cells(text)).toEqual(rows);
  });

  test('know how their columns are aligned', () => {
    expect(table('| a | b | c | d |\n| :-- | --: | :-: | --- |\n')?.align).toEqual(['left', 'right', 'center', null]);
  });

  test('may have pipes in their cells when these are escaped', () => {
    expect(cells('| a | b |\n|---|---|\n| x \\| y | `p \\| q` |\n')?.[1]).toEqual(['x | y', 'p | q']);
  });

  test('keep the cells that a row has, not those that it should have', () => {
    expect(cells('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n')?.map((row) => row.length)).toEqual([2, 1, 3]);
  });

  test('say where a cell stands, in UTF-16 code units', () => {
    const cell = table('| 번호 | 제목 |\n|---|---|\n| 😀1000 | 빠른 목록 |\n')?.children[1]?.children[1];
    expect(cell && rangeOf(cell)).toEqual({ line: 3, column: 10, endLine: 3, endColumn: 19 });
  });

  test('end at an empty line, a heading or a quote', () => {
    for (const end of ['\ntext', '# A', '> b']) expect(cells(`| a |\n|---|\n| 1 |\n${end}\n`)).toEqual([['a'], ['1']]);
  });

  test.each(['| a | b |\n| 1 | 2 |\n', '| a | b |\n|---|\n', '```\n| a |\n|---|\n```\n', '    | a |\n    |---|\n'])(
    'are not in %j',
    (text) => {
      expect(table(text)).toBeUndefined();
    },
  );
});

describe('positions', () => {
  test('begin at the line that the text begins with', () => {
    const [heading, paragraph] = root('# A\n\ntext\n', 5).children;
    expect(heading && rangeOf(heading)).toMatchObject({ line: 5, column: 1 });
    expect(paragraph && rangeOf(paragraph)).toEqual({ line: 7, column: 1, endLine: 7, endColumn: 5 });
  });
});

describe('blocks', () => {
  test.each([
    [
      'lists of all markers',
      '- a\n- b\n\n* a\n\n+ a\n\n1. a\n2. b\n\n3) a\n',
      ['list', 'list', 'list', 'list', 'list'],
    ],
    ['a horizontal rule is no list', '- - -\n\n* * *\n\n___\n', ['thematicBreak', 'thematicBreak', 'thematicBreak']],
    ['a quote goes on without its sign', '> a\nb\n', ['blockquote']],
    ['a comment', '<!-- a\n\nb -->\ntext\n', ['html', 'paragraph']],
    ['a definition', '[a]: b.md\n', ['definition']],
    ['code', '    a\n\n```\nb\n```\n\n~~~\nc\n~~~\n', ['code', 'code', 'code']],
  ])('%s', (_, text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test('list items keep together, and their nesting', () => {
    const [list] = root('- a\n- b\n  - c\n    - d\n- e\n\n  more\n').children;
    expect(list).toMatchObject({ type: 'list', children: [{}, { children: [{}, { type: 'list' }] }, {}] });
  });
});
