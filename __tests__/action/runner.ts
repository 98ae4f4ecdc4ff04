import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import * as esbuild from 'esbuild';
import { inputVariables } from '../../sandbox/inputs.ts';
import { pullPayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { options as bundleOptions } from '../../scripts/build.mjs';

/** What a run of the Action leaves behind. */
export interface Run {
  readonly exitCode: number;
  /** Standard output, which the runner reads line by line. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Job {
  readonly api: Pick<Sandbox, 'url' | 'graphqlUrl'>;
  /** The pull request that the event is about; for another event, see `payload`. */
  readonly number?: number;
  readonly event?: string;
  /** What GitHub sends with the event; that of a push to the pull request otherwise. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly base?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** `name<<delimiter`, the value's lines, the delimiter: how `@actions/core` writes outputs. */
function outputsIn(file: string): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(/^(.+?)<<(\S+)\n(.*?)\n?\2$/gms);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

/** Node prints the line of an error, which in a bundle is the whole bundle. */
const clipped = (log: string): string =>
  log
    .split('\n')
    .map((line) => line.slice(0, 2000))
    .join('\n');

/** The Action, bundled from the sources as it ships, and started as the runner starts it. */
export class ActionRunner {
  readonly folder = mkdtempSync(join(tmpdir(), 'proposal-gate-action-'));
  #runs = 0;

  async build(): Promise<void> {
    const outfile = join(this.folder, 'index.mjs');
    await esbuild.build({ ...bundleOptions({ entry: 'src/action.ts' }), write: true, outfile });
  }

  run({ api, number = 0, event = 'pull_request', payload, base = 'main', inputs = {}, env = {} }: Job): Promise<Run> {
    this.#runs += 1;
    const file = (name: string, text = ''): string => {
      const path = join(this.folder, `${this.#runs}-${name}`);
      writeFileSync(path, text);
      return path;
    };
    const summary = file('summary.md');
    const output = file('output.txt');
    const sent = payload ?? pullPayload({ repository: 'acme/thing' }, { number, base });
    const options = {
      env: {
        PATH: process.env.PATH,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: api.url,
        GITHUB_GRAPHQL_URL: api.graphqlUrl,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'acme/thing',
        GITHUB_RUN_ID: '77',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(sent)),
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: this.folder,
        ...inputVariables({ token: 'secret', ...inputs }),
        ...env,
      },
    };
    return new Promise((resolve) => {
      execFile(process.execPath, [join(this.folder, 'index.mjs')], options, (error, stdout, stderr) => {
        // Ended by a signal, a process has no code.
        const exitCode = error === null ? 0 : Number(error.code ?? 128);
        const read = (path: string): string => readFileSync(path, 'utf8');
        resolve({ exitCode, log: clipped(stdout + stderr), summary: read(summary), outputs: outputsIn(output) });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The Action for the tests of a file. Each run is a process of its own, and takes its time on a busy machine. */
export function builtAction(): ActionRunner {
  jest.setTimeout(60_000);
  const action = new ActionRunner();
  beforeAll(() => action.build());
  afterAll(() => action.remove());
  return action;
}
