import type { Conversation, EarlierReview, PlacedRemark, Remark } from '../model/conversation.ts';
import {
  commentBody,
  fixedBody,
  hasAsked,
  nameOf,
  type OwnThread,
  ownReviews,
  ownThreads,
  readsSame,
  retiredReviews,
  reviewBody,
  wasFine,
} from './own.ts';

/** What to say. */
export interface Message {
  readonly body: string;
  /** Nothing to complain about: worth saying only where something was said before. */
  readonly clean: boolean;
  /** Whether to ask for changes. */
  readonly asks: boolean;
  /** One for each finding, with a place where it is to be said beside a line. */
  readonly remarks: readonly Remark[];
  /** Nothing is to be said any more: what somebody has answered stays as it is, for it may not be fixed. */
  readonly isLast?: boolean;
}

/** How comments beside lines are kept. Comments are named as GraphQL has them. */
export interface Upkeep {
  readonly edit: readonly { readonly node: string; readonly body: string }[];
  readonly remove: readonly string[];
  readonly hide: readonly { readonly node: string; readonly why: 'RESOLVED' | 'OUTDATED' }[];
}

/** What becomes of the review that speaks for the gate. */
type Writing =
  /** Another one is written; `own` is the one that it takes the place of. */
  | { readonly does: 'create'; readonly own: EarlierReview | null; readonly body: string; readonly asks: boolean }
  | { readonly does: 'edit'; readonly own: EarlierReview; readonly body: string }
  | { readonly does: 'nothing'; readonly own: EarlierReview | null };

/** What is left to do until the pull request says what it should. */
export interface Plan {
  readonly review: Writing;
  /** New comments beside lines. */
  readonly post: readonly PlacedRemark[];
  readonly upkeep: Upkeep;
  /** Comments that the posted ones take the place of. */
  readonly replaced: readonly string[];
  /** Requests for changes that hold no longer. */
  readonly dismiss: readonly EarlierReview[];
  /** Reviews that another one takes the place of. */
  readonly retire: readonly EarlierReview[];
}

/** Whether nothing is left to do. */
export const isIdle = ({ review, post, upkeep, replaced, dismiss, retire }: Plan): boolean =>
  review.does === 'nothing' &&
  [post, upkeep.edit, upkeep.remove, upkeep.hide, replaced, dismiss, retire].every((list) => list.length === 0);

/** Whether the review asks for changes now. */
export const isRequest = ({ state }: EarlierReview): boolean => state === 'CHANGES_REQUESTED';

/**
 * The review that stays when there are several: one that was written at the head before others, one that asks for
 * changes before one that does not, and the first.
 */
function speakerOf(reviews: readonly EarlierReview[], head: string): EarlierReview | null {
  const newest = reviews.filter(({ commit }) => commit === head);
  const some = newest.length > 0 ? newest : reviews;
  return some.find(isRequest) ?? some[0] ?? null;
}

/**
 * Whether a request takes another review: an old one cannot turn into a request. One that GitHub did not take, or that
 * somebody dismissed, is not repeated until all was fine in between.
 */
const isRenewed = (own: EarlierReview, asks: boolean): boolean => asks && !isRequest(own) && !hasAsked(own);

/** Whether a person folded what said that all is good: what is wrong since would be seen by nobody. */
const isBuried = (own: EarlierReview, clean: boolean): boolean => own.isMinimized && wasFine(own) && !clean;

function planWriting(own: EarlierReview | null, { clean, asks, body: text }: Message): Writing {
  const body = reviewBody(text, asks, clean);
  if (own === null) return clean ? { does: 'nothing', own } : { does: 'create', own, body, asks };
  if (isRenewed(own, asks) || isBuried(own, clean)) return { does: 'create', own, body, asks };
  return readsSame(own.body, body) ? { does: 'nothing', own } : { does: 'edit', own, body };
}

function planReviews(
  conversation: Conversation,
  viewer: string,
  message: Message,
): Pick<Plan, 'review' | 'dismiss' | 'retire'> & { readonly hide: Upkeep['hide'] } {
  const reviews = ownReviews(conversation, viewer);
  const own = speakerOf(reviews, conversation.head);
  const review = planWriting(own, message);
  const retire = reviews.filter((each) => review.does === 'create' || each !== own);
  const retired = retiredReviews(conversation, viewer);
  const settled = [...retired, ...(message.asks ? retire : reviews)];
  const hide = retired
    .filter(({ isMinimized }) => !isMinimized)
    .map(({ node }) => ({ node, why: 'OUTDATED' as const }));
  return { review, dismiss: settled.filter(isRequest), retire, hide };
}

const standsAt = ({ path, lines }: OwnThread, place: PlacedRemark['place']): boolean =>
  lines !== null && path === place.path && lines.from === place.from && lines.to === place.to;

/** Whether somebody has dealt with it: such a comment is neither deleted nor written a second time. */
export const isTouched = ({ isAnswered, isResolved, isMinimized }: OwnThread): boolean =>
  isAnswered || isResolved || isMinimized;

/**
 * The comment of each finding; others about the same one came from a run at the same time. One that somebody has dealt
 * with stays before others, then one that was written at the head, then the first.
 */
function oneOfEach(threads: readonly OwnThread[], head: string): { kept: OwnThread[]; spare: OwnThread[] } {
  const kept = new Map<string, OwnThread>();
  const weightOf = (thread: OwnThread): number => (isTouched(thread) ? 2 : 0) + (thread.commit === head ? 1 : 0);
  for (const thread of threads) {
    const other = kept.get(thread.name);
    if (other === undefined || weightOf(thread) > weightOf(other)) kept.set(thread.name, thread);
  }
  const all = [...kept.values()];
  return { kept: all, spare: threads.filter((thread) => !all.includes(thread) && !isTouched(thread)) };
}

interface InlinePlan {
  readonly post: PlacedRemark[];
  readonly replaced: string[];
  readonly upkeep: {
    edit: { node: string; body: string }[];
    remove: string[];
    hide: { node: string; why: 'RESOLVED' }[];
  };
}

/** A comment whose finding still stands. */
function keep(thread: OwnThread, remark: Remark, { post, replaced, upkeep }: InlinePlan): void {
  if (remark.place === null) {
    if (!isTouched(thread)) upkeep.remove.push(thread.node);
    return;
  }
  const isHere = standsAt(thread, remark.place);
  if (isHere || isTouched(thread)) {
    const body = commentBody(remark, isHere ? remark.body : remark.words);
    if (!readsSame(thread.body, body)) upkeep.edit.push({ node: thread.node, body });
  } else {
    replaced.push(thread.node);
    post.push(remark);
  }
}

function planInline(conversation: Conversation, viewer: string, { remarks, isLast = false }: Message): InlinePlan {
  const wanted = new Map(remarks.map((remark) => [nameOf(remark), remark]));
  const { kept, spare } = oneOfEach(ownThreads(conversation, viewer), conversation.head);
  const names = new Set(kept.map(({ name }) => name));
  const inline: InlinePlan = {
    post: [...wanted].flatMap(([name, remark]) => (remark.place === null || names.has(name) ? [] : [remark])),
    replaced: [],
    upkeep: { edit: [], remove: spare.map(({ node }) => node), hide: [] },
  };
  for (const thread of kept) {
    const remark = wanted.get(thread.name);
    if (remark !== undefined) keep(thread, remark, inline);
    else if (thread.isAnswered) {
      if (isLast) continue;
      inline.upkeep.edit.push({ node: thread.node, body: fixedBody(thread) });
      if (!thread.isMinimized) inline.upkeep.hide.push({ node: thread.node, why: 'RESOLVED' });
    } else inline.upkeep.remove.push(thread.node);
  }
  return inline;
}

/** Compares what stands on the pull request with what is to be said. */
export function planOf(conversation: Conversation, viewer: string, message: Message): Plan {
  const { hide, ...reviews } = planReviews(conversation, viewer, message);
  const { upkeep, ...inline } = planInline(conversation, viewer, message);
  return { ...reviews, ...inline, upkeep: { ...upkeep, hide: [...upkeep.hide, ...hide] } };
}
