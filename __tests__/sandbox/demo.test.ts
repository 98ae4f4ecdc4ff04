import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as esbuild from 'esbuild';
import { options } from '../../scripts/build.mjs';
import { at } from '../../scripts/project.mjs';

const BUNDLES = { 'index.js': 'src/action.ts', 'cli.js': 'src/cli/main.ts', 'demo.js': 'sandbox/demo.ts' };

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-gate-demo-test-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  copyFileSync(at('action.yml'), join(folder, 'action.yml'));
  await Promise.all(
    Object.entries(BUNDLES).map(([file, entry]) =>
      esbuild.build({ ...options({ entry }), write: true, outfile: join(folder, 'dist', file) }),
    ),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A home whose owner signs every commit, with a key that is not at hand, and has hooks and habits of their own. */
function oddHome(): string {
  const home = join(folder, 'home');
  mkdirSync(join(home, 'hooks'), { recursive: true });
  writeFileSync(join(home, 'hooks', 'pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const settings = [
    ['commit', 'gpgsign = true'],
    ['gpg', 'program = false'],
    ['core', `hooksPath = ${home}/hooks\n\tautocrlf = true`],
    ['init', 'defaultObjectFormat = sha256'],
  ];
  writeFileSync(join(home, '.gitconfig'), settings.map(([name, line]) => `[${name}]\n\t${line}\n`).join(''));
  return home;
}

interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly page: string;
}

let runs = 0;

/** Plays the demo as `npm start` does, from a folder of its own. */
function play(env: Readonly<Record<string, string>> = {}): Promise<Played> {
  runs += 1;
  const cwd = join(folder, `run-${runs}`);
  mkdirSync(cwd);
  const surroundings = { cwd, env: { PATH: process.env.PATH, TMPDIR: cwd, ...env } };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'dist', 'cli.js'), 'demo', '--output', 'pages'],
      surroundings,
      (error, out, err) => {
        const code = error === null ? 0 : Number(error.code ?? 128);
        const page = code === 0 ? readFileSync(join(cwd, 'pages', 'index.html'), 'utf8') : '';
        resolve({ code, out, err, page });
      },
    );
  });
}

describe('the demo', () => {
  let played: Played;
  beforeAll(async () => {
    played = await play();
  }, 60_000);

  test('ends well and complains of nothing', () => {
    expect([played.code, played.err]).toEqual([0, '']);
  });

  test('shows the review before and after the fix', () => {
    const [, first = '', second = ''] = played.out.split(/^\d\. /m);
    expect(first).toMatch(/^ {2}│ /m);
    expect(first).toContain('number-unique');
    expect(first).toContain('status-transition');
    expect(first).toMatch(/^The check fails: \d reads, 1 write\.$/m);
    expect(first).toMatch(/^Beside line 4 of .*ACME-1001-storage-quotas\.md:$/m);
    expect(first).toContain('```suggestion');
    expect(second).toMatch(/^ {2}│ /m);
    expect(second).not.toContain('Beside');
    expect(second).toContain('1003');
    expect(second).not.toContain('status-transition');
    expect(second).toMatch(/^The check passes: \d reads, \d writes?\.$/m);
    expect(played.out).not.toContain('<!--');
  });

  test('leaves both reviews as a page', () => {
    expect(played.out).toContain(join('pages', 'index.html'));
    const articles = played.page.match(/<article>.*?<\/article>/gs) ?? [];
    expect(articles).toHaveLength(2);
    expect(articles[0]).toContain('<code>status-transition</code>');
    expect(articles.every((article) => article.includes('<table>'))).toBe(true);
  });

  test('leaves nothing else behind', () => {
    expect(readdirSync(join(folder, 'run-1'))).toEqual(['pages']);
  });
});

test('the demo is not disturbed by the git of its surroundings', async () => {
  const home = oddHome();
  const elsewhere = { GIT_DIR: join(folder, 'no.git'), GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(folder, 'index') };
  const { code, err } = await play({ HOME: home, GIT_AUTHOR_DATE: 'never', ...elsewhere });
  expect([code, err]).toEqual([0, '']);
}, 60_000);
