import { describe, expect, test } from '@jest/globals';
import { isBlank } from '../../../src/model/document.ts';
import { placesOf, problemsOf, reader, valuesOf } from './reading.ts';

const read = reader('yaml');

const KEP = `# What everybody has to fill in
title: Fast lists
authors:
  - "@adap"
  - "@bolin"
status: Draft
created: 2026-03-02
tracking issue:
milestone:
  alpha: "v1.30"
  beta: "v1.31"
feature-gates:
  - name: FastLists
    components: [api, cli]
`;

describe('a file of YAML', () => {
  test('is its fields, and has no text', () => {
    const document = read(KEP);
    expect(valuesOf(document)).toMatchObject({ Title: 'Fast lists', Status: 'Draft', 'Author(s)': '@adap, @bolin' });
    expect(document.metadata.fields[1]).toMatchObject({ written: 'authors', items: ['@adap', '@bolin'] });
    expect(document).toMatchObject({ readable: true, headings: [], sections: [], links: [], problems: [] });
    expect(placesOf(document)[2]).toBe('6: status = 6: Draft');
    expect(read(KEP.replaceAll('\n', '\r\n')).metadata.fields).toHaveLength(7);
  });

  test('may hold more than plain values, where nobody asks for one', () => {
    expect(valuesOf(read(KEP))).toMatchObject({
      milestone: 'alpha: "v1.30" beta: "v1.31"',
      'feature-gates': '- name: FastLists components: [api, cli]',
    });
  });

  test('may be empty', () => {
    expect(read('\n\n').metadata.state).toBe('absent');
    expect(isBlank(read('\n\n'))).toBe(true);
  });

  test.each([
    [
      'a sign that YAML keeps for itself',
      'status: @draft\n',
      ['syntax', 1, 'A value that starts with @ needs quotes.'],
    ],
    ['a field twice', 'status: Draft\nStatus: Accepted\n', ['duplicate', 2, '"Status" stands twice: in line 1, too.']],
    ['a list', '- status: Draft\n', ['shape', 1, 'The file has to be lines of "Name: value".']],
    [
      'an issue for a comment',
      'status: Draft\ntracking issue: #12\n',
      ['syntax', 2, 'YAML takes #12 for a comment: "tracking issue" needs quotes around its value.'],
    ],
    ['deep brackets', `status: ${'['.repeat(200)}\n`, ['deep', 1, 'The file is nested too deeply.']],
    ['2,000 lines', 'a: b\n'.repeat(2000), ['oversized', 1, 'The file is longer than 1000 lines.']],
  ])('is broken: %s', (_, text, problem) => expect(problemsOf(read(text))).toEqual([problem]));
});
