/** What stands on a pull request: reviews, and threads of comments beside its lines. Oldest first. */

/** How everything begins that the gate writes. */
const MARK = '<!-- proposal-gate:';

/** Stands at the start of the review that the gate writes; with the author's name it finds its own again. */
export const REVIEW_MARKER = `${MARK}review -->`;

/** GitHub may change line ends and white space at the ends: what remains the same. */
export const plainText = (text: string): string => text.replace(/\r\n/g, '\n').trim();

/** Whether a body begins as those that the gate writes. Anybody may write such a one. */
export const isMarked = (body: string): boolean => plainText(body).startsWith(MARK);

/** An application is called `name[bot]`, with the brackets left out here and there. */
export const isBy = (author: string | null, viewer: string): boolean =>
  author === viewer || author === `${viewer}[bot]`;

/** A review that stands on a pull request. */
export interface EarlierReview {
  /** Its number, as REST has it in addresses. */
  readonly id: string;
  /** As GraphQL has it. */
  readonly node: string;
  /** As REST writes it. Null when the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly state: string;
  readonly url: string;
  /** Where it was written; null when that commit is gone. */
  readonly commit: string | null;
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
  /** Where it was written; null when that commit is gone. */
  readonly commit: string | null;
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

/** Where reading stopped: what is older stands before these places. Null where nothing is older. */
interface Older {
  readonly reviews: string | null;
  readonly threads: string | null;
}

/** Before which places to read. Null for the end: what was said last. */
export interface Before {
  readonly reviews: string | null;
  readonly threads: string | null;
}

/** What a verdict hangs on beside commits, and somebody may change at any time. */
export interface Circumstances {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly draft: boolean;
  /** The base branch. */
  readonly base: string;
  readonly title: string;
}

/** The last hundred reviews and threads of a pull request, and the commit that they were read at. */
export interface Conversation {
  readonly head: string;
  readonly circumstances: Circumstances;
  readonly reviews: readonly EarlierReview[];
  /** Reviews whose number GitHub does not tell: nothing can be done about them. */
  readonly numberless: readonly Omit<EarlierReview, 'id'>[];
  readonly threads: readonly EarlierThread[];
  readonly older: Older;
}

/** A finding of which something is to be said beside lines of the diff. */
export interface PlacedRemark {
  /** Tells the finding from all others, from push to push. Hostile text may stand in it. */
  readonly key: string;
  /** Lines within one hunk of the diff. */
  readonly place: Lines & { readonly path: string };
  /** Markdown, with a change to take over at the place where there is one. */
  readonly body: string;
  /** The same in words, for a place where no change can be taken over. */
  readonly words: string;
}

/** A finding, and what is said of it beside lines, if anything. */
export type Remark = PlacedRemark | { readonly key: string; readonly place: null };
