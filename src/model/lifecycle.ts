import { type Document, filledField, isPlaceholder } from './document.ts';
import type { Lifecycle, Process } from './process.ts';
import type { Entry } from './registry.ts';

/** The name of the field that holds the status. */
export const statusField = (process: Pick<Process, 'fields'>): string =>
  Object.entries(process.fields).find(([, form]) => form.type === 'status')?.[0] ?? 'Status';

/** A status without the proposal that some name behind it: `Superseded` in `Superseded by ADR-0005`. */
export const statusAlone = (status: string): string =>
  status
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ by (?:\[|[^\s\d]{0,60}\d).*$/i, '');

const normal = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The status as the lifecycle spells it, or null when it knows none of that name. Case and white space matter not. */
export function knownStatus(lifecycle: Lifecycle, status: string): string | null {
  const wanted = normal(statusAlone(status));
  return Object.keys(lifecycle.statuses).find((name) => normal(name) === wanted) ?? null;
}

/** The status of a registry's cell, which may say more than it: `**Accepted** (26.4.0)`. */
export function statusInCell(lifecycle: Lifecycle, cell: string): string | null {
  const bare = cell.replace(/\(.*$/s, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return knownStatus(lifecycle, cell) ?? knownStatus(lifecycle, bare);
}

/** The status that a row says, as the lifecycle spells it, else as written; empty when it says none. */
export function statusInRow(lifecycle: Lifecycle, entry: Entry | null): string {
  const cell = entry?.status?.value ?? '';
  return statusInCell(lifecycle, cell) ?? (isPlaceholder(cell) ? '' : cell);
}

/** The document's status as the lifecycle spells it; null when there is none, or one that the lifecycle does not know. */
export const statusOf = (process: Process, document: Document | null): string | null =>
  knownStatus(process.lifecycle, filledField(document, statusField(process))?.value ?? '');

/** Statuses that may follow, as the lifecycle spells them; none for an unknown status. */
export function nextStatuses(lifecycle: Lifecycle, status: string): readonly string[] {
  const next = Object.hasOwn(lifecycle.statuses, status) ? (lifecycle.statuses[status]?.to ?? []) : [];
  return next.map((name) => knownStatus(lifecycle, name) ?? name);
}

/** Every status that can be reached from one, itself included. */
export function statusesFrom(lifecycle: Lifecycle, status: string): ReadonlySet<string> {
  const reached = new Set([status]);
  for (const each of reached) for (const next of nextStatuses(lifecycle, each)) reached.add(next);
  return reached;
}

/** The legal steps from one status to another, the last one included; empty when none lead there. */
export function stepsTo(lifecycle: Lifecycle, from: string, to: string): readonly string[] {
  const paths: string[][] = [[from]];
  const seen = new Set([from]);
  for (const path of paths)
    for (const next of nextStatuses(lifecycle, path.at(-1) ?? from)) {
      if (next === to) return [...path.slice(1), to];
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  return [];
}

/** Statuses that the lifecycle names, those that only a move names last. */
export function statusNames(lifecycle: Lifecycle): string[] {
  const own = Object.keys(lifecycle.statuses);
  return [...new Set([...own, ...own.flatMap((name) => nextStatuses(lifecycle, name))])];
}
