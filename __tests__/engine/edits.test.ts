import { describe, expect, test } from '@jest/globals';
import { combineEdits } from '../../src/engine/edits.ts';
import type { Finding } from '../../src/model/report.ts';
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

  test('of other lines, and of lines that nobody knows, are left alone', () => {
    expect(texts([becoming('a', 3), becoming('b', 3), becoming(author)])).toEqual(['a', 'b', author]);
  });
});
