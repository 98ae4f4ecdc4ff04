import { expect, test } from '@jest/globals';
import { renderDiff } from '../../src/reporters/diff.ts';

const show = (before: string, after: string, color = false): string =>
  renderDiff([{ from: 'a.md', to: 'a.md', texts: { before, after } }], { color });

const lines = (count: number, last = '\n'): string =>
  Array.from({ length: count }, (_, at) => at + 1).join('\n') + last;

test('three lines around each change, as git shows them', () => {
  expect(show(lines(12), lines(12).replace('\n6\n', '\nsix\n'))).toBe(
    `diff --git a/a.md b/a.md
--- a/a.md
+++ b/a.md
@@ -3,7 +3,7 @@
 3
 4
 5
-6
+six
 7
 8
 9
`,
  );
});

test('one line alone is counted without a comma, and a missing last line end is told', () => {
  expect(show('old', 'new')).toBe(
    `diff --git a/a.md b/a.md
--- a/a.md
+++ b/a.md
@@ -1 +1 @@
-old
\\ No newline at end of file
+new
\\ No newline at end of file
`,
  );
});

test('line ends and a byte order mark are not shown', () => {
  expect(show('\uFEFF1\r\n2\r\n', '\uFEFF1\r\ntwo\r\n')).toBe(show('1\n2\n', '1\ntwo\n'));
});

test('a file that only goes elsewhere has no lines', () => {
  expect(renderDiff([{ from: 'a.png', to: 'b.png', texts: null }], { color: false })).toBe(
    'diff --git a/a.png b/b.png\nrename from a.png\nrename to b.png\n',
  );
  expect(renderDiff([], { color: true })).toBe('');
});

test('what is added is green, what is removed red, on a terminal alone', () => {
  const text = show('1\nold\n', '1\nnew\n', true);
  expect(text).toContain('\u001b[31m-old\u001b[39m\n\u001b[32m+new\u001b[39m\n');
  expect(text).toContain('\u001b[36m@@ -1,2 +1,2 @@\u001b[39m\n 1\n');
});

test('hostile text is seen, and obeyed by nobody', () => {
  const text = show('::error::x\n\u001b[2J\u202eold\n', '::error::x\nnew ##[group]\n');
  expect(text).toContain('\n \\::error::x\n-⟨U+001B⟩[2J⟨U+202E⟩old\n+new #\\#[group]\n');
  const name = renderDiff([{ from: 'a\nb\u001b', to: 'c', texts: null }], { color: false });
  expect(name).toBe('diff --git a/a b⟨U+001B⟩ b/c\nrename from a b⟨U+001B⟩\nrename to c\n');
});
