import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputVariables } from './inputs.ts';
import { pullPayload } from './payloads.ts';
import type { Sandbox } from './server.ts';

export interface ActionRun {
  readonly sandbox: Sandbox;
  readonly repository: string;
  readonly pull: number;
  /** The Action's bundle. */
  readonly entry: string;
  /** A folder of this run: event, outputs, summary. */
  readonly folder: string;
  /** The Node that runs it; this process's own otherwise. */
  readonly node?: string;
}

export interface ActionResult {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
}

/** Starts the Action as GitHub's runner does: an event file, `INPUT_*` and `GITHUB_*` variables, and nothing else of this process. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const { sandbox, repository, pull, entry, folder, node = process.execPath } = run;
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const found = sandbox.pulls.find(({ number }) => number === pull);
  const event = pullPayload({ repository }, { ...found, number: pull });
  writeFileSync(at('event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const env = {
    PATH: process.env.PATH ?? '',
    ...inputVariables({ token: 'sandbox' }),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: sandbox.url,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    RUNNER_TEMP: folder,
  };
  const child = spawn(node, [entry], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, log: Buffer.concat(chunks).toString('utf8'), summary: readFileSync(at('summary'), 'utf8') };
}
