import { createHash } from 'node:crypto';
import {
  type Conversation,
  type EarlierReview,
  type EarlierThread,
  isBy,
  type PlacedRemark,
  plainText,
  REVIEW_MARKER,
  type Remark,
} from '../model/conversation.ts';

/** Below the marker of a review that asked for changes, for GitHub forgets it once that is dismissed. */
const ASKS = '<!-- proposal-gate:asks -->';
/** Below the marker of a review that has nothing to complain about. */
const FINE = '<!-- proposal-gate:fine -->';
const FINDING = /^<!-- proposal-gate:finding ([0-9a-f]{20}) -->\n/;

const RETIRED_MARKER = '<!-- proposal-gate:retired -->';
/** What becomes of a review when another one takes its place, or what it was about is over. */
export const RETIRED = `${RETIRED_MARKER}\n_This review holds no longer: a newer one takes its place, or the pull request has changed._`;

/** Whether both texts read the same. */
export const readsSame = (a: string, b: string): boolean => plainText(a) === plainText(b);

/** The body of the review, marked. */
export const reviewBody = (body: string, asks: boolean, isFine = false): string =>
  [REVIEW_MARKER, ...(asks ? [ASKS] : []), ...(isFine ? [FINE] : []), body].join('\n');

/** Whether the review asked for changes when it was written last. */
export const hasAsked = ({ body }: EarlierReview): boolean => plainText(body).startsWith(`${REVIEW_MARKER}\n${ASKS}`);

/** Whether the review had nothing to complain about when it was written last. */
export const wasFine = ({ body }: EarlierReview): boolean => plainText(body).startsWith(`${REVIEW_MARKER}\n${FINE}`);

const isOwn = ({ author, body }: Pick<EarlierReview, 'author' | 'body'>, viewer: string, marker: string): boolean =>
  isBy(author, viewer) && plainText(body).startsWith(marker);

const reviewsBegunWith = (marker: string, { reviews }: Conversation, viewer: string): EarlierReview[] =>
  reviews.filter((review) => isOwn(review, viewer, marker)).sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));

/** The gate's own reviews that speak, the oldest first. A marker that somebody else pasted counts nothing. */
export const ownReviews = (conversation: Conversation, viewer: string): EarlierReview[] =>
  reviewsBegunWith(REVIEW_MARKER, conversation, viewer);

/** The gate's own reviews that another one took the place of. */
export const retiredReviews = (conversation: Conversation, viewer: string): EarlierReview[] =>
  reviewsBegunWith(RETIRED_MARKER, conversation, viewer);

/** Whether the gate wrote a review whose number GitHub does not tell: it can be neither edited nor counted. */
export const hasNumberless = ({ numberless }: Conversation, viewer: string): boolean =>
  numberless.some((review) => isOwn(review, viewer, REVIEW_MARKER));

/** A name for a finding that tells nothing of its text. */
export const nameOf = ({ key }: Remark): string => createHash('sha256').update(key).digest('hex').slice(0, 20);

/** The body of a comment beside a line, marked. */
export const commentBody = (remark: PlacedRemark, body: string): string =>
  `<!-- proposal-gate:finding ${nameOf(remark)} -->\n${body}`;

/** A comment beside lines that the gate wrote, and the finding that it is about. */
export interface OwnThread extends EarlierThread {
  readonly name: string;
}

/** The gate's own comments beside lines, the oldest first; what was marked as fixed is none any more. */
export const ownThreads = ({ threads }: Conversation, viewer: string): OwnThread[] =>
  threads.flatMap((thread) => {
    const name = isBy(thread.author, viewer) ? FINDING.exec(`${plainText(thread.body)}\n`)?.[1] : undefined;
    return name === undefined ? [] : [{ ...thread, name }];
  });

/** The comment once its finding is gone, for those who answered it: what it was about, in one line. */
export function fixedBody({ name, body }: OwnThread): string {
  const [, what = ''] = plainText(body).split('\n');
  return `<!-- proposal-gate:fixed ${name} -->\n**Fixed.** ${what.replace(/\\$/, '')}`.trimEnd();
}
