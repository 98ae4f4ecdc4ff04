import type { Lifecycle, Process } from './process.ts';

/** The name of the field that holds the status. */
export const statusField = (process: Process): string =>
  Object.entries(process.fields).find(([, form]) => form.type === 'status')?.[0] ?? 'Status';

/** The status as the lifecycle spells it, or null when it knows none of that name. Case and white space matter not. */
export function knownStatus(lifecycle: Lifecycle, status: string): string | null {
  const wanted = status.trim().replace(/\s+/g, ' ').toLowerCase();
  return Object.keys(lifecycle.statuses).find((name) => name.toLowerCase() === wanted) ?? null;
}

/** Statuses that may follow; none for an unknown status. */
export const nextStatuses = (lifecycle: Lifecycle, status: string): readonly string[] =>
  Object.hasOwn(lifecycle.statuses, status) ? (lifecycle.statuses[status]?.to ?? []) : [];

/** Every status that can be reached from one, itself included. */
export function statusesFrom(lifecycle: Lifecycle, status: string): ReadonlySet<string> {
  const reached = new Set([status]);
  for (const each of reached) for (const next of nextStatuses(lifecycle, each)) reached.add(next);
  return reached;
}
