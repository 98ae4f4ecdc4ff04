import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { ROWS, registry } from './acme/repository.ts';
import { editsFor, numberOf } from './knowledge/registry-problems.ts';

export const rule = stateRule({
  id: 'registry-table',
  docs: {
    summary: 'Keep the registry a table that can be read',
    why: 'A number that nobody can read is reserved for nobody.',
  },
  messages: {
    conflict: {
      what: 'A conflict of a merge is left in `{path}`.',
      why: 'Nobody knows which of the two sides counts, so nothing else in this file is judged.',
      fix: 'Keep the rows of both sides, and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
    'next-twice': {
      what: 'The row `{next}` stands more than once.',
      why: 'It shows where the next number is reserved.',
      fix: 'Remove this one, or the one above it: only the last row of the table may say so.',
    },
    'file-missing': {
      what: 'The registry `{path}` is missing.',
      fix: 'Restore the file.',
    },
    'heading-missing': {
      what: 'The heading `{heading}` is missing, and with it the table of numbers.',
      fix: 'Restore the heading, and the table below it.',
    },
    'table-missing': {
      what: 'There is no table below the heading `{heading}`.',
      fix: 'Restore the table: a header, a line of dashes, and one row for each number.',
    },
    'column-missing': {
      what: 'The table has no column `{column}`.',
      fix: 'Restore the column `{column}` in the header and in every row.',
    },
    cells: {
      what: 'The row of `{number}` has {cells} cells, and the table has {width} columns.',
      fix: 'Give each column one cell. A pipe within a cell is written `\\|`.',
    },
    number: {
      what: 'The row does not say which one number it is about: `{cell}` stands in the column `{column}`.',
      fix: 'Write the number of the proposal into the column `{column}`, and no other digits; or remove the row.',
    },
    'table-broken': {
      what: '{what} ends the table above the row of `{row}`.',
      why: 'Markdown shows the rows below a gap as plain text, and their numbers look free.',
      fix: 'Let all rows stand directly one below the other.',
    },
    'next-missing': {
      what: 'The row `{next}` is missing.',
      why: 'It shows where the next number is reserved.',
      fix: 'Add it as the last row, and leave it there:',
    },
    'next-last': {
      what: 'The row `{next}` is not the last one.',
      why: 'It shows where the next number is reserved.',
      fix: 'Move the row to the end of the table:',
    },
    'second-table': {
      what: 'Another table of `{path}` has the columns of the registry.',
      why: 'The rows of the table in line {line} count, and readers take these for entries, too.',
      fix: 'Move its rows into that table and remove this one, or give it other columns when it is about something else.',
    },
    'second-heading': {
      what: 'The heading `{heading}` stands in `{path}` twice.',
      why: 'The table in line {line} counts, and readers look for it under either heading.',
      fix: 'Keep one heading of that name.',
    },
    'html-table': {
      what: 'A table in HTML stands where readers of `{path}` take it for the registry.',
      why: 'The rows of the table in line {line} count, and no others.',
      fix: 'Move its rows into that table, and remove this one.',
    },
    unreadable: {
      what: 'The registry `{path}` cannot be read. {detail}',
      fix: 'Restore it as a text file in UTF-8, with the table of numbers.',
    },
  },
  *check({ registry }) {
    for (const problem of registry?.problems ?? []) {
      if (registry === null) return;
      yield {
        messageId: problem.code,
        data: problem.data,
        at: { path: registry.path, range: problem.range },
        key: problem.key,
        proposal: numberOf(registry, problem),
        edits: editsFor(registry, problem),
      };
    }
  },
});

const README = 'proposals/README.md';
const NEXT = '| _next_ | _(reserve your number here)_ | | |';

const HTML = '<table><tr><td>1003</td><td>Spot Nodes</td></tr></table>';
const HEADER = '| Number | Title | Author | Status |\n|---|---|---|---|\n';
const FOLDED = `<details>\n\n${HEADER}${ROWS[0]}\n\n</details>\n`;

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'another table with statuses before the registry, and a table without outer pipes',
      pull: {
        head: {
          [README]: registry(...ROWS)
            .replace('## Registry', '## Statuses\n\n| Status | Meaning |\n|---|---|\n| Draft | open |\n\n## Registry')
            .replace(/^\| (\[?1.*) \|$/gm, '$1'),
        },
      },
    },
    {
      name: 'a skipped number with fewer cells, a pipe in a title',
      pull: {
        head: { [README]: registry(...ROWS, '| 1003 | _(skipped)_ |', '| 1004 | A \\| B | Ada Park | Draft |') },
      },
    },
    {
      name: 'anchors and comments, which readers do not see, and signs around a number',
      pull: {
        head: {
          [README]: registry(
            ...ROWS.slice(0, 2),
            '| <a name="b2"></a>1002 <!-- 1001 --> | Audit Log | Cy Roe | Draft |',
            '| **ACME-1003** | Spot Nodes | Ada Park | Draft |',
          ),
        },
      },
    },
    {
      name: 'a picture of a conflict, in code',
      pull: {
        head: { [README]: `${registry(...ROWS)}\n\`\`\`\n<<<<<<< HEAD\n1003\n=======\n1004\n>>>>>>> main\n\`\`\`\n` },
      },
    },
    {
      name: 'a row that was broken before, and has been mended on the base branch since',
      pull: {
        base: { [README]: registry(...ROWS, '| soon | Spot Nodes | Ada Park | Draft |') },
        head: {
          [README]: registry(
            ...ROWS,
            '| soon | Spot Nodes | Ada Park | Draft |',
            '| 1004 | Cold Storage | Cy Roe | Draft |',
          ),
        },
        tip: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
      },
    },
    {
      name: 'an edit of a table that has ended too early for years, and never had a row for the next number',
      pull: {
        base: { [README]: registry(ROWS[0], '', ROWS[1], ROWS[2]).replace(NEXT, '') },
        head: {
          [README]: registry(ROWS[0], '', ROWS[1], ROWS[2], '| 1003 | Spot Nodes | Ada Park | Draft |').replace(
            NEXT,
            '',
          ),
        },
      },
    },
    {
      name: 'pictures in HTML, tables with some of the columns, a header alone, and a second table of old with a new row',
      pull: {
        base: { [README]: `${registry(...ROWS)}\n${FOLDED}` },
        head: {
          [README]: `<table><tr><td><img src="a.png"></td></tr></table>\n\n${registry(...ROWS)}\n${FOLDED.replace('\n\n</', '\n| 1003 | A | Ada Park | Draft |\n\n</')}\n| Number | Status |\n|---|---|\n| 1000 | Draft |\n\n${HEADER}`,
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the registry is removed',
      pull: { head: { [README]: null } },
      findings: [{ messageId: 'file-missing', path: README, line: null }],
    },
    {
      name: 'the registry is rewritten without its table',
      pull: { head: { [README]: '# ACME proposals\n' } },
      findings: [{ messageId: 'heading-missing', path: README, line: null }],
    },
    {
      name: 'the table becomes a list',
      pull: { head: { [README]: '# ACME proposals\n\n## Registry\n\n- 1000 Query Cache\n' } },
      findings: [{ messageId: 'table-missing', path: README, line: null }],
    },
    {
      name: 'a column is renamed',
      pull: { head: { [README]: registry(...ROWS).replace('| Author |', '| Champion |') } },
      findings: [{ messageId: 'column-missing', path: README, line: 7 }],
    },
    {
      name: 'a row with a cell too many, one with a cell too few',
      pull: {
        head: {
          [README]: registry(...ROWS, '| 1003 | A | B | Ada Park | Draft |', '| 1004 | Cold Storage | Draft |'),
        },
      },
      findings: [
        { messageId: 'cells', path: README, line: 12 },
        { messageId: 'cells', path: README, line: 13 },
      ],
    },
    {
      name: 'a row that waits for its number',
      pull: { head: { [README]: registry(...ROWS, '| XXXX | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'number', path: README, line: 12 }],
    },
    {
      name: 'a row for two numbers',
      pull: { head: { [README]: registry(...ROWS, '| 1003/1004 | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'number', path: README, line: 12 }],
    },
    {
      name: 'an empty line above a reservation',
      pull: { head: { [README]: registry(...ROWS, '', '| 1003 | Spot Nodes | Ada Park | Draft |') } },
      findings: [{ messageId: 'table-broken', path: README, line: 12 }],
    },
    {
      name: 'a comment among the rows, and a row that is indented like code',
      pull: {
        head: {
          [README]: registry(
            ROWS[0],
            '<!-- old ones -->',
            ...ROWS.slice(1),
            '    | 1003 | Spot Nodes | Ada Park | Draft |',
          ),
        },
      },
      findings: [
        { messageId: 'table-broken', path: README, line: 10 },
        { messageId: 'table-broken', path: README, line: 13 },
      ],
    },
    {
      name: 'a reservation in the place of the row that invites others',
      pull: {
        head: { [README]: registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |').replace(`${NEXT}\n`, '') },
      },
      findings: [{ messageId: 'next-missing', path: README, line: 12 }],
    },
    {
      name: 'a reservation below the last row',
      pull: {
        head: {
          [README]: registry(...ROWS, NEXT, '| 1003 | Spot Nodes | Ada Park | Draft |').replace(/\|[^\n]*\n$/, ''),
        },
      },
      findings: [{ messageId: 'next-last', path: README, line: 12 }],
    },
    {
      name: 'other places for rows: a table that is folded away, the heading once more, a table in HTML',
      pull: {
        head: {
          [README]: `${registry(...ROWS).replace('| Number', `${HTML}\n\n| Number`)}\n${FOLDED}\n### Registry!\n\n- 1003\n`,
        },
      },
      findings: [
        { messageId: 'html-table', path: README, line: 7 },
        { messageId: 'second-table', path: README, line: 18 },
        { messageId: 'second-heading', path: README, line: 24 },
      ],
    },
    {
      name: 'a conflict of a merge around the last row: nothing else is said of the table',
      pull: {
        head: {
          [README]: registry(
            ...ROWS,
            '<<<<<<< HEAD',
            '| 1003 | Spot Nodes | Ada Park | Draft |',
            '=======',
            '| 1003 | Cold Storage | Cy Roe | Draft |',
            '>>>>>>> main',
          ),
        },
      },
      findings: [{ messageId: 'conflict', path: README, line: 12 }],
    },
    {
      name: 'a second row that invites reservations, at the end',
      pull: { head: { [README]: registry(ROWS[0], NEXT, ROWS[1], ROWS[2]) } },
      findings: [{ messageId: 'next-twice', path: README, line: 13 }],
    },
    {
      name: 'a registry that is no text',
      pull: { head: {}, unreadable: { [README]: 'encoding' } },
      findings: [{ messageId: 'unreadable', path: README, line: null }],
    },
  ],
};
