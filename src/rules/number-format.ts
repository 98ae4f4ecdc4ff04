import { filledField } from '../model/document.ts';
import { formatNumber } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import { readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document, ROWS, registry } from './acme/repository.ts';
import { pathToBe, properPath, shortPath } from './knowledge/filenames.ts';
import { entryPlace, replaceCell, replaceField } from './knowledge/places.ts';
import { numberCell, renameTo } from './knowledge/rows.ts';

/** The digits of a value that repeats the proposal's number, with the label before it or a link around it or without; null for anything else. */
function digitsIn({ label }: Process, value: string): string | null {
  const text = /^\[([^\]]*)\]\([^)]*\)$/.exec(value)?.[1] ?? value;
  return new RegExp(`^(?:${label}[-\\s#]*)?(\\d{1,12})$`, 'i').exec(text.trim())?.[1] ?? null;
}

/** Fields that repeat the proposal's number: the file name leads. */
function* inFields(side: Side, process: Process): Generator<Violation<'field' | 'other' | 'unfilled'>> {
  const names = Object.keys(process.fields).filter((name) => process.fields[name]?.type === 'number');
  for (const { id, path, number, document } of readProposals(side))
    for (const name of names) {
      const field = filledField(document, name);
      const expected = formatNumber(process, number);
      const digits = field === null ? null : digitsIn(process, field.value);
      if (field === null || digits === expected) continue;
      const same = digits !== null && Number(digits) === number;
      yield {
        messageId: same ? 'field' : /X{2,}$/i.test(field.value) ? 'unfilled' : 'other',
        data: { field: name, digits: field.value, expected },
        at: { path, range: field.range },
        key: `${id}:${name}:${field.value}`,
        proposal: number,
        restsOn: String(number),
        edits: replaceField(process, path, document, field, expected),
      };
    }
}

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
    field: {
      what: '`{field}` says `{digits}`, which is written `{expected}`.',
      fix: 'Write `{expected}`.',
    },
    other: {
      what: '`{field}` says `{digits}`, the file name says `{expected}`.',
      why: 'Who finds the document by one number would look for it by the other.',
      fix: 'Write `{expected}`, the number of the file.',
    },
    unfilled: {
      what: '`{field}` still says `{digits}`.',
      why: 'A copy of the text, away from its file, is known by this field.',
      fix: 'Write `{expected}`, the number of the file.',
    },
    folder: {
      what: 'The folder name has `{digits}`, which is written `{expected}`.',
      fix: 'Rename the folder to `{to}`.',
    },
  },
  *check(side, process) {
    for (const proposal of side.proposals) {
      const { id, path, digits, number, wellNamed } = proposal;
      const expected = formatNumber(process, number);
      if (digits === expected) continue;
      const to = properPath(process, proposal) ?? path.replace(digits, expected);
      const edits = renameTo(process, side, proposal, to);
      const data = { digits, expected, to: shortPath(process, to) };
      yield {
        messageId: 'file',
        data,
        at: { path, range: null },
        key: id,
        proposal: number,
        // One name is told once: file-name gives the proper one whole.
        ...(wellNamed ? { refuses: path, restsOn: String(number) } : { restsOn: path }),
        edits,
      };
    }
    yield* inFields(side, process);
    for (const { path, digits, number, expected: to } of side.folders) {
      const expected = formatNumber(process, number);
      if (digits === expected || path === to) continue;
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
      const path = linked === undefined ? (entry.link?.path ?? null) : pathToBe(process, side, linked);
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

const FILE = 'proposals/ACME-1000-query-cache.md';
const numbered = (value: string) => ({
  process: 'fields: { Status: { type: status }, Number: { type: number } }',
  head: { [FILE]: document({ fields: { Number: value } }) },
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
    { name: 'a field that repeats the number', pull: numbered('1000') },
    { name: 'a field that repeats the name', pull: numbered('"[ACME-1000](ACME-1000-query-cache.md)"') },
    { name: 'a field that says nothing: that is for another rule to say', pull: numbered('-') },
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
      name: 'a field with too many zeros',
      pull: numbered('01000'),
      findings: [{ messageId: 'field', path: FILE, line: 8 }],
    },
    {
      name: 'a field that was copied from the proposal before',
      pull: numbered('ACME-0999'),
      findings: [{ messageId: 'other', path: FILE, line: 8 }],
    },
    {
      name: 'the field of the template',
      pull: numbered('XXXX'),
      findings: [{ messageId: 'unfilled', path: FILE, line: 8 }],
    },
    {
      name: 'an entry without its leading zero',
      pull: { head: { 'proposals/README.md': registry('| 999 | Time Zones | Ada Park | Draft |', ...ROWS) } },
      findings: [{ messageId: 'entry', path: 'proposals/README.md', line: 9 }],
    },
  ],
};
