import type { getOctokit } from '@actions/github';
import type { EarlierReview, PlacedRemark } from '../model/conversation.ts';
import { commentBody } from './own.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What the publisher uses of Octokit. */
export type GitHubRequests = Pick<ReturnType<typeof getOctokit>, 'request' | 'graphql'>;

/** A pull request, and the commit that is spoken about. */
export interface PullAtCommit {
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
  readonly remarks: readonly PlacedRemark[];
}

/** What GitHub took of a draft. */
export interface Taken extends Draft {
  /** Null when nothing was written. */
  readonly url: string | null;
  /** Why comments beside lines, and the request for changes, are left out, in GitHub's words; null where they are not. */
  readonly refused: { readonly remarks: string | null; readonly event: string | null };
}

/** Something is not written yet, or nobody knows whether it is. Somebody has to look before it is tried again. */
export class Unheard extends Error {
  override readonly name = 'Unheard';
  /** `limit`: GitHub asks for a pause, and nothing was done; `uncertain`: it failed, or its answer was lost */
  readonly why: 'limit' | 'uncertain';
  constructor(why: Unheard['why'], cause: unknown) {
    super('nobody has heard that it was written', { cause });
    this.why = why;
  }
}

/** Does what changes something; throws what Octokit throws, or Unheard. */
export async function once<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  try {
    return await write();
  } catch (error) {
    const why = refusalOf(error)?.why;
    throw why === 'limit' || why === 'uncertain' ? new Unheard(why, error) : error;
  }
}

/** Where the review stands that GitHub has written: an answer that does not name it says nothing. */
async function written(
  write: () => Promise<{ readonly data: { readonly html_url?: unknown } | null }>,
): Promise<string> {
  const { data } = await once(write);
  if (typeof data?.html_url === 'string') return data.html_url;
  throw new Unheard('uncertain', Object.assign(new Error("GitHub's answer does not name the review"), { status: 502 }));
}

const addressOf = ({ owner, name, number }: PullAtCommit): { owner: string; repo: string; pull_number: number } => ({
  owner,
  repo: name,
  pull_number: number,
});

const commentOf = (remark: PlacedRemark) => {
  const { path, from, to } = remark.place;
  const start = from < to ? { start_line: from, start_side: 'RIGHT' } : {};
  return { path, line: to, side: 'RIGHT', ...start, body: commentBody(remark, remark.body) };
};

async function post({ request }: GitHubRequests, pull: PullAtCommit, draft: Draft): Promise<string> {
  const { event, body, remarks } = draft;
  return written(() =>
    request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...addressOf(pull),
      commit_id: pull.head,
      event,
      body: body ?? '',
      ...(remarks.length > 0 && { comments: remarks.map(commentOf) }),
    }),
  );
}

/** The body of comments beside lines that GitHub does not take without one. */
const BESIDE = '<!-- proposal-gate:beside -->\n_The comments below belong to the review above._';

/** What to ask for instead of what GitHub does not take, and what is left out; null for what helps nothing. */
function milder(draft: Draft, { why, words }: Refusal, isSecond: boolean): { draft: Draft; refused: object } | null {
  const { event, body, remarks } = draft;
  if (why === 'asking' && event === 'REQUEST_CHANGES')
    return { draft: { event: 'COMMENT', body: isSecond ? null : body, remarks }, refused: { event: words } };
  if (remarks.length === 0 || !['limit', 'asking', 'invalid'].includes(why)) return null;
  if (body === null && why !== 'limit') return { draft: { ...draft, body: BESIDE }, refused: {} };
  // GitHub names no comment that it minds.
  return { draft: { event, body: body === BESIDE ? null : body, remarks: [] }, refused: { remarks: words } };
}

/**
 * Writes a review. Where GitHub does not take it, it is written without comments beside lines, or without the request
 * for changes; then without its body, too, where it would be the second review to say the same. A limit is waited for
 * first: where that was in vain (`isLimited`), it is written without comments beside lines. Throws what Octokit throws,
 * or Unheard.
 */
export async function writeReview(
  api: GitHubRequests,
  pull: PullAtCommit,
  draft: Draft,
  { isSecond, isLimited }: { readonly isSecond: boolean; readonly isLimited: boolean },
): Promise<Taken> {
  let rest = draft;
  let refused: Taken['refused'] = { remarks: null, event: null };
  while (rest.body !== null || rest.remarks.length > 0)
    try {
      return { ...rest, url: await post(api, pull, rest), refused };
    } catch (error) {
      const isLesser = isLimited && error instanceof Unheard && error.why === 'limit';
      const refusal = refusalOf(isLesser ? error.cause : error);
      const next = refusal === null ? null : milder(rest, refusal, isSecond);
      if (next === null) throw error;
      rest = next.draft;
      refused = { ...refused, ...next.refused };
    }
  return { ...rest, url: null, refused };
}

// Written into the address as it is: it may have more digits than a number holds.
const idOf = ({ id }: EarlierReview): number => id as unknown as number;

/** Writes another body into a review, which tells nobody. */
export async function editReview(
  { request }: GitHubRequests,
  pull: PullAtCommit,
  review: EarlierReview,
  body: string,
): Promise<void> {
  await written(() =>
    request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
      ...addressOf(pull),
      review_id: idOf(review),
      body,
    }),
  );
}

/** Another run was here, and did it. */
const isDismissed = (refusal: Refusal | null): boolean =>
  refusal?.why === 'invalid' && /\bdismissed\b/i.test(refusal.words);

/** Takes a request for changes back. */
export async function dismissReview(
  { request }: GitHubRequests,
  pull: PullAtCommit,
  review: EarlierReview,
): Promise<void> {
  try {
    await written(() =>
      request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', {
        ...addressOf(pull),
        review_id: idOf(review),
        message: 'What this review asked for holds no longer.',
        event: 'DISMISS',
      }),
    );
  } catch (error) {
    if (!isDismissed(refusalOf(error))) throw error;
  }
}
