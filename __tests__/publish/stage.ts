import type { RecordedRequest, Sandbox, SandboxOptions } from '../../sandbox/server.ts';
import { startSandbox } from '../../sandbox/server.ts';
import type { Thread } from '../../sandbox/threads.ts';
import { answerPull, type Manner } from '../../src/answer.ts';
import { check } from '../../src/check.ts';
import { REVIEW_MARKER } from '../../src/model/conversation.ts';
import type { Report } from '../../src/model/report.ts';
import type { Outcome } from '../../src/publish/review.ts';
import { type Connection, connect } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import { FILES } from '../action/proposals.ts';
import { assertContract } from '../contract/contract.ts';
import { type Content, TestRepository } from '../sandbox/repository.ts';

export const VIEWER = 'github-actions[bot]';
export const BRANCH = 'bep/1000-node-labels';
const LINKS = { repositoryUrl: 'https://github.example/acme/thing', summaryUrl: null };

type Files = Readonly<Record<string, Content>>;
type Api = Pick<Sandbox, 'url' | 'graphqlUrl'>;

export interface Judged {
  readonly report: Report;
  readonly outcome: Outcome;
}

export interface Setting {
  readonly manner?: Partial<Manner>;
  readonly api?: Api;
  /** Lets a test stand between the gate and the API. */
  readonly through?: (api: Connection) => Connection;
}

/** The look at what stands on the pull request, right before something is written or right after. */
export const isLook = ({ body }: Pick<RecordedRequest, 'body'>): boolean =>
  JSON.stringify(body ?? '').includes('$threads');

/** Whether a request changes anything. */
export const isWrite = ({ method, path, body }: Pick<RecordedRequest, 'method' | 'path' | 'body'>): boolean =>
  method === 'PUT' || (method === 'POST' && (path !== '/graphql' || JSON.stringify(body).includes('"mutation')));

/** One pull request on a sandbox, judged and answered as the Action does it, in this process. */
export class Stage {
  readonly repository: TestRepository;
  readonly sandbox: Sandbox;
  readonly number: number;

  private constructor(repository: TestRepository, sandbox: Sandbox, number: number) {
    this.repository = repository;
    this.sandbox = sandbox;
    this.number = number;
  }

  static async open(
    files: Files,
    { base = {}, draft = false, ...options }: Partial<SandboxOptions> & { base?: Files; draft?: boolean } = {},
  ): Promise<Stage> {
    const repository = new TestRepository();
    repository.commit('main', { ...FILES, ...base });
    repository.commit(BRANCH, files);
    const sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing', ...options });
    const number = sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada', draft });
    return new Stage(repository, sandbox, number);
  }

  push(files: Files): void {
    this.repository.commit(BRANCH, files);
  }

  /** One run of the gate, up to its answer. */
  async judge({ manner = {}, api = this.sandbox, through = (same) => same }: Setting = {}): Promise<Judged> {
    const name = { owner: 'acme', name: 'thing', number: this.number, base: 'main' };
    const connection = through(connect('secret', api, { second: 0 }));
    const source = githubSource(connection, { kind: 'pull', ...name });
    const report = await check({ source, process: null, today: '2026-11-21', failOn: 'error' });
    const usual: Manner = { review: 'comment', inline: 'suggestions' };
    const outcome = await answerPull({ api: connection, source, name, report }, LINKS, { ...usual, ...manner });
    return { report, outcome };
  }

  get pull() {
    const pull = this.sandbox.pulls[this.number - 1];
    if (pull === undefined) throw new Error('there is no pull request');
    return pull;
  }

  /** Reviews of the gate that speak. */
  get summaries() {
    return this.pull.reviews.filter(({ author, body }) => author === VIEWER && body.startsWith(REVIEW_MARKER));
  }

  /** Comments of the gate beside lines that are there and not folded. */
  get comments(): Thread[] {
    return this.pull.threads.filter(({ comments: [first] }) => first?.author === VIEWER && first.minimized === null);
  }

  get bodies(): string[] {
    return this.comments.map(({ comments: [first] }) => first?.body ?? '');
  }

  /** The requests that this does. */
  async requestsOf(run: () => Promise<unknown>): Promise<{ reads: number; writes: string[] }> {
    const before = this.sandbox.requests.length;
    await run();
    const made = this.sandbox.requests.slice(before);
    const writes = made.filter(isWrite).map(({ method, path }) => `${method} ${path.replace(/\/\d{5,}/g, '/N')}`);
    return { reads: made.length - writes.length, writes };
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    assertContract(this.sandbox.requests);
    this.repository.remove();
  }
}
