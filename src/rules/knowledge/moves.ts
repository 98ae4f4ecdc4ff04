import { fieldOf } from '../../model/document.ts';
import type { ProposalChange } from '../../model/facts.ts';
import { statusField, statusInCell } from '../../model/lifecycle.ts';
import type { StatusMove } from '../../model/moves.ts';
import type { Process } from '../../model/process.ts';
import type { Registry } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import type { Location } from '../../model/text.ts';
import { lineToWrite } from './fields.ts';
import { entryPlace, fieldPlace, replaceCell, replaceField } from './places.ts';

/** Where the author wrote the new status; what a new document only repeats stands in its entry. */
export function movePlace(
  process: Process,
  registry: Registry | null,
  { before, after, entryBefore, entryAfter }: ProposalChange,
  { by, to }: StatusMove,
): Location {
  const cell = entryAfter?.status ?? null;
  const isChanged = cell !== null && cell.value !== entryBefore?.status?.value;
  const isRepeated = before === null && isChanged && statusInCell(process.lifecycle, cell.value) === to;
  if (registry !== null && (by === 'entry' || isRepeated)) return entryPlace(registry, entryAfter, cell);
  if (after?.document == null) return { path: after?.path ?? '', range: null };
  return fieldPlace(after.path, after.document, fieldOf(after.document, statusField(process)));
}

/** How to write a status again that is gone. */
export function statusAgain(
  process: Process,
  registry: Registry | null,
  { after, entryAfter }: ProposalChange,
  { by, written }: StatusMove,
): { readonly line: string; readonly place: string; readonly edits: readonly Edit[] } {
  const status = written ?? '';
  const name = statusField(process);
  const document = after?.document ?? null;
  if (by === 'entry' || after === null || document === null) {
    const cell = entryAfter?.status ?? null;
    const edits =
      registry === null || entryAfter === null || cell === null ? [] : replaceCell(registry, entryAfter, cell, status);
    return { line: status, place: 'in the entry', edits };
  }
  const field = fieldOf(document, name);
  const edits = field === null ? [] : replaceField(process, after.path, document, field, status);
  return { ...lineToWrite(process, field?.written ?? name, status, document), edits };
}
