import { isBy, plainText, REVIEW_MARKER } from '../../model/conversation.ts';
import { SourceError } from '../../model/errors.ts';
import type { Opinion, PullRequest } from '../../model/facts.ts';
import type { Maintainers } from '../../model/process.ts';
import type { Standing, StandingWants } from '../../model/source.ts';
import type { GitHubApi, Home } from './client.ts';
import { type Attempt, isStatus, toSourceError, unshown } from './errors.ts';
import { loginOf, type OpinionsNode, opinionsQuery } from './queries.ts';

/** More people are not asked for one by one: a token has 1,000 requests an hour for the whole repository. */
const MOST_PEOPLE = 50;

/** A person who said yes or no, or took it back. */
interface Reviewer {
  readonly login: string;
  readonly says: Opinion['says'] | null;
  readonly canPush: boolean;
}

const SAYS: Readonly<Record<string, Opinion['says']>> = { APPROVED: 'approves', CHANGES_REQUESTED: 'objects' };

/** GitHub's roles, the weakest first. */
const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'];

const AS_PEOPLE = 'or name the maintainers as `people` in the process file.';

/** The gate's own request for changes is no objection to what it judges: nothing could settle it. */
const isOwn = (login: string, body: string, viewer: string | null): boolean =>
  viewer !== null && isBy(login, viewer) && plainText(body).startsWith(REVIEW_MARKER);

async function reviewersOf(api: GitHubApi, home: Home, number: number, viewer: string | null): Promise<Reviewer[]> {
  const attempt: Attempt = {
    what: `read the reviews of pull request ${number}`,
    permission: 'pull-requests: read',
    object: `pull request ${number} of ${home.owner}/${home.name}`,
  };
  type Answer = { repository: { pullRequest: { latestOpinionatedReviews: OpinionsNode | null } | null } | null };
  const reviewers: Reviewer[] = [];
  let after: string | null = null;
  do {
    const { text, variables } = opinionsQuery(home, number, after);
    const { repository }: Answer = await api.graphql<Answer>(text, variables).catch((error: unknown) => {
      throw toSourceError(error, attempt);
    });
    const page: OpinionsNode | null = repository?.pullRequest?.latestOpinionatedReviews ?? null;
    if (page === null || page.nodes === null) throw unshown(`the reviews of pull request ${number}`);
    for (const node of page.nodes) {
      // It may be an objection that is hidden here.
      if (node === null) throw unshown(`a review of pull request ${number}`);
      const login = loginOf(node.author);
      if (login === null || isOwn(login, node.body, viewer)) continue;
      reviewers.push({ login, says: SAYS[node.state] ?? null, canPush: node.authorCanPushToRepository });
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return reviewers;
}

/** Whether a person has at least a permission. Who is no collaborator, or nobody at all, has none. */
async function hasPermission(api: GitHubApi, { owner, name }: Home, login: string, least: string) {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      owner,
      repo: name,
      username: login,
    });
    // A role of the organization's own has a name of its own, and says which of GitHub's it builds on.
    const role = Math.max(ROLES.indexOf(data.role_name), ROLES.indexOf(data.permission));
    return role >= ROLES.indexOf(least) || (least === 'maintain' && data.user?.permissions?.maintain === true);
  } catch (error) {
    if (isStatus(error, 404)) return false;
    throw toSourceError(error, {
      what: `see which permission ${login} has`,
      permission: 'contents: read',
      object: login,
      remedy: `Pass a token of somebody who may push in the input \`token\`, ${AS_PEOPLE}`,
    });
  }
}

/** Whether a person belongs to a team that the token sees. An invitation that nobody accepted is no membership. */
async function isMember(api: GitHubApi, org: string, team_slug: string, login: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org,
      team_slug,
      username: login,
    });
    return data.state === 'active';
  } catch (error) {
    if (isStatus(error, 404)) return false;
    throw toSourceError(error, seeTeam(`${org}/${team_slug}`));
  }
}

/** The token of a workflow sees no teams, and GitHub then says that there is none. */
const seeTeam = (team: string): Attempt => ({
  what: `see the team ${team}`,
  permission: 'contents: read',
  object: `the team ${team}`,
  remedy: `Pass a token with \`read:org\` in the input \`token\` (\`github.token\` sees no teams), ${AS_PEOPLE}`,
});

async function teamOf(api: GitHubApi, team: string): Promise<(login: string) => Promise<boolean>> {
  const [org = '', team_slug = ''] = team.split('/');
  // A person who is no member and a team that is not shown have the same answer.
  await api.request('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }).catch((error: unknown) => {
    throw toSourceError(error, seeTeam(team));
  });
  return (login) => isMember(api, org, team_slug, login);
}

/** An application that may push is nobody's maintainer: two of them would decide by themselves. */
const isBot = (login: string): boolean => login.endsWith('[bot]');

/**
 * What the reviews say already: who may not push maintains nothing, who may push has `write` at least.
 * Applications count only where the process names them.
 */
function knownOf(maintainers: Maintainers, reviewers: readonly Reviewer[]): Map<string, boolean> {
  const isDecided = ({ login, canPush }: Reviewer): boolean =>
    isBot(login) || (maintainers.by === 'permission' && (!canPush || maintainers.permission === 'write'));
  const decided = reviewers.filter(isDecided);
  return new Map(decided.map(({ login, canPush }) => [login.toLowerCase(), canPush && !isBot(login)]));
}

async function maintainersAmong(
  api: GitHubApi,
  home: Home,
  { maintainers, people }: StandingWants,
  reviewers: readonly Reviewer[],
): Promise<Map<string, boolean>> {
  const everybody = new Set([...people, ...reviewers.map(({ login }) => login)].map((login) => login.toLowerCase()));
  if (maintainers.by === 'people') {
    const named = new Set(maintainers.people.map((login) => login.toLowerCase()));
    return new Map([...everybody].map((login) => [login, named.has(login)]));
  }
  const known = knownOf(maintainers, reviewers);
  const unknown = [...everybody].filter((login) => !known.has(login));
  if (unknown.length > MOST_PEOPLE)
    throw new SourceError(
      `Of ${unknown.length} people it has to be asked whether they maintain ${home.owner}/${home.name}, and ${MOST_PEOPLE} is the most.`,
      'Name the maintainers as `people` in the process file.',
    );
  if (unknown.length === 0) return known;
  const maintains =
    maintainers.by === 'team'
      ? await teamOf(api, maintainers.team)
      : (login: string) => hasPermission(api, home, login, maintainers.permission);
  // One after the other, as GitHub asks for.
  for (const login of unknown) known.set(login, await maintains(login));
  return known;
}

/**
 * What reviewers think of the pull request now, and who of them and of the others asked for maintains the project.
 * @param pull its author has no say in it; without a number there is no pull request that anybody could review
 * @param viewer who the token belongs to
 * @throws SourceError when GitHub does not tell
 */
export async function standingOf(
  api: GitHubApi,
  home: Home,
  { number, author }: Pick<PullRequest, 'number' | 'author'>,
  viewer: string | null,
  wants: StandingWants,
): Promise<Standing> {
  const asked = wants.opinions && number !== null;
  const all = asked ? await reviewersOf(api, home, number, viewer) : [];
  const reviewers = all.filter(({ login, says }) => says !== null && login.toLowerCase() !== author?.toLowerCase());
  return {
    opinions: asked ? reviewers.flatMap(({ login, says }) => (says === null ? [] : { login, says })) : null,
    maintainers: await maintainersAmong(api, home, wants, reviewers),
  };
}
