import { type Document, fieldOf, isPlaceholder } from '../model/document.ts';
import { fold, formatNumber, nameOf } from '../model/naming.ts';
import { authorField } from '../model/people.ts';
import type { FieldForm, Process } from '../model/process.ts';

/** What a new proposal says of itself. */
export interface Beginning {
  readonly number: number;
  readonly title: string;
  readonly status: string;
  /** Null when nobody needs to know. */
  readonly author: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Null when it is not known. */
  readonly version: string | null;
  /** Values by the names of their fields, as somebody asked for them. */
  readonly given: ReadonlyMap<string, string>;
}

const AUTHOR = /^authors?(?:\(s\))?$/i;
const DAY = /^(?:created|creation[-_ ]date|start[-_ ]date|date)$/i;

type Role = 'number' | 'title' | 'author' | 'status' | 'created' | 'version';

const ROLES: Partial<Record<FieldForm['type'], Role>> = { number: 'number', title: 'title', status: 'status' };

/** What a field says of a proposal from its first day on; null for one that is filled later, or by somebody who knows. */
export function roleOf(process: Process, name: string): Role | null {
  const form = process.fields[name];
  if (form === undefined) return null;
  const { type, required, allowed } = form;
  const isUsual = required === 'always' || (required.length === 0 && allowed.length === 0);
  if (name === authorField(process)) return 'author';
  if (type === 'date') return isUsual ? 'created' : null;
  if (type === 'version') return required === 'always' ? 'version' : null;
  if (type !== 'text') return ROLES[type] ?? null;
  if (fold(name) === fold(process.label)) return 'number';
  if (/^title$/i.test(name)) return 'title';
  if (AUTHOR.test(name) && authorField(process) === null) return 'author';
  return DAY.test(name) && required === 'always' ? 'created' : null;
}

/** The field of a role, as the process calls it; null when it has none. */
export const fieldFor = (process: Process, role: Role): string | null =>
  Object.keys(process.fields).find((name) => roleOf(process, name) === role) ?? null;

const isForAll = ({ fields }: Process, name: string): boolean =>
  fields[name]?.required === 'always' && fields[name].unless === null;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in the form of an example: `2026-03-02`, or `02-Mar-2026`. */
export function dayLike(day: string, example: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return /^\d{1,2}-[A-Za-z]{3}-\d{4}$/.test(example) ? `${date}-${MONTHS[Number(month) - 1]}-${year}` : day;
}

/** A number in the form of an example: with the label before it, without zeros, or as the process writes it. */
function numberLike(process: Process, number: number, name: string, example: string): string {
  if (fold(example).startsWith(fold(process.label)) && /[-\s#]/.test(example)) return nameOf(process, number);
  return process.fields[name]?.type === 'text' ? String(number) : formatNumber(process, number);
}

/**
 * What is written into the fields of a template: what is known on the first day, and nothing where an example stands of
 * what is filled in later. Fields that are not named keep what the template says; those that it lacks are named where
 * every proposal needs them, or somebody asked for them.
 * @param exampleOf a field in the proposals that are there
 */
export function firstValues(
  process: Process,
  template: Document,
  beginning: Beginning,
  exampleOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const name of Object.keys(process.fields)) {
    const there = fieldOf(template, name);
    const given = beginning.given.get(name);
    if (there === null && given === undefined && !isForAll(process, name)) continue;
    const role = roleOf(process, name);
    const known: Record<Role, () => string | null> = {
      number: () => numberLike(process, beginning.number, name, there?.value ?? ''),
      title: () => beginning.title,
      author: () => beginning.author,
      status: () => beginning.status,
      created: () => dayLike(beginning.today, exampleOf(name)),
      version: () => beginning.version,
    };
    const value = given ?? (role === null ? null : known[role]());
    if (value !== null) values.set(name, value);
    else if (there !== null && !isPlaceholder(there.value)) values.set(name, '');
  }
  return values;
}
