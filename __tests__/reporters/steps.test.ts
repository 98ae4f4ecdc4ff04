import { expect, test } from '@jest/globals';
import { shellWord, stepLines } from '../../src/reporters/steps.ts';

test('steps are numbered; sentences keep the width, commands stay in one line', () => {
  const command = `git add ${'a/long/path.md '.repeat(9).trim()}`;
  const steps = [{ what: 'Look at what was written, then commit it:', commands: [command] }, { what: 'Push.' }];
  expect(stepLines(steps, 30)).toEqual([
    '  1. Look at what was written,',
    '     then commit it:',
    `       ${command}`,
    '  2. Push.',
  ]);
});

test.each([
  ['proposals/ACME-1003-spot_nodes.md', 'proposals/ACME-1003-spot_nodes.md'],
  ['design notes/1.md', "'design notes/1.md'"],
  ["it's/$HOME", "'it'\\''s/$HOME'"],
  ['', "''"],
])('a shell reads %s as one word', (text, word) => expect(shellWord(text)).toBe(word));
