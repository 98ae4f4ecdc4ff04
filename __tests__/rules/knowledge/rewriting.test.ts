import { expect, test } from '@jest/globals';
import { parseDocument } from '../../../src/parse/document.ts';
import { rewriting } from '../../../src/rules/knowledge/rewriting.ts';
import { acme } from '../../support/acme.ts';

const read = (text: string) =>
  parseDocument({ id: text, text: `---\nStatus: ${text.length}\n---\n${text}`, problem: null }, acme());

test.each([
  ['a line that is another', 'one\ntwo\nthree', 'one\nzwei\nthree', { lines: 3, changed: 1 }],
  ['lines that come', 'one', 'one\ntwo\nthree', { lines: 1, changed: 2 }],
  ['lines that go', 'one\ntwo\nthree', 'two', { lines: 3, changed: 2 }],
  ['a line that goes, one of two that are the same', 'one\n\none', 'one', { lines: 2, changed: 1 }],
  ['lines in another place', 'one\ntwo\n\nthree', 'three\n\ntwo\n\none', { lines: 3, changed: 0 }],
  ['white space', 'one  two\n\n\nthree', '  one two\n\nthree  ', { lines: 2, changed: 0 }],
  ['lines that end elsewhere', 'one two\nthree\n\nfour', 'one\ntwo three\n\nfour', { lines: 3, changed: 0 }],
  ['nothing before', '', 'one', { lines: 0, changed: 1 }],
])('%s', (_, before, after, expected) => {
  expect(rewriting(read(before), read(after))).toEqual(expected);
});
