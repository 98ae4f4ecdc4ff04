import { connection, type Node, type Slice } from './connection.ts';
import type { Repository } from './operation.ts';
import { type Pull, type Review, type ReviewState, reviewNodeId } from './pulls.ts';
import { type Comment, diffSince, type Lines, linesNow, type Thread } from './threads.ts';

const MAX_INT = 2 ** 31 - 1;

/** An application's name ends in `[bot]` in REST answers only. */
export const actorOf = (login: string): Node =>
  login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.slice(0, -'[bot]'.length) }
    : { __typename: 'User', login };

const commitNode = (oid: string): Node => ({ __typename: 'Commit', oid });

const hidden = (minimized: string | null): Node => ({
  isMinimized: minimized !== null,
  minimizedReason: minimized?.toLowerCase() ?? null,
});

export const reviewNode = (review: Review, pull: Pull, { people, origin, owner, name }: Repository): Node => ({
  __typename: 'PullRequestReview',
  id: reviewNodeId(review),
  databaseId: review.id > MAX_INT ? null : review.id, // too small a type, which is why there is `fullDatabaseId`
  fullDatabaseId: String(review.id),
  url: `${origin}/${owner}/${name}/pull/${pull.number}#pullrequestreview-${review.id}`,
  author: actorOf(review.author),
  authorCanPushToRepository: people.hasAtLeast(review.author, 'write'),
  body: review.body,
  state: review.state,
  commit: commitNode(review.commit),
  ...hidden(review.minimized),
});

/** A comment, with what its thread knows of its place. */
export const commentNode = ({ id, node, author, body, minimized }: Comment, place: Node): Node => ({
  __typename: 'PullRequestReviewComment',
  id: node,
  fullDatabaseId: String(id),
  author: actorOf(author),
  body,
  ...hidden(minimized),
  ...place,
});

function threadNode(thread: Thread, lines: Lines | null): Node {
  const place = {
    path: thread.path,
    line: lines?.to ?? null,
    startLine: lines === null || thread.startLine === null ? null : lines.from,
  };
  const about = { ...place, outdated: lines === null, originalCommit: commitNode(thread.commit) };
  const comments = thread.comments.map((comment) => commentNode(comment, about));
  return {
    ...place,
    id: thread.node,
    isOutdated: lines === null,
    isResolved: thread.resolved,
    comments: (slice: Slice) => connection(comments, slice),
  };
}

/** The threads of a pull request as they stand now. One commit's changes of a file are looked up once. */
async function threadNodes({ git, pulls }: Repository, pull: Pull): Promise<Node[]> {
  const { head } = await pulls.revisions(pull);
  const patches = new Map((await pulls.comparison(pull))?.files.map(({ filename, patch }) => [filename, patch]));
  const diffs = new Map<string, Promise<string>>();
  const nodeOf = async (thread: Thread): Promise<Node> => {
    const key = `${thread.commit}:${thread.path}`;
    const diff = diffs.get(key) ?? (thread.commit === head.oid ? '' : diffSince(git, thread, head.oid));
    diffs.set(key, Promise.resolve(diff));
    return threadNode(thread, linesNow(thread, await diff, patches.get(thread.path) ?? null));
  };
  return Promise.all(pull.threads.map(nodeOf));
}

const OPINIONS: readonly ReviewState[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/** What each person said last, comments aside. */
const latestOpinions = (reviews: readonly Review[]): readonly Review[] => [
  ...new Map(
    reviews.filter(({ state }) => OPINIONS.includes(state)).map((review) => [review.author, review] as const),
  ).values(),
];

/** What stands on a pull request: the fields of it that lead to reviews and threads. */
export function conversationNode(repository: Repository, pull: Pull): Node {
  const nodeOf = (review: Review): Node => reviewNode(review, pull, repository);
  const visible = pull.reviews.filter(({ state, author }) => state !== 'PENDING' || author === repository.login);
  return {
    reviews: (slice: Slice) => connection(visible.map(nodeOf), slice),
    latestOpinionatedReviews: (slice: Slice) => connection(latestOpinions(pull.reviews).map(nodeOf), slice),
    reviewThreads: async (slice: Slice) => connection(await threadNodes(repository, pull), slice),
  };
}
