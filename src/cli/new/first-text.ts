import { type Beginning, fieldFor, firstValues } from '../../authoring/first-values.ts';
import { withoutInstructions } from '../../authoring/instructions.ts';
import { asHeading } from '../../authoring/markdown.ts';
import { isRestructured, sectionNames, skeleton } from '../../authoring/skeleton.ts';
import { asWritten, overLines } from '../../authoring/written.ts';
import { editTexts } from '../../engine/apply.ts';
import { type Document, fieldOf, titleHeading } from '../../model/document.ts';
import { fold, nameOf } from '../../model/naming.ts';
import { fileOf } from '../../model/paths.ts';
import type { Process } from '../../model/process.ts';
import type { Side } from '../../model/proposal.ts';
import type { Edit } from '../../model/rule.ts';
import { headingTexts } from '../../model/titles.ts';
import { metadataBlock } from '../../rules/knowledge/fields.ts';
import { replaceField } from '../../rules/knowledge/places.ts';
import { dateEdits, numberedTitle } from './habits.ts';
import { addedFields, blockEdits } from './metadata.ts';

/** Parses a text that stands at a path, as if it were there. */
type Parse = (text: string) => Document;

/** The title's heading as the process writes it first; null where it wants none. */
function headingFor(process: Process, side: Side, { number, title }: Beginning): string | null {
  const written = isRestructured(process) ? title : asHeading(title);
  const [text = null] = headingTexts(process, number, written);
  // What repeats the title repeats it without a number.
  const isAlone = process.registry?.columns.title === undefined && fieldFor(process, 'title') === null;
  return text === written && isAlone ? numberedTitle(side, number, written) : text;
}

/** A link in a value that names the file which it stands in: `[ACME-NNNN](NNNN-filename.md)`. */
function linksItself(edit: Edit, process: Process, path: string, name: string): Edit {
  if (!('line' in edit) || process.fields[name]?.type !== 'number') return edit;
  return { ...edit, text: edit.text.replace(/\]\((?![a-z]+:|#|\/)[^()\s]*\)/i, () => `](${fileOf(path)})`) };
}

/** Writes values into the fields of a document. */
function fieldEdits(
  process: Process,
  path: string,
  document: Document,
  values: ReadonlyMap<string, string>,
): readonly Edit[] {
  return [...values].flatMap(([name, value]) => {
    const field = fieldOf(document, name);
    if (field === null) return [];
    const edits =
      overLines(process, path, document, field, value) ??
      replaceField(process, path, document, field, asWritten(process, name, value));
    return edits.map((edit) => linksItself(edit, process, path, name));
  });
}

/** Writes the title's heading: in the place of the template's, else below the metadata. */
function headingEdits(process: Process, path: string, document: Document, text: string | null): readonly Edit[] {
  if (text === null || isRestructured(process)) return [];
  const own = titleHeading(document);
  const isSection = sectionNames(process).some((name) => fold(name) === fold(own?.text ?? ''));
  if (own !== null && !isSection) {
    const { line, endLine } = own.range;
    return [{ path, line, endLine, text: `# ${text}` }];
  }
  const { range } = document.metadata;
  const isBelow = range !== null && range.line === 1;
  return isBelow
    ? [{ path, line: range.endLine + 1, endLine: range.endLine, text: `\n# ${text}` }]
    : [{ path, line: 1, endLine: 0, text: `# ${text}\n` }];
}

const edited = (path: string, text: string, edits: readonly Edit[]): string =>
  editTexts(new Map([[path, text]]), edits).get(path) ?? text;

/** What stands in a block before it is filled: values of its own would need quotes there. */
const NOBODY = { number: '0', title: 'Title', person: 'Name (email)' };

/** The process with the fields that every proposal needs, and those that half of the others have; with all of them where there are none. */
function withUsualFields(process: Process, { proposals }: Side): Process {
  const read = proposals.flatMap(({ document }) => document ?? []);
  const isUsual = (name: string): boolean =>
    process.fields[name]?.required === 'always' ||
    read.filter((document) => fieldOf(document, name) !== null).length * 2 >= read.length;
  return { ...process, fields: Object.fromEntries(Object.entries(process.fields).filter(([name]) => isUsual(name))) };
}

/** The template without what is for its copyist, and with metadata that can be read. */
function begun(process: Process, path: string, template: string, parse: Parse, block: string): string {
  const own = edited(path, template, withoutInstructions(path, parse(template)));
  return edited(path, own, blockEdits(process, path, parse(own), block));
}

/**
 * The text of a new proposal: the template, or the least that the process asks for where there is none, with what is
 * known on the first day.
 * @param template its text; null where there is none
 */
export function firstText(
  process: Process,
  side: Side,
  path: string,
  template: string | null,
  parse: Parse,
  beginning: Beginning,
): string {
  const heading = headingFor(process, side, beginning);
  const block = metadataBlock(withUsualFields(process, side), NOBODY);
  const text = template === null ? skeleton(process, block, heading) : begun(process, path, template, parse, block);
  const blank = parse(text);
  const exampleOf = (name: string): string => exampleIn(side, name);
  const values = firstValues(process, blank, beginning, exampleOf);
  return edited(path, text, [
    ...fieldEdits(process, path, blank, values),
    ...addedFields(process, path, blank, values),
    ...(template === null ? [] : headingEdits(process, path, blank, heading)),
    ...(fieldFor(process, 'created') === null ? dateEdits(side, path, blank, beginning.today) : []),
  ]);
}

/** How the proposals that are there write a field; empty where none has it. */
export const exampleIn = ({ proposals }: Side, name: string): string =>
  proposals.flatMap(({ document }) => (document === null ? [] : (fieldOf(document, name)?.items[0] ?? []))).at(-1) ??
  '';

/** A text that stands beside the template, under the name of the proposal: `# ACME-NNNN: Your title` is a heading to fill in. */
export const besideText = (process: Process, text: string, number: number, title: string): string =>
  text.replace(/^# [^\r\n]*(?:N{3,}|X{3,})[^\r\n]*/m, () => `# ${nameOf(process, number)}: ${asHeading(title)}`);

/** Files of the template's folder beside it, which a proposal with a folder of its own has as well, and where they go. */
export function besideTemplate(process: Process, path: string, files: Iterable<string>): ReadonlyMap<string, string> {
  const { template, folder } = process.documents;
  const own = folder !== null && process.documents.path.startsWith(`${folder}/`);
  const from = template?.slice(0, template.lastIndexOf('/') + 1) ?? '';
  if (!own || template === null || from === '') return new Map();
  const to = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...files].filter((file) => file.startsWith(from) && file !== template && /\.md$/i.test(file));
  return new Map(beside.map((file) => [file, to + file.slice(from.length)]));
}
