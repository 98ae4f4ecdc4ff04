import { filledField } from '../model/document.ts';
import { statusesFrom, statusOf } from '../model/lifecycle.ts';
import { readProposals } from '../model/proposal.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { replaceField } from './knowledge/places.ts';

/** What a reader of an older proposal has to know before. */
const GUESS = 'Check the status first: the proposal may have come further than that. ';

export const rule = stateRule({
  id: 'field-premature',
  docs: {
    summary: 'Leave a field empty until the status that it belongs to',
    why: 'A field that is filled too early reads like a promise that nobody has made yet.',
  },
  messages: {
    premature: {
      what: '`{field}` says `{value}`, but the status is `{status}`.',
      why: '`{field}` is filled in when a proposal becomes `{later}`.',
      fix: 'Leave `{field}` empty until then.',
    },
  },
  *check(side, process) {
    for (const { id, path, number, added, document } of readProposals(side)) {
      const status = statusOf(process, document);
      if (status === null) continue;
      const ahead = [...statusesFrom(process.lifecycle, status)];
      for (const [name, { required, allowed }] of Object.entries(process.fields)) {
        const field = filledField(document, name);
        if (field === null || required === 'always') continue;
        const home = [...allowed, ...required];
        // After the last status that has it (Accepted, then Rejected) the value is history, and stays.
        const later = home.includes(status) ? undefined : ahead.find((each) => home.includes(each));
        if (later === undefined) continue;
        yield {
          messageId: 'premature',
          data: { field: field.written, value: field.value, status, later },
          at: { path, range: field.range },
          key: `${id}:${name}:${status}`,
          proposal: number,
          field: name,
          restsOn: status,
          edits: replaceField(process, path, document, field, ''),
          // A version that somebody wrote is theirs to take away: the status may be what lags behind.
          isChoice: true,
          ...(added ? {} : { foreword: GUESS }),
        };
      }
    }
  },
});

const FILE = 'proposals/ACME-1001-rate-limits.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';
const VERSIONS = { 'Target-Version': '26.4.0', 'Implemented-Version': '26.4.1' };

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a proposal that is cancelled keeps the version it was meant for',
      pull: { head: { [FILE]: document({ fields: { Status: 'Rejected', 'Target-Version': '26.4.0' } }) } },
    },
    {
      name: 'an implemented proposal says both versions',
      pull: { head: { [FILE]: document({ fields: { Status: 'Implemented', ...VERSIONS } }) } },
    },
    {
      name: 'placeholders in a draft',
      pull: { head: { [NEW_FILE]: document({ fields: { 'Target-Version': '-', 'Implemented-Version': '~' } }) } },
    },
    {
      name: 'statuses that may have the field before it is needed, and a field that nobody has to wait for',
      pull: {
        process:
          'fields: { Issue: { type: links, required: [Implemented], allowed: [Accepted] }, Release: { allowed: [Accepted] }, Team: {} }',
        head: {
          [FILE]: document({ fields: { Status: 'Accepted', Issue: '"#12"', Release: '26.4', Team: 'Storage' } }),
          [NEW_FILE]: document({ fields: { Status: 'Rejected', Release: '26.4' } }),
        },
      },
    },
    {
      name: 'a comment of the template behind the empty field',
      pull: { head: { [NEW_FILE]: document({ fields: { 'Target-Version': '# when it is accepted' } }) } },
    },
  ],
  invalid: [
    {
      name: 'a draft that knows its release',
      pull: { head: { [NEW_FILE]: document({ fields: { 'Target-Version': '26.4.0' } }) } },
      findings: [{ messageId: 'premature', path: NEW_FILE, line: 6 }],
    },
    {
      name: 'an accepted proposal that says where it was implemented',
      pull: { head: { [FILE]: document({ fields: { Status: 'Accepted', ...VERSIONS } }) } },
      findings: [{ messageId: 'premature', path: FILE, line: 7 }],
    },
    {
      name: 'a draft with an optional field that belongs to accepted proposals',
      pull: {
        process: 'fields: { Status: { type: status }, Release: { allowed: [Accepted] } }',
        head: { [NEW_FILE]: document({ fields: { Release: '26.4' } }) },
      },
      findings: [{ messageId: 'premature', path: NEW_FILE, line: 8 }],
    },
  ],
};
