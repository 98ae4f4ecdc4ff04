import type { getOctokit } from '@actions/github';
import type { EarlierReview, Remark } from '../model/conversation.ts';
import { named } from './own.ts';
import { refusalOf } from './refusal.ts';

/** What the publisher uses of Octokit. */
export type GitHubRequests = Pick<ReturnType<typeof getOctokit>, 'request' | 'graphql'>;

/** A pull request, and the commit that is spoken about. */
export interface Place {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  /** The commit that was judged. */
  readonly head: string;
}

/** A review to be written. */
export interface Draft {
  readonly event: 'COMMENT' | 'REQUEST_CHANGES';
  /** Null for comments beside lines alone. */
  readonly body: string | null;
  readonly remarks: readonly Remark[];
}

/** What GitHub took of a draft. */
export interface Taken extends Pick<Draft, 'event' | 'remarks'> {
  /** Null when nothing was written. */
  readonly url: string | null;
  /** Why it is less than was asked for; empty when it is not. */
  readonly words: readonly string[];
}

/** Nobody knows whether a review was written: GitHub failed, or its answer was lost. */
export class Unheard extends Error {
  override readonly name = 'Unheard';
  constructor(cause: unknown) {
    super('nobody knows whether the review was written', { cause });
  }
}

const addressOf = ({ owner, name, number }: Place): { owner: string; repo: string; pull_number: number } => ({
  owner,
  repo: name,
  pull_number: number,
});

const commentOf = (remark: Remark) => {
  const { path, from, to } = remark.place ?? { path: '', from: 0, to: 0 };
  const start = from < to ? { start_line: from, start_side: 'RIGHT' } : {};
  return { path, line: to, side: 'RIGHT', ...start, body: named(remark, remark.body) };
};

async function post({ request }: GitHubRequests, place: Place, { event, body, remarks }: Draft): Promise<string> {
  const { data } = await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...addressOf(place),
    commit_id: place.head,
    event,
    body: body ?? '',
    ...(remarks.length > 0 && { comments: remarks.map(commentOf) }),
    // What may have been done already is not done again before somebody has looked.
    request: { retries: 0 },
  });
  return data.html_url;
}

/** What to ask for instead of what GitHub does not take; null when nothing is left. It names no comment that it minds. */
function milder(draft: Draft, words: string): Draft | null {
  const isRequest = draft.event === 'REQUEST_CHANGES';
  if (draft.remarks.length > 0 && !(isRequest && /request changes/i.test(words)))
    return draft.body === null ? null : { ...draft, remarks: [] };
  return isRequest ? { ...draft, event: 'COMMENT' } : null;
}

/**
 * Writes a review. Where GitHub does not take it, it is written without comments beside lines, and at last without the
 * request for changes, if `mayComment`. Throws what Octokit throws, or Unheard.
 */
export async function writeReview(
  api: GitHubRequests,
  place: Place,
  draft: Draft,
  mayComment: boolean,
  words: readonly string[] = [],
): Promise<Taken> {
  try {
    const { event, remarks } = draft;
    return { event, remarks, url: await post(api, place, draft), words };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.isUncertain === true) throw new Unheard(error);
    if (refusal?.isInvalid !== true) throw error;
    const next = milder(draft, refusal.words);
    const all = [...words, refusal.words];
    if (next === null && draft.body !== null) throw error;
    if (next === null || (next.event !== draft.event && !mayComment))
      return { event: 'COMMENT', remarks: [], url: null, words: all };
    return writeReview(api, place, next, mayComment, all);
  }
}

// Written into the address as it is, however many digits it has.
const idOf = ({ id }: EarlierReview): number => id as unknown as number;

/** Writes another body into a review, which tells nobody. */
export async function editReview(
  { request }: GitHubRequests,
  place: Place,
  review: EarlierReview,
  body: string,
): Promise<void> {
  await request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
    ...addressOf(place),
    review_id: idOf(review),
    body,
  });
}

/** Takes a request for changes back. */
export async function dismissReview({ request }: GitHubRequests, place: Place, review: EarlierReview): Promise<void> {
  await request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', {
    ...addressOf(place),
    review_id: idOf(review),
    message: 'What this review asked for is done.',
    event: 'DISMISS',
  });
}
