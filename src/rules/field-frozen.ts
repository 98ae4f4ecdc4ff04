import { isDay } from '../model/day.ts';
import { filledField } from '../model/document.ts';
import type { ProposalChange } from '../model/facts.ts';
import { nameOf } from '../model/naming.ts';
import type { FieldForm, Process } from '../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../model/proposal.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { dayIn } from './knowledge/dates.ts';
import { shortPath, withDigits } from './knowledge/filenames.ts';
import { replaceInField } from './knowledge/places.ts';
import { moveTo } from './knowledge/rows.ts';
import { isVersion, versionIn } from './knowledge/versions.ts';

/** Whether a proposal at the base has to get another number: two have it, or no proposal may have it. */
const needsNumber = (process: Process, base: Side, { number }: Proposal): boolean =>
  documentsOf(base, number).length > 1 || number < process.number.first || process.number.kept.includes(number);

/** Whether one value is the other: spacing aside, or written in the form of the process at last. */
function isSame(process: Process, form: FieldForm, was: string, is: string): boolean {
  if (was.replace(/\s+/g, ' ') === is.replace(/\s+/g, ' ')) return true;
  if (form.type === 'date' && !isDay(was)) return isDay(is) && (dayIn(was) ?? is) === is;
  if (form.type === 'version' && !isVersion(process, was))
    return isVersion(process, is) && (versionIn(process, was) ?? is) === is;
  return false;
}

const isRenumbered = ({ kind, before, after }: ProposalChange): boolean =>
  kind === 'renamed' && before !== null && after !== null && before.number !== after.number;

export const rule = changeRule({
  id: 'field-frozen',
  docs: {
    summary: 'Keep what identifies a proposal: its number, and the fields that are set once',
    why: 'Others refer to a proposal by its number and date it by when it began; both stay what they were.',
  },
  messages: {
    number: {
      what: '`{was}` becomes `{is}`.',
      why: 'Issues, commits and other proposals refer to a merged proposal by its number.',
      fix: 'Keep `{was}`: name the file `{file}`.',
    },
    changed: {
      what: '`{field}` changes from `{was}` to `{is}`.',
      why: '`{field}` says how the proposal began, and that does not change.',
      fix: 'Write `{was}` again, unless it was wrong from the beginning.',
    },
  },
  *check({ changes, base }, process) {
    for (const change of changes) {
      const { before, after, opens } = change;
      if (opens || before === null || after === null) continue;
      if (isRenumbered(change) && !needsNumber(process, base, before)) {
        const to = withDigits(process, after, before.digits);
        yield {
          messageId: 'number',
          data: {
            was: nameOf(process, before.number),
            is: nameOf(process, after.number),
            file: shortPath(process, to),
          },
          at: { path: after.path, range: null },
          key: `${after.id}:number`,
          proposal: after.number,
          field: 'number',
          refuses: String(after.number),
          edits: [moveTo(after.path, to)],
        };
      }
      for (const [name, form] of Object.entries(process.fields)) {
        const was = form.frozen ? filledField(before.document, name) : null;
        const is = filledField(after.document, name);
        if (was === null || is === null || after.document === null || isSame(process, form, was.value, is.value))
          continue;
        yield {
          messageId: 'changed',
          data: { field: is.written, was: was.value, is: is.value },
          at: { path: after.path, range: is.range },
          key: `${after.id}:${name}`,
          proposal: after.number,
          field: name,
          edits: replaceInField(process, after.path, after.document, is, is.value, was.value),
        };
      }
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a placeholder is filled in',
      pull: {
        base: { [FILE]: document({ fields: { 'Created-Version': '-' } }) },
        head: { [FILE]: document() },
      },
    },
    {
      name: 'a date and a version get the form of the process',
      pull: {
        base: { [FILE]: document({ fields: { Created: '2026/3/2', 'Created-Version': 'v26.3.0' } }) },
        head: { [FILE]: document() },
      },
    },
    {
      name: 'quotes come around a value',
      pull: { head: { [FILE]: document({ fields: { Created: '"2026-03-02"' } }) } },
    },
    {
      name: 'another file name with the same number',
      pull: { head: { 'proposals/ACME-1000-result-cache.md': { from: FILE } } },
    },
    {
      name: 'one of two proposals with one number gets another one',
      pull: {
        base: { 'proposals/ACME-1000-audit-log.md': document({ heading: 'Audit Log' }) },
        head: { 'proposals/ACME-1002-audit-log.md': { from: 'proposals/ACME-1000-audit-log.md' } },
      },
    },
    {
      name: 'a number that no proposal may have gives way to another one',
      pull: {
        base: { 'proposals/ACME-0999-audit-log.md': document({ heading: 'Audit Log' }) },
        head: { 'proposals/ACME-1002-audit-log.md': { from: 'proposals/ACME-0999-audit-log.md' } },
      },
    },
    {
      name: 'an empty file gets its text',
      pull: { base: { [FILE]: '' }, head: { 'proposals/ACME-1002-audit-log.md': { from: FILE, text: document() } } },
    },
  ],
  invalid: [
    {
      name: 'a merged proposal with another number',
      pull: { head: { 'proposals/ACME-1003-query-cache.md': { from: FILE } } },
      findings: [{ messageId: 'number', path: 'proposals/ACME-1003-query-cache.md', line: null }],
    },
    {
      name: 'a later date of creation',
      pull: { head: { [FILE]: document({ fields: { Created: '2026-03-09' } }) } },
      findings: [{ messageId: 'changed', path: FILE, line: 4 }],
    },
    {
      name: 'the version of another release',
      pull: { head: { [FILE]: document({ fields: { 'Created-Version': '26.30.0' } }) } },
      findings: [{ messageId: 'changed', path: FILE, line: 5 }],
    },
  ],
};
