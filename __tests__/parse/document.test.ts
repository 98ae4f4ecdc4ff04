import { describe, expect, test } from '@jest/globals';
import { isBlank } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { acme } from '../support/acme.ts';

const parse = (text: string) => parseDocument({ id: 'x', text, problem: null }, acme());
const headings = (text: string) => parse(text).headings.map((h) => [h.depth, h.text, h.range.line]);
const filled = (text: string) =>
  Object.fromEntries(parse(text).sections.map((section) => [section.text, section.filled]));
const links = (text: string) => parse(text).links.map((link) => link.value);

describe('a document', () => {
  test('is its lines, fields, headings, sections and links', () => {
    const document = parse('---\nStatus: Draft\n---\n\n# Fast lists\n\nSee [the guide](guide.md).\n');
    expect(document).toMatchObject({
      lines: ['---', 'Status: Draft', '---', '', '# Fast lists', '', 'See [the guide](guide.md).'],
      eol: '\n',
      readable: true,
      metadata: { state: 'present', fields: [{ name: 'Status', value: 'Draft' }] },
      problems: [],
    });
    expect(document.headings).toEqual([
      { depth: 1, text: 'Fast lists', range: { line: 5, column: 1, endLine: 5, endColumn: 13 } },
    ]);
    expect(document.sections).toEqual([{ ...document.headings[0], endLine: 7, filled: true }]);
    expect(document.links).toEqual([
      { value: 'guide.md', image: false, range: { line: 7, column: 5, endLine: 7, endColumn: 26 } },
    ]);
  });

  test('reads the same with line ends of Windows', () => {
    const text = '---\nStatus: Draft\n---\n# A\n\ntext [b](c.md)\n';
    const { eol, ...unix } = parse(text);
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual({ ...unix, eol: '\r\n' });
    expect(eol).toBe('\n');
  });

  test('reads the same behind a byte order mark', () => {
    const text = '---\nStatus: Draft\n---\n# A\n';
    expect(parse(`\ufeff${text}`)).toEqual(parse(text));
    expect(parse('\ufeff# A\n')).toEqual(parse('# A\n'));
  });

  test('may be empty', () => {
    const empty = parse('');
    expect(empty).toMatchObject({ lines: [], readable: true, metadata: { state: 'absent' }, problems: [] });
    expect(isBlank(empty)).toBe(true);
  });

  test('has no fields when they stand there in another form, and is read all the same', () => {
    const text = '---\nStatus: Draft\n---\n\n# A\n';
    const document = parseDocument({ id: 'x', text, problem: null }, acme('metadata: table'));
    expect(document).toMatchObject({ readable: true, metadata: { state: 'absent', fields: [] }, problems: [] });
    expect(document.headings).toContainEqual(expect.objectContaining({ text: 'A' }));
  });

  test('keeps its body when the front matter is broken or has no end', () => {
    expect(parse('---\nAuthor: @joe\n---\n# A\n').headings).toMatchObject([{ text: 'A', range: { line: 4 } }]);
    expect(headings('---\nStatus: Draft\n----\n\n# A\n')).toEqual([[1, 'A', 5]]);
  });
});

describe('a file that cannot be read', () => {
  test.each(['binary', 'encoding', 'oversized', 'symlink', 'submodule'] as const)('%s', (problem) => {
    const document = parseDocument({ id: 'x', text: null, problem }, acme());
    expect(document).toMatchObject({ readable: false, lines: [], metadata: { state: 'broken', fields: [] } });
    expect(document.problems).toMatchObject([{ code: problem, range: null }]);
    expect(isBlank(document)).toBe(false);
  });

  test('larger than 1 MiB, counted in bytes: its fields are read', () => {
    const document = parse(`---\nStatus: Draft\n---\n${'한글 문서 '.repeat(80_000)}`);
    expect(document).toMatchObject({ readable: false, metadata: { fields: [{ value: 'Draft' }] } });
    expect(document.problems.map((p) => p.code)).toEqual(['oversized']);
  });

  test('nested too deeply: the line is that of the file', () => {
    const document = parse(`---\nStatus: Draft\n---\n\n# A\n\n${'> '.repeat(100)}a\n`);
    expect(document).toMatchObject({
      readable: false,
      headings: [],
      sections: [],
      links: [],
      metadata: { state: 'present' },
      problems: [{ code: 'deep', range: { line: 7 } }],
    });
  });
});

describe('headings', () => {
  test.each([
    ['with numbers', '## 2.1 Current Design', 'Current Design', '2.1 Current Design'],
    ['with code', '## The `limit` option', '', 'The limit option'],
    ['with a link', '## See [the guide](guide.md)', '', 'See the guide'],
    ['with emphasis', '## **Motivation** and _scope_', '', 'Motivation and scope'],
    ['with names that look like emphasis', '## snake_case_name and 2 * 3 * 4', '', 'snake_case_name and 2 * 3 * 4'],
    ['with a comment', '## Motivation <!-- why? -->', '', 'Motivation'],
    ['closed', '## Motivation ##', '', 'Motivation'],
    ['behind a tab', '##\tMotivation', '', 'Motivation'],
    ['indented a little', '   ## Motivation', '', 'Motivation'],
    ['with entities', '## Q&amp;A', '', 'Q&A'],
    ['in Korean, with an emoji', '## 동기 😀', '', '동기 😀'],
  ])('%s', (_, text, __, expected) => {
    expect(headings(`# T\n\n${text}\n`)[1]).toEqual([2, expected, 3]);
  });

  test('may be underlined', () => {
    expect(headings('Title\n=====\n\nMotivation\nand scope\n---\n')).toEqual([
      [1, 'Title', 1],
      [2, 'Motivation\nand scope', 4],
    ]);
    expect(parse('Title\n=====\n').headings[0]?.range).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 6 });
  });

  test.each([
    ['no space', '#Title'],
    ['a fence', '```\n# Title\n```'],
    ['a fence of tildes', '~~~ bash\n# Title\n~~~'],
    ['a long fence with a shorter one in it', '````md\n```\n# Title\n```\n# Title\n````'],
    ['an indented fence in a fence', '```\n    ```\n# Title\n```'],
    ['a fence in a quote', '> ```\n> # Title\n> ```'],
    ['a fence in a list', '- item\n\n  ```\n  # Title\n  ```'],
    ['a fence without end', '```\n# Title'],
    ['indented code', 'text\n\n    # Title'],
    ['a comment', '<!--\n# Title\n-->'],
    ['a comment without end', '<!--\n\n# Title'],
    ['a block of HTML', '<div>\n# Title\n</div>'],
    ['a quote: it belongs to the quote', '> # Title'],
    ['a list item: it belongs to the item', '- # Title'],
    ['seven signs', '####### Title'],
  ])('are not in %s', (_, text) => {
    expect(headings(`${text}\n`)).toEqual([]);
  });

  test('follow what ends without an empty line', () => {
    expect(headings('<!-- note -->\n# A\ntext\n## B\n- item\n## C\n> quote\n## D\n```\n```\n## E\n')).toEqual([
      [1, 'A', 2],
      [2, 'B', 4],
      [2, 'C', 6],
      [2, 'D', 8],
      [2, 'E', 11],
    ]);
  });
});

describe('sections', () => {
  test('end before the next heading of the same or a higher level', () => {
    const { sections } = parse('# A\n\n## B\n\ntext\n\n### C\n\n## D\n\n# E\n\ntext\n');
    expect(sections.map((s) => [s.text, s.range.line, s.endLine])).toEqual([
      ['A', 1, 10],
      ['B', 3, 8],
      ['C', 7, 8],
      ['D', 9, 10],
      ['E', 11, 13],
    ]);
  });

  test('are filled by what stands in their sub-sections, not by headings and comments', () => {
    expect(filled('# A\n\n## B\n\n### C\n\ntext\n\n## D\n\n<!-- why? -->\n\n### E\n\n## F\n')).toEqual({
      A: true,
      B: true,
      C: true,
      D: false,
      E: false,
      F: false,
    });
  });

  test.each([
    ['a fence', '```\n```', true],
    ['a table', '| a |\n| - |', true],
    ['an image', '![a](b.png)', true],
    ['a list', '- item', true],
    ['HTML behind a comment', '<!-- a --> <b>text</b>', true],
    ['a comment of several lines', '<!--\nwhat is it\n\n## like\n-->', false],
    ['two comments', '<!-- a --> <!-- b -->', false],
    ['empty list items', '-\n- <!-- first -->\n', false],
    ['white space', '   \n\t\n', false],
  ])('are filled or not by %s', (_, text, expected) => {
    expect(filled(`# A\n\n${text}\n`)).toEqual({ A: expected });
  });
});

describe('links', () => {
  test('are found in text, tables, lists, quotes and headings, in order', () => {
    const text =
      '# [a](1.md)\n\n- [b](2.md)\n\n> [c](3.md)\n\n| [d](4.md) |\n| --- |\n| ![e](5.png) |\n\n<https://acme.example>\n';
    expect(links(text)).toEqual(['1.md', '2.md', '3.md', '4.md', '5.png', 'https://acme.example']);
    expect(parse(text).links.map((link) => link.image)).toEqual([false, false, false, false, true, false]);
  });

  test('go where the first definition of their name says, wherever it stands', () => {
    expect(
      links('[a], [text][A], [a][], ![x][b] and [nobody]\n\n[a]: first.md "Title"\n[A]: second.md\n[B]: <b c.png>\n'),
    ).toEqual(['first.md', 'first.md', 'first.md', 'b c.png']);
  });

  test('are decoded as Markdown decodes them, and kept otherwise', () => {
    expect(links('[a](x.md?a=1&amp;b=2#c) [b](a\\_b.md) [c](<my file.md>) [d](%EA%B0%80.md) [e](../A/./b.md)')).toEqual(
      ['x.md?a=1&b=2#c', 'a_b.md', 'my file.md', '%EA%B0%80.md', '../A/./b.md'],
    );
  });

  test.each(['`[a](b.md)`', '```\n[a](b.md)\n```', '    [a](b.md)', '<!-- [a](b.md) -->', '\\[a](b.md)', '[a] (b.md)'])(
    'are not in %j',
    (text) => {
      expect(links(text)).toEqual([]);
    },
  );

  test('around an image are two', () => {
    expect(parse('[![a](b.png)](c.md)').links).toEqual([
      { value: 'c.md', image: false, range: { line: 1, column: 1, endLine: 1, endColumn: 20 } },
      { value: 'b.png', image: true, range: { line: 1, column: 2, endLine: 1, endColumn: 13 } },
    ]);
  });

  test('count columns in UTF-16 code units, and lines from the start of the file', () => {
    const [link] = parse('---\nStatus: Draft\n---\n한글 😀\t[a](b.md)\n').links;
    expect(link?.range).toEqual({ line: 4, column: 7, endLine: 4, endColumn: 16 });
  });

  test('may run over two lines, and stand inside emphasis', () => {
    expect(parse('**[a\nb](c.md)**').links).toEqual([
      { value: 'c.md', image: false, range: { line: 1, column: 3, endLine: 2, endColumn: 9 } },
    ]);
  });
});

describe('the ending of a name', () => {
  const read = (text: string, changes: string, path?: string) =>
    parseDocument({ id: 'x', text, problem: null }, acme(changes), path);

  test('makes a document reStructuredText', () => {
    const text = 'Status: Draft\n\nTitle\n=====\n\nAs `others <b.rst>`_.\n';
    const pep = read(text, 'metadata: header\ndocuments: { path: "peps/pep-{number}.rst" }');
    expect(pep.headings.map(({ text: title, range }) => [title, range.line])).toEqual([['Title', 3]]);
    expect(pep.links.map(({ value }) => value)).toEqual(['b.rst']);
    expect(pep.metadata.fields.map(({ value }) => value)).toEqual(['Draft']);
  });
  test('tells the text beside a file of fields', () => {
    const changes = 'metadata: yaml\ndocuments: { path: "keps/{number}-{slug}/kep.yaml" }';
    expect(read('status: Draft\n', changes).metadata.fields.map(({ name }) => name)).toEqual(['Status']);
    const text = read('# Title: a subtitle\n', changes, 'keps/1-a/README.md');
    expect([text.metadata.state, text.headings.length, text.problems]).toEqual(['absent', 1, []]);
  });
});
