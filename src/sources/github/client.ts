import type { Agent } from 'node:http';
import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import fetch from 'minipass-fetch';
import type { Waiting } from '../../model/waiting.ts';
import { Deadline, USUAL_MINUTES } from './deadline.ts';
import { bePatient, type Hook, waitingWith } from './patience.ts';

/** What the gate uses of Octokit. */
export type GitHubApi = Pick<InstanceType<typeof GitHub>, 'request' | 'graphql'>;

/** GitHub, and how to wait for it. */
export type Connection = GitHubApi & Waiting;

/** An Octokit, whichever package it comes from. */
type OctokitClass = new (options: ConstructorParameters<typeof GitHub>[0]) => GitHubApi & { readonly hook: Hook };

/** A repository by name. */
export interface Home {
  readonly owner: string;
  readonly name: string;
}

/** Where GitHub's API stands: `https://api.github.com` and `https://api.github.com/graphql`. */
export interface ApiAddress {
  readonly url: string;
  readonly graphqlUrl: string;
}

export interface ConnectOptions {
  readonly Octokit?: OctokitClass;
  /** When all requests of the run have to be done; in five minutes where nothing is said. */
  readonly deadline?: Deadline;
  /** Says why nothing happens for a while. What stands in the line comes from GitHub's answer: escape it. */
  readonly tell?: (line: string) => void;
  /** Length of a second of waiting, in milliseconds. */
  readonly second?: number;
  /** Milliseconds that an answer may take. GitHub itself gives up after ten seconds. */
  readonly answerWithin?: number;
}

/** Errors become a sentence of their own; Octokit's would stand in the log beside it. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const MOST_REDIRECTS = 5;

/**
 * Follows a redirect, as of a repository that was renamed, on the same server alone: the token is for no other one. A
 * write goes on as what it is: browsers make a GET of it, whose answer would look like success.
 */
async function follow(address: string, init: RequestInit & { agent?: Agent; timeout: number }): Promise<Response> {
  let at = address;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(at, { ...init, redirect: 'manual' });
    const next = [301, 302, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (next === null) return response;
    if (redirects === MOST_REDIRECTS || new URL(next).origin !== new URL(at).origin)
      throw Object.assign(new Error(`a redirect that is not followed, to ${new URL(next).origin}`), {
        type: 'invalid-redirect',
      });
    at = next;
  }
}

/**
 * Octokit over node:http, whose first request is 65 ms faster than that of the global fetch. Requests to the address
 * of the environment (GITHUB_API_URL) go through the proxy of the environment (https_proxy, no_proxy). It asks again
 * where that may help (see `bePatient`), and nothing of it outlasts the deadline.
 */
export function connect(token: string, { url, graphqlUrl }: ApiAddress, options: ConnectOptions = {}): Connection {
  const { Octokit = GitHub, deadline = new Deadline(USUAL_MINUTES), tell = () => {} } = options;
  const { second = 1000, answerWithin = 30_000 } = options;
  const agent = url === defaults.baseUrl ? (defaults.request?.agent as Agent) : undefined;
  const octokit = new Octokit(
    getOctokitOptions(token, {
      baseUrl: url,
      log: SILENT,
      request: {
        signal: deadline.signal,
        fetch: (address: string, init: RequestInit) =>
          follow(address, { ...init, timeout: answerWithin, ...(agent !== undefined && { agent }) }),
      },
    }),
  );
  const patience = { deadline, second, graphqlUrl, tell };
  bePatient(octokit.hook, patience);
  // Octokit would guess the address of GraphQL from that of an Enterprise server's REST.
  const graphql = octokit.graphql.defaults({ url: graphqlUrl, baseUrl: new URL(graphqlUrl).origin });
  return { request: octokit.request, graphql, ...waitingWith(patience) };
}
