import { describe, expect, test } from '@jest/globals';
import { editText, editTexts, movesOf } from '../../src/engine/apply.ts';

const edit = (line: number, endLine: number, text: string) => ({ path: 'a.md', line, endLine, text });
const becomes = (line: number, text: string) => edit(line, line, text);
const rename = (from: string, to: string) => ({ rename: { from, to } });

describe('lines', () => {
  test('are counted as they stand in the text, whatever other edits do', () => {
    const edits = [becomes(1, 'one\nand a half'), edit(2, 3, ''), edit(5, 4, 'inserted'), becomes(5, 'five')];
    expect(editText('1\n2\n3\n4\n5\n', edits)).toBe('one\nand a half\n4\ninserted\nfive\n');
  });

  test('an edit that several findings offer is made once', () => {
    expect(editText('1\n2\n', [edit(2, 1, 'new'), edit(2, 1, 'new')])).toBe('1\nnew\n2\n');
  });

  test('what is inserted at one place stands in the order in which it is told', () => {
    expect(editText('1\n2\n', [edit(2, 1, 'a'), edit(2, 1, 'b')])).toBe('1\na\nb\n2\n');
  });

  test('what is inserted stands above a line that changes, whichever is told first', () => {
    const edits = [becomes(2, 'two'), edit(2, 1, 'new')];
    for (const each of [edits, edits.toReversed()]) expect(editText('1\n2\n', each)).toBe('1\nnew\ntwo\n');
  });

  test('an empty line is written where nothing is replaced, and lines are deleted where something is', () => {
    expect(editText('1\n2\n', [edit(2, 1, '')])).toBe('1\n\n2\n');
    expect(editText('1\n2\n', [becomes(2, '')])).toBe('1\n');
    expect(editText('1\n', [becomes(1, '')])).toBe('');
  });

  test.each([
    ['two texts for one line', [becomes(2, 'a'), becomes(2, 'b')]],
    ['lines that overlap', [edit(1, 2, 'a'), edit(2, 3, 'b')]],
    ['a text inserted between lines that are replaced', [edit(1, 3, 'a'), edit(2, 1, 'b')]],
    ['lines behind the end', [becomes(4, 'a')]],
    ['lines far behind the end', [edit(6, 5, 'a')]],
    ['a line before the first', [becomes(0, 'a')]],
  ])('%s: nothing is made of it', (_, edits) => {
    expect(() => editText('1\n2\n3\n', edits)).toThrow(RangeError);
  });
});

describe('bytes', () => {
  test('line ends of Windows stay, also where there are more lines than before', () => {
    const edits = [becomes(2, 'two\nand a half'), edit(4, 3, 'new')];
    expect(editText('1\r\n2\r\n3\r\n', edits)).toBe('1\r\ntwo\r\nand a half\r\n3\r\nnew\r\n');
  });

  test('a last line without an end has none, whichever line is the last', () => {
    expect(editText('1\n2', [becomes(2, 'two')])).toBe('1\ntwo');
    expect(editText('1\n2', [edit(3, 2, 'new')])).toBe('1\n2\nnew');
    expect(editText('1\r\n2', [edit(1, 2, '2\n1')])).toBe('2\r\n1');
    expect(editText('1\r\n2', [becomes(2, '')])).toBe('1');
  });

  test('mixed line ends stay with their lines when these move', () => {
    expect(editText('1\r\n2\n3\r4\n', [edit(1, 3, '3\n1\n2')])).toBe('3\r1\r\n2\n4\n');
  });

  test('a byte order mark stays where it is, and comes once', () => {
    expect(editText('\uFEFF1\n2\n', [becomes(1, 'one')])).toBe('\uFEFFone\n2\n');
    expect(editText('\uFEFF1\n2\n', [becomes(1, '\uFEFFone')])).toBe('\uFEFFone\n2\n');
    expect(editText('\uFEFF1\n2\n', [becomes(2, 'two')])).toBe('\uFEFF1\ntwo\n');
  });

  test('a text that begins empty ends with a line feed', () => {
    expect(editText('', [edit(1, 0, 'one\ntwo')])).toBe('one\ntwo\n');
  });
});

describe('files', () => {
  test('only those that change are told', () => {
    const files = new Map([
      ['a.md', '1\n'],
      ['b.md', '1\n'],
    ]);
    expect(editTexts(files, [becomes(1, 'one')])).toEqual(new Map([['a.md', 'one\n']]));
    expect(editTexts(files, [becomes(1, '1')])).toEqual(new Map());
  });

  test('a file that is not there begins empty', () => {
    expect(editTexts(new Map(), [edit(1, 0, 'new')])).toEqual(new Map([['a.md', 'new\n']]));
  });

  test('a folder takes everything below it along, and nothing beside it', () => {
    const paths = ['x/1/a.md', 'x/1/deep/b.png', 'x/10/a.md', 'x/1.md'];
    expect(movesOf(paths, [rename('x/1', 'x/001'), rename('x/1', 'x/001')])).toEqual(
      new Map([
        ['x/1/a.md', 'x/001/a.md'],
        ['x/1/deep/b.png', 'x/001/deep/b.png'],
      ]),
    );
  });

  test('no file is written over another', () => {
    expect(() => movesOf(['a.md', 'b.md'], [rename('a.md', 'b.md')])).toThrow(RangeError);
  });
});
