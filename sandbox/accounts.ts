import { createHash } from 'node:crypto';

type Json = Record<string, unknown>;

/** Addresses that each repository's answer lists, below the repository's own. */
const REPOSITORY_URLS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

const USER_URLS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

const below = (root: string, urls: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(Object.entries(urls).map(([name, path]) => [name, root + path]));

/** A number that stays the same for the same name, as the ids of users and repositories do. */
export const idOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE() >>> 1;

export const nodeId = (kind: string, id: string | number): string => Buffer.from(`${kind}:${id}`).toString('base64');

/** An account; an application when its name ends in `[bot]`. */
export function userAnswer(origin: string, login: string): Json {
  const url = `${origin}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', login),
    avatar_url: `${url}.png`,
    gravatar_id: '',
    url,
    html_url: `${origin}/${encodeURIComponent(login)}`,
    ...below(url, USER_URLS),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** `owner/name` as an answer lists it; what is not known is null, zero or false. */
export function repositoryAnswer(
  origin: string,
  fullName: string,
  shape: { defaultBranch: string; fork: boolean },
): Json {
  const [owner = '', name = ''] = fullName.split('/');
  const html = `${origin}/${fullName}`;
  const api = `${origin}/repos/${fullName}`;
  const unknown = ['homepage', 'language', 'mirror_url', 'license', 'pushed_at', 'created_at', 'updated_at'];
  const counts = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'size', 'watchers', 'watchers_count'];
  const switches = ['private', 'archived', 'disabled', 'has_downloads', 'has_projects', 'has_wiki', 'has_pages'];
  return {
    id: idOf(fullName),
    node_id: nodeId('Repository', fullName),
    name,
    full_name: fullName,
    owner: userAnswer(origin, owner),
    description: null,
    url: api,
    ...below(api, REPOSITORY_URLS),
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `${html}.git`,
    svn_url: html,
    default_branch: shape.defaultBranch,
    fork: shape.fork,
    has_issues: true,
    stargazers_count: 0,
    ...Object.fromEntries(unknown.map((key) => [key, null])),
    ...Object.fromEntries(counts.map((key) => [key, 0])),
    ...Object.fromEntries(switches.map((key) => [key, false])),
  };
}
