import { type Document, filledField, isPlaceholder } from './document.ts';
import { fold } from './naming.ts';
import type { Process } from './process.ts';

/** The name of the field that holds the authors: the first one that holds persons. */
export const authorField = (process: Process): string | null =>
  Object.entries(process.fields).find(([, form]) => form.type === 'persons')?.[0] ?? null;

/** A handle that is no part of an address, nor the name of a team. */
const HANDLE = /(?<![\w.+-])@([a-z\d][\w-]*)(?![\w/@-]|\.\w)/gi;

/** The authors' logins, `ada` for `Ada Park (@ada)`; none when a document names nobody by handle, or still the template's example. */
export function authorLogins(process: Process, document: Document, template: Document | null): readonly string[] {
  const name = authorField(process);
  const field = name === null ? null : filledField(document, name);
  if (name === null || field === null || field.value === filledField(template, name)?.value) return [];
  return [...field.items.join(', ').matchAll(HANDLE)].flatMap(([, login]) => login ?? []);
}

/** Logins know no letter case. */
export const sameLogin = (a: string, b: string | null): boolean => a.toLowerCase() === b?.toLowerCase();

/** A person as a value names them: `Ada Park (@adap)` is Ada Park, also known as `adap`. */
export interface Person {
  readonly name: string;
  readonly alias: string | null;
}

const PIECES = /(?:[^,;&/()<>]|\([^()]*\)|<[^<>]*>)+/g;
const ALIAS = /[(<]\s*@?([^()<>@\s]+)/;

function personOf(piece: string): Person {
  const name = piece.replace(/\([^()]*\)|<[^<>]*>/g, ' ').replace(/\s+/g, ' ');
  return { name: name.trim(), alias: ALIAS.exec(piece)?.[1] ?? null };
}

/** `[@ada](https://…)` as it reads: `@ada`. */
export const withoutLinks = (text: string): string => text.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1');

/** The people that a value names, in order: `Ada Park (ada@acme.dev), Bo Lin and Cy Roe`. */
export const personsOf = (value: string): readonly Person[] =>
  (
    withoutLinks(value)
      .replace(/\s+and\s+/gi, ', ')
      .match(PIECES) ?? []
  )
    .map(personOf)
    .filter(({ name }) => fold(name) !== '');

/** The authors that a document names; none when it names nobody, or still the template's example. */
export function authorsOf(process: Process, document: Document | null, template: Document | null): readonly Person[] {
  const name = authorField(process);
  const field = name === null ? null : filledField(document, name);
  if (name === null || field === null || field.value === filledField(template, name)?.value) return [];
  return field.items.filter((item) => !isPlaceholder(item)).flatMap(personsOf);
}
