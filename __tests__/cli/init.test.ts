import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workflowText } from '../../src/process/draft/workflow.ts';
import { MADR } from '../process/draft/repositories.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

const PROCESS = '.github/proposals.yml';
const WORKFLOW = '.github/workflows/proposals.yml';

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
});
afterEach(() => repository.remove());

const init = (...args: string[]) => gateIn(repository.root, ['init', ...args]);
const read = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const untracked = (): string[] => repository.git('ls-files', '--others').split('\n').filter(Boolean).sort();

const bep = (number: number, status: string, author = 'Ada Park (ada@acme.dev)'): string =>
  `---\nAuthor: ${author}\nStatus: ${status}\nCreated: 2026-03-02\nCreated-Version: 26.3.0\nTarget-Version:\nImplemented-Version:\n---\n\n# Cache ${number}\n\n## Motivation\n\nSpeed.\n\n## Current Design\n\nNone.\n\n## Proposed Design\n\nA map.\n\n## Implementation Plan\n\nOne step.\n`;
const bepRegistry = (...rows: string[]): string =>
  `# BEPs\n\n## BEP Number Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n${rows.map((row) => `${row}\n`).join('')}| _next_ | | | |\n`;
const bepRow = (number: number): string =>
  `| [${number}](BEP-${number}-cache.md) | Cache ${number} | Ada Park | Draft |`;
const FITTING = {
  'proposals/README.md': bepRegistry(bepRow(1000), bepRow(1001)),
  'proposals/BEP-1000-cache.md': bep(1000, 'Draft'),
  'proposals/BEP-1001-cache.md': bep(1001, 'Draft', ''),
};

describe('a repository with nothing in it, not even a commit', () => {
  test('gets a process to begin with, whose check passes', async () => {
    const { code, out, err } = await init();
    expect([code, err]).toEqual([0, '']);
    expect(untracked()).toEqual([PROCESS, WORKFLOW, 'proposals/0000-template.md', 'proposals/README.md']);
    expect(out).toContain('proposal-gate new "Title"');
    expect(read(WORKFLOW)).toBe(workflowText(false));
    const report = await reportIn(repository.root, ['check']);
    expect(report).toMatchObject({ verdict: 'pass', findings: [] });
    repository.commit('Begin');
    expect((await reportIn(repository.root, ['audit'])).findings).toEqual([]);
  });

  test('the commands that are told work in a folder of it', async () => {
    repository.write({ 'src/a.txt': 'a' });
    const folder = join(repository.root, 'src');
    const { out } = await gateIn(folder, ['init']);
    const [add = '', commit = ''] = out.match(/^ {7}git .*/gm) ?? [];
    expect(add).toContain('git -C .. add .github/proposals.yml');
    for (const line of [add, commit]) execFileSync('sh', ['-ec', line], { cwd: folder, stdio: 'pipe' });
    expect(untracked()).toEqual(['src/a.txt']);
  });

  test('gets registry and template of the process that is asked for', async () => {
    expect((await init('--process', 'bep')).code).toBe(0);
    expect(untracked()).toEqual([PROCESS, WORKFLOW, 'proposals/BEP-0000-template.md', 'proposals/README.md']);
    expect(read(PROCESS)).toMatch(/^extends: bep$/m);
    expect(await reportIn(repository.root, ['check'])).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('reviews run the workflow where a status takes approvals', async () => {
    await init('--process', 'plano-pep');
    expect(read(WORKFLOW)).toBe(workflowText(true));
  });

  test('a page that is there keeps what it says', async () => {
    repository.write({ 'proposals/README.md': '# How we propose\n\nWith care.\n' });
    const { out } = await init();
    expect(read('proposals/README.md')).toMatch(/^# How we propose\n\nWith care\.\n\n## Registry\n\n\| Number/);
    expect(out).toContain('added to  proposals/README.md');
  });
});

describe('a repository that a built-in process fits', () => {
  test('follows it, committed or not; old errors are exempted', async () => {
    repository.write(FITTING);
    const { out } = await init();
    expect(out).toContain('The built-in process `bep`: there are documents named');
    expect(read(PROCESS)).toContain('$schema=https://raw.githubusercontent.com/');
    expect(read(PROCESS)).toMatch(/^extends: bep$/m);
    expect(read(PROCESS)).toContain('rule: field-required.missing, numbers: [1001], reason: merged before the gate');
    expect(untracked()).not.toContain('proposals/BEP-0000-template.md');
    repository.commit('Begin');
    const { findings, exempted } = await reportIn(repository.root, ['audit']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(exempted).toEqual([{ rule: 'field-required', number: 1001, reason: 'merged before the gate' }]);
  });

  test('what is spared once is not spared for a later status', async () => {
    repository.commit('Documents', FITTING);
    await init();
    repository.commit('Begin');
    repository.write({ 'proposals/BEP-1001-cache.md': bep(1001, 'Accepted', '') });
    const { findings } = await reportIn(repository.root, ['check', '--base', 'HEAD']);
    expect(findings.map(({ rule, message }) => `${rule}.${message}`)).toContain('field-required.missing-for-status');
  });

  test('says what it is known by where no document is written yet, and so does an audit', async () => {
    const table = '# Process\n\n## Index\n\n| PEP | Title | Status | Author |\n| --- | --- | --- | --- |\n';
    repository.write({
      'docs/peps/PEP-0000-process.md': table,
      'docs/peps/PEP-TEMPLATE.md': '# PEP-XXXX: Title\n',
    });
    const { out } = await init();
    expect(out).toContain('The built-in process `plano-pep`: its registry and template are there.');
    repository.commit('Begin');
    expect((await reportIn(repository.root, ['audit'])).notes).toEqual([
      'No document is found: the process `plano-pep` looks for `docs/peps/PEP-{number}-{slug}.md`, and `docs/peps` holds 2 files, 1 with such a name, which is the registry or a template, or ignored.',
    ]);
  });

  test('a history without errors needs no exemption', async () => {
    repository.commit('Documents', { ...FITTING, 'proposals/BEP-1001-cache.md': bep(1001, 'Draft') });
    const { out } = await init();
    expect(read(PROCESS)).not.toContain('exempt');
    expect(out).not.toContain('xempted');
  });
});

describe('a repository with documents of its own', () => {
  test('gets a process drafted from them', async () => {
    repository.commit('Decisions', MADR);
    const { code, out } = await init();
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('from 3 documents named `docs/decisions/{number}-{slug}.md`');
    expect(untracked()).toEqual([PROCESS, WORKFLOW]);
    repository.commit('Begin');
    const { findings, proposals } = await reportIn(repository.root, ['audit']);
    expect(proposals.length).toBe(3);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('whatever a file beside them is called', async () => {
    repository.commit('Decisions', {
      ...MADR,
      'docs/decisions/0004-new\nline.md': '# New\n',
      'docs/decisions/a?.md': 'x\n',
    });
    expect((await init()).out.replace(/\s+/g, ' ')).toContain('from 3 documents named');
    expect(read(PROCESS)).toContain('ignore: [README.md]');
  });

  test('hears why none can be drafted', async () => {
    const decisions = Object.entries(MADR).filter(([path]) => path.startsWith('docs/decisions/'));
    repository.commit(
      'Decisions',
      Object.fromEntries(decisions.map(([path, text]) => [path.replace('docs', 'docs*'), text])),
    );
    expect((await init('--dry-run')).out.replace(/\s+/g, ' ')).toContain(
      'none can be drafted from 3 documents named `docs*/decisions/{number}-{slug}.md`: documents.path is `docs*/decisions/{number}-{slug}.md`, with `*`, which stands for itself.',
    );
  });

  test('does not follow rules that most of them break', async () => {
    const broken = (n: number) => `---\nstatus: accepted\n---\n\n# D${n}\n\nSee [that](gone-${n}.md).\n`;
    repository.write(Object.fromEntries([1, 2, 3].map((n) => [`docs/adr/000${n}-d.md`, broken(n)])));
    const { out } = await init();
    expect(read(PROCESS)).toMatch(/# 3 of 3 proposals do otherwise\.\n {2}link-target: off/);
    expect(out).toContain('Switched off, because many proposals do otherwise: link-target.');
  });
});

describe('what is there', () => {
  const OTHER = '.github/workflows/gate.yml';

  test('is named, and nothing is written', async () => {
    repository.write({ [PROCESS]: 'extends: bep\n', [WORKFLOW]: 'name: Ours\n' });
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toContain(`${PROCESS} and ${WORKFLOW} are there already. Nothing was written.`);
    expect(err).toContain('--force');
    expect([read(PROCESS), untracked()]).toEqual(['extends: bep\n', [PROCESS, WORKFLOW]]);
  });

  test('is written over when that is asked for', async () => {
    repository.write({ [PROCESS]: 'extends: bep\n', [WORKFLOW]: 'name: Ours\n' });
    const { code, out } = await init('--force');
    expect([code, read(WORKFLOW)]).toEqual([0, workflowText(false)]);
    expect(out).toContain(`replaced  ${PROCESS}`);
    expect(read(PROCESS)).toContain('name: proposal');
  });

  test('a workflow that uses the gate is not doubled', async () => {
    repository.write({ [OTHER]: workflowText(false).replace('name: Proposals', 'name: Gate') });
    const { out } = await init();
    expect(existsSync(join(repository.root, WORKFLOW))).toBe(false);
    expect(out).toContain(`The workflow ${OTHER} uses the gate already`);
  });

  test('a process file under another ending is told apart', async () => {
    repository.write({ '.github/proposals.yaml': 'extends: bep\n' });
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toContain(`rename .github/proposals.yaml to it`);
  });

  test('and is told to be left when another one is written nevertheless', async () => {
    repository.write({ '.github/proposals.yaml': 'extends: bep\n' });
    const { code, out } = await init('--force');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('.github/proposals.yaml stays as it is, and nothing reads'),
    ]);
    expect(read('.github/proposals.yaml')).toBe('extends: bep\n');
    expect((await init('--force')).out).toContain('nothing reads it: remove it.');
  });

  test.each([
    ['a folder', () => mkdirSync(join(repository.root, 'proposals/README.md'), { recursive: true })],
    ['no text', () => repository.write({ 'proposals/README.md': Buffer.from([0, 1, 2]) })],
  ])('a registry that is %s is no place for a table', async (_, make) => {
    make();
    const { code, err } = await init('--process', 'bep');
    expect([code, err]).toEqual([2, expect.stringContaining('proposals/README.md is there and is no text file')]);
    expect(untracked().filter((path) => path !== 'proposals/README.md')).toEqual([]);
  });

  test('a folder in the place of a file is left alone, whatever is asked for', async () => {
    mkdirSync(join(repository.root, PROCESS), { recursive: true });
    const { code, err } = await init('--force');
    expect(code).toBe(2);
    expect(err).toContain(`${PROCESS} is there and is no text file`);
    expect(untracked()).toEqual([]);
  });

  test('nothing is left behind when a file cannot be written', async () => {
    // A file stands where a folder is wanted: the process file is written before that is noticed.
    repository.write({ proposals: 'A list of ours.\n' });
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toMatch(/proposals\/\S+ cannot be written: .*\nNothing was changed\./m);
    expect(untracked()).toEqual(['proposals']);
  });
});

test('a dry run shows what would be written, and writes nothing', async () => {
  const { code, out } = await init('--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Would be written');
  expect(out).toContain('  # yaml-language-server: $schema=');
  expect(out).toContain('      - uses: proposal-gate/proposal-gate@v1');
  expect(untracked()).toEqual([]);
});

test('a push is told where there is a remote: with its name where the branch has none to go to', async () => {
  const steps = async () => (await init('--force')).out;
  repository.commit('Begin', { 'a.txt': 'a' });
  expect(await steps()).not.toContain('git push');
  repository.git('remote', 'add', 'upstream', 'git@github.com:acme/thing.git');
  expect(await steps()).toContain('  git push -u upstream HEAD\n');
  repository.git('update-ref', 'refs/remotes/upstream/main', 'HEAD');
  repository.git('branch', '--quiet', '--set-upstream-to', 'upstream/main');
  expect(await steps()).toContain('  git push\n');
});

test('nothing is written into a submodule', async () => {
  const commit = repository.commit('Begin', { 'a.txt': 'a' });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},proposals`);
  const { code, err } = await init();
  expect([code, err]).toEqual([2, expect.stringMatching(/proposals\/\S+ cannot be written: proposals is a submodule/)]);
  expect(untracked()).toEqual([]);
});

test('nothing is written where git would ignore it', async () => {
  repository.commit('Ignore', { '.gitignore': '# Ours\n.github/\n' });
  const { code, err } = await init();
  expect(code).toBe(2);
  expect(err).toContain(`${PROCESS} is ignored by git, as \`.github/\` says in .gitignore, line 2`);
  expect(untracked()).toEqual([]);
});

test('the settings of the repository are linked where its home is known', async () => {
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/thing.git');
  const said = (await init()).out.replace(/\s+/g, ' ');
  expect(said).toContain(
    'https://github.com/acme/thing/settings/branches, and require branches to be up to date before merging, or use a merge queue.',
  );
});

test('there is no such process', async () => {
  const { code, err } = await init('--process', 'pep');
  expect(code).toBe(2);
  expect(err).toContain('There is no built-in process `pep`.');
  expect(err).toContain('bep and plano-pep');
  expect(untracked()).toEqual([]);
});

test('another folder than a repository, and one without a working tree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-gate-test-'));
  try {
    const { code, err } = await gateIn(folder, ['init']);
    expect([code, err]).toEqual([2, expect.stringContaining(`There is no git repository at ${folder}`)]);
    repository.git('init', '--quiet', '--bare', folder);
    expect((await gateIn(folder, ['init'])).err).toContain('a repository without a working tree');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
