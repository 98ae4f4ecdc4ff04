import { Octokit } from '@octokit/rest';
import type { ClaimWants, OpenPulls } from '../../model/source.ts';
import { withLookBack } from '../../sources/github/began.ts';
import { openPullsInto } from '../../sources/github/claims.ts';
import { connect } from '../../sources/github/client.ts';
import { Deadline } from '../../sources/github/deadline.ts';
import { type Io, say } from '../io.ts';
import { serverOf, tokenOf } from '../server.ts';

/** Where pull requests go: a branch of a repository on GitHub, and the commit of its tip as far as it is known here. */
export interface Target {
  readonly owner: string;
  readonly name: string;
  readonly branch: string;
  readonly tip: string;
}

/**
 * The open pull requests into a branch. Loaded only where there is a token: an Octokit is a heavy thing.
 * @param minutes that GitHub may take
 * @throws SourceError when GitHub does not list them
 */
export async function askForClaims(
  io: Io,
  { branch, ...home }: Target,
  wants: ClaimWants,
  minutes: number,
): Promise<OpenPulls> {
  const deadline = new Deadline(minutes);
  try {
    const api = connect(tokenOf(io.env), serverOf(io.env, undefined), {
      Octokit,
      deadline,
      tell: (line) => say(io, line),
    });
    return withLookBack(api, home, wants, await openPullsInto(api, home, branch, null, wants));
  } finally {
    deadline.end();
  }
}
