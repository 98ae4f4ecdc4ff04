import { fileOf, folderOf, join } from '../model/paths.ts';
import type { Process } from '../model/process.ts';
import type { Proposal, Stray } from '../model/proposal.ts';
import { type ExamplesOf, stateRule, type Violation } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { fileNameFor, isMisnamed, properPath, shortPath } from './knowledge/filenames.ts';
import { withLinks } from './knowledge/links.ts';
import { renameTo } from './knowledge/rows.ts';
import { naming } from './knowledge/strays.ts';

/** Whether the words of a name are of another script, or none at all that a name could be made of. */
const isSpelledOtherwise = (process: Process, proposal: Proposal): boolean =>
  process.documents.path.includes('{slug}') &&
  (/[^\p{ASCII}]/u.test(proposal.slug) || properPath(process, proposal) === null);

const misplaced = (
  { id, path }: Stray,
  to: string,
  root: string,
  isThere: boolean,
): Violation<'misplaced' | 'copied'> => ({
  messageId: isThere ? 'copied' : 'misplaced',
  data: { file: fileOf(path), folder: folderOf(path), root, to },
  at: { path, range: null },
  key: id,
  proposal: null,
  edits: isThere ? [] : [{ rename: { from: path, to } }],
});

export const rule = stateRule({
  id: 'file-name',
  docs: {
    summary: 'Name main documents as the process does',
    why: 'Tools and people find a proposal by the pattern of its file name.',
  },
  messages: {
    name: {
      what: 'The file name `{file}` does not follow the pattern `{pattern}`.',
      fix: 'Rename the file to `{to}`.',
    },
    words: {
      what: 'The file name `{file}` does not follow the pattern `{pattern}`.',
      fix: 'Rename the file, for instance to `{to}`: its words are letters of a to z, digits and hyphens.',
    },
    misplaced: {
      what: '`{file}` has the name of a main document, and stands in `{folder}`.',
      why: 'Main documents stand in `{root}`; nobody looks for a proposal, or for its number, anywhere else.',
      fix: 'Move the file to `{to}`.',
    },
    copied: {
      what: '`{file}` has the name of a main document, and stands in `{folder}`.',
      why: 'That document stands in `{root}`, and readers cannot tell which one counts.',
      fix: 'Remove the file, and change `{to}` instead.',
    },
    unnumbered: {
      what: '`{file}` looks like a proposal, and its name does not follow the pattern `{pattern}`.',
      fix: 'Rename the file to `{to}`{with}: the rest of it is judged under that name. What is no proposal is listed under `documents.ignore` in the process file.',
    },
  },
  *check(side, process) {
    const pattern = shortPath(process, process.documents.path);
    for (const proposal of side.proposals) {
      const { id, path, number, wellNamed } = proposal;
      if (wellNamed) continue;
      const proper = properPath(process, proposal);
      yield {
        messageId: isSpelledOtherwise(process, proposal) ? 'words' : 'name',
        data: { file: shortPath(process, path), pattern, to: fileNameFor(process, number, proper) },
        at: { path, range: null },
        key: id,
        proposal: number,
        refuses: path,
        restsOn: String(number),
        edits: withLinks(side, renameTo(process, side, proposal, proper)),
      };
    }
    const nameFor = naming(process, side);
    for (const stray of side.strays) {
      if (!isMisnamed(process, stray)) continue;
      const { id, path } = stray;
      const root = folderOf(process.documents.path);
      if (!root.includes('{') && folderOf(path) !== root) {
        const to = join(root, fileOf(path));
        const isThere = side.proposals.some((other) => other.path === to);
        const found = misplaced(stray, to, root, isThere);
        yield { ...found, edits: withLinks(side, found.edits ?? []) };
        continue;
      }
      const { number, with: words, ...name } = nameFor(stray);
      yield {
        messageId: 'unnumbered',
        data: { file: shortPath(process, path), pattern, to: shortPath(process, name.to), with: words },
        at: { path, range: null },
        key: id,
        proposal: number,
        edits: withLinks(side, name.edits),
      };
    }
  },
});

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'parts, pictures and notes in the folder of a proposal',
      pull: {
        head: {
          'proposals/ACME-1000/01_Schema Notes.md': '# Schema\n',
          'proposals/ACME-1000/ACME-schema.md': document({ heading: 'Schema' }),
          'proposals/ACME-1000/flow.png': 'PNG',
        },
      },
    },
    {
      name: 'pictures, figures and notes beside a proposal, with its number',
      pull: {
        head: {
          'proposals/ACME-1000-flow.png': 'PNG',
          'proposals/ACME-1000-load.csv': '1,2\n',
          'proposals/ACME-1000-notes.txt': 'Author and Status are written later.\n',
        },
      },
    },
    {
      name: 'upper case, underscores and digits in the words of a name',
      pull: { head: { 'proposals/ACME-1002-RBAC_v2.1.md': document({ heading: 'RBAC 2.1' }) } },
    },
    {
      name: 'an edit of a document whose name was wrong before',
      pull: {
        base: { 'proposals/acme_1002.md': document({ heading: 'Audit Log' }) },
        head: { 'proposals/acme_1002.md': document({ heading: 'The Audit Log' }) },
      },
    },
    {
      name: 'a page about proposals, among them',
      pull: { head: { 'proposals/how-to.md': '# How to write a proposal\n\nStatus and Author come first.\n' } },
    },
  ],
  invalid: [
    {
      name: 'documents in the wrong place, and one with another ending',
      pull: {
        head: {
          'proposals/2026/ACME-1003-spot-nodes.md': document({ heading: 'Spot Nodes' }),
          'proposals/ACME-1004/ACME-1004-quotas.md': document({ heading: 'Quotas' }),
          'proposals/ACME-1005-mirrors.markdown': document({ heading: 'Mirrors' }),
        },
      },
      findings: [
        { messageId: 'misplaced', path: 'proposals/2026/ACME-1003-spot-nodes.md', line: null },
        { messageId: 'misplaced', path: 'proposals/ACME-1004/ACME-1004-quotas.md', line: null },
        { messageId: 'name', path: 'proposals/ACME-1005-mirrors.markdown', line: null },
      ],
    },
    {
      name: 'a second document of a number, in a folder that differs in its letter case, and one with another ending',
      pull: {
        head: {
          'Proposals/ACME-1000-query-cache.md': document({ heading: 'Query Cache' }),
          'proposals/ACME-1000-audit-log.mdwn': document({ heading: 'Audit Log' }),
        },
      },
      findings: [
        { messageId: 'copied', path: 'Proposals/ACME-1000-query-cache.md', line: null },
        { messageId: 'unnumbered', path: 'proposals/ACME-1000-audit-log.mdwn', line: null },
      ],
    },
    {
      name: 'a name without words, and one in another spelling',
      pull: {
        head: {
          'proposals/ACME-1002.md': document({ heading: 'Audit Log' }),
          'proposals/acme_1003 Spot Nodes.md': document({ heading: 'Spot Nodes' }),
        },
      },
      findings: [
        { messageId: 'name', path: 'proposals/ACME-1002.md', line: null },
        { messageId: 'name', path: 'proposals/acme_1003 Spot Nodes.md', line: null },
      ],
    },
    {
      name: 'words in another script: those of the title, else any',
      pull: {
        head: {
          'proposals/ACME-1002-감사.md': document({ heading: 'Audit Log' }),
          'proposals/ACME-1003-캐시.md': document({ heading: '캐시' }),
        },
      },
      findings: [
        { messageId: 'words', path: 'proposals/ACME-1002-감사.md', line: null },
        { messageId: 'words', path: 'proposals/ACME-1003-캐시.md', line: null },
      ],
    },
    {
      name: 'a number for a name',
      pull: { head: { 'proposals/1003.md': document({ heading: 'Spot Nodes' }) } },
      findings: [{ messageId: 'unnumbered', path: 'proposals/1003.md', line: null }],
    },
    {
      name: 'a copy of the template that waits for its number',
      pull: { head: { 'proposals/ACME-XXXX-spot-nodes.md': document({ heading: 'Spot Nodes' }) } },
      findings: [{ messageId: 'unnumbered', path: 'proposals/ACME-XXXX-spot-nodes.md', line: null }],
    },
    {
      name: 'two copies of the template, where each proposal takes the next free number',
      pull: {
        process: 'number: { digits: 4, first: 1000, kept: [0], assigned: next }',
        head: {
          'proposals/ACME-XXXX-cold-storage.md': document({ heading: 'ACME-XXXX: Cold Storage' }),
          'proposals/ACME-XXXX-spot-nodes.md': document({ heading: 'ACME-XXXX: Spot Nodes' }),
        },
      },
      findings: [
        { messageId: 'unnumbered', path: 'proposals/ACME-XXXX-cold-storage.md', line: null },
        { messageId: 'unnumbered', path: 'proposals/ACME-XXXX-spot-nodes.md', line: null },
      ],
    },
    {
      name: 'a proposal under a name of its own',
      pull: { head: { 'proposals/audit-log.md': document({ heading: 'ACME-1002: Audit Log' }) } },
      findings: [{ messageId: 'unnumbered', path: 'proposals/audit-log.md', line: null }],
    },
  ],
};
