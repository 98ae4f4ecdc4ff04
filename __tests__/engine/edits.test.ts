import { describe, expect, test } from '@jest/globals';
import { combineEdits } from '../../src/engine/edits.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import { finding } from '../reporters/reports.ts';

const ROW = '| [1041](ACME-1041/) | Naming | Ada | Draft |';

const becoming = (text: string, line = 9): Finding =>
  finding({ what: 'x', fix: 'x', rule: text, edits: [{ path: 'README.md', line, endLine: line, text }] });

const texts = (findings: readonly Finding[]): unknown[] =>
  combineEdits(findings, (path, line) => (path === 'README.md' && line === 9 ? ROW : null)).map(
    ({ edits: [edit] }) => edit !== undefined && 'text' in edit && edit.text,
  );

describe('edits of one line', () => {
  const link = ROW.replace('ACME-1041/', 'ACME-1041-naming.md');
  const author = ROW.replace('Ada', 'Bo Lin');
  const status = ROW.replace('Draft', 'Accepted');

  test('become the line with all their changes', () => {
    const all = '| [1041](ACME-1041-naming.md) | Naming | Bo Lin | Accepted |';
    expect(texts([becoming(status), becoming(link), becoming(author)])).toEqual([all, all, all]);
  });

  test('stay as they are when they change the same words, or are one', () => {
    const other = ROW.replace('Draft', 'Rejected');
    expect(texts([becoming(status), becoming(other)])).toEqual([status, other]);
    expect(texts([becoming(status)])).toEqual([status]);
    expect(texts([becoming(status), becoming(status)])).toEqual([status, status]);
  });

  test('of a line that nobody would paste are left alone', () => {
    const row = `${ROW}${' '.repeat(10_000)}`;
    const [one, other] = [row.replace('Ada', 'Bo Lin'), row.replace('Draft', 'Accepted')];
    const edits = combineEdits([becoming(one), becoming(other)], () => row).map((each) => each.edits);
    expect(edits).toEqual([becoming(one).edits, becoming(other).edits]);
  });

  test('of other lines, and of lines that nobody knows, are left alone', () => {
    expect(texts([becoming('a', 3), becoming('b', 3), becoming(author)])).toEqual(['a', 'b', author]);
  });
});

describe('edits of lines that overlap', () => {
  const LINES = ['| 1041 |', '| _next_ |', '| 1055 | Naming |', '| 1043 |', 'end'];
  const edit = (line: number, endLine: number, text: string): Edit => ({ path: 'README.md', line, endLine, text });
  const agreed = (...edits: readonly (readonly Edit[])[]): (readonly Edit[])[] =>
    combineEdits(
      edits.map((each) => finding({ rule: 'x', what: 'x', fix: 'x', edits: each })),
      (path, line) => (path === 'README.md' ? (LINES[line - 1] ?? null) : null),
    ).map((each) => each.edits);

  const nextLast = edit(2, 3, '| 1055 | Naming |\n| _next_ |');
  const number = edit(3, 3, '| 1042 | Naming |');

  test('become one: the line that moves, and the one that is written in another way', () => {
    const both = [edit(2, 3, '| 1042 | Naming |\n| _next_ |')];
    expect(agreed([nextLast], [number])).toEqual([both, both]);
    expect(agreed([number], [nextLast])).toEqual([both, both]);
    const renamed: Edit = { rename: { from: 'a', to: 'b' } };
    expect(agreed([nextLast], [renamed, number, edit(2, 2, '| next |')])).toEqual([
      [edit(2, 3, '| 1042 | Naming |\n| next |')],
      [renamed, edit(2, 3, '| 1042 | Naming |\n| next |')],
    ]);
  });

  test('become one: several lines that move, in the order in which they are told, and others that come or go', () => {
    const up = edit(3, 4, '| 1043 |\n| 1055 | Naming |');
    const down = edit(2, 4, '| 1055 | Naming |\n| 1043 |\n| _next_ |');
    const sorted = edit(2, 4, '| 1043 |\n| 1055 | Naming |\n| _next_ |');
    expect(agreed([up], [down])).toEqual([[sorted], [sorted]]);
    expect(agreed([down], [edit(3, 2, '| 1054 |')], [edit(4, 4, '')]).flat()).toContainEqual(
      edit(2, 4, '| 1054 |\n| 1055 | Naming |\n| _next_ |'),
    );
  });

  test('stay as they are when one of them takes a line elsewhere that another one takes somewhere else, or rewrites more', () => {
    const further = edit(2, 4, '| 1055 | Naming |\n| 1043 |\n| _next_ |');
    const rewritten = edit(2, 3, 'nothing');
    expect(agreed([nextLast], [further])).toEqual([[nextLast], [further]]);
    expect(agreed([rewritten], [number])).toEqual([[rewritten], [number]]);
    expect(agreed([rewritten], [number], [edit(3, 3, '| 1055 | Scopes |')]).slice(1)).toEqual([
      [edit(3, 3, '| 1042 | Scopes |')],
      [edit(3, 3, '| 1042 | Scopes |')],
    ]);
  });

  test('are none where they only stand side by side', () => {
    const apart = [edit(2, 1, 'before'), edit(4, 3, 'behind'), edit(1, 1, 'above'), edit(4, 4, 'below')];
    expect(agreed([nextLast], ...apart.map((each) => [each]))).toEqual([[nextLast], ...apart.map((each) => [each])]);
  });
});
