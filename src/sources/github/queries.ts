import type { Before } from '../../model/conversation.ts';

/** The GraphQL queries. Values travel as variables; aliases and variable names are counted, never taken from a value. */

/** One `object(expression)` of a query, and what to select of it. */
export interface Lookup {
  /** `REVISION`, where `REVISION~7` is its seventh first parent, `REVISION:PATH` or an id; the empty path is the root. */
  readonly expression: string;
  readonly select: 'commit' | 'moment' | 'id' | 'text' | 'entries' | 'listing';
}

export interface EntryNode {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly oid: string;
  readonly object?: { readonly entries?: readonly EntryNode[] | null } | null;
}

/** What stands at an expression: fields of the selection, none when it is of another type. */
export interface ObjectNode {
  readonly oid?: string;
  readonly byteSize?: number;
  readonly text?: string | null;
  readonly entries?: readonly EntryNode[] | null;
  /** When a commit was made: ISO 8601, in UTC. */
  readonly committedDate?: string;
  readonly parents?: { readonly totalCount: number };
}

/** An account; null when it is gone. */
export type ActorNode = { readonly __typename: string; readonly login: string } | null;

export interface PullNode extends ConversationNode {
  readonly number: number;
  readonly author: ActorNode;
  readonly headRefName: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly baseRef: { readonly target: { readonly oid: string } | null } | null;
  readonly changedFiles: number;
}

interface Page<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
}

/** What stands on a pull request. */
export interface ConversationNode {
  readonly headRefOid: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly baseRefName: string;
  readonly title: string;
  readonly reviews: Page<ReviewNode> | null;
  readonly reviewThreads: Page<ThreadNode>;
}

export interface ReviewNode {
  readonly id: string;
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly author: ActorNode;
  readonly body: string;
  readonly state: string;
  readonly commit: CommitNode;
  readonly isMinimized: boolean;
}

/** Null when it is gone. */
type CommitNode = { readonly oid: string } | null;

export interface ThreadNode {
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes:
      | readonly ({
          readonly id: string;
          readonly author: ActorNode;
          readonly body: string;
          readonly originalCommit: CommitNode;
          readonly isMinimized: boolean;
        } | null)[]
      | null;
  };
}

/** The last review of each person that says yes or no. */
export interface OpinionsNode {
  readonly nodes:
    | readonly ({
        readonly state: string;
        readonly body: string;
        readonly author: ActorNode;
        readonly authorCanPushToRepository: boolean;
      } | null)[]
    | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Objects by alias, beside what else the repository was asked for. */
export type RepositoryNode = Readonly<Record<string, unknown>>;

interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, string | number>>;
}

const ENTRY = 'name type mode oid';

/** Entries of a folder and of its folders; what lies deeper is not listed. */
const LISTED = `entries { ${ENTRY} object { ... on Tree { entries { ${ENTRY} object { ... on Tree { entries { ${ENTRY} } } } } } } }`;

const SELECTIONS: Readonly<Record<Lookup['select'], string>> = {
  commit: '... on Commit { oid }',
  moment: '... on Commit { oid committedDate parents(first: 1) { totalCount } }',
  id: 'oid',
  text: '... on Blob { oid byteSize text }',
  entries: `... on Tree { oid entries { ${ENTRY} } }`,
  listing: `... on Tree { oid ${LISTED} }`,
};

const AUTHOR = 'author { __typename login }';
const BEFORE = 'pageInfo { hasPreviousPage startCursor }';

/** The last of what was said; in a query of its own what stands before two cursors. */
const conversation = (reviews: string, threads: string): string => `headRefOid state isDraft baseRefName title
  reviews(last: 100${reviews}) { nodes { id fullDatabaseId url ${AUTHOR} body state commit { oid } isMinimized } ${BEFORE} }
  reviewThreads(last: 100${threads}) {
    nodes {
      isOutdated isResolved path line startLine
      comments(first: 1) { totalCount nodes { id ${AUTHOR} body originalCommit { oid } isMinimized } }
    }
    ${BEFORE}
  }`;

const PULL = `pullRequest(number: $number) {
  number ${AUTHOR}
  headRefName headRepository { nameWithOwner }
  baseRef { target { oid } }
  changedFiles
  ${conversation('', '')}
}`;

/** The login as REST writes it: the name of an application ends in `[bot]`. */
export const loginOf = (actor: ActorNode): string | null =>
  actor === null ? null : actor.login.replace(/\[bot\]$/, '') + (actor.__typename === 'Bot' ? '[bot]' : '');

export const aliasOf = (index: number): string => `o${index}`;

const selectionOf = ({ select }: Lookup, index: number): string =>
  `${aliasOf(index)}: object(expression: $e${index}) { ${SELECTIONS[select]} }`;

function compose(lookups: readonly Lookup[], declared: string, beside: string, inside: string): string {
  const variables = ['$owner: String!', '$name: String!', declared, ...lookups.map((_, i) => `$e${i}: String!`)];
  return `query(${variables.filter((each) => each !== '').join(', ')}) {
${beside}repository(owner: $owner, name: $name) {
${[inside, ...lookups.map(selectionOf)].join('\n')}
}
}`;
}

const expressionsOf = (lookups: readonly Lookup[]): Record<string, string> =>
  Object.fromEntries(lookups.map(({ expression }, index) => [`e${index}`, expression]));

type Place = { readonly owner: string; readonly name: string };

/** Objects of a repository. */
export const objectsQuery = (home: Place, lookups: readonly Lookup[]): Query => ({
  text: compose(lookups, '', '', 'nameWithOwner'),
  variables: { owner: home.owner, name: home.name, ...expressionsOf(lookups) },
});

const OPINIONS = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
repository(owner: $owner, name: $name) { pullRequest(number: $number) {
latestOpinionatedReviews(first: 100, after: $after) {
nodes { state body ${AUTHOR} authorCanPushToRepository }
pageInfo { hasNextPage endCursor }
} } } }`;

/** What reviewers think, a hundred of them after a cursor. */
export const opinionsQuery = (home: Place, number: number, after: string | null): Query => ({
  text: OPINIONS,
  variables: { owner: home.owner, name: home.name, number, ...(after !== null && { after }) },
});

const CONVERSATION = `query($owner: String!, $name: String!, $number: Int!, $reviews: String, $threads: String) {
repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  ${conversation(', before: $reviews', ', before: $threads')}
} } }`;

/** What stands on a pull request before two places. */
export const conversationQuery = (home: Place, number: number, before: Before): Query => ({
  text: CONVERSATION,
  variables: {
    owner: home.owner,
    name: home.name,
    number,
    ...(before.reviews !== null && { reviews: before.reviews }),
    ...(before.threads !== null && { threads: before.threads }),
  },
});

/** A pull request, who the token belongs to, and objects. */
export const openingQuery = (home: Place, number: number, lookups: readonly Lookup[]): Query => ({
  text: compose(lookups, '$number: Int!', 'viewer { login }\n', `nameWithOwner\n${PULL}`),
  variables: { owner: home.owner, name: home.name, number, ...expressionsOf(lookups) },
});
