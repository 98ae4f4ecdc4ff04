import type { Before, Conversation, EarlierReview, EarlierThread } from '../../model/conversation.ts';
import type { GitHubApi, Home } from './client.ts';
import { unshown } from './errors.ts';
import { type ConversationNode, conversationQuery, loginOf, type ReviewNode, type ThreadNode } from './queries.ts';

const FROM_THE_END: Before = { reviews: null, threads: null };

/** The number of a review; where GitHub leaves it out, the review's address ends in it. */
const idOf = ({ fullDatabaseId, url }: ReviewNode): string | null =>
  fullDatabaseId === null ? (/#pullrequestreview-(\d+)$/.exec(url)?.[1] ?? null) : String(fullDatabaseId);

const reviewOf = (review: ReviewNode): Omit<EarlierReview, 'id'> => ({
  node: review.id,
  author: loginOf(review.author),
  body: review.body,
  state: review.state,
  commit: review.commit?.oid ?? null,
  url: review.url,
  isMinimized: review.isMinimized,
});

function threadsOf({ comments, path, line, startLine, isOutdated, isResolved }: ThreadNode): EarlierThread[] {
  const first = comments.nodes?.[0];
  if (first == null) return [];
  return [
    {
      node: first.id,
      author: loginOf(first.author),
      body: first.body,
      path,
      commit: first.originalCommit?.oid ?? null,
      lines: isOutdated || line === null ? null : { from: startLine ?? line, to: line },
      isMinimized: first.isMinimized,
      isAnswered: comments.totalCount > 1,
      isResolved,
    },
  ];
}

const present = <Node>(nodes: readonly (Node | null)[] | null | undefined): Node[] =>
  (nodes ?? []).flatMap((node) => (node === null ? [] : [node]));

/** What stands on a pull request, as GraphQL answers it. */
export function conversationOf(node: ConversationNode): Conversation {
  const { headRefOid: head, state, isDraft: draft, baseRefName: base, title, reviews, reviewThreads } = node;
  const before = (page: ConversationNode['reviews'] | ConversationNode['reviewThreads']): string | null =>
    page?.pageInfo.hasPreviousPage === true ? page.pageInfo.startCursor : null;
  const all = present(reviews?.nodes).map((review) => ({ id: idOf(review), ...reviewOf(review) }));
  return {
    head,
    circumstances: { state, draft, base, title },
    reviews: all.flatMap(({ id, ...review }) => (id === null ? [] : { id, ...review })),
    numberless: all.filter(({ id }) => id === null),
    threads: present(reviewThreads.nodes).flatMap(threadsOf),
    older: { reviews: before(reviews), threads: before(reviewThreads) },
  };
}

/** Reads what stands on a pull request now, or what stood there before some places; throws what Octokit throws. */
export async function readConversation(
  api: GitHubApi,
  name: Home & { readonly number: number },
  before = FROM_THE_END,
): Promise<Conversation> {
  const { text, variables } = conversationQuery(name, name.number, before);
  type Answer = { repository: { pullRequest: ConversationNode | null } | null };
  const { repository } = await api.graphql<Answer>(text, variables);
  const node = repository?.pullRequest ?? null;
  // Without the reviews nobody knows whether one of ours stands there already.
  if (node === null || node.reviews === null) throw unshown(`what stands on pull request ${name.number}`);
  return conversationOf(node);
}
