import { describe, expect, test } from '@jest/globals';
import { prose, table } from '../../scripts/generate/markdown.mjs';
import { page } from '../../scripts/generate/pages.mjs';

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

  test('fences a text that holds fences with a longer one', () => {
    expect(text).toContain('````markdown\n```\ncode\n```\n````');
  });
});

test('prose is escaped outside of code only', () => {
  expect(prose('A <b> of `<b>` is_not *bold*.')).toBe('A \\<b> of `<b>` is\\_not \\*bold\\*.');
});

test('a cell stays in its row and column', () => {
  expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
});
