import type { Judged } from '../answer.ts';
import type { Connection } from '../sources/github/client.ts';
import { pullsWithHead } from '../sources/github/heads.ts';
import { linksOf, rerunPushCheck, review, setOutputs, summarize, told } from './answer.ts';
import { isPerhapsEcho } from './echo.ts';
import type { FirstRun } from './event.ts';
import type { Inputs } from './inputs.ts';
import { type Bounds, judge } from './judge.ts';
import { log, reasonOf } from './log.ts';

/** Publishes what was judged; the first run has the annotations, and its exit code is the check. */
async function publish(judged: Judged, event: FirstRun['event'], inputs: Inputs): Promise<string | null> {
  const { report, name } = judged;
  const outcome = await review(
    judged,
    inputs,
    ({ conversation, viewer }) => event === 'pull_request_review' && isPerhapsEcho(conversation.reviews, viewer),
  );
  const line = told(judged, outcome);
  log(`Pull request ${name.number}: ${line.log}`);
  const title = `Pull request [#${name.number}](${linksOf(report).repositoryUrl}/pull/${name.number})\n`;
  await summarize(report, inputs, title, line.summary);
  return outcome.url;
}

/**
 * Judges every open pull request with the head of a first run again, from scratch, and publishes. Of that run nothing
 * is taken. One that cannot be judged does not keep the others from it.
 * @throws what kept the first of them from being judged, after the others
 */
export async function secondStage(api: Connection, first: FirstRun, inputs: Inputs, bounds: Bounds): Promise<void> {
  const { home, head } = first;
  const targets = await pullsWithHead(api, home, head);
  if (targets.length === 0)
    return log(`No open pull request has the head ${head.slice(0, 7)}: it has a newer commit, or is closed or merged.`);
  const failures: unknown[] = [];
  for (const target of targets)
    try {
      const found = await judge(api, target, inputs, bounds);
      if (found === null) continue;
      const judged = { ...found, name: target };
      const url = await publish(judged, first.event, inputs);
      // Outputs tell of one pull request; with several the job summary tells of each.
      if (targets.length === 1) await setOutputs(judged.report, url);
      if (!inputs.dryRun) await rerunPushCheck(judged, first, targets.length === 1);
    } catch (error) {
      log(`Pull request ${target.number}: ${reasonOf(error)}`);
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
}
