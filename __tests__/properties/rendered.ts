import { expect } from '@jest/globals';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];

/** Where links of a report may lead. */
const OURS = /^https:\/\/(?:github\.example\/acme\/thing\/|github\.com\/proposal-gate\/proposal-gate\/)/;
const TAGS = /<\/?(?:details|summary|sub|code|span|br)>/g;
/** What GitHub turns into mentions, references and links, where no break stands in it. */
const LINKED = /@(?=[^\s\u200b])|#(?=\d)|\bgh-(?=\d)|:\/\/|\bwww\.(?=[^\s\u200b])/i;
/** What acts on a terminal, or hides. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u200b\u202a-\u202e\u2066-\u2069]/u;

const ROWS = /^\| .* \|$/;

/** Whether Markdown holds nothing but what the gate put there; hostile text in it is text. */
export function expectHarmless(markdown: string): void {
  expect(UNSEEN.exec(markdown)).toBeNull();
  for (const node of nodesIn(parse(markdown))) {
    expect(['image', 'imageReference', 'linkReference', 'definition']).not.toContain(node.type);
    if (node.type === 'link') expect(node.url).toMatch(OURS);
    if (node.type === 'html') expect(node.value.replace(TAGS, '')).not.toMatch(/[<>]/);
    if (node.type === 'text') expect(LINKED.exec(node.value)).toBeNull();
    if (node.type === 'heading') expect(textOf(node)).not.toMatch(/^(?:heading|evil)/);
    if (node.type === 'table')
      for (const row of node.children) expect(row.children).toHaveLength(node.children[0]?.children.length ?? 0);
  }
}

/** Whether every row of the first table is one in the eyes of a reader of Markdown. */
export function expectWholeTable(markdown: string): void {
  const written = markdown.split('\n\n').find((part) => part.startsWith('| ')) ?? '';
  const tables = nodesIn(parse(markdown)).filter((node) => node.type === 'table');
  if (written !== '') expect(tables[0]?.children).toHaveLength(written.split('\n').length - 1);
  for (const line of written.split('\n')) if (line !== '') expect(line).toMatch(ROWS);
}

/** Whether the log of a workflow, and a terminal, obey nothing in the text. */
export function expectInert(text: string): void {
  expect(UNSEEN.exec(text)).toBeNull();
  expect(text).not.toContain('##[');
  expect(text).not.toMatch(/^\s*::/m);
}
