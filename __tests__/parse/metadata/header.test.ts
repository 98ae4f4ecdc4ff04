import { describe, expect, test } from '@jest/globals';
import { placesOf, problemsOf, reader, valuesOf } from './reading.ts';

const read = reader('header');

const PEP = `Number: 8
Title: Style: how to write
Author: Ada Park <ada@acme.dev>,
        Bo Lin <bo@acme.dev>
Status: Draft
Created:
Post-History:

Introduction
============

Status: nothing here
`;

describe('a header', () => {
  test('goes on to the first empty line, and a value in indented lines', () => {
    expect(valuesOf(read(PEP))).toEqual({
      Number: '8',
      Title: 'Style: how to write',
      'Author(s)': 'Ada Park <ada@acme.dev>, Bo Lin <bo@acme.dev>',
      Status: 'Draft',
      Created: '',
      'Post-History': '',
    });
    expect(read(PEP).metadata.range).toEqual({ line: 1, column: 1, endLine: 7, endColumn: 14 });
    expect(read(PEP).headings).toMatchObject([{ text: 'Introduction', range: { line: 9 } }]);
  });

  test('keeps the place of each name and value', () => {
    expect(placesOf(read(PEP))[3]).toBe('5: Status = 5: Draft');
    expect(read(PEP).metadata.fields[2]?.range).toEqual({ line: 3, column: 9, endLine: 4, endColumn: 29 });
    expect(read(PEP).metadata.fields[4]?.range).toEqual({ line: 6, column: 9, endLine: 6, endColumn: 9 });
  });

  test('reads the same with line ends of Windows, and may end at a heading or with the file', () => {
    expect(read(PEP.replaceAll('\n', '\r\n')).metadata).toEqual(read(PEP).metadata);
    expect(valuesOf(read('Status: Draft\n# A\n'))).toEqual({ Status: 'Draft' });
    expect(valuesOf(read('Status: Draft'))).toEqual({ Status: 'Draft' });
  });

  test.each([
    ['prose', 'This is about lists: how they are made.\n'],
    ['a note', 'Note: this is old.\nRead on.\n'],
    ['an empty first line', '\nStatus: Draft\n'],
    ['nothing', ''],
  ])('is absent: %s', (_, text) => {
    expect(read(text).metadata).toEqual({ state: 'absent', range: null, fields: [] });
    expect(problemsOf(read(text))).toEqual([]);
  });

  test.each([
    [
      'a line without a colon',
      'Status: Draft\nfor now\nCreated: -\n',
      ['shape', 2, 'This line of the header is no field: it has to begin with a name and a colon.'],
    ],
    [
      'a field twice',
      'Author: Ada\nAuthors: Bo\n',
      ['duplicate', 2, '"Authors" is the same field as "Author" in line 1.'],
    ],
    ['5,000 lines', 'Status: Draft\n'.repeat(5000), ['oversized', 1, 'The header is longer than 1000 lines.']],
  ])('is broken: %s', (_, text, problem) => {
    expect(read(text).metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(problemsOf(read(text))).toEqual([problem]);
  });
});
