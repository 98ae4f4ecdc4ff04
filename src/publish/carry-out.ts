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

/** What was done of a plan. */
export interface Done {
  readonly did: 'created' | 'edited';
  /** Whether something was written that another run may have written as well. */
  readonly posted: boolean;
  /** Where the review stands. */
  readonly url: string | null;
  /** Sentences for each thing that could not be done. */
  readonly failures: readonly string[];
}

type Failures = string[];

/** Does one thing of several: what GitHub refuses is told with its remedy, and the others are done all the same. */
async function attempt<Outcome>(
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
    failures.push(`${what} (${refusal.words}). ${remedy ?? adviceOf(refusal)}`.trimEnd());
    return null;
  }
}

/** GitHub took less than was asked for: what it left out stands in the review. */
function tellLess(failures: Failures, { refused: { remarks, event } }: Taken): void {
  if (remarks !== null)
    failures.push(
      `The comments beside lines were not taken (${remarks}): the review says the same, and the next run tries again.`,
    );
  if (event !== null) failures.push(`Changes could not be requested (${event}): the review is a comment.`);
}

/** Writes a review, or new comments beside lines; tells what GitHub took. Null when it is not to be, or nothing was. */
async function speak(
  api: GitHubRequests,
  pull: PullAtCommit,
  { review, post: remarks }: Plan,
  failures: Failures,
): Promise<Taken | null> {
  const write = (draft: Draft): Promise<Taken> => writeReview(api, pull, draft, review.own !== null);
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
 * Does what a plan says: first the review, then comments beside lines, at last what holds no longer. Throws what Octokit
 * throws when the review cannot be written; whatever else fails is told.
 */
export async function carryOut(api: GitHubRequests, pull: PullAtCommit, plan: Plan): Promise<Done> {
  const failures: Failures = [];
  const { review, upkeep } = plan;
  if (review.does === 'edit') await editReview(api, pull, review.own, review.body);
  const taken = await speak(api, pull, plan, failures);
  const isCreated = review.does === 'create' && taken?.body === review.body;
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
  const url = (isCreated ? taken?.url : review.own?.url) ?? null;
  return { did: isCreated ? 'created' : 'edited', posted: taken !== null, url, failures };
}
