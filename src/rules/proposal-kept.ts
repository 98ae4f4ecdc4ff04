import { isBlank } from '../model/document.ts';
import { nextStatuses, statusField, statusOf } from '../model/lifecycle.ts';
import { nameOf } from '../model/naming.ts';
import type { Process } from '../model/process.ts';
import type { Proposal } from '../model/proposal.ts';
import { changeRule, type ExamplesOf } from '../model/rule.ts';
import { document } from './acme/repository.ts';
import { isMisnamed } from './knowledge/filenames.ts';

/** The status that ends a proposal from where it is and asks for a reason; null when there is none. */
function endingOf(process: Process, { document }: Proposal): string | null {
  const { lifecycle } = process;
  const next = nextStatuses(lifecycle, statusOf(process, document) ?? lifecycle.initial[0] ?? '');
  return next.find((status) => lifecycle.statuses[status]?.reason) ?? null;
}

export const rule = changeRule({
  id: 'proposal-kept',
  docs: {
    summary: 'Keep every proposal',
    why: 'A proposal that was given up says why: without it, the same idea is discussed again.',
  },
  messages: {
    'given-up': {
      what: '{name} is deleted.',
      fix: 'Restore `{path}`. To give the proposal up, write `{field}: {status}`, and say why in the document.',
    },
    deleted: {
      what: '{name} is deleted.',
      fix: 'Restore `{path}`.',
    },
    moved: {
      what: '{name} is moved to `{to}`, where no proposals are.',
      fix: 'Move the file back to `{path}`.',
    },
  },
  *check({ changes, files, head }, process) {
    for (const { kind, before, number } of changes) {
      if (kind !== 'removed' || before === null) continue;
      const { id, path, document } = before;
      const to = files.find((file) => file.status === 'renamed' && file.previousPath === path)?.path ?? null;
      const stray = head.strays.find((each) => each.path === to);
      if (stray !== undefined && isMisnamed(process, stray)) continue;
      if (to === null && document !== null && isBlank(document)) continue;
      const status = endingOf(process, before);
      yield {
        messageId: to !== null ? 'moved' : status === null ? 'deleted' : 'given-up',
        data: { name: nameOf(process, number), path, to, field: statusField(process), status },
        at: { path: to ?? path, range: null },
        key: id,
        proposal: number,
        edits: to === null ? [] : [{ rename: { from: to, to: path } }],
      };
    }
  },
});

const CACHE = 'proposals/ACME-1000-query-cache.md';

export const examples: ExamplesOf<typeof rule> = {
  valid: [
    {
      name: 'a document that gets another name, and one that is rewritten under another name',
      pull: {
        head: {
          'proposals/ACME-1000-result-cache.md': { from: CACHE },
          'proposals/ACME-1001-rate-limits.md': null,
          'proposals/ACME-1001-quotas.md': document({ heading: 'Quotas', body: '\nAll new.\n' }),
        },
      },
    },
    {
      name: 'a document that loses its number, of which another rule speaks',
      pull: { head: { 'proposals/ACME-query-cache.md': { from: CACHE } } },
    },
    {
      name: 'parts are removed, and a folder is renamed',
      pull: {
        base: { 'proposals/ACME-1000/a.md': '# A\n', 'proposals/ACME-1000/b.md': '# B\n' },
        head: {
          'proposals/ACME-1000/a.md': null,
          'proposals/ACME-1000-old/b.md': { from: 'proposals/ACME-1000/b.md' },
        },
      },
    },
    {
      name: 'a proposal is rejected, and stays',
      pull: {
        head: { [CACHE]: document({ fields: { Status: 'Rejected' }, body: '\n## Rejection\n\nNobody asks twice.\n' }) },
      },
    },
    {
      name: 'an empty file that held the place of a document',
      pull: {
        base: { 'proposals/ACME-1002-audit-log.md': '' },
        head: { 'proposals/ACME-1002-audit-log.md': null },
      },
    },
  ],
  invalid: [
    {
      name: 'a draft is deleted',
      pull: { head: { [CACHE]: null } },
      findings: [{ messageId: 'given-up', path: CACHE, line: null }],
    },
    {
      name: 'an implemented proposal is deleted',
      pull: {
        base: { [CACHE]: document({ fields: { Status: 'Implemented' } }) },
        head: { [CACHE]: null },
      },
      findings: [{ messageId: 'deleted', path: CACHE, line: null }],
    },
    {
      name: 'a proposal is put away, beside a file that looks like one',
      pull: { base: { 'proposals/ACME-notes.md': '# Notes\n' }, head: { 'archive/query-cache.md': { from: CACHE } } },
      findings: [{ messageId: 'moved', path: 'archive/query-cache.md', line: null }],
    },
  ],
};
