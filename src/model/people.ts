import { type Document, filledField } from './document.ts';
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
