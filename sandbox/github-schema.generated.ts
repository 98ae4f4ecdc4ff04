// Made by scripts/contract.mjs from @octokit/graphql-schema 15.26.1.
export const GITHUB_SCHEMA = `
type Query {
  repository(name: String!, owner: String!): Repository
  viewer: User!
}

type Mutation {
  deletePullRequestReviewComment(input: DeletePullRequestReviewCommentInput!): DeletePullRequestReviewCommentPayload
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  updatePullRequestReviewComment(input: UpdatePullRequestReviewCommentInput!): UpdatePullRequestReviewCommentPayload
}

input UpdatePullRequestReviewCommentInput {
  body: String!
  pullRequestReviewCommentId: ID!
}

type UpdatePullRequestReviewCommentPayload {
  pullRequestReviewComment: PullRequestReviewComment
}

input DeletePullRequestReviewCommentInput {
  id: ID!
}

type DeletePullRequestReviewCommentPayload {
  pullRequestReviewComment: PullRequestReviewComment
}

input MinimizeCommentInput {
  classifier: ReportedContentClassifiers!
  subjectId: ID!
}

type MinimizeCommentPayload {
  minimizedComment: Minimizable
}

interface Minimizable {
  isMinimized: Boolean!
  minimizedReason: String
}

type Repository {
  defaultBranchRef: Ref
  nameWithOwner: String!
  object(expression: String): GitObject
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, first: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
}

input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}

type PullRequestConnection {
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestChangedFileConnection {
  nodes: [PullRequestChangedFile]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestChangedFile {
  changeType: PatchStatus!
  path: String!
}

type PullRequestReviewThreadConnection {
  nodes: [PullRequestReviewThread]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestReviewThread {
  comments(after: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  id: ID!
  isOutdated: Boolean!
  isResolved: Boolean!
  line: Int
  path: String!
  startLine: Int
}

type PullRequestReviewCommentConnection {
  nodes: [PullRequestReviewComment]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestReviewComment implements Minimizable {
  author: Actor
  body: String!
  fullDatabaseId: BigInt
  id: ID!
  isMinimized: Boolean!
  line: Int
  minimizedReason: String
  originalCommit: Commit
  outdated: Boolean!
  path: String!
  startLine: Int
}

type PullRequest {
  author: Actor
  baseRef: Ref
  baseRefName: String!
  baseRefOid: GitObjectID!
  changedFiles: Int!
  createdAt: DateTime!
  files(after: String, first: Int): PullRequestChangedFileConnection
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  id: ID!
  isCrossRepository: Boolean!
  isDraft: Boolean!
  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  number: Int!
  reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  reviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  state: PullRequestState!
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

type PullRequestReview implements Minimizable {
  author: Actor
  authorCanPushToRepository: Boolean!
  body: String!
  commit: Commit
  databaseId: Int
  fullDatabaseId: BigInt
  id: ID!
  isMinimized: Boolean!
  minimizedReason: String
  state: PullRequestReviewState!
  url: URI!
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
  committedDate: DateTime!
  oid: GitObjectID!
  parents(first: Int): CommitConnection!
}

type CommitConnection {
  totalCount: Int!
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

enum ReportedContentClassifiers {
  ABUSE
  DUPLICATE
  OFF_TOPIC
  OUTDATED
  RESOLVED
  SPAM
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

enum OrderDirection {
  ASC
  DESC
}

enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}

enum PatchStatus {
  ADDED
  CHANGED
  COPIED
  DELETED
  MODIFIED
  RENAMED
}

scalar BigInt

scalar GitObjectID

scalar DateTime

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}

scalar URI
`;
