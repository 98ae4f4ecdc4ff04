import { RETIRED } from './own.ts';
import type { Plan, Upkeep } from './plan.ts';
import { refusalOf } from './refusal.ts';
import {
  type Draft,
  dismissReview,
  editReview,
  type GitHubRequests,
  type Place,
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
  /** A sentence for each thing that could not be done. */
  readonly failures: readonly string[];
}

type Failures = string[];

/** Does one thing of several: what GitHub refuses is told, and the others are done all the same. */
async function attempt(failures: Failures, what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    failures.push(`${what} (${refusal.words}).`);
  }
}

/** GitHub took less than was asked for: what it left out stands in the review. */
function tellLess(failures: Failures, draft: Draft, { event, remarks, words }: Taken): void {
  if (draft.remarks.length > 0 && remarks.length === 0 && words.length > 0)
    failures.push(`The comments beside lines were not taken (${words[0]}): the review says the same.`);
  if (draft.event !== event)
    failures.push(`Changes could not be requested (${words.at(-1)}): the review is a comment.`);
}

/** Writes a review, or new comments beside lines; tells what GitHub took. */
async function speak(api: GitHubRequests, place: Place, plan: Plan, failures: Failures): Promise<Taken | null> {
  const { own, create, body, asks, post } = plan;
  if (!create && post.length === 0) return null;
  const draft: Draft = {
    event: create && asks ? 'REQUEST_CHANGES' : 'COMMENT',
    body: create ? body : null,
    remarks: post,
  };
  const taken = await writeReview(api, place, draft, own === null);
  tellLess(failures, draft, taken);
  return taken.url === null ? null : taken;
}

async function edit(api: GitHubRequests, place: Place, { own, body }: Plan): Promise<void> {
  if (own !== null && body !== null) await editReview(api, place, own, body);
}

/** Reviews that another one takes the place of say so in one line, and are folded. */
async function retire(
  api: GitHubRequests,
  place: Place,
  { retire }: Plan,
  failures: Failures,
): Promise<Upkeep['hide']> {
  for (const review of retire)
    await attempt(failures, 'An older review could not be emptied', () => editReview(api, place, review, RETIRED));
  return retire.flatMap(({ node, isMinimized }) => (isMinimized ? [] : [{ node, why: 'OUTDATED' as const }]));
}

const UNDISMISSED =
  'The request for changes could not be dismissed: let somebody dismiss it who may, or allow it under the rules of the branch';

/**
 * Does what a plan says: first the review, then comments beside lines, at last what holds no longer. Throws what Octokit
 * throws when the review cannot be written; whatever else fails is told.
 */
export async function carryOut(api: GitHubRequests, place: Place, plan: Plan): Promise<Done> {
  const failures: Failures = [];
  if (!plan.create) await edit(api, place, plan);
  const taken = await speak(api, place, plan, failures);
  // A request that GitHub does not take leaves the old review to speak.
  const isRefused = plan.create && taken === null;
  if (isRefused) await edit(api, place, plan);
  for (const review of isRefused ? [] : plan.dismiss)
    await attempt(failures, UNDISMISSED, () => dismissReview(api, place, review));
  const folded = isRefused ? [] : await retire(api, place, plan, failures);
  const replaced = (taken?.remarks ?? []).length > 0 ? plan.replaced : [];
  const { upkeep } = plan;
  await attempt(failures, 'Comments beside lines could not be brought up to date', () =>
    keepUp(api, { ...upkeep, hide: [...upkeep.hide, ...folded], remove: [...upkeep.remove, ...replaced] }),
  );
  const isCreated = plan.create && taken !== null;
  const url = (isCreated ? taken.url : plan.own?.url) ?? null;
  return { did: isCreated ? 'created' : 'edited', posted: taken !== null, url, failures };
}
