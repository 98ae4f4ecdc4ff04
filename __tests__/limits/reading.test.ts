import { expect } from '@jest/globals';
import type { Sandbox } from '../../sandbox/server.ts';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/model/report.ts';
import { MAX_DOCUMENT_BYTES } from '../../src/model/source.ts';
import { connect, type GitHubApi } from '../../src/sources/github/client.ts';
import { type GitHubSource, githubSource } from '../../src/sources/github/source.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';
import {
  commitAll,
  type Files,
  numbers,
  pathOf,
  proposal,
  REGISTRY,
  registry,
  repositoryOf,
  row,
} from './generated.ts';

const BRANCH = 'bep/1000-a';
const SMALL = repositoryOf([1000]);
const DOCUMENT = pathOf(1000);
const ACCEPTED = proposal(1000, { status: 'Accepted', target: '26.4.0' });

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
});

/** Opens a pull request that brings these files to a base with others. */
function open(base: Files, files: Files): number {
  commitAll(repository.path, 'main', base);
  commitAll(repository.path, BRANCH, files, 'main');
  return sandbox.openPull({ title: 'Change', branch: BRANCH, base: 'main', author: 'ada' });
}

const sourceOf = (api: GitHubApi, number: number): GitHubSource =>
  githubSource(api, { kind: 'pull', owner: 'acme', name: 'thing', number, base: 'main' });

const judgeFrom = (source: GitHubSource): Promise<Report> =>
  check({ source, process: 'bep', today: '2025-09-20', failOn: 'error' });

const judgeWith = (api: GitHubApi, number: number): Promise<Report> => judgeFrom(sourceOf(api, number));

const judge = (base: Files, files: Files): Promise<Report> => judgeWith(connect('secret', sandbox), open(base, files));

/** Judges behind a server that stands before the sandbox. */
async function judgeBehind(intercept: Intercept, base: Files, files: Files): Promise<Report> {
  const standIn = await startStandIn(sandbox, intercept);
  try {
    return await judgeWith(connect('secret', standIn), open(base, files));
  } finally {
    standIn.close();
  }
}

/** Judges with an API that shows less of what it found than there is. */
function judgeBlind(hide: (repository: Record<string, Found>) => void, base: Files, files: Files): Promise<Report> {
  const { request, graphql } = connect('secret', sandbox);
  const blind = async (query: string, variables: Record<string, unknown>) => {
    const answer = (await graphql(query, variables)) as { repository: Record<string, Found> };
    hide(answer.repository);
    return answer;
  };
  return judgeWith({ request, graphql: blind as unknown as GitHubApi['graphql'] }, open(base, files));
}

interface Found {
  changedFiles?: number;
  text?: string;
  entries?: { name: string; mode: number }[];
}

const rulesOf = ({ findings }: Report): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();
const count = (ending: string): number =>
  sandbox.requests.filter(({ path }) => path.replace(/\?.*/, '').endsWith(ending)).length;
/** How many objects each GraphQL request asked for. */
const lookups = (): number[] =>
  sandbox.requests
    .filter(({ path }) => path === '/graphql')
    .map(({ body }) => JSON.stringify(body).match(/object\(expression/g)?.length ?? 0);

const many = (files: number): Files =>
  Object.fromEntries(Array.from({ length: files }, (_, i) => [`src/${i % 40}/${i}.py`, `${i}\n`]));

const UNREAD = expect.objectContaining({ name: 'SourceError' });

shows(
  'limit',
  '301 changed files, one more than a comparison names',
  'the list of the pull request is read: 4 requests more',
  async () => {
    const report = await judge(SMALL, { ...many(300), [DOCUMENT]: ACCEPTED });
    expect(rulesOf(report)).toEqual(['registry-status']);
    expect(count('/files')).toBe(4);
    expect(sandbox.requests).toHaveLength(7);
  },
);

shows('limit', '3,000 changed files', 'judged, all of them, in 33 requests', async () => {
  const report = await judge(SMALL, { ...many(2999), [DOCUMENT]: ACCEPTED });
  expect(rulesOf(report)).toEqual(['registry-status']);
  expect(sandbox.requests).toHaveLength(33);
});

shows(
  'limit',
  '400 changed files, of which GitHub still counts 5, for it counts some time after a push',
  'a comparison that may be cut is not believed: the list is read, and all files are judged',
  async () => {
    const early = Object.fromEntries(Array.from({ length: 399 }, (_, i) => [`a/${i}.py`, `${i}\n`]));
    const report = await judgeBlind(
      ({ pullRequest }) => {
        if (pullRequest !== undefined) pullRequest.changedFiles = 5;
      },
      SMALL,
      { ...early, [DOCUMENT]: ACCEPTED },
    );
    expect(rulesOf(report)).toEqual(['registry-status']);
  },
);

shows(
  'limit',
  '3,001 changed files, of which GitHub names 3,000',
  'exit 2: says so, and to split the pull request or to judge it in a clone',
  async () => {
    await expect(judge(SMALL, many(3001))).rejects.toMatchObject({
      name: 'SourceError',
      message: 'Pull request 1 changes 3001 files, and GitHub names only 3000 of them.',
      hint: expect.stringMatching(/^Split the pull request, or judge it in a clone/),
    });
  },
);

shows(
  'limit',
  'more than 20,000 lines of patches: GitHub leaves out the patch of every further file and counts no line of it',
  'judged all the same, from the files themselves',
  async () => {
    const number = open(SMALL, { 'a.txt': 'A line.\n'.repeat(20_001), [DOCUMENT]: ACCEPTED });
    const source = sourceOf(connect('secret', sandbox), number);
    const report = await judgeFrom(source);
    expect((await source.patches()).has(DOCUMENT)).toBe(false);
    expect(report.findings.map(({ rule, at }) => [rule, at.path, at.range?.line])).toEqual([
      ['registry-status', REGISTRY, 7],
    ]);
  },
);

shows(
  'limit',
  '300 changed proposals, as many files as a comparison names at most',
  'judged in 8 requests, 4 of them for the list of files; none asks for more than 512 objects',
  async () => {
    const all = numbers(300);
    const accepted = all.map((number) => [pathOf(number), proposal(number, { status: 'Accepted', target: '26.4.0' })]);
    const report = await judge(repositoryOf(all), Object.fromEntries(accepted));
    expect(report.findings).toHaveLength(300);
    expect(sandbox.requests).toHaveLength(8);
    expect(count('/files')).toBe(4);
    expect(Math.max(...lookups())).toBeLessThanOrEqual(512);
  },
);

shows('limit', 'a registry of more than 1 MiB', 'exit 1: `registry-table` says that it cannot be read', async () => {
  const huge = registry(numbers(14_000).map((number) => row(number)));
  const report = await judge(SMALL, { [REGISTRY]: huge });
  expect(Buffer.byteLength(huge)).toBeGreaterThan(MAX_DOCUMENT_BYTES);
  expect(report.verdict).toBe('fail');
  expect(rulesOf(report)).toContain('registry-table');
});

const LINE = 'Nothing else is said in this paragraph of the plan.\n\n';

/** The proposal with paragraphs added until it has so many bytes. */
function ofSize(bytes: number): string {
  const left = bytes - Buffer.byteLength(ACCEPTED) - 1;
  return `${ACCEPTED}${LINE.repeat(left / LINE.length)}${'x'.repeat(left % LINE.length)}\n`;
}

shows(
  'limit',
  'a document of 1 MiB to the byte, whose text GraphQL cuts at 512,000 bytes',
  'read again as a blob, and judged whole',
  async () => {
    const report = await judge(SMALL, { [DOCUMENT]: ofSize(MAX_DOCUMENT_BYTES) });
    expect(rulesOf(report)).toEqual(['document-length', 'registry-status']);
    expect(sandbox.requests.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(1);
  },
);

shows(
  'limit',
  'a document of one byte more than 1 MiB',
  'exit 1: `document-readable` says so; it is not read again',
  async () => {
    const report = await judge(SMALL, { [DOCUMENT]: ofSize(MAX_DOCUMENT_BYTES + 1) });
    expect(report.verdict).toBe('fail');
    expect(rulesOf(report)).toContain('document-readable');
    expect(sandbox.requests.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(0);
  },
);

shows(
  'limit',
  'a text that GraphQL cuts, and whose blob GitHub does not give either',
  'exit 2, never a pass',
  async () => {
    const refused = judgeBehind(
      ({ path }) =>
        path.includes('/git/blobs/') ? { status: 403, body: { message: 'This blob is too large' } } : null,
      SMALL,
      { [DOCUMENT]: ofSize(600_000) },
    );
    await expect(refused).rejects.toMatchObject({
      name: 'SourceError',
      message: `GitHub does not let this token read ${DOCUMENT}: This blob is too large.`,
    });
  },
);

shows(
  'limit',
  'a blob that GitHub gives without its content, or with another one',
  'exit 2, never a pass',
  async () => {
    const other = Buffer.from(ACCEPTED).toString('base64');
    for (const body of [
      { content: '', encoding: 'none' },
      { content: other, encoding: 'base64' },
    ]) {
      const refused = judgeBehind(({ path }) => (path.includes('/git/blobs/') ? { status: 200, body } : null), SMALL, {
        [DOCUMENT]: ofSize(600_000),
      });
      await expect(refused).rejects.toThrow(`GitHub lists ${DOCUMENT} and does not show what stands in it.`);
    }
  },
);

shows(
  'limit',
  'a changed document that GitHub names and whose text it does not show',
  'exit 2, never a pass',
  async () => {
    const refused = judgeBlind(
      (repository) => {
        for (const [alias, node] of Object.entries(repository))
          if (node?.text?.startsWith('---\nAuthor') === true) repository[alias] = {};
      },
      SMALL,
      { [DOCUMENT]: ACCEPTED },
    );
    await expect(refused).rejects.toEqual(UNREAD);
    await expect(refused).rejects.toThrow(`GitHub lists ${DOCUMENT} and does not show what stands in it.`);
  },
);

shows(
  'limit',
  'a folder of which GitHub lists only a part, without a word',
  'exit 2: the entries do not make the id that git gives to the folder',
  async () => {
    const refused = judgeBlind(
      (repository) => {
        for (const node of Object.values(repository)) if ((node?.entries?.length ?? 0) > 1000) node.entries?.shift();
      },
      repositoryOf(numbers(1500)),
      { [DOCUMENT]: ACCEPTED },
    );
    await expect(refused).rejects.toEqual(UNREAD);
    await expect(refused).rejects.toThrow('GitHub does not list everything that stands in the folder proposals.');
  },
);

shows(
  'limit',
  'a folder whose entries GitHub shows converted (names that are not UTF-8, modes of old)',
  'counted again in a list that says when it is cut, and judged',
  async () => {
    const report = await judgeBlind(
      (repository) => {
        for (const { entries = [] } of Object.values(repository).filter((node) => node != null))
          for (const entry of entries) {
            if (entry.name === 'old.sh') entry.mode = 0o100775;
            if (entry.name === 'caf.txt') entry.name = 'caf\ufffd.txt';
          }
      },
      { ...SMALL, 'proposals/old.sh': 'echo\n', 'proposals/caf.txt': 'Coffee.\n' },
      { [DOCUMENT]: ACCEPTED },
    );
    expect(rulesOf(report)).toEqual(['registry-status']);
    expect(sandbox.requests.some(({ path }) => path.includes('/git/trees/'))).toBe(true);
  },
);

shows(
  'limit',
  'folders below the documents that are nested deeper than a listing reaches',
  'what a link leads to there is asked for by its name: no false alarm',
  async () => {
    const link = (path: string): string => ACCEPTED.replace('## Motivation\n', `## Motivation\n\nSee [it](${path}).\n`);
    const deep = { 'proposals/BEP-1000/a/b/c/d/there.md': 'Deep.\n' };
    const report = await judge({ ...SMALL, ...deep }, { [DOCUMENT]: link('BEP-1000/a/b/c/d/there.md') });
    expect(rulesOf(report)).toEqual(['registry-status']);
    commitAll(repository.path, BRANCH, { [DOCUMENT]: link('BEP-1000/a/b/c/d/not-there.md') }, BRANCH);
    expect(rulesOf(await judgeWith(connect('secret', sandbox), 1))).toContain('link-target');
  },
);

shows(
  'race',
  'a push while the files of a large pull request are listed, page by page',
  'exit 2: the list names a document that the commit under judgement does not have; the push has a run of its own',
  async () => {
    const pushed = judgeBehind(
      ({ path }) => {
        if (path.includes('/files?') && path.endsWith('&page=1'))
          commitAll(repository.path, BRANCH, { [pathOf(1001)]: proposal(1001) }, BRANCH);
        return null;
      },
      SMALL,
      many(301),
    );
    await expect(pushed).rejects.toThrow(`GitHub lists ${pathOf(1001)} and does not show what stands in it.`);
  },
);
