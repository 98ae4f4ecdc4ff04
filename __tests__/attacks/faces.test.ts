import { expect } from '@jest/globals';
import { shows } from '../support/shows.ts';
import { FILE, judged, proposal, unread } from './judged.ts';

const TABLE = `| Field | Value |
|---|---|
| Status | Draft |
| Author | Ada Park (ada@acme.dev) |
`;

/** A document with two statuses: the gate would judge one, and readers take the other for it. */
const twoFaced = (situation: string, ...head: readonly string[]): void =>
  shows('attack', situation, '`document-readable`, `duplicate`: nobody can tell which status counts', async () => {
    const text = ['# Audit Log', ...head, '## Motivation', 'Slow.'].join('\n\n');
    const report = await judged({ [FILE]: text }, 'metadata: table');
    expect(report.verdict).toBe('fail');
    expect(unread(report)).toEqual([expect.stringMatching(/^duplicate, line \d+: .*Status/)]);
  });

const FOLDED = `<details><summary>More</summary>\n\n${TABLE}\n</details>`;

twoFaced('a table of fields that is folded away, and a line that says another status', '**Status:** Accepted', FOLDED);
twoFaced('a heading that says another status than the table of fields', '### Status: Accepted', TABLE);
twoFaced(
  'a table in HTML that says another status than the one that is folded away',
  '<table><tr><th>&#83;tatus</th><td>Accepted</td></tr></table>',
  FOLDED,
);
twoFaced('a field whose name has a letter of another script', `${TABLE}| Statu\u0455 | Accepted |`);

shows(
  'attack',
  'front matter with a second status under a name that only looks the same',
  '`document-readable`, `duplicate`',
  async () => {
    const report = await judged({ [FILE]: proposal('').replace('Author:', 'Statu\u0455: Accepted\nAuthor:') });
    expect(unread(report)).toEqual([expect.stringMatching(/^duplicate, line \d+: /)]);
  },
);
