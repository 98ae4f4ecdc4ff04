import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PlacedRemark, Remark } from '../../src/model/conversation.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import { visible } from '../../src/reporters/escape.ts';
import { hunksOf } from '../../src/reporters/hunks.ts';
import { toRemarks } from '../../src/reporters/inline.ts';
import { clicked, suggestedBy, wholePatch } from '../support/suggestions.ts';
import { EVIL, hostile } from './hostile.ts';
import { at, finding, report } from './reports.ts';

const PATH = 'proposals/ACME-1041-scope-naming.md';
const OTHER = 'proposals/README.md';
const TEXT = 'one\ntwo\nthree\nfour\nfive\n';

const edit = (line: number, text: string, endLine = line, path = PATH): Edit => ({ path, line, endLine, text });
const wrong = (edits: readonly Edit[], rest: Partial<Finding> = {}): Finding => ({
  ...finding({ rule: 'field-format', what: '`two` is no number.', fix: 'Write `2`.', at: at(PATH, 2) }),
  edits,
  excerpt: 'two',
  ...rest,
});

const remarksOn = (findings: readonly Finding[], text = TEXT, inline: 'suggestions' | 'all' | 'off' = 'suggestions') =>
  toRemarks(
    report(findings),
    new Map([
      [PATH, wholePatch(text)],
      [OTHER, wholePatch('a\nb\n')],
    ]),
    inline,
  );
/** What stands beside a line. */
function placed(remark: Remark | undefined): PlacedRemark {
  if (remark === undefined || remark.place === null) throw new RangeError('nothing stands beside a line');
  return remark;
}
const remarkOn = (edits: readonly Edit[], text = TEXT) => placed(remarksOn([wrong(edits)], text)[0]);

describe('a suggestion', () => {
  test('is one line on what is wrong, and the lines to write', () => {
    const remark = remarkOn([edit(2, '2')]);
    expect(remark.place).toEqual({ path: PATH, from: 2, to: 2 });
    expect(remark.body).toBe(
      '**`two` is no number.** · [`field-format`](https://acme.example/rules/field-format)\n\n```suggestion\n2\n```',
    );
    expect(remark.words).toBe(
      '**`two` is no number.** · [`field-format`](https://acme.example/rules/field-format)\n\nWrite `2`.',
    );
  });

  test.each<[string, readonly Edit[], string]>([
    ['several lines', [edit(2, '2\n3\n3b', 3)], 'one\n2\n3\n3b\nfour\nfive\n'],
    ['an insertion, held by the line above', [edit(3, 'new', 2)], 'one\ntwo\nnew\nthree\nfour\nfive\n'],
    ['an insertion at the top, held by the line below', [edit(1, 'new', 0)], 'new\none\ntwo\nthree\nfour\nfive\n'],
    ['an insertion at the end', [edit(6, 'six', 5)], `${TEXT}six\n`],
    ['a deletion', [edit(2, '', 3)], 'one\nfour\nfive\n'],
    ['edits that join', [edit(4, '4'), edit(2, '2', 3)], 'one\n2\n4\nfive\n'],
    ['a line, and one more before it', [edit(2, '2'), edit(2, 'new', 1)], 'one\nnew\n2\nthree\nfour\nfive\n'],
    ['two insertions at one place', [edit(2, 'a', 1), edit(2, 'b', 1)], 'one\na\nb\ntwo\nthree\nfour\nfive\n'],
    ['one edit that is told twice', [edit(2, '2'), edit(2, '2')], 'one\n2\nthree\nfour\nfive\n'],
    ['lines with fences', [edit(2, '````md\n```\n````')], 'one\n````md\n```\n````\nthree\nfour\nfive\n'],
    ['an empty line', [edit(3, '', 2)], 'one\ntwo\n\nthree\nfour\nfive\n'],
  ])('applies cleanly: %s', (_, edits, wanted) => {
    expect(clicked(TEXT, remarkOn(edits))).toBe(wanted);
  });

  test('of a document with CRLF holds no CR, and its lines are those of the document', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    const remark = remarkOn([edit(3, 'new', 2)], text);
    expect(suggestedBy(remark)).toEqual(['two', 'new']);
    expect(clicked(text, remark, '\r\n')).toBe('one\r\ntwo\r\nnew\r\nthree\r\nfour\r\nfive\r\n');
  });

  test.each<[string, readonly Edit[]]>([
    ['a rename', [{ rename: { from: PATH, to: 'proposals/b.md' } }]],
    ['a rename and a line', [edit(2, '2'), { rename: { from: PATH, to: 'proposals/b.md' } }]],
    ['lines apart', [edit(1, '1'), edit(3, '3')]],
    ['lines of two files', [edit(2, '2'), edit(3, '3', 3, OTHER)]],
    ['lines that overlap', [edit(1, '1', 2), edit(2, '2')]],
    ['what stands there already', [edit(2, 'two')]],
    ['what nobody could see', [edit(2, '2\u202e')]],
    ['a book', [edit(2, 'x\n'.repeat(6000))]],
    ['no line of the file', [edit(9, '9')]],
    ['nothing', []],
  ])('is not made of %s', (_, edits) => {
    expect(remarksOn([wrong(edits)])[0]?.place).toBeNull();
  });

  test('stays within one hunk of the diff', () => {
    const patch =
      '@@ -1,2 +1,3 @@\n one\n+two\n three\n@@ -8,2 +9,2 @@ x\n nine\n-ten\n+10\n\\ No newline at end of file';
    expect(hunksOf(patch)).toEqual([
      { from: 1, texts: ['one', 'two', 'three'] },
      { from: 9, texts: ['nine', '10'] },
    ]);
    const placesOf = (edits: readonly Edit[]) =>
      toRemarks(report([wrong(edits)]), new Map([[PATH, patch]]), 'suggestions').map(({ place }) => place);
    expect(placesOf([edit(2, '2', 3)])).toEqual([{ path: PATH, from: 2, to: 3 }]);
    expect(placesOf([edit(3, '3', 9)])).toEqual([null]);
    expect(placesOf([edit(4, 'four', 3)])).toEqual([{ path: PATH, from: 3, to: 3 }]);
    expect(placesOf([edit(9, 'eight', 8)])).toEqual([{ path: PATH, from: 9, to: 9 }]);
    expect(placesOf([edit(6, 'six', 5)])).toEqual([null]);
  });

  test('is not made where a lone CR lets a line be another one for git', () => {
    expect(remarksOn([wrong([edit(2, '2')])], 'one\rone\ntwo\n')[0]?.place).toBeNull();
    expect(remarksOn([wrong([edit(2, '2')], { excerpt: 'something else' })])[0]?.place).toBeNull();
  });

  test('of two findings is said once, with both', () => {
    const both = [wrong([edit(2, '2')]), wrong([edit(2, '2')], { rule: 'field-frozen', key: 'other' })];
    const [first, second] = remarksOn(both);
    expect(placed(first).body).toMatch(/`field-format`.*\\\n.*`field-frozen`.*\n\n```suggestion/);
    expect(second?.place).toBeNull();
  });

  const worse = (edits: readonly Edit[]) => wrong(edits, { key: 'worse', severity: 'error' });
  const lesser = (edits: readonly Edit[]) => wrong(edits, { key: 'lesser', severity: 'warning' });
  const placesOf = (findings: readonly Finding[]) => remarksOn(findings).map(({ place }) => place);

  test.each<[string, readonly Edit[], readonly Edit[], string]>([
    ['a line, and one more below it', [edit(2, '2')], [edit(3, 'new', 2)], 'one\n2\nnew\nthree\nfour\nfive\n'],
    ['two more at one place', [edit(3, 'a', 2)], [edit(3, 'b', 2)], 'one\ntwo\na\nb\nthree\nfour\nfive\n'],
    ['a line, and this one with the next', [edit(2, '2')], [edit(2, '2'), edit(3, '3')], 'one\n2\n3\nfour\nfive\n'],
  ])('of two findings whose lines would overlap is one: %s', (_, first, second, wanted) => {
    const [one, other] = remarksOn([lesser(second), worse(first)]);
    expect(clicked(TEXT, placed(one))).toBe(wanted);
    expect(other?.place).toBeNull();
  });

  test('of the worse finding stands where two contradict', () => {
    const [one, other] = remarksOn([lesser([edit(2, 'TWO')]), worse([edit(2, 'x\ny', 3)])]);
    expect(clicked(TEXT, placed(one))).toBe('one\nx\ny\nfour\nfive\n');
    expect(other?.place).toBeNull();
  });

  test('is not half of what repairs another finding, which no click repairs', () => {
    const renamed = [edit(2, '2'), { rename: { from: PATH, to: 'proposals/b.md' } }];
    expect(placesOf([worse(renamed), lesser([edit(2, '2')])])).toEqual([null, null]);
    expect(placesOf([worse(renamed), lesser([edit(4, '4')])])).toEqual([null, { path: PATH, from: 4, to: 4 }]);
  });
});

test('a change that repairs a hundred findings names ten of them', () => {
  const all = Array.from({ length: 100 }, (_, at) => wrong([edit(2, '2')], { key: `${at}` }));
  const [first, ...others] = remarksOn(all);
  expect(placed(first).body.split('\\\n')).toHaveLength(11);
  expect(placed(first).body).toContain('and 90 more that this repairs\n\n```suggestion');
  expect(others.every(({ place }) => place === null)).toBe(true);
});

describe('words beside a line', () => {
  const unfixed = wrong([], { fix: [{ text: 'Write a number:' }], snippet: '2' });

  test('say what is wrong and how to fix it, where that is wanted', () => {
    expect(remarksOn([unfixed])[0]?.place).toBeNull();
    const remark = placed(remarksOn([unfixed], TEXT, 'all')[0]);
    expect(remark.place).toEqual({ path: PATH, from: 2, to: 2 });
    expect(remark.body).toMatch(/^\*\*`two` is no number\.\*\* .*\n\nWrite a number:\n\n```\n2\n```$/);
  });

  test('need a line in the diff', () => {
    expect(remarksOn([wrong([], { at: at(PATH) })], TEXT, 'all')[0]?.place).toBeNull();
    expect(remarksOn([wrong([], { at: at('src/a.md', 1) })], TEXT, 'all')[0]?.place).toBeNull();
  });
});

test('nothing is said beside lines, and nothing is rendered, when it is switched off, or stood there before', () => {
  expect(remarksOn([wrong([edit(2, '2')])], TEXT, 'off')).toEqual([{ key: expect.any(String), place: null }]);
  expect(remarksOn([wrong([edit(2, '2')], { origin: 'existing' })])).toEqual([]);
});

test('places of one defect keep names of their own, and at most thirty are spoken of', () => {
  const text = Array.from({ length: 60 }, (_, index) => `line ${index + 1}\n`).join('');
  const findings = Array.from({ length: 60 }, (_, index) =>
    wrong([edit(index + 1, 'x')], { key: 'same', at: at(PATH, index + 1), excerpt: null }),
  );
  const remarks = remarksOn(findings, text);
  expect(new Set(remarks.map(({ key }) => key)).size).toBe(60);
  expect(remarks.filter(({ place }) => place !== null)).toHaveLength(30);
});

/** All nodes of a Markdown text. */
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

test('hostile text is escaped, and a fence is longer than what it holds', () => {
  const path = hostile.findings[0]?.at.path ?? '';
  const text = Array.from({ length: 9 }, () => `\t${EVIL}`).join('\n');
  const remarks = toRemarks(hostile, new Map([[path, wholePatch(text)]]), 'all').filter(({ place }) => place !== null);
  expect(remarks.length).toBeGreaterThan(0);
  for (const remark of remarks)
    for (const said of [placed(remark).body, placed(remark).words]) {
      expect(visible(said)).toBe(said.replaceAll('\u200b', ''));
      for (const node of nodesOf(fromMarkdown(said))) {
        if (node.type === 'html') expect(node.value).toMatch(/^<\/?span>$/);
        if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/acme\.example\//);
        if (node.type === 'text') expect(node.value).not.toMatch(/@joe|www\.evil|:\/\//);
        expect(['heading', 'image', 'thematicBreak']).not.toContain(node.type);
      }
    }
  const ticks = wrong([edit(2, '```suggestion\nrm -rf\n`````\n')]);
  expect(placed(remarksOn([ticks])[0]).body).toMatch(/\n``````suggestion\n[\s\S]*\n``````$/);
});
