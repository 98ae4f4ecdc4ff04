import type { Report } from './model/report.ts';
import { type Outcome, publishReview } from './publish/review.ts';
import { type MarkdownOptions, renderReview } from './reporters/markdown.ts';
import type { GitHubApi } from './sources/github/client.ts';
import type { PullName } from './sources/github/pull.ts';
import type { GitHubSource } from './sources/github/source.ts';

/** One pull request that was judged, and where it was read. */
export interface Judged {
  readonly api: GitHubApi;
  readonly source: GitHubSource;
  readonly name: PullName;
  readonly report: Report;
}

/** Nothing to fix and nothing to know. */
const isClean = ({ counts, notes }: Report): boolean =>
  counts.error + counts.warning + counts.notice + notes.length === 0;

/** Says on the pull request what was found: the Action and the command line do it alike. */
export async function answerPull({ api, source, name, report }: Judged, links: MarkdownOptions): Promise<Outcome> {
  const pull = source.pull();
  if (pull === null) throw new TypeError('a pull request is read before it is answered');
  return publishReview(api, { ...name, ...pull }, { body: renderReview(report, links), clean: isClean(report) });
}
