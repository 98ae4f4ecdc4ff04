/** What stands on a pull request: reviews, and threads of comments beside its lines. Oldest first. */

/** Stands at the start of the review that the gate writes; with the author's name it finds its own again. */
export const REVIEW_MARKER = '<!-- proposal-gate:review -->';

/** GitHub may change line ends and white space at the ends: what remains the same. */
export const plainText = (text: string): string => text.replace(/\r\n/g, '\n').trim();

/** An application is called `name[bot]`, with the brackets left out here and there. */
export const isBy = (author: string | null, viewer: string): boolean =>
  author === viewer || author === `${viewer}[bot]`;

export interface EarlierReview {
  /** As REST has it in addresses; null when GitHub does not tell. */
  readonly id: string | null;
  /** As GraphQL has it. */
  readonly node: string;
  /** As REST writes it. Null when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly state: string;
  readonly url: string;
  readonly isMinimized: boolean;
}

/** A comment beside lines of the diff, with what was said below it. */
export interface EarlierThread {
  /** The first comment, as GraphQL has it. */
  readonly node: string;
  readonly author: string | null;
  readonly body: string;
  readonly path: string;
  /** Where it stands at head; null when its lines have changed since. */
  readonly lines: Lines | null;
  readonly isMinimized: boolean;
  /** Whether somebody said something below it. */
  readonly isAnswered: boolean;
  readonly isResolved: boolean;
}

/** Lines of a file at head, 1-based, the last one included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Where reading stopped: what is older stands before. Null when nothing is older. */
export interface Older {
  readonly reviews: string | null;
  readonly threads: string | null;
}

/** The last hundred reviews and threads of a pull request, and the commit that they were read at. */
export interface Conversation {
  readonly head: string;
  readonly reviews: readonly EarlierReview[];
  readonly threads: readonly EarlierThread[];
  readonly older: Older;
}

/** What can be said of a finding beside lines of the diff. */
export interface Remark {
  /** Tells the finding from all others, from push to push. Hostile text may stand in it. */
  readonly key: string;
  /** Lines within one hunk of the diff; null where nothing is to be said beside a line. */
  readonly place: (Lines & { readonly path: string }) | null;
  /** Markdown, with a change to take over at the place where there is one. */
  readonly body: string;
  /** The same in words, for a place where no change can be taken over. */
  readonly words: string;
}
