import { describe, expect, jest, test } from '@jest/globals';
import { placesOf, problemsOf, reader, valuesOf } from './reading.ts';

// A busy machine takes its time for a megabyte.
jest.setTimeout(60_000);

const read = reader('list');

const RUST = `- Feature Name: \`fast_lists\`
- Created: 2026-03-02
- Status: Draft
- Tracking Issue: [acme/thing#12](https://example.com/acme/thing/issues/12)

# Summary

- One list is fast.
`;

const SWIFT = `# Fast lists

* Number: [ACME-1002](1002-fast-lists.md)
* Authors: [Ada Park](https://example.com/ada), [Bo Lin](https://example.com/bo)
* Sponsor: <!-- to be found -->
* Status: **Accepted (5.1)**

## Motivation

* Status: nothing here
`;

describe('lists as people write them', () => {
  test('at the top of the file, with links', () => {
    expect(valuesOf(read(RUST))).toEqual({
      'Feature Name': 'fast_lists',
      Created: '2026-03-02',
      Status: 'Draft',
      'Tracking Issue': '[acme/thing#12](https://example.com/acme/thing/issues/12)',
    });
    expect(read(RUST).metadata.range).toEqual({ line: 1, column: 1, endLine: 4, endColumn: 76 });
  });

  test('below the title, with asterisks and bold values', () => {
    expect(placesOf(read(SWIFT))).toEqual([
      '3: Number = 3: ACME-1002',
      '4: Authors = 4: [Ada Park](https://example.com/ada), [Bo Lin](https://example.com/bo)',
      '5: Sponsor = 5: ',
      '6: Status = 6: Accepted',
    ]);
    expect(read(SWIFT).metadata.fields[1]).toMatchObject({ name: 'Author(s)', written: 'Authors' });
    expect(read(SWIFT.replaceAll('\n', '\r\n')).metadata).toEqual(read(SWIFT).metadata);
  });

  test.each([
    ['a remark', 'Accepted (5.1)', 'Accepted'],
    ['a remark, and another letter case', 'accepted (since May)', 'accepted'],
    ['another status', 'Draft (accepted)', 'Draft (accepted)'],
    ['another status among words', 'Draft (was once Rejected)', 'Draft (was once Rejected)'],
    ['a remark behind what is no status', 'Done (5.1)', 'Done (5.1)'],
    ['words without brackets', 'Accepted in May', 'Accepted in May'],
  ])('a status with %s behind it', (_, written, value) => {
    expect(valuesOf(read(`- Status: ${written}\n`)).Status).toBe(value);
    expect(placesOf(read(`- Status: **${written}**\n`))).toEqual([`1: Status = 1: ${value}`]);
    expect(valuesOf(reader('sections')(`# T\n\n## Status\n\n${written}\n`)).Status).toBe(value);
    expect(valuesOf(reader('front-matter')(`---\nStatus: ${written}\n---\n`)).Status).toBe(written);
  });

  test.each([
    ['a bold name', '- **Status**: Draft'],
    ['a bold name with its colon', '- **Status:** Draft'],
    ['an italic name', '- _Status_: Draft'],
    ['a plus', '+ Status: Draft'],
    ['several spaces', '-   Status:    Draft  '],
    ['a comment behind it', '- Status: Draft <!-- or Accepted -->'],
    ['another letter case', '- STATUS: Draft'],
  ])('%s', (_, text) => {
    expect(placesOf(read(`${text}\n`))[0]).toMatch(/^1: Status = 1: Draft$/i);
  });

  test('a value that goes on in the next line, and one that has a list of its own', () => {
    const document = read('- Status: Draft,\n  or so\n- Authors:\n  - Ada Park (@ada)\n  - Bo Lin (@bo)\n- Created:\n');
    expect(valuesOf(document)).toEqual({
      Status: 'Draft, or so',
      'Author(s)': 'Ada Park (@ada), Bo Lin (@bo)',
      Created: '',
    });
    expect(document.metadata.fields[1]).toMatchObject({
      items: ['Ada Park (@ada)', 'Bo Lin (@bo)'],
      range: { line: 4, column: 5, endLine: 5, endColumn: 17 },
    });
    expect(document.metadata.fields[2]?.range).toEqual({ line: 6, column: 11, endLine: 6, endColumn: 11 });
  });

  test('a colon in a value, and an address', () => {
    expect(valuesOf(read('- Status: Draft: for now\n- Tracking Issue: https://example.com/12\n'))).toEqual({
      Status: 'Draft: for now',
      'Tracking Issue': 'https://example.com/12',
    });
  });

  test.each([
    ['no list', '# A\n\nStatus: Draft\n'],
    ['a list about other things', '# A\n\n- Speed: it matters\n- Size\n'],
    ['a list below the first section', '# A\n\n## B\n\n- Status: Draft\n'],
    ['an address for a name', '- https://example.com\n'],
  ])('are absent: %s', (_, text) => {
    expect(read(text).metadata).toEqual({ state: 'absent', range: null, fields: [] });
    expect(problemsOf(read(text))).toEqual([]);
  });
});

describe('broken lists', () => {
  test.each([
    [
      'a bullet without a name',
      '- Status: Draft\n- for the next release\n',
      ['shape', 2, 'This line of the list is no field: it has to begin with a name and a colon.'],
    ],
    [
      'a field twice',
      '- Status: Draft\n- Created: -\n- status: Accepted\n',
      ['duplicate', 3, '"status" stands twice: in line 1, too.'],
    ],
  ])('%s', (_, text, problem) => {
    expect(read(text).metadata).toMatchObject({ state: 'broken', fields: [] });
    expect(problemsOf(read(text))).toEqual([problem]);
  });
});

describe('hostile heads', () => {
  test('1,000 lists inside each other', () => {
    const lists = Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}- Status: a`).join('\n');
    expect(read(lists).metadata.state).toBe('broken');
    expect(read(lists).problems.map(({ code }) => code)).toContain('deep');
  });

  test.each([
    ['10,000 bullets', '- Status: Draft\n'.repeat(10_000), 'oversized'],
    ['a name of 30,000 words', `- Status: Draft\n- ${'a '.repeat(30_000)}\n`, 'shape'],
  ])('%s', (_, text, code) => {
    expect(read(text).metadata.state).toBe('broken');
    expect(read(text).problems.map((problem) => problem.code)).toEqual([code]);
  });
});
