import { describe, expect, test } from '@jest/globals';
import { personsOf } from '../../../src/model/people.ts';
import { namesPeople, samePerson } from '../../../src/rules/knowledge/people.ts';

const same = (a: string, b: string): boolean => {
  const [one, other] = [personsOf(a)[0], personsOf(b)[0]];
  return one !== undefined && other !== undefined && samePerson(one, other);
};

test('a value names its people, with what they are also called', () => {
  expect(personsOf('Ada Park (ada@acme.dev), Bo Lin <@bolin> and Cy Roe & Di')).toEqual([
    { name: 'Ada Park', alias: 'ada' },
    { name: 'Bo Lin', alias: 'bolin' },
    { name: 'Cy Roe', alias: null },
    { name: 'Di', alias: null },
  ]);
  expect(personsOf('Ada Park (@ada, @adap)')).toHaveLength(1);
  expect(personsOf(' , - ')).toEqual([]);
});

describe('one person', () => {
  test.each([
    ['hyeok (hyeok@acme.dev)', 'Hyeok Jin Kim (hyeok@acme.dev)'],
    ['Bo Keum Kim', 'BoKeum Kim'],
    ['Bokeum Kim', 'Kim, Bo Keum'.replace(',', '')],
    ['André Díaz', 'andre diaz'],
    ['@bolin', 'Bo Lin (@bolin)'],
    ['김보금', '김 보금'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));
});

describe('two people', () => {
  test.each([
    ['Joongi Kim', 'HyeokJin Kim'],
    ['Ada', 'Ada Park'],
    ['Ada Park (@a)', 'Bo Lin (@a.)'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));
});

test('a short value names all of them, or some of them and others', () => {
  const people = personsOf('Ada Park (@ada), Bo Lin (@bolin)');
  expect(namesPeople('Bo Lin, Ada Park', people)).toBe(true);
  expect(namesPeople('Ada Park et al.', people)).toBe(true);
  expect(namesPeople('Ada Park and others', people)).toBe(true);
  expect(namesPeople('Ada Park', people)).toBe(false);
  expect(namesPeople('Ada Park, Bo Lin, Cy Roe', people)).toBe(false);
  expect(namesPeople('Cy Roe et al.', people)).toBe(false);
  expect(namesPeople('-', people)).toBe(false);
});
