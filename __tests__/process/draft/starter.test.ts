import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { parseRegistry } from '../../../src/parse/registry.ts';
import { builtins } from '../../../src/process/builtin.ts';
import { registryText, STARTER, STARTER_COMMENTS, templateText } from '../../../src/process/draft/starter.ts';
import { processText } from '../../../src/process/draft/text.ts';
import { memorySource } from '../../support/memory-source.ts';
import { readFile } from '../files.ts';

const starter = readFile(processText({ ...STARTER }, STARTER_COMMENTS));
const all = [starter, ...builtins().values()].map((process) => [process.name, process] as const);

describe.each(all)('%s', (_, process) => {
  const template = templateText(process);
  const read = parseDocument({ id: '', text: template, problem: null }, process);

  test('its template has every field and section, and begins with the first status', () => {
    expect(read.problems).toEqual([]);
    expect(read.metadata.fields.map(({ name }) => name)).toEqual(Object.keys(process.fields));
    expect(template).toContain(process.lifecycle.initial[0]);
    const [structure = []] = Object.values(process.sections.structures);
    const sections = read.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    expect(sections).toEqual(structure.map(({ name }) => name));
  });

  test('no section of the template says anything yet', () =>
    expect(read.sections.filter(({ depth, filled }) => depth === 2 && filled)).toEqual([]));

  test('its registry has a table that can be read, without a number', () => {
    if (process.registry === null) throw new Error('this process has a registry');
    const text = registryText(process, null) ?? '';
    const { problems, entries, header } = parseRegistry({ id: '', text, problem: null }, process.registry);
    expect(problems).toEqual([]);
    expect(entries.filter(({ kind }) => kind !== 'next')).toEqual([]);
    expect(header).toContain(process.registry.columns.number);
  });
});

test('a table goes to the end of a page that is there', () => {
  const text = registryText(starter, '# Ours\n\nHow we work.\n\n') ?? '';
  expect(text).toMatch(/^# Ours\n\nHow we work\.\n\n## Registry\n\n\| Number /);
});

test.each([
  ['a BOM, CR and LF, and a last line that ends', '\ufeff# Ours\r\n\r\nHow we work.\r\n', '\r\n'],
  ['CR and LF, and a last line that does not end', '# Ours\r\n\r\nHow we work.', '\r\n\r\n'],
  ['a line break in spaces', '# Ours\n\nHow we work.  \n', '\n'],
])('nothing of the page is changed: %s', (_, page, between) => {
  const text = registryText(starter, page) ?? '';
  expect(text.startsWith(`${page}${between}## Registry`)).toBe(true);
  const added = text.slice(page.length).match(/\r?\n/g) ?? [];
  expect(new Set(added)).toEqual(new Set([page.includes('\r\n') ? '\r\n' : '\n']));
});

test('an empty page says what a new one says', () =>
  expect(registryText(starter, '\n')).toBe(registryText(starter, null)));

describe('a first proposal under the process to begin with', () => {
  const base = {
    '.github/proposals.yml': processText({ ...STARTER }, STARTER_COMMENTS),
    'proposals/README.md': registryText(starter, null) ?? '',
    'proposals/0000-template.md': templateText(starter),
  };
  const draft = templateText(starter)
    .replace('Full Name (email@example.com)', 'Ada Park (ada@acme.dev)')
    .replace('YYYY-MM-DD', '2026-03-09')
    .replace('# Title', '# Query Cache');
  const row = '| [0001](0001-query-cache.md) | Query Cache | Ada Park | Draft |\n| _next_';
  const judged = async (document: string) => {
    const head = {
      ...base,
      'proposals/README.md': base['proposals/README.md'].replace('| _next_', row),
      'proposals/0001-query-cache.md': document,
    };
    const report = await check({
      source: memorySource({ base, head }),
      process: null,
      today: '2026-03-10',
      failOn: 'error',
    });
    return { verdict: report.verdict, rules: [...new Set(report.findings.map(({ rule }) => rule))] };
  };

  test('passes, and hears of the sections that nobody has written', async () =>
    expect(await judged(draft)).toEqual({ verdict: 'pass', rules: ['section-filled'] }));
  test('has nothing to hear once they are', async () =>
    expect(await judged(draft.replace(/<!--.*?-->/g, 'Text that says it.'))).toEqual({ verdict: 'pass', rules: [] }));
  test('does not pass without its author', async () =>
    expect((await judged(draft.replace(/Author: .*/, 'Author:'))).verdict).toBe('fail'));
});
