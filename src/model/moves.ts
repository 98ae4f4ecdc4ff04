import { type Document, filledField, isPlaceholder } from './document.ts';
import type { ProposalChange } from './facts.ts';
import { knownStatus, statusField, statusInCell } from './lifecycle.ts';
import type { Process } from './process.ts';
import type { Entry } from './registry.ts';
import { nearestWord } from './spelling.ts';

/** A status as somebody wrote it, and as the lifecycle spells it: null when it knows none of that name. */
interface Said {
  readonly written: string;
  readonly status: string | null;
}

/** What a pull request does to the status of a proposal. Statuses are as the lifecycle spells them. */
export interface StatusMove {
  /** What is known of the status before: by the document, else by its entry, else what was most likely meant. */
  readonly from: string | null;
  /** The status before as written, by the document or else by its entry; null when neither said one. */
  readonly written: string | null;
  /** The status that the written one was most likely meant to be, when the lifecycle does not know it. */
  readonly meant: string | null;
  /** Null when no status is said any more. */
  readonly to: string | null;
  readonly by: 'document' | 'entry';
}

type Change = Pick<ProposalChange, 'before' | 'after' | 'entryBefore' | 'entryAfter' | 'opens'>;

function saidIn(process: Process, document: Document | null): Said | null {
  const field = filledField(document, statusField(process));
  return field === null ? null : { written: field.value, status: knownStatus(process.lifecycle, field.value) };
}

function saidBy(process: Process, entry: Entry | null): Said | null {
  const cell = entry?.status?.value ?? '';
  return isPlaceholder(cell) ? null : { written: cell, status: statusInCell(process.lifecycle, cell) };
}

/** A status after its name: `**Status**: Draft`, `| Status | Draft |`. */
const LINE = /^[^\p{L}\p{N}]*(\p{L}[^:|]*?)[\s*_"']*[:|][\s*_"'`]*(.*?)[\s*_"'`|]*$/u;

/** The status that stands in metadata which cannot be read, when just one line of it has one. */
function saidInBroken(process: Process, document: Document | null): Said | null {
  if (document?.metadata.state !== 'broken' || document.metadata.range === null) return null;
  const name = statusField(process);
  const names = [name, ...(process.fields[name]?.aliases ?? [])].map((each) => each.toLowerCase());
  const { line, endLine } = document.metadata.range;
  const written = document.lines.slice(line - 1, endLine).flatMap((source) => {
    const [, before = '', value = ''] = LINE.exec(source) ?? [];
    return names.includes(before.toLowerCase()) ? [value] : [];
  });
  const status = knownStatus(process.lifecycle, written[0] ?? '');
  return written.length === 1 && written[0] !== undefined && status !== null ? { written: written[0], status } : null;
}

function statusBefore(process: Process, { before, entryBefore }: Change): Omit<StatusMove, 'to' | 'by'> {
  const was = before?.document ?? null;
  const document = saidIn(process, was) ?? saidInBroken(process, was);
  const entry = saidBy(process, entryBefore);
  const said = document ?? entry;
  const meant =
    said === null || said.status !== null ? null : nearestWord(said.written, Object.keys(process.lifecycle.statuses));
  return { from: document?.status ?? entry?.status ?? meant, written: said?.written ?? null, meant };
}

/**
 * What a pull request does to a proposal's status. The document speaks for its proposal; where it says no status that
 * the lifecycle knows, a change of its entry is a move as well. A status unknown to the lifecycle is no move:
 * `status-known` tells it.
 */
export function* statusMoves(process: Process, change: Change): Generator<StatusMove> {
  const { before, after, entryBefore, entryAfter } = change;
  const since = statusBefore(process, change);
  const document = after?.document ?? null;
  const says = saidIn(process, document);
  const said = saidIn(process, before?.document ?? null);
  if (says?.status != null) {
    yield { ...since, to: says.status, by: 'document' };
    return;
  }
  const isGone = document !== null && says === null && document.metadata.state !== 'broken' && said !== null;
  if (isGone) yield { ...since, to: null, by: 'document' };
  const [was, is] = [saidBy(process, entryBefore), saidBy(process, entryAfter)];
  if (is?.status != null && is.status !== was?.status) yield { ...since, to: is.status, by: 'entry' };
  const isEmptied = is === null && was !== null && entryAfter?.status != null;
  if (isEmptied && !isGone && says === null) yield { ...since, to: null, by: 'entry' };
}

/**
 * The status that a change sets and that maintainers have to approve; null for any other, and where the proposal had it
 * before. Who approved a row has not seen the document that comes later: it is approved on its own.
 */
export function statusToApprove(process: Process, change: Change): StatusMove | null {
  for (const move of statusMoves(process, change)) {
    const { from, to } = move;
    if (to === null || (to === from && !change.opens)) continue;
    if ((process.lifecycle.statuses[to]?.approvals ?? 0) > 0) return move;
  }
  return null;
}
