import { type EarlierReview, isBy, isMarked } from '../model/conversation.ts';

/** A review that a run is about. */
export type Said = Pick<EarlierReview, 'author' | 'body'>;

/**
 * Whether the gate set this run off: a review that is written with a token of one's own starts workflows, as anybody's
 * does. The mark alone is enough, for GitHub may name the account otherwise than the token's; whoever pastes it keeps
 * the gate from writing until the next push, and changes no verdict.
 */
export const isEcho = ({ author, body }: Said, viewer: string): boolean => isBy(author, viewer) || isMarked(body);

/**
 * The same for a second stage, which is not told what its first run was about: perhaps the last review. One that is
 * known as the gate's own ends no chain, for it is not written again.
 */
export function isPerhapsEcho(reviews: readonly Said[], viewer: string): boolean {
  const last = reviews.at(-1);
  return last !== undefined && isMarked(last.body) && !isBy(last.author, viewer);
}
