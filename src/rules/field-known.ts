import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { meantName, unfilledFields } from './knowledge/fields.ts';
import { outsiders } from './knowledge/outsiders.ts';
import { renameField } from './knowledge/places.ts';

export const rule = stateRule({
  id: 'field-known',
  docs: {
    summary: 'Allow only the fields of the process',
    why: 'No tool and no list reads a field that the process does not know, so what it says is lost.',
  },
  severity: 'warning',
  messages: {
    misspelt: {
      what: '`{field}` is no field of this process; `{known}` is.',
      fix: 'Write `{known}` instead of `{field}`.',
    },
    unknown: {
      what: '`{field}` is no field of this process.',
      fix: 'Say it in the text and remove the field. If every proposal needs it, add it to the process file.',
    },
  },
  *check(side, process) {
    const names = new Set(Object.keys(process.fields).map((name) => name.toLowerCase()));
    for (const { id, path, number, document } of readProposals(side)) {
      // Of a field that not everybody needs, field-required speaks only where it knows the authors.
      const missing = unfilledFields(process, document).filter(
        (name) => process.fields[name]?.unless == null || outsiders(side, process, document) !== null,
      );
      for (const field of document.metadata.fields) {
        if (names.has(field.name.toLowerCase())) continue;
        const known = meantName(process, document, field);
        // field-required says that the field is misspelt: one slip, one finding.
        if (known !== null && missing.includes(known)) continue;
        yield {
          messageId: known === null ? 'unknown' : 'misspelt',
          data: { field: field.written, known },
          at: { path, range: field.nameRange },
          key: `${id}:${field.name}`,
          proposal: number,
          field: field.name,
          ...(known !== null && { edits: renameField(path, document, field, known), hides: true }),
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
      name: 'fields in other letter case',
      pull: { head: { [NEW_FILE]: document().replace('Status:', 'status:').replace('Created:', 'CREATED:') } },
    },
    {
      name: 'comments between the fields',
      pull: { head: { [NEW_FILE]: document().replace('Status:', '# Reviewers: Bo Lin\nStatus:') } },
    },
    {
      name: 'a part with fields of its own',
      pull: { head: { 'proposals/ACME-1000/storage.md': '---\nParent: ACME-1000\n---\n\n# Storage\n' } },
    },
    {
      name: 'a slip in the name of a required field: that is said where the field is missed',
      pull: { head: { [NEW_FILE]: document().replace('Author:', 'Autor:') } },
    },
    {
      name: 'an old document with a field of its own, and a change that has nothing to do with it',
      pull: {
        base: { [FILE]: document({ fields: { Reviewer: 'Bo Lin' } }) },
        head: { [FILE]: document({ fields: { Reviewer: 'Bo Lin' }, heading: 'Query Result Cache' }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a slip in the name of a field',
      pull: { head: { [NEW_FILE]: document().replace('Target-Version:', 'Target_Versoin:') } },
      findings: [{ messageId: 'misspelt', path: NEW_FILE, line: 6 }],
    },
    {
      name: 'a slip in the name of a field that maintainers may leave out',
      pull: {
        process:
          'fields: { Author: { type: persons }, Sponsor: { type: persons, required: always, unless: author-is-maintainer } }',
        head: { [NEW_FILE]: '---\nAuthor: Ada Park (@ada)\nSponser: Bo Lin (@bolin)\n---\n\n# Audit Log\n' },
      },
      findings: [{ messageId: 'misspelt', path: NEW_FILE, line: 3 }],
    },
    {
      name: 'a field from another process',
      pull: { head: { [NEW_FILE]: document({ fields: { Updated: '2026-03-09' } }) } },
      findings: [{ messageId: 'unknown', path: NEW_FILE, line: 8 }],
    },
  ],
};
