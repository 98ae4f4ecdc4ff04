import type { Process } from './process.ts';

/** What a status asks of a proposal beyond what every proposal has. */
export interface StatusNeeds {
  /** Fields, as the process calls them. */
  readonly fields: readonly string[];
  /** Sections whose questions have to be settled. */
  readonly settled: readonly string[];
  /** Maintainers who have to approve. */
  readonly approvals: number;
  /** The document has to say why. */
  readonly reason: boolean;
}

const NOTHING: StatusNeeds = { fields: [], settled: [], approvals: 0, reason: false };

/** What a status needs, as the lifecycle spells it. */
export function needsOf(
  { fields, sections, lifecycle }: Pick<Process, 'fields' | 'sections' | 'lifecycle'>,
  status: string,
): StatusNeeds {
  const { approvals = 0, reason = false } = lifecycle.statuses[status] ?? {};
  const naming = (statuses: 'always' | readonly string[]): boolean =>
    statuses !== 'always' && statuses.includes(status);
  return {
    fields: Object.keys(fields).filter((name) => naming(fields[name]?.required ?? [])),
    settled: Object.keys(sections.resolved).filter((name) => naming(sections.resolved[name] ?? [])),
    approvals,
    reason,
  };
}

/** What a proposal needs that moves from one status to another: what the first one needed stands there already. */
export function moveNeeds(needs: Readonly<Record<string, StatusNeeds>>, from: string | null, to: string): StatusNeeds {
  const there = (from === null ? undefined : needs[from]) ?? NOTHING;
  const wanted = needs[to] ?? NOTHING;
  return {
    ...wanted,
    fields: wanted.fields.filter((name) => !there.fields.includes(name)),
    settled: wanted.settled.filter((name) => !there.settled.includes(name)),
  };
}
