import { expect, test } from '@jest/globals';
import { readBody } from '../../src/parse/body.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { acme } from '../support/acme.ts';
import { shows } from '../support/shows.ts';
import { FILE, fill, judged, proposal, unread } from './judged.ts';

const LONG = 60_000;

const markdown = (address: string, references: number): string =>
  proposal(`[a]: <${address}>\n\n${'[a]\n\n'.repeat(references)}`);

const restructured = (address: string, references: number): string =>
  `Title\n=====\n\n.. _a: ${address}\n\n${'a_ '.repeat(references)}\n`;

const linksIn = (text: string, format: 'markdown' | 'restructured') => readBody({ text, bodyLine: 1, format }).links;

shows(
  'attack',
  'eight documents with a link definition of 100,000 characters and 3,500 references to it each',
  'no link is made of an address of more than 2,000 characters: the documents are read and judged',
  async () => {
    const text = markdown('y'.repeat(100_000), 3_500);
    const files = Object.fromEntries(
      [2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`proposals/ACME-100${n}-x.md`, `${text}${n}`]),
    );
    const report = await judged(files);
    expect(report.proposals).toHaveLength(8);
    expect(unread(report, 'proposals/ACME-1009-x.md')).toEqual([]);
    expect(linksIn(text, 'markdown')).toEqual([]);
    expect(linksIn(restructured('y'.repeat(50_000), 20_000), 'restructured')).toEqual([]);
  },
  LONG,
);

test('an address of 2,000 characters is one, by reference or not, in Markdown and in reStructuredText', () => {
  const address = 'y'.repeat(2_000);
  const values = (text: string, format: 'markdown' | 'restructured') => linksIn(text, format).map(({ value }) => value);
  expect(values(markdown(address, 2), 'markdown')).toEqual([address, address]);
  expect(values(restructured(address, 2), 'restructured')).toEqual([address, address]);
  expect(values(proposal(`[a](${address})`), 'markdown')).toEqual([address]);
  expect(values(proposal(`[a](${address}y) ![b](data:${address})`), 'markdown')).toEqual([]);
  expect(values(`\`a <${address}y>\`_\n\n.. image:: ${address}y\n`, 'restructured')).toEqual([]);
});

test('links of one address share it, even when each came from another thread with a copy of its own', () => {
  const blob = { id: 'a', text: markdown('y'.repeat(1_000), 3), problem: null } as const;
  const { links } = parseDocument(blob, acme(), FILE, (body) => structuredClone(readBody(body)));
  expect(links).toHaveLength(3);
  expect(new Set(links.map(({ value }) => value)).size).toBe(1);
});

shows(
  'attack',
  'reStructuredText with 350,000 references in a document',
  '`document-readable` with the line where it went too far',
  async () => {
    const path = 'proposals/ACME-1002-audit-log.rst';
    const form =
      'documents: { path: "proposals/ACME-{number}-{slug}.rst", folder: "proposals/ACME-{number}" }\nmetadata: header';
    const report = await judged({ [path]: `Status: Draft\n\n${fill('a_\n')}` }, form);
    expect(unread(report, path)).toEqual([expect.stringMatching(/^deep, line \d+: .*The document is too intricate/)]);
  },
  LONG,
);
