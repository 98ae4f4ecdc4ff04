import { describe, expect, test } from '@jest/globals';
import { isBareName, isPerson, personIn, splitPersons } from '../../../src/rules/knowledge/persons.ts';

test.each([
  ['Ada Park (ada@acme.dev), Bo Lin (@bolin)', ['Ada Park (ada@acme.dev)', 'Bo Lin (@bolin)']],
  ['Ada Park (ada@acme.dev, @ada); Bo Lin', ['Ada Park (ada@acme.dev, @ada)', 'Bo Lin']],
  ['Ada Park (@ada) and Bo Lin (@bo), & Cy Roe', ['Ada Park (@ada)', 'Bo Lin (@bo)', 'Cy Roe']],
  ['Anders And (@anders)', ['Anders And (@anders)']],
  ['Ada Park (ada@acme.dev,', ['Ada Park (ada@acme.dev,']],
  [' , ', []],
])('%s names %j', (value, persons) => expect(splitPersons(value)).toEqual(persons));

describe('a person', () => {
  test.each([
    'Ada Park (ada@acme.dev)',
    '한길 (gil@acme.dev)',
    'José Núñez (@jose-n)',
    'Bo (Bobby) Lin (bo.lin+acme@mail.acme.dev)',
    'Ada Park (ada@acme.dev, @ada)',
    'Ada Park ([@ada](https://example.com/ada))',
    'Ada(@ada)',
  ])('is %s', (text) => expect(isPerson(text)).toBe(true));

  test.each([
    'Ada Park',
    'Ada Park ()',
    'Full Name (email)',
    '(ada@acme.dev)',
    'Ada (ada@acme)',
    'Ada (a@b@c.dev)',
    '',
  ])('is not %s', (text) => expect(isPerson(text)).toBe(false));
});

test('a bare name has letters and no address', () => {
  expect(['Ada Park', '한길', "Miles O'Brien", 'Park-Lee, Jr.'].every(isBareName)).toBe(true);
  expect(['@ada', 'ada@acme.dev', 'Ada (me)', '123'].some(isBareName)).toBe(false);
});

test.each([
  ['Ada Park <ada@acme.dev>', 'Ada Park (ada@acme.dev)'],
  ['Ada Park ada@acme.dev', 'Ada Park (ada@acme.dev)'],
  ['Ada Park [@ada]', 'Ada Park (@ada)'],
  ['@ada Ada Park', 'Ada Park (@ada)'],
  ['Ada Park (mailto:ada@acme.dev)', 'Ada Park (ada@acme.dev)'],
  ['ada@acme.dev (Ada Park)', 'Ada Park (ada@acme.dev)'],
])('%s means %s', (text, person) => expect(personIn(text)).toBe(person));

test.each(['@ada', 'Ada Park', '<ada@acme.dev>', 'Ada <ada@acme.dev> Park', ''])('%s is not certain', (text) =>
  expect(personIn(text)).toBeNull(),
);

test('a hostile value is read in linear time', () => {
  const value = `${' '.repeat(60_000)}(${'<'.repeat(60_000)}${'a@'.repeat(60_000)}`;
  expect(splitPersons(value)).toHaveLength(1);
  expect(isPerson(value)).toBe(false);
  expect(personIn(value)).toBeNull();
});

test('what stands for a handle in a template is nobody', () => {
  for (const text of ['Ada Park (@handle)', 'Name (@github-handle)', 'Ada Park (@Username)'])
    expect(isPerson(text)).toBe(false);
  expect(isPerson('Ada Park (@handley)')).toBe(true);
});

test('a name that is a link to a page is a person with an address', () => {
  expect(isPerson('[Mara Lindqvist](https://github.com/mlindqvist)')).toBe(true);
  expect(isPerson('[](https://github.com/mlindqvist)')).toBe(false);
  expect(isPerson('[Mara](docs/mara.md)')).toBe(false);
});
