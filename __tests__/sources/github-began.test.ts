import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import { connect } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import { FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { commitAll, type Files } from '../limits/generated.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';

const HOME = { owner: 'acme', name: 'thing' };

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
});

const fileOf = (number: number, slug: string): string => `proposals/BEP-${number}-${slug}.md`;
const titled = (title: string): string => nodeLabels('Draft').replace('# Node Labels', `# ${title}`);
const reserving = (...rows: readonly string[]): string =>
  readme().replace('| _next_', [...rows, '| _next_'].join('\n'));
const row = (number: number, slug: string, title: string): string =>
  `| [${number}](${fileOf(number, slug).slice('proposals/'.length)}) | ${title} | Ada Park | Draft |`;
/** A document with its row. */
const proposal = (number: number, slug: string, title: string): Files => ({
  [fileOf(number, slug)]: titled(title),
  [REGISTRY]: reserving(row(number, slug, title)),
});
const TRAILS = proposal(1002, 'audit-trails', 'Audit Trails');
const WARM = proposal(1002, 'warm', 'Warm Starts');
const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`docs/${i}.txt`, `${i}\n`]));

function open(branch: string, files: Files, author = 'ada'): number {
  commitAll(repository.path, branch, files, 'main');
  return sandbox.openPull({ title: branch, branch, base: 'main', author });
}

/** The main branch gives up what it had: a proposal that was withdrawn, or numbered anew. */
function drop(...paths: readonly string[]): void {
  repository.git('switch', '--quiet', 'main');
  repository.commit('main', { ...Object.fromEntries(paths.map((path) => [path, null])), [REGISTRY]: readme() });
}

async function judge(number: number): Promise<{ report: Report; accused: number; reads: number }> {
  const before = sandbox.requests.length;
  const source = githubSource(connect('secret', sandbox, { second: 0 }), {
    ...{ kind: 'pull', ...HOME, number, base: 'main' },
  });
  const report = await check({ source, process: null, today: '2025-09-20', failOn: 'error' });
  const accused = report.findings.filter(({ rule }) => rule === 'number-contested').length;
  return { report, accused, reads: sandbox.requests.length - before };
}

shows(
  'race',
  'an older pull request still has a row that the base branch has dropped since, and did not add it',
  'it claims nothing, and nobody is accused',
  async () => {
    commitAll(repository.path, 'main', { ...FILES, ...WARM });
    open('docs', { [REGISTRY]: reserving(row(1002, 'warm', 'Warm Starts')).replace('# BEPs', '# All BEPs') }, 'grace');
    drop(fileOf(1002, 'warm'));
    const { accused, report } = await judge(open('bep/1002-audit-trails', TRAILS));
    expect(accused).toBe(0);
    expect(report.verdict).toBe('pass');
  },
);

shows(
  'race',
  'an older pull request of more than 100 files still has a document that the base branch has dropped since',
  'it claims nothing, and nobody is accused',
  async () => {
    commitAll(repository.path, 'main', { ...FILES, ...WARM });
    open('refactor', many(120), 'grace');
    drop(fileOf(1002, 'warm'));
    expect((await judge(open('bep/1002-audit-trails', TRAILS))).accused).toBe(0);
  },
);

test('a document that comes for a row that the base branch has dropped claims its number', async () => {
  const reserved = { [REGISTRY]: reserving('| 1002 | Warm Starts | Ada Park | Draft |') };
  commitAll(repository.path, 'main', { ...FILES, ...reserved });
  open('bep/1002-warm', WARM, 'grace');
  drop();
  expect((await judge(open('bep/1002-audit-trails', TRAILS))).accused).toBe(1);
});

shows(
  'requests',
  'an added proposal whose number an older open pull request claims',
  '2 reads more: where that one began, and what stood there; for ten such pull requests at most',
  async () => {
    commitAll(repository.path, 'main', { ...FILES, ...WARM });
    for (let i = 0; i < 12; i += 1)
      open(`docs-${i}`, { [REGISTRY]: `${reserving(row(1002, 'warm', 'Warm Starts'))}\n${i}\n` }, 'grace');
    drop(fileOf(1002, 'warm'));
    const free = await judge(open('bep/1003-audit-trails', proposal(1003, 'audit-trails', 'Audit Trails')));
    const contested = await judge(open('bep/1002-audit-trails', TRAILS));
    // What nobody looked back at counts as it stands.
    expect(contested.accused).toBe(1);
    expect(contested.reads - free.reads).toBe(20);
    expect((await judge(open('bep/1003-cold', proposal(1003, 'cold', 'Cold')))).reads - free.reads).toBe(2);
  },
);

shows(
  'race',
  'a maintainer takes over a pull request, with the same document under the same title',
  'it is the same proposal: nobody is accused; under another title the number is contested',
  async () => {
    commitAll(repository.path, 'main', FILES);
    open('bep/1002-audit-trails', TRAILS, 'newcomer');
    expect((await judge(open('bep/1002-audit-trails-2', TRAILS, 'maintainer'))).accused).toBe(0);
    const other = { ...TRAILS, [REGISTRY]: reserving(row(1002, 'audit-trails', 'GPU Quotas')) };
    const otherwise = { ...other, [fileOf(1002, 'audit-trails')]: titled('GPU Quotas') };
    expect((await judge(open('bep/1002-gpu', otherwise, 'maintainer'))).accused).toBe(1);
  },
);
