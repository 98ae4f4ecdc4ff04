import { failureOf, type GraphqlProblem, problemsOf } from '../model/failure.ts';
import type { Upkeep } from './plan.ts';
import { type GitHubRequests, once } from './requests.ts';

/** One field of a mutation: what is done, its input, and what is selected of the answer. */
interface Step {
  readonly field: string;
  readonly type: string;
  readonly input: Readonly<Record<string, string>>;
  readonly select: string;
}

/** GitHub takes more; so many are done well before it gives up on a request. */
const MOST_STEPS = 40;
const COMMENT = 'pullRequestReviewComment { id }';

const stepsOf = ({ edit, remove, hide }: Upkeep): Step[] => [
  ...edit.map(({ node, body }) => ({
    field: 'updatePullRequestReviewComment',
    type: 'UpdatePullRequestReviewCommentInput',
    input: { pullRequestReviewCommentId: node, body },
    select: COMMENT,
  })),
  ...hide.map(({ node, why }) => ({
    field: 'minimizeComment',
    type: 'MinimizeCommentInput',
    input: { subjectId: node, classifier: why },
    select: 'minimizedComment { isMinimized }',
  })),
  ...remove.map((id) => ({
    field: 'deletePullRequestReviewComment',
    type: 'DeletePullRequestReviewCommentInput',
    input: { id },
    select: COMMENT,
  })),
];

/** What is gone already is as it should be: another run was here. */
const isGone = ({ type }: GraphqlProblem): boolean => type === 'NOT_FOUND';

async function send(api: GitHubRequests, steps: readonly Step[]): Promise<void> {
  const declared = steps.map(({ type }, at) => `$s${at}: ${type}!`).join(', ');
  const fields = steps.map(({ field, select }, at) => `s${at}: ${field}(input: $s${at}) { ${select} }`);
  const inputs = Object.fromEntries(steps.map(({ input }, at) => [`s${at}`, input]));
  try {
    await once(() => api.graphql(`mutation(${declared}) {\n${fields.join('\n')}\n}`, inputs));
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.errors !== undefined && problemsOf(failure).every(isGone)) return;
    throw error;
  }
}

/** Edits, hides and deletes comments beside lines, in one request up to forty; throws what Octokit throws, or Unheard. */
export async function keepUp(api: GitHubRequests, upkeep: Upkeep): Promise<void> {
  const steps = stepsOf(upkeep);
  for (let at = 0; at < steps.length; at += MOST_STEPS) await send(api, steps.slice(at, at + MOST_STEPS));
}
