import { createServer, type IncomingMessage } from 'node:http';
import { Answers } from './answers.ts';
import { Comparisons } from './comparison.ts';
import { type Delivery, type FailedRequest, type Fault, Faults } from './faults.ts';
import { Git } from './git.ts';
import { GraphqlEndpoint } from './graphql.ts';
import type { ActionsPermission, Repository } from './operation.ts';
import { People, type Role, type Team } from './people.ts';
import { type Notification, type Pull, type PullOptions, Pulls, type Review, type ReviewState } from './pulls.ts';
import { answerRest } from './rest.ts';
import { type Conclusion, type RunOptions, Runs, type WorkflowRun } from './runs.ts';
import type { InlineComment, Thread } from './threads.ts';
import { listen, parseBody, send } from './transport.ts';

export interface SandboxOptions {
  /** A git repository on disk, bare or not. */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  /** Who the token belongs to. */
  readonly login?: string;
  /** Whether its addresses are those of an Enterprise server: `/api/v3` and `/api/graphql`. */
  readonly isEnterprise?: boolean;
}

/** A request as it came and the answer that it got. Bodies are parsed JSON, null where there is none. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** A GitHub of one repository, on this machine only. */
export interface Sandbox {
  /** Base address of the REST API. */
  readonly url: string;
  readonly graphqlUrl: string;
  /** What was carried out, with the answers that GitHub gives, in their order. */
  readonly requests: readonly RecordedRequest[];
  /** What met a fault. */
  readonly failed: readonly FailedRequest[];
  /** Has something go wrong. */
  fail(fault: Fault): void;
  readonly pulls: readonly Pull[];
  /** In the order in which they began first. */
  readonly runs: readonly WorkflowRun[];
  /** Opens a pull request between two branches of the repository and returns its number. */
  openPull(options: PullOptions): number;
  /** Gives a pull request another title, or another base. */
  editPull(pull: number, change: Partial<Pick<Pull, 'title' | 'base'>>): void;
  /** What becomes of a merged one in git is the caller's. */
  closePull(pull: number, state: 'closed' | 'merged'): void;
  /** What people who watch the pull requests were told about. */
  readonly notifications: readonly Notification[];
  /** Reviews as somebody else. */
  addReview(
    pull: number,
    review: { author: string; body: string; state?: ReviewState; comments?: readonly InlineComment[] },
  ): Promise<Review>;
  /** Closes a conversation beside a line, as somebody else. */
  resolve(pull: number, thread: number): void;
  /** Says something below a comment, as somebody else; the thread is counted from the first one that is there. */
  replyTo(pull: number, thread: number, reply: { author: string; body: string }): void;
  /** Takes back what somebody said, as a maintainer does. */
  dismissReview(pull: number, review: Review): void;
  /** What somebody may do in the repository; at first everybody may read. Null for an account that does not exist. */
  setRole(login: string, role: Role | null): void;
  /** A team of the repository's organization. */
  setTeam(team: Team): void;
  /** Makes a draft of a pull request, or ends it. */
  setDraft(pull: number, draft: boolean): void;
  /** What the token may do; at first it may write. */
  setPermission(permission: 'read' | 'write'): void;
  /** Whether the token may dismiss reviews; at first it may. */
  setDismissals(allowed: boolean): void;
  /** Waits before a request is looked at, so that two runs can be made to race. */
  before(hook: (request: Pick<RecordedRequest, 'method' | 'path' | 'body'>) => Promise<void> | void): void;
  /** What the token may do with workflow runs; at first it may have them run again. */
  setActionsPermission(permission: ActionsPermission): void;
  /** A workflow run for the pull request's head as it is now. */
  addRun(pull: number, run: RunOptions): Promise<WorkflowRun>;
  /** Ends a workflow run that is under way. */
  endRun(run: WorkflowRun, conclusion: NonNullable<Conclusion>): void;
  close(): Promise<void>;
}

/** Starts a local GitHub API over a git repository, which stays the truth: what is committed there is answered here. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { owner, name, login = 'github-actions[bot]', isEnterprise = false } = options;
  const git = new Git(options.repository);
  const comparisons = new Comparisons(git);
  const pulls = new Pulls(git, comparisons);
  const people = new People();
  const runs = new Runs();
  const requests: RecordedRequest[] = [];
  const faults = new Faults();
  const early: Promise<unknown>[] = [];
  let permission: 'read' | 'write' = 'write';
  let mayDismiss = true;
  let hook: Parameters<Sandbox['before']>[0] = () => {};
  let actions: ActionsPermission = 'write';
  const server = createServer();
  const origin = await listen(server);
  const answers = new Answers({ origin, owner, name });
  const repository: Repository = {
    origin,
    owner,
    name,
    login,
    permission: () => permission,
    mayDismiss: () => mayDismiss,
    actions: () => actions,
    git,
    comparisons,
    pulls,
    people,
    runs,
    answers,
  };
  const graphql = new GraphqlEndpoint(repository);

  const base = isEnterprise ? '/api' : '';
  const graphqlPath = `${base}/graphql`;
  const restPath = isEnterprise ? `${base}/v3` : '';

  const answer = async (request: IncomingMessage): Promise<Delivery | null> => {
    const { method = 'GET', headers, url: asked = '/' } = request;
    const isGraphql = method === 'POST' && asked === graphqlPath;
    if (!isGraphql && !asked.startsWith(`${restPath}/`)) return { status: 404, body: { message: 'Not Found' } };
    const path = isGraphql ? '/graphql' : asked.slice(restPath.length);
    const url = new URL(path, origin);
    const authorized = headers.authorization !== undefined;
    const { body, refusal } = await parseBody(request);
    await hook({ method, path, body });
    return faults.deliver({ method, path, body }, async () => {
      const given =
        refusal ??
        (isGraphql
          ? await graphql.answer(body, authorized)
          : await answerRest(repository, { method, url, body, authorized }));
      requests.push({ method, path, body, status: given.status, answer: given.body });
      return given;
    });
  };

  server.on('request', (request, response) => {
    answer(request).then(
      (given) => send(response, given),
      (error: unknown) => send(response, { status: 500, body: { message: `The sandbox failed: ${error}` } }),
    );
  });

  const opened = (number: number): Pull => {
    const pull = pulls.find(number);
    if (pull === null) throw new Error(`There is no pull request ${number}.`);
    return pull;
  };

  const threadOf = (number: number, index: number): Thread => {
    const thread = opened(number).threads[index];
    if (thread === undefined) throw new Error(`Pull request ${number} has no thread ${index}.`);
    return thread;
  };

  return {
    url: origin + restPath,
    graphqlUrl: origin + graphqlPath,
    requests,
    failed: faults.failed,
    fail(fault) {
      faults.plan(fault);
    },
    get pulls() {
      return pulls.all;
    },
    get runs() {
      return runs.all;
    },
    openPull(opening) {
      const pull = pulls.open({ headRepository: `${owner}/${name}`, ...opening });
      early.push(Promise.allSettled([pulls.comparison(pull), graphql.warmUp(pull)])); // soon somebody will ask
      return pull.number;
    },
    get notifications() {
      return pulls.notifications;
    },
    editPull(number, change) {
      pulls.edit(opened(number), change);
    },
    closePull(number, state) {
      pulls.close(opened(number), state);
    },
    async addReview(number, { author, body, state = 'COMMENTED', comments = [] }) {
      const pull = opened(number);
      const { head } = await pulls.revisions(pull);
      return pulls.addReview(pull, { author, body, state, commit: head.oid, comments });
    },
    resolve(number, index) {
      pulls.changeThread(opened(number), { ...threadOf(number, index), resolved: true });
    },
    replyTo(number, index, { author, body }) {
      pulls.reply(opened(number), threadOf(number, index), author, body);
    },
    setDismissals(allowed) {
      mayDismiss = allowed;
    },
    before(wanted) {
      hook = wanted;
    },
    dismissReview(number, review) {
      pulls.dismissReview(opened(number), review);
    },
    setRole(person, role) {
      people.setRole(person, role);
    },
    setTeam(team) {
      people.setTeam(team);
    },
    setDraft(number, draft) {
      pulls.setDraft(opened(number), draft);
    },
    setPermission(wanted) {
      permission = wanted;
    },
    setActionsPermission(wanted) {
      actions = wanted;
    },
    async addRun(number, run) {
      const { head } = await pulls.revisions(opened(number));
      return runs.add(opened(number), head.oid, run);
    },
    endRun(run, conclusion) {
      runs.end(run, conclusion);
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
      await Promise.all(early);
      await comparisons.settle();
      await git.close();
    },
  };
}
