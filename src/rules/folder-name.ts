import { formatNumber } from '../model/naming.ts';
import { fileOf } from '../model/paths.ts';
import { type ExamplesOf, stateRule } from '../model/rule.ts';
import { withLinks } from './knowledge/links.ts';

export const rule = stateRule({
  id: 'folder-name',
  docs: {
    summary: 'Name the folder of a proposal by its number alone',
    why: 'A title changes, the number stays: links into the folder outlive every new title.',
  },
  messages: {
    name: {
      what: 'The folder `{folder}` is not named by its number alone.',
      fix: 'Rename the folder to `{to}`.',
    },
  },
  *check(side, process) {
    const { folders } = side;
    for (const { path, digits, number, expected } of folders) {
      if (path === expected || digits !== formatNumber(process, number)) continue;
      const isFree = folders.every((folder) => folder.path !== expected);
      yield {
        messageId: 'name',
        data: { folder: fileOf(path), to: fileOf(expected) },
        at: { path, range: null },
        key: `${number}:${path}`,
        proposal: number,
        refuses: path,
        edits: isFree ? withLinks(side, [{ rename: { from: path, to: expected } }]) : [],
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a folder with parts and folders of its own',
      pull: {
        head: { 'proposals/ACME-1000/schema.md': '# Schema\n', 'proposals/ACME-1000/ACME-diagrams/flow.png': 'PNG' },
      },
    },
    {
      name: 'a folder that gets its right name',
      pull: {
        base: { 'proposals/ACME-1000-query-cache/schema.md': '# Schema\n' },
        head: { 'proposals/ACME-1000/schema.md': { from: 'proposals/ACME-1000-query-cache/schema.md' } },
      },
    },
    {
      name: 'a file more in a folder whose name was wrong before',
      pull: {
        base: { 'proposals/ACME-1000-query-cache/schema.md': '# Schema\n' },
        head: { 'proposals/ACME-1000-query-cache/flow.png': 'PNG' },
      },
    },
    {
      name: 'folders that belong to no proposal',
      pull: { head: { 'proposals/assets/flow.png': 'PNG', 'proposals/2026-retreat/notes.md': '# Notes\n' } },
    },
  ],
  invalid: [
    {
      name: 'a folder named like its document',
      pull: { head: { 'proposals/ACME-1000-query-cache/schema.md': '# Schema\n' } },
      findings: [{ messageId: 'name', path: 'proposals/ACME-1000-query-cache', line: null }],
    },
  ],
};
