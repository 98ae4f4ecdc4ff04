import { SourceError } from '../../model/errors.ts';
import type { ClaimWants, OpenPull } from '../../model/source.ts';
import { gitBlobId } from '../blob.ts';
import type { GitHubApi, Home } from './client.ts';
import { type Attempt, toSourceError } from './errors.ts';
import { isTooMuch } from './failure.ts';
import { type Found, lookUp, lookupKey } from './objects.ts';
import { type ActorNode, type Lookup, loginOf } from './queries.ts';
import { listingLookup, listingOf } from './wants.ts';

/** More open pull requests are not looked at: the newest ones are left. */
const MOST_PULLS = 1000;
const PER_PAGE = 100;
/** Where GitHub gives up on a page, half of it may go through, down to this one. */
const SMALLEST_PAGE = 5;
const halfOf = (size: number): number => Math.max(SMALLEST_PAGE, Math.floor(size / 2));
/** Pull requests whose registries are read in one request. */
const PER_READING = 100;
/** Pull requests of more than a hundred files, whose folders are listed instead. */
const MOST_LISTED = 20;
/** Characters of registries that are kept: beyond them only files claim numbers. */
const MOST_TEXT = 16 * 1024 * 1024;

interface OpenPullNode {
  readonly number: number;
  readonly title: string;
  readonly author: ActorNode;
  readonly headRefOid: string;
  readonly files: {
    readonly nodes: readonly ({ readonly path: string; readonly changeType: string } | null)[] | null;
    readonly pageInfo: { readonly hasNextPage: boolean };
  } | null;
}

interface OpenPullsNode {
  readonly totalCount: number;
  readonly nodes: readonly (OpenPullNode | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const OPEN_PULLS = `query($owner: String!, $name: String!, $base: String!, $first: Int!, $after: String) {
repository(owner: $owner, name: $name) {
pullRequests(states: [OPEN], baseRefName: $base, orderBy: {field: CREATED_AT, direction: ASC}, first: $first, after: $after) {
totalCount
nodes { number title author { __typename login } headRefOid
files(first: 100) { nodes { path changeType } pageInfo { hasNextPage } } }
pageInfo { hasNextPage endCursor }
} } }`;

/** One page of the open pull requests into a branch, the oldest first, and the size that GitHub took. */
async function readPage(
  api: GitHubApi,
  { owner, name }: Home,
  base: string,
  first: number,
  after: string | null,
): Promise<{ page: OpenPullsNode; size: number }> {
  const attempt: Attempt = {
    what: `list the open pull requests of ${owner}/${name}`,
    permission: 'pull-requests: read',
    object: `the repository ${owner}/${name}`,
  };
  try {
    // A large page that fails is asked in smaller ones at once: waiting would not make it smaller.
    const request = first > SMALLEST_PAGE ? { request: { retries: 0 } } : {};
    const variables = { owner, name, base, first, ...(after !== null && { after }), ...request };
    type Answer = { repository: { pullRequests: OpenPullsNode } | null };
    const { repository } = await api.graphql<Answer>(OPEN_PULLS, variables);
    if (repository === null) throw new SourceError(`GitHub does not show ${attempt.object}.`, 'Run it again.');
    return { page: repository.pullRequests, size: first };
  } catch (error) {
    if (first <= SMALLEST_PAGE || !isTooMuch(error)) throw toSourceError(error, attempt);
    return readPage(api, { owner, name }, base, halfOf(first), after);
  }
}

/** The open pull requests into a branch, oldest first, and how many more there are: beyond the last page, or not shown on one. */
async function listPulls(api: GitHubApi, home: Home, base: string): Promise<{ nodes: OpenPullNode[]; left: number }> {
  const nodes: OpenPullNode[] = [];
  let after: string | null = null;
  let size = PER_PAGE;
  let left = 0;
  let hidden = 0;
  do {
    const { page, size: taken }: Awaited<ReturnType<typeof readPage>> = await readPage(api, home, base, size, after);
    if (page.nodes === null) throw new SourceError('GitHub does not show the open pull requests.', 'Run it again.');
    const shown = page.nodes.filter((node) => node !== null);
    nodes.push(...shown);
    hidden += page.nodes.length - shown.length;
    const isCut = page.pageInfo.hasNextPage && page.nodes.length < taken;
    // What was too much for one page is too much for the next.
    size = isCut ? halfOf(taken) : taken;
    left = page.pageInfo.hasNextPage ? Math.max(1, page.totalCount - nodes.length - hidden) : 0;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && nodes.length + hidden < MOST_PULLS);
  return { nodes, left: left + hidden };
}

const filesOf = ({ files }: OpenPullNode) => (files?.nodes ?? []).filter((file) => file !== null);

/** Whether GitHub names every file that a pull request changes. */
const isNamed = ({ files }: OpenPullNode): boolean =>
  files?.nodes?.every((file) => file !== null) === true && !files.pageInfo.hasNextPage;

const NEW: readonly string[] = ['ADDED', 'COPIED', 'RENAMED'];

const registryLookup = ({ headRefOid }: OpenPullNode, path: string): Lookup => ({
  expression: `${headRefOid}:${path}`,
  select: 'text',
});

/** What has to be looked up of one pull request: registries that it changes, and folders where not all files are named. */
function lookupsOf(node: OpenPullNode, { registries, folders }: ClaimWants, isListed: boolean): Lookup[] {
  const changed = new Set(filesOf(node).flatMap(({ path, changeType }) => (changeType === 'DELETED' ? [] : path)));
  return [
    ...registries.filter((path) => isListed || changed.has(path)).map((path) => registryLookup(node, path)),
    ...(isListed ? folders.map((folder) => listingLookup(node.headRefOid, folder)) : []),
  ];
}

/** The text of a file that was looked up; null where GitHub shows none, or not all of it. */
export function textIn(found: Found, lookup: Lookup): string | null {
  const node = found.get(lookupKey(lookup));
  const text = node?.text;
  // Text that was cut or converted has another id.
  return text != null && gitBlobId(Buffer.from(text)) === node?.oid ? text : null;
}

/** An open pull request, and the commit of its head. */
export interface ListedPull extends OpenPull {
  readonly head: string;
}

/** What was found of one pull request; of its registries as many as there is room for. */
function openPullOf(
  node: OpenPullNode,
  wants: ClaimWants,
  isListed: boolean,
  found: Found,
  hasRoom: (text: string) => boolean,
): ListedPull {
  const { number, title, author, headRefOid } = node;
  const lookups = lookupsOf(node, wants, isListed);
  const texts = lookups.flatMap((lookup): [string, string | null][] =>
    lookup.select === 'text' ? [[lookup.expression.slice(headRefOid.length + 1), textIn(found, lookup)]] : [],
  );
  const kept = texts.filter((each): each is [string, string] => each[1] !== null && hasRoom(each[1]));
  const listed = isListed
    ? wants.folders.flatMap((folder) => {
        const entries = found.get(lookupKey(listingLookup(headRefOid, folder)))?.entries;
        return entries == null ? [] : [...listingOf(folder, entries).files];
      })
    : [];
  const named = filesOf(node).flatMap(({ path, changeType }) => (NEW.includes(changeType) ? path : []));
  const isShown =
    isNamed(node) ||
    (isListed && wants.folders.every((folder) => found.has(lookupKey(listingLookup(headRefOid, folder)))));
  return {
    number,
    title,
    author: loginOf(author),
    paths: [...new Set([...named, ...listed])],
    registries: new Map(kept),
    isWhole: isShown && kept.length === texts.length,
    began: null,
    head: headRefOid,
  };
}

/**
 * The other open pull requests into a branch, and what of them may claim a number: one request for a hundred of them, and
 * one for the registries that up to a hundred change. A registry that cannot be shown is left out, and its pull request
 * is not whole.
 * @param own number of the pull request that is judged; null where there is none
 * @throws SourceError when GitHub does not list them
 */
export async function openPullsInto(
  api: GitHubApi,
  home: Home,
  base: string,
  own: number | null,
  wants: ClaimWants,
): Promise<{ pulls: readonly ListedPull[]; left: number }> {
  const { nodes, left } = await listPulls(api, home, base);
  const others = nodes.filter(({ number }) => number !== own);
  const listed = new Set(others.filter((node) => !isNamed(node)).slice(0, MOST_LISTED));
  const asking = others.filter((node) => lookupsOf(node, wants, listed.has(node)).length > 0);
  let room = MOST_TEXT;
  const hasRoom = (text: string): boolean => {
    room -= text.length;
    return room >= 0;
  };
  const known = new Map<OpenPullNode, ListedPull>();
  for (let at = 0; at < asking.length; at += PER_READING) {
    const some = asking.slice(at, at + PER_READING);
    const found = await lookUp(
      api,
      home,
      some.flatMap((node) => lookupsOf(node, wants, listed.has(node))),
    );
    for (const node of some) known.set(node, openPullOf(node, wants, listed.has(node), found, hasRoom));
  }
  const NOTHING: Found = new Map();
  return { pulls: others.map((node) => known.get(node) ?? openPullOf(node, wants, false, NOTHING, hasRoom)), left };
}
