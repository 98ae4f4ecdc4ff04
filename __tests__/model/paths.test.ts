import { expect, test } from '@jest/globals';
import { relativeLink, resolveLink } from '../../src/model/paths.ts';

test.each([
  ['b.md', 'docs/b.md'],
  ['./b.md#part', 'docs/b.md'],
  ['../src/x.py?plain=1#L3', 'src/x.py'],
  ['/src/x.py', 'src/x.py'],
  ['a%20b.md', 'docs/a b.md'],
  ['100%.md', 'docs/100%.md'],
  ['..', ''],
  ['../../out.md', null],
  ['https://example.com/b.md', null],
  ['//example.com/b.md', null],
  ['mailto:ada@acme.dev', null],
  ['#part', null],
  ['a%00b.md', null],
  ['a%0Ab.md', null],
])('from docs/a.md, %s leads to %s', (url, path) => {
  expect(resolveLink('docs/a.md', url)).toBe(path);
});

test.each([
  ['docs/README.md', 'docs/a.md', 'a.md'],
  ['docs/README.md', 'docs/a/b.md', 'a/b.md'],
  ['docs/a/b.md', 'src/x.py', '../../src/x.py'],
  ['README.md', 'docs/a.md', 'docs/a.md'],
])('a link from %s to %s leads there', (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
  expect(resolveLink(from, link)).toBe(to);
});
