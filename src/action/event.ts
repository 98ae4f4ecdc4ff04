import { context } from '@actions/github';
import { UsageError } from '../model/errors.ts';
import type { PullName } from '../sources/github/pull.ts';

const EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];

/** The pull request that the event is about. */
export function readEvent(): PullName {
  const { eventName, payload, repo } = context;
  const number: unknown = payload.pull_request?.number;
  const base: unknown = payload.pull_request?.base?.ref;
  if (!EVENTS.includes(eventName) || typeof number !== 'number' || typeof base !== 'string')
    throw new UsageError(
      `Proposal Gate judges pull requests, and the event \`${eventName}\` brings none.`,
      'Run it on `pull_request`, and on `pull_request_review` where a status takes approvals.',
    );
  return { owner: repo.owner, name: repo.repo, number, base };
}
