import { isBlank } from '../model/document.ts';
import type { ProposalChange } from '../model/facts.ts';
import { documentsOf, type Proposal, type Side } from '../model/proposal.ts';
import { type Entry, takenEntries } from '../model/registry.ts';
import { saysTheSame } from './merge.ts';

const changedParts = (proposal: Proposal | null): boolean => proposal?.parts.some((part) => part.touched) ?? false;

function kindOf(before: Proposal | null, after: Proposal | null): ProposalChange['kind'] {
  if (after === null) return 'removed';
  if (before === null) return 'added';
  if (before.path !== after.path) return 'renamed';
  return after.touched || changedParts(after) || changedParts(before) ? 'modified' : 'unchanged';
}

/** A document is opened when it comes, or when an empty file gets its first content. */
const opens = (before: Proposal | null, after: Proposal | null): boolean =>
  after !== null && (before === null || (before.document !== null && isBlank(before.document) && after.touched));

function entriesOf(side: Side): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const entry of takenEntries(side.registry))
    if (entry.number !== null && !entries.has(entry.number)) entries.set(entry.number, entry);
  return entries;
}

/** Entries that differ between the sides, by number. Entries that only the base branch has are no change of the pull request. */
export function changedEntries(base: Side, head: Side): Map<number, { before: Entry | null; after: Entry | null }> {
  if (base.registry === head.registry) return new Map();
  const [was, is] = [entriesOf(base), entriesOf(head)];
  const changed = new Map<number, { before: Entry | null; after: Entry | null }>();
  for (const number of new Set([...was.keys(), ...is.keys()])) {
    const after = is.get(number) ?? null;
    // A row that is added for a number taken meanwhile is a reservation of its own, and no change of the other's row.
    const before = after?.added === true ? null : (was.get(number) ?? null);
    const same = after !== null && !after.inHead && before !== null;
    if (!same && !saysTheSame(before ?? undefined, after ?? undefined)) changed.set(number, { before, after });
  }
  return changed;
}

/** A change of the entry alone: no document of that number is touched. */
function entryChange(
  number: number,
  before: Entry | null,
  after: Entry | null,
  base: Side,
  head: Side,
): ProposalChange {
  const was = documentsOf(base, number)[0] ?? null;
  const is = documentsOf(head, number)[0] ?? null;
  const alone = before === null ? 'reserved' : after === null ? 'removed' : 'unchanged';
  return {
    kind: is === null ? alone : 'unchanged',
    number,
    before: was,
    after: is,
    entryBefore: before,
    entryAfter: after,
    opens: false,
  };
}

/** The proposals that a pull request touches, in the order of their numbers. */
export function pairChanges(base: Side, head: Side): ProposalChange[] {
  const entries = changedEntries(base, head);
  const entriesAtBase = entriesOf(base);
  const byId = new Map(base.proposals.map((proposal) => [proposal.id, proposal]));
  const kept = new Set(head.proposals.map((proposal) => proposal.id));
  const pairs = [
    ...head.proposals.map((after) => ({ before: byId.get(after.id) ?? null, after })),
    ...base.proposals
      .filter((before) => before.touched && !kept.has(before.id))
      .map((before) => ({ before, after: null })),
  ].filter(({ before, after }) => after?.touched !== false || changedParts(after) || changedParts(before));
  const changes = pairs.map(({ before, after }): ProposalChange => {
    const number = (after ?? before)?.number ?? 0;
    const reserved = entriesAtBase.get(number) ?? null;
    const isTaken = documentsOf(base, number).some((other) => other.entry === reserved);
    return {
      kind: kindOf(before, after),
      number,
      before,
      after,
      entryBefore: before === null && !isTaken ? reserved : (before?.entry ?? null),
      entryAfter: after?.entry ?? entries.get(number)?.after ?? null,
      opens: opens(before, after),
    };
  });
  const seen = new Set(changes.map((change) => change.number));
  for (const [number, { before, after }] of entries)
    if (!seen.has(number)) changes.push(entryChange(number, before, after, base, head));
  return changes.sort((a, b) => a.number - b.number);
}
