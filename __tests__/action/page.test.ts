import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { pushPayload } from '../../sandbox/payloads.ts';
import { shows } from '../support/shows.ts';
import type { Run } from './runner.ts';
import { PLACE, workspaceStage } from './workspace.ts';

const stage = workspaceStage();
const { workspace } = stage;

const audit = (file: string): Promise<Run> => stage.onSchedule({ 'page-file': file });

shows(
  'queue',
  '`page-file` is set, and a run is an audit',
  'the page stands there with every proposal and the past, and the JSON report has the months too',
  async () => {
    const run = await audit('site/board/index.html');
    expect([run.exitCode, run.log]).toEqual([
      0,
      expect.stringMatching(/^The page of all proposals stands in site\/board/m),
    ]);
    const page = readFileSync(join(workspace, 'site/board/index.html'), 'utf8');
    expect(page).toContain('NOTE-0001');
    expect(page).toContain('https://github.example/acme/thing');
    expect(page).toContain('<h2 id="history">');
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    expect(report.history.at(-1)).toMatchObject({ counts: { Draft: 1 } });
    expect(report.proposals[0]).toMatchObject({ authors: [], created: null, age: null, fields: {} });
  },
);

shows(
  'queue',
  '`page-file` is set, and a run is no audit',
  'a line in the log, no page, and the same verdict',
  async () => {
    const inputs = { 'page-file': 'none.html' };
    const onPull = await stage.onPull(inputs);
    const { main } = stage;
    const payload = pushPayload(PLACE, { ref: 'refs/tags/v1', before: main, after: main });
    const onTag = await stage.onEvent('push', payload, inputs);
    expect([onPull.exitCode, onTag.exitCode]).toEqual([1, 0]);
    for (const { log } of [onPull, onTag])
      expect(log).toMatch(/^A page is written by audits: this run has none to write\.$/m);
    expect(existsSync(join(workspace, 'none.html'))).toBe(false);
  },
);

shows(
  'queue',
  'the file of the page cannot be written',
  'exit 2 and a sentence: nobody publishes an old page. Summary and outputs are there',
  async () => {
    writeFileSync(join(workspace, 'taken'), '');
    const run = await audit('taken/index.html');
    expect(run.exitCode).toBe(2);
    expect(run.log).toContain('The page of all proposals cannot be written to taken/index.html: ');
    expect(run.outputs).toMatchObject({ verdict: 'pass' });
    expect(run.summary).toContain('1 proposal');
  },
);

shows('queue', '`page-file` is not set', 'an audit does not ask for the past', async () => {
  const before = stage.sandbox.requests.length;
  await audit('');
  expect(stage.sandbox.requests.length - before).toBe(3);
  expect(JSON.stringify(stage.sandbox.requests)).not.toContain('committedDate');
});
