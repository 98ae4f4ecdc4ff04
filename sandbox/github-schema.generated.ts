// Made by scripts/contract.mjs from @octokit/graphql-schema 15.26.1.
export const GITHUB_SCHEMA = `
type Query {
  repository(name: String!, owner: String!): Repository
  viewer: User!
}

type Repository {
  nameWithOwner: String!
  object(expression: String): GitObject
  pullRequest(number: Int!): PullRequest
}

type PullRequest {
  author: Actor
  baseRef: Ref
  baseRefName: String!
  baseRefOid: GitObjectID!
  changedFiles: Int!
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  isDraft: Boolean!
  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  number: Int!
  reviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  title: String!
}

type Ref {
  name: String!
  target: GitObject
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

type PullRequestReview {
  author: Actor
  authorCanPushToRepository: Boolean!
  body: String!
  databaseId: Int
  fullDatabaseId: BigInt
  state: PullRequestReviewState!
}

interface Actor {
  login: String!
}

type User implements Actor {
  login: String!
}

type Bot implements Actor {
  login: String!
}

interface GitObject {
  oid: GitObjectID!
}

type Commit implements GitObject {
  oid: GitObjectID!
}

type Tree implements GitObject {
  entries: [TreeEntry!]
  oid: GitObjectID!
}

type TreeEntry {
  mode: Int!
  name: String!
  object: GitObject
  oid: GitObjectID!
  path: String
  type: String!
}

type Blob implements GitObject {
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  oid: GitObjectID!
  text: String
}

scalar GitObjectID

scalar BigInt

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}
`;
