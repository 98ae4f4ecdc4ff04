import { createParser } from '../check/parser.ts';
import { readingOf } from '../check/reading.ts';
import { openTree, type Tree } from '../check/tree.ts';
import { dayOf } from '../model/day.ts';
import { SourceError, UsageError } from '../model/errors.ts';
import type { Process } from '../model/process.ts';
import type { Source } from '../model/source.ts';
import { builtins } from '../process/builtin.ts';
import type { Choice } from '../process/choose.ts';
import { type Checkout, checkoutSource, isUnborn, openCheckout, revisionSource } from '../sources/git/checkout.ts';
import { merged } from '../sources/overlay.ts';
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
async function sourceOf(checkout: Checkout, rev: string | undefined): Promise<Source> {
  if (rev !== undefined) return revisionSource(checkout, rev);
  const base = (await isUnborn(checkout.repository)) ? null : 'HEAD';
  return merged(await checkoutSource(checkout, { base, head: null, branch: null, title: null }));
}

async function inRepository<Result>(
  io: Io,
  checkout: Checkout,
  options: GroundOptions,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  try {
    const parser = createParser(readingOf(io.elsewhere, { longest: Infinity }));
    const source = await sourceOf(checkout, options.rev);
    const tree = await openTree(source, await choiceOf(io, options), { parser, today: dayOf(io.now()) });
    return await work({ processes: tree.subjects, tree, root: checkout.repository.root });
  } finally {
    checkout.repository.close();
  }
}

/**
 * Works where the command stands: in a repository, or outside of any with a process that is named.
 * @throws UsageError outside of a repository when no process is named
 */
export async function onGround<Result>(
  io: Io,
  options: GroundOptions,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const opened = await openCheckout(options.root ?? io.cwd).catch((error: unknown) => {
    if (error instanceof SourceError) return error;
    throw error;
  });
  if (!(opened instanceof SourceError)) return inRepository(io, opened, options, work);
  const ground = options.root === undefined ? named(await choiceOf(io, options)) : null;
  if (ground !== null) return work(ground);
  const known = [...builtins().keys()].join(', ');
  throw new UsageError(opened.message, `${opened.hint} Processes can be named with --process: ${known}.`, {
    cause: opened,
  });
}
