import type { getOctokit } from '@actions/github';
import { type Refusal, refusalOf } from './refusal.ts';

/** Stands at the start of the review that the gate writes; with the author's name it finds its own again. */
export const REVIEW_MARKER = '<!-- proposal-gate:review -->';

type Requests = Pick<ReturnType<typeof getOctokit>, 'request'>;

export interface Review {
  readonly id: string;
  readonly author: string | null;
  readonly body: string;
}

/** The pull request as it was judged, and what the gate may have said on it before. */
export interface Audience {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  /** The commit that was judged. */
  readonly head: string;
  /** Who the token belongs to. */
  readonly viewer: string;
  readonly reviews: readonly Review[];
  /** Whether there are earlier reviews than these. */
  readonly hasOlderReviews: boolean;
}

/** What to say. */
export interface Message {
  readonly body: string;
  /** Nothing to complain about: worth saying only where something was said before. */
  readonly clean: boolean;
}

/** What became of the review, as a line of the log, and where the review stands. Nothing of it changes the verdict. */
export interface Outcome {
  readonly did: 'created' | 'edited' | 'nothing' | 'failed';
  readonly log: string;
  readonly url: string | null;
}

const nothing = (log: string): Outcome => ({ did: 'nothing', log, url: null });

/** GitHub may change line ends and white space at the end. */
const same = (a: string, b: string): boolean => a.replace(/\r\n/g, '\n').trim() === b.replace(/\r\n/g, '\n').trim();

/** An application is called `name[bot]`, with the brackets left out here and there. */
const isBy = (author: string | null, viewer: string): boolean => author === viewer || author === `${viewer}[bot]`;

const ownAmong = (reviews: readonly Review[], viewer: string): Review | undefined =>
  reviews.findLast(({ author, body }) => isBy(author, viewer) && body.trimStart().startsWith(REVIEW_MARKER));

const addressOf = ({ owner, name, number }: Audience): { owner: string; repo: string; pull_number: number } => ({
  owner,
  repo: name,
  pull_number: number,
});

async function allReviews({ request }: Requests, audience: Audience): Promise<Review[]> {
  const all: Review[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...addressOf(audience),
      per_page: 100,
      page,
    });
    all.push(...data.map(({ id, user, body }) => ({ id: String(id), author: user?.login ?? null, body })));
    if (data.length < 100) return all;
  }
}

async function write(api: Requests, audience: Audience, own: Review | undefined, body: string): Promise<Outcome> {
  const address = addressOf(audience);
  if (own === undefined) {
    const { data } = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...address,
      commit_id: audience.head,
      event: 'COMMENT',
      body,
    });
    return { did: 'created', log: `Wrote the review: ${data.html_url}`, url: data.html_url };
  }
  const { data } = await api.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
    ...address,
    review_id: own.id as unknown as number, // written into the address as it is, however many digits it has
    body,
  });
  return { did: 'edited', log: `Edited the review: ${data.html_url}`, url: data.html_url };
}

async function publish(api: Requests, audience: Audience, { body, clean }: Message): Promise<Outcome> {
  const { viewer, reviews, hasOlderReviews } = audience;
  const recent = ownAmong(reviews, viewer);
  const own = recent ?? (hasOlderReviews ? ownAmong(await allReviews(api, audience), viewer) : undefined);
  if (own === undefined && clean) return nothing('There is nothing to review.');
  const marked = `${REVIEW_MARKER}\n${body}`;
  if (own !== undefined && same(own.body, marked)) return nothing('The review stands as it is.');
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', addressOf(audience));
  if (data.head.sha !== audience.head)
    return nothing('No review was written: the pull request has a newer commit, which has a run of its own.');
  return write(api, audience, own, marked);
}

function failure({ words, isForbidden }: Refusal): Outcome {
  const advice = isForbidden
    ? 'Grant `pull-requests: write` under `permissions:` of the job. A pull request from a fork has a read-only token: there, annotations and job summary say the same.'
    : 'The verdict stands; annotations and job summary say the same.';
  return { did: 'failed', log: `The review could not be written (${words}). ${advice}`, url: null };
}

/**
 * Creates the one review of the gate or edits it. Says nothing where nothing was wrong from the start, where it would
 * repeat itself, and where the head has moved on. A request that fails is an outcome, not an error.
 */
export async function publishReview(api: Requests, audience: Audience, message: Message): Promise<Outcome> {
  try {
    return await publish(api, audience, message);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return failure(refusal);
  }
}
