import { RETIRED } from './own.ts';
import type { Plan, Upkeep } from './plan.ts';
import { adviceOf, refusalOf } from './refusal.ts';
import {
  type Draft,
  dismissReview,
  editReview,
  type GitHubRequests,
  type PullAtCommit,
  type Taken,
  writeReview,
} from './requests.ts';
import { keepUp } from './upkeep.ts';

type Failures = Set<string>;

/** What was done so far: it stands, whatever becomes of the rest. */
export class Deeds {
  /** Null as long as nothing was written. */
  did: 'created' | 'edited' | null = null;
  /** Where the review stands. */
  url: string | null = null;
  /** Sentences for each thing that could not be done. */
  readonly failures: Failures = new Set();
  /** Whether something may have been written that nobody heard of. */
  isUnsure = false;
  /** How often GitHub asked for a pause. */
  limits = 0;

  wrote(did: 'created' | 'edited', url: string | null): void {
    this.did = this.did === 'created' ? 'created' : did;
    this.url = url ?? this.url;
  }
}

/**
 * Does one thing of several: what GitHub refuses is told with its remedy, and the others are done all the same. Throws
 * Unheard.
 */
export async function attempt<Outcome>(
  failures: Failures,
  what: string,
  step: () => Promise<Outcome>,
  remedy?: string,
): Promise<Outcome | null> {
  try {
    return await step();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    failures.add(`${what} (${refusal.words}). ${remedy ?? adviceOf(refusal)}`.trimEnd());
    return null;
  }
}

/** GitHub took less than was asked for: what it left out stands in the review. */
function tellLess(failures: Failures, { refused: { remarks, event } }: Taken): void {
  if (remarks !== null)
    failures.add(
      `The comments beside lines were not taken (${remarks}): the review says the same, and the next run tries again.`,
    );
  if (event !== null) failures.add(`Changes could not be requested (${event}): the review is a comment.`);
}

/** Writes a review, or new comments beside lines; tells what GitHub took. Null when it is not to be, or nothing was. */
async function speak(
  api: GitHubRequests,
  pull: PullAtCommit,
  { review, post: remarks }: Plan,
  { failures, limits }: Deeds,
): Promise<Taken | null> {
  const manner = { isSecond: review.own !== null, isLimited: limits > 1 };
  const write = (draft: Draft): Promise<Taken> => writeReview(api, pull, draft, manner);
  const taken =
    review.does === 'create'
      ? await write({ event: review.asks ? 'REQUEST_CHANGES' : 'COMMENT', body: review.body, remarks })
      : await attempt(failures, 'New comments beside lines could not be written', () =>
          write({ event: 'COMMENT', body: null, remarks }),
        );
  if (taken !== null) tellLess(failures, taken);
  return taken === null || taken.url === null ? null : taken;
}

/** Reviews that another one takes the place of say so in one line, and are folded. */
async function retire(
  api: GitHubRequests,
  pull: PullAtCommit,
  { retire }: Plan,
  failures: Failures,
): Promise<Upkeep['hide']> {
  for (const review of retire)
    await attempt(failures, 'An older review could not be emptied', () => editReview(api, pull, review, RETIRED));
  return retire.flatMap(({ node, isMinimized }) => (isMinimized ? [] : [{ node, why: 'OUTDATED' as const }]));
}

const DISMISS = 'Let somebody dismiss it who may, or allow it under the rules of the branch.';

/**
 * Does what a plan says: first the review, then comments beside lines, at last what holds no longer. Returns whether
 * something was written that another run may have written as well. Throws what Octokit throws when the review cannot be
 * written, and Unheard; whatever else fails is told.
 */
export async function carryOut(api: GitHubRequests, pull: PullAtCommit, plan: Plan, deeds: Deeds): Promise<boolean> {
  const { failures } = deeds;
  const { review, upkeep } = plan;
  if (review.does === 'edit') {
    await editReview(api, pull, review.own, review.body);
    deeds.wrote('edited', review.own.url);
  }
  const taken = await speak(api, pull, plan, deeds);
  const isCreated = review.does === 'create' && taken?.body === review.body;
  if (isCreated) deeds.wrote('created', taken?.url ?? null);
  // A request that GitHub does not take leaves the old review to speak.
  const isRefused = review.does === 'create' && !isCreated;
  if (isRefused && review.own !== null) await editReview(api, pull, review.own, review.body);
  for (const old of isRefused ? [] : plan.dismiss)
    await attempt(
      failures,
      'The request for changes could not be dismissed',
      () => dismissReview(api, pull, old),
      DISMISS,
    );
  const folded = isRefused ? [] : await retire(api, pull, plan, failures);
  const replaced = (taken?.remarks ?? []).length > 0 ? plan.replaced : [];
  await attempt(failures, 'Comments beside lines could not be brought up to date', () =>
    keepUp(api, { ...upkeep, hide: [...upkeep.hide, ...folded], remove: [...upkeep.remove, ...replaced] }),
  );
  if (!isCreated) deeds.wrote('edited', review.own?.url ?? null);
  return taken !== null;
}
