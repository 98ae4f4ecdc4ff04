import { asMarkdown } from '../../authoring/markdown.ts';
import type { Document } from '../../model/document.ts';
import { UsageError } from '../../model/errors.ts';
import type { Process, RegistryForm } from '../../model/process.ts';
import type { Proposal, Side } from '../../model/proposal.ts';
import type { Entry, Registry } from '../../model/registry.ts';
import type { Edit } from '../../model/rule.ts';
import { replaceCell } from '../../rules/knowledge/places.ts';
import { hasTable, insertRow, numberCell, rowFor } from '../../rules/knowledge/rows.ts';
import type { Surroundings } from './survey.ts';

/** What the registry is to say of. */
interface Registered {
  readonly number: number;
  readonly title: string;
  /** The row that reserves the number already. */
  readonly reserved: Entry | null;
  /** Null for a reservation. */
  readonly path: string | null;
  readonly slug: string;
  readonly document: Document;
}

/** @throws UsageError for a registry that holds no table to write into */
function assertTable(form: RegistryForm, registry: Registry | null): asserts registry is Registry {
  const unread = registry?.problems.find(({ code }) => code === 'unreadable');
  if (unread !== undefined)
    throw new UsageError(
      `${form.path} cannot be read: ${unread.data.detail}`,
      'A registry is a plain text file of this repository: mend that, and run this again.',
    );
  if (!hasTable(registry)) {
    const columns = Object.values(form.columns);
    throw new UsageError(
      `${form.path} has no table of proposals below the heading \`${form.heading}\`.`,
      `Write it there first: \`| ${columns.join(' | ')} |\`, and a line \`|${'---|'.repeat(columns.length)}\` below.`,
    );
  }
  const broken = registry.problems.find(({ code }) => code === 'column-missing');
  if (broken !== undefined)
    throw new UsageError(
      `The table of ${form.path} lacks the column \`${broken.data.column}\`.`,
      '`proposal-gate audit` says more.',
    );
}

/** The row that nobody has reserved. */
function rowOf(process: Process, head: Side, { number, title, path, slug, document }: Registered): string {
  const proposal: Proposal = {
    id: path ?? '',
    path: path ?? '',
    digits: String(number),
    number,
    slug,
    wellNamed: true,
    document,
    before: null,
    entry: null,
    parts: [],
    added: true,
    touched: true,
  };
  return rowFor(process, head, proposal, number, path, asMarkdown(title));
}

/**
 * The row of a proposal in its place, or the link in the row that waited for it. Nothing for a process without a registry.
 * @throws UsageError when there is no table, or the row that waits is not in this working tree
 */
export function registryEdits(
  { subject: { process }, facts: { head } }: Surroundings,
  registered: Registered,
): readonly Edit[] {
  const form = process.registry;
  if (form === null) return [];
  const { registry } = head;
  const { number, reserved, path } = registered;
  assertTable(form, registry);
  if (reserved !== null && path === null)
    throw new UsageError(
      `${form.path} reserves this number already: ${reserved.source.trim()}`,
      'Leave out --reserve-only.',
    );
  const edits =
    reserved === null
      ? insertRow(registry, number, rowOf(process, head, registered))
      : replaceCell(registry, reserved, reserved.digits, numberCell(process, registry, number, path));
  if (edits.length > 0) return edits;
  throw new UsageError(
    `The row of this number is not in ${form.path} here: the branch that is checked out is behind.`,
    'Pull or rebase first, then run this again.',
  );
}
