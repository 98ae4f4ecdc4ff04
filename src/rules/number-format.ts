import { formatNumber } from '../model/naming.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { properPath } from './knowledge/filenames.ts';
import { entryPlace, replaceCell } from './knowledge/places.ts';
import { numberCell, renameTo } from './knowledge/rows.ts';

export const rule = stateRule({
  id: 'number-format',
  docs: {
    summary: 'Write numbers with as many digits as the process does',
    why: 'One spelling of a number is found by every search and sorts in every listing.',
  },
  messages: {
    file: {
      what: 'The file name has `{digits}`, which is written `{expected}`.',
      fix: 'Rename the file to `{to}`.',
    },
    entry: {
      what: 'The entry has `{digits}`, which is written `{expected}`.',
      fix: 'Write `{expected}` in the number cell:',
    },
    folder: {
      what: 'The folder name has `{digits}`, which is written `{expected}`.',
      fix: 'Rename the folder to `{to}`.',
    },
  },
  *check(side, process) {
    for (const proposal of side.proposals) {
      const { id, path, digits, number } = proposal;
      const expected = formatNumber(process, number);
      if (digits === expected) continue;
      const to = properPath(process, proposal) ?? path.replace(digits, expected);
      const edits = renameTo(process, side, proposal, to);
      const data = { digits, expected, to };
      yield {
        messageId: 'file',
        data,
        at: { path, range: null },
        key: id,
        proposal: number,
        restsOn: String(number),
        edits,
      };
    }
    for (const { path, digits, number, expected: to } of side.folders) {
      const expected = formatNumber(process, number);
      if (digits === expected) continue;
      const edits = [{ rename: { from: path, to } }];
      const data = { digits, expected, to };
      yield { messageId: 'folder', data, at: { path, range: null }, key: path, proposal: number, edits };
    }
    for (const entry of side.registry?.entries ?? []) {
      const digits = /\d{1,12}/.exec(entry.digits.value)?.[0];
      if (side.registry === null || entry.number === null || digits === undefined) continue;
      const expected = formatNumber(process, entry.number);
      if (digits === expected) continue;
      const linked = side.proposals.find(({ path }) => path === entry.link?.path);
      const path = linked === undefined ? (entry.link?.path ?? null) : (properPath(process, linked) ?? linked.path);
      yield {
        messageId: 'entry',
        data: { digits, expected },
        at: entryPlace(side.registry, entry, entry.digits),
        key: `entry:${digits}`,
        proposal: entry.number,
        restsOn: String(entry.number),
        edits: replaceCell(side.registry, entry, entry.digits, numberCell(process, side.registry, entry.number, path)),
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'an entry that names the process before the number',
      pull: { head: { 'proposals/README.md': registry(...ROWS, '| ACME-1003 | Spot Nodes | Ada Park | Draft |') } },
    },
    {
      name: 'digits in the words of a file name and in a title',
      pull: {
        head: {
          'proposals/README.md': registry(
            ...ROWS,
            '| [1003](ACME-1003-ipv6.md) | IPv6 in 30 Days | Ada Park | Draft |',
          ),
          'proposals/ACME-1003-ipv6.md': document({ heading: 'IPv6 in 30 Days' }),
        },
      },
    },
    {
      name: 'old files with short numbers, one of them edited',
      pull: {
        base: { 'proposals/ACME-41-old-times.md': document({ heading: 'Old Times' }) },
        head: { 'proposals/ACME-41-old-times.md': document({ heading: 'Old Times, Retold' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a file and a folder with too many zeros',
      pull: {
        head: {
          'proposals/ACME-01002-audit-log.md': document({ heading: 'Audit Log' }),
          'proposals/ACME-01002/schema.md': '# Schema\n',
        },
      },
      findings: [
        { messageId: 'folder', path: 'proposals/ACME-01002', line: null },
        { messageId: 'file', path: 'proposals/ACME-01002-audit-log.md', line: null },
      ],
    },
    {
      name: 'an entry without its leading zero',
      pull: { head: { 'proposals/README.md': registry('| 999 | Time Zones | Ada Park | Draft |', ...ROWS) } },
      findings: [{ messageId: 'entry', path: 'proposals/README.md', line: 9 }],
    },
  ],
};
