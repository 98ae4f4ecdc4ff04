import { expect, test } from '@jest/globals';
import { filledField } from '../../src/model/document.ts';
import { parseDocument } from '../../src/parse/document.ts';
import { acme } from '../support/acme.ts';

const parsed = (text: string) => parseDocument({ id: text, text, problem: null }, acme());
const isFilled = (below: string): boolean | undefined => parsed(`# T\n\n## Plan\n\n${below}\n`).sections[1]?.filled;

test.each(['TBD', 'TODO: write this', '_TBD_', '...', '- TODO', '> TBA.', '<!-- later -->'])(
  'a section that only promises is empty: %s',
  (below) => expect(isFilled(below)).toBe(false),
);

test.each([
  'None.',
  'N/A',
  'TBD by the team until May, see the issue.',
  'Todo lists are kept in Redis.',
  '- TODO\n- Done',
])('a section that answers is not: %s', (below) => expect(isFilled(below)).toBe(true));

test('an address in angle brackets is a value, a word in them stands for one', () => {
  const field = (value: string) => filledField(parsed(`---\nIssue: ${value}\n---\n`), 'Issue')?.value ?? null;
  expect(field('<https://github.com/acme/thing/issues/412>')).toBe('<https://github.com/acme/thing/issues/412>');
  expect(field('<ada@acme.dev>')).toBe('<ada@acme.dev>');
  expect(field('<link>')).toBeNull();
});
