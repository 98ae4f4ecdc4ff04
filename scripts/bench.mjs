#!/usr/bin/env node
// Measures whole processes in turn with what they are compared with, and prints medians and ratios.
//   npm run bench                          a made-up history of 60 pull requests
//   npm run bench -- --history DIR         the history of a clone
//   npm run bench -- --node PATH           with another Node
//   npm run bench -- --runs N              N counted runs of each (7)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { makeHistory, typicalDocument } from './bench/history.mjs';
import { at, read, withTemporaryFolder } from './project.mjs';

const { values } = parseArgs({
  options: {
    history: { type: 'string' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '7' },
  },
});
const RUNS = Number(values.runs);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs one process; its wall time in seconds, and what it printed. */
function time({ args, cwd, env, codes = [0] }) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(values.node, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!codes.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, stdout, stderr };
}

/** Two commands in turn, A B A B …, after one run of each that does not count: the medians, and the median of the ratios. */
function compare(ours, theirs, runs = RUNS) {
  const pairs = [];
  for (let run = -1; run < runs; run += 1) {
    const pair = [time(ours).seconds, time(theirs).seconds];
    if (run >= 0) pairs.push(pair);
  }
  return {
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

/** Says whether a figure is within its limit; a run with one that is not ends with 1. */
function held(figure, limit) {
  if (limit === undefined) return '';
  if (figure > limit) process.exitCode = 1;
  return `at most ${limit}: ${figure <= limit ? 'held' : 'NOT HELD'}`;
}

function row(what, { ours, theirs, ratio }, limit) {
  const verdict = held(ratio, limit);
  console.log(`${what.padEnd(58)} ${ours.toFixed(3)} s  ${theirs.toFixed(3)} s  ${ratio.toFixed(2)} x  ${verdict}`);
}

/** Some limits are those of Node 20; later ones start faster and keep more memory. */
const VERSION = execFileSync(values.node, ['--version'], { encoding: 'utf8' }).trim();
const onNode20 = (limit) => (VERSION.startsWith('v20.') ? limit : undefined);

const NOTHING = { args: ['-e', '0'] };

const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@acme.dev', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function withRepository(use) {
  const root = mkdtempSync(join(tmpdir(), 'proposal-gate-bench-'));
  try {
    git(root, 'init', '--quiet', '--initial-branch=main');
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** `check` of a pull request that changes one document of 25 kB. */
const benchCheck = () =>
  withRepository((root) => {
    write(root, makeHistory(1)[0].files);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'Begin');
    git(root, 'switch', '-qc', 'topic');
    const path = 'proposals/BEP-1000-proposal.md';
    write(root, { [path]: typicalDocument(1000, 25_000, 'changed') });
    git(root, 'commit', '-qam', 'Change');
    const args = [at('dist/cli.js'), 'check', '--base', 'main', '--head', 'topic', '--branch', 'topic'];
    row('check: one document of 25 kB  /  node -e 0', compare({ args, cwd: root }, NOTHING), onNode20(6));
  });

/** What a hook waits for: a document and its row are staged, in a registry of sixty; then no proposal. */
const benchStaged = () =>
  withRepository((root) => {
    const { files } = makeHistory(60).at(-1);
    write(root, files);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'Begin');
    git(root, 'switch', '-qc', 'bep/1060-more');
    const args = [at('dist/cli.js'), 'check', '--staged', '--fail-on', 'never'];
    const registry = 'proposals/README.md';
    const added = files[registry].replace(
      '| _next_',
      '| [1060](BEP-1060-more.md) | More | Ada Park | Draft |\n| _next_',
    );
    write(root, { [registry]: added, 'proposals/BEP-1060-more.md': typicalDocument(1060, 12_000) });
    git(root, 'add', '-A');
    row('check --staged: a document and its row  /  node -e 0', compare({ args, cwd: root }, NOTHING), onNode20(5.5));
    git(root, 'reset', '-q', '--hard');
    write(root, { 'src/a.py': 'a\n' });
    git(root, 'add', '-A');
    row('check --staged: no proposal  /  node -e 0', compare({ args, cwd: root }, NOTHING), onNode20(4));
  });

/** A process file as most repositories have one. */
const EXTENDING = `extends: bep
lifecycle:
  statuses: { Superseded: { final: true } }
rules: { registry-author: off, field-premature.Target-Version: notice }
exempt:
  - { rule: number-unique, numbers: [1026, 1042], reason: merged before the registry was checked }
`;

/** What reading a process file costs beside a built-in process: two repositories that differ in nothing else. */
const benchProcessFile = (what, file, limit) =>
  withRepository((plain) =>
    withRepository(async (filed) => {
      const { files } = makeHistory(1)[0];
      write(plain, files);
      write(filed, { ...files, '.github/proposals.yml': file });
      for (const root of [plain, filed]) {
        git(root, 'add', '-A');
        git(root, 'commit', '-qm', 'Begin');
        write(root, { 'proposals/BEP-1000-proposal.md': typicalDocument(1000, 2_000, 'changed') });
      }
      const args = [at('dist/cli.js'), 'check', '--branch', 'topic', '--fail-on', 'never'];
      const { ours, theirs } = compare({ args, cwd: filed }, { args, cwd: plain }, 3 * RUNS);
      const cost = 1000 * (ours - theirs);
      console.log(
        `${`check: ${what} instead of a built-in process`.padEnd(58)} ${cost.toFixed(1)} ms  ${held(cost, limit)}`,
      );
    }),
  );

/** The Action on a pull request without proposals, against the sandbox on loopback. */
const benchAction = () =>
  withRepository((root) =>
    withTemporaryFolder(async (folder) => {
      // The runner reads action.yml, which stands above it.
      const server = join(folder, 'bench', 'server.mjs');
      write(folder, { 'action.yml': read('action.yml') });
      await esbuild.build({
        entryPoints: [at('scripts/bench/server.ts')],
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        outfile: server,
        logLevel: 'silent',
        banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      });
      write(root, { ...makeHistory(1)[0].files, 'src/a.py': 'a\n' });
      git(root, 'add', '-A');
      git(root, 'commit', '-qm', 'Begin');
      git(root, 'switch', '-qc', 'topic');
      write(root, { 'src/a.py': 'b\n' });
      git(root, 'commit', '-qam', 'Code');
      const { startServer } = await import(server);
      const sandbox = await startServer(root, folder);
      try {
        const result = await sandbox.compare(values.node, at('dist/index.js'), RUNS);
        row('Action: no proposal touched  /  node -e 0', result, VERSION.startsWith('v20.') ? 3 : 5);
      } finally {
        await sandbox.close();
      }
    }),
  );

function distinctDocuments(root) {
  const listed = git(
    root,
    'log',
    '--first-parent',
    '--raw',
    '-z',
    '--no-abbrev',
    '--format=',
    '--root',
    '--diff-merges=first-parent',
  ).split('\0');
  const blobs = new Set();
  listed.forEach((token, i) => {
    if (token.startsWith(':') && (listed[i + 1] ?? '').endsWith('.md')) blobs.add(token.split(' ')[3]);
  });
  return [...blobs].filter((id) => !/^0+$/.test(id));
}

const RSS = "data:text/javascript,process.on('exit',()=>process.stderr.write('rss '+process.resourceUsage().maxRSS))";

/** `replay` of a whole history against parsing its distinct documents once with mdast, and its peak memory. */
function benchReplay(root) {
  const blobs = distinctDocuments(root).join('\n');
  return withTemporaryFolder(async (folder) => {
    const list = join(folder, 'blobs');
    writeFileSync(list, blobs);
    const parse = { args: [at('scripts/bench/parse.mjs'), root, list] };
    const replay = {
      args: ['--import', RSS, at('dist/cli.js'), 'replay', '--format', 'json', '--output', join(folder, 'replay')],
      cwd: root,
      codes: [0, 1],
    };
    const pairs = [];
    let peak = 0;
    for (let run = 0; run < Math.max(3, Math.ceil(RUNS / 2)); run += 1) {
      const { seconds, stderr } = time(replay);
      peak = Math.max(peak, Number(/rss (\d+)/.exec(stderr)?.[1]) / 1024);
      pairs.push([seconds, Number(time(parse).stdout)]);
    }
    const result = {
      ours: median(pairs.map(([a]) => a)),
      theirs: median(pairs.map(([, b]) => b)),
      ratio: median(pairs.map(([a, b]) => a / b)),
    };
    row(
      `replay: ${blobs.split('\n').length} distinct documents  /  parsing them with mdast`,
      result,
      values.history && 1.6,
    );
    console.log(`replay: peak memory ${peak.toFixed(0)} MiB  ${held(peak, onNode20(300))}`);
  });
}

/** One document against the closest peer, where it is installed (`npm install --no-save eipw-lint-js`). */
const benchPeer = () =>
  withRepository((root) => {
    const peer = spawnSync(values.node, ['--input-type=module', '-e', "await import('eipw-lint-js')"], {
      cwd: at('.'),
    });
    if (peer.status !== 0) {
      console.log('eipw-lint-js is not installed: not compared (npm install --no-save eipw-lint-js)');
      return;
    }
    write(root, makeHistory(1)[0].files);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'Begin');
    const document = join(root, 'proposals/BEP-1000-proposal.md');
    const ours = { args: [at('dist/cli.js'), 'audit'], cwd: root };
    row(
      'audit: one document  /  eipw-lint-js on the same',
      compare(ours, { args: [at('scripts/bench/eipw.mjs'), document], codes: [0, 1] }),
    );
  });

console.log(
  `Node ${execFileSync(values.node, ['--version'], { encoding: 'utf8' }).trim()}, ${RUNS} runs, medians of whole processes\n`,
);
await benchAction();
await benchCheck();
await benchStaged();
await benchProcessFile('a process file that extends one', EXTENDING, onNode20(10));
await benchProcessFile('a whole process file of 100 lines', read('processes/bep.yml'));
if (values.history !== undefined) await benchReplay(values.history);
else
  await withRepository(async (root) => {
    for (const { message, files } of makeHistory(60)) {
      write(root, files);
      git(root, 'add', '-A');
      git(root, 'commit', '-qm', message);
    }
    await benchReplay(root);
  });
await benchPeer();
