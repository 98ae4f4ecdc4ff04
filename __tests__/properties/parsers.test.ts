import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Document } from '../../src/model/document.ts';
import type { Range } from '../../src/model/text.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { parseRegistry } from '../../src/parse/registry.ts';
import { withPlainRows } from '../../src/parse/rows.ts';
import { acme } from '../support/acme.ts';
import { nearly, runs, table, text, value } from './fragments.ts';

const FORMS = ['front-matter', 'table', 'header', 'list', 'sections', 'yaml'] as const;
const processes = new Map(FORMS.map((form) => [form, acme(`metadata: ${form}`)]));
const form = fc.constantFrom(...FORMS);
const ending = fc.constantFrom('md', 'rst', 'yaml');

const read = (source: string, metadata: (typeof FORMS)[number], end: string): Document =>
  parseDocument({ id: 'x', text: source, problem: null }, processes.get(metadata) ?? acme(), `proposals/a.${end}`);

const rangesOf = ({ metadata, headings, sections, links, problems }: Document): Range[] =>
  [
    ...metadata.fields.flatMap(({ range, nameRange }) => [range, nameRange]),
    ...[...headings, ...sections, ...links, ...problems].map(({ range }) => range),
    metadata.range,
  ].filter((range) => range !== null);

const whatItSays = ({ metadata, headings, links, problems, readable }: Document) => ({
  state: metadata.state,
  fields: metadata.fields.map(({ name, value: said, range }) => [name, said, range.line]),
  headings: headings.map(({ depth, text: title, range }) => [depth, title, range.line]),
  links: links.map(({ value: url, range }) => [url, range.line]),
  problems: problems.map(({ code, range }) => [code, range?.line]),
  readable,
});

test('a document of whatever form is read, and all that is said of it stands in one of its lines', () => {
  fc.assert(
    fc.property(fc.oneof(text, nearly), form, ending, (source, metadata, end) => {
      const document = read(source, metadata, end);
      for (const { line, endLine, column } of rangesOf(document)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(line);
        expect(line).toBeLessThanOrEqual(document.lines.length + 1);
      }
    }),
    runs(600),
  );
});

test('line ends of Windows say the same', () => {
  fc.assert(
    fc.property(fc.oneof(text, nearly), form, ending, (source, metadata, end) => {
      const windows = read(source.replace(/\r?\n/g, '\r\n'), metadata, end);
      expect(whatItSays(windows)).toEqual(whatItSays(read(source, metadata, end)));
    }),
    runs(400),
  );
});

test('a registry is read, row by row, whatever stands in it', () => {
  const { registry } = acme();
  if (registry === null) throw new TypeError('ACME has a registry');
  fc.assert(
    fc.property(table, (source) => {
      const { entries, lines } = parseRegistry({ id: 'x', text: source, problem: null }, registry, 'ACME');
      for (const { range, source: row } of entries) expect(lines[range.line - 1]).toBe(row);
    }),
    runs(400),
  );
});

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmTable(), { disable: { null: ['attention'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

/** A tree without what nobody asks it for: offsets, and where the whole ends. */
const bare = (root: Root): unknown =>
  JSON.parse(JSON.stringify(root.children, (key, each) => (key === 'offset' || key === 'title' ? undefined : each)));

test('rows that no parser of Markdown has seen are those that it would have made', () => {
  const cell = fc.oneof(
    value,
    fc.stringMatching(/^ {0,2}[a-z*_~!:$0-9-]{0,6} {0,2}$/),
    fc.stringMatching(/^ ?\[[a-z ]{1,4}\]\([a-z.#?-]{1,5}\) ?$/),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`);
  const lead = fc.constantFrom('', '# A\n\n', '```\n', '<div>\n', '- a\n\n', '> b\n', 'word\n', '<!--\n');
  fc.assert(
    fc.property(
      lead,
      fc.array(row, { maxLength: 6 }),
      row,
      fc.constantFrom('', '\nend', '\n\nend\n', '\n## B'),
      (top, odd, plain, end) => {
        const many = Array<string>(12).fill(plain);
        const source = `${top}|a|b|\n|-|-|\n${[...many, ...odd, ...many].join('\n')}${end}`;
        expect(bare(withPlainRows(source, parse))).toEqual(bare(parse(source)));
      },
    ),
    runs(60),
  );
});
