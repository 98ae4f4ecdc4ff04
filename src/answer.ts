import { type Before, isBy } from './model/conversation.ts';
import type { Report } from './model/report.ts';
import { type Audience, endReview, type Outcome, publishReview } from './publish/review.ts';
import { type Inline, toRemarks } from './reporters/inline.ts';
import { type MarkdownOptions, renderReview } from './reporters/markdown.ts';
import type { Connection } from './sources/github/client.ts';
import { readConversation } from './sources/github/conversation.ts';
import type { Pull, PullName } from './sources/github/pull.ts';
import type { GitHubSource } from './sources/github/source.ts';

/** One pull request that was judged, and where it was read. */
export interface Judged {
  readonly api: Connection;
  readonly source: GitHubSource;
  readonly name: PullName;
  readonly report: Report;
}

/** Nothing to fix, and nothing that is worth a review alone: what could not be looked at stands in one that is there. */
const isClean = ({ counts, changesProcess }: Report): boolean =>
  counts.error + counts.warning + counts.notice === 0 && !changesProcess;

/** How it is said: whether what fails asks for changes, and what is said beside lines of the diff. */
export interface Manner {
  readonly review: 'comment' | 'request-changes';
  readonly inline: Inline;
}

const USUAL: Manner = { review: 'comment', inline: 'suggestions' };

/** The pull request as it was read, and as it can be looked at again. */
function audienceOf({ api, source, name }: Judged): Audience & Pick<Pull, 'about'> {
  const pull = source.pull();
  if (pull === null) throw new TypeError('a pull request is read before it is answered');
  const look = (before?: Before) => readConversation(api, name, before);
  return { ...name, ...pull, asksReviewers: source.asksReviewers(), look, outwait: api.outwait };
}

/**
 * Says on the pull request what was found: the Action and the command line do it alike. Of a draft only the review
 * speaks.
 */
export async function answerPull(judged: Judged, links: MarkdownOptions, manner = USUAL): Promise<Outcome> {
  const { api, source, report } = judged;
  const audience = audienceOf(judged);
  const { draft, author } = audience.about;
  // Nobody can ask for changes on a pull request of their own.
  const mayAsk = manner.review === 'request-changes' && !draft && !isBy(author, audience.viewer);
  return publishReview(api, audience, {
    body: renderReview(report, links),
    clean: isClean(report),
    asks: mayAsk && report.verdict === 'fail',
    remarks: toRemarks(report, await source.patches(), draft ? 'off' : manner.inline),
  });
}

/** Says nothing more on the pull request, and takes back what was said there before. */
export const leavePull = (judged: Judged): Promise<Outcome> => endReview(judged.api, audienceOf(judged));
