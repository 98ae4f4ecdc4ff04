import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_PROCESS, acmeFiles, document, ROWS, registry } from '../../src/rules/acme/repository.ts';
import { type TestRepository, testRepository } from '../support/git.ts';
import { gateIn, reportIn } from './gate.ts';

const REGISTRY = 'proposals/README.md';
const FILE = 'proposals/ACME-1003-spot-nodes.md';
const TEMPLATE = 'proposals/ACME-0000-template.md';
const FILES: Readonly<Record<string, string>> = { ...acmeFiles(), '.github/proposals.yml': ACME_PROCESS };
/** What the author has to write is all that is left to say. */
const TO_WRITE = ['section-filled', 'template-leftover'];

let repository: TestRepository;

beforeEach(() => {
  repository = testRepository();
  repository.git('config', 'user.name', 'Ada Park');
  repository.git('config', 'user.email', 'ada@acme.dev');
});
afterEach(() => repository.remove());

const gate = (...args: string[]) => gateIn(repository.root, args);
const text = (path: string): string => readFileSync(join(repository.root, path), 'utf8');
const branch = (): string => repository.git('symbolic-ref', '--short', 'HEAD');
const status = (): string => repository.git('status', '--porcelain', '--untracked-files=all');
const found = async (): Promise<string[]> => [
  ...new Set((await reportIn(repository.root, ['check'])).findings.map(({ rule }) => rule)),
];

/** Everything that a failure has to leave as it was. */
const state = (): string =>
  [repository.git('for-each-ref'), readFileSync(join(repository.root, '.git/HEAD'), 'utf8'), status()].join('\n');

describe('a repository that follows ACME', () => {
  beforeEach(() => {
    repository.commit('Begin', FILES);
    repository.git('tag', 'v26.3.0');
  });

  /** A run that refuses with this sentence, and leaves nothing behind. */
  async function refuses(sentence: string | RegExp, ...args: string[]): Promise<string> {
    const before = state();
    const { code, out, err } = await gate('new', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(state()).toBe(before);
    return err;
  }

  test('gets document, row and branch, and nothing is committed', async () => {
    const { code, out, err } = await gate('new', 'Spot Nodes');
    expect([code, err]).toEqual([0, '']);
    expect(branch()).toBe('acme/1003-spot-nodes');
    expect(text(REGISTRY)).toBe(
      registry(...ROWS, '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
    );
    expect(text(FILE).split('\n').slice(0, 11)).toEqual([
      '---',
      'Author: Ada Park (ada@acme.dev)',
      'Status: Draft',
      'Created: 2026-03-10',
      'Created-Version: 26.3.0',
      'Target-Version:',
      'Implemented-Version:',
      '---',
      '',
      '# Spot Nodes',
      '',
    ]);
    expect(status()).toBe(`M ${REGISTRY}\n?? ${FILE}`);
    expect(repository.git('rev-parse', 'HEAD')).toBe(repository.git('rev-parse', 'main'));
    expect(out).toBe(`ACME-1003  Spot Nodes

  wrote ${REGISTRY}
  wrote ${FILE}
  began the branch acme/1003-spot-nodes, from main

Nothing is committed. What comes next:
  1. Reserve ACME-1003 first:
       git add ${REGISTRY} && git commit -m "Reserve ACME-1003"
  2. Write ${FILE}: Motivation, Design, Plan.
  3. See what is missing:
       proposal-gate check
  4. Commit it:
       git add ${FILE} && git commit -m "Add ACME-1003"
`);
    expect(await found()).toEqual(['template-leftover']);
  });

  test('--reserve-only writes the row alone, and the document follows under its number', async () => {
    await gate('new', 'Spot Nodes', '--reserve-only');
    expect(text(REGISTRY)).toBe(registry(...ROWS, '| 1003 | Spot Nodes | Ada Park | Draft |'));
    expect(existsSync(join(repository.root, FILE))).toBe(false);
    repository.commit('Reserve');
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', 'acme/1003-spot-nodes');
    repository.git('branch', '--quiet', '-d', 'acme/1003-spot-nodes');
    expect((await gate('new', 'Spot Nodes')).code).toBe(0);
    expect(text(REGISTRY)).toBe(
      registry(...ROWS, '| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
    );
    expect(text(FILE)).toContain('# Spot Nodes');
  });

  test('explain names file and branch of a reserved title as they are written then', async () => {
    const title = 'Über größere Änderungen am Zwischenspeicher für Abfragen und Ergebnisse';
    const short = '1003-uber-grossere-anderungen-am-zwischenspeicher-fur';
    await gate('new', title, '--reserve-only');
    repository.commit('Reserve');
    repository.git('switch', '--quiet', '-c', 'elsewhere');
    repository.git('branch', '--quiet', '-D', `acme/${short}`);
    const { out } = await gate('explain', '1003');
    expect(out).toContain(`ACME-${short}.md`);
    expect(out).toContain(`acme/${short}`);
    const made = await gate('new', title);
    expect(made.out).toContain(`wrote proposals/ACME-${short}.md`);
    expect(made.out).toContain(`began the branch acme/${short}`);
  });

  test('--dry-run shows the diff and writes nothing', async () => {
    const before = state();
    const { code, out } = await gate('new', 'Spot Nodes', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('would begin the branch acme/1003-spot-nodes, from main');
    expect(out).toContain('+| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |');
    expect(out).toContain('+# Spot Nodes');
    expect(state()).toBe(before);
  });

  test('--reserve-only tells nothing of what only a document would have', async () => {
    repository.git('tag', '--delete', 'v26.3.0');
    expect((await gate('new', 'Spot Nodes', '--dry-run')).err).toContain('The version 26.3.0 is a guess');
    expect((await gate('new', 'Spot Nodes', '--dry-run', '--reserve-only')).err).toBe('');
    expect((await gate('new', 'Spot Nodes', '--dry-run', '--set', 'Created-Version=26.4.0')).err).toBe('');
    expect((await gate('new', '세션 캐시', '--dry-run', '--reserve-only')).err).toContain('the branch is called');
  });

  test.each([
    ['https://github.com/acme/thing.git', true],
    ['git@github.acme.dev:acme/thing.git', true],
    ['https://git.example.org/acme/thing.git', false],
    ['../thing.git', false],
  ])('without a token, nobody knows of pull requests where there may be some: %s', async (address, isDoubted) => {
    repository.git('remote', 'add', 'origin', address);
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect((await gate('new', 'Spot Nodes', '--dry-run')).err).toBe(
      isDoubted
        ? 'Nobody knows whether an open pull request claims ACME-1003: there is no token in GITHUB_TOKEN, nor in GH_TOKEN.\n'
        : '',
    );
  });

  /** Runs the git commands that were told, as somebody who stands in a folder would. */
  const follow = (folder: string, out: string): void => {
    for (const line of out.match(/^ {7}git .*/gm) ?? [])
      execFileSync('sh', ['-ec', line], { cwd: folder, stdio: 'pipe' });
  };

  test('the commands that are told work in a folder of the repository', async () => {
    const folder = join(repository.root, 'proposals');
    const { out } = await gateIn(folder, ['new', 'Spot Nodes']);
    expect(out).toContain(`git -C .. add ${REGISTRY} && git -C .. commit -m "Reserve ACME-1003"\n`);
    expect(out).toContain('       proposal-gate check\n');
    follow(folder, out);
    expect([status(), repository.git('log', '--format=%s', 'main..')]).toEqual([
      '',
      'Add ACME-1003\nReserve ACME-1003',
    ]);
  });

  test('and outside of it, with --root', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'else where-'));
    try {
      const { out } = await gateIn(folder, ['new', 'Spot Nodes', '--root', repository.root]);
      expect(out).toMatch(/^ {7}proposal-gate check --root \S+$/m);
      follow(folder, out);
      expect(status()).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a number is reserved by a draft pull request, before the document is written', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const { out } = await gate('new', 'Spot Nodes');
    expect(out.slice(out.indexOf('  1.'))).toBe(`  1. Reserve ACME-1003 first:
       git add ${REGISTRY} && git commit -m "Reserve ACME-1003" && git push -u origin acme/1003-spot-nodes
  2. Open a draft pull request: without one, nobody sees that ACME-1003 is taken.
  3. Write ${FILE}: Motivation, Design, Plan.
  4. See what is missing:
       proposal-gate check
  5. Commit it:
       git add ${FILE} && git commit -m "Add ACME-1003" && git push
  6. Mark the pull request as ready for review.
`);
  });

  test('a reservation alone is a pull request, too', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const { out } = await gate('new', 'Spot Nodes', '--reserve-only');
    expect(out).toContain('  2. Open a pull request. The document may follow there, or once it is merged.\n');
  });

  test('--no-branch on the branch that pull requests go to: a branch comes first, and no push of that one', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const { out } = await gate('new', 'Spot Nodes', '--no-branch');
    expect(out).toContain(
      '  1. Begin a branch first: `main` is the one that pull requests go to.\n       git switch -c acme/1003-spot-nodes\n',
    );
    expect(out).not.toContain('git push');
    expect(out).toContain(
      '  3. Push the branch, and open a draft pull request: without one, nobody sees that ACME-1003',
    );
    expect(out).toContain('  7. Push the branch, and mark the pull request as ready for review.\n');
    follow(repository.root, out);
    expect(branch()).toBe('acme/1003-spot-nodes');
  });

  test('--no-branch on another branch pushes that one', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('switch', '--quiet', '-c', 'mine');
    const { out } = await gate('new', 'Spot Nodes', '--no-branch');
    expect(out).toContain('commit -m "Add ACME-1003" && git push\n');
    expect(out).not.toContain('Begin a branch');
  });

  test('--no-branch stays', async () => {
    expect((await gate('new', 'Spot Nodes', '--no-branch')).out).not.toContain('branch');
    expect(branch()).toBe('main');
  });

  test('numbers of the remote branch, of another branch and of skipped rows are left out', async () => {
    repository.git('switch', '--quiet', '-c', 'theirs');
    repository.commit('Theirs', { [REGISTRY]: registry(...ROWS, '| 1003 | Cold Storage | Bo Lin | Draft |') });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('switch', '--quiet', 'main');
    repository.git('branch', 'acme/1004-night-shift');
    repository.commit('Skip', { [REGISTRY]: registry(...ROWS, '| 1005 | _(skipped)_ | | |') });
    const { out, err } = await gate('new', 'Spot Nodes');
    expect(out).toContain('ACME-1006  Spot Nodes');
    expect(err).toContain('This branch lacks 1 commit of origin/main: rebase it before you push.');
    expect(text(REGISTRY)).toContain('| 1005 | _(skipped)_ | | |\n| [1006]');
  });

  test('a clone that is behind gets its row in the file as it stands there', async () => {
    repository.git('switch', '--quiet', '-c', 'theirs');
    repository.commit('Theirs', { [REGISTRY]: registry(...ROWS, '| 1003 | Cold Storage | Bo Lin | Draft |') });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('switch', '--quiet', 'main');
    expect((await gate('new', 'Spot Nodes')).out).toContain('ACME-1004  Spot Nodes');
    expect(text(REGISTRY)).toBe(
      registry(...ROWS, '| [1004](ACME-1004-spot-nodes.md) | Spot Nodes | Ada Park | Draft |'),
    );
    repository.git('checkout', '--quiet', '--', REGISTRY);
    const taken = await gate('new', 'Cold Storage', '--number', '1003', '--author', 'Bo Lin (@bolin)');
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('the branch that is checked out is behind')]);
  });

  test('a branch of a proposal that is not merged keeps its number', async () => {
    repository.git('branch', 'acme/1003-night-shift');
    const { out, err } = await gate('new', 'Spot Nodes');
    expect(out).toContain('ACME-1004  Spot Nodes');
    expect(err).toContain('ACME-1003 is left out: the branch acme/1003-night-shift has it.\n');
  });

  test('a registry with CRLF keeps it, and a template with CRLF makes such a document', async () => {
    const crlf = (path: string): string => (FILES[path] ?? '').replaceAll('\n', '\r\n');
    repository.commit('Windows', { [REGISTRY]: crlf(REGISTRY), [TEMPLATE]: crlf(TEMPLATE) });
    await gate('new', 'Spot Nodes');
    for (const path of [REGISTRY, FILE]) expect(text(path).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text(REGISTRY)).toContain('| Draft |\r\n| _next_ |');
  });

  test('a detached head begins a branch; after a failure it is detached again', async () => {
    repository.git('switch', '--quiet', '--detach');
    const before = state();
    repository.write({ '.git/refs/heads/acme/1003-spot-nodes.lock': '' });
    expect((await gate('new', 'Spot Nodes')).err).toContain('git does not begin the branch acme/1003-spot-nodes: ');
    repository.write({ '.git/refs/heads/acme/1003-spot-nodes.lock': null });
    expect(state()).toBe(before);
    expect((await gate('new', 'Spot Nodes')).out).toContain('from the commit that is checked out');
    expect(branch()).toBe('acme/1003-spot-nodes');
  });

  test('a hook that refuses the branch takes it back', async () => {
    repository.write({ '.git/hooks/post-checkout': '#!/bin/sh\nexit 1\n' });
    execFileSync('chmod', ['+x', join(repository.root, '.git/hooks/post-checkout')]);
    await refuses('git does not begin the branch acme/1003-spot-nodes: a hook failed.', 'Spot Nodes');
    repository.git('update-ref', '--no-deref', 'HEAD', 'HEAD');
    await refuses('git does not begin the branch acme/1003-spot-nodes: a hook failed.', 'Spot Nodes');
  });

  test('a file that cannot be written takes everything back', async () => {
    // A hook runs when the branch is there, before the first file is written.
    const hook = join(repository.root, '.git/hooks/post-checkout');
    repository.write({ '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${FILE}\n` });
    execFileSync('chmod', ['+x', hook]);
    const before = state();
    expect((await gate('new', 'Spot Nodes')).err).toContain(`${FILE} cannot be written: it is there already`);
    expect(status()).toBe(`?? ${FILE}`);
    repository.write({ [FILE]: null });
    expect(state()).toBe(before);
  });

  test('what is taken is refused, and named', async () => {
    await refuses('ACME-1000 has this title or file name already: proposals/ACME-1000-query-cache.md.', 'query CACHE');
    await refuses('ACME-1002 is reserved for "Audit Log" by Cy Roe already.', 'Audit Log');
    await refuses('ACME-1001 is taken: proposals/ACME-1001-rate-limits.md.', 'Spot Nodes', '--number', '1001');
    await refuses('ACME-1002 is reserved for "Audit Log" by Cy Roe.', 'Spot Nodes', '--number', '1002');
    await refuses('ACME-0000 is no proposal', 'Spot Nodes', '--number', '0');
    await refuses('ACME-0007 is too low: numbers begin at 1000.', 'Spot Nodes', '--number', '7');
    repository.git('branch', 'acme/1010-spot-nodes');
    await refuses('The branch `acme/1010-spot-nodes` is there already.', 'Spot Nodes', '--number', '1010');
  });

  test('a file that is ignored stands in the way, too', async () => {
    repository.commit('Ignore', { '.gitignore': FILE });
    repository.write({ [FILE]: 'notes' });
    await refuses(`${FILE} is there already.`, 'Spot Nodes');
    expect(text(FILE)).toBe('notes');
  });

  test('a registry with changes is refused, staged or not; other changes stay', async () => {
    repository.write({ 'notes.txt': 'mine' });
    repository.write({ [REGISTRY]: `${FILES[REGISTRY]}\nMore.\n` });
    await refuses(`${REGISTRY} has changes that are not committed`, 'Spot Nodes');
    const inside = await gateIn(join(repository.root, 'proposals'), ['new', 'Spot Nodes']);
    expect(inside.err).toContain(`(\`git -C .. stash push ${REGISTRY}\`)`);
    repository.git('add', REGISTRY);
    await refuses(`${REGISTRY} has changes that are not committed`, 'Spot Nodes', '--dry-run');
    repository.git('checkout', '--quiet', 'HEAD', '--', REGISTRY);
    expect((await gate('new', 'Spot Nodes')).code).toBe(0);
    expect(text('notes.txt')).toBe('mine');
  });

  test('a title has to say something', async () => {
    await refuses('has no word in it', '12 + 3!');
    await refuses('stands for a title', 'Title');
    await refuses('The title has 201 characters', 'x'.repeat(201));
    expect((await gate('new', 'ACME-1003: Spot Nodes', '--dry-run')).out).toContain('+# Spot Nodes');
  });

  test('a title that begins like an option stands behind `--`', async () => {
    const told = 'A title that begins with `-` stands behind `--`: proposal-gate new -- "-O2 by Default"\n';
    expect(await refuses("error: unknown option '-O2 Builds'", '-O2 Builds')).toContain(told);
    expect((await gate('new', '--dry-run', '--', '-O2 Builds')).out).toContain('+# -O2 Builds');
    expect(await refuses('Write digits alone', 'Spot Nodes', '--number', 'x')).not.toContain(told);
  });

  test('the version: of a tag, else of a file, else a guess that says so', async () => {
    const version = async (): Promise<string[]> => {
      const { out, err } = await gate('new', 'Spot Nodes', '--dry-run');
      return [/\+Created-Version: *(.*)/.exec(out)?.[1] ?? '', /The version .*/.exec(err)?.[0] ?? ''];
    };
    repository.git('tag', 'nightly');
    repository.git('tag', 'v27.1.0-rc1');
    expect(await version()).toEqual(['26.3.0', '']);
    repository.git('tag', '--delete', 'v26.3.0');
    expect(await version()).toEqual([
      '26.3.0',
      'The version 26.3.0 is a guess: it is `Created-Version` of ACME-1000, the newest one that a proposal names. Correct it if need be, or pass --current-version.',
    ]);
    repository.write({ 'pyproject.toml': '[tool.x]\nversion = "1.1.1"\n[project]\nversion = "26.5.1"\n' });
    expect(await version()).toEqual(['26.5.1', '']);
    repository.write({ 'package.json': '{ "version": "26.5.2" }', VERSION: 'soon\n' });
    expect(await version()).toEqual(['26.5.2', '']);
    await refuses('`2026` is no version of this project', 'Spot Nodes', '--current-version', '2026');
  });

  test('an author whom git does not know is asked for', async () => {
    repository.git('config', 'user.name', '');
    await refuses('Git does not know who you are.', 'Spot Nodes');
    await refuses('does not say how to reach somebody', 'Spot Nodes', '--author', 'Bo Lin');
    await gate('new', 'Spot Nodes', '--author', 'Bo Lin (@bolin)');
    expect(text(FILE)).toContain('Author: Bo Lin (@bolin)\n');
    expect(text(REGISTRY)).toContain('| Spot Nodes | Bo Lin | Draft |');
  });

  test('a registry without a table is refused with the table to write', async () => {
    repository.commit('No table', { [REGISTRY]: '# ACME\n' });
    expect(await refuses('has no table of proposals below the heading `Registry`', 'Spot Nodes')).toContain(
      '| Number | Title | Author | Status |',
    );
  });

  test('a table without rows gets its first one', async () => {
    const table = '# Registry\n\n| Number | Title | Author | Status |\n|---|---|---|---|\n\nMore.\n';
    repository.commit('Begin', { [REGISTRY]: table, 'proposals/ACME-1000-query-cache.md': null });
    repository.commit('And', { 'proposals/ACME-1001-rate-limits.md': null });
    await gate('new', 'Spot Nodes');
    expect(text(REGISTRY)).toContain('|---|---|---|---|\n| [1000](ACME-1000-spot-nodes.md) | Spot Nodes |');
  });

  test('without a template, the document has what the process asks for', async () => {
    repository.commit('No template', { [TEMPLATE]: null });
    const { err } = await gate('new', 'Spot Nodes');
    expect(err).toContain(`There is no template at ${TEMPLATE}`);
    expect(text(FILE)).toBe(
      '---\nAuthor: Ada Park (ada@acme.dev)\nStatus: Draft\nCreated: 2026-03-10\nCreated-Version: 26.3.0\nTarget-Version:\nImplemented-Version:\n---\n\n# Spot Nodes\n\n## Motivation\n\n## Design\n\n## Plan\n',
    );
  });

  test('a title without a Latin letter is told how to get a better file name', async () => {
    expect((await gate('new', '세션 캐시', '--dry-run')).err).toContain('files are called `proposal`: pass --slug');
    const { out, err } = await gate('new', '세션 캐시', '--slug', 'Session Cache');
    expect(out).toContain('proposals/ACME-1003-session-cache.md');
    expect(err).not.toContain('--slug');
    await refuses('makes no file name', '다른 것', '--slug', '캐시');
  });

  test('values are set by name, and unknown names are refused', async () => {
    await gate('new', 'Spot Nodes', '--set', 'Target-Version=26.9.0');
    expect(text(FILE)).toContain('Target-Version: 26.9.0\n');
    await refuses('There is no field `Sponsor`', 'Night Shift', '--set', 'Sponsor=Bo');
    await refuses('Write it as `name=value`', 'Night Shift', '--set', 'Sponsor');
  });

  test.each([
    ['Réponse à l’été', 'reponse-a-l-ete', 'Réponse à l’été'],
    ['세션 캐시', 'proposal', '세션 캐시'],
    ['세션 cache 개선', 'cache', '세션 cache 개선'],
    [
      'Straße "Cache": a #b | `c|d` $& <T> __init__ C#',
      'strasse-cache-a-b-c-d-t-init-c',
      'Straße "Cache": a #b \\| `c\\|d` $& \\<T> \\_\\_init\\_\\_ C#',
    ],
    [`One ${'more '.repeat(30)}word`, `one${'-more'.repeat(9)}`, `One ${'more '.repeat(30)}word`],
  ])('the title %s is written so that it reads as it is', async (title, slug, cell) => {
    expect((await gate('new', title)).code).toBe(0);
    expect(branch()).toBe(`acme/1003-${slug}`);
    expect(text(REGISTRY)).toContain(`| [1003](ACME-1003-${slug}.md) | ${cell} | Ada Park | Draft |\n`);
    const report = await reportIn(repository.root, ['check']);
    expect(report.findings.filter(({ rule }) => !TO_WRITE.includes(rule))).toEqual([]);
    const shown = title.replace(/[`_]/g, '');
    expect(report.proposals).toMatchObject([{ number: 1003, change: 'added', title: shown }]);
  });
});

describe('other repositories', () => {
  test('one without a commit: everything is written, and no branch begins', async () => {
    repository.write(FILES);
    const { code, out } = await gate('new', 'Spot Nodes');
    expect(code).toBe(0);
    expect(out).not.toContain('branch');
    expect(text(REGISTRY)).toContain('| [1003](ACME-1003-spot-nodes.md) | Spot Nodes | Ada Park | Draft |\n| _next_');
    expect((await gate('new', 'Night Shift')).out).toContain('ACME-1004  Night Shift');
  });

  test('one that follows several processes wants to know which', async () => {
    const other = ACME_PROCESS.replace('name: acme', 'name: notes').replaceAll('proposals/', 'notes/');
    const list = [ACME_PROCESS, other].map((each) => `  - ${each.trimEnd().replaceAll('\n', '\n    ')}\n`).join('');
    repository.commit('Begin', { ...acmeFiles(), '.github/proposals.yml': `processes:\n${list}` });
    const { code, err } = await gate('new', 'Spot Nodes');
    expect([code, err]).toEqual([
      2,
      'proposal-gate: This repository follows several processes: `acme`, `notes`.\nSay which one with --process.\n',
    ]);
    expect((await gate('new', 'Spot Nodes', '--process', 'acme')).code).toBe(0);
    expect(existsSync(join(repository.root, FILE))).toBe(true);
  });

  test('a stranger to the template: its body may say anything', async () => {
    repository.commit('Begin', { ...FILES, [FILE.replace('1003', '1009')]: document({ heading: 'Odd' }) });
    expect((await gate('new', 'Odd')).err).toContain('ACME-1009 has this title or file name already');
  });
});
