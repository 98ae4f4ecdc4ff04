import { describe, expect, test } from '@jest/globals';
import { placesOf, problemsOf, reader, valuesOf } from './reading.ts';

const read = reader('sections');

const RECORD = `# 2. Use one queue

Date: 2026-03-02

## Status

<!-- Proposed, Accepted -->

Accepted

Supersedes [1. Use many](0001-use-many.md)

## Context

\`\`\`
## Status
\`\`\`
`;

describe('sections', () => {
  test('hold a value in the first line below their heading', () => {
    expect(placesOf(read(RECORD))).toEqual(['5: Status = 9: Accepted']);
    expect(read(RECORD).metadata.range).toEqual({ line: 5, column: 1, endLine: 9, endColumn: 9 });
    expect(read(RECORD).headings.map(({ text }) => text)).toEqual(['2. Use one queue', 'Status', 'Context']);
    expect(read(RECORD.replaceAll('\n', '\r\n')).metadata).toEqual(read(RECORD).metadata);
  });

  test.each([
    ['directly below', '## Status\nAccepted\n', 'Accepted'],
    ['in a list', '## Status\n\n- Accepted\n- since May\n', 'Accepted'],
    ['in bold', '## Status\n\n**Accepted**\n', 'Accepted'],
    ['in the first of two lines', '## Status\n\nAccepted\non Monday\n', 'Accepted'],
    ['below a heading with a colon', '## Status:\n\nAccepted\n', 'Accepted'],
    ['below a closed heading', '## Status ##\n\nAccepted\n', 'Accepted'],
    ['nowhere', '## Status\n\n## Context\n\nAccepted\n', ''],
    ['behind the end of the file', '## Status\n', ''],
  ])('%s', (_, text, value) => expect(valuesOf(read(`# A\n\n${text}`))).toEqual({ Status: value }));

  test('of several fields, under the names of the process', () => {
    const document = read('# A\n\n## Status\n\nDraft\n\n## Context\n\nSlow.\n\n## Authors\n\nAda Park (@ada)\n');
    expect(valuesOf(document)).toEqual({ Status: 'Draft', 'Author(s)': 'Ada Park (@ada)' });
  });

  test.each([
    ['no such heading', '# A\n\n## Context\n\nSlow.\n'],
    ['a title', '# Status\n\nDraft\n'],
    ['a sub-section', '# A\n\n## B\n\n### Status\n\nDraft\n'],
    ['code', '# A\n\n```\n## Status\nDraft\n```\n'],
  ])('are absent: %s', (_, text) => expect(read(text).metadata.state).toBe('absent'));

  test('that stand twice, or far below, or in a text too intricate', () => {
    expect(problemsOf(read('## Status\n\nDraft\n\n## Status\n\nAccepted\n'))).toEqual([
      ['duplicate', 5, '"Status" stands twice: in line 1, too.'],
    ]);
    expect(read('a\n\n'.repeat(20_000).concat('## Status\n\nDraft\n')).metadata.state).toBe('absent');
    const deep = read(`## Status\n\n${'> '.repeat(100)}Draft\n`);
    expect(deep.metadata.state).toBe('broken');
    expect(deep.problems.map(({ code }) => code)).toEqual(['deep']);
  });
});
