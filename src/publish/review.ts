import { setTimeout } from 'node:timers/promises';
import type { Before, Conversation } from '../model/conversation.ts';
import { SourceError } from '../model/errors.ts';
import { carryOut, type Done } from './carry-out.ts';
import { hasNumberless, ownReviews } from './own.ts';
import { isIdle, isRequest, type Message, planOf, spareThreads, speakerOf } from './plan.ts';
import { adviceOf, refusalOf } from './refusal.ts';
import { type GitHubRequests, type PullAtCommit, Unheard } from './requests.ts';

/** The pull request as it was judged, and what stands on it. */
export interface Audience extends PullAtCommit {
  /** Who the token belongs to. */
  readonly viewer: string;
  /** What stood there when the pull request was read. */
  readonly conversation: Conversation;
  /** Reads what stands there now; what was said last, where it is not said before which places to read. */
  look(before?: Before): Promise<Conversation>;
}

/** What became of the review, as a line of the log, and where the review stands. Nothing of it changes the verdict. */
export interface Outcome {
  readonly did: 'created' | 'edited' | 'nothing' | 'failed';
  readonly log: string;
  readonly url: string | null;
}

/** How long to wait before a look whether something was written, in milliseconds. */
const PAUSE = 2_000;
const MOST_TRIES = 3;

const nothing = (log: string, url: string | null = null): Outcome => ({ did: 'nothing', log, url });

/** Reads on where the own review, or comments that came with it, may stand before the last hundred. */
async function whole(audience: Audience, read: Conversation): Promise<Conversation> {
  let all = read;
  for (;;) {
    // Without its number it could not be edited, and another one beside it would be the second.
    if (hasNumberless(all, audience.viewer))
      throw new SourceError('GitHub does not tell the number of the review that is to be edited.', 'Run it again.');
    const isFound = ownReviews(all, audience.viewer).length > 0;
    const { older } = all;
    if ((isFound ? older.threads : older.reviews) === null) return all;
    // A list that has nothing older is read from the end once more, in vain: the other one is asked for.
    const before = await audience.look(older);
    all = {
      head: all.head,
      reviews: older.reviews === null ? all.reviews : [...before.reviews, ...all.reviews],
      numberless: [...before.numberless, ...all.numberless],
      threads: older.threads === null ? all.threads : [...before.threads, ...all.threads],
      older: {
        reviews: older.reviews === null ? null : before.older.reviews,
        threads: older.threads === null ? null : before.older.threads,
      },
    };
  }
}

/** Takes back what another run wrote at the same time, or what this one did: of several reviews one stays. */
async function settle(
  api: GitHubRequests,
  audience: Audience,
): Promise<{ url: string | null; failures: readonly string[] }> {
  const now = await whole(audience, await audience.look());
  const reviews = ownReviews(now, audience.viewer);
  const own = speakerOf(reviews);
  const retire = reviews.filter((review) => review !== own);
  const remove = spareThreads(now, audience.viewer);
  if (retire.length + remove.length === 0) return { url: own?.url ?? null, failures: [] };
  const { failures } = await carryOut(api, audience, {
    ...{ review: { does: 'nothing', own }, post: [], replaced: [] },
    ...{ retire, dismiss: retire.filter(isRequest), upkeep: { edit: [], remove, hide: [] } },
  });
  return { url: own?.url ?? null, failures };
}

function outcomeOf({ did, url, failures }: Done): Outcome {
  const told = did === 'created' ? 'Wrote the review' : 'Brought the review up to date';
  return { did, log: [url === null ? `${told}.` : `${told}: ${url}`, ...failures].join(' '), url };
}

/** One look at what stands there now, and what is to be done about it. */
async function answer(api: GitHubRequests, audience: Audience, message: Message, isAgain: boolean): Promise<Outcome> {
  const now = await audience.look();
  if (now.head !== audience.head)
    return nothing('No review was written: the pull request has a newer commit than the one that was judged.');
  const plan = planOf(await whole(audience, now), audience.viewer, message);
  if (isIdle(plan) && !isAgain) return nothing('The review stands as it is.', plan.review.own?.url);
  // What is there now, and was not before, this run has written without hearing so.
  const unheard: Done = { did: 'created', posted: true, url: null, failures: [] };
  const done = isIdle(plan) ? unheard : await carryOut(api, audience, plan);
  if (!done.posted) return outcomeOf(done);
  const { url, failures } = await settle(api, audience);
  return outcomeOf({ ...done, url: url ?? done.url, failures: [...done.failures, ...failures] });
}

/** Answers; where nobody knows whether a review was written, looks before it is written again. */
async function insist(api: GitHubRequests, audience: Audience, message: Message, pause: number): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await answer(api, audience, message, tries > 1);
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      if (tries === MOST_TRIES) throw error.cause;
      await setTimeout(pause);
    }
  }
}

async function publish(api: GitHubRequests, audience: Audience, message: Message, pause: number): Promise<Outcome> {
  const plan = planOf(await whole(audience, audience.conversation), audience.viewer, message);
  if (!isIdle(plan)) return insist(api, audience, message, pause);
  const { own } = plan.review;
  return own === null ? nothing('There is nothing to review.') : nothing('The review stands as it is.', own.url);
}

/**
 * Brings what stands on the pull request in line with what is to be said: one review, and comments beside lines. Says
 * nothing where nothing was wrong from the start, where it would repeat itself, and where the head has moved on. A
 * request that fails is an outcome, not an error.
 */
export async function publishReview(
  api: GitHubRequests,
  audience: Audience,
  message: Message,
  pause = PAUSE,
): Promise<Outcome> {
  try {
    return await publish(api, audience, message, pause);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const advice = adviceOf(refusal) || 'The verdict stands, and the report says the same.';
    return { did: 'failed', log: `The review could not be written (${refusal.words}). ${advice}`, url: null };
  }
}
