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
  const known = Object.entries(process.fields);
  if (known.some(([name]) => name.toLowerCase() === field.name.toLowerCase())) return null;
  const lacking = known.filter(([name]) => fieldOf(document, name) === null);
  const near = nearestWord(
    field.written,
    lacking.flatMap(([name, { aliases }]) => [name, ...aliases]),
  );
  if (near === null) return null;
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

/** The signs that a document has around its names: each has its own bullets, and bold or plain names. */
function signsOf({ metadata }: Process, like: Document | null): Signs {
  const name = like?.metadata.fields[0]?.nameRange;
  const line = name === undefined ? undefined : like?.lines[name.line - 1];
  if (name === undefined || line === undefined || (metadata !== 'table' && metadata !== 'list')) return USUAL[metadata];
  const after = /^[*_]*:?[*_]*/.exec(line.slice(name.endColumn - 1))?.[0] ?? '';
  return { before: line.slice(0, name.column - 1), after };
}

/** A field as the process's documents have it, with the signs of a document that is at hand. */
export function fieldLine(process: Process, name: string, value: string, like: Document | null = null): string {
  const { before, after } = signsOf(process, like);
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

/** What a proposal says of itself, as its fields repeat it. */
export interface Own {
  readonly number: string;
  readonly title: string;
}

/** What stands for the value of a field in an example: its form, or the status that a proposal begins with. */
export function valueForm(process: Process, form: FieldForm, own: Own): string {
  if (form.type === 'number' || form.type === 'title') return own[form.type];
  if (form.type === 'persons') return 'Name (email)';
  if (form.type === 'date') return 'YYYY-MM-DD';
  if (form.type === 'version') return process.version?.form ?? '…';
  return form.type === 'status' ? (process.lifecycle.initial[0] ?? '…') : '…';
}

/** A block of metadata to begin with: what every proposal needs is filled with its form, the rest is empty. */
export function metadataBlock(process: Process, own: Own, template: Document | null = null): string {
  const lines = Object.entries(process.fields).map(([name, form]) =>
    fieldLine(
      process,
      name,
      form.required === 'always' && form.unless === null ? valueForm(process, form, own) : '',
      template,
    ),
  );
  if (process.metadata === 'front-matter') return ['---', ...lines, '---'].join('\n');
  if (process.metadata === 'sections') return lines.join('\n\n');
  return (process.metadata === 'table' ? [...tableHead(template), ...lines] : lines).join('\n');
}

function tableHead(template: Document | null): readonly string[] {
  const from = template?.metadata.state === 'present' ? template.metadata.range?.line : undefined;
  return from === undefined ? ['| Field | Value |', '|---|---|'] : (template?.lines.slice(from - 1, from + 1) ?? []);
}
