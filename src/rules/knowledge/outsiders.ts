import { type Document, type Field, fieldOf } from '../../model/document.ts';
import type { Facts } from '../../model/facts.ts';
import { nameOf } from '../../model/naming.ts';
import { authorLogins } from '../../model/people.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import { unfilledFields } from './fields.ts';

/** A field that a document has to fill in, and does not. */
interface Lack {
  readonly name: string;
  readonly form: FieldForm;
  /** The field, which says nothing; null when it is not there. */
  readonly empty: Field | null;
}

/** Whether a problem of the document says already why the field is empty. */
const isExplained = ({ problems }: Document, written: Field | null): boolean =>
  written !== null && problems.some(({ range }) => range?.line === written.range.line);

export const lacks = (process: Process, document: Document): readonly Lack[] =>
  unfilledFields(process, document).flatMap((name): Lack[] => {
    const form = process.fields[name];
    const empty = fieldOf(document, name);
    return form === undefined || isExplained(document, empty) ? [] : [{ name, form, empty }];
  });

/**
 * The authors whom a conditional field is required of: everybody whom the document names by handle, when none of them
 * maintains the project. Null when one does, or when that is not known.
 */
export function outsiders(side: Side, process: Process, document: Document): readonly string[] | null {
  const logins = authorLogins(process, document, side.template);
  return logins.length > 0 && logins.every((login) => side.maintains(login) === false) ? logins : null;
}

/** The authors of whom nobody here knows whether they maintain the project; none when one is known to. */
function unknownAuthors(side: Side, process: Process, document: Document): readonly string[] {
  const logins = authorLogins(process, document, side.template);
  return logins.some((login) => side.maintains(login) === true)
    ? []
    : logins.filter((login) => side.maintains(login) === null);
}

/** The fields that only outsiders have to fill in and that a document leaves empty. */
const forOutsiders = (process: Process, document: Document | null): readonly string[] =>
  document?.metadata.state === 'present' && document.readable
    ? lacks(process, document).flatMap(({ name, form }) => (form.unless === null ? [] : [name]))
    : [];

/** A sentence for each field of which nobody here knows whether it is needed, and that the pull request leaves empty. */
export function* unknownOutsiders({ changes, head }: Facts, process: Process): Generator<string> {
  for (const { before, after, number } of changes) {
    if (after?.document == null) continue;
    const authors = unknownAuthors(head, process, after.document).map((login) => `\`${login}\``);
    const earlier = forOutsiders(process, before?.document ?? null);
    const fields = authors.length === 0 ? [] : forOutsiders(process, after.document);
    for (const name of fields.filter(
      (each) => !earlier.includes(each) && process.rules[`field-required.${each}`] !== 'off',
    ))
      yield `\`${nameOf(process, number)}\` has no \`${name}\`: whether ${authors.join(' or ')} maintains the project is known on the pull request only, and who does not names a \`${name}\`.`;
  }
}
