import type { ChangedFile, Comparison } from './comparison.ts';
import type { Commit } from './git.ts';
import { MEMBER_OPERATIONS } from './members.ts';
import type { Answer, Call, Operation, Repository } from './operation.ts';
import { pageOf } from './paging.ts';
import { PULL_LIST } from './pull-list.ts';
import type { Pull, Review } from './pulls.ts';
import { notFound, Refusal, unprocessable } from './refusal.ts';
import { bodyOf, commitOfReview, messageOf, reviewOf } from './reviews.ts';
import { RUN_OPERATIONS } from './run-operations.ts';
import { TREE_OPERATIONS } from './trees.ts';

const COMMIT = /^[0-9a-f]{40}$/;
const MAX_COMPARED_FILES = 300;
const MAX_LISTED_FILES = 3000;
const MAX_COMPARED_COMMITS = 250;

function pullOf({ pulls }: Repository, { parameters }: Call): Pull {
  const pull = pulls.find(Number(parameters.pull_number));
  if (pull === null) throw notFound();
  return pull;
}

async function commitOf({ git }: Repository, revision: string): Promise<Commit> {
  const name = revision.slice(revision.indexOf(':') + 1); // `owner:branch` names a branch of the same network
  const commit = (COMMIT.test(name) ? null : await git.commit(`refs/heads/${name}`)) ?? (await git.commit(name));
  if (commit === null) throw notFound();
  return commit;
}

async function comparisonOf({ comparisons }: Repository, base: Commit, head: Commit): Promise<Comparison> {
  const comparison = await comparisons.between(base.oid, head.oid);
  if (comparison === null) throw new Refusal(404, `No common ancestor between ${base.oid} and ${head.oid}.`);
  return comparison;
}

async function compare(repository: Repository, { parameters, url }: Call): Promise<Pick<Answer, 'body' | 'link'>> {
  const { answers } = repository;
  const [from, to] = (parameters.basehead ?? '').split('...');
  if (!from || !to) throw notFound();
  const [base, head] = await Promise.all([commitOf(repository, from), commitOf(repository, to)]);
  const comparison = await comparisonOf(repository, base, head);
  const page = pageOf(comparison.ahead, url, MAX_COMPARED_COMMITS);
  const [mergeBase, ...commits] = await Promise.all(
    [comparison.mergeBase, ...page.items].map((oid) => commitOf(repository, oid)),
  );
  if (mergeBase === undefined) throw notFound();
  const files = comparison.files.slice(0, MAX_COMPARED_FILES).map((file) => answers.file(file, head.oid));
  const body = {
    ...answers.comparison(base, head, mergeBase, comparison),
    commits: commits.map((commit) => answers.commit(commit)),
    ...(page.number === 1 && { files }), // only the first page lists the files
  };
  return { body, ...(page.link !== undefined && { link: page.link }) };
}

/** A commit's changes are those since its first parent, page by page. */
async function showCommit(repository: Repository, { parameters, url }: Call): Promise<Pick<Answer, 'body' | 'link'>> {
  const commit = await commitOf(repository, parameters.ref ?? '');
  const parent = await commitOf(repository, commit.parents[0] ?? '');
  const { files } = await comparisonOf(repository, parent, commit);
  const page = pageOf(files.slice(0, MAX_LISTED_FILES), url, MAX_COMPARED_FILES);
  const { answers } = repository;
  const body = { ...answers.commit(commit), files: page.items.map((file) => answers.file(file, commit.oid)) };
  return { body, ...(page.link !== undefined && { link: page.link }) };
}

async function filesOf(repository: Repository, pull: Pull): Promise<readonly ChangedFile[]> {
  return (await repository.pulls.comparison(pull))?.files ?? [];
}

async function createReview(repository: Repository, call: Call): Promise<{ body: unknown }> {
  const { pulls, answers, login } = repository;
  const pull = pullOf(repository, call);
  const { tip, head } = await pulls.revisions(pull);
  const commit = commitOfReview(call.body) ?? head.oid;
  const comparison = await comparisonOf(repository, tip, head);
  if (commit !== head.oid && !comparison.ahead.includes(commit))
    throw unprocessable('Commit is not part of the pull request');
  const asked = reviewOf(call.body, (await comparisonOf(repository, tip, await commitOf(repository, commit))).files);
  // A review that is submitted at once is begun like any other.
  if (pull.reviews.some(({ author, state }) => author === login && state === 'PENDING'))
    throw unprocessable('User can only have one pending review per pull request');
  if (asked.state === 'CHANGES_REQUESTED' && pull.author === login)
    throw unprocessable('Review Can not request changes on your own pull request');
  return { body: answers.review(pull, pulls.addReview(pull, { ...asked, commit, author: login })) };
}

function reviewOfCall(repository: Repository, call: Call): { pull: Pull; review: Review } {
  const pull = pullOf(repository, call);
  const review = pull.reviews.find(({ id }) => String(id) === call.parameters.review_id);
  if (review === undefined) throw notFound();
  return { pull, review };
}

const forbidden = (): Refusal => new Refusal(403, 'Resource not accessible by integration');

function editReview(repository: Repository, call: Call): { body: unknown } {
  const { pulls, answers, login } = repository;
  const { pull, review } = reviewOfCall(repository, call);
  if (review.author !== login) throw forbidden();
  const body = bodyOf(call.body);
  if (body.trim() === '') throw unprocessable("Body can't be blank");
  return { body: answers.review(pull, pulls.editReview(pull, review, body)) };
}

const DISMISSED: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED'];

function dismissReview(repository: Repository, call: Call): { body: unknown } {
  const { pulls, answers, login } = repository;
  const { pull, review } = reviewOfCall(repository, call);
  if (!repository.mayDismiss()) throw forbidden();
  if (messageOf(call.body) === '') throw unprocessable("Message can't be blank");
  if (!DISMISSED.includes(review.state))
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
  return { body: answers.review(pull, pulls.dismissReview(pull, review, login)) };
}

const isVisible = (review: Review, login: string): boolean => review.state !== 'PENDING' || review.author === login;

const OPERATIONS: readonly Operation[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    docs: 'rest/commits/commits#compare-two-commits',
    answer: compare,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    docs: 'rest/commits/commits#get-a-commit',
    answer: showCommit,
  },
  PULL_LIST,
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    docs: 'rest/git/blobs#get-a-blob',
    async answer({ git, answers }, { parameters }) {
      const blob = await git.object(parameters.file_sha ?? '');
      if (blob?.type !== 'blob') throw notFound();
      return { body: answers.blob(blob.oid, blob.content) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    docs: 'rest/pulls/pulls#get-a-pull-request',
    async answer(repository, call) {
      const pull = pullOf(repository, call);
      const revisions = await repository.pulls.revisions(pull);
      const comparison = await comparisonOf(repository, revisions.tip, revisions.head);
      return { body: repository.answers.pull(pull, revisions, comparison) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    docs: 'rest/pulls/pulls#list-pull-requests-files',
    async answer(repository, call) {
      const pull = pullOf(repository, call);
      const { head } = await repository.pulls.revisions(pull);
      const { items, link } = pageOf((await filesOf(repository, pull)).slice(0, MAX_LISTED_FILES), call.url);
      const body = items.map((file) => repository.answers.file(file, head.oid));
      return { body, ...(link !== undefined && { link }) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    docs: 'rest/pulls/reviews#list-reviews-for-a-pull-request',
    async answer(repository, call) {
      const pull = pullOf(repository, call);
      const visible = pull.reviews.filter((review) => isVisible(review, repository.login));
      const { items, link } = pageOf(visible, call.url);
      const body = items.map((review) => repository.answers.review(pull, review));
      return { body, ...(link !== undefined && { link }) };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    docs: 'rest/pulls/reviews#create-a-review-for-a-pull-request',
    answer: createReview,
  },
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
    docs: 'rest/pulls/reviews#update-a-review-for-a-pull-request',
    answer: async (repository, call) => editReview(repository, call),
  },
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals',
    docs: 'rest/pulls/reviews#dismiss-a-review-for-a-pull-request',
    answer: async (repository, call) => dismissReview(repository, call),
  },
  ...MEMBER_OPERATIONS,
  ...RUN_OPERATIONS,
  ...TREE_OPERATIONS,
];

const matcher = (path: string): RegExp =>
  new RegExp(`^${path.replace('{basehead}', '(?<basehead>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const ROUTES = OPERATIONS.map((operation) => ({ ...operation, pattern: matcher(operation.path) }));

/** Whether a request is about the repository, or about its organization. */
function isHere({ owner, name }: Repository, { owner: asked, repo, org }: Call['parameters']): boolean {
  const [wanted, known] = org === undefined ? [`${asked}/${repo}`, `${owner}/${name}`] : [org, owner];
  return wanted.toLowerCase() === known.toLowerCase();
}

/** Answers one REST request. `body` is the parsed JSON, or null when there is none. */
export async function answerRest(
  repository: Repository,
  request: { readonly method: string; readonly url: URL; readonly body: unknown; readonly authorized: boolean },
): Promise<Answer> {
  const { method, url, body, authorized } = request;
  const route = ROUTES.find((candidate) => candidate.method === method && candidate.pattern.test(url.pathname));
  try {
    if (!authorized) throw new Refusal(401, 'Requires authentication');
    if (route === undefined) throw notFound();
    const found = Object.entries(route.pattern.exec(url.pathname)?.groups ?? {});
    const parameters = Object.fromEntries(found.map(([name, value]) => [name, decodeURIComponent(value)]));
    if (!isHere(repository, parameters)) throw notFound();
    if (method !== 'GET' && repository.permission() === 'read')
      throw new Refusal(403, 'Resource not accessible by integration');
    return { status: 200, ...(await route.answer(repository, { parameters, url, body })) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: error.answer(route?.docs ?? 'rest') };
  }
}
