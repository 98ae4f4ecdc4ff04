import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { shows } from '../support/shows.ts';
import type { Run } from './runner.ts';
import { workspaceStage } from './workspace.ts';

const stage = workspaceStage();
const { workspace } = stage;

const onPull = (file: string): Promise<Run> => stage.onPull({ 'sarif-file': file });

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
    const run = await stage.onSchedule({ 'sarif-file': 'audit.sarif' });
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
