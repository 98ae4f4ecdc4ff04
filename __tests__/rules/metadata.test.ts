import { describe, expect, test } from '@jest/globals';
import { plain } from '../../src/model/prose.ts';
import type { Finding } from '../../src/model/report.ts';
import type { ExamplePull } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeExample } from '../support/acme.ts';
import { withEdits } from '../support/edits.ts';

const FIELDS = `fields:
  Number: { type: number, required: always }
  Title: { type: title, required: always }
  Status: { type: status, required: always }
  Author(s): { type: persons, aliases: [Author, Authors], required: always }
  Created: { type: date, required: always, frozen: true }
  Target Release: { required: [Implemented] }
  Note: {}
heading: { forms: ['{label}-{number}: {title}'], placeholders: [Title] }
`;
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const FILE = 'proposals/ACME-1000-query-cache.md';

const HINTS = '\n## Motivation\n\n<!-- Why is this change needed? -->\n';
const BODY = '\n## Motivation\n\nNobody knows who did what.\n';

const INSTRUCTIONS =
  '<!--\nCopy this file under the next number, and delete these instructions before you submit it.\n-->';

const TABLE_TEMPLATE = `# ACME-XXXX: Title

${INSTRUCTIONS}

| Field | Value |
|---|---|
| **Number** | XXXX |
| **Title** | |
| **Status** | Draft |
| **Author(s)** | Name (@github-handle) |
| **Created** | YYYY-MM-DD |
| **Target Release** | _(filled after acceptance)_ |
${HINTS}`;

const LIST_TEMPLATE = `# ACME-XXXX: Title

* **Number**: XXXX
* **Title**:
* **Status**: Draft
* **Author(s)**: Name (@github-handle)
* **Created**: YYYY-MM-DD
* **Target Release**:
${HINTS}`;

/** The template as an author fills it in. */
const written = (template: string): string =>
  template
    .replace(/<!--[\s\S]*?-->\n\n/, '')
    .replace(HINTS, BODY)

    .replace('XXXX: Title', '1002: Audit Log')
    .replace('XXXX', '1002')
    .replace('| **Title** | |', '| **Title** | Audit Log |')
    .replace('* **Title**:', '* **Title**: Audit Log')
    .replace('Name (@github-handle)', 'Ada Park (@adap)')
    .replace('YYYY-MM-DD', '2026-03-02');
const TABLE = written(TABLE_TEMPLATE);
const LIST = written(LIST_TEMPLATE);

const adding = (form: string, template: string, text: string): ExamplePull => ({
  process: `metadata: ${form}\n${FIELDS}`,
  base: { 'proposals/ACME-0000-template.md': template },
  head: { [NEW_FILE]: text },
});
const inTable = (text: string): ExamplePull => adding('table', TABLE_TEMPLATE, text);
const inList = (text: string): ExamplePull => adding('list', LIST_TEMPLATE, text);

/** What an author reads of one rule about a document: line and sentences, the block to paste, and the lines of the edits. */
async function told(id: string, pull: ExamplePull): Promise<readonly string[]> {
  const findings = await introduced(id, pull);
  return findings.flatMap(({ what, fix, edits, snippet, at }) => [
    `${at.range?.line ?? 'file'}: ${plain(what)} ${plain(fix)}`,
    ...(snippet === null ? [] : [snippet]),
    ...edits.map((edit) => ('rename' in edit ? edit.rename.to : `${edit.line}: ${edit.text}`)),
  ]);
}

async function introduced(id: string, pull: ExamplePull): Promise<readonly Finding[]> {
  const { findings } = await judgeExample(
    pull,
    rules.filter((rule) => rule.id === id),
  );
  return findings.filter(({ origin }) => origin === 'introduced');
}

describe('a clean document is clean', () => {
  test.each([
    ['table', inTable(TABLE)],
    ['list', inList(LIST)],
  ])('with a %s', async (_, pull) => {
    const said = await Promise.all(
      rules.filter(({ id }) => /^(field|status|document|title|template|date)/.test(id)).map(({ id }) => told(id, pull)),
    );
    expect(said.flat()).toEqual([]);
  });
});

const LATER = 'The next status comes in a later pull request.';

describe('what to write, and the edit that writes it', () => {
  const cases: readonly [string, string, ExamplePull, readonly string[]][] = [
    [
      'a first status in a table',
      'status-initial',
      inTable(TABLE.replace('| Draft |', '| Accepted |')),
      [
        `7: A new proposal begins as \`Draft\`, not as \`Accepted\`. Write \`| **Status** | Draft |\`. ${LATER}`,
        '7: | **Status** | Draft |',
      ],
    ],
    [
      'a first status below a plain name',
      'status-initial',
      inTable(TABLE.replace('| **Status** | Draft |', '| status | Accepted |')),
      [
        `7: A new proposal begins as \`Draft\`, not as \`Accepted\`. Write \`| status | Draft |\`. ${LATER}`,
        '7: | status | Draft |',
      ],
    ],
    [
      'a first status in a list',
      'status-initial',
      inList(LIST.replace(': Draft', ': Accepted')),
      [
        `5: A new proposal begins as \`Draft\`, not as \`Accepted\`. Write \`* **Status**: Draft\`. ${LATER}`,
        '5: * **Status**: Draft',
      ],
    ],
    [
      'a first status in a section',
      'status-initial',
      adding('sections', '# Title\n\n## Status\n\nDraft\n', '# ACME-1002: Audit Log\n\n## Status\n\nAccepted\n'),
      [`5: A new proposal begins as \`Draft\`, not as \`Accepted\`. Write \`Draft\`. ${LATER}`, '5: Draft'],
    ],
    [
      'a bold status',
      'status-known',
      inTable(TABLE.replace('| Draft |', '| **draft** |')),
      ['7: The status `draft` is written `Draft`. Write `Draft`.', '7: | **Status** | **Draft** |'],
    ],
    [
      'a misspelt status in a list',
      'status-known',
      inList(LIST.replace(': Draft', ': Darft')),
      ['5: The status `Darft` is written `Draft`. Write `Draft`.', '5: * **Status**: Draft'],
    ],
    [
      'a bold name in a table',
      'field-required',
      inTable(TABLE.replace('**Created**', '**Craeted**')),
      [
        '9: `Created` is not filled in: `Craeted` stands in its place. Write `Created` instead of `Craeted`.',
        '9: | **Created** | 2026-03-02 |',
      ],
    ],
    [
      'a name that is nearly an alias',
      'field-required',
      inList(LIST.replace('Author(s)', 'Auhtors')),
      [
        '6: `Author(s)` is not filled in: `Auhtors` stands in its place. Write `Author(s)` instead of `Auhtors`.',
        '6: * **Author(s)**: Ada Park (@adap)',
      ],
    ],
    [
      'an optional name',
      'field-known',
      inTable(TABLE.replace('**Target Release**', '**Traget Release**')),
      [
        '10: `Traget Release` is no field of this process; `Target Release` is. Write `Target Release` instead of `Traget Release`.',
        '10: | **Target Release** | _(filled after acceptance)_ |',
      ],
    ],
    [
      'a date in a cell',
      'field-format',
      inTable(TABLE.replace('2026-03-02', '2026/3/2')),
      [
        '9: `2026/3/2` in `Created` is no date as `YYYY-MM-DD`. Write it as `2026-03-02`.',
        '9: | **Created** | 2026-03-02 |',
      ],
    ],
    [
      'one of two authors under an alias, on two lines of a cell',
      'field-format',
      inTable(TABLE.replace('| **Author(s)** | Ada', '| **Authors** | Bo Lin <bo@acme.dev><br>Ada')),
      [
        '8: `Bo Lin <bo@acme.dev>` in `Authors` is no name with an address behind it. Write it as `Bo Lin (bo@acme.dev)`, with an email address or a `@handle` between the parentheses.',
        '8: | **Authors** | Bo Lin (bo@acme.dev)<br>Ada Park (@adap) |',
      ],
    ],
    [
      'a value that comes too early leaves an empty cell',
      'field-premature',
      inTable(TABLE.replace('_(filled after acceptance)_', '**26.4.0**')),
      [
        '10: `Target Release` says `26.4.0`, but the status is `Draft`. Leave `Target Release` empty until then.',
        '10: | **Target Release** | |',
      ],
    ],
    [
      'a value that comes too early leaves a bare name',
      'field-premature',
      inList(LIST.replace('Release**:', 'Release**: **26.4.0**')),
      [
        '8: `Target Release` says `26.4.0`, but the status is `Draft`. Leave `Target Release` empty until then.',
        '8: * **Target Release**:',
      ],
    ],
    [
      'a date that is kept',
      'field-frozen',
      {
        ...inTable(TABLE),
        base: { 'proposals/ACME-0000-template.md': TABLE_TEMPLATE, [FILE]: TABLE },
        head: { [FILE]: TABLE.replace('| 2026-03-02 |', '|   2026-03-09   |') },
      },
      [
        '9: `Created` changes from `2026-03-02` to `2026-03-09`. Write `2026-03-02` again, unless it was wrong from the beginning.',
        '9: | **Created** |   2026-03-02   |',
      ],
    ],
    [
      'a year behind',
      'date-plausible',
      inTable(TABLE.replace('2026-03-02', '2025-03-02')),
      [
        '9: `Created` is `2025-03-02`, 373 days before this pull request. If the year is a slip, write `| **Created** | 2026-03-02 |`.',
        '9: | **Created** | 2026-03-02 |',
      ],
    ],
    [
      'the number of the template',
      'number-format',
      inTable(TABLE.replace('| 1002 |', '| XXXX |')),
      ['5: `Number` still says `XXXX`. Write `1002`, the number of the file.', '5: | **Number** | 1002 |'],
    ],
    [
      'a title with a pipe',
      'title-heading',
      inTable(TABLE.replace('1002: Audit Log', '1002: Audit | Trail')),
      [
        '6: `Title` says `Audit Log`, the heading says `Audit | Trail`. Check first which title is right: the entry says what `Title` does. Write `Audit | Trail` in `Title`, or change the heading.',
        '6: | **Title** | Audit \\| Trail |',
      ],
    ],
    [
      'a pipe in a value',
      'document-readable',
      inTable(TABLE.replace('| Audit Log |', '| Audit | Log |')),
      [
        '6: A row of the table has too many cells. The row of "Title" has 3 cells, the table has 2 columns. Write a pipe that belongs to a value as `\\|`.',
        '6: | **Title** | Audit \\| Log |',
      ],
    ],
  ];

  test.each(cases)('%s', async (_, id, pull, said) => {
    expect(await told(id, pull)).toEqual(said);
    const edits = (await introduced(id, pull)).flatMap((finding) => finding.edits);
    expect(await told(id, withEdits(pull, edits))).toEqual([]);
  });
});

describe('what to write, where nobody else can', () => {
  const cases: readonly [string, string, ExamplePull, readonly string[]][] = [
    [
      'an empty cell',
      'field-required',
      inTable(TABLE.replace('| 2026-03-02 |', '| |')),
      ['9: `Created` is not filled in. Write `| **Created** | YYYY-MM-DD |` in the table.'],
    ],
    [
      'a row that is not there, and the title that the heading has',
      'field-required',
      inTable(TABLE.replace('| **Created** | 2026-03-02 |\n', '').replace('| **Title** | Audit Log |', '| Title | |')),
      [
        '3: `Created` is not filled in. Write `| **Created** | YYYY-MM-DD |` in the table.',
        '6: `Title` is not filled in. Write `| Title | Audit Log |` in the table.',
      ],
    ],
    [
      'a field under an alias',
      'field-required',
      inTable(TABLE.replace('| **Author(s)** | Ada Park (@adap) |', '| **Authors** | TBD |')),
      ['8: `Authors` is not filled in. Write `| **Authors** | Name (@github-handle) |` in the table.'],
    ],
    [
      'a bullet without a value',
      'field-required',
      inList(LIST.replace(': 2026-03-02', ':')),
      ['7: `Created` is not filled in. Write `* **Created**: YYYY-MM-DD` in the list.'],
    ],
    [
      'a header line without a value',
      'field-required',
      adding(
        'header',
        '',
        'Number: 1002\nTitle: Audit Log\nStatus: Draft\nAuthor:\nCreated: 2026-03-02\n\n# ACME-1002: Audit Log\n',
      ),
      ['4: `Author` is not filled in. Write `Author: Name (email)` in the header.'],
    ],
    [
      'no table at all',
      'field-required',
      inTable('# ACME-1002: Audit Log\n'),
      [
        'file: The document has no metadata. Write this table below the title, and fill it in:',
        '| Field | Value |\n|---|---|\n| **Number** | 1002 |\n| **Title** | Audit Log |\n| **Status** | Draft |\n' +
          '| **Author(s)** | Name (@github-handle) |\n| **Created** | YYYY-MM-DD |\n| **Target Release** | _(filled after acceptance)_ |',
      ],
    ],
    [
      'no list at all',
      'field-required',
      inList('# ACME-1002: Audit Log\n'),
      [
        'file: The document has no metadata. Write this list below the title, and fill it in:',
        '* **Number**: 1002\n* **Title**: Audit Log\n* **Status**: Draft\n* **Author(s)**: Name (@github-handle)\n' +
          '* **Created**: YYYY-MM-DD\n* **Target Release**:',
      ],
    ],
    [
      'the author of the template',
      'field-format',
      inTable(TABLE.replace('Ada Park (@adap)', 'Name (@github-handle)')),
      [
        '8: `Author(s)` still holds the example of the template, `Name (@github-handle)`. Write who it is, as `Name (@github-handle)`.',
      ],
    ],
    [
      'the date of the template',
      'field-format',
      inTable(TABLE.replace('2026-03-02', 'YYYY-MM-DD')),
      ['9: `Created` still says `YYYY-MM-DD`. Write the day in this form, for instance `2026-03-10`.'],
    ],
    [
      'one field under two names',
      'document-readable',
      inTable(TABLE.replace('| **Created**', '| Authors | Bo Lin (@bo) |\n| **Created**')),
      ['9: A field stands twice. "Authors" is the same field as "Author(s)" in line 8. Remove one of the two.'],
    ],
    [
      'a bullet without a colon',
      'document-readable',
      inList(LIST.replace('* **Created**:', '* Created')),
      [
        '7: The list has an unknown form. This line of the list is no field: it has to begin with a name and a colon. Write each field as `* **Name**: value`.',
      ],
    ],
    [
      "the template's instructions above the table",
      'template-leftover',
      inTable(TABLE.replace('Audit Log\n\n', `Audit Log\n\n${INSTRUCTIONS}\n\n`)),
      [
        '4: The instructions of the template still stand here: `Copy this file under the next number, and delete these instructions before you submit it.`. Delete the comment.',
        '3: ',
      ],
    ],
  ];
  test.each(cases)('%s', async (_, id, pull, said) => expect(await told(id, pull)).toEqual(said));
});
