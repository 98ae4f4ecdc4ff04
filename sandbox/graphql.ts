import { buildSchema, type DocumentNode, execute, GraphQLError, parse, Source, validate } from 'graphql';
import { connection, type Slice } from './connection.ts';
import { actorOf, conversationNode } from './conversation.ts';
import type { Commit, Git, TreeEntry } from './git.ts';
import { GITHUB_SCHEMA } from './github-schema.generated.ts';
import { mutations } from './mutations.ts';
import { fileNode, type PullFilter, pullList } from './open-pulls.ts';
import type { Answer, Repository } from './operation.ts';
import type { Pull } from './pulls.ts';
import { Refusal } from './refusal.ts';
import { TypedError } from './typed-error.ts';

/** GitHub cuts the text of a blob here and says `isTruncated`. */
export const MAX_TEXT_BYTES = 512_000;
/** Where git, too, looks for a NUL. */
const SNIFFED_BYTES = 8000;

/** Much like a client's first query: what it needs is compiled and read once it has been answered. */
const WARM_UP = `query ($owner: String!, $name: String!, $number: Int!, $root: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { author { login } changedFiles reviews(last: 1) { nodes { body author { login } } } }
    object(expression: $root) { ... on Tree { ...folder } }
  }
}
fragment folder on Tree { entries { name path type mode oid object { ... on Tree { entries { name type } } } } }`;

type Node = Readonly<Record<string, unknown>>;

function blobNode(git: Git, oid: string): Node {
  const content = async () => (await git.object(oid))?.content ?? Buffer.alloc(0);
  const isBinary = async () => (await content()).subarray(0, SNIFFED_BYTES).includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: async () => (await content()).length,
    isBinary,
    isTruncated: async () => (await content()).length > MAX_TEXT_BYTES,
    text: async () => ((await isBinary()) ? null : (await content()).toString('utf8', 0, MAX_TEXT_BYTES)),
  };
}

function treeNode(git: Git, oid: string, path: string): Node {
  const entries = async () =>
    (await git.tree(oid)).map((entry) => {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const { name, type, mode } = entry;
      return { name, type, mode, oid: entry.oid, path: below, object: () => objectNode(git, entry, below) };
    });
  return { __typename: 'Tree', oid, entries };
}

/** What an id names that is no commit. */
async function anyNode(git: Git, oid: string): Promise<Node | null> {
  const object = await git.object(oid);
  return object?.type === 'blob' || object?.type === 'tree' ? objectNode(git, { type: object.type, oid }, '') : null;
}

/** A submodule's commit is not in the repository: its entry has no object. */
function objectNode(git: Git, entry: Pick<TreeEntry, 'type' | 'oid'>, path: string): Node | null {
  if (entry.type === 'blob') return blobNode(git, entry.oid);
  return entry.type === 'tree' ? treeNode(git, entry.oid, path) : null;
}

const commitNode = ({ oid, committer, parents }: Commit): Node => ({
  __typename: 'Commit',
  oid,
  committedDate: `${committer.date.toISOString().slice(0, 19)}Z`,
  parents: (slice: Slice) =>
    connection(
      parents.map((parent) => ({ oid: parent })),
      slice,
    ),
});

/** Resolves `REVISION`, `REVISION:PATH` and ids of any object. Within one request a revision stays the same commit. */
function objectsOf(git: Git): (expression: string | null | undefined) => Promise<Node | null> {
  const commits = new Map<string, ReturnType<Git['commit']>>();
  return async (expression) => {
    const [, revision = '', path] = /^([^:]*)(?::(.*))?$/s.exec(expression ?? '') ?? [];
    const reading = commits.get(revision) ?? git.commit(revision);
    commits.set(revision, reading);
    const commit = await reading;
    if (path === undefined) return commit === null ? anyNode(git, revision) : commitNode(commit);
    if (commit === null) return null;
    const entry = await git.entry(commit.tree, path);
    return entry === null ? null : objectNode(git, entry, path.replace(/\/$/, ''));
  };
}

async function pullNode(repository: Repository, pull: Pull, home: Node): Promise<Node> {
  const { head, base, tip } = await repository.pulls.revisions(pull);
  const changed = async () => (await repository.comparisons.between(tip.oid, head.oid))?.files ?? [];
  return {
    number: pull.number,
    title: pull.title,
    isDraft: pull.draft,
    state: pull.state.toUpperCase(),
    author: actorOf(pull.author),
    headRefName: pull.branch,
    headRefOid: head.oid,
    headRepository: pull.headRepository === null ? null : { ...home, nameWithOwner: pull.headRepository },
    baseRefName: pull.base,
    baseRefOid: base.oid,
    baseRef: { name: pull.base, target: { __typename: 'Commit', oid: tip.oid } },
    changedFiles: async () => (await changed()).length,
    files: async (slice: Slice) => connection((await changed()).map(fileNode), slice),
    ...conversationNode(repository, pull),
  };
}

function queryNode(repository: Repository): Node {
  const fullName = `${repository.owner}/${repository.name}`;
  const objectOf = objectsOf(repository.git);
  const home: Node = {
    nameWithOwner: fullName,
    object: ({ expression }: { expression?: string | null }) => objectOf(expression),
    pullRequests: (filter: PullFilter) =>
      pullList(repository.pulls.all, filter, (pull) => pullNode(repository, pull, home)),
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find(number);
      if (pull !== null) return pullNode(repository, pull, home);
      throw new TypedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
  };
  return {
    viewer: { login: repository.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() === fullName.toLowerCase()) return home;
      throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
  };
}

const answerOf = (error: GraphQLError): Node => {
  const { originalError, message, path, locations } = error;
  const typed = originalError instanceof TypedError ? originalError : error instanceof TypedError ? error : null;
  return { ...(typed && { type: typed.type }), ...(path && { path }), ...(locations && { locations }), message };
};

/** GitHub's GraphQL endpoint for one repository, over GitHub's own schema. */
export class GraphqlEndpoint {
  readonly #repository: Repository;
  readonly #schema = buildSchema(GITHUB_SCHEMA, { assumeValid: true });
  /** Queries as parsed, or what is wrong with them: a client sends the same ones again. */
  readonly #documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Answers one request; like GitHub with status 200, errors in the query included. */
  async answer(request: unknown, authorized: boolean): Promise<Answer> {
    if (!authorized) {
      const refusal = new Refusal(401, 'This endpoint requires you to be authenticated.');
      return {
        status: 401,
        body: refusal.answer('graphql/guides/forming-calls-with-graphql#authenticating-with-graphql'),
      };
    }
    const { query, variables, operationName } = (request ?? {}) as Node;
    if (typeof query !== 'string')
      return {
        status: 200,
        body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] },
      };
    const document = this.#document(query);
    if (!('kind' in document)) return { status: 200, body: { errors: document.map(answerOf) } };
    const { data, errors } = await execute({
      schema: this.#schema,
      document,
      rootValue: { ...queryNode(this.#repository), ...mutations(this.#repository) },
      variableValues: variables as Node | null,
      operationName: operationName as string | null,
    });
    return {
      status: 200,
      body: { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(answerOf) }) },
    };
  }

  /** Answers a query about the pull request before anybody asks: the first real one is answered sooner. */
  async warmUp({ number, base }: Pull): Promise<void> {
    const { owner, name } = this.#repository;
    await this.answer({ query: WARM_UP, variables: { owner, name, number, root: `refs/heads/${base}:` } }, true);
  }

  #document(query: string): DocumentNode | readonly GraphQLError[] {
    const known = this.#documents.get(query) ?? this.#parse(query);
    this.#documents.set(query, known);
    return known;
  }

  #parse(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = parse(new Source(query));
      const errors = validate(this.#schema, document);
      return errors.length === 0 ? document : errors;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
