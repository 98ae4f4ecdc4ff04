import { idOf, nodeId, userAnswer } from './accounts.ts';
import type { Operation, Repository } from './operation.ts';
import type { People, Role, Team } from './people.ts';
import { notFound } from './refusal.ts';

type Json = Record<string, unknown>;

/** GitHub's older names of a permission: `maintain` is a kind of `write`, `triage` a kind of `read`. */
const LEGACY: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

function permissionAnswer(origin: string, login: string, people: People): Json {
  const role = people.roleOf(login);
  if (role === null) throw notFound();
  const permissions = {
    pull: people.hasAtLeast(login, 'read'),
    triage: people.hasAtLeast(login, 'triage'),
    push: people.hasAtLeast(login, 'write'),
    maintain: people.hasAtLeast(login, 'maintain'),
    admin: people.hasAtLeast(login, 'admin'),
  };
  const user = { ...userAnswer(origin, login), permissions, role_name: role };
  return { permission: LEGACY[role], role_name: role, user };
}

function teamOf({ people }: Repository, slug = ''): Team {
  const team = people.team(slug);
  if (team === null) throw notFound();
  return team;
}

const teamUrl = (origin: string, owner: string, slug: string): string => `${origin}/orgs/${owner}/teams/${slug}`;

/** What the sandbox does not know is null, zero or false. */
function teamAnswer(origin: string, owner: string, { slug, members }: Team): Json {
  const url = teamUrl(origin, owner, slug);
  const organization = `${origin}/orgs/${owner}`;
  const began = '2020-01-01T00:00:00Z';
  return {
    id: idOf(url),
    node_id: nodeId('Team', slug),
    url,
    html_url: url,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'push',
    type: 'organization',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    members_count: Object.keys(members).length,
    repos_count: 1,
    created_at: began,
    updated_at: began,
    organization: {
      login: owner,
      id: idOf(owner),
      node_id: nodeId('Organization', owner),
      url: organization,
      html_url: `${origin}/${owner}`,
      repos_url: `${organization}/repos`,
      events_url: `${organization}/events`,
      hooks_url: `${organization}/hooks`,
      issues_url: `${organization}/issues`,
      members_url: `${organization}/members{/member}`,
      public_members_url: `${organization}/public_members{/member}`,
      avatar_url: `${organization}.png`,
      description: null,
      has_organization_projects: false,
      has_repository_projects: false,
      public_repos: 1,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: 'Organization',
      created_at: began,
      updated_at: began,
      archived_at: null,
    },
  };
}

/** Who may do what, and who belongs to which team. */
export const MEMBER_OPERATIONS: readonly Operation[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    docs: 'rest/collaborators/collaborators#get-repository-permissions-for-a-user',
    answer: async ({ people, origin }, { parameters }) => ({
      body: permissionAnswer(origin, parameters.username ?? '', people),
    }),
  },
  {
    method: 'GET',
    path: '/orgs/{org}/teams/{team_slug}',
    docs: 'rest/teams/teams#get-a-team-by-name',
    answer: async (repository, { parameters }) => ({
      body: teamAnswer(repository.origin, repository.owner, teamOf(repository, parameters.team_slug)),
    }),
  },
  {
    method: 'GET',
    path: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    docs: 'rest/teams/members#get-team-membership-for-a-user',
    async answer(repository, { parameters }) {
      const { slug, members } = teamOf(repository, parameters.team_slug);
      const wanted = parameters.username?.toLowerCase();
      const member = Object.keys(members).find((login) => login.toLowerCase() === wanted);
      if (member === undefined) throw notFound();
      const url = `${teamUrl(repository.origin, repository.owner, slug)}/memberships/${member}`;
      return { body: { url, role: 'member', state: members[member] } };
    },
  },
];
