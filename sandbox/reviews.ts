import type { ChangedFile } from './comparison.ts';
import type { ReviewState } from './pulls.ts';
import { type Refusal, unprocessable } from './refusal.ts';
import { hunksByLine, type InlineComment } from './threads.ts';

export const MAX_BODY = 65_536;

const STATES: Readonly<Record<string, ReviewState>> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
};

/** What a request to write a review asks for. */
export interface ReviewRequest {
  readonly body: string;
  readonly state: ReviewState;
  readonly comments: readonly InlineComment[];
}

type Json = Readonly<Record<string, unknown>>;
type Side = InlineComment['side'];

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const sideOf = (value: unknown): Side => (value === 'LEFT' ? 'LEFT' : 'RIGHT');

/** The body of a review as a request gives it.
 * @throws Refusal when it is too long. */
export function bodyOf(request: unknown): string {
  const body = isRecord(request) ? textOf(request.body) : '';
  if (body.length > MAX_BODY) throw unprocessable(`Body is too long (maximum is ${MAX_BODY} characters)`);
  return body;
}

/** The reason that a dismissal gives. */
export const messageOf = (request: unknown): string => (isRecord(request) ? textOf(request.message).trim() : '');

function refusalOf(comment: InlineComment, startSide: Side, files: readonly ChangedFile[]): Refusal | null {
  const file = files.find(({ filename }) => filename === comment.path);
  if (file === undefined) return unprocessable('Path could not be resolved');
  const hunk = hunksByLine(file.patch ?? '', comment.side).get(comment.line);
  if (hunk === undefined) return unprocessable('Line could not be resolved');
  if (comment.startLine === null) return null;
  if (hunksByLine(file.patch ?? '', startSide).get(comment.startLine) !== hunk)
    return unprocessable('Start line must be part of the same hunk as the line.');
  return comment.startLine >= comment.line && startSide === comment.side
    ? unprocessable('Start line must precede the end line.')
    : null;
}

function commentOf(request: unknown, files: readonly ChangedFile[]): InlineComment {
  if (!isRecord(request)) throw unprocessable('Comments must be objects');
  const side = sideOf(request.side);
  const comment = {
    path: textOf(request.path),
    body: textOf(request.body),
    side,
    line: Number(request.line),
    startLine: request.start_line === undefined ? null : Number(request.start_line),
  };
  if (comment.body.trim() === '') throw unprocessable("Body can't be blank");
  if (comment.body.length > MAX_BODY) throw unprocessable(`Body is too long (maximum is ${MAX_BODY} characters)`);
  const refusal = refusalOf(comment, request.start_side === undefined ? side : sideOf(request.start_side), files);
  if (refusal !== null) throw refusal;
  return comment;
}

/** The commit that a request for a review names; null means the head of the pull request. */
export const commitOfReview = (request: unknown): string | null =>
  isRecord(request) && typeof request.commit_id === 'string' ? request.commit_id : null;

/** Reads the request for a review of a pull request that changes these files up to the commit of the review.
 * @throws Refusal as GitHub does: one comment outside of the hunks refuses the whole review. */
export function reviewOf(request: unknown, files: readonly ChangedFile[]): ReviewRequest {
  if (!isRecord(request)) throw unprocessable('Problems parsing JSON');
  const body = bodyOf(request);
  const event = request.event;
  const state = event === undefined ? 'PENDING' : STATES[textOf(event)];
  if (state === undefined)
    throw unprocessable(`Variable $event of type PullRequestReviewEvent was provided invalid value`);
  const comments = Array.isArray(request.comments) ? request.comments.map((item) => commentOf(item, files)) : [];
  if (body.trim() === '' && comments.length === 0 && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED'))
    throw unprocessable("Body can't be blank");
  return { body, state, comments };
}
