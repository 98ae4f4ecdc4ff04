import { describe, expect, test } from '@jest/globals';
import { roleOf } from '../../src/authoring/first-values.ts';
import { asHeading, asMarkdown } from '../../src/authoring/markdown.ts';
import { type Author, loginIn, personLike } from '../../src/authoring/person.ts';
import { asWritten } from '../../src/authoring/written.ts';
import type { FieldForm, Process } from '../../src/model/process.ts';
import { builtins } from '../../src/process/builtin.ts';

describe('a person', () => {
  const ada: Author = { name: 'Ada Park', email: 'ada@acme.dev', handle: 'adap' };
  const hidden: Author = { ...ada, email: '12+adap@users.noreply.github.com' };
  test.each([
    ['Your Full Name (email@example.com)', ada, 'Ada Park (ada@acme.dev)'],
    ['Your Full Name (email@example.com)', hidden, 'Ada Park (@adap)'],
    ['Name (@github-handle)', ada, 'Ada Park (@adap)'],
    ['Name (@github-handle)', { ...ada, handle: null }, 'Ada Park (ada@acme.dev)'],
    ['Bo Lin <bo@acme.dev>', ada, 'Ada Park <ada@acme.dev>'],
    ['Bo Lin <bo@acme.dev>', hidden, 'Ada Park (@adap)'],
    ['[Bo Lin](https://github.com/bolin)', ada, '[Ada Park](https://github.com/adap)'],
    ['"@bolin"', ada, '@adap'],
    ['', ada, 'Ada Park (ada@acme.dev)'],
    ['', { ...ada, email: null, handle: null }, null],
  ])('like %s', (example, author, written) => expect(personLike(author, example)).toBe(written));

  test('a login stands in the addresses that GitHub gives out, and in no others', () => {
    expect(loginIn('12+adap@users.noreply.github.com')).toBe('adap');
    expect(loginIn('adap@users.noreply.github.com')).toBe('adap');
    expect(loginIn('adap@acme.dev')).toBeNull();
  });
});

describe('a title', () => {
  test.each([
    ['Plain: words, and more', 'Plain: words, and more'],
    ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
    ['`Vec<T>` and Vec<T>', '`Vec<T>` and Vec\\<T>'],
    ['a < b', 'a < b'],
    ['__init__ *now*', '\\_\\_init\\_\\_ \\*now\\*'],
    ['R&amp;D, R&D', 'R\\&amp;D, R&D'],
    ['[draft] a\\*b', '\\[draft] a\\\\\\*b'],
    ['~~old~~', '\\~\\~old\\~\\~'],
  ])('in Markdown: %s', (title, written) => expect(asMarkdown(title)).toBe(written));

  test('a heading keeps its last sign', () => {
    expect(asHeading('Bindings for C #')).toBe('Bindings for C \\#');
    expect(asHeading('Issue #1')).toBe('Issue #1');
  });

  const bep = builtins().get('bep') as Process;
  const titled: Process = {
    ...bep,
    fields: { Title: { type: 'title' } as FieldForm, Created: { type: 'date' } as FieldForm },
  };
  test.each([
    ['Cache', 'Cache'],
    ['Cache: a', '"Cache: a"'],
    ['Cache #1', '"Cache #1"'],
    ['C#', 'C#'],
    ['a:b', 'a:b'],
    ['- a', '"- a"'],
    ['@ada', '"@ada"'],
    ['"Cache"', '"\\"Cache\\""'],
    ['yes', '"yes"'],
    ['3.10', '"3.10"'],
    ['', ''],
  ])('in YAML: %s', (title, written) => expect(asWritten(titled, 'Title', title)).toBe(written));

  test('a day is no text in YAML, and a table wants no quotes', () => {
    expect(asWritten(titled, 'Created', '2026-03-10')).toBe('2026-03-10');
    expect(asWritten({ ...titled, metadata: 'table' }, 'Title', 'Cache: <T>')).toBe('Cache: \\<T>');
  });
});

test('what fields say on the first day', () => {
  const roles = (name: string) => {
    const process = builtins().get(name) as Process;
    return Object.fromEntries(
      Object.keys(process.fields).flatMap((field) => {
        const role = roleOf(process, field);
        return role === null ? [] : [[field, role]];
      }),
    );
  };
  expect(roles('bep')).toEqual({
    Author: 'author',
    Status: 'status',
    Created: 'created',
    'Created-Version': 'version',
  });
  expect(roles('plano-pep')).toEqual({
    PEP: 'number',
    Title: 'title',
    Status: 'status',
    'Author(s)': 'author',
    Created: 'created',
  });
});
