import { describe, expect, test } from '@jest/globals';
import { problemsOf, reader, valuesOf } from './reading.ts';

const inTable = reader('table');
const inList = reader('list');
const inSections = reader('sections');

const TABLE = '| Field | Value |\n|---|---|\n| Number | 1002 |\n| **Status** | Draft |\n';
const head = (...blocks: readonly string[]): string => ['# A', ...blocks, '## B', ''].join('\n\n');

describe('a field that stands twice in the head', () => {
  test.each([
    ['a second table', head(TABLE, '| Field | Value |\n|---|---|\n| Status | Accepted |'), 11],
    [
      'a table below the one that is folded away',
      head('<details>', TABLE, '</details>', '|||\n|-|-|\n| Status | Done |'),
      15,
    ],
    ['the header of a table above', head('| **Status** | Accepted |\n|---|---|', TABLE), 3],
    ['the header of the table', head(TABLE.replace('| Field | Value |', '| **Status** | Accepted |')), 6],
    ['a list', head(TABLE, '- **Status**: Accepted'), 9],
    ['a list in a list', head(TABLE, '- Now\n  - Status: Accepted'), 10],
    ['a quote', head(TABLE, '> | | |\n> |---|---|\n> | Status | Accepted |'), 11],
    [
      'a third column, under the same header',
      head(TABLE, '| Field | Value | Since |\n|-|-|-|\n| Status | Done | May |'),
      11,
    ],
    ['a paragraph', head(TABLE, '**Status:** Accepted'), 9],
    ['a bold word in a quote', head('> [!NOTE]\n> **Status** Accepted', TABLE), 3],
    ['a heading', head('### Status: Accepted (2026-03-02)', TABLE), 3],
    ['a heading in HTML', head('<h2><b>Sta</b>tus: Accepted</h2>', TABLE), 3],
    ['a table in HTML', head('<table><tr><th>Status</th>\n<td>Accepted</td></tr></table>', TABLE), 3],
    ['a table in HTML, in pieces', head('<table>\n\n<td>&#83;tatus</td>\n\n<td>Accepted</td>', TABLE), 5],
    ['a table in HTML, within a paragraph', head('Now <table><tr><td>Status<td>Accepted</table>', TABLE), 3],
    ['a table within HTML', head('<details open>\n| Status | Accepted |\n</details>', TABLE), 3],
    ['two paragraphs', head('Status', 'Accepted', TABLE), 3],
    ['a name in letters that look the same', head(`${TABLE}| Statu\u0455 | Accepted |`), 7],
    ['a name with a sign that cannot be seen', head(`${TABLE}| Sta\u200btus\u200f | Accepted |`), 7],
    ['a name in wide letters', head(`${TABLE}| Ｓｔａｔｕｓ | Accepted |`), 7],
    ['a name with a comment in it', head(`${TABLE}| Sta<!-- -->tus | Accepted |`), 7],
    ['a name that is a link', head(`${TABLE}| [Status](#b) | Accepted |`), 7],
    ['a name with an escape', head(`${TABLE}| &#83;tatus | Accepted |`), 7],
  ])('is told in a table: %s', (_, text, line) => {
    expect(inTable(text).metadata.state).toBe('broken');
    expect(problemsOf(inTable(text))).toEqual([
      ['duplicate', line, expect.stringMatching(/in line \d+, too|in line \d+\.$/)],
    ]);
  });

  test.each([
    ['a second list', head('- Status: Draft', 'Now:', '- Status: Done'), 7],
    ['a table', head('- Status: Draft', '| Status | Accepted |\n|---|---|'), 5],
    ['a link', head('- Status: Draft\n- [Status](#b): Accepted'), 4],
  ])('is told in a list: %s', (_, text, line) => {
    expect(problemsOf(inList(text))).toEqual([['duplicate', line, expect.stringContaining('in line 3')]]);
  });

  test.each([
    ['the same status in a paragraph', '**Status:** Draft (see below)'],
    ['the same status in HTML', '<p align="center">Status: <b>draft</b></p>'],
    ['a sentence about statuses', 'Status accepted by the server is kept. A status: what a job says of itself.'],
    ['a comment', '<!-- Status: Accepted -->'],
    ['an explanation', 'Statuses: Accepted means that the work may begin.'],
    ['a log of changes', '| Date | Status | Change |\n|-|-|-|\n| 2026-03-02 | Draft | written |'],
    ['a log of statuses', '| Status | Date |\n|-|-|\n| Draft | 2026-03-02 |\n| Accepted | 2026-03-09 |'],
    ['a log of what changed when', '| What | When |\n|-|-|\n| Status | 2026-03-02 |'],
    ['a log of fields', '| Date | Field | Old |\n|-|-|-|\n| 2026-03-02 | Status | Accepted |'],
    ['a log of fields with two values', '| What | From | To |\n|-|-|-|\n| Status | Draft | Accepted |'],
    ['a related proposal', '| Number | Title | Status |\n|-|-|-|\n| 1001 | Lists | Accepted |'],
    [
      'a list of remarks',
      '- 2026-03-02: Status is Draft\n- Reviewed by: Bo\n- Status: Draft since 2026-03-02 <!-- -->'.replace(
        /\n- Status.*/,
        '',
      ),
    ],
    ['another list', '- Status\n- Created on Monday'],
    ['a comment', '<!--\n| Field | Value |\n|---|---|\n| Status | Accepted |\n-->'],
    ['code', '```\n| Status | Accepted |\n|---|---|\n```'],
  ])('is none in another kind of block: %s', (_, block) => {
    for (const text of [head(TABLE, block), head(block, TABLE)])
      expect([problemsOf(inTable(text)), valuesOf(inTable(text))]).toEqual([[], { Number: '1002', Status: 'Draft' }]);
  });

  test('is none below a section, be it of the first level', () => {
    const text = `- Status: Draft\n\n# Summary\n\nNew.\n\n# Design\n\n- Status: kept in a column\n`;
    expect(problemsOf(inList(text))).toEqual([]);
    expect(problemsOf(inTable(`${head(TABLE)}\n| Status | Accepted |\n|---|---|\n`))).toEqual([]);
  });
});

describe('a second status', () => {
  test('may not stand in a third column, where notes may', () => {
    const wide = (note: string): string =>
      head(
        `| Field | Value | Note |\n|---|---|---|\n| Status | Draft | ${note} |\n| Created | 2026-03-02 | Accepted |`,
      );
    expect(problemsOf(inTable(wide('Accepted')))).toEqual([
      ['cells', 5, 'The row of "Status" says "Accepted" beside "Draft".'],
    ]);
    expect(problemsOf(inTable(wide('until Monday')))).toEqual([]);
  });

  test.each([
    ['in a list below it', '- Status: Draft\n  - Accepted'],
    ['in a lone word below it', '- Status: Draft\n  - Done'],
    ['in a paragraph below it', '- Status: Draft\n\n  **Accepted**'],
  ])('may not stand in a list: %s', (_, block) => {
    expect(inList(head(block)).metadata.state).toBe('broken');
    expect(inList(head(block)).problems).toMatchObject([{ code: 'shape' }]);
  });

  test('is not what a list says below the status of reviews, nor what it says below other fields', () => {
    const text = head('- Status: Draft\n  - waits for Bo\n  - Draft until Monday\n- Sponsor: Bo\n  - Accepted');
    expect([problemsOf(inList(text)), valuesOf(inList(text))]).toEqual([[], { Status: 'Draft', Sponsor: 'Bo' }]);
  });

  test.each([
    'Draft\n\nDone',
    'Draft\n\nAccepted',
    'Draft\nAccepted',
    '- Draft\n- Accepted',
    'Draft\n\n> Accepted in May',
  ])('may not stand in its section: %j', (text) => {
    expect(inSections(`# A\n\n## Status\n\n${text}\n\n## B\n`).problems).toMatchObject([{ code: 'shape' }]);
  });

  test.each([
    'Draft\n\nAmends [1. Lists](1.md)',
    'Draft\n\n2026-03-02',
    'Draft\n\n<!-- Accepted -->',
    'Draft\n\nDraft',
  ])('is not what a record says below its status: %j', (text) => {
    expect(inSections(`# A\n\n## Status\n\n${text}\n\n## B\n\nAccepted\n`).problems).toEqual([]);
  });

  test('counts when it stands between two comments', () => {
    const document = inSections('# A\n\n## Status\n\n<!-- a --> Accepted <!-- b -->\n\nDraft\n');
    expect(valuesOf(document)).not.toEqual({ Status: 'Draft' });
  });
});

test('what a comment hides is no value, and a tag is none', () => {
  const text = head(
    `${TABLE.replace('Draft', '<b>Dr<!-- Accepted -->aft</b>')}| Author(s) | Ada <!-- , Bo (@bo) --> (@ada) |`,
  );
  expect(valuesOf(inTable(text))).toMatchObject({ Status: 'Draft', 'Author(s)': 'Ada  (@ada)' });
  expect(valuesOf(inTable(text.replace('1002', '<number>')))).toMatchObject({ Number: '<number>' });
  expect(valuesOf(inList(head('- Status: Draft\n- Title: Use `Vec<T>`')))).toMatchObject({ Title: 'Use `Vec<T>`' });
});
