import { type Circumstances, type Conversation, isBy, isMarked } from '../model/conversation.ts';
import { ownReviews, ownThreads, readsSame } from './own.ts';
import { isRequest, isTouched, type Plan } from './plan.ts';

/** A pull request as it was judged. */
export interface Judged {
  /** The commit that was judged. */
  readonly head: string;
  /** Who the token belongs to. */
  readonly viewer: string;
  /** What stood there when the pull request was read. */
  readonly conversation: Conversation;
  /** Whether the verdict hangs on what reviewers think. */
  readonly asksReviewers: boolean;
}

const STATES: Readonly<Record<Circumstances['state'], string>> = {
  OPEN: 'the pull request was opened again',
  CLOSED: 'the pull request was closed',
  MERGED: 'the pull request was merged',
};

/** Reviews that say yes or no, or do so no longer; those of the gate count nothing. */
const opinions = ({ reviews, numberless }: Conversation, viewer: string): string[] =>
  [...reviews, ...numberless]
    .filter(({ author, body }) => !(isBy(author, viewer) && isMarked(body)))
    .filter(({ state }) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
    .map(({ node, state }) => `${node} ${state}`);

/** What is another since the pull request was read; null where all is as it was. Each such change has a run of its own. */
export function changeSince({ head, viewer, conversation, asksReviewers }: Judged, now: Conversation): string | null {
  const { circumstances: before } = conversation;
  const { state, draft, base, title } = now.circumstances;
  if (now.head !== head) return 'the pull request has a newer commit than the one that was judged';
  if (state !== before.state) return STATES[state];
  if (draft !== before.draft)
    return draft ? 'the pull request became a draft' : 'the pull request is no draft any more';
  if (base !== before.base) return 'the pull request goes to another branch now';
  if (title !== before.title) return 'the pull request has another title now';
  const known = new Set(opinions(conversation, viewer));
  const isReviewed = asksReviewers && opinions(now, viewer).some((opinion) => !known.has(opinion));
  return isReviewed ? 'somebody reviewed the pull request meanwhile' : null;
}

/**
 * How a run takes back what it wrote itself and what is over: its review with this body, and its comments. What a newer
 * run has taken over, by writing another body, stays; and where the head is the same, what nobody else speaks beside.
 */
export function withdrawal({ head, viewer, conversation }: Judged, now: Conversation, body: string): Plan {
  const known = new Set([...conversation.reviews, ...conversation.threads].map(({ node }) => node));
  const isNew = ({ node, commit }: { readonly node: string; readonly commit: string | null }): boolean =>
    commit === head && !known.has(node);
  const speaking = ownReviews(now, viewer);
  const written = speaking.filter(isNew);
  const mine = written.filter((review) => readsSame(review.body, body));
  const isPast = now.head !== head;
  const retire = isPast || mine.length < speaking.length ? mine : [];
  const isTakenOver = written.length > 0 && mine.length === 0;
  const threads = isPast && !isTakenOver ? ownThreads(now, viewer) : [];
  const remove = threads.filter((thread) => isNew(thread) && !isTouched(thread)).map(({ node }) => node);
  return {
    ...{ review: { does: 'nothing', own: null }, post: [], replaced: [] },
    ...{ retire, dismiss: retire.filter(isRequest), upkeep: { edit: [], remove, hide: [] } },
  };
}
