import { UsageError } from '../model/errors.ts';
import type { ApiAddress } from '../sources/github/client.ts';
import type { Io } from './io.ts';

/** A GitHub: where its API stands, and where people look at it. */
interface Server extends ApiAddress {
  readonly web: string;
}

const GITHUB_API = 'https://api.github.com';
const API_PATH = '/api/v3';
const FORM = 'Write it as `https://ghe.example`, or name the API itself, `https://ghe.example/api/v3`.';

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

/**
 * An address that the token may be sent to. What was written is not repeated: it may hold a password.
 * @param name how the user gave it: an option or a variable
 * @throws UsageError unless it is https, or plain http to this machine
 */
function addressOf(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`\`${name}\` is no web address.`, FORM);
  if (url.username + url.password + url.search + url.hash !== '')
    throw new UsageError(`\`${name}\` says more than where a server stands.`, FORM);
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new UsageError(
      `\`${name}\` begins with \`http:\`: everybody on the way could read the token.`,
      'Write `https:`; plain http is for a server on this machine alone.',
    );
  return url;
}

const trimmed = ({ origin, pathname }: URL): string => origin + pathname.replace(/\/+$/, '');

const graphqlOf = (rest: string): string =>
  rest.endsWith(API_PATH) ? `${rest.slice(0, -'/v3'.length)}/graphql` : `${rest}/graphql`;

/** Where a server keeps its API. An address with a path, or on this machine over http, is the API's own. */
function restOf(url: URL): string {
  const { host, protocol, pathname, origin } = url;
  if (pathname !== '/' || protocol === 'http:' || origin === GITHUB_API) return trimmed(url);
  if (host === 'github.com' || host === 'www.github.com') return GITHUB_API;
  if (host.endsWith('.ghe.com')) return `https://${host.startsWith('api.') ? '' : 'api.'}${host}`;
  return origin + API_PATH;
}

/** Where people look at what an API tells. */
function webOf(rest: string): string {
  const { protocol, host, origin } = new URL(rest);
  return /^api\.(github\.com|.+\.ghe\.com)$/.test(host) ? `${protocol}//${host.slice('api.'.length)}` : origin;
}

/**
 * The GitHub to speak to: the one that the user names, else the one of the environment, else github.com.
 * @throws UsageError for an address that is none, or that no token may be sent to
 */
export function serverOf(env: Io['env'], against: string | undefined): Server {
  if (against !== undefined) {
    const url = restOf(addressOf(against, '--against'));
    return { url, graphqlUrl: graphqlOf(url), web: webOf(url) };
  }
  const url = trimmed(addressOf(env.GITHUB_API_URL || GITHUB_API, 'GITHUB_API_URL'));
  const graphqlUrl = trimmed(addressOf(env.GITHUB_GRAPHQL_URL || graphqlOf(url), 'GITHUB_GRAPHQL_URL'));
  const web = env.GITHUB_SERVER_URL ? trimmed(addressOf(env.GITHUB_SERVER_URL, 'GITHUB_SERVER_URL')) : webOf(url);
  return { url, graphqlUrl, web };
}

/** Only such characters can stand in a header; an error about another one would quote the token. */
const TOKEN = /^[\x21-\x7e]+$/;

/**
 * The token of the environment.
 * @throws UsageError when there is none: GraphQL answers nobody without one, not even about public repositories
 */
export function tokenOf(env: Io['env']): string {
  const given = ['GITHUB_TOKEN', 'GH_TOKEN'].find((variable) => env[variable]?.trim());
  if (given === undefined)
    throw new UsageError(
      'There is no token in GITHUB_TOKEN, nor in GH_TOKEN, and GitHub answers nobody without one.',
      'Make one at https://github.com/settings/tokens, or let `gh` give its own: GITHUB_TOKEN=$(gh auth token).',
    );
  const token = env[given]?.trim() ?? '';
  if (!TOKEN.test(token))
    throw new UsageError(`What stands in ${given} is no token.`, 'A token is one word of letters, digits and signs.');
  return token;
}
