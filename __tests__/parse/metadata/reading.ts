import type { Document } from '../../../src/model/document.ts';
import type { Process } from '../../../src/model/process.ts';
import { parseDocument } from '../../../src/parse/document.ts';
import { acme } from '../../support/acme.ts';

const FIELDS = `fields:
  Number: { type: number }
  Title: { type: title }
  Status: { type: status, required: always }
  Author(s): { type: persons, aliases: [Author, Authors] }
  Sponsor: { type: persons }
  Created: { type: date }
  Tracking Issue: { type: links }
`;

/** Reads a document of ACME, which carries its fields in one of the forms. */
export const reader = (form: Process['metadata']): ((text: string) => Document) => {
  const process = acme(`metadata: ${form}\n${FIELDS}`);
  const path = form === 'yaml' ? 'proposals/1002/proposal.yaml' : 'proposals/ACME-1002-fast-lists.md';
  return (text) => parseDocument({ id: text, text, problem: null }, process, path);
};

/** Values by the process's names. */
export const valuesOf = ({ metadata }: Document): Record<string, string> =>
  Object.fromEntries(metadata.fields.map(({ name, value }) => [name, value]));

/** What stands between the columns of each name and value: `Status=Draft`, in lines and columns of the file. */
export const placesOf = ({ lines, metadata }: Document): readonly string[] =>
  metadata.fields.map(({ nameRange, range }) => {
    const cut = (at: typeof range): string => (lines[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1);
    return `${nameRange.line}: ${cut(nameRange)} = ${range.line}: ${cut(range)}`;
  });

export const problemsOf = ({ problems }: Document): readonly unknown[] =>
  problems.map(({ code, range, detail }) => [code, range?.line, detail]);
