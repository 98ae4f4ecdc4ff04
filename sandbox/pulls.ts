import type { Comparison, Comparisons } from './comparison.ts';
import type { Commit, Git } from './git.ts';

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';

export interface InlineComment {
  readonly path: string;
  readonly body: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number;
  readonly startLine: number | null;
}

export interface Review {
  /** Beyond 2^31, as GitHub's are. */
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly state: ReviewState;
  readonly commit: string;
  readonly comments: readonly InlineComment[];
  readonly submitted: Date;
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
  /** In the order in which they were written. */
  readonly reviews: readonly Review[];
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

/** The pull requests of one repository and what was written on them. */
export class Pulls {
  readonly #git: Git;
  readonly #comparisons: Comparisons;
  readonly #pulls: Pull[] = [];
  readonly #pushed = new Map<number, { readonly head: Commit; readonly base: Commit }>();
  #reviews = 0;

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
      reviews: [],
    };
    this.#pulls.push(pull);
    return pull;
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

  addReview(pull: Pull, review: Omit<Review, 'id' | 'submitted'>): Review {
    const added = { ...review, id: FIRST_REVIEW + this.#reviews, submitted: new Date() };
    this.#reviews += 1;
    this.#change(pull, (reviews) => [...reviews, added]);
    return added;
  }

  editReview(pull: Pull, review: Review, body: string): Review {
    return this.#replace(pull, { ...review, body });
  }

  dismissReview(pull: Pull, review: Review): Review {
    return this.#replace(pull, { ...review, state: 'DISMISSED' });
  }

  #replace(pull: Pull, review: Review): Review {
    this.#change(pull, (reviews) => reviews.map((other) => (other.id === review.id ? review : other)));
    return review;
  }

  #change(pull: Pull, change: (reviews: readonly Review[]) => readonly Review[]): void {
    const current = this.#pulls[pull.number - 1] ?? pull;
    this.#pulls[pull.number - 1] = { ...current, reviews: change(current.reviews) };
  }
}
