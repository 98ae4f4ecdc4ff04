import { withoutLinks } from '../../model/people.ts';

const EMAIL = /^[^\s@()<>,;:]+@[^\s@()<>,;:]+\.[^\s@()<>,;:.]+$/;
const HANDLE = /^@\w[\w./-]*$/;
const LETTER = /\p{L}/u;

/** What stands for a handle in templates and messages is nobody's. */
const EXAMPLE = /^@(?:github[-_]?)?(?:handle|username|login)$/i;

const isAddress = (text: string): boolean => EMAIL.test(text) || (HANDLE.test(text) && !EXAMPLE.test(text));

/** The persons of a value such as `Ada Park (ada@acme.dev), Bo Lin (@bolin)`, each as written. Commas in brackets separate nobody. */
export function splitPersons(value: string): readonly string[] {
  const persons: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= value.length; at++) {
    const sign = value[at] ?? ',';
    if (/[(<[]/.test(sign)) depth++;
    else if (/[)>\]]/.test(sign)) depth = Math.max(depth - 1, 0);
    if (at < value.length && (depth > 0 || !/[,;\n]/.test(sign))) continue;
    persons.push(...value.slice(start, at).split(/(?<=[)>\]])\s+(?:and|&)\s+/i));
    start = at + 1;
  }
  return persons.map((person) => person.replace(/^\s*(?:and|&)\s+/i, '').trim()).filter((person) => person !== '');
}

/** A name that leads to a person's page. */
const PROFILE = /^\[[^\][]*\p{L}[^\][]*\]\(https?:\/\/[^()\s]+\)$/u;

/** Whether the text names a person with a way to reach them: `Name (email)`, `Name (@handle)`, or a name that is a link. */
export function isPerson(text: string): boolean {
  if (PROFILE.test(text)) return true;
  const plain = withoutLinks(text);
  const open = plain.lastIndexOf('(');
  if (open === -1 || !plain.endsWith(')')) return false;
  const addresses = plain
    .slice(open + 1, -1)
    .split(/[\s,;|]+/)
    .filter((address) => address !== '');
  return LETTER.test(plain.slice(0, open)) && addresses.length > 0 && addresses.every(isAddress);
}

/** Whether the text is a name and nothing else: who it is stands there, how to reach them does not. */
export const isBareName = (text: string): boolean => LETTER.test(text) && !/[@()<>[\]:/]/.test(text);

/** `Name (address)` for a text that holds both in another form, as in `Ada Park <ada@acme.dev>`; null when that is not certain. */
export function personIn(text: string): string | null {
  const words = withoutLinks(text)
    .replace(/[()<>[\]]/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.replace(/^mailto:/, ''));
  const person = isAddress(last)
    ? `${words.slice(0, -1).join(' ')} (${last})`
    : `${words.slice(1).join(' ')} (${first})`;
  return words.length > 1 && isPerson(person) ? person : null;
}
