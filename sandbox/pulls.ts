import { nodeId } from './accounts.ts';
import type { Comparison, Comparisons } from './comparison.ts';
import type { Commit, Git } from './git.ts';
import type { Comment, InlineComment, Thread } from './threads.ts';

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';

export interface Review {
  /** Beyond 2^31, as GitHub's are. */
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly state: ReviewState;
  readonly commit: string;
  readonly submitted: Date;
  /** Why it is hidden; null as long as it is shown. */
  readonly minimized: string | null;
}

/** What people who watch a pull request get a message about: what was written or taken back, not what was edited. */
export interface Notification {
  readonly pull: number;
  readonly author: string;
  readonly about: 'review' | 'reply' | 'dismissal';
}

/** What opens a pull request. The branch and the base are branches of the sandbox's repository. */
export interface PullOptions {
  readonly title: string;
  readonly branch: string;
  readonly base: string;
  readonly author: string;
  readonly draft?: boolean;
  /** `owner/name` of the fork that the branch is said to live in; null for one that was deleted. */
  readonly headRepository?: string | null;
}

export interface Pull extends Required<PullOptions> {
  readonly number: number;
  readonly opened: Date;
  readonly state: 'open' | 'closed' | 'merged';
  /** In the order in which they were written. */
  readonly reviews: readonly Review[];
  /** Beside lines of the diff, in the order in which they were begun. */
  readonly threads: readonly Thread[];
}

/** Where a pull request stands in git now. */
export interface Revisions {
  readonly head: Commit;
  /** The tip of the base branch. */
  readonly tip: Commit;
  /** The tip of the base branch when the head was pushed. */
  readonly base: Commit;
}

const FIRST_REVIEW = 3_000_000_001;
const FIRST_COMMENT = 4_000_000_001;

/** What a review brings. */
export type NewReview = Omit<Review, 'id' | 'submitted' | 'minimized'> & {
  readonly comments: readonly InlineComment[];
};

/** When something happened to it last; a push is not counted. */
export const lastChange = ({ opened, reviews }: Pull): Date =>
  new Date(Math.max(...[opened, ...reviews.map(({ submitted }) => submitted)].map(Number)));

export const reviewNodeId = ({ id }: Review): string => nodeId('PullRequestReview', id);

/** The pull requests of one repository and what was written on them. */
export class Pulls {
  readonly #git: Git;
  readonly #comparisons: Comparisons;
  readonly #pulls: Pull[] = [];
  readonly #pushed = new Map<number, { readonly head: Commit; readonly base: Commit }>();
  readonly notifications: Notification[] = [];
  #reviews = 0;
  #comments = 0;

  constructor(git: Git, comparisons: Comparisons) {
    this.#git = git;
    this.#comparisons = comparisons;
  }

  get all(): readonly Pull[] {
    return this.#pulls;
  }

  find(number: number): Pull | null {
    return this.#pulls[number - 1] ?? null;
  }

  open(options: PullOptions & { readonly headRepository: string | null }): Pull {
    const pull: Pull = {
      ...options,
      draft: options.draft ?? false,
      number: this.#pulls.length + 1,
      opened: new Date(),
      state: 'open',
      reviews: [],
      threads: [],
    };
    this.#pulls.push(pull);
    return pull;
  }

  setDraft(pull: Pull, draft: boolean): void {
    this.#change(pull, () => ({ draft }));
  }

  /** Another title, or another base. */
  edit(pull: Pull, change: Partial<Pick<Pull, 'title' | 'base'>>): void {
    this.#change(pull, () => change);
  }

  close(pull: Pull, state: 'closed' | 'merged'): void {
    this.#change(pull, () => ({ state }));
  }

  /** @throws Error when a branch is missing that has never been seen. */
  async revisions(pull: Pull): Promise<Revisions> {
    const [head, tip] = await Promise.all(
      [pull.branch, pull.base].map((branch) => this.#git.commit(`refs/heads/${branch}`)),
    );
    const before = this.#pushed.get(pull.number);
    const pushed = head?.oid === before?.head.oid ? before : head && tip && { head, base: tip };
    const last = pushed ?? before;
    if (!last) throw new Error(`Pull request ${pull.number} needs the branches ${pull.branch} and ${pull.base}.`);
    this.#pushed.set(pull.number, last);
    return { ...last, tip: tip ?? last.base };
  }

  /** What the pull request changes now. */
  async comparison(pull: Pull): Promise<Comparison | null> {
    const { tip, head } = await this.revisions(pull);
    return this.#comparisons.between(tip.oid, head.oid);
  }

  addReview(pull: Pull, { comments, ...review }: NewReview): Review {
    const added = { ...review, id: FIRST_REVIEW + this.#reviews, submitted: new Date(), minimized: null };
    this.#reviews += 1;
    const begun = comments.map(({ body, ...place }): Thread => {
      const comment = this.#comment(review.author, body);
      const node = nodeId('PullRequestReviewThread', comment.id);
      return { ...place, node, commit: review.commit, comments: [comment], resolved: false };
    });
    this.#change(pull, ({ reviews, threads }) => ({ reviews: [...reviews, added], threads: [...threads, ...begun] }));
    if (review.state !== 'PENDING') this.#notify(pull, review.author, 'review');
    return added;
  }

  editReview(pull: Pull, review: Review, body: string): Review {
    return this.#replace(pull, { ...review, body });
  }

  minimizeReview(pull: Pull, review: Review, minimized: string): Review {
    return this.#replace(pull, { ...review, minimized });
  }

  dismissReview(pull: Pull, review: Review, by = 'maintainer'): Review {
    this.#notify(pull, by, 'dismissal');
    return this.#replace(pull, { ...review, state: 'DISMISSED' });
  }

  /** Somebody says something below a comment. */
  reply(pull: Pull, thread: Thread, author: string, body: string): void {
    this.changeThread(pull, { ...thread, comments: [...thread.comments, this.#comment(author, body)] });
    this.#notify(pull, author, 'reply');
  }

  /** A thread without comments is gone. */
  changeThread(pull: Pull, thread: Thread): void {
    this.#change(pull, ({ threads }) => ({
      threads: threads.flatMap((other) => {
        if (other.node !== thread.node) return other;
        return thread.comments.length === 0 ? [] : thread;
      }),
    }));
  }

  #comment(author: string, body: string): Comment {
    const id = FIRST_COMMENT + this.#comments;
    this.#comments += 1;
    return { id, node: nodeId('PullRequestReviewComment', id), author, body, minimized: null };
  }

  #notify({ number }: Pull, author: string, about: Notification['about']): void {
    this.notifications.push({ pull: number, author, about });
  }

  #replace(pull: Pull, review: Review): Review {
    this.#change(pull, ({ reviews }) => ({
      reviews: reviews.map((other) => (other.id === review.id ? review : other)),
    }));
    return review;
  }

  #change(pull: Pull, change: (pull: Pull) => Partial<Omit<Pull, 'number'>>): void {
    const current = this.#pulls[pull.number - 1] ?? pull;
    this.#pulls[pull.number - 1] = { ...current, ...change(current) };
  }
}
