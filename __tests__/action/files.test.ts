import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inputVariables } from '../../sandbox/inputs.ts';
import { pushPayload } from '../../sandbox/payloads.ts';
import { removeOldFiles, writeSarif } from '../../src/action/files.ts';
import { type Inputs, readInputs } from '../../src/action/inputs.ts';
import { report } from '../reporters/reports.ts';
import { shows } from '../support/shows.ts';
import { PLACE, workspaceStage } from './workspace.ts';

const stage = workspaceStage();
let root: string;
let workspace: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'proposal-gate-files-'));
  workspace = join(root, 'workspace');
  mkdirSync(workspace);
  process.env.GITHUB_WORKSPACE = workspace;
  process.env.GITHUB_REPOSITORY = PLACE.repository;
});

afterEach(() => {
  delete process.env.GITHUB_WORKSPACE;
  delete process.env.GITHUB_REPOSITORY;
  rmSync(root, { recursive: true, force: true });
});

function inputs(path: string): Inputs {
  const given = inputVariables({ token: 'secret', 'sarif-file': path });
  Object.assign(process.env, given);
  const read = readInputs();
  for (const name of Object.keys(given)) delete process.env[name];
  return read;
}

shows(
  'queue',
  'a file of an earlier run stands in the workspace, and a run has nothing to judge or to audit',
  'it is removed: the next step uploads no old one',
  async () => {
    const old = ['old.sarif', 'old.html'].map((name) => join(stage.workspace, name));
    for (const file of old) writeFileSync(file, 'old');
    const { main } = stage;
    const payload = pushPayload(PLACE, { ref: 'refs/tags/v1', before: main, after: main });
    const run = await stage.onEvent('push', payload, { 'sarif-file': 'old.sarif', 'page-file': 'old.html' });
    expect([run.exitCode, ...old.map(existsSync)]).toEqual([0, false, false]);
  },
);

test('a link in the place of a file is replaced, and what it leads to stays', () => {
  const victim = join(root, 'victim');
  writeFileSync(victim, 'mine');
  symlinkSync('../victim', join(workspace, 'p.sarif'));
  writeSarif(report([]), inputs('p.sarif'));
  expect(readFileSync(victim, 'utf8')).toBe('mine');
  expect(JSON.parse(readFileSync(join(workspace, 'p.sarif'), 'utf8')).version).toBe('2.1.0');
  rmSync(join(workspace, 'p.sarif'));
  symlinkSync('../victim', join(workspace, 'p.sarif'));
  removeOldFiles(inputs('p.sarif'));
  expect([readFileSync(victim, 'utf8'), readdirSync(workspace)]).toEqual(['mine', []]);
});

test.each(['../elsewhere', '../nowhere'])(
  'nothing is written or removed through a folder that is a link to %s',
  (to) => {
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'p.sarif'), 'mine');
    symlinkSync(to, join(workspace, 'site'));
    for (const path of ['site/p.sarif', 'site/new/p.sarif'])
      for (const act of [() => removeOldFiles(inputs(path)), () => writeSarif(report([]), inputs(path))])
        expect(act).toThrow(`The report for code scanning cannot be written to ${path}: `);
    expect([readdirSync(root).sort(), readdirSync(elsewhere)]).toEqual([['elsewhere', 'workspace'], ['p.sarif']]);
    expect(readFileSync(join(elsewhere, 'p.sarif'), 'utf8')).toBe('mine');
  },
);

test('a link that stays in the workspace is followed', () => {
  mkdirSync(join(workspace, 'out'));
  symlinkSync('out', join(workspace, 'site'));
  writeSarif(report([]), inputs('site/p.sarif'));
  removeOldFiles(inputs('site/old.sarif'));
  expect(readdirSync(join(workspace, 'out'))).toEqual(['p.sarif']);
});
