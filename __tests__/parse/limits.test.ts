import { describe, expect, jest, test } from '@jest/globals';
import { checkSize } from '../../src/parse/limits.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';

// A busy machine takes its time for a megabyte.
jest.setTimeout(60_000);

const MIB = 1024 * 1024;
const fill = (piece: string, length = MIB): string => piece.repeat(Math.floor(length / piece.length));

describe('size', () => {
  test('is counted in bytes', () => {
    expect(checkSize('a'.repeat(MIB))).toBeNull();
    expect(checkSize('a'.repeat(MIB + 1))).toMatchObject({ code: 'oversized' });
    expect(checkSize('한'.repeat(MIB / 3))).toBeNull();
    expect(checkSize('한'.repeat(MIB / 3 + 1))).toMatchObject({ code: 'oversized' });
  });
});

describe('honest documents are read', () => {
  const paragraph =
    'The scheduler keeps **one queue** for each `resource group`, see [the guide](guide.md) (a < b && c): ' +
    'it asks every agent in turn, and *never* waits for longer than `timeout_ms`.\n';
  test.each([
    [
      '7,000 lines of a dense design document',
      fill(`## Step\n\n${paragraph}\n- a \`b\`\n- c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`, 200_000),
    ],
    ['long lines', fill(`${paragraph.trim().repeat(80)}\n\n`)],
    ['one long line', fill('word ', MIB)],
    ['prose', fill(paragraph.replace(/[[\]()`*]/g, ''))],
    ['a fence of 20,000 lines', `\`\`\`json\n${fill('  "a": [[], {}],\n', 320_000)}\`\`\`\n`],
    ['many definitions', Array.from({ length: 500 }, (_, i) => `See [${i}].\n\n[${i}]: ${i}.md\n\n`).join('')],
    ['lists in quotes in lists', `${'- a\n  > - b\n  >   - c\n\n'.repeat(300)}`],
    ['lists of ten levels', Array.from({ length: 10 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ])('%s', (_, text) => {
    expect(parseMarkdown(text).problem).toBeNull();
  });

  test('a registry of 45,000 cells', () => {
    const row = (_: unknown, i: number) =>
      `| [${1000 + i}](ACME-${1000 + i}-fast-lists.md) | Fast lists | Ada Park | Draft |`;
    const rows = Array.from({ length: 11_250 }, row);
    const { root } = parseMarkdown(`| Number | Title | Author | Status |\n|---|---|---|---|\n${rows.join('\n')}\n`);
    expect(root?.children[0]).toMatchObject({ type: 'table', children: { length: 11_251 } });
  });
});

describe('hostile documents are refused, or harmless', () => {
  const runs = Array.from({ length: 1_400 }, (_, i) => `${'`'.repeat(i + 1)}a`).join('');
  test.each([
    ['images that never close', fill('![a](')],
    ['images that never close, in many paragraphs', fill(`${'![a]('.repeat(40)}\n\n`)],
    ['brackets', fill('[', MIB / 2) + fill(']', MIB / 2)],
    ['link titles that never close', fill('[a](b (')],
    ['links', fill('[a](b) [a](b)\n\n')],
    ['definitions', Array.from({ length: 60_000 }, (_, i) => `[a${i}]: b`).join('\n')],
    ['titles of definitions that never close', fill('[a]: b (\n')],
    ['code that never closes', runs],
    ['comments that never close', fill('a<!--')],
    ['instructions that never close', fill('a<?')],
    ['attributes that never close', fill('a <a b="')],
    ['lists in lists, in one line', fill(`${'- '.repeat(100)}a\n`)],
    ['lists in lists, as stairs', Array.from({ length: 700 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['lists that open and close', fill(`${'- '.repeat(10)}a\n`)],
    ['quotes', fill('>')],
    ['quotes that open and close', fill('> a\n\n', 200_000)],
    ['empty lines in lists', `${'- '.repeat(30)}a\n${fill('\n')}`],
    ['underlined headings', fill('a\n=\n', 300_000)],
    ['paragraphs', fill('a\n\n')],
    ['tables', `|a|b|\n|-|-|\n${fill('|a|b|\n')}`],
    ['wide tables', `${'|'.repeat(1000)}\n${'|-'.repeat(999)}|\n${fill(`${'|&'.repeat(1000)}\n`)}`],
  ])('refused: %s', (_, text) => {
    const { root, problem } = parseMarkdown(text);
    expect(root).toBeNull();
    expect(problem).toMatchObject({ code: 'deep', range: { column: 1 } });
  });

  test.each([
    ['emphasis that never closes', fill('**a_', 100_000)],
    ['a fence that never closes', `\`\`\`\n${fill('# a\n', 100_000)}`],
    ['wide tables of plain text', `${'|'.repeat(1000)}\n${'|-'.repeat(999)}|\n${fill(`${'|'.repeat(1000)}\n`)}`],
    ['one word', fill('a')],
    ['spaces', fill(' ')],
  ])('harmless: %s', (_, text) => {
    expect(parseMarkdown(text).problem).toBeNull();
  });

  test('the line is the one that went too far, counted from the first line', () => {
    expect(parseMarkdown(`a\n\n${'> '.repeat(61)}b\n`, 10).problem?.range).toMatchObject({ line: 12 });
    expect(parseMarkdown(`${'> '.repeat(50)}b\n`).problem).toBeNull();
    expect(parseMarkdown(`# A\n\n${'['.repeat(1_001)}\n`).problem?.range).toMatchObject({ line: 3 });
  });
});
