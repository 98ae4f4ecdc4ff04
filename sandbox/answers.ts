import { idOf, nodeId, repositoryAnswer, userAnswer } from './accounts.ts';
import type { ChangedFile, Comparison } from './comparison.ts';
import type { Commit, Signature } from './git.ts';
import { lastChange, type Pull, type Review, type Revisions } from './pulls.ts';

/** Where the sandbox stands: `http://127.0.0.1:PORT`, and whose repository it shows. */
export interface Home {
  readonly origin: string;
  readonly owner: string;
  readonly name: string;
}

type Json = Record<string, unknown>;

/** GitHub writes seconds, not milliseconds. */
const timestamp = (date: Date): string => date.toISOString().replace(/\.\d+/, '');

const sum = (files: readonly ChangedFile[], count: (file: ChangedFile) => number): number =>
  files.reduce((total, file) => total + count(file), 0);

/** REST answers with everything that GitHub's description requires; what the sandbox does not know is null or zero. */
export class Answers {
  readonly #origin: string;
  readonly #fullName: string;

  constructor({ origin, owner, name }: Home) {
    this.#origin = origin;
    this.#fullName = `${owner}/${name}`;
  }

  commit(commit: Commit): Json {
    const url = `${this.#api()}/commits/${commit.oid}`;
    const git = `${this.#api()}/git`;
    const html = (oid: string) => `${this.#origin}/${this.#fullName}/commit/${oid}`;
    const signature = ({ name, email, date }: Signature) => ({ name, email, date: timestamp(date) });
    return {
      sha: commit.oid,
      node_id: nodeId('Commit', commit.oid),
      url,
      html_url: html(commit.oid),
      comments_url: `${url}/comments`,
      commit: {
        author: signature(commit.author),
        committer: signature(commit.committer),
        message: commit.message,
        tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
        url: `${git}/commits/${commit.oid}`,
        comment_count: 0,
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
      },
      author: null, // an account, which a mail address alone does not tell
      committer: null,
      parents: commit.parents.map((oid) => ({ sha: oid, url: `${this.#api()}/commits/${oid}`, html_url: html(oid) })),
    };
  }

  file(file: ChangedFile, head: string): Json {
    const path = file.filename.split('/').map(encodeURIComponent).join('/');
    return {
      sha: file.oid,
      filename: file.filename,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: `${this.#origin}/${this.#fullName}/blob/${head}/${path}`,
      raw_url: `${this.#origin}/${this.#fullName}/raw/${head}/${path}`,
      contents_url: `${this.#api()}/contents/${path}?ref=${head}`,
      ...(file.patch !== null && { patch: file.patch }),
      ...(file.previousFilename !== null && { previous_filename: file.previousFilename }),
    };
  }

  /** As it stands in a list. */
  listedPull(pull: Pull, { head, base }: Pick<Revisions, 'head' | 'base'>): Json {
    const url = `${this.#api()}/pulls/${pull.number}`;
    const issue = `${this.#api()}/issues/${pull.number}`;
    const html = `${this.#origin}/${this.#fullName}/pull/${pull.number}`;
    const links = {
      html,
      issue,
      comments: `${issue}/comments`,
      review_comments: `${url}/comments`,
      review_comment: `${this.#api()}/pulls/comments{/number}`,
      commits: `${url}/commits`,
      statuses: `${this.#api()}/statuses/${head.oid}`,
    };
    const side = (repository: string | null, ref: string, oid: string) => {
      const owner = repository?.split('/')[0] ?? pull.author;
      const shape = { defaultBranch: pull.base, fork: repository !== this.#fullName };
      const repo = repository === null ? null : repositoryAnswer(this.#origin, repository, shape);
      return { label: `${owner}:${ref}`, ref, sha: oid, user: userAnswer(this.#origin, owner), repo };
    };
    const changed = timestamp(lastChange(pull));
    return {
      id: idOf(html),
      node_id: nodeId('PullRequest', html),
      number: pull.number,
      state: pull.state === 'open' ? 'open' : 'closed',
      locked: false,
      draft: pull.draft,
      title: pull.title,
      body: null,
      user: userAnswer(this.#origin, pull.author),
      author_association: 'CONTRIBUTOR',
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      issue_url: links.issue,
      comments_url: links.comments,
      review_comments_url: links.review_comments,
      review_comment_url: links.review_comment,
      commits_url: links.commits,
      statuses_url: links.statuses,
      _links: Object.fromEntries(Object.entries({ self: url, ...links }).map(([name, href]) => [name, { href }])),
      head: side(pull.headRepository, pull.branch, head.oid),
      base: side(this.#fullName, pull.base, base.oid),
      created_at: timestamp(pull.opened),
      updated_at: changed,
      closed_at: pull.state === 'open' ? null : changed,
      merged_at: pull.state === 'merged' ? changed : null,
      merge_commit_sha: null,
      auto_merge: null,
      assignee: null,
      labels: [],
      milestone: null,
    };
  }

  pull(pull: Pull, revisions: Revisions, { files, ahead }: Comparison): Json {
    return {
      ...this.listedPull(pull, revisions),
      merged: pull.state === 'merged',
      merged_by: null,
      mergeable: null,
      mergeable_state: 'unknown',
      maintainer_can_modify: false,
      comments: 0,
      review_comments: pull.threads.flatMap(({ comments }) => comments).length,
      commits: ahead.length,
      additions: sum(files, (file) => file.additions),
      deletions: sum(files, (file) => file.deletions),
      changed_files: files.length,
    };
  }

  review(pull: Pull, review: Review): Json {
    const url = `${this.#api()}/pulls/${pull.number}`;
    const html = `${this.#origin}/${this.#fullName}/pull/${pull.number}#pullrequestreview-${review.id}`;
    return {
      id: review.id,
      node_id: nodeId('PullRequestReview', review.id),
      user: userAnswer(this.#origin, review.author),
      body: review.body,
      state: review.state,
      commit_id: review.commit,
      html_url: html,
      pull_request_url: url,
      author_association: 'NONE',
      _links: { html: { href: html }, pull_request: { href: url } },
      ...(review.state !== 'PENDING' && { submitted_at: timestamp(review.submitted) }),
    };
  }

  /** Base64 in lines of 60 characters, as GitHub breaks it. */
  blob(oid: string, content: Buffer): Json {
    return {
      sha: oid,
      node_id: nodeId('Blob', oid),
      size: content.length,
      url: `${this.#api()}/git/blobs/${oid}`,
      content: content.toString('base64').replace(/.{1,60}/g, '$&\n'),
      encoding: 'base64',
    };
  }

  comparison(base: Commit, head: Commit, mergeBase: Commit, { ahead, behind }: Comparison): Json {
    const range = `${base.oid}...${head.oid}`;
    const html = `${this.#origin}/${this.#fullName}/compare/${range}`;
    const diverged = behind > 0 ? 'diverged' : 'ahead';
    return {
      url: `${this.#api()}/compare/${range}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: this.commit(base),
      merge_base_commit: this.commit(mergeBase),
      status: ahead.length > 0 ? diverged : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
    };
  }

  #api(): string {
    return `${this.#origin}/repos/${this.#fullName}`;
  }
}
