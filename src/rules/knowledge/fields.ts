import { type Document, type Field, fieldOf, filledField } from '../../model/document.ts';
import { statusOf } from '../../model/lifecycle.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import { nearestWord } from '../../model/spelling.ts';

export const isRequired = (form: FieldForm, status: string | null): boolean =>
  form.required === 'always' || (status !== null && form.required.includes(status));

/** Names of the fields that the document's status needs and that say nothing. */
export function unfilledFields(process: Process, document: Document): readonly string[] {
  const status = statusOf(process, document);
  return Object.keys(process.fields).filter((name) => {
    const form = process.fields[name];
    return form !== undefined && isRequired(form, status) && filledField(document, name) === null;
  });
}

/** The name that a field unknown to the process most likely means: one nearly the same that the document lacks. */
export function meantName(process: Process, document: Document, field: Field): string | null {
  const known = Object.keys(process.fields);
  if (known.some((name) => name.toLowerCase() === field.name.toLowerCase())) return null;
  return nearestWord(
    field.name,
    known.filter((name) => fieldOf(document, name) === null),
  );
}

const LINES: Readonly<Record<Process['metadata'], (name: string, value: string) => string>> = {
  'front-matter': (name, value) => `${name}: ${value}`,
  yaml: (name, value) => `${name}: ${value}`,
  header: (name, value) => `${name}: ${value}`,
  list: (name, value) => `- ${name}: ${value}`,
  sections: (name, value) => `## ${name}: ${value}`,
  table: (name, value) => `| **${name}** | ${value} |`,
};

/** The line of a field as the process's documents have it. */
export const fieldLine = ({ metadata }: Process, name: string, value: string): string =>
  LINES[metadata](name, value).trimEnd();

/** What stands for the value of a field in an example: its form, or the status that a proposal begins with. */
export function valueForm(process: Process, form: FieldForm): string {
  if (form.type === 'persons') return 'Name (email)';
  if (form.type === 'date') return 'YYYY-MM-DD';
  if (form.type === 'version') return process.version?.form ?? '…';
  return form.type === 'status' ? (process.lifecycle.initial[0] ?? '…') : '…';
}

/** A block of metadata to begin with: what every proposal needs is filled with its form, the rest is empty. */
export function metadataBlock(process: Process): string {
  const lines = Object.entries(process.fields).map(([name, form]) =>
    fieldLine(process, name, form.required === 'always' ? valueForm(process, form) : ''),
  );
  if (process.metadata === 'front-matter') return ['---', ...lines, '---'].join('\n');
  return (process.metadata === 'table' ? ['| Field | Value |', '|---|---|', ...lines] : lines).join('\n');
}
