import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { schedulePayload } from '../../sandbox/payloads.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { FILES, note } from './notes.ts';
import { builtAction, type Run } from './runner.ts';

const action = builtAction();
const workspace = mkdtempSync(join(tmpdir(), 'proposal-gate-workspace-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

let repository: TestRepository;
let sandbox: Sandbox;
let main: string;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  main = repository.commit('main', FILES);
});

const env = { GITHUB_WORKSPACE: workspace };

/** A pull request with an illegal status, and a run for it. */
function onPull(file: string): Promise<Run> {
  repository.commit('topic', { 'notes/NOTE-0002-b.md': note('B', 'Gone') });
  const number = sandbox.openPull({ title: 'NOTE-0002: B', branch: 'topic', base: 'main', author: 'ada' });
  return action.run({ api: sandbox, number, inputs: { 'sarif-file': file }, env });
}

const sarifIn = (file: string) => JSON.parse(readFileSync(join(workspace, file), 'utf8')).runs[0];

shows(
  'queue',
  '`sarif-file` is set, and a pull request fails',
  'exit 1; the findings stand there for the next step, as does the version of the program',
  async () => {
    const run = await onPull('reports/pull.sarif');
    expect([run.exitCode, run.log]).toEqual([
      1,
      expect.stringMatching(/^The report for code scanning stands in reports\/pull\.sarif\.$/m),
    ]);
    const { tool, results, versionControlProvenance } = sarifIn('reports/pull.sarif');
    expect(tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
    expect(versionControlProvenance[0].repositoryUri).toBe('https://github.example/acme/thing');
    expect(results[0]).toMatchObject({
      level: 'error',
      baselineState: 'new',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'notes/NOTE-0002-b.md' } } }],
    });
  },
);

shows(
  'queue',
  '`sarif-file` is set, and a run is an audit',
  'the file stands there, compared with nothing',
  async () => {
    const run = await action.run({
      api: sandbox,
      event: 'schedule',
      payload: schedulePayload({ repository: 'acme/thing' }),
      inputs: { 'sarif-file': 'audit.sarif' },
      env: { ...env, GITHUB_SHA: main },
    });
    expect(run.exitCode).toBe(0);
    expect(JSON.stringify(sarifIn('audit.sarif'))).not.toContain('baselineState');
  },
);

shows(
  'queue',
  'the file for code scanning cannot be written',
  'exit 2 and a sentence: nobody uploads an old one. The review is there',
  async () => {
    writeFileSync(join(workspace, 'taken'), '');
    const run = await onPull('taken/pull.sarif');
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('The report for code scanning cannot be written to taken/pull.sarif: ');
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
  },
);
