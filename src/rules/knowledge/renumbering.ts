import { filledField, titleHeading } from '../../model/document.ts';
import { formatNumber } from '../../model/naming.ts';
import type { Process } from '../../model/process.ts';
import { documentsOf, type Proposal, type Side } from '../../model/proposal.ts';
import type { Edit } from '../../model/rule.ts';
import { properPath } from './filenames.ts';
import { rewriteHeading, wrongTitle } from './headings.ts';
import { replaceCell, replaceField, replaceInField } from './places.ts';
import { hasTable, insertRow, moveTo, numberCell, rowFor } from './rows.ts';

/** The names of the fields that repeat the number. */
const numberFields = ({ fields }: Process): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.type === 'number');

const digitsIn = (value: string): string | undefined => /\d{1,12}/.exec(value)?.[0];

/** Writes a number into the heading and the fields of a document, where they say one. */
function restate(process: Process, side: Side, proposal: Proposal, number: number): readonly Edit[] {
  const { path, document } = proposal;
  if (document === null || !document.readable || document.metadata.state === 'broken') return [];
  const heading = titleHeading(document);
  const text =
    heading === null ? null : (wrongTitle(process, side, { ...proposal, number }, heading.text)?.text ?? null);
  const digits = formatNumber(process, number);
  const inFields = numberFields(process).flatMap((name) => {
    const field = filledField(document, name);
    if (field === null) return [];
    const said = digitsIn(field.value);
    return said === undefined
      ? replaceField(process, path, document, field, digits)
      : replaceInField(process, path, document, field, said, digits);
  });
  return [...(heading === null || text === null ? [] : rewriteHeading(path, document, heading, text)), ...inFields];
}

/** Whether nothing of a document says another number, or says its own in another form. */
function agreesOnNumber(process: Process, side: Side, proposal: Proposal): boolean {
  const { path, number, document } = proposal;
  const heading = document === null ? null : titleHeading(document);
  const digits = formatNumber(process, number);
  return (
    properPath(process, proposal) === path &&
    (heading === null || wrongTitle(process, side, proposal, heading.text) === null) &&
    numberFields(process).every((name) =>
      [undefined, digits].includes(digitsIn(filledField(document, name)?.value ?? '')),
    )
  );
}

/** Gives the only proposal that the pull request adds, with its row, another number; nothing where there is more to it. */
export function takeNumber(process: Process, head: Side, number: number, next: number): readonly Edit[] {
  const { registry } = head;
  const [document, ...others] = head.proposals.filter(({ added }) => added);
  const rows = registry?.entries.filter((entry) => entry.added && entry.number !== null) ?? [];
  const [row] = rows;
  if (registry === null || others.length > 0 || rows.length !== 1 || row?.number !== number) return [];
  if (document === undefined)
    return documentsOf(head, number).length > 0
      ? []
      : replaceCell(registry, row, row.digits, numberCell(process, registry, next, null));
  return document.number === number && agreesOnNumber(process, head, document)
    ? renumber(process, head, document, next)
    : [];
}

/** Gives a document another number: a new name, a row with that number, and the number in its text. */
export function renumber(process: Process, side: Side, proposal: Proposal, number: number): readonly Edit[] {
  const to = properPath(process, proposal, number);
  if (to === null) return [];
  const moved = [...restate(process, side, proposal, number), moveTo(proposal.path, to)];
  const { registry } = side;
  if (!hasTable(registry)) return moved;
  const own = registry.entries.find((entry) => entry.inHead && entry.added && entry.number === proposal.number);
  const row =
    own === undefined
      ? insertRow(registry, number, rowFor(process, side, proposal, number, to))
      : replaceCell(registry, own, own.digits, numberCell(process, registry, number, to));
  return [...moved, ...row];
}
