import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../src/check/draft.ts';
import { type Judged, repair } from '../../src/check/repair.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Edit } from '../../src/model/rule.ts';
import { finding } from '../reporters/reports.ts';

const PATH = 'list.md';
const ALL = { isMeant: () => true, isNews: () => true };

/** What is found in a text: by each line that is a key, the line that its edit writes; null offers none. */
type Book = Readonly<Record<string, string | null>>;

/** Judges lines by a book; every line that stands in it is a finding. */
function judging(start: string, book: Book, hidden: Readonly<Record<string, string>> = {}) {
  const foundIn = (text: string): Finding[] =>
    text.split('\n').flatMap((line, at) => {
      const right = book[line];
      if (right === undefined || text.includes(hidden[line] ?? '\0')) return [];
      const edits: Edit[] = right === null ? [] : [{ path: PATH, line: at + 1, endLine: at + 1, text: right }];
      return [finding({ rule: 'line', what: line, key: line, at: { path: PATH, range: null }, edits })];
    });
  const judge = async ({ texts }: Draft): Promise<Judged> => {
    const text = texts.get(PATH) ?? start;
    const untold = Object.keys(hidden).filter((line) => text.includes(hidden[line] ?? '\0'));
    return {
      findings: foundIn(text),
      untold: untold.map((key) => ({ process: 'acme', rule: 'line', message: 'wrong', key })),
    };
  };
  return judge;
}

async function repaired(start: string, book: Book, hidden: Readonly<Record<string, string>> = {}) {
  const judge = judging(start, book, hidden);
  const files = { textOf: async () => start, filesAt: async () => [PATH] };
  const outcome = await repair(files, await judge({ texts: new Map(), moved: new Map() }), judge, ALL);
  const keys = (all: readonly Finding[]): string[] => all.map(({ key }) => key);
  return {
    text: outcome.draft.texts.get(PATH) ?? start,
    repaired: keys(outcome.repaired),
    kept: keys(outcome.kept),
    obstacles: keys(outcome.kept.map((each) => outcome.obstacleOf(each))),
  };
}

test('every finding that offers an edit is repaired, the others stay', async () => {
  expect(await repaired('a\nb\nc\n', { a: 'A', b: null, c: 'C' })).toMatchObject({
    text: 'A\nb\nC\n',
    repaired: ['a', 'c'],
    kept: [],
  });
});

test('an edit after which its finding is still there is not made, beside others that are', async () => {
  expect(await repaired('a\nb\nc\nd\n', { a: 'A', b: ' b\nb', c: 'C', d: 'D' })).toEqual({
    text: 'A\nb\nC\nD\n',
    repaired: ['a', 'c', 'd'],
    kept: ['b'],
    obstacles: ['b'],
  });
});

test('an edit that brings a finding that nobody can repair is not made', async () => {
  expect(await repaired('a\nb\n', { a: 'x', x: null, b: 'B' })).toEqual({
    text: 'a\nB\n',
    repaired: ['b'],
    kept: ['a'],
    obstacles: ['x'],
  });
});

test('what an edit brings is repaired with it, where that can be', async () => {
  expect(await repaired('a\n', { a: 'x', x: 'y', y: 'z' })).toMatchObject({
    text: 'z\n',
    repaired: ['a', 'x', 'y'],
    kept: [],
  });
});

test('edits that bring each other come to an end', async () => {
  expect(await repaired('a\n', { a: 'x', x: 'a' })).toMatchObject({ text: 'a\n', repaired: [], kept: ['a'] });
});

test('what was hidden by a finding is no news once that is repaired', async () => {
  expect(await repaired('a\nb\n', { a: 'A', b: null }, { b: 'a' })).toMatchObject({
    text: 'A\nb\n',
    repaired: ['a'],
    kept: [],
  });
});

describe('what a finding hid, such as a field whose name is misspelt', () => {
  type About = Readonly<Record<string, Pick<Partial<Finding>, 'hides' | 'severity' | 'proposal' | 'origin'>>>;

  async function opened(start: string, book: Book, about: About) {
    const plain = judging(start, book);
    const judge = async (draft: Draft): Promise<Judged> => {
      const { findings } = await plain(draft);
      return { findings: findings.map((each) => ({ ...each, ...about[each.key] })), untold: [] };
    };
    const files = { textOf: async () => start, filesAt: async () => [PATH] };
    const { draft, kept } = await repair(files, await judge({ texts: new Map(), moved: new Map() }), judge, ALL);
    return { text: draft.texts.get(PATH) ?? start, kept: kept.map(({ key }) => key) };
  }

  test('is told, and not held against its edit', async () => {
    expect(await opened('a\n', { a: 'x', x: null }, { a: { hides: true } })).toEqual({ text: 'x\n', kept: [] });
  });

  test('is repaired where that can be', async () => {
    expect(await opened('a\n', { a: 'x', x: 'y' }, { a: { hides: true } })).toEqual({ text: 'y\n', kept: [] });
  });

  test('is held against it where it is worse than the slip', async () => {
    const about = { a: { hides: true, severity: 'warning' }, x: { severity: 'error' } } as const;
    expect(await opened('a\n', { a: 'x', x: null }, about)).toEqual({ text: 'a\n', kept: ['a'] });
  });

  test('is held against it where it is new, and the slip is not', async () => {
    const about = { a: { hides: true, origin: 'existing' } } as const;
    expect(await opened('a\n', { a: 'x', x: null }, about)).toEqual({ text: 'a\n', kept: ['a'] });
  });

  test('is of its own proposal', async () => {
    const about = { a: { hides: true, proposal: 1 }, x: { proposal: 2 } };
    expect(await opened('a\n', { a: 'x', x: null }, about)).toEqual({ text: 'a\n', kept: ['a'] });
  });

  test('excuses no other edit', async () => {
    const book = { a: 'x', x: null, b: 'y', y: null, c: 'C' };
    expect(await opened('a\nb\nc\n', book, { a: { hides: true } })).toEqual({ text: 'x\nb\nC\n', kept: ['b'] });
  });
});

const twice = (texts: readonly string[]): Finding[] =>
  texts.map((text, at) =>
    finding({ rule: 'line', what: text, key: `${at}`, edits: [{ path: PATH, line: 1, endLine: 1, text }] }),
  );

test('where two edits contradict, the first one is made', async () => {
  const start = 'one two\n';
  const files = { textOf: async () => start, filesAt: async () => [PATH] };
  const findings = twice(['1 two', 'I two']);
  const judge = async ({ texts }: Draft): Promise<Judged> => ({
    findings: texts.size === 0 ? findings : findings.slice(1).map((each) => ({ ...each, edits: [] })),
    untold: [],
  });
  const { draft } = await repair(files, { findings, untold: [] }, judge, ALL);
  expect(draft.texts.get(PATH)).toBe('1 two\n');
});

test('edits of one line that do not touch are both made', async () => {
  const start = 'one two\n';
  const files = { textOf: async () => start, filesAt: async () => [PATH] };
  const findings = twice(['1 two', 'one 2']);
  const judge = async ({ texts }: Draft): Promise<Judged> => {
    const text = texts.get(PATH) ?? start;
    return { findings: findings.filter((_, at) => text.includes(['one', 'two'][at] ?? '')), untold: [] };
  };
  const { draft, repaired: made } = await repair(files, { findings, untold: [] }, judge, ALL);
  expect([draft.texts.get(PATH), made.length]).toEqual(['1 2\n', 2]);
});

test('an edit that a reader has to choose is not made', async () => {
  const judge = judging('a\n', { a: 'A' });
  const before = await judge({ texts: new Map(), moved: new Map() });
  const findings = before.findings.map((each) => ({ ...each, isChoice: true }));
  const files = { textOf: async () => 'a\n', filesAt: async () => [PATH] };
  const { draft, kept } = await repair(files, { findings, untold: [] }, judge, ALL);
  expect([draft.texts.size, kept]).toEqual([0, []]);
});
