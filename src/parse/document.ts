import type { Document, Problem } from '../model/document.ts';
import type { Process } from '../model/process.ts';
import type { Blob } from '../model/source.ts';
import { splitLines } from '../model/text.ts';
import { type Body, type BodyText, type Format, readBody, unreadBody } from './body.ts';
import { conflictIn } from './conflict.ts';
import { sharing } from './links.ts';
import { readFrontMatter } from './metadata/front-matter.ts';
import { readHeader } from './metadata/header.ts';
import { readList } from './metadata/list.ts';
import { ABSENT, FieldNames, type MetadataReading } from './metadata/reading.ts';
import { readSections } from './metadata/sections.ts';
import { readTable } from './metadata/table.ts';
import { readYamlFile } from './metadata/yaml.ts';

/** What the parser has to know of the process. */
export type DocumentForm = Pick<Process, 'metadata' | 'fields' | 'documents' | 'lifecycle'>;

/** One file per form of metadata. */
const READERS: Readonly<Record<Process['metadata'], (lines: readonly string[], names: FieldNames) => MetadataReading>> =
  {
    'front-matter': readFrontMatter,
    table: readTable,
    header: readHeader,
    list: readList,
    sections: readSections,
    yaml: readYamlFile,
  };

const UNREADABLE: Readonly<Record<NonNullable<Blob['problem']>, string>> = {
  binary: 'The file is binary.',
  encoding: 'The file is not UTF-8.',
  oversized: 'The file is larger than 1 MiB.',
  symlink: 'The file is a symbolic link.',
  submodule: 'A submodule stands here.',
};

const formatOf = (path: string, form: Process['metadata']): Format => {
  if (/\.rst$/i.test(path)) return 'restructured';
  return form === 'yaml' && !/\.md$/i.test(path) ? 'yaml' : 'markdown';
};

/** What was read of fields; of a text that git could not merge, nothing is where they may be in conflict. */
function inConflict(lines: readonly string[], read: MetadataReading): MetadataReading {
  const range = conflictIn(lines);
  if (range === null) return read;
  const { metadata, bodyLine, problems } = read;
  const conflict: Problem = { code: 'conflict', detail: '', range };
  const isInFields = range.line < bodyLine || range.line <= (metadata.range?.endLine ?? 0);
  return isInFields
    ? { bodyLine, metadata: { ...metadata, state: 'broken', fields: [] }, problems: [conflict] }
    : { bodyLine, metadata, problems: [...problems, conflict] };
}

/**
 * Parses a document. Whatever is wrong with it is a problem of the document, never an error.
 * The body costs nearly all of the time and is parsed when it is first looked at: often nobody asks for the base side's.
 * @param path of the file, a main document when left out: its ending says how the text is read
 * @param read does that: here, unless somebody knows a place where it can be ended
 */
export function parseDocument(
  blob: Blob,
  { metadata: form, fields, documents, lifecycle }: DocumentForm,
  path: string = documents.path,
  read: (body: BodyText) => Body = readBody,
): Document {
  if (blob.problem !== null)
    return unreadable(blob.id, { code: blob.problem, detail: UNREADABLE[blob.problem], range: null });

  const text = blob.text.replace(/^\ufeff/, '');
  const lines = splitLines(text);
  const format = formatOf(path, form);
  const names = new FieldNames(fields, Object.keys(lifecycle.statuses));
  // Fields that have a file of their own stand in no other.
  const isText = form === 'yaml' && format !== 'yaml';
  const { metadata, problems, bodyLine } = inConflict(lines, isText ? ABSENT : READERS[form](lines, names));
  let known: Body | undefined;
  const body = (): Body => {
    if (known !== undefined) return known;
    const made = read({ text, bodyLine, format });
    known = { ...made, links: sharing(made.links) };
    return known;
  };
  return {
    id: blob.id,
    lines,
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    metadata,
    get readable() {
      return body().readable;
    },
    get headings() {
      return body().headings;
    },
    get sections() {
      return body().sections;
    },
    get links() {
      return body().links;
    },
    get problems() {
      const lines = new Set(problems.map(({ code, range }) => `${code}:${range?.line}`));
      // The head is read twice, and may be too intricate both times.
      return [...problems, ...body().problems.filter(({ code, range }) => !lines.has(`${code}:${range?.line}`))];
    },
  };
}

const unreadable = (id: string, problem: Problem): Document => ({
  ...unreadBody(problem),
  id,
  lines: [],
  eol: '\n',
  metadata: { state: 'broken', range: null, fields: [] },
});
