import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Sandbox } from '../../sandbox/server.ts';
import { renderSummary } from '../../src/reporters/markdown.ts';
import { builtAction, type Run } from '../action/runner.ts';
import { finding, LINKS, proposal, report } from '../reporters/reports.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { commitAll, type Files, numbers, pathOf, REGISTRY, registry, repositoryOf, row } from './generated.ts';

const BRANCH = 'bep/1000-proposal-of-1000';
const action = builtAction();
let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
});

async function run(base: Files, files: Files, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  commitAll(repository.path, 'main', base);
  commitAll(repository.path, BRANCH, files, 'main');
  const number = sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });
  return action.run({ api: sandbox, number, inputs });
}

/** A document that does almost nothing right, in words that would break out of a table, a fence or a folded part. */
const wrong = (number: number): string => `---
Author: Nobody | </details> \`\`\`
Status: Draft | \`\`\`\`
Created: yesterday
Created-Version: ${'9'.repeat(200)}
Implemented-Version: <!-- 26.1.0
Colour: red
---

# Proposal of ${number} | </table></details> \`\`\`

## Motivation

\`\`\`\`\`
See [this](nowhere-${number}.md).
\`\`\`\`\`

See [this](nowhere-${number}.md).
`;

const CROWD = numbers(80, 1001);
const MANY: Files = {
  ...Object.fromEntries(CROWD.map((number) => [pathOf(number), wrong(number)])),
  [REGISTRY]: registry([row(1000), ...CROWD.map((number) => row(number, 'Accepted'))]),
};
const BASE = repositoryOf([1000]);

interface FoundJson {
  readonly rule: string;
  readonly severity: string;
  readonly what: string;
}

const reportOf = ({ outputs }: Run): { findings: FoundJson[] } =>
  JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** Holds Markdown against what the gate writes: nothing stands open, nothing has slipped out of its place. */
function assertWhole(markdown: string): { items: number; said: string } {
  const root = parse(markdown);
  const all = nodesOf(root);
  const html = all.flatMap((node) => (node.type === 'html' ? node.value : [])).join('\n');
  const tags = (tag: string): number => html.split(tag).length - 1;
  expect(tags('<details>')).toBe(tags('</details>'));
  expect(html.replace(/<\/?(?:details|summary|sub|code|span)>|<!-- proposal-gate:[\w ]+ -->/g, '')).not.toMatch(
    /<[a-z!/]/i,
  );
  const tables = all.filter((node): node is Table => node.type === 'table');
  for (const table of tables)
    for (const cells of table.children) expect(cells.children).toHaveLength(table.children[0]?.children.length ?? 0);
  const items = root.children.flatMap((node) => (node.type === 'list' && node.ordered === true ? node.children : []));
  // The last thing on the page is the line that says what was judged: no fence and no fold has swallowed it.
  expect(nodesOf(root.children.at(-1) ?? root).some((node) => node.type === 'html' && node.value === '<sub>')).toBe(
    true,
  );
  expect(textOf(root.children.at(-1) ?? root, { includeHtml: false })).toMatch(
    /^Judged at [0-9a-f]{7} by the \w+ process/,
  );
  return { items: items.length, said: textOf(root) };
}

/** Letters and digits only: what is said, however it is marked up. */
const bare = (text: string): string => text.replace(/&#?\w+;|[^\p{L}\p{N}]+/gu, '');

shows(
  'limit',
  'more than 500 findings, in words that try to break out of tables and fences',
  'a review below 65,536 characters, cut between findings; the job summary and the report file have them all',
  async () => {
    const done = await run(BASE, MANY);
    const { findings } = reportOf(done);
    const body = sandbox.pulls[0]?.reviews[0]?.body ?? '';
    expect(done.exitCode).toBe(1);
    expect(findings.length).toBeGreaterThan(500);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n\*\*Not shown here: \d+ to fix, \d+ worth a look\.\*\* The \[job summary\]/);
    expect(assertWhole(body).items).toBe(10);
    expect(Buffer.byteLength(done.summary)).toBeLessThan(1_048_576);
    expect(done.summary).not.toContain('Not shown here');
    const said = bare(assertWhole(done.summary).said);
    expect(findings.filter(({ what }) => !said.includes(bare(what)))).toEqual([]);
  },
  30_000,
);

shows(
  'limit',
  'more errors and warnings than GitHub shows annotations (ten of each)',
  'ten of each, in which every rule speaks once before one speaks twice; the log counts the rest',
  async () => {
    const done = await run(BASE, MANY);
    const { findings } = reportOf(done);
    for (const severity of ['error', 'warning']) {
      const shown = [...done.log.matchAll(new RegExp(`^::${severity} .*\\((\\S+)\\)$`, 'gm'))].map(([, rule]) => rule);
      const all = new Set(findings.filter((found) => found.severity === severity).map(({ rule }) => rule));
      expect(shown).toHaveLength(10);
      expect(new Set(shown).size).toBe(Math.min(10, all.size));
      expect(all.size).toBeGreaterThan(2);
    }
    expect(done.log).toMatch(new RegExp(`^${findings.length - 20} more findings without an annotation`, 'm'));
  },
  30_000,
);

shows(
  'limit',
  'so many findings that a job summary of 1 MiB cannot hold them',
  'cut between findings, with a line that counts the rest and leads to the JSON report',
  () => {
    const count = 2_000;
    const crowd = report(
      numbers(count).map((number) =>
        finding({
          rule: 'status-known',
          proposal: number,
          what: `The status ${'<details>|``` '.repeat(8)} of ${number} is none.`,
          why: `Because ${number}.`,
          fix: 'Write:',
          snippet: `${'`'.repeat(4)}\n</details>\n${`${'x'.repeat(100)}\n`.repeat(20)}`,
        }),
      ),
      { proposals: numbers(count).map((number) => proposal(number, 'a', '| </details> ```')) },
    );
    const summary = renderSummary(crowd, LINKS);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    const { items } = assertWhole(summary);
    expect(items).toBeGreaterThan(200);
    expect(summary).toContain(`\n**Not shown here: ${count - items} to fix.** The JSON report lists everything.\n`);
  },
);

shows(
  'limit',
  'a registry of 10,000 entries and 790 kB, to which one entry is added: GraphQL cuts such a text at 512,000 bytes',
  'both versions are read again as blobs, parsed in a thread that can be ended, and the one entry is judged',
  async () => {
    const before = registry(numbers(10_000).map((number) => row(number)));
    const after = before.replace('| _next_', '| 11000 | Storage Quotas | Ada Park | Draft |\n| _next_');
    const done = await run({ ...BASE, [REGISTRY]: before }, { [REGISTRY]: after });
    expect(Math.floor(before.length / 10_000)).toBe(79);
    expect(done.log).toMatch(/^Pass for BEP-11000: 0 errors, 0 warnings/m);
    expect(done.exitCode).toBe(0);
    expect(sandbox.requests.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(2);
  },
  60_000,
);

shows(
  'limit',
  'a process file that is wrong in more places than GitHub shows errors (ten)',
  'the sentence that the gate could not run comes first, and so it is shown',
  async () => {
    const statuses = Array.from({ length: 12 }, (_, i) => `    S${i}: { to: [Nowhere${i}] }\n`).join('');
    const broken = `extends: bep\nlifecycle:\n  statuses:\n${statuses}`;
    const done = await run({ ...BASE, '.github/proposals.yml': broken }, { [pathOf(1000)]: null });
    const errors = done.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(done.exitCode).toBe(2);
    expect(errors.length).toBeGreaterThan(10);
    expect(errors[0]).toMatch(/^::error::Proposal Gate could not run: /);
  },
);

shows(
  'limit',
  'more than 20,000 lines of patches, and a finding in a file whose patch GitHub leaves out',
  'no comment beside its line, which GitHub might refuse: the review names it',
  async () => {
    const status = { [pathOf(1000)]: (BASE[pathOf(1000)] ?? '').replace('Draft', 'Implemented') };
    const done = await run(BASE, { 'a.txt': 'A line.\n'.repeat(20_001), ...status }, { inline: 'all' });
    const [review] = sandbox.pulls[0]?.reviews ?? [];
    expect(done.exitCode).toBe(1);
    expect(review?.body).toContain('`Draft` cannot become `Implemented`');
    expect(sandbox.pulls[0]?.threads).toEqual([]);
  },
);

shows(
  'limit',
  'more than 500 findings with `inline: all`',
  '30 comments beside lines, all in the one request of the review; the review counts the rest',
  async () => {
    const done = await run(BASE, MANY, { inline: 'all' });
    const reviews = sandbox.pulls[0]?.reviews ?? [];
    expect(reviews).toHaveLength(1);
    const said = reviews[0]?.body ?? '';
    expect(reportOf(done).findings.length).toBeGreaterThan(500);
    expect(said).toMatch(/^### \d+ things to fix before this can merge/m);
    expect(said).toMatch(/^\*\*Not shown here: \d+ to fix, \d+ worth a look\.\*\*/m);
    assertWhole(said);
    expect(sandbox.pulls[0]?.threads).toHaveLength(30);
    expect(sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/reviews'))).toHaveLength(
      1,
    );
  },
  30_000,
);
