import { type Before, isBy } from './model/conversation.ts';
import type { Report } from './model/report.ts';
import { type Outcome, publishReview } from './publish/review.ts';
import { type Inline, toRemarks } from './reporters/inline.ts';
import { type MarkdownOptions, renderReview } from './reporters/markdown.ts';
import type { Connection } from './sources/github/client.ts';
import { readConversation } from './sources/github/conversation.ts';
import type { PullName } from './sources/github/pull.ts';
import type { GitHubSource } from './sources/github/source.ts';

/** One pull request that was judged, and where it was read. */
export interface Judged {
  readonly api: Connection;
  readonly source: GitHubSource;
  readonly name: PullName;
  readonly report: Report;
}

/** Nothing to fix and nothing to know. */
const isClean = ({ counts, notes }: Report): boolean =>
  counts.error + counts.warning + counts.notice + notes.length === 0;

/** How it is said: whether what fails asks for changes, and what is said beside lines of the diff. */
export interface Manner {
  readonly review: 'comment' | 'request-changes';
  readonly inline: Inline;
}

const USUAL: Manner = { review: 'comment', inline: 'suggestions' };

/**
 * Says on the pull request what was found: the Action and the command line do it alike. Of a draft only the review
 * speaks.
 */
export async function answerPull(judged: Judged, links: MarkdownOptions, manner = USUAL): Promise<Outcome> {
  const { api, source, name, report } = judged;
  const pull = source.pull();
  if (pull === null) throw new TypeError('a pull request is read before it is answered');
  const { draft, author } = pull.about;
  // Nobody can ask for changes on a pull request of their own.
  const mayAsk = manner.review === 'request-changes' && !draft && !isBy(author, pull.viewer);
  const message = {
    body: renderReview(report, links),
    clean: isClean(report),
    asks: mayAsk && report.verdict === 'fail',
    remarks: toRemarks(report, await source.patches(), draft ? 'off' : manner.inline),
  };
  const look = (before?: Before) => readConversation(api, name, before);
  const { outwait } = api;
  const audience = { ...name, ...pull, asksReviewers: source.asksReviewers(), look, outwait };
  return publishReview(api, audience, message);
}
