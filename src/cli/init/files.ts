import { UsageError } from '../../model/errors.ts';
import { OTHER_ENDING, PROCESS_FILE } from '../../process/choose.ts';
import { usesGate, WORKFLOW_FILE, workflowText } from '../../process/draft/workflow.ts';
import { listed } from '../../reporters/wording.ts';
import { assertTexts, type Place, textsAt } from './place.ts';
import type { Settled } from './settle.ts';

/** A file that is to be written. */
interface Planned {
  readonly path: string;
  readonly text: string;
  /** What stands there; null for nothing. */
  readonly before: string | null;
  /** `added`: what stands there stays, and something is written behind it. */
  readonly kind: 'new' | 'added' | 'replaced';
}

/** A workflow of the repository that uses the gate. */
async function workflowIn(place: Place): Promise<string | null> {
  const paths = place.paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const texts = await textsAt(place, paths);
  return [...texts].find(([, text]) => usesGate(text))?.[0] ?? null;
}

function assertFree(there: readonly string[], isForced: boolean): void {
  if (isForced || there.length === 0) return;
  const isMisnamed = there.includes(OTHER_ENDING);
  throw new UsageError(
    `${listed(there)} ${there.length === 1 ? 'is' : 'are'} there already. Nothing was written.`,
    isMisnamed
      ? `The gate reads ${PROCESS_FILE}: rename ${OTHER_ENDING} to it.`
      : 'See what would be written with `--force --dry-run`, and write over them with `--force`.',
  );
}

/** What is there already, and stays. */
interface Kept {
  /** The workflow that uses the gate, if any. */
  readonly workflow: string | null;
  /** A process file under another ending, which nothing reads once there is one under the right one. */
  readonly unread: string | null;
}

/** What stands in the way of a beginning, told before anything is judged.
 * @throws UsageError when it would be written over, and nobody asked for that */
export async function findFiles(place: Place, isForced: boolean): Promise<Kept> {
  const workflow = await workflowIn(place);
  // A workflow that uses the gate is kept, unless it is the one that is to be written anew.
  const kept = workflow === WORKFLOW_FILE && isForced ? null : workflow;
  await assertTexts(place, [PROCESS_FILE, ...(kept === null ? [WORKFLOW_FILE] : [])]);
  const asked = [PROCESS_FILE, OTHER_ENDING, ...(kept === null ? [WORKFLOW_FILE] : [])];
  const there = await Promise.all(asked.map(place.read));
  assertFree(
    asked.filter((_, at) => there[at] != null),
    isForced,
  );
  return { workflow: kept, unread: there[asked.indexOf(OTHER_ENDING)] == null ? null : OTHER_ENDING };
}

/** The files that are written, in the order in which they are read. */
export async function planFiles(
  place: Place,
  { text, process, companions }: Settled,
  workflow: string | null,
): Promise<readonly Planned[]> {
  const takesApprovals = Object.values(process.lifecycle.statuses).some(({ approvals }) => approvals > 0);
  const wanted = new Map([
    [PROCESS_FILE, text],
    ...(workflow === null ? [[WORKFLOW_FILE, workflowText(takesApprovals)] as const] : []),
    ...companions,
  ]);
  const there = await textsAt(place, [...wanted.keys()]);
  return [...wanted].map(([path, written]): Planned => {
    const before = there.get(path) ?? null;
    const kind = before === null ? 'new' : companions.has(path) ? 'added' : 'replaced';
    return { path, text: written, before, kind };
  });
}
