import type { Before, Conversation } from '../model/conversation.ts';
import { SourceError } from '../model/errors.ts';
import type { Waiting } from '../model/waiting.ts';
import { attempt, carryOut, Deeds } from './carry-out.ts';
import { hasNumberless, ownReviews, ownThreads, reviewBody } from './own.ts';
import { isIdle, type Message, planOf } from './plan.ts';
import { adviceOf, refusalOf } from './refusal.ts';
import { type GitHubRequests, type PullAtCommit, Unheard } from './requests.ts';
import { changeSince, type Judged, withdrawal } from './stale.ts';

/** The pull request as it was judged, and what stands on it. */
export interface Audience extends PullAtCommit, Judged, Pick<Waiting, 'outwait'> {
  /** Reads what stands there now; what was said last, where it is not said before which places to read. */
  look(before?: Before): Promise<Conversation>;
}

/** What became of the review, as a line of the log, and where the review stands. Nothing of it changes the verdict. */
export interface Outcome {
  readonly did: 'created' | 'edited' | 'nothing' | 'failed';
  readonly log: string;
  readonly url: string | null;
}

const nothing = (log: string, url: string | null = null): Outcome => ({ did: 'nothing', log, url });

/** Reads on where the own review, or comments that came with it, may stand before the last hundred. */
async function readOn(audience: Audience, read: Conversation): Promise<Conversation> {
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
      ...all,
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

/** One answer to a pull request, and what was done of it so far. */
interface Work {
  readonly api: GitHubRequests;
  readonly audience: Audience;
  readonly message: Message;
  readonly deeds: Deeds;
}

function outcomeOf({ did, url, failures }: Deeds): Outcome {
  if (did === null) return nothing('The review stands as it is.', url);
  const told = did === 'created' ? 'Wrote the review' : 'Brought the review up to date';
  return { did, log: [url === null ? `${told}.` : `${told}: ${url}`, ...failures].join(' '), url };
}

/** A change has a run of its own: this one takes back what it wrote about what is over, and says no more. */
async function stop({ api, audience, message, deeds }: Work, now: Conversation, change: string): Promise<Outcome> {
  const body = reviewBody(message.body, message.asks, message.clean);
  const plan = withdrawal(audience, await readOn(audience, now), body);
  if (!isIdle(plan)) {
    await carryOut(api, audience, plan, deeds);
    return nothing([`The review was taken back: ${change}.`, ...deeds.failures].join(' '));
  }
  return deeds.did === null ? nothing(`No review was written: ${change}.`) : outcomeOf(deeds);
}

/** Another run may have written at the same time: of several reviews one stays, and says what this run has to say. */
async function settle(work: Work): Promise<Outcome> {
  const { api, audience, message, deeds } = work;
  const unseen = 'Whether another run wrote at the same time could not be seen';
  const now = await attempt(deeds.failures, unseen, () => audience.look(), '');
  if (now === null) return outcomeOf(deeds);
  const change = changeSince(audience, now);
  if (change !== null) return stop(work, now, change);
  const plan = planOf(await readOn(audience, now), audience.viewer, message);
  // What was written a moment ago may not be shown yet: it is not written again.
  if (plan.review.does === 'create') return outcomeOf(deeds);
  const rest = { ...plan, post: [], replaced: [] };
  if (!isIdle(rest)) await carryOut(api, audience, rest, deeds);
  deeds.url = plan.review.own?.url ?? deeds.url;
  return outcomeOf(deeds);
}

/** One look at what stands there now, and what is to be done about it. */
async function answer(work: Work, isFirst: boolean): Promise<Outcome> {
  const { api, audience, message, deeds } = work;
  const now = await audience.look();
  const change = changeSince(audience, now);
  if (change !== null) return isFirst ? nothing(`No review was written: ${change}.`) : stop(work, now, change);
  const plan = planOf(await readOn(audience, now), audience.viewer, message);
  if (!isIdle(plan)) {
    const isPosted = await carryOut(api, audience, plan, deeds);
    return isPosted || !isFirst ? settle(work) : outcomeOf(deeds);
  }
  const { own } = plan.review;
  const isOld = audience.conversation.reviews.some(({ node }) => node === own?.node);
  // What is there now, and was not before, this run has written without hearing so.
  if (deeds.did === null && deeds.isUnsure) deeds.wrote(isOld ? 'edited' : 'created', null);
  deeds.url = own?.url ?? deeds.url;
  return outcomeOf(deeds);
}

/** Whether it is worth another try, now that it has been waited for. */
async function isWorthIt({ audience, deeds }: Work, error: unknown, tries: number): Promise<boolean> {
  if (!(error instanceof Unheard)) return false;
  if (error.why === 'limit') deeds.limits += 1;
  else deeds.isUnsure = true;
  return audience.outwait(error.cause, tries);
}

/** What was done before something failed. Throws what Octokit throws where it is nothing. */
function unfinished({ deeds }: Work, error: unknown): Outcome {
  const cause = error instanceof Unheard ? error.cause : error;
  const refusal = refusalOf(cause);
  if (refusal === null || deeds.did === null) throw cause;
  deeds.failures.add(`What else was to be done could not be (${refusal.words}). ${adviceOf(refusal)}`.trimEnd());
  return outcomeOf(deeds);
}

/** Answers; what is not written yet, or may not be, is waited for and looked at before it is tried again. */
async function insist(work: Work): Promise<Outcome> {
  for (let tries = 1; ; tries += 1)
    try {
      return await answer(work, tries === 1);
    } catch (error) {
      if (!(await isWorthIt(work, error, tries))) return unfinished(work, error);
    }
}

async function publish(api: GitHubRequests, audience: Audience, message: Message): Promise<Outcome> {
  const conversation = await readOn(audience, audience.conversation);
  const plan = planOf(conversation, audience.viewer, message);
  if (!isIdle(plan)) return insist({ api, audience: { ...audience, conversation }, message, deeds: new Deeds() });
  const { own } = plan.review;
  return own === null ? nothing('There is nothing to review.') : nothing('The review stands as it is.', own.url);
}

/**
 * Brings what stands on the pull request in line with what is to be said: one review, and comments beside lines. Says
 * nothing where nothing was wrong from the start, where it would repeat itself, and where the pull request has moved on.
 * A request that fails is an outcome, not an error.
 */
export async function publishReview(api: GitHubRequests, audience: Audience, message: Message): Promise<Outcome> {
  try {
    return await publish(api, audience, message);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const advice = adviceOf(refusal) || 'The verdict stands, and the report says the same.';
    return { did: 'failed', log: `The review could not be written (${refusal.words}). ${advice}`, url: null };
  }
}

const LAST_WORDS = '_Reviews are switched off: the check of the pull request says what is found._';

/**
 * Takes back what was said before reviews were switched off, so that no request for changes stands for ever: one line is
 * left. Does nothing where nothing was said.
 */
export async function endReview(api: GitHubRequests, audience: Audience): Promise<Outcome> {
  const off = 'Reviews are switched off.';
  const { conversation, viewer } = audience;
  if (ownReviews(conversation, viewer).length + ownThreads(conversation, viewer).length === 0) return nothing(off);
  const last: Message = { body: LAST_WORDS, clean: true, asks: false, remarks: [], isLast: true };
  const outcome = await publishReview(api, audience, last);
  return outcome.did === 'nothing' ? nothing(off, outcome.url) : { ...outcome, log: `${off} ${outcome.log}` };
}
