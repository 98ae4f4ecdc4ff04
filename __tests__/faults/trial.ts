import { expect } from '@jest/globals';
import type { Fault } from '../../sandbox/faults.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { answerPull } from '../../src/answer.ts';
import { check } from '../../src/check.ts';
import type { SourceError } from '../../src/model/errors.ts';
import type { Report } from '../../src/model/report.ts';
import type { Outcome } from '../../src/publish/review.ts';
import { type ApiAddress, type ConnectOptions, connect } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import { DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { assertContract } from '../contract/contract.ts';
import { type Content, TestRepository } from '../sandbox/repository.ts';

const BRANCH = 'bep/1000-node-labels';
/** A draft cannot become implemented: one finding, and one review. */
const ILLEGAL = { [DOCUMENT]: nodeLabels('Implemented', '26.4.0'), [REGISTRY]: readme('Implemented') };

type Files = Readonly<Record<string, Content>>;

/** What a run in this process came to: a report, or why there is none. */
export interface Run {
  readonly report: Report | null;
  readonly outcome: Outcome | null;
  readonly error: SourceError | null;
  /** Lines that explain a waiting job. */
  readonly told: readonly string[];
  /** Requests that arrived, those included that met a fault. */
  readonly asked: number;
}

/** One pull request on a GitHub that fails as a test wants it. A second of waiting is a millisecond here. */
export class Trial {
  readonly repository: TestRepository;
  readonly sandbox: Sandbox;
  readonly number: number;
  #arrived = 0;

  private constructor(repository: TestRepository, sandbox: Sandbox, number: number) {
    this.repository = repository;
    this.sandbox = sandbox;
    this.number = number;
    sandbox.before(() => {
      this.#arrived += 1;
    });
  }

  static async open(
    options: Partial<SandboxOptions> & { readonly base?: Files; readonly files?: Files } = {},
  ): Promise<Trial> {
    const { base = {}, files = ILLEGAL, ...others } = options;
    const repository = new TestRepository();
    repository.commit('main', { ...FILES, ...base });
    repository.commit(BRANCH, files);
    const sandbox = await startSandbox({ repository: repository.path, owner: 'acme', name: 'thing', ...others });
    const number = sandbox.openPull({ title: 'Node labels', branch: BRANCH, base: 'main', author: 'ada' });
    return new Trial(repository, sandbox, number);
  }

  fail(when: Fault['when'], answer: Fault['answer'], times = 1): void {
    this.sandbox.fail({ when, answer, times });
  }

  /** Judges, and answers where that is wanted. */
  async run(
    options: ConnectOptions & {
      readonly answers?: boolean;
      readonly address?: ApiAddress;
      readonly number?: number;
    } = {},
  ): Promise<Run> {
    const { answers = false, address = this.sandbox, number = this.number, ...others } = options;
    const told: string[] = [];
    this.#arrived = 0;
    const name = { owner: 'acme', name: 'thing', number, base: 'main' };
    const api = connect('secret', address, { second: 1, tell: (line) => told.push(line), ...others });
    const source = githubSource(api, { kind: 'pull', ...name });
    const end = (run: Partial<Run>): Run => ({
      ...{ report: null, outcome: null, error: null, told, asked: this.#arrived },
      ...run,
    });
    try {
      const report = await check({ source, process: null, today: '2026-11-21', failOn: 'error' });
      if (!answers) return end({ report });
      const links = { repositoryUrl: 'https://github.example/acme/thing', summaryUrl: null };
      const manner = { review: 'comment', inline: 'suggestions' } as const;
      return end({ report, outcome: await answerPull({ api, source, name, report }, links, manner) });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'SourceError')) throw error;
      return end({ error: error as SourceError });
    }
  }

  async close(): Promise<void> {
    await this.sandbox.close();
    assertContract(this.sandbox.requests);
    this.repository.remove();
  }
}

/** The run came to its verdict, after so many requests more than usual. */
export function expectVerdict({ report, error, asked }: Run, more: number): void {
  expect(error).toBeNull();
  expect(report?.verdict).toBe('fail');
  expect(report?.findings.map(({ rule }) => rule)).toContain('status-transition');
  expect(asked).toBe(3 + more);
}

/** There is no report, and a sentence that says why and what to do. */
export function expectSentence({ report, error }: Run, message: string | RegExp, hint: string | RegExp): void {
  expect(report).toBeNull();
  expect(error?.message).toMatch(message);
  expect(error?.hint).toMatch(hint);
  expect(error?.message).toMatch(/\.$/);
}
