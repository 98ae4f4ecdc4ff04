import { describe, expect, test } from '@jest/globals';
import { prose, table } from '../../scripts/generate/markdown.mjs';
import { page, pages } from '../../scripts/generate/pages.mjs';
import { builtinSeverities } from '../../scripts/generate/processes.mjs';
import { NEEDS } from '../../scripts/generate/speaking.mjs';
import { rules } from '../../src/rules/index.ts';

const rule = {
  id: 'fence',
  docs: { summary: 'Require a fence', why: 'Sheep <escape>.' },
  messages: { open: { what: 'The gate of `{field}` is open.', fix: 'Close it.' } },
};
const examples = {
  valid: [{ name: 'a fence', pull: { head: { 'a.md': '```\ncode\n```\n' } } }],
  invalid: [
    {
      name: 'no fence',
      pull: { branch: 'acme/1', base: { 'a.md': 'old\n' }, head: { 'a.md': null, 'b.md': { from: 'c.md' } } },
      findings: [{ messageId: 'open', path: 'a.md', line: 3 }],
    },
  ],
};
const text = page({ rule, examples }, [{ name: 'acme', of: ({ id }: { id: string }) => `warning for ${id}` }]);

describe('the page of a rule', () => {
  test('names the severity of each process and how to switch it', () => {
    expect(text).toContain('\nAn error, unless a process says otherwise:\n');
    expect(text).toContain('| `acme` | warning for fence |');
    expect(text).toContain('rules:\n  fence: warning');
  });

  test('shows both sides of a pull request, removals and renames, and where the finding stands', () => {
    expect(text).toContain('- `open` at `a.md`, line 3');
    expect(text).toContain('Pull request: branch `acme/1`.');
    expect(text).toContain('`a.md` on the base branch:\n\n```markdown\nold\n```');
    expect(text).toContain('`a.md` is removed.');
    expect(text).toContain('`c.md` becomes `b.md`.');
  });

  test('leads to the guide about the rule, where there is one', async () => {
    const all = await pages('docs/rules');
    const textOf = (id: string): string => all.find(([path]) => path === `docs/rules/${id}.md`)?.[1] ?? '';
    expect(textOf('status-approvals')).toMatch(/\]\(\.\.\/guides\/approvals\.md\).*\| process \| severity \|/s);
    expect(textOf('branch-name')).not.toContain('guides/');
  });

  test('fences a text that holds fences with a longer one', () => {
    expect(text).toContain('````markdown\n```\ncode\n```\n````');
  });
});

describe('a severity', () => {
  const cell = (process: string, id: string): string => {
    const rule = rules.find((each) => each.id === id);
    const found = builtinSeverities().find(({ name }: { name: string }) => name === process);
    if (rule === undefined || found === undefined) throw new RangeError(`${process}, ${id}`);
    return found.of(rule);
  };

  test('is shown where the process has something that the rule could judge', () => {
    expect(['branch-name', 'document-length', 'folder-name', 'field-known'].map((id) => cell('bep', id))).toEqual([
      'error',
      'warning',
      'error',
      'warning',
    ]);
    expect(['status-approvals', 'pull-request-title', 'supersession'].map((id) => cell('plano-pep', id))).toEqual([
      'error',
      'error',
      'warning',
    ]);
  });

  test('is not shown elsewhere', () => {
    const silent = ['bep', 'plano-pep'].map((process) =>
      rules.filter(({ id }) => cell(process, id) === '-').map(({ id }) => id),
    );
    expect(silent).toEqual([
      ['amendment', 'pull-request-title', 'status-approvals', 'supersession'],
      ['branch-name', 'document-length', 'field-order', 'folder-name', 'part-indexed', 'part-length'],
    ]);
  });

  test('depends on rules that there are', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(NEEDS)));
  });
});

test('prose is escaped outside of code only', () => {
  expect(prose('A <b> of `<b>` is_not *bold*.')).toBe('A \\<b> of `<b>` is\\_not \\*bold\\*.');
});

test('a cell stays in its row and column', () => {
  expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
});
