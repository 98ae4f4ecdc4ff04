import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import GithubSlugger from 'github-slugger';
import type { Heading, Node, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { at, filesBelow } from '../../scripts/project.mjs';
import { pages, read } from './pages.ts';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of (node as Parent).children) yield* nodesIn(child);
}

/** Addresses in a page, those of pictures and of HTML too. */
const linksIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if ('url' in node) return [String(node.url)];
    if (node.type !== 'html' || !('value' in node)) return [];
    return [...String(node.value).matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)].map(([, url = '']) => url);
  });

/** Where a page can be jumped into, as GitHub names its headings. */
function anchorsIn(nodes: readonly Node[]): Set<string> {
  const slugger = new GithubSlugger();
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(textOf(heading))));
}

const isRelative = (url: string): boolean => !/^([a-z]+:|\/\/)/i.test(url);

/** Where a relative link of a page leads. */
function targetOf(page: string, url: string): { readonly path: string; readonly anchor: string } {
  const [path = '', anchor = ''] = decodeURIComponent(url).split('#');
  return { path: path === '' ? page : posix.join(posix.dirname(page), path), anchor };
}

const parsed = new Map(pages.map((path) => [path, [...nodesIn(fromMarkdown(read(path)))]]));
const anchors = new Map([...parsed].map(([page, nodes]) => [page, anchorsIn(nodes)]));
const relative = [...parsed].flatMap(([page, nodes]) =>
  linksIn(nodes)
    .filter(isRelative)
    .map((url) => ({ page, url, ...targetOf(page, url) })),
);

/** What is wrong with a link; null when it leads somewhere. */
function problemOf({ path, anchor }: { readonly path: string; readonly anchor: string }): string | null {
  if (path.startsWith('..') || !existsSync(at(path))) return 'leads to no file';
  return anchor === '' || anchors.get(path)?.has(anchor) !== false ? null : 'names no heading';
}

test('every relative link leads to a file, and to a heading where it names one', () => {
  const broken = relative.flatMap((link) => {
    const problem = problemOf(link);
    return problem === null ? [] : [`${link.page}: ${link.url} ${problem}`];
  });
  expect(relative.length).toBeGreaterThan(300);
  expect(broken).toEqual([]);
});

/** A file of this repository by its address, or as the program makes that address. */
const PUBLISHED =
  /(?:https:\/\/github\.com\/proposal-gate\/proposal-gate\/(?:blob|tree)\/main\/|\bpageOf\(')([^\s'"`)>]+)/g;

test('what the program and the pages link in this repository by its address is there', () => {
  const sources = [...pages, ...['src', 'schema', '.github'].flatMap(filesBelow)].map((path) => read(path));
  const links = sources.flatMap((text) =>
    [...text.matchAll(PUBLISHED)].map(([, url = '']) => url).filter((url) => !url.includes('$')),
  );
  expect(links).toEqual(expect.arrayContaining(['README.md#on-the-command-line', 'docs/process-file.md']));
  const broken = links.filter((url) => problemOf(targetOf('', url)) !== null);
  expect(broken).toEqual([]);
});

/** Folders lead to their README on GitHub. */
const pageAt = (path: string): string => (parsed.has(path) ? path : posix.join(path, 'README.md'));

test('every page of docs/ can be reached from docs/README.md', () => {
  const reached = new Set(['docs/README.md']);
  for (const page of reached)
    for (const { path } of relative.filter((link) => link.page === page))
      if (parsed.has(pageAt(path)) && path.startsWith('docs/')) reached.add(pageAt(path));
  expect(pages.filter((path) => path.startsWith('docs/') && !reached.has(path))).toEqual([]);
});

/** Every picture of a page by its address, with the words that stand for it. */
const picturesIn = (nodes: readonly Node[]): { readonly url: string; readonly alt: string }[] =>
  nodes.flatMap((node) => {
    if (node.type === 'image' && 'url' in node && 'alt' in node)
      return [{ url: String(node.url), alt: String(node.alt) }];
    if (node.type !== 'html' || !('value' in node)) return [];
    return [...String(node.value).matchAll(/<img\b[^>]*>/g)].map(([tag]) => ({
      url: /\bsrc="([^"]*)"/.exec(tag)?.[1] ?? '',
      alt: /\balt="([^"]*)"/.exec(tag)?.[1] ?? '',
    }));
  });

test('a picture says in words what it shows', () => {
  const pictures = [...parsed.values()].flatMap(picturesIn);
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter(({ alt }) => alt.length < 40)).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const shown = new Set(relative.map(({ path }) => path));
  expect(filesBelow('docs/images').filter((path) => !shown.has(path))).toEqual([]);
});
