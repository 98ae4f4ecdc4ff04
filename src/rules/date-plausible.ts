import { daysBetween } from '../model/day.ts';
import { type Document, type Field, filledField } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { otherYear } from './knowledge/dates.ts';
import { replaceInField } from './knowledge/places.ts';

/** Fields that say once and for all when a proposal began, filled in. */
const beginnings = (process: Process, document: Document): readonly Field[] =>
  Object.entries(process.fields).flatMap(([name, form]) => {
    const field = form.type === 'date' && form.frozen ? filledField(document, name) : null;
    return field === null ? [] : [field];
  });

/** Days that a proposal may be written on before its pull request. */
const LONGEST = 60;

export const rule = changeRule({
  id: 'date-plausible',
  docs: {
    summary: 'Require the date of a new proposal to be a recent one',
    why: 'A year typed wrong is easily overlooked, and nobody notices until the list is sorted by dates.',
  },
  severity: 'warning',
  messages: {
    year: {
      what: '`{field}` is `{value}`, {days} days before this pull request.',
      fix: 'If the year is a slip, write `{line}`.',
    },
    far: {
      what: '`{field}` is `{value}`, {days} days before this pull request.',
      why: 'A new proposal is mostly some days or weeks old; a date far back is often a slip.',
      fix: 'Check the date, and keep it if the proposal is that old.',
    },
  },
  *check({ changes, head: { today } }, process) {
    for (const { after, opens, number } of changes) {
      if (!opens || after === null || after.document === null) continue;
      for (const field of beginnings(process, after.document)) {
        const days = daysBetween(field.value, today);
        // A day in the future is for field-format to report.
        if (days === null || days <= LONGEST) continue;
        const right = otherYear(field.value, today, LONGEST);
        const { path, document } = after;
        const edits = right === null ? [] : replaceInField(process, path, document, field, field.value, right);
        const [edit] = edits;
        const line = edit !== undefined && 'text' in edit ? edit.text.trim() : right;
        yield {
          messageId: right === null ? 'far' : 'year',
          data: { field: field.written, value: field.value, days, line },
          at: { path, range: field.range },
          key: `${after.id}:${field.name}`,
          proposal: number,
          field: field.name,
          edits,
          isChoice: true,
        };
      }
    }
  },
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a draft that took seven weeks',
      pull: { head: { [NEW_FILE]: document({ fields: { Created: '2026-01-19' } }) } },
    },
    {
      name: 'a draft of December that is submitted in January',
      pull: { today: '2026-01-08', head: { [NEW_FILE]: document({ fields: { Created: '2025-12-19' } }) } },
    },
    {
      name: 'an old proposal is edited',
      pull: {
        base: { [FILE]: document({ fields: { Created: '2024-08-30' } }) },
        head: { [FILE]: document({ fields: { Created: '2024-08-30' }, heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'an old proposal gets another file name',
      pull: {
        base: { [FILE]: document({ fields: { Created: '2024-08-30' } }) },
        head: { 'proposals/ACME-1000-result-cache.md': { from: FILE } },
      },
    },
  ],
  invalid: [
    {
      name: 'the year before, in January',
      pull: { today: '2026-01-15', head: { [NEW_FILE]: document({ fields: { Created: '2025-01-11' } }) } },
      findings: [{ messageId: 'year', path: NEW_FILE, line: 4 }],
    },
    {
      name: 'the date of the document that was copied',
      pull: { head: { [NEW_FILE]: document({ fields: { Created: '2024-08-30' } }) } },
      findings: [{ messageId: 'far', path: NEW_FILE, line: 4 }],
    },
    {
      name: 'an empty file that gets its text',
      pull: { base: { [NEW_FILE]: '' }, head: { [NEW_FILE]: document({ fields: { Created: '2025-03-02' } }) } },
      findings: [{ messageId: 'year', path: NEW_FILE, line: 4 }],
    },
  ],
};
