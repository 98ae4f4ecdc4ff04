import { expect, test } from '@jest/globals';
import { nearestWord } from '../../src/model/spelling.ts';

const FIELDS = ['Author', 'Status', 'Created', 'Created-Version', 'Target-Version'];

test.each([
  ['Autor', 'Author'],
  ['Author(s)', 'Author'],
  ['created_version', 'Created-Version'],
  ['Target Versoin', 'Target-Version'],
])('%s means %s', (word, name) => expect(nearestWord(word, FIELDS)).toBe(name));

test.each(['Updated', 'Type', 'Version', 'Discussion', '', 'x'.repeat(100_000)])('a word of its own: %.20s', (word) =>
  expect(nearestWord(word, FIELDS)).toBeNull(),
);

test('of two words the nearer one is meant', () => {
  expect(nearestWord('Implement', ['Implementing', 'Implemented'])).toBe('Implemented');
  expect(nearestWord('Implementing', ['Implemented'])).toBeNull();
});
