import { expect, test } from '@jest/globals';
import { editDistance, nearestWord } from '../../src/model/spelling.ts';

test.each([
  ['', '', 0],
  ['draft', 'draft', 0],
  ['', 'abc', 3],
  ['darft', 'draft', 1],
  ['autor', 'author', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

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
