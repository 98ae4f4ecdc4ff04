import { openTree, type Tree } from '../check/tree.ts';
import { dayOf } from '../model/day.ts';
import { type SourceError, UsageError } from '../model/errors.ts';
import type { Process } from '../model/process.ts';
import type { Source } from '../model/source.ts';
import { builtins } from '../process/builtin.ts';
import type { Choice } from '../process/choose.ts';
import { type Checkout, revisionSource, treeSource } from '../sources/git/checkout.ts';
import { merged } from '../sources/overlay.ts';
import { inCheckout, unhurried } from './checkout.ts';
import type { Io } from './io.ts';
import { choiceOf } from './process.ts';

export interface GroundOptions {
  readonly root?: string;
  readonly process?: string;
  readonly rev?: string;
}

/** Where a command stands: the processes that are followed there, and the tree. */
export interface Ground {
  readonly processes: readonly { readonly process: Process; readonly source: string }[];
  /** Null outside of a repository. */
  readonly tree: Tree | null;
  /** The repository's folder. */
  readonly root: string | null;
}

/** The processes that are asked for outside of a repository; null where none are. */
function named(choice: Choice): Ground | null {
  if (choice === null) return null;
  if (typeof choice !== 'string') {
    const { processes, source } = 'processes' in choice ? choice : { processes: [choice], source: 'given' };
    return { processes: processes.map((process) => ({ process, source })), tree: null, root: null };
  }
  const process = builtins().get(choice);
  return process === undefined ? null : { processes: [{ process, source: 'built-in' }], tree: null, root: null };
}

/** The working tree, or a revision, as one in which nothing differs. */
const sourceOf = async (checkout: Checkout, rev: string | undefined): Promise<Source> =>
  rev === undefined ? merged(await treeSource(checkout)) : revisionSource(checkout, rev);

/** The processes and the tree of a repository. */
async function groundOf(io: Io, checkout: Checkout, options: GroundOptions): Promise<Ground> {
  const source = await sourceOf(checkout, options.rev);
  const today = dayOf(io.now());
  const tree = await openTree(source, await choiceOf(io, options), { parser: unhurried(io), today });
  return { processes: tree.subjects, tree, root: checkout.repository.root };
}

/** What is known outside of a repository: the processes that are named.
 * @throws UsageError when none is */
async function groundOutside(io: Io, options: GroundOptions, cause: SourceError): Promise<Ground> {
  const ground = options.root === undefined ? named(await choiceOf(io, options)) : null;
  if (ground !== null) return ground;
  const known = [...builtins().keys()].join(', ');
  throw new UsageError(cause.message, `${cause.hint} Processes can be named with --process: ${known}.`, { cause });
}

/**
 * Works where the command stands: in a repository, or outside of any with a process that is named.
 * @throws UsageError outside of a repository when no process is named
 */
export const onGround = <Result>(
  io: Io,
  options: GroundOptions,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> =>
  inCheckout(
    io,
    options,
    async (checkout) => work(await groundOf(io, checkout, options)),
    async (error) => work(await groundOutside(io, options, error)),
  );
