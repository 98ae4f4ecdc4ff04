import type { Document } from '../model/document.ts';
import { statusOf } from '../model/lifecycle.ts';
import type { Process } from '../model/process.ts';
import { type Proposal, readProposals, type Side } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { exampleLine, meantName, metadataBlock, ownOf, wholeBlock } from './knowledge/fields.ts';
import { lacks, outsiders, unknownOutsiders } from './knowledge/outsiders.ts';
import { fieldPlace, renameField } from './knowledge/places.ts';

type Read = Proposal & { readonly document: Document };

type Lacking = 'missing' | 'missing-for-status' | 'missing-for-authors' | 'misspelt';

function* lacking(proposal: Read, side: Side, process: Process): Generator<Violation<Lacking>> {
  const { id, path, number, document } = proposal;
  for (const { name, form, empty } of lacks(process, document)) {
    const authors = form.unless === null ? [] : outsiders(side, process, document);
    if (authors === null) continue;
    const misspelt = document.metadata.fields.find((each) => meantName(process, document, each) === name);
    const status = form.required === 'always' ? null : statusOf(process, document);
    const field = empty?.written ?? name;
    const write = exampleLine(process, field, form, ownOf(process, side, proposal), document);
    const data = { ...write, field, status, written: misspelt?.written, authors: [authors.join(', ')] };
    const key = status === null ? `${id}:${name}` : `${id}:${name}:${status}`;
    const about = { data, key, proposal: number, field: name, ...(status !== null && { restsOn: status }) };
    if (misspelt === undefined) {
      const always = status === null ? 'missing' : 'missing-for-status';
      const at = fieldPlace(path, document, empty);
      // A field that this pull request empties may be told by a rule of its own.
      yield { restsOn: name, ...about, messageId: form.unless === null ? always : 'missing-for-authors', at };
    } else {
      const edits = renameField(path, document, misspelt, name);
      yield { ...about, messageId: 'misspelt', at: { path, range: misspelt.nameRange }, edits, hides: true };
    }
  }
}

export const rule = stateRule({
  id: 'field-required',
  docs: {
    summary: 'Require the fields that the status needs',
    why: 'Readers and tools look at the fields to see who proposes what, since when and for which release.',
  },
  messages: {
    missing: {
      what: '`{field}` is not filled in.',
      why: 'Every {label} says its `{field}`.',
      fix: 'Write `{line}` {place}.',
    },
    'missing-for-status': {
      what: '`{field}` is not filled in.',
      why: 'A proposal with the status `{status}` says its `{field}`.',
      fix: 'Write `{line}` {place}.',
    },
    'missing-for-authors': {
      what: '`{field}` names nobody.',
      why: 'A {label} whose authors do not maintain the project says its `{field}`; its authors are `{authors}`.',
      fix: 'Write `{line}` {place}.',
    },
    misspelt: {
      what: '`{field}` is not filled in: `{written}` stands in its place.',
      fix: 'Write `{field}` instead of `{written}`.',
    },
    'no-metadata': {
      what: 'The document has no metadata.',
      fix: 'Write this {block}, and fill it in:',
    },
  },
  *check(side, process) {
    for (const proposal of readProposals(side)) {
      const { id, path, number, document } = proposal;
      const { state } = document.metadata;
      if (state === 'broken' || !document.readable) continue;
      if (state === 'present') yield* lacking(proposal, side, process);
      else {
        const about = { at: { path, range: null }, key: `${id}:metadata`, proposal: number };
        const snippet = metadataBlock(process, ownOf(process, side, proposal), side.template);
        yield { ...about, messageId: 'no-metadata', data: { block: wholeBlock(process) }, snippet };
      }
    }
  },
  unseen: unknownOutsiders,
});

const FILE = 'proposals/ACME-1000-query-cache.md';
const NEW_FILE = 'proposals/ACME-1002-audit-log.md';

/** A process whose newcomers need somebody to vouch for them. */
const SPONSORED = `fields:
  Author: { type: persons, required: always }
  Status: { type: status, required: always }
  Sponsor: { type: persons, required: always, unless: author-is-maintainer }
maintainers: { permission: write }
`;
const sponsored = (author: string, sponsor: string): string =>
  document({ fields: { Author: author, Sponsor: sponsor }, heading: 'Audit Log' });

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a draft without the lines for later versions',
      pull: { head: { [NEW_FILE]: document({ fields: { 'Target-Version': null, 'Implemented-Version': null } }) } },
    },
    {
      name: 'an accepted proposal that says its target, fields in other letter case',
      pull: {
        head: {
          [FILE]: document({ fields: { Status: 'accepted', 'Target-Version': '26.4.0' } }).replace(
            'Target-Version',
            'target-version',
          ),
        },
      },
    },
    {
      name: 'a draft that is rejected: it was never meant for a release',
      pull: { head: { [FILE]: document({ fields: { Status: 'Rejected' } }) } },
    },
    {
      name: 'an issue that YAML takes for a comment: that is said by the rule for what cannot be read',
      pull: {
        process: 'fields: { Issue: { type: links, required: always } }',
        head: { [NEW_FILE]: document({ fields: { Issue: '#123' } }) },
      },
    },
    {
      name: 'metadata without its end, and a text too intricate to be read: nobody knows what they lack',
      pull: {
        head: {
          [NEW_FILE]: document({ fields: { Author: '' } }).replace('\n---\n', '\n'),
          [FILE]: document({ fields: { Author: '' }, body: `${'> '.repeat(61)}why?\n` }),
        },
      },
    },
    {
      name: 'an old document that lacks a field, and a change that has nothing to do with it',
      pull: {
        base: { [FILE]: document({ fields: { Created: '' } }) },
        head: { [FILE]: document({ fields: { Created: null }, heading: 'Query Result Cache' }) },
      },
    },
    {
      name: 'an old document that lacks a field moves to another name',
      pull: {
        base: { [FILE]: document({ fields: { 'Created-Version': '-' } }) },
        head: { 'proposals/ACME-1000-result-cache.md': { from: FILE } },
      },
    },
    {
      name: 'an author who maintains the project needs no sponsor',
      pull: {
        process: SPONSORED,
        maintainers: ['bolin'],
        head: { [NEW_FILE]: sponsored('Cy Roe (@cyroe), Bo Lin (@bolin)', 'N/A (Bo maintains it)') },
      },
    },
    {
      name: 'an author who does not maintain the project names a sponsor',
      pull: {
        process: SPONSORED,
        maintainers: ['bolin'],
        head: { [NEW_FILE]: sponsored('Cy Roe (@cyroe)', 'Bo Lin (@bolin)') },
      },
    },
    {
      name: 'an author of whom nobody knows whether they maintain the project: on the command line, or without a handle',
      pull: {
        process: SPONSORED,
        head: { [NEW_FILE]: sponsored('Cy Roe (@cyroe)', ''), [FILE]: sponsored('Ada Park (ada@acme.dev)', '') },
      },
    },
  ],
  invalid: [
    {
      name: 'an author who does not maintain the project, and no sponsor',
      pull: {
        process: SPONSORED,
        maintainers: ['bolin'],
        head: {
          [NEW_FILE]: sponsored('Cy Roe ([@cyroe](https://github.com/cyroe))', '_(required for non-maintainers)_'),
        },
      },
      findings: [{ messageId: 'missing-for-authors', path: NEW_FILE, line: 8 }],
    },
    {
      name: 'an author who does not maintain the project, and says that nobody is needed',
      pull: {
        process: SPONSORED,
        maintainers: ['bolin'],
        head: { [NEW_FILE]: sponsored('Cy Roe (@cyroe)', 'N/A (small change)') },
      },
      findings: [{ messageId: 'missing-for-authors', path: NEW_FILE, line: 8 }],
    },
    {
      name: 'two authors, and neither of them is among the people who maintain the project',
      pull: {
        process: SPONSORED.replace('permission: write', 'people: [bolin]'),
        head: { [NEW_FILE]: sponsored('Cy Roe (@cyroe), Dana Fox (@danafox)', '') },
      },
      findings: [{ messageId: 'missing-for-authors', path: NEW_FILE, line: 8 }],
    },
    {
      name: 'a new document without a date',
      pull: { head: { [NEW_FILE]: document({ fields: { Created: '' } }) } },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: 4 }],
    },
    {
      name: 'an author who is to be found yet',
      pull: { head: { [NEW_FILE]: document({ fields: { Author: 'TBD' } }) } },
      findings: [{ messageId: 'missing', path: NEW_FILE, line: 2 }],
    },
    {
      name: 'a draft that is accepted for no release',
      pull: { head: { [FILE]: document({ fields: { Status: 'Accepted' } }) } },
      findings: [{ messageId: 'missing-for-status', path: FILE, line: 6 }],
    },
    {
      name: 'a slip in the name of a field',
      pull: { head: { [NEW_FILE]: document().replace('Author:', 'Autor:') } },
      findings: [{ messageId: 'misspelt', path: NEW_FILE, line: 2 }],
    },
    {
      name: 'a new document that is empty',
      pull: { head: { [NEW_FILE]: '' } },
      findings: [{ messageId: 'no-metadata', path: NEW_FILE, line: null }],
    },
  ],
};
