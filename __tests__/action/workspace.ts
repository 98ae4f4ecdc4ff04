import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { schedulePayload } from '../../sandbox/payloads.ts';
import { eachInSandbox, type Scene } from '../support/sandboxed.ts';
import { FILES, note } from './notes.ts';
import { builtAction, type Job, type Run } from './runner.ts';

export const PLACE = { repository: 'acme/thing' };

type Inputs = NonNullable<Job['inputs']>;

/** Runs in the workspace of a job, which all tests of a file share; each test has notes and a sandbox of its own. */
export interface WorkspaceStage {
  readonly workspace: string;
  /** Of the test that runs. */
  readonly sandbox: Scene['sandbox'];
  /** The tip of its branch `main`. */
  readonly main: string;
  /** For a pull request with an illegal status. */
  onPull(inputs: Inputs): Promise<Run>;
  /** For another event, at the tip of `main`. */
  onEvent(event: string, payload: NonNullable<Job['payload']>, inputs: Inputs): Promise<Run>;
  /** For a day's audit. */
  onSchedule(inputs: Inputs): Promise<Run>;
}

export function workspaceStage(): WorkspaceStage {
  const action = builtAction();
  const workspace = mkdtempSync(join(tmpdir(), 'proposal-gate-workspace-'));
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));
  let scene: Scene;
  let main: string;
  eachInSandbox((opened) => {
    scene = opened;
    main = scene.repository.commit('main', FILES);
  });
  const run = (job: Omit<Job, 'api'>): Promise<Run> =>
    action.run({ api: scene.sandbox, ...job, env: { GITHUB_WORKSPACE: workspace, ...job.env } });
  const onEvent: WorkspaceStage['onEvent'] = (event, payload, inputs) =>
    run({ event, payload, inputs, env: { GITHUB_SHA: main } });
  return {
    workspace,
    get sandbox() {
      return scene.sandbox;
    },
    get main() {
      return main;
    },
    onPull(inputs) {
      scene.repository.commit('topic', { 'notes/NOTE-0002-b.md': note('B', 'Gone') });
      const pull = { title: 'NOTE-0002: B', branch: 'topic', base: 'main', author: 'ada' };
      return run({ number: scene.sandbox.openPull(pull), inputs });
    },
    onEvent,
    onSchedule: (inputs) => onEvent('schedule', schedulePayload(PLACE), inputs),
  };
}
