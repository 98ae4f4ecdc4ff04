import { type Document, type Field, fieldOf, filledField, isWaived } from '../../model/document.ts';
import { statusOf } from '../../model/lifecycle.ts';
import { formatNumber } from '../../model/naming.ts';
import { authorField } from '../../model/people.ts';
import type { FieldForm, Process } from '../../model/process.ts';
import type { Proposal, Side } from '../../model/proposal.ts';
import { nearestWord } from '../../model/spelling.ts';
import { titleOf } from '../../model/titles.ts';

const isRequired = (form: FieldForm, status: string | null): boolean =>
  form.required === 'always' || (status !== null && form.required.includes(status));

/** Whether a field says nothing. One that not everybody needs may say so: whether that is true of its authors, another rule sees. */
function isUnfilled(document: Document, name: string, { unless }: FieldForm): boolean {
  const field = filledField(document, name);
  return field === null || (unless !== null && isWaived(field.value));
}

/** Names of the fields that the document's status needs and that say nothing. */
export function unfilledFields(process: Process, document: Document): readonly string[] {
  const status = statusOf(process, document);
  return Object.keys(process.fields).filter((name) => {
    const form = process.fields[name];
    return form !== undefined && isRequired(form, status) && isUnfilled(document, name, form);
  });
}

/** The name that a field unknown to the process most likely means: one nearly the same that the document lacks. */
export function meantName(process: Process, document: Document, field: Field): string | null {
  const known = Object.entries(process.fields);
  if (known.some(([name]) => name.toLowerCase() === field.name.toLowerCase())) return null;
  const lacking = known.filter(([name]) => fieldOf(document, name) === null);
  const near = nearestWord(
    field.written,
    lacking.flatMap(([name, { aliases }]) => [name, ...aliases]),
  );
  // `Superseded` is as near to `Supersedes` as it is the beginning of `Superseded By`, which says the opposite.
  const isBeginning = lacking.some(([name]) => name.toLowerCase().startsWith(`${field.name.toLowerCase()} `));
  if (near === null || isBeginning) return null;
  return lacking.find(([name, { aliases }]) => name === near || aliases.includes(near))?.[0] ?? null;
}

/** How a sentence calls what holds the fields. */
const BLOCKS: Readonly<Record<Process['metadata'], string>> = {
  'front-matter': 'front matter',
  table: 'table',
  header: 'header',
  list: 'list',
  sections: 'sections',
  yaml: 'file',
};

export const blockName = ({ metadata }: Process): string => BLOCKS[metadata];

/** How a sentence calls the whole of it, with its place. */
const WHOLE: Readonly<Record<Process['metadata'], string>> = {
  'front-matter': 'block at the top of the file',
  table: 'table below the title',
  header: 'header at the top of the file',
  list: 'list below the title',
  sections: 'text below the title',
  yaml: 'block in the file',
};

export const wholeBlock = ({ metadata }: Process): string => WHOLE[metadata];

/** The signs around a name. */
interface Signs {
  readonly before: string;
  readonly after: string;
}

const USUAL: Readonly<Record<Process['metadata'], Signs>> = {
  'front-matter': { before: '', after: ':' },
  table: { before: '| **', after: '**' },
  header: { before: '', after: ':' },
  list: { before: '- ', after: ':' },
  sections: { before: '## ', after: '' },
  yaml: { before: '', after: ':' },
};

/** The signs that a document has around a name, or around its first one: each has its own bullets, and bold or plain names. */
function signsOf({ metadata }: Process, written: string, like: Document | null): Signs {
  const fields = like?.metadata.fields ?? [];
  const name = (fields.find((field) => field.written === written) ?? fields[0])?.nameRange;
  const line = name === undefined ? undefined : like?.lines[name.line - 1];
  if (name === undefined || line === undefined || (metadata !== 'table' && metadata !== 'list')) return USUAL[metadata];
  const after = /^[*_]*:?[*_]*/.exec(line.slice(name.endColumn - 1))?.[0] ?? '';
  return { before: line.slice(0, name.column - 1), after };
}

/** A field as the process's documents have it, with the signs of a document that is at hand. */
export function fieldLine(process: Process, name: string, value: string, like: Document | null = null): string {
  const { before, after } = signsOf(process, name, like);
  const written = `${before}${name}${after}`;
  if (process.metadata === 'sections') return `${written}\n\n${value}`.trimEnd();
  if (process.metadata !== 'table') return `${written} ${value}`.trimEnd();
  return `${written} | ${value === '' ? '' : `${value.replaceAll('|', '\\|')} `}|`;
}

/** What an author writes to fill in a field, for a sentence: the line, and where it stands. */
export function lineToWrite(
  process: Process,
  name: string,
  value: string,
  like: Document | null = null,
): { readonly line: string; readonly place: string } {
  if (process.metadata === 'sections') return { line: value, place: `below the heading "${name}"` };
  return { line: fieldLine(process, name, value, like), place: `in the ${blockName(process)}` };
}

/** How a person is written: as the template's example of an author is, else with an email address. */
export function personForm(process: Process, template: Document | null): string {
  const name = authorField(process);
  const example = name === null ? undefined : filledField(template, name)?.value;
  return example !== undefined && /^\p{L}[^()<>]{1,60} [(<][^()<>]{1,60}[)>]$/u.test(example)
    ? example
    : 'Name (email)';
}

/** What a proposal says of itself, as its fields repeat it. */
interface Own {
  readonly number: string;
  readonly title: string;
  /** How the process writes a person. */
  readonly person: string;
}

export const ownOf = (process: Process, side: Side, proposal: Proposal): Own => ({
  number: formatNumber(process, proposal.number),
  title: titleOf(process, side, proposal),
  person: personForm(process, side.template),
});

/** What stands for the value of a field in an example: its form, or the status that a proposal begins with. */
function valueForm(process: Process, form: FieldForm, own: Own): string {
  if (form.type === 'number' || form.type === 'title') return own[form.type];
  if (form.type === 'persons') return own.person;
  if (form.type === 'date') return 'YYYY-MM-DD';
  if (form.type === 'version') return process.version?.form ?? '…';
  // In YAML what begins with # is a comment.
  if (form.type === 'links') return /^(?:front-matter|yaml)$/.test(process.metadata) ? '"#123"' : '#123';
  return form.type === 'status' ? (process.lifecycle.initial[0] ?? '…') : '…';
}

/** What an author writes in a document to fill in a field, its form in the place of the value. */
export const exampleLine = (process: Process, name: string, form: FieldForm, own: Own, document: Document) =>
  lineToWrite(process, name, valueForm(process, form, own), document);

/** The fields that a proposal begins with: those of the template, and what every proposal needs; without a template all. */
const firstFields = ({ fields }: Process, template: Document | null): readonly string[] =>
  Object.keys(fields).filter(
    (name) => template?.metadata.state !== 'present' || fields[name]?.required === 'always' || fieldOf(template, name),
  );

/** A block of metadata to begin with: the status and what every proposal needs is filled with its form, the rest is as in the template. */
export function metadataBlock(process: Process, own: Own, template: Document | null = null): string {
  const lines = firstFields(process, template).map((name) => {
    const form = process.fields[name];
    const isNeeded = form?.type === 'status' || (form?.required === 'always' && form.unless === null);
    const there = template === null ? null : fieldOf(template, name);
    const value = isNeeded ? valueForm(process, form, own) : (there?.value ?? '');
    return fieldLine(process, there?.written ?? name, value, template);
  });
  if (process.metadata === 'front-matter') return ['---', ...lines, '---'].join('\n');
  if (process.metadata === 'sections') return lines.join('\n\n');
  return (process.metadata === 'table' ? [...tableHead(template), ...lines] : lines).join('\n');
}

function tableHead(template: Document | null): readonly string[] {
  const from = template?.metadata.state === 'present' ? template.metadata.range?.line : undefined;
  return from === undefined ? ['| Field | Value |', '|---|---|'] : (template?.lines.slice(from - 1, from + 1) ?? []);
}
