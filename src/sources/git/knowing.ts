import { git, gitEnvironment } from './command.ts';

/** One value of git's configuration; null when it is not set. */
async function configured(root: string, name: string): Promise<string | null> {
  const { code, stdout } = await git(root, ['config', '--get', name]);
  return code === 0 ? stdout.toString().trim() || null : null;
}

/** Who git takes for the author of the next commit; null for what nobody has told it. */
interface Identity {
  readonly name: string | null;
  readonly email: string | null;
  /** A login on GitHub: some people keep it in git's configuration. */
  readonly login: string | null;
}

/** In the order in which git asks: the environment, then what is set for authors, then for everything. */
const told = async (root: string, what: 'name' | 'email'): Promise<string | null> =>
  gitEnvironment()[`GIT_AUTHOR_${what.toUpperCase()}`]?.trim() ||
  ((await configured(root, `author.${what}`)) ?? configured(root, `user.${what}`));

export async function identityOf(root: string): Promise<Identity> {
  const [name, email, login] = await Promise.all([
    told(root, 'name'),
    told(root, 'email'),
    configured(root, 'github.user'),
  ]);
  return { name, email, login };
}

/** More tags are not looked at. */
const MOST_TAGS = 500;

/** Names of the tags that the commit of HEAD contains, the newest first. */
export async function tagsOf(root: string): Promise<readonly string[]> {
  const args = ['--merged=HEAD', '--sort=-version:refname', '--sort=-creatordate', `--count=${MOST_TAGS}`];
  const { stdout } = await git(root, ['for-each-ref', '--format=%(refname:strip=2)', ...args, 'refs/tags']);
  return stdout
    .toString()
    .split('\n')
    .filter((tag) => tag !== '');
}

/** A repository on a server, as the address of a remote says. */
interface RemoteHome {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name`. */
const ADDRESS =
  /^(?:[a-z+]+:\/\/(?:[^/@]*@)?(?<site>[^/:]+)(?::\d+)?\/|[\w.-]+@(?<host>[\w.-]+):)(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/?$/;

/** Where a remote lives; null when there is no such remote, or it is a folder. */
export async function remoteHome(root: string, remote: string): Promise<RemoteHome | null> {
  const found = ADDRESS.exec((await configured(root, `remote.${remote}.url`)) ?? '')?.groups;
  const { site, host, owner, name } = found ?? {};
  if (owner === undefined || name === undefined) return null;
  return { host: (site ?? host ?? '').toLowerCase(), owner, name };
}

/** What `git` is told to push the branch that is checked out; null where there is no remote to push to. */
export async function pushing(root: string): Promise<readonly string[] | null> {
  const [remotes, upstream] = await Promise.all([
    git(root, ['remote']),
    git(root, ['rev-parse', '--verify', '--quiet', '@{upstream}']),
  ]);
  const [first = '', ...others] = remotes.stdout.toString().trim().split('\n');
  if (first === '') return null;
  return upstream.code === 0 ? ['push'] : ['push', '-u', others.includes('origin') ? 'origin' : first, 'HEAD'];
}
