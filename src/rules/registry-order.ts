import { formatNumber } from '../model/naming.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { ROWS, registry } from './acme/repository.ts';
import { moveLine, outOfOrder, placeFor } from './knowledge/order.ts';
import { entryPlace } from './knowledge/places.ts';

/** Where more rows are out of order, the table wants sorting, not moving. */
const MOST_PLACED = 200;

export const rule = stateRule({
  id: 'registry-order',
  docs: {
    summary: 'Keep the entries in the order of their numbers',
    why: 'The last row shows which number comes next, and a row in its place is found at a glance.',
  },
  severity: 'warning',
  messages: {
    order: {
      what: 'The row of `{number}` is not where its number belongs.',
      fix: 'Move the row of `{number}`, so that the numbers ascend:',
    },
  },
  *check({ registry }, process) {
    if (registry === null) return;
    const outside = outOfOrder(registry);
    for (const entry of outside) {
      const behind = outside.length > MOST_PLACED ? null : placeFor(registry, entry, outside);
      yield {
        messageId: 'order',
        data: { number: formatNumber(process, entry.number) },
        at: entryPlace(registry, entry),
        key: String(entry.number),
        proposal: entry.number,
        restsOn: String(entry.number),
        edits: behind === null ? [] : moveLine(registry, entry.range.line, behind),
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a number that was left out, in its place',
      pull: {
        base: { 'proposals/README.md': registry(ROWS[0], ROWS[2]) },
        head: { 'proposals/README.md': registry(...ROWS) },
      },
    },
    {
      name: 'a branch behind the base branch, where higher numbers were added',
      pull: {
        head: { 'proposals/README.md': registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |') },
        tip: { 'proposals/README.md': registry(...ROWS, '| 1004 | Cold Storage | Cy Roe | Draft |') },
      },
    },
    {
      name: 'a new row at the end of a table that was out of order before',
      pull: {
        base: { 'proposals/README.md': registry(ROWS[0], ROWS[2], ROWS[1]) },
        head: {
          'proposals/README.md': registry(ROWS[0], ROWS[2], ROWS[1], '| 1003 | Spot Nodes | Ada Park | Draft |'),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a new row on top',
      pull: { head: { 'proposals/README.md': registry('| 1003 | Spot Nodes | Ada Park | Draft |', ...ROWS) } },
      findings: [{ messageId: 'order', path: 'proposals/README.md', line: 9 }],
    },
    {
      name: 'two new rows in the wrong order',
      pull: {
        head: {
          'proposals/README.md': registry(
            ...ROWS,
            '| 1004 | Cold Storage | Ada Park | Draft |',
            '| 1003 | Spot Nodes | Ada Park | Draft |',
          ),
        },
      },
      findings: [{ messageId: 'order', path: 'proposals/README.md', line: 13 }],
    },
  ],
};
