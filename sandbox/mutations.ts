import type { Node } from './connection.ts';
import { commentNode, reviewNode } from './conversation.ts';
import type { Repository } from './operation.ts';
import { type Pull, reviewNodeId } from './pulls.ts';
import { MAX_BODY } from './reviews.ts';
import type { Comment, Thread } from './threads.ts';
import { TypedError } from './typed-error.ts';

interface Found {
  readonly pull: Pull;
  readonly thread: Thread;
  readonly comment: Comment;
}

const gone = (id: string): TypedError =>
  new TypedError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);

const forbidden = (): TypedError => new TypedError('FORBIDDEN', 'Resource not accessible by integration');

function commentOf({ pulls }: Repository, id: string): Found | null {
  for (const pull of pulls.all)
    for (const thread of pull.threads)
      for (const comment of thread.comments) if (comment.node === id) return { pull, thread, comment };
  return null;
}

/** Replaces a comment in its thread, or takes it out. */
function change(repository: Repository, { pull, thread, comment }: Found, next: Comment | null): Node {
  const comments = thread.comments.flatMap((each) => (each.node !== comment.node ? each : (next ?? [])));
  repository.pulls.changeThread(pull, { ...thread, comments });
  const { path, line, startLine } = thread;
  return commentNode(next ?? comment, { path, line, startLine, outdated: false });
}

type Asked<Input> = { readonly input: Input };

/** What a token with `pull-requests: write` may do: edit its own comments, delete and hide anybody's. */
export function mutations(repository: Repository): Node {
  const writing = (): void => {
    if (repository.permission() === 'read') throw forbidden();
  };
  return {
    updatePullRequestReviewComment({
      input: { pullRequestReviewCommentId: id, body },
    }: Asked<{ readonly pullRequestReviewCommentId: string; readonly body: string }>) {
      const found = commentOf(repository, id);
      if (found === null) throw gone(id);
      writing();
      if (found.comment.author !== repository.login) throw forbidden();
      if (body.trim() === '' || body.length > MAX_BODY)
        throw new TypedError('UNPROCESSABLE', `Body is ${body.trim() === '' ? 'blank' : 'too long'}`);
      return { pullRequestReviewComment: change(repository, found, { ...found.comment, body }) };
    },

    deletePullRequestReviewComment({ input: { id } }: Asked<{ readonly id: string }>) {
      const found = commentOf(repository, id);
      if (found === null) throw gone(id);
      writing();
      return { pullRequestReviewComment: change(repository, found, null) };
    },

    minimizeComment({
      input: { subjectId, classifier },
    }: Asked<{ readonly subjectId: string; readonly classifier: string }>) {
      const found = commentOf(repository, subjectId);
      const pull = repository.pulls.all.find(({ reviews }) => reviews.some((each) => reviewNodeId(each) === subjectId));
      const review = pull?.reviews.find((each) => reviewNodeId(each) === subjectId);
      if (found === null && (pull === undefined || review === undefined)) throw gone(subjectId);
      writing();
      if (found !== null)
        return { minimizedComment: change(repository, found, { ...found.comment, minimized: classifier }) };
      if (pull === undefined || review === undefined) throw gone(subjectId);
      return {
        minimizedComment: reviewNode(repository.pulls.minimizeReview(pull, review, classifier), pull, repository),
      };
    },
  };
}
