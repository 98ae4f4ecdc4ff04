import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { quoted } from '../../src/model/prose.ts';
import {
  clipped,
  encodePath,
  fenced,
  markdownCode,
  markdownLink,
  markdownProse,
  markdownText,
  oneLine,
  safeAddress,
  visible,
} from '../../src/reporters/escape.ts';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** The types of all nodes of a Markdown text, in order, the root left out. */
const types = (node: Nodes): string[] =>
  'children' in node ? node.children.flatMap((child) => [child.type, ...types(child)]) : [];

const withoutBreaks = (text: string): string => text.replaceAll('\u200b', '');

describe('visible', () => {
  test.each([
    ['an escape', 'a\u001b[31m', 'a⟨U+001B⟩[31m'],
    ['a C1 control', 'a\u009b', 'a⟨U+009B⟩'],
    ['NUL and DEL', '\0\u007f', '⟨U+0000⟩⟨U+007F⟩'],
    ['a bidirectional override', 'a\u202eb\u2066', 'a⟨U+202E⟩b⟨U+2066⟩'],
    ['zero-width characters', 'Dra\u200bf\u200dt', 'Dra⟨U+200B⟩f⟨U+200D⟩t'],
    ['a soft hyphen', 'a\u00adb', 'a⟨U+00AD⟩b'],
    ['tags', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['half a surrogate pair', 'a\ud83d', 'a⟨U+D83D⟩'],
    ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
    ['a Hangul filler', '\u3164', '⟨U+3164⟩'],
  ])('shows %s', (_, text, wanted) => {
    expect(visible(text)).toBe(wanted);
  });

  test.each(['line\n\tone', '한글 é 名', '👩‍👩‍👧 ❤️', 'می‌خواهم'])('leaves %j alone', (text) => {
    expect(visible(text)).toBe(text);
  });
});

test('oneLine makes one line of many', () => {
  expect(oneLine(' a\r\n\tb\u000bc ')).toBe('a b c');
});

test('clipped cuts with an ellipsis, never within a character', () => {
  expect(clipped('abcdef', 6)).toBe('abcdef');
  expect(clipped('abcdefg', 6)).toBe('abcde…');
  expect(clipped('abcd🙂fg', 6)).toBe('abcd…');
});

describe('markdownText', () => {
  test.each([
    '*a* _b_ **c** ~~d~~ `e`',
    '[a](https://b) ![c](d) [e]: f [^1]',
    '<b>x</b> <!-- y --> --> </details> &amp; &#64;',
    'a\\*b\\',
    '# heading',
    '- item',
    '+ item',
    '12. item',
    '7) item',
    '> quote',
    '---',
    '===',
    '```',
    '~~~',
    '| a | b |',
    '<https://evil.example>',
  ])('%j is nothing but text', (text) => {
    const node = parse(`${markdownText(text)}\n`);
    expect(types(node)).toEqual(['paragraph', 'text']);
    expect(withoutBreaks(textOf(node))).toBe(text);
  });

  test.each([
    ['mentions', '@joe, @acme/team', '@&#8203;joe, @&#8203;acme/team'],
    ['issues', '#12 a/b#12 GH-12 gh-12', '\\#&#8203;12 a/b#&#8203;12 GH-&#8203;12 gh-&#8203;12'],
    ['addresses', 'https://x.y www.x.y', 'https:&#8203;//x.y www.&#8203;x.y'],
    ['mail', 'ada@acme.dev', 'ada@&#8203;acme.dev'],
    ['emoji names', ':tada:', ':&#8203;tada:'],
    ['formulas', '$x$', '<span>$</span>x<span>$</span>'],
  ])('keeps GitHub from linking %s', (_, text, wanted) => {
    expect(markdownText(text)).toBe(wanted);
  });

  test('a hidden break in the value does not pass for one of ours', () => {
    expect(markdownText('a\u200bb')).toBe('a⟨U+200B⟩b');
  });

  test('stays in one table cell', () => {
    const table = parse(
      `| a | b |\n| --- | --- |\n| ${markdownText('x | y \\| z\n| q')} | ${markdownCode('a|b\\|`c', 'cell')} |\n`,
    );
    expect(types(table).filter((type) => type === 'tableCell')).toHaveLength(4);
    expect(textOf(table)).toContain('x | y \\| z | q');
  });
});

describe('markdownCode', () => {
  test.each(['Draft', 'a`b', '``', '`', ' `a` `` b', '<b>', '@joe #1 https://x', '*a*', '\\', '$x$', 'a|b'])(
    'quotes %j',
    (value) => {
      const node = parse(`x ${markdownCode(value)} y\n`);
      expect(types(node)).toEqual(['paragraph', 'text', 'inlineCode', 'text']);
      expect(textOf(node)).toBe(`x ${value.trim()} y`);
    },
  );

  test('has no line ends, and says when it is empty', () => {
    expect(markdownCode('a\n\n# b')).toBe('`a # b`');
    expect(markdownCode(' ')).toBe('_(nothing)_');
  });

  test('does not let a pipe end a cell', () => {
    expect(markdownCode('a|@b', 'cell')).toBe('<code>a&#124;@&#8203;b</code>');
  });
});

describe('markdownProse', () => {
  test('keeps the spaces between text and code', () => {
    expect(markdownProse([{ code: 'a' }, { text: ' cannot become ' }, { code: 'b' }, { text: '.' }])).toBe(
      '`a` cannot become `b`.',
    );
  });

  test('a mention is not put together from two texts', () => {
    expect(markdownProse([{ text: 'by @' }, { text: 'joe' }])).toBe('by @&#8203;joe');
  });

  test('reads code of a plain sentence', () => {
    expect(markdownProse(quoted('Set `a*b` to *c*'))).toBe('Set `a*b` to \\*c\\*');
  });
});

describe('fenced', () => {
  test('the fence is longer than any inside', () => {
    const text = '````\n</details>\n```\n@joe';
    const node = parse(fenced(text));
    expect(types(node)).toEqual(['code']);
    expect(textOf(node)).toBe(text);
    expect(fenced(text)).toMatch(/^`{5}\n/);
  });

  test('knows every line end and shows what is hidden', () => {
    expect(fenced('a\r\nb\rc\u202e')).toBe('```\na\nb\nc⟨U+202E⟩\n```');
  });
});

describe('addresses', () => {
  test.each([
    ['docs/ACME-1 (old).md', 'docs/ACME-1%20%28old%29.md'],
    ['a<b>`c`"d"\'e\'.md', 'a%3Cb%3E%60c%60%22d%22%27e%27.md'],
    ['100%#?&.md', '100%25%23%3F%26.md'],
    ['문서/é.md', '%EB%AC%B8%EC%84%9C/%C3%A9.md'],
    ['a\nb\\c|d[e].md', 'a%0Ab%5Cc%7Cd%5Be%5D.md'],
    ['half\ud83d.md', 'half%EF%BF%BD.md'],
  ])('%j becomes %s', (path, wanted) => {
    expect(encodePath(path)).toBe(wanted);
  });

  test('only http addresses are linked, and nothing in them ends the link', () => {
    expect(safeAddress('javascript:alert(1)')).toBeNull();
    expect(safeAddress('')).toBeNull();
    expect(safeAddress('https://x.y/a b) [c](d)?e=f#g')).toBe('https://x.y/a%20b%29%20%5Bc%5D%28d%29?e=f#g');
    expect(markdownLink('text', null)).toBe('text');
  });
});
