/**
 * Reduces GitHub's published descriptions to what the gate uses, as data for the sandbox and the contract checker.
 * The packages are too large to depend on. In the repository, or in any folder that is named as the argument:
 *
 *     npm install --no-save @octokit/openapi @octokit/graphql-schema && node scripts/contract.mjs [FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print } from 'graphql';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /orgs/{org}/teams/{team_slug}',
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
];

/** What GitHub answers to any operation, described or not: 401, 404, 5xx. */
const ERROR = 'basic-error';

/** Where GitHub answers null and its description does not say so: the fork of a pull request may be deleted. */
const NULLABLE = [
  ['pull-request', 'head', 'repo'],
  ['pull-request-simple', 'head', 'repo'],
];

/** Properties that GitHub answers with and its description does not name. */
const UNNAMED = {
  'validation-error': { status: { type: 'string' } },
  'validation-error-simple': { status: { type: 'string' } },
};

/** Fields by type, with the arguments that are used. Scalars and enumerations come along. */
const TYPES = {
  Query: ['repository(owner,name)', 'viewer'],
  Mutation: [
    'updatePullRequestReviewComment(input)',
    'deletePullRequestReviewComment(input)',
    'minimizeComment(input)',
  ],
  UpdatePullRequestReviewCommentInput: ['pullRequestReviewCommentId', 'body'],
  UpdatePullRequestReviewCommentPayload: ['pullRequestReviewComment'],
  DeletePullRequestReviewCommentInput: ['id'],
  DeletePullRequestReviewCommentPayload: ['pullRequestReviewComment'],
  MinimizeCommentInput: ['subjectId', 'classifier'],
  MinimizeCommentPayload: ['minimizedComment'],
  Minimizable: ['isMinimized', 'minimizedReason'],
  Repository: [
    'nameWithOwner',
    'defaultBranchRef',
    'pullRequest(number)',
    'pullRequests(first,after,states,baseRefName,orderBy)',
    'object(expression)',
  ],
  IssueOrder: ['field', 'direction'],
  PullRequestConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestChangedFileConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestChangedFile: ['path', 'changeType'],
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReviewThread: [
    'id',
    'isOutdated',
    'isResolved',
    'path',
    'line',
    'startLine',
    'comments(first,last,after)',
  ],
  PullRequestReviewCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReviewComment: [
    'id',
    'fullDatabaseId',
    'author',
    'body',
    'isMinimized',
    'minimizedReason',
    'originalCommit',
    'outdated',
    'path',
    'line',
    'startLine',
  ],
  PullRequest: [
    'id',
    'number',
    'title',
    'state',
    'createdAt',
    'isCrossRepository',
    'isDraft',
    'author',
    'headRefName',
    'headRefOid',
    'headRepository',
    'baseRefName',
    'baseRefOid',
    'baseRef',
    'changedFiles',
    'reviews(first,last,after,before)',
    'latestOpinionatedReviews(first,last,after,before)',
    'reviewThreads(first,last,after,before)',
    'files(first,after)',
  ],
  Ref: ['name', 'target'],
  PullRequestReviewConnection: ['nodes', 'pageInfo', 'totalCount'],
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  PullRequestReview: [
    'id',
    'databaseId',
    'fullDatabaseId',
    'author',
    'authorCanPushToRepository',
    'body',
    'commit',
    'state',
    'url',
    'isMinimized',
    'minimizedReason',
  ],
  Actor: ['login'],
  User: ['login'],
  Bot: ['login'],
  GitObject: ['oid'],
  Commit: ['oid', 'committedDate', 'parents(first)'],
  CommitConnection: ['totalCount'],
  Tree: ['oid', 'entries'],
  TreeEntry: ['name', 'path', 'type', 'mode', 'oid', 'object'],
  Blob: ['oid', 'text', 'isBinary', 'isTruncated', 'byteSize'],
};

const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'deprecated']);

const folder = process.argv[2] ?? '.';
const read = (path) => readFileSync(join(folder, 'node_modules/@octokit', path), 'utf8');
const versionOf = (name) => `@octokit/${name} ${JSON.parse(read(`${name}/package.json`)).version}`;

/** OpenAPI 3.0 says `nullable`, JSON Schema has a type for it. */
function orNull(schema) {
  if (schema.$ref !== undefined || schema.oneOf !== undefined)
    return { oneOf: [...(schema.oneOf ?? [schema]), { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** The schema as JSON Schema without prose; the names of schemas that it refers to are added to `wanted`. */
function reduce(schema, wanted) {
  if (Array.isArray(schema)) return schema.map((item) => reduce(item, wanted));
  if (schema === null || typeof schema !== 'object') return schema;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1);
    wanted.add(name);
    return { $ref: `#/$defs/${name}` };
  }
  const { nullable, properties, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key]) => !PROSE.has(key) && !key.startsWith('x-') && key !== 'default');
  const reduced = Object.fromEntries(kept.map(([key, value]) => [key, reduce(value, wanted)]));
  if (properties !== undefined) reduced.properties = mapValues(properties, (value) => reduce(value, wanted));
  return nullable ? orNull(reduced) : reduced;
}

function reduceRest(api) {
  const wanted = new Set([ERROR]);
  const resolve = (node) =>
    node.$ref === undefined
      ? node
      : node.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], api);
  const contentOf = (node) => {
    const schema = resolve(node).content?.['application/json']?.schema;
    return schema === undefined ? null : reduce(schema, wanted);
  };
  const operations = OPERATIONS.map((operation) => {
    const [method, path] = operation.split(' ');
    const described = api.paths[path]?.[method.toLowerCase()];
    if (described === undefined) throw new Error(`GitHub describes no ${operation}.`);
    const parameters = described.parameters.map(resolve).map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: reduce(schema, wanted),
    }));
    const body = described.requestBody === undefined ? null : contentOf(described.requestBody);
    return { method, path, parameters, body, responses: mapValues(described.responses, contentOf) };
  });
  const schemas = {};
  for (const name of wanted) schemas[name] = reduce(api.components.schemas[name], wanted);
  for (const [name, properties] of Object.entries(UNNAMED)) Object.assign(schemas[name].properties, properties);
  for (const [name, ...path] of NULLABLE) {
    const owner = path.slice(0, -1).reduce((at, key) => at.properties[key], schemas[name]).properties;
    owner[path.at(-1)] = orNull(owner[path.at(-1)]);
  }
  return { operations, schemas };
}

/** One operation or schema a line, so that an update of the description can be reviewed. */
function formatRest({ operations, schemas }) {
  const lines = (items) => items.join(',\n');
  const defs = Object.entries(schemas).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`);
  return `{"source":"${versionOf('openapi')}",
"operations":[
${lines(operations.map((operation) => JSON.stringify(operation)))}
],"$defs":{
${lines(defs)}
}}
`;
}

const LEAVES = new Set([Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION]);
const namedType = (type) => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The definition without prose and directives, and of its fields those with a name in `fields`. */
function reduceType(definition, fields) {
  const bare = (node) => ({ ...node, description: undefined, directives: [] });
  const arguments_ = new Map(fields.map((field) => [field.split('(')[0], field.match(/\w+/g).slice(1)]));
  const kept = definition.fields.filter(({ name }) => arguments_.has(name.value));
  if (kept.length !== fields.length) throw new Error(`GitHub's ${definition.name.value} lacks a field of ${fields}.`);
  return {
    ...bare(definition),
    interfaces: definition.interfaces?.filter(({ name }) => name.value in TYPES),
    fields: kept.map((field) => {
      const used = arguments_.get(field.name.value);
      if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return bare(field);
      return { ...bare(field), arguments: field.arguments.filter(({ name }) => used.includes(name.value)).map(bare) };
    }),
  };
}

function reduceGraphql(sdl) {
  const published = new Map(parse(sdl).definitions.map((definition) => [definition.name?.value, definition]));
  const kept = Object.entries(TYPES).map(([name, fields]) => reduceType(published.get(name), fields));
  const mentioned = kept.flatMap(({ fields }) => [
    ...fields.map(({ type }) => namedType(type)),
    ...fields.flatMap((field) => (field.arguments ?? []).map(({ type }) => namedType(type))),
  ]);
  for (const name of new Set(mentioned)) {
    const definition = published.get(name);
    if (definition === undefined || name in TYPES) continue;
    if (!LEAVES.has(definition.kind)) throw new Error(`${name} is used, and TYPES does not list its fields.`);
    const values = definition.values?.map((value) => ({ ...value, description: undefined, directives: [] }));
    kept.push({ ...definition, description: undefined, directives: [], ...(values && { values }) });
  }
  const reduced = print({ kind: Kind.DOCUMENT, definitions: kept });
  buildSchema(reduced);
  return reduced;
}

const rest = formatRest(reduceRest(JSON.parse(read('openapi/generated/api.github.com.json'))));
const sdl = reduceGraphql(read('graphql-schema/schema.graphql'));

const target = (name) => new URL(`../sandbox/${name}`, import.meta.url);
writeFileSync(target('github-rest.generated.json'), rest);
writeFileSync(
  target('github-schema.generated.ts'),
  `// Made by scripts/contract.mjs from ${versionOf('graphql-schema')}.
export const GITHUB_SCHEMA = \`
${sdl}
\`;
`,
);
