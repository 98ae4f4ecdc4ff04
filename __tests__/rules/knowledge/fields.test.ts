import { expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/parse/document.ts';
import { document } from '../../../src/rules/acme/repository.ts';
import {
  exampleLine,
  fieldLine,
  meantName,
  metadataBlock,
  personForm,
  unfilledFields,
} from '../../../src/rules/knowledge/fields.ts';
import { acme } from '../../support/acme.ts';

const parsed = (fields: Record<string, string | null>) => {
  const text = document({ fields });
  return parseDocument({ id: text, text, problem: null }, acme());
};

test('a status asks for its fields, placeholders count as nothing', () => {
  expect(unfilledFields(acme(), parsed({}))).toEqual([]);
  expect(unfilledFields(acme(), parsed({ Status: 'accepted', 'Target-Version': 'TBD' }))).toEqual(['Target-Version']);
  expect(unfilledFields(acme(), parsed({ Status: 'Unheard', Created: '-' }))).toEqual(['Created']);
});

test('an unknown field means one that is not there', () => {
  const meant = (fields: Record<string, string | null>) => {
    const read = parsed(fields);
    return read.metadata.fields.map((field) => meantName(acme(), read, field)).filter((name) => name !== null);
  };
  expect(meant({ Author: null, Autor: 'Ada Park' })).toEqual(['Author']);
  expect(meant({ Autor: 'Ada Park' })).toEqual([]);
  expect(meant({ Author: null, author: 'Ada Park (@ada)' })).toEqual([]);
});

const OWN = { number: '1002', title: 'Audit Log', person: 'Name (email)' };

test('the block to begin with is written as the process writes metadata', () => {
  expect(metadataBlock(acme(), OWN)).toBe(
    [
      '---',
      'Author: Name (email)',
      'Status: Draft',
      'Created: YYYY-MM-DD',
      'Created-Version: YY.Sprint.Patch',
      'Target-Version:',
      'Implemented-Version:',
      '---',
    ].join('\n'),
  );
  const fields = 'fields: { Status: { type: status, required: always }, Issue: { type: links } }';
  expect(metadataBlock(acme(`metadata: table\n${fields}`), OWN)).toBe(
    '| Field | Value |\n|---|---|\n| **Status** | Draft |\n| **Issue** | |',
  );
  expect(metadataBlock(acme(`metadata: list\n${fields}`), OWN)).toBe('- Status: Draft\n- Issue:');
  expect(fieldLine(acme('metadata: header'), 'Author', 'Ada Park')).toBe('Author: Ada Park');
});

test('a person is written as in the template, where that has an example', () => {
  const form = (author: string | null) => personForm(acme(), author === null ? null : parsed({ Author: author }));
  expect(form('Name (@github-handle)')).toBe('Name (@github-handle)');
  for (const none of [null, '', '_(who proposes this)_', 'TBD', 'The authors']) expect(form(none)).toBe('Name (email)');
});

test('a field that not everybody needs may say so', () => {
  const process = acme(
    'fields: { Author: { type: persons, required: always }, Sponsor: { type: persons, required: always, unless: author-is-maintainer } }',
  );
  const open = (Sponsor: string) => unfilledFields(process, parsed({ Sponsor }));
  for (const waived of ['N/A', 'N/A (maintainer)', 'n/a – I maintain it', 'None, for now', 'Not needed'])
    expect(open(waived)).toEqual(['Sponsor']);
  for (const person of ['Na Li (@nali)', 'Nona May (@nona)', 'Bo Lin (@bolin)']) expect(open(person)).toEqual([]);
});

test('an issue is written by its number, in quotes where YAML would take it for a comment', () => {
  const lineIn = (metadata: string): string | undefined => {
    const process = acme(`metadata: ${metadata}\nfields: { Issue: { type: links, required: always } }`);
    const form = process.fields.Issue;
    return form && exampleLine(process, 'Issue', form, OWN, parsed({})).line;
  };
  expect(lineIn('header')).toBe('Issue: #123');
  expect(lineIn('front-matter')).toBe('Issue: "#123"');
});
