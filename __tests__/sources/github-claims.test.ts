import { describe, expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import type { Sandbox } from '../../sandbox/server.ts';
import { audit, check } from '../../src/check.ts';
import { plain } from '../../src/model/prose.ts';
import type { Report } from '../../src/model/report.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { renderReview } from '../../src/reporters/markdown.ts';
import { connect, type GitHubApi } from '../../src/sources/github/client.ts';
import { githubSource } from '../../src/sources/github/source.ts';
import type { Target } from '../../src/sources/github/target.ts';
import { ACCEPTED, DOCUMENT, FILES, nodeLabels, REGISTRY, readme } from '../action/proposals.ts';
import { commitAll, type Files } from '../limits/generated.ts';
import type { TestRepository } from '../sandbox/repository.ts';
import { applied } from '../support/edits.ts';
import { eachInSandbox } from '../support/sandboxed.ts';
import { shows } from '../support/shows.ts';
import { type Intercept, startStandIn } from '../support/stand-in.ts';

const HOME = { owner: 'acme', name: 'thing' };

let repository: TestRepository;
let sandbox: Sandbox;

eachInSandbox((scene) => {
  ({ repository, sandbox } = scene);
  commitAll(repository.path, 'main', FILES);
});

const fileOf = (number: number, slug: string): string => `proposals/BEP-${number}-${slug}.md`;
/** Costs a read: whether the target is there. */
const LINK = '\nIt begins in [the agent](../src/agent.py).\n';
const titled = (title: string): string => nodeLabels('Draft').replace('# Node Labels', `# ${title}`) + LINK;
const reserving = (...rows: readonly string[]): string =>
  readme().replace('| _next_', [...rows, '| _next_'].join('\n'));

const GPU = 'GPU Quotas';
const TRAILS = 'Audit Trails';
const gpuRow = (number: number): string => `| ${number} | ${GPU} | Bo Lin | Draft |`;
const trailsRow = (number: number): string =>
  `| [${number}](BEP-${number}-audit-trails.md) | ${TRAILS} | Ada Park | Draft |`;
/** A document with its row. */
const trails = (number: number): Files => ({
  [fileOf(number, 'audit-trails')]: titled(TRAILS),
  [REGISTRY]: reserving(trailsRow(number)),
});

const textsOf = (files: Files): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [path, String(text)]));

interface Opening {
  readonly title?: string;
  readonly author?: string;
  readonly base?: string;
}

/** Opens a pull request with these files on a branch of its own. */
function open(branch: string, files: Files, { title = branch, author = 'ada', base = 'main' }: Opening = {}): number {
  commitAll(repository.path, branch, files, 'main');
  return sandbox.openPull({ title, branch, base, author });
}

/** Opens pull requests from as many forks whose branches have one content. */
function openMany(count: number, branch: string, files: Files): void {
  commitAll(repository.path, branch, files, 'main');
  for (let i = 0; i < count; i += 1)
    sandbox.openPull({ title: branch, branch, base: 'main', author: 'bolin', headRepository: `bolin${i}/thing` });
}

const OPTIONS = { process: null, today: '2025-09-20', failOn: 'error' } as const;

const judgeWith = (api: GitHubApi, number: number): Promise<Report> =>
  check({ ...OPTIONS, source: githubSource(api, { kind: 'pull', ...HOME, number, base: 'main' }) });

/** Judges a pull request, and counts the requests of this alone. */
async function judge(number: number): Promise<{ report: Report; reads: number }> {
  const before = sandbox.requests.length;
  const report = await judgeWith(connect('secret', sandbox), number);
  return { report, reads: sandbox.requests.length - before };
}

const contested = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'number-contested');
const said = (report: Report): string[] => contested(report).map(({ what, fix }) => `${plain(what)} ${plain(fix)}`);

describe('two open pull requests with one number', () => {
  shows(
    'race',
    'two open pull requests take one number',
    'the older one passes; the younger one is told its number, author and title, and the next number that nobody claims',
    async () => {
      const older = open('bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) }, { title: GPU, author: 'bolin' });
      const younger = open('bep/1002-audit-trails', trails(1002), { title: TRAILS });
      open('bep/1003-warm', { [fileOf(1003, 'warm')]: titled('Warm Starts') }, { title: 'Warm', author: 'cy' });
      const first = await judge(older);
      expect(contested(first.report)).toEqual([]);
      expect(first.report.nextNumber).toBe('1004');
      const { report } = await judge(younger);
      expect(contested(report)).toMatchObject([{ severity: 'warning', message: 'document', proposal: 1002 }]);
      expect(said(report)[0]).toContain('BEP-1002 is claimed by the older pull request #1, `GPU Quotas` by `bolin`.');
      expect(said(report)[0]).toContain('`1004`: the document becomes `BEP-1004-audit-trails.md`');
      expect(report.nextNumber).toBe('1004');
    },
  );

  shows(
    'race',
    'the younger of two pull requests with one number applies what it is told',
    'name and row are written anew, and nothing is left to tell',
    async () => {
      open('bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) }, { author: 'bolin' });
      const younger = open('bep/1002-audit-trails', trails(1002));
      const [finding] = contested((await judge(younger)).report);
      expect(finding?.edits).toEqual([
        { rename: { from: fileOf(1002, 'audit-trails'), to: fileOf(1003, 'audit-trails') } },
        { path: REGISTRY, line: 9, endLine: 9, text: trailsRow(1003) },
      ]);
      const told = Object.fromEntries(applied(textsOf(trails(1002)), finding?.edits ?? []));
      expect(told).toEqual(trails(1003));
      const { report } = await judge(open('bep/1003-audit-trails', told));
      expect(report.findings).toEqual([]);
    },
  );

  test('into another branch, or closed, or merged: there is no contest', async () => {
    commitAll(repository.path, 'release', {}, 'main');
    const files = { [REGISTRY]: reserving(gpuRow(1002)) };
    open('bep/1002-release', files, { base: 'release' });
    sandbox.closePull(open('bep/1002-closed', files), 'closed');
    const { report } = await judge(open('bep/1002-audit-trails', trails(1002)));
    expect(report.findings).toEqual([]);
    expect(report.nextNumber).toBe('1003');
  });

  test('of one author, a reservation and its document: there is no contest', async () => {
    open('bep/1002-reserve', { [REGISTRY]: reserving(trailsRow(1002)) }, { author: 'Ada' });
    const { report } = await judge(open('bep/1002-audit-trails', { [fileOf(1002, 'audit-trails')]: titled(TRAILS) }));
    expect(contested(report)).toEqual([]);
    expect(report.nextNumber).toBe('1003');
  });

  test('that the base branch has given away meanwhile: only the stronger reason is told', async () => {
    open('bep/1002-gpu', { [fileOf(1002, 'gpu')]: titled(GPU) }, { author: 'bolin' });
    const younger = open('bep/1002-audit-trails', trails(1002));
    commitAll(repository.path, 'main', { [REGISTRY]: reserving('| 1002 | Spot Nodes | Cy Roe | Draft |') }, 'main');
    const { report } = await judge(younger);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['number-unique']);
    expect(plain(report.findings[0]?.fix ?? [])).toContain('`1003`');
  });

  test('the number after a claimed one is no gap', async () => {
    open('bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) }, { author: 'bolin' });
    expect((await judge(open('bep/1003-audit-trails', trails(1003)))).report.findings).toEqual([]);
    const { report } = await judge(open('bep/1005-audit-trails', trails(1005)));
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([['number-next', 'jump']]);
  });
});

describe('what it costs', () => {
  shows('requests', 'a clean change that brings no number', '4 reads: nobody is asked about claims', async () => {
    const { report, reads } = await judge(
      open('bep/1000-node-labels', { ...ACCEPTED, [DOCUMENT]: ACCEPTED[DOCUMENT] + LINK }),
    );
    expect(report.findings).toEqual([]);
    expect(reads).toBe(4);
    expect(report.nextNumber).toBe(null);
    expect(JSON.stringify(sandbox.requests)).not.toContain('pullRequests(');
  });

  shows('requests', 'an added proposal', '5 reads, one of them for the other open pull requests', async () => {
    const { report, reads } = await judge(open('bep/1002-audit-trails', trails(1002)));
    expect(report.findings).toEqual([]);
    expect(reads).toBe(5);
    expect(report.nextNumber).toBe('1003');
  });

  shows(
    'requests',
    'an added proposal beside 99 other open pull requests that change the registry',
    '6 reads: one for the list, one for all their registries',
    async () => {
      openMany(99, 'bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) });
      const { report, reads } = await judge(open('bep/1003-audit-trails', trails(1003)));
      expect(report.findings).toEqual([]);
      expect(report.nextNumber).toBe('1004');
      expect(reads).toBe(6);
    },
  );

  shows(
    'requests',
    'an added proposal beside 250 other open pull requests',
    '7 reads: one for each hundred of them',
    async () => {
      openMany(250, 'bep/1002-gpu', { [fileOf(1002, 'gpu')]: titled(GPU) });
      const { report, reads } = await judge(open('bep/1003-audit-trails', trails(1003)));
      expect(report.findings).toEqual([]);
      expect(reads).toBe(7);
    },
  );

  test('an audit of a branch asks too, and says which number is next', async () => {
    open('bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) });
    const commit = repository.git('rev-parse', 'main');
    const audited = (branch: string | null): Promise<Report> => {
      const target: Target = { kind: 'revision', ...HOME, commit, branch };
      return audit({ ...OPTIONS, failOn: 'never', source: githubSource(connect('secret', sandbox), target) });
    };
    expect((await audited('main')).nextNumber).toBe('1003');
    expect((await audited('release')).nextNumber).toBe('1002');
    expect((await audited(null)).nextNumber).toBe(null);
  });
});

const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`docs/${i}.txt`, `${i}\n`]));

describe('limits', () => {
  shows(
    'limit',
    'another open pull request changes more than 100 files, and its document is not among the first',
    'its folder is listed in the same requests, and the number is known',
    async () => {
      open('bep/1002-gpu', { ...many(150), ...trails(1002) }, { author: 'bolin' });
      const { report, reads } = await judge(open('bep/1002-warm', { [fileOf(1002, 'warm')]: titled('Warm Starts') }));
      expect(contested(report)).toHaveLength(1);
      // Two more ask what stood there before.
      expect(reads).toBe(8);
      expect(report.notes).not.toContainEqual(expect.stringContaining('could not be read'));
    },
  );

  shows(
    'limit',
    '1,001 other open pull requests',
    'the 1,000 oldest are looked at, a note counts the rest, and `next-number` is empty',
    async () => {
      openMany(1001, 'bep/1002-gpu', { [fileOf(1002, 'gpu')]: titled(GPU) });
      const { report, reads } = await judge(open('bep/1002-audit-trails', trails(1002)));
      expect(contested(report)).toHaveLength(1);
      expect(report.notes).toContainEqual(
        expect.stringMatching(/^Of the open pull requests, 2 could not be looked at/),
      );
      expect(report.nextNumber).toBe(null);
      expect(reads).toBe(16);
    },
    60_000,
  );

  shows(
    'attack',
    '100 open pull requests with registries of 500 kB',
    'a third of them is kept in memory and read; a note says that the others could be read in part only',
    async () => {
      const filler = `${'Words about numbers. '.repeat(50)}\n`.repeat(460);
      openMany(100, 'bep/1002-gpu', { [REGISTRY]: `${reserving(gpuRow(1002))}\n${filler}` });
      const { report } = await judge(open('bep/1002-audit-trails', trails(1002)));
      expect(said(report)[0]).toContain('`1003`');
      expect(report.notes).toContainEqual(expect.stringMatching(/^Of 6\d other open pull requests \(/));
    },
    60_000,
  );

  shows(
    'attack',
    'another open pull request with a registry of 600 kB, and one with a binary one',
    'their documents still claim numbers, a note names the pull requests, and `next-number` is empty',
    async () => {
      const document = { [fileOf(1002, 'gpu')]: titled(GPU) };
      open(
        'bep/a',
        { ...document, [REGISTRY]: `${reserving(gpuRow(1003))}\n${'x'.repeat(600_000)}` },
        { author: 'bo' },
      );
      open('bep/b', { ...document, [REGISTRY]: Buffer.from('\0\0') }, { author: 'bo' });
      const { report } = await judge(open('bep/1002-audit-trails', trails(1002)));
      expect(contested(report)).toHaveLength(1);
      expect(report.notes).toContainEqual(expect.stringContaining('Of 2 other open pull requests (#1, #2)'));
      expect(report.nextNumber).toBe(null);
    },
  );

  test('a number is not known to be free as long as a part of another pull request is not known', async () => {
    open('bep/a', { [REGISTRY]: Buffer.from('\0\0') }, { author: 'bo' });
    const { report } = await judge(open('bep/1005-audit-trails', trails(1005)));
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([['number-next', 'unclear']]);
  });

  shows(
    'attack',
    'the title of an older pull request holds Markdown, a mention and a command',
    'it stands in the summary as code, and does nothing',
    async () => {
      const title = '`</details><!-- @acme/all ::error::x --> [a](http://b) #1';
      open('bep/1002-gpu', { [REGISTRY]: reserving(gpuRow(1002)) }, { title, author: 'bolin' });
      const { report } = await judge(open('bep/1002-audit-trails', trails(1002)));
      const tree = parseMarkdown(renderReview(report, {})).root;
      const holding = (node: Nodes): string[] =>
        'children' in node
          ? node.children.flatMap(holding)
          : JSON.stringify(node).includes('acme/all')
            ? [node.type]
            : [];
      expect(tree === null ? [] : new Set(holding(tree))).toEqual(new Set(['inlineCode']));
    },
  );
});

describe('faults', () => {
  /** Answers some of the queries for open pull requests otherwise. */
  function interrupted(answer: (first: number) => ReturnType<Intercept>): Pick<GitHubApi, 'request' | 'graphql'> {
    const { request, graphql } = connect('secret', sandbox);
    const asked = async (query: string, variables: Record<string, unknown>) => {
      const given = query.includes('pullRequests(') ? answer(Number(variables.first)) : null;
      if (given === null) return graphql(query, variables);
      const standIn = await startStandIn(sandbox, () => given);
      try {
        return await connect('secret', standIn).graphql(query, variables);
      } finally {
        standIn.close();
      }
    };
    return { request, graphql: asked as unknown as GitHubApi['graphql'] };
  }

  type Listed = { files: { nodes: unknown[] } } | null;

  /** Takes something out of the list of open pull requests, as GitHub may do without an error. */
  function emptied(take: (pulls: Listed[]) => void): Pick<GitHubApi, 'request' | 'graphql'> {
    const { request, graphql } = connect('secret', sandbox);
    const asked = async (query: string, variables: Record<string, unknown>) => {
      const answer = await graphql<{ repository: { pullRequests?: { nodes: Listed[] } } }>(query, variables);
      take(answer.repository.pullRequests?.nodes ?? []);
      return answer;
    };
    return { request, graphql: asked as unknown as GitHubApi['graphql'] };
  }

  for (const [most, asked] of [
    [25, [100, 50, 25, 25]],
    [5, [100, 50, 25, 12, 6, 5, 5, 5, 5, 5, 5, 5]],
  ] as const)
    shows(
      'fault',
      `GitHub gives up on lists of more than ${most} open pull requests`,
      'half of them are asked for at once, the size that goes through is kept, and the number is known',
      async () => {
        openMany(30, 'bep/1002-gpu', { [fileOf(1002, 'gpu')]: titled(GPU) });
        const number = open('bep/1002-audit-trails', trails(1002));
        const sizes: number[] = [];
        const api = interrupted((first) => {
          sizes.push(first);
          return first > most ? { status: 502, body: { message: 'Server Error' } } : null;
        });
        expect(contested(await judgeWith(api, number))).toHaveLength(1);
        expect(sizes).toEqual(asked);
      },
    );

  shows(
    'fault',
    'GitHub leaves an open pull request out of its list, or a file of one',
    'a note counts it, the folders of the other one are listed, and `next-number` is empty as long as one is unknown',
    async () => {
      open('bep/1002-gpu', { [fileOf(1002, 'gpu')]: titled(GPU) }, { author: 'bolin' });
      open('bep/1003-warm', { [fileOf(1003, 'warm')]: titled('Warm Starts') }, { author: 'cy' });
      const number = open('bep/1002-audit-trails', trails(1002));
      const without = await judgeWith(
        emptied((pulls) => {
          pulls[0] = null;
        }),
        number,
      );
      expect(without.notes).toContainEqual(expect.stringMatching(/^Of the open pull requests, 1 could not be looked/));
      expect([contested(without), without.nextNumber]).toEqual([[], null]);
      const listed = await judgeWith(
        emptied(([pull]) => {
          pull?.files.nodes.fill(null);
        }),
        number,
      );
      expect([contested(listed).length, listed.nextNumber]).toEqual([1, '1004']);
    },
  );

  shows(
    'fault',
    'the token may not list the open pull requests',
    'exit 2: says which permission to grant, for a claim that nobody saw is no pass',
    async () => {
      const number = open('bep/1002-audit-trails', trails(1002));
      const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
      const api = interrupted(() => ({ status: 200, body: { data: { repository: null }, errors } }));
      await expect(judgeWith(api, number)).rejects.toMatchObject({
        name: 'SourceError',
        message: expect.stringContaining('list the open pull requests of acme/thing'),
        hint: expect.stringContaining('pull-requests: read'),
      });
    },
  );
});
