import { fold } from '../../model/naming.ts';
import { type Person, personsOf } from '../../model/people.ts';

const rotates = (a: string, b: string): boolean => a.length === b.length && `${a}${a}`.includes(b);

/** Whether two spellings mean one person: names in any order and spacing, one address, or one's handle as the other's name. */
export function samePerson(a: Person, b: Person): boolean {
  const [name, other] = [fold(a.name), fold(b.name)];
  const isAlso = (alias: string | null, known: string): boolean => alias !== null && fold(alias) === known;
  const sharesAddress = a.alias !== null && a.alias.toLowerCase() === b.alias?.toLowerCase();
  return rotates(name, other) || isAlso(a.alias, other) || isAlso(b.alias, name) || sharesAddress;
}

/** Whether anybody stands in both lists. */
export const sharePerson = (a: readonly Person[], b: readonly Person[]): boolean =>
  a.some((person) => b.some((other) => samePerson(person, other)));

const OTHERS = /[,\s]*\b(?:et\s+al\b\.?|and\s+others\b|&\s*others\b)\s*$/i;

/** Whether a short value names the people: all of them and nobody else, or some of them and `et al.`. */
export function namesPeople(value: string, people: readonly Person[]): boolean {
  const named = personsOf(value.replace(OTHERS, ''));
  const known = named.every((person) => sharePerson([person], people));
  const all = people.every((person) => sharePerson([person], named));
  return named.length > 0 && known && (all || OTHERS.test(value));
}
