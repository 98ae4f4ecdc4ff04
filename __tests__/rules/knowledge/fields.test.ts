import { expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/parse/document.ts';
import { document } from '../../../src/rules/acme/repository.ts';
import { fieldLine, meantName, metadataBlock, unfilledFields } from '../../../src/rules/knowledge/fields.ts';
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

const OWN = { number: '1002', title: 'Audit Log' };

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
